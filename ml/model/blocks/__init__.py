"""A sweep in blocks that are kept, so that it can be stopped, resumed and shared out."""

from __future__ import annotations

from .kept_blocks import keeping
from .shares import Shares

__all__ = ["Shares", "keeping"]
