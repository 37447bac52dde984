"""Vector files that are read: their layers, and points with a value."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..base.progress import Progress, silent
from .crs import horizontal_wkt
from .gdal_bindings import gdal, ogr, quiet_gdal
from .inputs import cannot_open, gdal_name
from .inputs.cut_text import check_end_of_text
from .plausibility.heights import vertical_unit

logger = logging.getLogger(__name__)

_LAYER = "|layername="  # between a file and one of its layers, as QGIS writes it
_LISTED = 10  # layers named in an error
_SURFACES = (3, 6, 10, 12, 15, 16, 17)  # OGR's polygons, curved ones, surfaces of patches, and many of them
_REPORTED = 10_000  # features from one report of progress to the next


def file_and_layer(path: str | Path) -> tuple[str, str | None]:
    """Part a file's name from that of one of its layers.

    Parameters
    ----------
    path : str or Path
        A file, or one followed by ``|layername=NAME``.

    Returns
    -------
    tuple of (str, str or None)
        The file and the layer; None where none is named.

    Raises
    ------
    InputError
        Where QGIS's ``|subset=`` follows: all features would be read.

    Examples
    --------
    >>> file_and_layer("map.gpkg|layername=slides")
    ('map.gpkg', 'slides')
    >>> file_and_layer("map.gpkg")
    ('map.gpkg', None)
    """
    file, _, layer = str(path).partition(_LAYER)
    name, _, said = layer.partition("|")
    if "subset=" in said.lower():
        raise InputError(f"{path}: a subset of features is not read; save them as a layer of their own, and give that.")
    return file, name or None


def open_layer(path: str | Path, name: str | None, kind: str) -> tuple[gdal.Dataset, ogr.Layer]:
    """Open a vector file to read one of its layers.

    Parameters
    ----------
    path : path
        Of anything that OGR opens.
    name : str or None
        Of the layer; None: the first one.
    kind : str
        What is looked for, such as "polygons", in the words of an error.

    Returns
    -------
    dataset, layer
        The dataset has to be kept as long as its layer is used.

    Raises
    ------
    InputError
        Where there is no such file or layer.
    """
    file = gdal_name(path)
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            dataset = gdal.OpenEx(file, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        except RuntimeError:
            dataset = None
    if dataset is None or not dataset.GetLayerCount():
        raise cannot_open(file, "a vector file", f"choose a file of {kind} such as a GeoPackage")
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
        listed = ", ".join(names[:_LISTED]) + (" ..." if len(names) > _LISTED else "")
        raise InputError(f"{Path(path).name} has no layer {name!r}; choose among {listed}.")
    check_end_of_text(dataset, Path(path).name)
    return dataset, layer


def features_of(layer: ogr.Layer, name: str) -> Iterator[ogr.Feature]:
    """All features of a layer; iterating over it would end without a word where its file is damaged.

    Parameters
    ----------
    layer : ogr.Layer
        From its beginning.
    name : str
        What the error calls its file.

    Yields
    ------
    ogr.Feature

    Raises
    ------
    InputError
        Where one cannot be read.
    """
    layer.ResetReading()
    read = 0
    while True:
        with quiet_gdal():
            gdal.ErrorReset()
            try:
                feature = layer.GetNextFeature()
                failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            except RuntimeError:
                feature, failed = None, True
            told = gdal.GetLastErrorMsg()
            missing = feature is None and not read and layer.GetFeatureCount() > 0
        if failed or missing:
            raise InputError(
                f"{name} is damaged: behind {read} features that are whole is one that cannot be read "
                f"({told or 'it is not there'}); replace the file, or save what can be read of it (ogr2ogr "
                "-skipfailures) and look at what is lost."
            )
        if feature is None:
            _say_fewer(layer, name, read)
            return
        read += 1
        yield feature


def _say_fewer(layer: ogr.Layer, name: str, read: int) -> None:
    """Say so where a file tells of more features than could be read."""
    told = layer.GetFeatureCount(0) if layer.TestCapability(ogr.OLCFastFeatureCount) else read
    if told > read:
        text = "%s says that it holds %d features, and %d can be read; if it was cut, copy or download it again."
        logger.warning(text, name, told, read)


def surface_of(geometry: ogr.Geometry | None) -> ogr.Geometry | None:
    """The polygons of a geometry, of those in collections too, in two dimensions, rings closed and arcs as chords.

    Parameters
    ----------
    geometry : ogr.Geometry or None
        Of any type.

    Returns
    -------
    ogr.Geometry or None
        A polygon or several; None where there is none.
    """
    if geometry is None:
        return None
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbGeometryCollection:
        parts = [surface_of(geometry.GetGeometryRef(number)) for number in range(geometry.GetGeometryCount())]
        polygons = [part for part in parts if part is not None]
        if not polygons:
            return None
        joined = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in polygons:
            many = ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbMultiPolygon
            for one in [part.GetGeometryRef(number) for number in range(part.GetGeometryCount())] if many else [part]:
                joined.AddGeometry(one)
        return joined
    if kind not in _SURFACES or geometry.IsEmpty():
        return None
    surface = geometry.GetLinearGeometry()
    surface.FlattenTo2D()
    surface.CloseRings()
    if ogr.GT_Flatten(surface.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        surface = ogr.ForceToMultiPolygon(surface)
    return surface


@dataclass(frozen=True)
class Points:
    """Places and their values.

    Parameters
    ----------
    x, y : (N,) arrays
        In units of ``crs``.
    z : (N,) array
        The value at each place.
    crs : str
        WKT, empty where unknown.
    """

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    crs: str


def read_points(
    path: str | Path, field: str | None = None, layer: str | None = None, progress: Progress = silent
) -> Points:
    """Read all points of a layer, parts of multi-points one by one; those without a value are left out.

    Parameters
    ----------
    path : path
        Of anything that OGR opens.
    field : str, optional
        The attribute that holds the value; by default it is the point's own Z.
    layer : str, optional
        The layer, by default the first one.
    progress : Progress
        Hears the share that is read.

    Raises
    ------
    InputError
        Where there are no points, no such attribute, one that holds no numbers, or no Z.
    """
    _dataset, source = open_layer(path, layer, "points")
    index = _field(source, field, path)
    values = np.fromiter(chain.from_iterable(_all_rows(source, index, Path(path).name, progress)), float).reshape(-1, 3)
    if not len(values):
        what = f"a number in the attribute {field!r}" if field else "a Z value"
        raise InputError(f"{Path(path).name} holds no point with {what}; choose another layer or attribute.")
    places = np.isfinite(values[:, :2]).all(axis=1)
    if not places.all():
        lost, name = len(values) - int(places.sum()), Path(path).name
        if lost == len(values):
            raise InputError(f"The coordinates of all {lost} points of {name} are no numbers; give another layer.")
        logger.warning("%d point(s) of %s have coordinates that are no numbers: left out.", lost, name)
    x, y, z = np.ascontiguousarray(values[places].T)
    reference = source.GetSpatialRef()  # one of an undefined system in degrees is a GeoPackage's word for none
    known = reference is not None and not (reference.GetName() or "").lower().startswith("undefined")
    unit = vertical_unit(reference)
    if index is None and unit.metres != 1.0:
        logger.info("The heights of %s are in %s: converted to metres.", Path(path).name, unit.name)
        z = z * unit.metres
    return Points(x, y, z, horizontal_wkt(reference) if known else "")


def _field(source: ogr.Layer, field: str | None, path: str | Path) -> int | None:
    """The number of the attribute ``field``, which has to hold numbers."""
    if field is None:
        return None
    definition = source.GetLayerDefn()
    fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
    numeric = ", ".join(one.GetName() for one in fields if _is_numeric(one))
    choice = f"choose one of {numeric}" if numeric else "none of its attributes does, so give none for the points' Z"
    index = definition.GetFieldIndex(field)
    if index < 0:
        raise InputError(f"{Path(path).name} has no attribute {field!r} that holds numbers; {choice}.")
    if not _is_numeric(fields[index]):
        kind = fields[index].GetTypeName()
        raise InputError(f"The attribute {field!r} of {Path(path).name} holds no numbers but {kind}; {choice}.")
    return index


def _is_numeric(field: ogr.FieldDefn) -> bool:
    return field.GetType() in (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def _all_rows(
    source: ogr.Layer, index: int | None, name: str, progress: Progress
) -> Iterator[tuple[float, float, float]]:
    count = max(source.GetFeatureCount(), 1)
    for number, feature in enumerate(features_of(source, name)):
        if number % _REPORTED == 0:
            progress(min(number / count, 1.0), "reading points")
        yield from _rows(feature, index)


def _rows(feature: ogr.Feature, index: int | None) -> Iterator[tuple[float, float, float]]:
    """x, y and value of each point of a feature."""
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
