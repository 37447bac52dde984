"""A sweep in blocks that are kept, so that it can be stopped, resumed and shared out."""

from __future__ import annotations

from .blocked_sweep import BLOCK_TILES, BlockedSweep
from .kept_blocks import KeptBlocks, blocked_sweep, keeping
from .shares import Shares

__all__ = ["BLOCK_TILES", "BlockedSweep", "KeptBlocks", "Shares", "blocked_sweep", "keeping"]
