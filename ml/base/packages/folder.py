"""The folder of a QGIS profile that holds what was installed for RelicSlide, one for each version of Python."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def packages_folder(profile: str | Path) -> Path:
    """Where packages lie for the Python that is running.

    Parameters
    ----------
    profile : path
        Folder of the QGIS profile.

    Returns
    -------
    Path
        Below it, such as relicslide/packages/py311; it need not be there.
    """
    return Path(profile) / "relicslide" / "packages" / f"py{sys.version_info[0]}{sys.version_info[1]}"


def use(folder: Path) -> bool:
    """Let Python find what lies in a folder, behind all that it found before, from now on.

    Parameters
    ----------
    folder : Path
        What `packages_folder` gave.

    Returns
    -------
    bool
        Whether it is there.
    """
    importlib.invalidate_caches()
    if not folder.is_dir():
        return False
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return True


def leave(folder: Path) -> None:
    """Undo `use`.

    Parameters
    ----------
    folder : Path
        The same.
    """
    while str(folder) in sys.path:
        sys.path.remove(str(folder))
