"""``relicslide card``: what a model says of itself, from a terminal."""

from __future__ import annotations

from .door import DESCRIPTION, add_arguments, run

__all__ = ["DESCRIPTION", "add_arguments", "run"]
