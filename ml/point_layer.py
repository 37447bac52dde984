"""Points with a value from a vector file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .errors import InputError


@dataclass(frozen=True)
class Points:
    """Places in units of ``crs`` (WKT, empty where unknown) and their values, all (N,)."""

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    crs: str


def read_points(path, field: str | None = None, layer: str | None = None) -> Points:
    """All points (parts of multi-points one by one) of a vector file's layer (the first by default).

    The value is the attribute ``field``, or without one the point's own Z. Features without a value are left out.
    Raises `InputError` where there are no points, no such attribute or no Z.
    """
    dataset = _open(path)
    source = dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0)
    if source is None:
        raise InputError(
            f"{Path(path).name} has no layer {layer!r}; choose one of its {dataset.GetLayerCount()} layers."
        )
    index = _field(source, field, path)
    values = [row for feature in source for row in _rows(feature, index)]
    if not values:
        what = f"a number in the attribute {field!r}" if field else "a Z value"
        raise InputError(f"{Path(path).name} holds no point with {what}; choose another layer or attribute.")
    x, y, z = np.array(values, float).T
    reference = source.GetSpatialRef()
    return Points(x, y, z, reference.ExportToWkt(["FORMAT=WKT2"]) if reference else "")


def _open(path):
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        dataset = None
    if dataset is None or not dataset.GetLayerCount():
        known = "is not a vector file that GDAL can read" if Path(path).exists() else "does not exist"
        raise InputError(f"{path} {known}; choose a file of points such as a GeoPackage.")
    return dataset


def _field(source, field: str | None, path) -> int | None:
    if field is None:
        return None
    index = source.GetLayerDefn().GetFieldIndex(field)
    if index < 0:
        definition = source.GetLayerDefn()
        names = ", ".join(definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount()))
        raise InputError(
            f"{Path(path).name} has no attribute {field!r}; choose one of {names or 'none, it has no attributes'}."
        )
    return index


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
