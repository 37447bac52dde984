"""The folder of an adaptation, and what is taken away while there is no round that a later run could go on from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import rmtree

from ...base.outputs.places import missing_folders, remove_empty
from .record import NAME

START = "start"
"""Folder in that of a run: the members of a set that it begins with."""


def labels_folder(folder: Path, number: int) -> Path:
    """Where the labels of a round lie.

    Parameters
    ----------
    folder : Path
        Of the run.
    number : int
        Of the round, from 0.
    """
    return folder / f"labels{number}"


@contextmanager
def nothing_left(folder: Path) -> Iterator[None]:
    """Take away what lies in the folder of a run that ends before there is a record, from which it could go on.

    Parameters
    ----------
    folder : Path
        Of the run; other files in it stay.

    Yields
    ------
    None
    """
    new = missing_folders(folder)
    with ExitStack() as undo:
        undo.callback(_take_away, folder, new)
        yield
        undo.pop_all()


def _take_away(folder: Path, new: Sequence[Path]) -> None:
    """What a run made in its ``folder``, and of ``new``, it and those around it, what is empty."""
    if not (folder / NAME).exists():
        for made in (folder / START, labels_folder(folder, 0)):
            rmtree(made, ignore_errors=True)
        remove_empty(new or [folder])
