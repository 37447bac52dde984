"""One run at a time: a lock file that names its owner."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError
from .leftovers import is_dead, owner_mark
from .places import make_folders, missing_folders, remove_empty, write_error


@contextlib.contextmanager
def only_one(target: str | Path) -> Iterator[None]:
    """Keep other runs from writing into a folder for the length of a block.

    The lock is NAME.lock beside the folder. That of a run which was killed on this machine does not count. Folders
    that were made for it alone go with it.

    Parameters
    ----------
    target : str or Path
        The folder, there or not.

    Raises
    ------
    InputError
        Where another run holds the lock, or none can be made.
    """
    absolute, lock = _places(target)
    new = missing_folders(lock.parent)
    make_folders(lock)
    _take(lock, absolute)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)
        remove_empty(new)


def check_not_taken(target: str | Path) -> None:
    """Refuse to add to a folder that a run has to itself.

    Parameters
    ----------
    target : str or Path
        The folder.

    Raises
    ------
    InputError
        Where another run holds the lock.
    """
    absolute, lock = _places(target)
    if lock.exists() and not is_dead(lock.read_text(encoding="ascii", errors="replace")):
        raise _taken(lock, absolute)


def _places(target: str | Path) -> tuple[Path, Path]:
    """A folder and its lock."""
    absolute = Path(os.path.abspath(target))
    return absolute, absolute.with_name(f"{absolute.name}.lock")


def _taken(lock: Path, target: Path) -> InputError:
    return InputError(
        f"Another run is writing into {target}; wait until it is done, or remove {lock} where there is none."
    )


def _take(lock: Path, target: Path) -> None:
    try:
        if lock.exists() and is_dead(lock.read_text(encoding="ascii", errors="replace")):
            lock.unlink(missing_ok=True)
        with open(lock, "x", encoding="ascii") as file:
            file.write(owner_mark())
    except FileExistsError:
        raise _taken(lock, target) from None
    except OSError as error:
        raise write_error(target, error) from None
