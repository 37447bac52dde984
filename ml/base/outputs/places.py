"""Where a file can be written, and what a person is told where it cannot."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import InputError
from .companions import parts
from .leftovers import partial_name

_ELSEWHERE = re.compile(r"/vsi|[a-z][a-z0-9+.-]+:/", re.IGNORECASE)  # GDAL's own file systems, and addresses
_LONGEST_NAME = 220  # bytes of 255, which leaves room for what is put behind a name while a file is replaced


def write_error(path: str | Path, error: OSError) -> InputError:
    """What a person is told of a file that a disk refuses.

    Parameters
    ----------
    path : str or Path
        Of the file.
    error : OSError
        That says why.
    """
    return InputError(f"{path} cannot be written ({error.strerror}); free some space or choose another folder.")


@contextmanager
def write_errors_said(path: str | Path) -> Iterator[None]:
    """For the length of a block, tell a person by `write_error` what a disk refuses.

    Parameters
    ----------
    path : str or Path
        Of the file or folder that is written.

    Raises
    ------
    InputError
        Where it is refused.
    """
    try:
        yield
    except OSError as error:
        raise write_error(path, error) from None


def folder_error(target: Path, error: OSError) -> InputError:
    """What a person is told of a folder that takes no file.

    Parameters
    ----------
    target : Path
        The file.
    error : OSError
        That says why.
    """
    return InputError(f"{target.parent} cannot be written ({error.strerror}); choose another folder.")


def check_place(path: str | Path) -> None:
    """Refuse what no file or folder of this machine's disks can be called, and what is there and is neither.

    Parameters
    ----------
    path : str or Path
        Of a file or a folder to write.

    Raises
    ------
    InputError
        For an address, a name that is too long or no text, a pipe and a device.
    """
    if _ELSEWHERE.match(str(path)):
        raise InputError(f"{path} is on no disk of this machine; give the name of a file on one, and copy it later.")
    name = os.path.basename(path)
    try:
        length = len(name.encode())
        if length > _LONGEST_NAME:
            raise InputError(f"The name {name} has {length} bytes; give one of {_LONGEST_NAME} or fewer.")
        mode = os.stat(path).st_mode
    except UnicodeEncodeError:
        raise InputError(f"{path} is no name in UTF-8, and so none to GDAL; give another one.") from None
    except (FileNotFoundError, NotADirectoryError):
        return
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path} cannot be written ({reason}); choose another name.") from None
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise InputError(f"{path} is a device or a pipe and no file; give the name of a file.")


def check_file(target: Path) -> None:
    """Refuse a name that is a folder's, or that of a Shapefile whose parts are there without it.

    Parameters
    ----------
    target : Path
        A file to write.

    Raises
    ------
    InputError
        For each of these.
    """
    if target.is_dir():
        raise InputError(f"{target} is a folder; give the name of a file.")
    others = [] if target.exists() else [part for part in parts(target) if part.exists()]
    if others:
        raise InputError(
            f"{target.name} would take {others[0]}, which belongs to another file; choose another name, or remove it."
        )


def probed_mode(target: Path, folder: Path) -> int:
    """Permissions of a new file.

    Parameters
    ----------
    target : Path
        The file.
    folder : Path
        What is to hold it, or the folders above it.

    Raises
    ------
    InputError
        Where there can be none.
    """
    probe = folder / partial_name(Path(".probe")).name
    try:
        probe.touch()
        mode = probe.stat().st_mode
        probe.unlink()
    except OSError as error:
        raise folder_error(target, error) from None
    return mode


def missing_folders(folder: Path) -> list[Path]:
    """A folder and those around it, as far as they are not there, the innermost first.

    Parameters
    ----------
    folder : Path
        The innermost.
    """
    return [path for path in (folder, *folder.parents) if not path.exists()]


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove folders as far as nothing lies in them.

    Parameters
    ----------
    folders : iterable of Path
        The innermost first, up to one that is not empty or not there.
    """
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def make_folders(target: Path) -> None:
    """Make the folders above a file.

    Parameters
    ----------
    target : Path
        The file.

    Raises
    ------
    InputError
        Where they cannot be made.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise folder_error(target, error) from None
