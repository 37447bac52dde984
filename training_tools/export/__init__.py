"""``relicslide export``: a model as other programs take it, from a terminal."""

from __future__ import annotations

from .door import DESCRIPTION, add_arguments, run

__all__ = ["DESCRIPTION", "add_arguments", "run"]
