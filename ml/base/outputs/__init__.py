"""Files that a run writes: all of them appear together, complete, or none does."""

from __future__ import annotations

from .leftovers import temporary_folder
from .lock import only_one
from .transaction import Outputs

__all__ = ["Outputs", "only_one", "temporary_folder"]
