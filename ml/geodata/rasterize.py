"""Polygons seen on a grid: `RasterizedPolygons` burns them window by window."""

from __future__ import annotations

import logging
import math
import threading
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from ..base.errors import InputError
from ..base.window import Bounds
from .crs import is_geographic, same_crs, spatial_reference, transformation
from .gdal_bindings import gdal, ogr, osr, quiet_gdal
from .grid import Grid, Window
from .vector import features_of, open_layer, surface_of

logger = logging.getLogger(__name__)

_PIECES = 64  # an edge that is moved to another system is divided into pieces of this share of the grid's longer side
_NUMBER = "number"  # attribute of the copies in memory
_SLACK = 8  # share of a part's side by which a rectangle round it is wider, for edges that bend
_EVERYWHERE = Bounds(-1e12, -1e12, 1e12, 1e12)

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
    part : Window, optional
        Of the grid: where it will be read; the other polygons are then left out (default: everywhere).

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
        How many of those that were looked at do not.

    Raises
    ------
    InputError
        Where the file has no polygons, or only one of both has a coordinate system.
    """

    bands = 1

    def __init__(
        self,
        path: str | Path,
        grid: Grid,
        layer: str | None = None,
        empty: bool = False,
        accepts: Accepts = _all,
        part: Window | None = None,
    ) -> None:
        self.grid = grid
        self._lock = threading.Lock()
        self._polygons, self.elsewhere = _sorted(path, layer, grid, part, empty, accepts)
        boxes = [polygon.GetEnvelope() for polygon in self._polygons]
        self._boxes = np.array(boxes).reshape(-1, 4).T
        self.found = len(boxes)
        cell = grid.cell[0] * grid.cell[1]
        self.small = sum(polygon.GetArea() < cell for polygon in self._polygons)

    @property
    def bounds(self) -> Bounds:
        """Round all of them, in the grid's system."""
        west, east, south, north = self._boxes
        return Bounds(float(west.min()), float(south.min()), float(east.max()), float(north.max()))

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
            _memory, layer = _layer(grid)
            for number in self._touching(grid.bounds):
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometry(self._polygons[number])
                feature.SetField(_NUMBER, int(number) + 1)
                layer.CreateFeature(feature)
            gdal.RasterizeLayer(raster, [1], layer, **what)
        return raster.ReadAsArray()

    def _touching(self, bounds: Bounds) -> np.ndarray:
        """The places in their list of those polygons that may have a share in a rectangle."""
        west, east, south, north = self._boxes
        shares = (west <= bounds.east) & (east >= bounds.west) & (south <= bounds.north) & (north >= bounds.south)
        return np.flatnonzero(shares)


def _layer(grid: Grid) -> tuple[ogr.DataSource, ogr.Layer]:
    """An empty layer in memory, in a grid's system, of features that have a number."""
    memory = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
    layer = memory.CreateLayer("polygons", spatial_reference(grid.crs) if grid.crs else None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(_NUMBER, ogr.OFTInteger))
    return memory, layer


class _Sorted(NamedTuple):
    """Polygons that may touch a grid, in its system, and how many do not."""

    near: list[ogr.Geometry]
    elsewhere: int


def _sorted(
    path: str | Path, name: str | None, grid: Grid, part: Window | None, empty: bool, accepts: Accepts
) -> _Sorted:
    """The polygons of a layer that may touch ``grid``; with a part of it at least all that may touch that."""
    _dataset, source = open_layer(path, name, "polygons")
    move = _Move(source.GetSpatialRef(), grid, path)
    if part is not None:
        source.SetSpatialFilterRect(*move.filter_of(part))
    west, south, east, north = grid.bounds
    found: list[ogr.Geometry] = []
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
            if moved is not None and left <= east and right >= west and bottom <= north and top >= south:
                found.append(moved)
            else:
                elsewhere += 1
    if nowhere:
        logger.warning("%d polygon(s) of %s have coordinates that are no numbers: left out.", nowhere, Path(path).name)
    if not polygons and not (empty and source.GetFeatureCount() == 0):
        raise InputError(f"{Path(path).name} holds no polygon; choose a layer of polygons.")
    if others:
        logger.warning("%d feature(s) of %s are no polygons: left out.", others, Path(path).name)
    return _Sorted(found, elsewhere)


class _Move:
    """Geometries from the system ``reference`` to a grid's, long edges bent as they have to be."""

    def __init__(self, reference: osr.SpatialReference | None, grid: Grid, path: str | Path) -> None:
        stored = ""
        if reference is not None and not reference.GetName().startswith("Undefined"):  # what GeoPackages say
            stored = reference.ExportToWkt(["FORMAT=WKT2"])
        self._transform, self._piece, self._grid, self._stored = None, 0.0, grid, stored
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

    def filter_of(self, part: Window) -> Bounds:
        """A rectangle of the first system that holds all that may have a share in a part of the grid, and more."""
        wider = self._grid.crop(part.expand(max(part.shape) // _SLACK + 1))
        if self._transform is None:
            return wider.bounds
        try:
            bounds = wider.bounds_in(self._stored)
        except InputError:
            return _EVERYWHERE
        if is_geographic(self._stored):  # whose longitudes may be a turn away
            return bounds._replace(west=_EVERYWHERE.west, east=_EVERYWHERE.east)
        return bounds
