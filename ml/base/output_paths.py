"""Files that are written are neither each other nor a file that is read: `check_output_paths`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from .errors import InputError
from .outputs.places import check_place


def check_output_paths(inputs: Mapping[str, str | Path | None], outputs: Mapping[str, str | Path | None]) -> None:
    """Check that no file is written twice, nor written while it is read. Links are followed.

    Parameters
    ----------
    inputs : mapping of name to path or None
        Files that are read, under the names that the error calls them; what a path says behind its file
        (``|layername=NAME``) does not count.
    outputs : mapping of name to path or None
        Files that are written.

    Raises
    ------
    InputError
        Where two paths of ``outputs``, or one of them and one of ``inputs``, are the same file, and as `check_place`.
    """
    written: dict[str, str | Path] = {}
    for name, path in outputs.items():
        if path is None:
            continue
        check_place(path)
        for other, taken in written.items():
            if _same(path, taken):
                raise InputError(f"{name} and {other} are the same file, {path}; give each a name of its own.")
        for other, read in inputs.items():
            if read is not None and _same(path, str(read).partition("|")[0]):
                raise InputError(f"{name} would replace {other}, {path}, while it is read; choose another name.")
        written[name] = path


def _same(first: str | Path, second: str | Path) -> bool:
    if os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second)):
        return True
    return os.path.exists(first) and os.path.exists(second) and os.path.samefile(first, second)
