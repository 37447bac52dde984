"""Rasters that are computed block by block into a work folder, so that a run which was stopped goes on."""

from __future__ import annotations

from .block_files import BlockFiles
from .cluster import BlockTask, Workers
from .kept_blocks import SIDE, KeptBlocks, claimed_side, keeping
from .pieces import Pieces
from .work_folder import WorkFolder, file_stamps, shared_folder, work_folder

__all__ = [
    "SIDE",
    "BlockFiles",
    "BlockTask",
    "KeptBlocks",
    "Pieces",
    "WorkFolder",
    "Workers",
    "claimed_side",
    "file_stamps",
    "keeping",
    "shared_folder",
    "work_folder",
]
