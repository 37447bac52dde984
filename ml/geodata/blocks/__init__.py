"""Rasters that are computed block by block into a work folder, so that a run which was stopped goes on."""

from __future__ import annotations

from .array_jobs import Divided, Listed, Share, Stage, compute_block, list_blocks
from .block_files import BlockFiles
from .cluster import BlockTask, Workers
from .kept_blocks import SIDE, KeptBlocks, claimed_side, keeping
from .pieces import Pieces
from .work_folder import WorkFolder, file_stamps, shared_folder, work_folder

__all__ = [
    "SIDE",
    "BlockFiles",
    "BlockTask",
    "Divided",
    "KeptBlocks",
    "Listed",
    "Pieces",
    "Share",
    "Stage",
    "WorkFolder",
    "Workers",
    "claimed_side",
    "compute_block",
    "file_stamps",
    "keeping",
    "list_blocks",
    "shared_folder",
    "work_folder",
]
