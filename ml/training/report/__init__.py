"""What a training run tells: its progress while it goes on, what it gave, and a page to look at behind it."""

from __future__ import annotations

from .page import write_run_page
from .trained import Trained, kept, outcome
from .verdict import scores_text
from .watch import Watch

__all__ = ["Trained", "Watch", "kept", "outcome", "scores_text", "write_run_page"]
