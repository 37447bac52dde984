"""A file that takes its name only when it is complete."""

from __future__ import annotations

import glob
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import InputError

_STALE = (".aux.xml", ".ovr", ".msk", "-wal", "-shm")  # what is true of one content of a file only


@contextmanager
def atomic_file(path: str | Path) -> Iterator[str]:
    """Yield the name of a temporary file beside ``path``; rename it when the block ends well, else remove it.

    Side-car files that a driver wrote beside it (``.aux.xml``, ``-wal``, ``.dbf`` ...) move along, or go. All get the
    permissions of any new file, whatever their writer thought (safetensors hides its files from others).

    Parameters
    ----------
    path : path
        The file's name when it is complete; folders above it are made. What lies there is replaced.

    Yields
    ------
    str
        A name with the extension of ``path``, so that drivers recognise it.

    Raises
    ------
    InputError
        Where ``path`` is a folder, or its folder cannot be written.
    """
    target = Path(os.path.abspath(path))
    temporary = target.with_name(f"{target.stem}.partial-{uuid.uuid4().hex[:8]}{target.suffix}")
    mode = _usual_mode(target)
    try:
        yield str(temporary)
        for suffix in _STALE:  # of the file that is replaced
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        for file in _with_side_cars(temporary):
            file.chmod(mode)
            os.replace(file, target.with_name(file.name.replace(temporary.stem, target.stem, 1)))
    finally:
        for file in _with_side_cars(temporary):
            file.unlink()


def _with_side_cars(temporary: Path) -> list[Path]:
    return [Path(name) for name in glob.glob(glob.escape(str(temporary.with_suffix(""))) + "*")]


def check_writable(path: str | Path) -> None:
    """Refuse a path that no file can be written at; nothing is left behind, no folder either.

    Parameters
    ----------
    path : str or Path
        Of a file, there or not.

    Raises
    ------
    InputError
        Where it is a folder, or cannot be written.
    """
    target = Path(os.path.abspath(path))
    _check_no_folder(target)
    _probed_mode(target, next(folder for folder in target.parents if folder.exists()))


def _usual_mode(target: Path) -> int:
    """Permissions of a new file beside ``target``; `InputError` where there can be none."""
    _check_no_folder(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(target, error) from None
    return _probed_mode(target, target.parent)


def _probed_mode(target: Path, folder: Path) -> int:
    """Permissions of a new file in ``folder``, which is to hold ``target`` or the folders above it."""
    probe = folder / f".{target.name}.probe-{os.getpid()}"
    try:
        probe.touch()
        mode = probe.stat().st_mode
        probe.unlink()
    except OSError as error:
        raise _refused(target, error) from None
    return mode


def _check_no_folder(target: Path) -> None:
    if target.is_dir():
        raise InputError(f"{target} is a folder; give the name of a file.")


def _refused(target: Path, error: OSError) -> InputError:
    return InputError(f"{target.parent} cannot be written ({error.strerror}); choose another folder.")
