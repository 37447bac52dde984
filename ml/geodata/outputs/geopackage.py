"""GeoPackages that are there already: what others keep in them stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from ...base.errors import InputError
from ..gdal_bindings import gdal

_MAGIC = b"SQLite format 3\0"


def check_table(path: Path, name: str, fields: Collection[str]) -> None:
    """Refuse a GeoPackage that a table cannot be added to, before the work; any other file is none of it.

    What another program has written and not yet moved from its journal into the file is moved.

    Parameters
    ----------
    path : Path
        Of the GeoPackage, there or not.
    name : str
        Of the table to add or to replace.
    fields : collection of str
        Those by which it is known as ours, if it has half of them or more: a run with other settings may add some.

    Raises
    ------
    InputError
        For a file that others are writing into, and for a table with fewer of these fields.
    """
    if not _is_database(path):
        return
    try:
        _settle(path)
    except sqlite3.Error as error:
        raise _refused(path, error) from None
    dataset = _opened(str(path), gdal.OF_VECTOR)
    layer = _number(dataset, name)
    if dataset is None or layer is None:
        return
    definition = dataset.GetLayer(layer).GetLayerDefn()
    if 2 * sum(definition.GetFieldIndex(field) >= 0 for field in fields) < len(fields):
        raise InputError(
            f"The table {name!r} of {path} holds something else than a run's results; choose another file name, which "
            "the table is called by."
        )


def copy_other_tables(path: Path, temporary: str, name: str, fields: Collection[str]) -> None:
    """Copy a GeoPackage without one of its tables; nothing where there is no GeoPackage.

    Parameters
    ----------
    path, name, fields
        As `check_table`, which is asked first.
    temporary : str
        Of the copy.

    Raises
    ------
    InputError
        As there, and for a file that cannot be copied.
    """
    check_table(path, name, fields)
    if not _is_database(path):
        return
    try:
        with closing(sqlite3.connect(path, timeout=1.0)) as source, closing(sqlite3.connect(temporary)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        raise _refused(path, error) from None
    dataset = _opened(temporary, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = _number(dataset, name)
    try:
        failed = dataset is None or (layer is not None and bool(dataset.DeleteLayer(layer)))
    except RuntimeError:
        failed = True
    if failed:
        raise InputError(
            f"The table {name!r} of {path} cannot be replaced ({gdal.GetLastErrorMsg()}); choose another file."
        )


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with open(path, "rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _settle(path: Path) -> None:
    """Where others are writing, SQLite refuses to leave the mode with a -wal file: their edits would be lost."""
    with closing(sqlite3.connect(path, timeout=1.0)) as source:
        if source.execute("pragma journal_mode").fetchone()[0] == "wal":
            source.execute("pragma journal_mode = delete")


def _opened(path: str, flags: int) -> gdal.Dataset | None:
    try:
        return gdal.OpenEx(path, flags)
    except RuntimeError:
        return None


def _number(dataset: gdal.Dataset | None, name: str) -> int | None:
    """Of the table of that name, whose letters' case does not count in SQLite."""
    names = [] if dataset is None else [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    found = [number for number, known in enumerate(names) if known.lower() == name.lower()]
    return found[0] if found else None


def _refused(path: Path, error: sqlite3.Error) -> InputError:
    return InputError(
        f"The GeoPackage {path} cannot be added to ({error}); close it in other programs and end their edits, free "
        "some space, or choose another file."
    )
