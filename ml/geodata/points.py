"""Points with a value from a vector file."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..base.errors import InputError
from ..base.progress import Progress, silent
from .vector import open_layer

_NUMERIC = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_REPORTED = 10_000  # features from one report of progress to the next


@dataclass(frozen=True)
class Points:
    """Places in units of ``crs`` (WKT, empty where unknown) and their values, all (N,)."""

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    crs: str


def read_points(path, field: str | None = None, layer: str | None = None, progress: Progress = silent) -> Points:
    """All points (parts of multi-points one by one) of a vector file's layer (the first by default).

    The value is the attribute ``field``, or without one the point's own Z. Features without a value are left out.
    Raises `InputError` where there are no points, no such attribute, one that holds no numbers, or no Z.
    """
    _dataset, source = open_layer(path, layer, "points")
    index = _field(source, field, path)
    values = np.fromiter(chain.from_iterable(_all_rows(source, index, progress)), float).reshape(-1, 3)
    if not len(values):
        what = f"a number in the attribute {field!r}" if field else "a Z value"
        raise InputError(f"{Path(path).name} holds no point with {what}; choose another layer or attribute.")
    x, y, z = np.ascontiguousarray(values.T)
    reference = source.GetSpatialRef()
    return Points(x, y, z, _crs(reference))


def _crs(reference) -> str:
    """WKT; empty where there is none, which a GeoPackage calls an undefined system in degrees."""
    known = reference is not None and not (reference.GetName() or "").lower().startswith("undefined")
    return reference.ExportToWkt(["FORMAT=WKT2"]) if known else ""


def _field(source, field: str | None, path) -> int | None:
    if field is None:
        return None
    definition = source.GetLayerDefn()
    fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
    numeric = ", ".join(one.GetName() for one in fields if one.GetType() in _NUMERIC)
    choice = f"choose one of {numeric}" if numeric else "none of its attributes does, so give none for the points' Z"
    index = definition.GetFieldIndex(field)
    if index < 0:
        raise InputError(f"{Path(path).name} has no attribute {field!r} that holds numbers; {choice}.")
    if fields[index].GetType() not in _NUMERIC:
        kind = fields[index].GetTypeName()
        raise InputError(f"The attribute {field!r} of {Path(path).name} holds no numbers but {kind}; {choice}.")
    return index


def _all_rows(source, index: int | None, progress: Progress):
    count = max(source.GetFeatureCount(), 1)
    for number, feature in enumerate(source):
        if number % _REPORTED == 0:
            progress(min(number / count, 1.0), "reading points")
        yield from _rows(feature, index)


def _rows(feature, index: int | None):
    geometry = feature.GetGeometryRef()
    if geometry is None or (index is not None and not feature.IsFieldSetAndNotNull(index)):
        return
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    many = kind == ogr.wkbMultiPoint
    parts = [geometry.GetGeometryRef(part) for part in range(geometry.GetGeometryCount())] if many else [geometry]
    for part in parts:
        if ogr.GT_Flatten(part.GetGeometryType()) != ogr.wkbPoint or part.IsEmpty():
            continue
        if index is None and not part.Is3D():
            continue
        yield part.GetX(), part.GetY(), feature.GetFieldAsDouble(index) if index is not None else part.GetZ()
