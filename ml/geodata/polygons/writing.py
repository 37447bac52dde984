"""Landslide polygons from a class raster, each with what can be measured of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from scipy import ndimage

from ..base.errors import InputError
from ..base.progress import Cancelled, Progress, counted, part
from .components import Components, label_components
from .crs import metres_per_unit, spatial_reference
from .gdal_bindings import gdal, ogr, quiet_gdal
from .grid import Grid, Window
from .sink import GdalSink, create_raster
from .terrain import aspect_degrees, gradient, slope_degrees

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
        """(1, rows, cols) metres, NaN where there is no data or where ``window`` reaches outside."""


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


class Measures:
    """Running sums of every polygon over windows of the raster.

    Parameters
    ----------
    count : int
        How many polygons there are; their numbers, from 1, are the indices of all arrays here.
    """

    def __init__(self, count: int) -> None:
        self._sums = {
            name: np.zeros(count + 1) for name in ("cells", "area", "probability", "sloped", "slope", "east", "north")
        }
        self.elev_low, self.elev_high = np.full(count + 1, np.inf), np.full(count + 1, -np.inf)
        self.prob_max = np.full(count + 1, -np.inf)

    def add(self, numbers: np.ndarray, grid: Grid, window: Window, probability: np.ndarray, dem: np.ndarray) -> None:
        """Add a window.

        Parameters
        ----------
        numbers : (rows, cols) array of int
            Which polygon each cell belongs to, 0 for none.
        grid : Grid
            Of the whole raster.
        window : Window
            Where the cells lie on it.
        probability : (rows, cols) array
            0..1.
        dem : (rows + 2, cols + 2) array
            Metres, with one more cell on every side for the slope; NaN in gaps.
        """
        width, height = grid.metres(np.arange(window.rows) + window.row)
        east, north = (values[1:-1, 1:-1] for values in gradient(dem, grid, window.expand(1)))
        dem = dem[1:-1, 1:-1]
        inside = numbers > 0
        slopes = np.isfinite(east) & np.isfinite(north)
        area = np.broadcast_to((width * height)[:, None], numbers.shape)
        self._add("cells", numbers, inside, np.ones(numbers.shape))
        self._add("area", numbers, inside, area)
        self._add("probability", numbers, inside, probability)
        self._add("sloped", numbers, inside & slopes, np.ones(numbers.shape))
        for name, values in (("slope", slope_degrees(east, north)), ("east", east), ("north", north)):
            self._add(name, numbers, inside & slopes, values)
        present = np.unique(numbers[inside])
        self.prob_max[present] = np.maximum(self.prob_max[present], ndimage.maximum(probability, numbers, present))
        self.elev_low[present] = np.minimum(self.elev_low[present], ndimage.minimum(dem, numbers, present))
        self.elev_high[present] = np.maximum(self.elev_high[present], ndimage.maximum(dem, numbers, present))

    @property
    def area(self) -> np.ndarray:
        """Square metres by number; 0 at index 0."""
        return self._sums["area"]

    def of(self, number: int) -> dict[str, float]:
        """The attributes of polygon ``number``, the perimeter apart."""
        cells = max(self._sums["cells"][number], 1)
        low, high = self.elev_low[number], self.elev_high[number]
        aspect = aspect_degrees(self._sums["east"][number], self._sums["north"][number])
        return {
            "area_m2": self._sums["area"][number],
            "prob_mean": self._sums["probability"][number] / cells,
            "prob_max": self.prob_max[number],
            "elev_low": low,
            "elev_high": high,
            "relief": high - low,
            "slope": self._sums["slope"][number] / max(self._sums["sloped"][number], 1),
            "aspect": float(aspect),
        }

    def _add(self, name: str, numbers: np.ndarray, where: np.ndarray, values: np.ndarray) -> None:
        self._sums[name] += np.bincount(numbers[where], values[where], len(self._sums[name]))


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
