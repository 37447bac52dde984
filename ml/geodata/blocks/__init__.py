"""Rasters that are computed block by block into a work folder, so that a run which was stopped goes on."""

from __future__ import annotations

from .block_files import BlockFiles
from .work_folder import WorkFolder, file_stamps, shared_folder, work_folder

__all__ = ["BlockFiles", "WorkFolder", "file_stamps", "shared_folder", "work_folder"]
