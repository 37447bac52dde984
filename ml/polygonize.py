"""The verb `polygonize`: landslide polygons from a probability that is there already, at any threshold."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs, temporary_folder
from .base.progress import Progress, part, silent
from .base.settings import one_of
from .evaluation.comparison import no_probability
from .geodata.gdal_bindings import bounded_gdal, gdal
from .geodata.grid import Grid, Window
from .geodata.outputs import check_output_files, check_vector
from .geodata.plausibility.cells import check_cells
from .geodata.plausibility.corrected import corrected
from .geodata.plausibility.elevations import open_elevations
from .geodata.plausibility.layer_settings import layer_settings
from .geodata.plausibility.overlap import check_overlap, covered
from .geodata.polygons import FIELDS, UNCERTAINTY_FIELDS, Layers, PolygonSettings, write_polygons
from .geodata.source import GdalSource, RasterSource
from .geodata.warp import WarpedRaster
from .kriging.methods import METHODS
from .model.calibration.raster_threshold import ThresholdRequest
from .model.segmentation.rasters import METHOD, entropy
from .scene.scene import Scene

logger = logging.getLogger(__name__)

_BLOCK = 1024  # cells: side of a window
_COVERED = 0.9  # of a probability by the DEM or the heat map: less is said
_MOST = (0.5, 1.0)  # spread and entropy that a probability can have
_FAR = 0.02  # bits of entropy from the probability's own: more is said


@dataclass(frozen=True)
class Polygonized:
    """What was found."""

    threshold: float
    """Probability from which a cell was called a landslide."""
    landslides: int
    landslide_area_m2: float
    seconds: float


def polygonize(
    probability: str | Path,
    *,
    polygons: str | Path,
    threshold: float | str | None = None,
    evaluation: str | Path | None = None,
    model: str | Path | None = None,
    dem: str | Path | None = None,
    method: str | None = None,
    heatmap: str | Path | None = None,
    uncertainty: str | Path | None = None,
    min_area: float | None = None,
    max_hole: float | None = None,
    outline: str = "exact",
    progress: Progress = silent,
) -> Polygonized:
    """Write the landslides of a probability raster as polygons with their measures.

    The same as `segment` makes of it, without the network: with the threshold and the DEM of the segmentation the
    polygons are the same. The file appears when it is complete, or not at all.

    Parameters
    ----------
    probability : str or Path
        A raster of probabilities, 0..1, such as `segment` writes; its first band.
    polygons : str or Path
        .gpkg, .shp or .geojson to write.
    threshold : float or str, optional
        Probability from which a cell is a landslide, 0..1; ``best``: the one with the highest F1 in ``evaluation``;
        ``scene``: the one with the highest F1 that these probabilities let expect; ``misses:0.1``, say: the one that
        ``evaluation`` or the card of ``model`` promises to miss no more by. Default: the best of ``evaluation`` where
        that is given, else the one that the raster was segmented at.
    evaluation : str or Path, optional
        The scores (JSON) that `evaluate` wrote.
    model : str or Path, optional
        The checkpoint that made the probability; only looked at for ``misses``.
    dem : str or Path, optional
        Elevations in metres on any grid; without them nothing is told of heights, slopes, length and width.
    method : str, optional
        By which the DEM is interpolated, one of `kriging.methods.METHODS` (default: the one that the raster was
        segmented with, else auto).
    heatmap : str or Path, optional
        What `explain` wrote, on any grid; with a DEM the polygons tell its share on their upper third.
    uncertainty : str or Path, optional
        What `segment` wrote beside the probability; the polygons then have its means.
    min_area : float, optional
        Square metres below which a polygon is left out (default: those of 25 cells; 0: none is).
    max_hole : float, optional
        Square metres up to which a hole is filled (default: as ``min_area``; 0: none is).
    outline : str
        ``exact`` (default: the edges of the cells), ``simplified`` or ``smoothed``.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    Polygonized

    Raises
    ------
    InputError
        For what a person can mend.
    Cancelled
        Where ``progress`` does.
    """
    started, settings = time.perf_counter(), PolygonSettings(min_area, max_hole, outline)
    progress(0.0, "opening")
    inputs = {"probability": probability, "dem": dem, "heatmap": heatmap, "uncertainty": uncertainty}
    check_output_files({**inputs, "evaluation": evaluation, "model": model}, {"polygons": polygons})
    check_vector(polygons, Path(polygons).stem, FIELDS)
    with bounded_gdal(), temporary_folder() as folder, Outputs() as outputs:
        chance = _open(probability, 1, "probability")
        file = layer_settings(probability).path
        name, about = Path(file).name, gdal.OpenEx(file, gdal.OF_RASTER).GetMetadata()
        windows = _checked(chance, name, part(progress, 0.0, 0.1))
        windows = chain([next(windows)], windows)  # another raster is told by its values before by what it lacks
        limit = ThresholdRequest(threshold, evaluation, model).of(name, about, windows)
        list(windows)  # what was not looked at for the threshold is checked all the same
        layers = Layers(
            chance,
            None if dem is None else _ground(chance, dem, method or about.get(METHOD, "auto")),
            None if uncertainty is None else _uncertainty(uncertainty, chance, name),
            None if heatmap is None else _heat(heatmap, chance.grid),
        )
        found = write_polygons(outputs, polygons, layers, limit, settings, folder, part(progress, 0.1, 0.99))
    seconds = round(time.perf_counter() - started, 2)
    text = "%d landslides of %.6g square metres together, from a probability of %.6g on; %.1f s"
    logger.info(text, found.count, found.area_m2, limit, seconds)
    progress(1.0, "done")
    return Polygonized(limit, found.count, found.area_m2, seconds)


def _open(path: str | Path, bands: int, what: str) -> RasterSource:
    """The first bands of a raster, where QGIS says more of it that too."""
    settings = layer_settings(path)
    numbers = tuple(range(1, bands + 1))
    source = GdalSource(settings.path, numbers, masked=settings.masked)
    check_cells(source.grid, Path(settings.path).name)
    logger.info("%s: %s", what, source.grid)
    return corrected(source, settings.corrections(numbers))


def _checked(chance: RasterSource, name: str, progress: Progress) -> Iterator[np.ndarray]:
    """All probabilities, window by window; `InputError` for what is none, and where there is none."""
    blocks = list(chance.grid.blocks(_BLOCK))
    known = False
    for index, window in enumerate(blocks):
        values = chance.read(window)[0]
        known = known or bool(np.isfinite(values).any())
        wrong = no_probability(values)
        if wrong is not None:
            raise InputError(
                f"{name} holds the value {wrong:.6g}, which is no probability; give a raster of 0 to 1 such as segment "
                "writes, with a no-data value for the rest."
            )
        yield np.clip(values, 0, 1)
        progress((index + 1) / len(blocks), "looking at the probability")
    if not known:
        raise InputError(f"{name} has no probability anywhere, only no data; check its no-data value, or give another.")


def _ground(chance: RasterSource, dem: str | Path, method: str) -> Scene:
    """What knows the elevation of the probability's cells, as the scene of a segmentation does."""
    heights = open_elevations(dem, empty=True)
    scene = Scene(chance, heights, one_of("method", method, METHODS))
    _say_covered(chance.grid, heights.grid, "DEM", "the ground")
    if scene.method:
        logger.info("DEM brought to the probability's grid by %s", scene.method)
    return scene


def _say_covered(grid: Grid, by: Grid, name: str, what: str) -> None:
    share = covered(grid, by)
    if share < _COVERED:
        text = "The %s covers %.0f %% of the probability; nothing is told of %s elsewhere."
        logger.warning(text, name, 100 * share, what)


def _uncertainty(path: str | Path, chance: RasterSource, name: str) -> _Unsure:
    source = _open(path, len(UNCERTAINTY_FIELDS), "uncertainty")
    if not source.grid.matches(chance.grid):
        raise InputError(f"{Path(path).name} has other cells than {name}; give what segment wrote beside it.")
    return _Unsure(source, chance, Path(path).name, name)


class _Unsure:
    """Spread and entropy of a probability; `InputError` where what is read can't be that."""

    def __init__(self, source: RasterSource, chance: RasterSource, *names: str) -> None:
        self.grid = source.grid
        self._source, self._chance, self._names, self._said = source, chance, names, False

    def read(self, window: Window) -> np.ndarray:
        """(2, rows, cols), NaN without data."""
        values = self._source.read(window)
        for band, (name, most) in enumerate(zip(UNCERTAINTY_FIELDS, _MOST)):
            wrong = no_probability(values[band], most)
            if wrong is not None:
                raise InputError(
                    f"{self._names[0]} holds {wrong:.6g} in band {band + 1}, where the {name} of a probability is from "
                    f"0 to {most:g}; give what segment wrote beside {self._names[1]}."
                )
        if not self._said:
            apart = np.abs(values[1] - entropy(np.clip(self._chance.read(window)[0], 0, 1)))
            self._said = bool(np.fmax.reduce(apart, axis=None, initial=0.0) > _FAR)
            if self._said:
                text = "Band 2 of %s is not the entropy of %s; was it written beside another probability?"
                logger.warning(text, *self._names)
        return values


def _heat(path: str | Path, grid: Grid) -> _Seen:
    source = _open(path, 1, "heat map")
    check_overlap(source.grid, grid, ("heat map", "probability"))
    _say_covered(grid, source.grid, "heat map", "its heat")
    return _Seen(source, grid, Path(path).name)


class _Seen:
    """A heat map on the probability's grid; `InputError` for values that are no heat."""

    def __init__(self, source: RasterSource, grid: Grid, name: str) -> None:
        self.grid, self._name = grid, name
        self._source = source if source.grid.matches(grid) else WarpedRaster(source, grid, "bilinear", np.float32)

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols), NaN without data."""
        values = np.reshape(self._source.read(window), (1, *window.shape))
        low = np.fmin.reduce(values, axis=None)
        if low < 0:
            raise InputError(
                f"{self._name} holds {low:.6g}, and heat is 0 or more; give the heat map that explain wrote."
            )
        return values
