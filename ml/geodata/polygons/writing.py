"""Landslide polygons from a class raster, each with what can be measured of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ...base.errors import InputError
from ...base.progress import Cancelled, Progress, counted, part
from ..crs import metres_per_unit, spatial_reference
from ..gdal_bindings import gdal, ogr, quiet_gdal
from ..grid import Window
from ..sink import GdalSink, create_raster
from .components import Components, label_components
from .measures import Measures

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".json": "GeoJSON"}

FIELDS = {
    "area_m2": "area in square metres (on the ellipsoid where the system is in degrees)",
    "perimeter": "length of all its edges in metres",
    "prob_mean": "mean probability",
    "prob_max": "highest probability",
    "elev_low": "lowest elevation in metres",
    "elev_high": "highest elevation in metres",
    "relief": "highest minus lowest elevation in metres",
    "slope": "mean slope in degrees",
    "aspect": "direction of its mean descent, degrees clockwise from north",
}
"""Attributes and what they mean; the names fit a shapefile's ten characters."""

_BLOCK = 1024


class ElevationReader(Protocol):
    """What knows the elevation, such as a `Scene`."""

    def read_dem(self, window: Window) -> np.ndarray:
        """(1, rows, cols) metres, NaN where there is no data.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside, where there is no data.
        """


@dataclass(frozen=True)
class Landslides:
    """How many polygons were written, and their area together in square metres."""

    count: int
    area_m2: float


def write_polygons(
    path: str | Path,
    name: str,
    classes: GdalSink,
    probability: GdalSink,
    dem: ElevationReader,
    folder: str | Path,
    min_area: float,
    progress: Progress,
) -> Landslides:
    """Find the cells of class 1, connected by their sides, and write each group as a polygon with its measures.

    Parameters
    ----------
    path : path
        Of the file, whose extension is one of `DRIVERS`.
    name : str
        Of its layer.
    classes : GdalSink
        One band, 1 for landslide.
    probability : GdalSink
        One band, 0..1, on the same grid.
    dem : ElevationReader
        On the same grid.
    folder : path
        Where temporary rasters may lie.
    min_area : float
        Square metres; smaller groups are left out.
    progress : Progress
        Hears the share that is done; it may cancel.
    """
    with create_raster(Path(folder) / "numbers.tif", classes.grid, np.int32) as numbers:
        components = label_components(classes, numbers, part(progress, 0.0, 0.2))
        measures = _measure(components, probability, dem, part(progress, 0.2, 0.7))
        kept = measures.area >= max(min_area, np.finfo(float).tiny)
        with create_raster(Path(folder) / "kept.tif", classes.grid, np.int32, nodata=0) as raster:
            for window in classes.grid.blocks(_BLOCK):
                found = components.read(window)
                raster.write(window, np.where(kept[found], found, 0).astype(np.int32))
            for sink in (probability, classes, numbers):  # or GDAL would decode each of `raster`'s blocks for every row
                sink.flush()
            return _write(str(path), name, raster, measures, part(progress, 0.7, 1.0))


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


def _measure(components: Components, probability: GdalSink, dem: ElevationReader, progress: Progress) -> Measures:
    grid = components.numbers.grid
    measures = Measures(components.count)
    for window in counted(grid.blocks(_BLOCK), progress, "measuring the polygons"):
        found = components.read(window)
        if found.any():
            measures.add(found, grid, window, probability.read(window)[0], dem.read_dem(window.expand(1))[0])
    return measures


def _write(path: str, name: str, numbers: GdalSink, measures: Measures, progress: Progress) -> Landslides:
    """Trace ``numbers`` (0: nothing) and write each polygon with the measures of its number."""
    crs = numbers.grid.crs
    reference = spatial_reference(crs) if crs else None
    memory = ogr.GetDriverByName("Memory").CreateDataSource("traced")  # a layer lives only as long as its source does
    traced = memory.CreateLayer("traced", reference, ogr.wkbPolygon)
    traced.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    _trace(numbers.dataset.GetRasterBand(1), traced, part(progress, 0.0, 0.5))
    source = ogr.GetDriverByName(driver_of(path)).CreateDataSource(path)
    layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
    for field in FIELDS:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal))
    layer.StartTransaction()
    total, count = 0.0, traced.GetFeatureCount()
    for index, polygon in enumerate(traced):
        values = measures.of(polygon.GetField("number"))
        values["perimeter"] = perimeter(polygon.GetGeometryRef(), crs)
        layer.CreateFeature(_feature(layer, polygon, values))
        total += values["area_m2"]
        progress(0.5 + 0.5 * (index + 1) / count, "writing the polygons")
    layer.CommitTransaction()
    return Landslides(count, total)


def _trace(band: gdal.Band, layer: ogr.Layer, progress: Progress) -> None:
    """Polygons of equal numbers of ``band`` (0: nothing) into the first field of ``layer``."""
    cancelled: Cancelled | None = None

    def report(fraction: float, *_: object) -> int:
        nonlocal cancelled
        try:
            progress(fraction, "tracing the polygons")
        except Cancelled as error:  # GDAL's code in between would swallow it
            cancelled = error
        return 0 if cancelled else 1

    with quiet_gdal():
        try:
            gdal.Polygonize(band, band, layer, 0, callback=report)
        except RuntimeError:
            if not cancelled:
                raise
    if cancelled:
        raise cancelled


def _feature(layer: ogr.Layer, polygon: ogr.Feature, values: dict[str, float]) -> ogr.Feature:
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(polygon.GetGeometryRef())
    for name, value in values.items():
        if np.isfinite(value):
            feature.SetField(name, float(value))
    return feature


def perimeter(geometry: ogr.Geometry, crs: str) -> float:
    """Length of all rings of a polygon.

    Parameters
    ----------
    geometry : ogr.Geometry
        A polygon whose edges are those of cells: along x or along y.
    crs : str
        WKT of its system.

    Returns
    -------
    float
        Metres.
    """
    total = 0.0
    for index in range(geometry.GetGeometryCount()):
        points = np.array(geometry.GetGeometryRef(index).GetPoints())
        x, y = points[:, 0], points[:, 1]
        per_x, per_y = metres_per_unit(crs, (y[1:] + y[:-1]) / 2)
        total += float(np.hypot(np.diff(x) * per_x, np.diff(y) * per_y).sum())
    return total
