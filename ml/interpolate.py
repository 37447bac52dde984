"""The verb ``interpolate``: a DEM brought to another grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs
from .base.progress import Progress, silent
from .geodata.blocks import keeping
from .geodata.gdal_bindings import bounded_gdal
from .geodata.grid import Grid, Window
from .geodata.inputs import full_name
from .geodata.outputs import check_output_files
from .geodata.outputs.creation_options import checked_options
from .geodata.plausibility.elevations import open_elevations
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .kriging.blocked import Interpolated, Sweep, sweep_over
from .kriging.methods import KRIGING
from .kriging.report import write_report
from .kriging.request import ResampleRequest, VariogramRequest
from .kriging.resample import Resampled, resample
from .kriging.target import target_grid
from .kriging.variogram.model import Variogram

logger = logging.getLogger(__name__)


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
    extent: Sequence[float] | None = None,
    method: str = "auto",
    neighbourhood: int | None = None,
    variogram: str | Variogram = "auto",
    sill: float | None = None,
    range: float | None = None,
    nugget: float | None = None,
    exponent: float | None = None,
    anisotropy_ratio: float = 1.0,
    anisotropy_angle: float = 0.0,
    fill_distance: float = 0.0,
    creation_options: Sequence[str] = (),
    variance=None,
    report=None,
    resume: str | Path | None = None,
    block_size: int | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = silent,
) -> Interpolation:
    """Write a DEM on another grid.

    Rasters are Float32 (Float64 where the DEM holds more digits than Float32 does) with NaN as no data. Memory does
    not depend on their size.

    Parameters
    ----------
    dem : str or path
        Raster file of elevations in metres.
    output : str or path
        GeoTIFF to write.
    band : int, default 1
        Band of the DEM.
    reference : str or path, optional
        Raster file whose grid is taken. Exactly one of ``reference`` and ``cell_size`` is given.
    cell_size : float, optional
        Side of the cells over the DEM's own area, in units of its coordinate system.
    extent : four floats, optional
        West, south, east, north in the target's coordinate system, which cut it out.
    method, neighbourhood
        See `Resampled`; with a variance, a fill distance, a neighbourhood or a variogram ``auto`` chooses among the
        kriging methods.
    variogram, sill, range, nugget, exponent, anisotropy_ratio, anisotropy_angle
        See `VariogramRequest`; what is not given is fitted (see `choose_variogram`).
    fill_distance : float, default 0.0
        Metres up to which gaps are closed from their edge (kriging methods).
    creation_options : sequence of str
        ``KEY=VALUE`` for GDAL's GeoTIFF driver; ``FORMAT=COG`` writes Cloud-Optimized files.
    variance : str or path, optional
        GeoTIFF of the kriging variance to write, in squared units of the DEM.
    report : str or path, optional
        HTML page on the variogram to write.
    resume, block_size, workers, scheduler
        As of `segment`: a folder in which finished blocks are kept, and who computes them. Values are the same bits.
    progress : Progress
        Told the share that is done; may raise to cancel.

    Returns
    -------
    Interpolation
        The grid, the method in words, the time.

    Raises
    ------
    InputError
        For what does not fit together; no file is left.
    """
    start = time.perf_counter()
    wish = VariogramRequest(variogram, sill, range, nugget, exponent, anisotropy_ratio, anisotropy_angle)
    request = ResampleRequest(method, neighbourhood, wish, fill_distance)
    check_output_files({"dem": dem, "reference": reference}, {"output": output, "variance": variance, "report": report})
    checked_options(creation_options)
    request.check(variance, report)
    kept = keeping(resume, block_size, workers, scheduler)
    with kept as blocks, bounded_gdal(), Outputs() as outputs:
        source = open_elevations(dem, band, dtype=None, image=True)
        grid = target_grid(source.grid, reference, cell_size, extent)
        what = Interpolated(full_name(dem), band, grid, request, variance is not None)
        resampled = resample(source, grid, request, only_kriging=what.variance)
        if report is not None and resampled.choice is not None:
            page = outputs.file(report)
            fitted = resampled.method if resampled.method in KRIGING else "kriging"  # also where auto took another one
            size = replace(request, method=fitted).size
            write_report(page, source, resampled.choice, fitted, size, resampled.description, resampled.why)
        over = sweep_over(blocks, what, resampled)
        dtype = _write(outputs, resampled, over, (output, variance), creation_options, progress)
    seconds = time.perf_counter() - start
    logger.info("%s on the CPU; %.1f s", dtype, seconds)
    return Interpolation(grid, resampled.description, seconds)


def _write(
    outputs: Outputs, resampled: Resampled, over: Sweep, paths: Sequence, options: Sequence[str], progress: Progress
) -> np.dtype:
    """Write one raster or both; the type of their values."""
    with ExitStack() as stack:
        sinks: dict[int, GdalSink] = {}
        known = False
        for number, (path, name) in enumerate(zip(paths, ("elevation", "kriging variance"))):
            if path is not None:
                about = RasterDescription(bands=[name])
                raster = create_raster(path, resampled.grid, resampled.dtype, 1, math.nan, about, options, outputs)
                sinks[number] = stack.enter_context(raster)

        def emit(window: Window, values: np.ndarray) -> None:
            nonlocal known
            known = known or bool(np.isfinite(values[0]).any())
            for number, sink in sinks.items():
                sink.write(window, values[number])

        over(emit, progress)
        if not known:
            raise InputError(
                "The DEM has no height on any cell of the target, so nothing can be interpolated; choose another "
                "extent or DEM, or a fill distance."
            )
    return resampled.dtype
