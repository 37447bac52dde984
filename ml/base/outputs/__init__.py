"""Files that a run writes: all of them appear together, complete, or none does."""

from __future__ import annotations

from .leftovers import temporary_folder
from .lock import check_not_taken, only_one
from .transaction import Outputs

__all__ = ["Outputs", "check_not_taken", "only_one", "temporary_folder"]
