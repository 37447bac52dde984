"""The verb ``interpolate``: a DEM brought to another grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .base.atomic_file import atomic_file
from .base.errors import InputError
from .base.output_paths import check_output_paths
from .base.progress import Progress, part, silent
from .geodata.grid import Grid, Window
from .geodata.sink import RasterDescription, checked_options, create_raster
from .geodata.source import GdalSource, RasterSource, bounded_cache
from .kriging.choose_variogram import Choice, choose_variogram, given_parameters
from .kriging.gap_filling import GapFilled
from .kriging.methods import KRIGING
from .kriging.report import write_report
from .kriging.resample import Resampled, usual_neighbourhood
from .kriging.target import target_grid
from .kriging.variogram.model import MODELS, Variogram

logger = logging.getLogger(__name__)

_ROWS, _COLS = 256, 8192  # cells of a window: whole blocks of the file that is written


@dataclass(frozen=True)
class Interpolation:
    """What was done: the grid written, the method in words, the time it took."""

    grid: Grid
    description: str
    seconds: float


def interpolate(
    dem,
    output,
    *,
    band: int = 1,
    reference=None,
    cell_size: float | None = None,
    extent=None,
    method: str = "kriging",
    neighbourhood: int | None = None,
    variogram="auto",
    sill: float | None = None,
    range: float | None = None,
    nugget: float | None = None,
    exponent: float | None = None,
    anisotropy_ratio: float = 1.0,
    anisotropy_angle: float = 0.0,
    fill_distance: float = 0.0,
    creation_options=(),
    variance=None,
    report=None,
    progress: Progress = silent,
) -> Interpolation:
    """Write band ``band`` of the raster file ``dem`` on another grid to the GeoTIFF ``output``.

    The grid is that of the raster file ``reference``, or the DEM's own area in cells of ``cell_size`` (units of the
    DEM's coordinate system); exactly one of the two is given. extent: west, south, east, north in the target's
    coordinate system, which cuts it out. method, neighbourhood: see `Resampled`; variogram, sill, range, nugget,
    exponent, anisotropy: see `choose_variogram`. fill_distance: metres up to which gaps are closed (kriging methods).
    variance, report: paths of a second GeoTIFF for the kriging variance and of an HTML page on the variogram.
    creation_options: ``KEY=VALUE`` for GDAL's GeoTIFF driver. All files differ from each other. Rasters are Float32
    (Float64 where the DEM holds more digits than Float32 does) with NaN as no data. Memory does not depend on their
    size. Raises `InputError` for what does not fit together.
    """
    start = time.perf_counter()
    given = given_parameters(
        sill=sill,
        range=range,
        nugget=nugget,
        exponent=exponent,
        anisotropy_ratio=anisotropy_ratio,
        anisotropy_angle=anisotropy_angle,
    )
    check_output_paths({"dem": dem, "reference": reference}, {"output": output, "variance": variance, "report": report})
    checked_options(creation_options)
    check_wishes(method, fill_distance, variogram, given, variance, report)
    neighbourhood = usual_neighbourhood(method) if neighbourhood is None else neighbourhood
    with bounded_cache(), ExitStack() as stack:
        source = _open_dem(dem, band)
        grid = target_grid(source.grid, reference, cell_size, extent)
        resampled, choice = resample(source, grid, method, neighbourhood, variogram, given, fill_distance)
        if report is not None:
            page = stack.enter_context(atomic_file(report))
            write_report(page, source, choice, method, neighbourhood, resampled.description)
        dtype = _write(resampled, output, variance, creation_options, progress)
    seconds = time.perf_counter() - start
    logger.info("%s on the CPU; %.1f s", dtype, seconds)
    return Interpolation(grid, resampled.description, seconds)


def check_wishes(method: str, fill_distance: float, variogram, given: dict, variance=None, report=None) -> None:
    """Raise `InputError` for what only kriging has where ``method`` is none, and for a parameter without a use."""
    check_exponent(variogram, given)
    if method in KRIGING:
        return
    wishes = {
        "a variance": variance,
        "a report": report,
        "a fill distance": fill_distance or None,
        "a variogram": None if variogram == "auto" else variogram,
        "variogram parameters": given or None,
    }
    for name, value in wishes.items():
        if value is not None:
            raise InputError(
                f"Only kriging has {name}, and the method is {method}; choose a kriging method or leave it out."
            )


def check_exponent(variogram, given: dict) -> None:
    """Raise `InputError` where an exponent is given for a model that has none."""
    model = getattr(variogram, "model", variogram)
    if "exponent" in given and model in MODELS and model != "power":
        raise InputError(
            f"The {model} model has no exponent, and {given['exponent']} was given; choose the power model or leave it "
            "out."
        )


def resample(
    source: RasterSource,
    grid: Grid,
    method: str,
    neighbourhood: int,
    variogram,
    given: dict,
    fill_distance: float,
) -> tuple[Resampled, Choice]:
    """``source`` on ``grid``, its gaps filled where that is wished for, and the variogram chosen for it; both logged.

    given: see `given_parameters`.
    """
    choice = _choice(source, method, neighbourhood, variogram, given)
    filled = GapFilled(source, fill_distance, choice.variogram) if fill_distance else source
    resampled = Resampled(filled, grid, method, neighbourhood, choice)
    logger.info(resampled.description)
    return resampled, choice


def windows(grid: Grid) -> Iterator[Window]:
    """Windows that cover ``grid``, row by row, each of whole blocks of the file."""
    for row in range(0, grid.shape[0], _ROWS):
        for col in range(0, grid.shape[1], _COLS):
            yield Window(row, col, min(_ROWS, grid.shape[0] - row), min(_COLS, grid.shape[1] - col))


def _open_dem(path, band: int) -> GdalSource:
    source = GdalSource(path, bands=(band,))
    if source.looks_like_image:
        logger.warning("%s has several bands of 8 bits: is it an image and no DEM?", Path(source.path).name)
    dtype = np.result_type(source.stored, np.float32)
    return source if dtype == np.float32 else GdalSource(path, bands=(band,), dtype=np.float64)


def _choice(source: RasterSource, method: str, neighbourhood: int, variogram, given: dict) -> Choice:
    if method not in KRIGING:
        return Choice(Variogram())
    choice = choose_variogram(source, variogram, method == "area_kriging", neighbourhood, **given)
    if len(choice.candidates) > 1:
        best = choice.candidates[0]
        logger.info(
            "Variogram chosen from %d: %s; residual %.3g, leave-one-out error %.4g (%d cells)",
            len(choice.candidates),
            choice.variogram,
            best.residual,
            best.validation.rmse,
            best.validation.cells,
        )
    return choice


def _write(resampled: Resampled, output, variance, options, progress: Progress) -> np.dtype:
    """Write one raster or both; the type of their values."""
    dtype = resampled.read(Window(0, 0, 1, 1)).dtype
    with ExitStack() as stack:
        works = []
        wanted = ((output, resampled.read, "elevation"), (variance, resampled.variance, "kriging variance"))
        for path, read, name in wanted:
            if path is not None:
                about = RasterDescription(bands=[name])
                sink = create_raster(path, resampled.grid, dtype, 1, math.nan, about, options)
                works.append((read, stack.enter_context(sink)))
        steps = [(window, *work) for window in windows(resampled.grid) for work in works]
        for index, (window, read, sink) in enumerate(steps):
            resampled.pulse.watch(part(progress, index / len(steps), (index + 1) / len(steps)))
            sink.write(window, read(window))
            progress((index + 1) / len(steps))
    return dtype
