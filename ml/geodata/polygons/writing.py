"""Landslide polygons from a class raster, each with what can be measured of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from ...base.outputs import Outputs
from ...base.progress import Progress, counted, part
from ..crs import metres_per_unit
from ..gdal_bindings import ogr
from ..grid import Window
from ..outputs import create_vector
from ..sink import GdalSink, scratch_raster
from .components import Components, label_components
from .measures import Measures
from .tracing import traced

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

UNCERTAINTY_FIELDS = {
    "spread": "mean standard deviation over the models and views that are averaged",
    "entropy": "mean entropy of the probability in bits: 0 certain, 1 a toss-up",
}
"""Attributes that are there only where an uncertainty is given, in the order of its bands."""

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


class SegmentedRasters(NamedTuple):
    """What a segmentation gave for the cells of one grid."""

    probability: GdalSink
    """One band, 0..1."""
    classes: GdalSink | None
    """One band, 1 for landslide; None: not made."""
    uncertainty: GdalSink | None = None
    """A band for each of `UNCERTAINTY_FIELDS`; None: not made."""


def write_polygons(
    outputs: Outputs,
    path: str | Path,
    rasters: SegmentedRasters,
    dem: ElevationReader,
    folder: str | Path,
    min_area: float,
    progress: Progress,
) -> Landslides:
    """Find the cells of class 1, connected by their sides, and write each group as a polygon with its measures.

    Parameters
    ----------
    outputs : Outputs
        The files of the run.
    path : path
        Of the file, whose extension is one of `DRIVERS`; its layer is called as it is.
    rasters : SegmentedRasters
        With classes.
    dem : ElevationReader
        On the same grid.
    folder : path
        Where temporary rasters may lie.
    min_area : float
        Square metres; smaller groups are left out.
    progress : Progress
        Hears the share that is done; it may cancel.
    """
    classes = rasters.classes
    if classes is None:
        raise ValueError("Polygons are made of classes, and there are none.")
    with scratch_raster(Path(folder) / "numbers.tif", classes.grid, np.int32) as numbers:
        components = label_components(classes, numbers, part(progress, 0.0, 0.2))
        measures = _measure(components, rasters, dem, part(progress, 0.2, 0.7))
        kept = measures.area >= max(min_area, np.finfo(float).tiny)
        with scratch_raster(Path(folder) / "kept.tif", classes.grid, np.int32, nodata=0) as raster:
            for window in classes.grid.blocks(_BLOCK):
                found = components.read(window)
                raster.write(window, np.where(kept[found], found, 0).astype(np.int32))
            for sink in (*filter(None, rasters), numbers):  # or GDAL would decode `raster`'s blocks for every row
                sink.flush()
            return _write(outputs, path, Path(path).stem, raster, measures, part(progress, 0.7, 1.0))


def _measure(components: Components, rasters: SegmentedRasters, dem: ElevationReader, progress: Progress) -> Measures:
    grid, unsure = components.numbers.grid, rasters.uncertainty
    measures = Measures(components.count, tuple(UNCERTAINTY_FIELDS) if unsure else ())
    for window in counted(grid.blocks(_BLOCK), progress, "measuring the polygons"):
        found = components.read(window)
        if found.any():
            measures.add(found, grid, window, rasters.probability.read(window)[0], dem.read_dem(window.expand(1))[0])
            if unsure:
                measures.add_means(found, unsure.read(window))
    return measures


def _write(
    outputs: Outputs, path: str | Path, name: str, numbers: GdalSink, measures: Measures, progress: Progress
) -> Landslides:
    """Trace ``numbers`` (0: nothing) and write each polygon with the measures of its number."""
    crs = numbers.grid.crs
    fields = dict.fromkeys((*FIELDS, *measures.extra), ogr.OFTReal)
    total = 0.0
    with traced(numbers.dataset.GetRasterBand(1), crs, part(progress, 0.0, 0.5)) as layer:
        count = layer.GetFeatureCount()
        with create_vector(outputs, path, name, crs, fields) as sink:
            for index, polygon in enumerate(layer):
                values = measures.of(polygon.GetField("number"))
                values["perimeter"] = perimeter(polygon.GetGeometryRef(), crs)
                sink.add(polygon.GetGeometryRef(), {name: float(value) for name, value in values.items()})
                total += values["area_m2"]
                progress(0.5 + 0.5 * (index + 1) / count, "writing the polygons")
    return Landslides(count, total)


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
