"""Whether a disk has room for a file: `warn_of_little_room`."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

logger = logging.getLogger(__name__)


def warn_of_little_room(file: str | Path, need: float) -> None:
    """Say so where the disk of a file has less room than it may need.

    Parameters
    ----------
    file : str or Path
        To be written; its folder need not be there yet.
    need : float
        Bytes at most.
    """
    folder = next((parent for parent in Path(file).absolute().parents if parent.is_dir()), None)
    if folder is None:
        return
    free = shutil.disk_usage(folder).free
    if free < need:
        logger.warning(
            "The results may need up to %s, and %s has %s free; make room, or take a smaller extent.",
            size(need),
            folder,
            size(free),
        )


def size(count: float) -> str:
    """A number of bytes in the unit that fits it.

    Parameters
    ----------
    count : float
        Bytes.

    Returns
    -------
    str

    Examples
    --------
    >>> size(3.2e9), size(45e6), size(1200)
    ('3.2 GB', '45 MB', '1 MB')
    """
    return f"{count / 1e9:.1f} GB" if count >= 999.5e6 else f"{max(count / 1e6, 1):.0f} MB"
