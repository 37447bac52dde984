"""The verb ``interpolate``: a DEM brought to another grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs
from .base.progress import Progress, silent
from .geodata.gdal_bindings import bounded_gdal
from .geodata.grid import Grid, Window
from .geodata.outputs import check_output_files
from .geodata.outputs.creation_options import checked_options
from .geodata.plausibility.elevations import open_elevations
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .kriging.methods import KRIGING
from .kriging.report import write_report
from .kriging.request import ResampleRequest, VariogramRequest
from .kriging.resample import Resampled, resample, windows
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
    with bounded_gdal(), Outputs() as outputs:
        source = open_elevations(dem, band, dtype=None, image=True)
        grid = target_grid(source.grid, reference, cell_size, extent)
        resampled = resample(source, grid, request, only_kriging=variance is not None)
        if report is not None and resampled.choice is not None:
            page = outputs.file(report)
            fitted = resampled.method if resampled.method in KRIGING else "kriging"  # also where auto took another one
            size = replace(request, method=fitted).size
            write_report(page, source, resampled.choice, fitted, size, resampled.description, resampled.why)
        dtype = _write(outputs, resampled, output, variance, creation_options, progress)
    seconds = time.perf_counter() - start
    logger.info("%s on the CPU; %.1f s", dtype, seconds)
    return Interpolation(grid, resampled.description, seconds)


class _Layer(NamedTuple):
    """A raster that is written: what reads a window of it, and the file."""

    read: Callable[[Window], np.ndarray]
    sink: GdalSink


def _write(
    outputs: Outputs, resampled: Resampled, output, variance, options: Sequence[str], progress: Progress
) -> np.dtype:
    """Write one raster or both; the type of their values."""
    dtype = resampled.dtype
    with ExitStack() as stack:
        layers = []
        wanted = ((output, resampled.read, "elevation"), (variance, resampled.variance, "kriging variance"))
        for path, read, name in wanted:
            if path is not None:
                about = RasterDescription(bands=[name])
                raster = create_raster(path, resampled.grid, dtype, 1, math.nan, about, options, outputs)
                layers.append(_Layer(read, stack.enter_context(raster)))
        steps, known = [(window, layer) for window in windows(resampled.grid) for layer in layers], False
        for window, layer in resampled.pulse.over(steps, progress):
            values = layer.read(window)
            known = known or layer is layers[0] and bool(np.isfinite(values).any())
            layer.sink.write(window, values)
        if not known:
            raise InputError(
                "The DEM has no height on any cell of the target, so nothing can be interpolated; choose another "
                "extent or DEM, or a fill distance."
            )
    return dtype
