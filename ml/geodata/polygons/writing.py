"""Landslide polygons from a probability, each with what can be measured of it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from ...base.outputs import Outputs
from ...base.progress import Progress, counted, part
from ..crs import metres_per_unit
from ..gdal_bindings import ogr
from ..grid import Grid, Window
from ..sink import GdalSink, scratch_raster
from .cleaning import RasterReader, number_landslides, without_specks
from .components import Components
from .fields import DIGITS, FIELDS, HEAT_FIELDS, UNCERTAINTY_FIELDS
from .keeping import create_reviewed
from .measures import Measures
from .outlines import extents, redrawn
from .settings import PolygonSettings
from .tracing import traced

LISTED = 500
"""Polygons that are kept in memory, for a report."""

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


class Slide(NamedTuple):
    """A polygon as it was written."""

    values: dict[str, float]
    """By attribute; NaN or infinite where nothing is known."""
    outline: ogr.Geometry


@dataclass(frozen=True)
class Landslides:
    """How many polygons the file holds, without those that somebody has rejected, and their area together in square
    metres.
    """

    count: int
    area_m2: float
    likeliest: tuple[Slide, ...] = ()
    """The first `LISTED` of them."""


class Layers(NamedTuple):
    """What polygons are made of, all on one grid."""

    probability: RasterReader
    """One band, 0..1, NaN where there is none."""
    dem: ElevationReader | None = None
    """None: nothing is told of heights and slopes."""
    uncertainty: RasterReader | None = None
    """A band for each of `UNCERTAINTY_FIELDS`; None: nothing is told of it."""
    heat: RasterReader | None = None
    """One band, 0 or more; None: nothing is told of it."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The attributes that polygons get."""
        unsure = tuple(UNCERTAINTY_FIELDS) if self.uncertainty is not None else ()
        return (*FIELDS, *unsure, *(tuple(HEAT_FIELDS) if self.heat is not None else ()))

    def read_dem(self, window: Window) -> np.ndarray:
        """(rows, cols) metres, NaN where there are none and beyond the grid, whatever the DEM knows there.

        Parameters
        ----------
        window : Window
            It may reach outside.
        """
        values, inner = np.full(window.shape, np.nan), window.intersection(self.probability.grid.window)
        if self.dem is not None:
            values[inner.within(window)] = self.dem.read_dem(inner)[0]
        return values


def write_polygons(
    outputs: Outputs,
    path: str | Path,
    layers: Layers,
    threshold: float,
    settings: PolygonSettings,
    folder: Path,
    progress: Progress,
) -> Landslides:
    """Find the cells that reach a threshold, connected by their sides, and write each group as a polygon with its
    measures, the likeliest first.

    Parameters
    ----------
    outputs : Outputs
        The files of the run.
    path : path
        Of the file, whose extension is one of `DRIVERS`; its layer is called as it is.
    layers : Layers
        What is read.
    threshold : float
        Probability from which a cell is a landslide.
    settings : PolygonSettings
        Smallest area, largest hole and outline.
    folder : Path
        Where temporary rasters may lie.
    progress : Progress
        Hears the share that is done; it may cancel.
    """
    grid = layers.probability.grid
    settings = settings.on(grid)
    with ExitStack() as stack:
        found = number_landslides(
            stack, layers.probability, threshold, settings.max_hole or 0.0, folder, part(progress, 0.0, 0.3)
        )
        measures = _measure(found, layers, part(progress, 0.3, 0.7))
        kept = without_specks(measures.area, settings.min_area or 0.0)
        raster = stack.enter_context(scratch_raster(folder / "kept.tif", grid, np.int32, nodata=0))
        for window in grid.blocks(_BLOCK):
            numbers = found.read(window)
            raster.write(window, np.where(kept[numbers], numbers, 0).astype(np.int32))
        for sink in (*layers, found.numbers):  # or GDAL would decode `raster`'s blocks for every row
            if isinstance(sink, GdalSink):
                sink.flush()
        return _write(outputs, path, raster, layers.fields, measures, settings.outline, part(progress, 0.7, 1.0))


def _measure(components: Components, layers: Layers, progress: Progress) -> Measures:
    grid, unsure, heat = components.numbers.grid, layers.uncertainty, layers.heat
    measures = Measures(components.count, tuple(UNCERTAINTY_FIELDS) if unsure is not None else ())
    for window in counted(grid.blocks(_BLOCK), part(progress, 0.0, 0.7 if heat else 1.0), "measuring the polygons"):
        found = components.read(window)
        if found.any():
            dem = layers.read_dem(window.expand(1))
            measures.add(found, grid, window, layers.probability.read(window)[0], dem)
            if unsure is not None:
                measures.add_means(found, unsure.read(window))
    if heat is not None:
        for window in counted(grid.blocks(_BLOCK), part(progress, 0.7, 1.0), "measuring the heat"):
            found = components.read(window)
            if found.any():
                measures.add_heat(found, layers.read_dem(window), heat.read(window)[0])
    return measures


def _write(
    outputs: Outputs,
    path: str | Path,
    numbers: GdalSink,
    names: tuple[str, ...],
    measures: Measures,
    outline: str,
    progress: Progress,
) -> Landslides:
    """Trace ``numbers`` (0: nothing) and write each polygon with the measures of its number."""
    grid = numbers.grid
    listed: list[Slide] = []
    with traced(numbers.dataset.GetRasterBand(1), grid.crs, part(progress, 0.0, 0.5)) as layer:
        order = sorted((-measures.of(each["number"])["prob_mean"], each.GetFID()) for each in layer)
        with create_reviewed(outputs, path, Path(path).stem, grid.crs, dict.fromkeys(names, ogr.OFTReal)) as sink:
            for index, (_, place) in enumerate(order):
                polygon = layer.GetFeature(place)
                drawn = redrawn(polygon.GetGeometryRef(), grid, outline)
                values = {**measures.of(polygon["number"]), "perimeter": perimeter(drawn, grid.crs)}
                values.update(_shape(polygon.GetGeometryRef(), grid, values))
                slide = Slide({name: float(f"{values[name]:.{DIGITS}g}") for name in names}, drawn.Clone())
                written = sink.add(drawn, slide.values, values["area_m2"])
                listed += [slide] if written and len(listed) < LISTED else []
                progress(0.5 + 0.5 * (index + 1) / len(order), "writing the polygons")
    return Landslides(sink.count, sink.area_m2, tuple(listed))


def _shape(polygon: ogr.Geometry, grid: Grid, values: dict[str, float]) -> dict[str, float]:
    """Length and width, and the relief over the length; NaN where nothing is known of the ground."""
    _, _, south, north = polygon.GetEnvelope()
    per_x, per_y = metres_per_unit(grid.crs, np.array([(south + north) / 2]))
    length, width = extents(polygon, (float(per_x[0]), float(per_y[0])), values["aspect"])
    return {"length": length, "width": width, "h_l": values["relief"] / length}


def perimeter(geometry: ogr.Geometry, crs: str) -> float:
    """Length of all rings of a polygon.

    Parameters
    ----------
    geometry : ogr.Geometry
        A polygon whose edges are short beside the distance over which a unit's length changes, or lie along x or y.
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
