"""What a training run tells: its progress while it goes on, what it gave, and a page to look at behind it."""

from __future__ import annotations

from .page import write_run_page
from .trained import Trained, kept
from .watch import Watch

__all__ = ["Trained", "Watch", "kept", "write_run_page"]
