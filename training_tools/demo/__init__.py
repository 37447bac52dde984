"""``relicslide demo``: the demonstration's inputs, score and picture."""

from __future__ import annotations

from .steps import DESCRIPTION, add_arguments, run

__all__ = ["DESCRIPTION", "add_arguments", "run"]
