"""Polygons that are written one by one: a layer that is complete, counted and readable, or not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, TypeVar

import numpy as np

from ...base.errors import InputError
from ...base.outputs import Outputs
from ..crs import spatial_reference
from ..gdal_bindings import errors_while_freeing, gdal, ogr, quiet_gdal
from .geopackage import check_table, copy_other_tables

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".json": "GeoJSON"}

Result = TypeVar("Result")


class VectorSink:
    """A layer of polygons; made by `create_vector`.

    Every call of OGR's is checked both ways, by what it returns and by what it raises: which of the two tells depends
    on whether anybody in the process has asked GDAL for exceptions.

    Attributes
    ----------
    path : str
        The file's name when it is complete.
    count : int
        How many features were added.
    """

    def __init__(self, temporary: str, path: str, name: str, crs: str, fields: Mapping[str, int]) -> None:
        self.path, self.count = path, 0
        self._temporary, self._name = temporary, name
        self._dataset: gdal.Dataset = None
        self._layer: ogr.Layer = None
        self._begin(crs, fields)

    def _begin(self, crs: str, fields: Mapping[str, int]) -> None:
        driver = gdal.GetDriverByName(driver_of(self.path))
        if Path(self._temporary).exists():
            self._dataset = self._made(gdal.OpenEx, self._temporary, gdal.OF_VECTOR | gdal.OF_UPDATE)
        else:
            self._dataset = self._made(driver.Create, self._temporary, 0, 0, 0, gdal.GDT_Unknown)
        reference = spatial_reference(crs) if crs else None
        self._layer = self._made(self._dataset.CreateLayer, self._name, reference, ogr.wkbPolygon)
        for field, kind in fields.items():
            self._done(self._layer.CreateField, ogr.FieldDefn(field, kind))
        self._done(self._layer.StartTransaction)

    def add(self, geometry: ogr.Geometry, values: Mapping[str, float | int | str | None]) -> None:
        """Write a feature.

        Parameters
        ----------
        geometry : ogr.Geometry
            A polygon in the layer's system.
        values : mapping of str to number, str or None
            By field; a number that is not finite stays empty, and for None formats that know one write a null.

        Raises
        ------
        InputError
            Where the file does not take it.
        """
        feature = ogr.Feature(self._layer.GetLayerDefn())
        self._done(feature.SetGeometry, geometry)
        for name, value in values.items():
            if value is None:
                feature.SetFieldNull(name)
            elif isinstance(value, str) or np.isfinite(value):
                feature.SetField(name, value)
        self._done(self._layer.CreateFeature, feature)
        self.count += 1

    def close(self) -> None:
        """Write all to disk, then open the file anew and count: `InputError` where not all of it is there."""
        self._done(self._layer.CommitTransaction)
        self._done(self._layer.SyncToDisk)
        gdal.ErrorReset()
        if self.free() or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._error()
        found = self._found()
        if found != self.count:
            raise InputError(
                f"{self.path} cannot be written: {found} of {self.count} polygons can be read back; free some space or "
                "choose another folder."
            )

    def free(self) -> bool:
        """Give the file up, whatever state it is in; True where GDAL raised an error meanwhile."""
        with errors_while_freeing() as raised:
            self._layer = None
            self._dataset = None
        return bool(raised)

    def _found(self) -> int:
        """How many features with a geometry a reader finds."""
        try:
            dataset = gdal.OpenEx(self._temporary, gdal.OF_VECTOR)
            if dataset is None:
                return 0
            layer = dataset.GetLayerByName(self._name) if dataset.GetLayerCount() > 1 else dataset.GetLayer(0)
            return 0 if layer is None else sum(feature.GetGeometryRef() is not None for feature in layer)
        except RuntimeError:
            return 0

    def _made(self, call: Callable[..., Result], *arguments: object) -> Result:
        made = self._asked(call, *arguments)
        if made is None:
            raise self._error()
        return made

    def _done(self, call: Callable[..., int], *arguments: object) -> None:
        if self._asked(call, *arguments):
            raise self._error()

    def _asked(self, call: Callable[..., Result], *arguments: object) -> Result:
        gdal.ErrorReset()
        try:
            result = call(*arguments)
        except RuntimeError:
            raise self._error() from None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._error()
        return result

    def _error(self) -> InputError:
        reason = gdal.GetLastErrorMsg() or "the disk may be full"
        return InputError(f"{self.path} cannot be written ({reason}); free some space or choose another folder.")


@contextmanager
def create_vector(
    outputs: Outputs,
    path: str | Path,
    name: str,
    crs: str,
    fields: Mapping[str, int],
    known_by: Collection[str] | None = None,
) -> Iterator[VectorSink]:
    """Write a layer of polygons in a ``with`` block; the file gets its name with the others of ``outputs``.

    Of a GeoPackage that is there only the table ``name`` is replaced, and only one that has these fields; what else it
    holds stays. Any other file is replaced as a whole.

    Parameters
    ----------
    outputs : Outputs
        The files of the run.
    path : path
        Of the file, whose extension is one of `DRIVERS`.
    name : str
        Of its layer.
    crs : str
        WKT; empty: none.
    fields : mapping of str to int
        OGR's type of each field by its name.
    known_by : collection of str, optional
        Those by which a table that is there is known as ours (default: all).

    Yields
    ------
    VectorSink
        To write into.

    Raises
    ------
    InputError
        Where the file cannot be written, and for a GeoPackage that another program has open to write, or whose table
        of that name is somebody else's.
    """
    with quiet_gdal():
        temporary = outputs.file(path)
        if driver_of(path) == "GPKG":
            copy_other_tables(Path(path), temporary, name, fields if known_by is None else known_by)
        sink = None
        try:
            sink = VectorSink(temporary, str(path), name, crs, fields)
            yield sink
            sink.close()
        finally:
            if sink is not None:
                sink.free()


def check_vector(path: str | Path, name: str, fields: Collection[str]) -> None:
    """Refuse, before the work, a file that `create_vector` would.

    Parameters
    ----------
    path : path
        Of the file.
    name : str
        Of its layer.
    fields : collection of str
        That the layer is to have.

    Raises
    ------
    InputError
        For an extension that is none of `DRIVERS`, and as `create_vector` for GeoPackages.
    """
    if driver_of(path) == "GPKG":
        with quiet_gdal():
            check_table(Path(path), name, fields)


def driver_of(path: str | Path) -> str:
    """OGR's driver for a file of polygons.

    Parameters
    ----------
    path : str or Path
        Only its extension counts.

    Returns
    -------
    str
        The driver's name.

    Raises
    ------
    InputError
        For an extension that is none of `DRIVERS`.
    """
    driver = DRIVERS.get(Path(path).suffix.lower())
    if driver is None:
        extension = Path(path).suffix or "a file without extension"
        raise InputError(f"Polygons cannot be written as {extension}; use {', '.join(DRIVERS)}.")
    return driver
