"""Files that are written are neither each other nor a file that is read: `check_output_paths`."""

from __future__ import annotations

import os

from .errors import InputError


def check_output_paths(inputs: dict, outputs: dict) -> None:
    """Raise `InputError` where two paths of ``outputs``, or one of them and one of ``inputs``, are the same file.

    Both are {name: path or None}; the names are what the sentence calls them. Links are followed, and what an input
    says behind its file (``|layername=NAME``) does not count.
    """
    written: dict[str, str] = {}
    for name, path in outputs.items():
        if path is None:
            continue
        for other, taken in written.items():
            if _same(path, taken):
                raise InputError(f"{name} and {other} are the same file, {path}; give each a name of its own.")
        for other, read in inputs.items():
            if read is not None and _same(path, str(read).partition("|")[0]):
                raise InputError(f"{name} would replace {other}, {path}, while it is read; choose another name.")
        written[name] = path


def _same(first, second) -> bool:
    if os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second)):
        return True
    return os.path.exists(first) and os.path.exists(second) and os.path.samefile(first, second)
