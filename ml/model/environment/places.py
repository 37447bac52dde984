"""Whether a folder can be written, and how much there is room for."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    """A folder that is written to."""

    name: str
    """What it is for."""
    path: str
    writable: bool
    free_gb: float | None
    remark: str
    """Why it cannot be written; empty where it can."""


def look_at(name: str, folder: str | Path) -> Place:
    """Try a folder, or where it is not there yet, the one that it would be made in.

    Parameters
    ----------
    name : str
        What it is for.
    folder : path
        The folder.

    Returns
    -------
    Place
    """
    path = Path(folder).absolute()
    there = next(each for each in (path, *path.parents) if each.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            remark = ""
    except OSError as error:
        remark = f"{there} cannot be written ({error.strerror})"
    try:
        free = shutil.disk_usage(there).free / 1e9
    except OSError:
        free = None
    return Place(name, str(path), not remark, free, remark)
