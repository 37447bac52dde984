"""A file that takes its name only when it is complete."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .outputs import Outputs
from .outputs.places import check_file, check_place, probed_mode


@contextmanager
def atomic_file(path: str | Path) -> Iterator[str]:
    """Yield the name of a temporary file beside ``path``; rename it when the block ends well, else remove it.

    `Outputs` for one file: side-car files that a driver wrote beside it (``.aux.xml``, ``-wal``, ``.dbf`` ...) move
    along, or go. All get the permissions of any new file, whatever their writer thought (safetensors hides its files
    from others).

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
        Where ``path`` is a folder, or its folder or the file cannot be written.
    """
    with Outputs() as outputs:
        yield outputs.file(path)


def check_writable(path: str | Path) -> None:
    """Refuse a path that no file can be written at; nothing is left behind, no folder either.

    Parameters
    ----------
    path : str or Path
        Of a file, there or not.

    Raises
    ------
    InputError
        Where it is a folder, or cannot be written, and as `check_place`.
    """
    check_place(path)
    target = Path(os.path.abspath(path))
    check_file(target)
    probed_mode(target, next(folder for folder in target.parents if folder.exists()))
