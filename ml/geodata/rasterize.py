"""Polygons seen on a grid: `RasterizedPolygons` burns them window by window."""

from __future__ import annotations

import logging
import math
import threading
from pathlib import Path
from typing import Callable

import numpy as np

from ..base.errors import InputError
from ..base.window import Bounds
from .crs import same_crs, spatial_reference, transformation
from .gdal_bindings import gdal, ogr, osr, quiet_gdal
from .grid import Grid, Window
from .vector import features_of, open_layer, surface_of

logger = logging.getLogger(__name__)

_PIECES = 64  # an edge that is moved to another system is divided into pieces of this share of the grid's longer side
_NUMBER = "number"  # attribute of the copies in memory

Accepts = Callable[["ogr.Feature"], bool]


def _all(feature: ogr.Feature) -> bool:
    return True


class RasterizedPolygons:
    """A source of one band: 1 where the centre of a cell lies in a polygon, else 0. Any thread may read.

    Parameters
    ----------
    path : path
        A vector file (anything that OGR opens), read only. Polygons in another coordinate system are moved to the
        grid's in memory.
    grid : Grid
        Onto which they are burnt.
    layer : str, optional
        Of the file, by default the first one.
    empty : bool
        Whether a layer without any feature is allowed.
    accepts : callable, optional
        Of a feature: whether it counts (default: all do).

    Attributes
    ----------
    grid : Grid
        As it was given.
    bands : int
        1.
    found : int
        How many polygons touch the grid's bounds.
    small : int
        How many of them are smaller than a cell.
    elsewhere : int
        How many polygons touch them not.

    Raises
    ------
    InputError
        Where the file has no polygons, or only one of both has a coordinate system.
    """

    bands = 1

    def __init__(
        self, path: str | Path, grid: Grid, layer: str | None = None, empty: bool = False, accepts: Accepts = _all
    ) -> None:
        self.grid = grid
        self._lock = threading.Lock()
        self._memory = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
        reference = spatial_reference(grid.crs) if grid.crs else None
        self._layer = self._memory.CreateLayer("polygons", reference, ogr.wkbUnknown)
        self._layer.CreateField(ogr.FieldDefn(_NUMBER, ogr.OFTInteger))
        self.elsewhere = _copy(path, layer, grid, self._layer, empty, accepts)
        self.found = self._layer.GetFeatureCount()
        cell = grid.cell[0] * grid.cell[1]
        self.small = sum(feature.GetGeometryRef().GetArea() < cell for feature in self._layer)

    @property
    def bounds(self) -> Bounds:
        """Round all of them, in the grid's system."""
        west, east, south, north = self._layer.GetExtent()
        return Bounds(west, south, east, north)

    def read(self, window: Window) -> np.ndarray:
        """Which cells of a window are covered.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.

        Returns
        -------
        np.ndarray
            (1, rows, cols) float32: 1 inside polygons, 0 outside, NaN outside the grid.
        """
        values = np.full((1, *window.shape), np.nan, np.float32)
        inner = window.intersection(self.grid.window)
        if not inner.empty:
            rows, cols = inner.within(window)
            values[:, rows, cols] = self._burn(self.grid.crop(inner), gdal.GDT_Byte, burn_values=[1])
        return values

    def numbers(self, window: Window) -> np.ndarray:
        """Which polygon covers each cell.

        Parameters
        ----------
        window : Window
            Inside the grid.

        Returns
        -------
        np.ndarray
            (rows, cols) int32 from 1 to ``found``, 0 for none; where polygons overlap, the last one's.
        """
        return self._burn(self.grid.crop(window), gdal.GDT_Int32, options=[f"ATTRIBUTE={_NUMBER}"])

    def _burn(self, grid: Grid, kind: int, **what: list) -> np.ndarray:
        """(rows, cols) of GDAL's type ``kind``; ``what`` is burnt, in the words of gdal.RasterizeLayer."""
        raster = gdal.GetDriverByName("MEM").Create("", grid.shape[1], grid.shape[0], 1, kind)
        raster.SetGeoTransform(grid.geotransform)
        if grid.crs:
            raster.SetSpatialRef(spatial_reference(grid.crs))
        with self._lock, quiet_gdal():  # GDAL warns of layers without a coordinate system
            self._layer.SetSpatialFilterRect(*grid.bounds)
            gdal.RasterizeLayer(raster, [1], self._layer, **what)
        return raster.ReadAsArray()


def _copy(path: str | Path, name: str | None, grid: Grid, target: ogr.Layer, empty: bool, accepts: Accepts) -> int:
    """Copy the polygons of a layer that may touch ``grid`` to ``target``, in its system; how many lie elsewhere."""
    _dataset, source = open_layer(path, name, "polygons")
    move = _Move(source.GetSpatialRef(), grid, path)
    west, south, east, north = grid.bounds
    polygons = nowhere = elsewhere = others = 0
    with quiet_gdal():  # PROJ tells of every vertex that has no image in the other system
        for feature in features_of(source, Path(path).name):
            geometry = surface_of(feature.GetGeometryRef())
            if geometry is None:
                others += 1
                continue
            polygons += 1
            if not accepts(feature):
                continue
            if not math.isfinite(geometry.GetArea()):
                nowhere += 1
                continue
            moved = move(geometry)
            left, right, bottom, top = (math.nan,) * 4 if moved is None else moved.GetEnvelope()
            if not (left <= east and right >= west and bottom <= north and top >= south):
                elsewhere += 1
            else:
                copy = ogr.Feature(target.GetLayerDefn())
                copy.SetGeometryDirectly(moved)
                copy.SetField(_NUMBER, target.GetFeatureCount() + 1)
                target.CreateFeature(copy)
    if nowhere:
        logger.warning("%d polygon(s) of %s have coordinates that are no numbers: left out.", nowhere, Path(path).name)
    if not polygons and not (empty and source.GetFeatureCount() == 0):
        raise InputError(f"{Path(path).name} holds no polygon; choose a layer of polygons.")
    if others:
        logger.warning("%d feature(s) of %s are no polygons: left out.", others, Path(path).name)
    return elsewhere


class _Move:
    """Geometries from the system ``reference`` to a grid's, long edges bent as they have to be."""

    def __init__(self, reference: osr.SpatialReference | None, grid: Grid, path: str | Path) -> None:
        stored = ""
        if reference is not None and not reference.GetName().startswith("Undefined"):  # what GeoPackages say
            stored = reference.ExportToWkt(["FORMAT=WKT2"])
        self._transform, self._piece = None, 0.0
        if same_crs(stored, grid.crs):
            return
        if not stored or not grid.crs:
            polygons = f"polygons ({Path(path).name})"
            lacking = f"{polygons} have" if not stored else "raster has"
            other = "raster has" if not stored else f"{polygons} have"
            raise InputError(f"The {lacking} no coordinate system while the {other} one; assign it first.")
        try:
            west, south, east, north = grid.bounds_in(stored)
            self._transform = transformation(stored, grid.crs)
        except InputError as error:
            raise InputError(f"{Path(path).name}: {error}") from None
        self._piece = max(east - west, north - south) / _PIECES

    def __call__(self, geometry: ogr.Geometry) -> ogr.Geometry | None:
        """A moved copy, or None where it has no image in the other system."""
        moved = geometry.Clone()
        if self._transform is not None:
            moved.Segmentize(self._piece)
            try:
                failed = moved.Transform(self._transform)
            except RuntimeError:
                failed = True
            if failed:
                return None
        return moved
