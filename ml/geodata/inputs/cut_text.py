"""Text files of features whose end is missing: GDAL reads what is there and says nothing."""

from __future__ import annotations

import csv
import json
import logging
from pathlib import Path

from ...base.errors import InputError
from ..gdal_bindings import gdal

logger = logging.getLogger(__name__)

_BY_LINE = ("CSV", "GeoJSONSeq", "MapInfo File", "OGR_GMT")  # GDAL's drivers that take a file to be whole at any end
_LONGEST = 1 << 20  # bytes that are looked at, of the beginning and of the end
_BETWEEN = ",;\t|"


def check_end_of_text(dataset: gdal.Dataset, name: str) -> None:
    """Refuse a text file that ends within a feature, and say so where its last value may be cut.

    Parameters
    ----------
    dataset : gdal.Dataset
        Open; files of other kinds than text with a feature on a line pass.
    name : str
        What the sentence calls it.

    Raises
    ------
    InputError
        Where the last line lacks columns that the first has, or is no JSON.
    """
    driver = dataset.GetDriver().ShortName
    first, last = _outer_lines(dataset.GetDescription()) if driver in _BY_LINE else (b"", b"")
    if not last.strip() or (driver == "MapInfo File" and not first.lower().startswith(b"version")):
        return
    if driver == "CSV" and last.count(b'"') % 2 == 0:
        wanted, there = _columns(first, first), _columns(last, first)
        if there < wanted:
            raise _cut(name, f"has {there} value(s) where its first line has {wanted}")
    if driver == "GeoJSONSeq" and len(last) < _LONGEST:
        try:
            json.loads(last.lstrip(b"\x1e"))
        except ValueError:
            raise _cut(name, "is no whole feature") from None
        return
    logger.warning(
        "%s does not end with the end of a line: where it was cut on its way here, its last value is wrong and others "
        "are missing.",
        Path(name).name,
    )


def _cut(name: str, why: str) -> InputError:
    return InputError(f"{name} is cut off: its last line {why}; copy or download the file again.")


def _outer_lines(path: str) -> tuple[bytes, bytes]:
    """The first line of a file, and what comes behind its last end of a line."""
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        return b"", b""
    try:
        start = _read(file, 0)
        gdal.VSIFSeekL(file, 0, 2)
        end = _read(file, max(0, gdal.VSIFTellL(file) - _LONGEST))
    finally:
        gdal.VSIFCloseL(file)
    return start.splitlines()[0] if start.strip() else b"", end.replace(b"\r", b"\n").rpartition(b"\n")[2]


def _read(file: object, place: int) -> bytes:
    gdal.VSIFSeekL(file, place, 0)
    return bytes(gdal.VSIFReadL(1, _LONGEST, file) or b"")


def _columns(line: bytes, header: bytes) -> int:
    """How many values are on a line, parted as its header is."""
    text, head = (part.decode("utf-8", "replace") for part in (line, header))
    return len(next(csv.reader([text], delimiter=max(_BETWEEN, key=head.count)), []))
