"""The verb ``interpolate``: a DEM brought to another grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np

from .errors import InputError
from .grid import Grid, Window
from .progress import Progress, silent
from .raster import GdalSource, bounded_cache, create_raster
from .resampling import Resampled

logger = logging.getLogger(__name__)

_ROWS, _COLS = 256, 8192  # cells of a window: whole blocks of the file that is written


@dataclass(frozen=True)
class Interpolation:
    """What was done: the grid written, the method in words, the time it took."""

    grid: Grid
    description: str
    seconds: float


def interpolate(dem, output, *, band: int = 1, reference=None, cell_size: float | None = None,
                method: str = "kriging", neighbourhood: int = 7, variogram="auto", variance=None,
                progress: Progress = silent) -> Interpolation:
    """Write band ``band`` of the raster file ``dem`` on another grid to the GeoTIFF ``output``.

    The grid is that of the raster file ``reference``, or the DEM's own area in cells of ``cell_size`` (units of the
    DEM's coordinate system); exactly one of the two is given. method, neighbourhood, variogram: see `Resampled`.
    variance: path of a second GeoTIFF for the kriging variance. Both are Float32 (Float64 where the DEM holds more
    digits than Float32 does) with NaN as no data. Memory does not depend on the size of the rasters. Raises
    `InputError` for what does not fit together.
    """
    start = time.perf_counter()
    with bounded_cache(), ExitStack() as stack:
        source = _open_dem(dem, band)
        grid = target_grid(source.grid, reference, cell_size)
        resampled = Resampled(source, grid, method, neighbourhood, variogram)
        logger.info(resampled.description)
        dtype = resampled.read(Window(0, 0, 1, 1)).dtype
        works = [(resampled.read, stack.enter_context(_raster(output, grid, dtype, "elevation")))]
        if variance is not None:
            resampled.variance(Window(0, 0, 1, 1))
            works.append((resampled.variance, stack.enter_context(_raster(variance, grid, dtype, "kriging variance"))))
        _write(works, grid, progress)
    return Interpolation(grid, resampled.description, time.perf_counter() - start)


def target_grid(dem: Grid, reference=None, cell_size: float | None = None) -> Grid:
    """The grid of the raster file ``reference``, or ``dem``'s area in square cells of ``cell_size``.

    Both have one upper-left corner; the last row and column are those whose centres still lie on the DEM.
    """
    if (reference is None) == (cell_size is None):
        given = "neither was" if reference is None else "both were"
        raise InputError("A reference raster or a cell size says onto which grid to interpolate, "
                         f"and {given} given; give one of them.")
    if reference is None:
        return _in_cells(dem, cell_size)
    grid = GdalSource(reference).grid
    west, south, east, north = grid.bounds_in(dem.crs)
    if west >= dem.bounds[2] or east <= dem.bounds[0] or south >= dem.bounds[3] or north <= dem.bounds[1]:
        raise InputError(f"The DEM (west, south, east, north {_text(dem.bounds)}) and the reference raster "
                         f"({_text((west, south, east, north))} in the DEM's coordinate system) do not overlap; "
                         "choose rasters of one area.")
    return grid


def windows(grid: Grid) -> Iterator[Window]:
    """Windows that cover ``grid``, row by row, each of whole blocks of the file."""
    for row in range(0, grid.shape[0], _ROWS):
        for col in range(0, grid.shape[1], _COLS):
            yield Window(row, col, min(_ROWS, grid.shape[0] - row), min(_COLS, grid.shape[1] - col))


def _open_dem(path, band: int) -> GdalSource:
    source = GdalSource(path, bands=(band,))
    dtype = np.result_type(source.stored, np.float32)
    return source if dtype == np.float32 else GdalSource(path, bands=(band,), dtype=np.float64)


def _in_cells(dem: Grid, cell_size: float) -> Grid:
    if not (math.isfinite(cell_size) and cell_size > 0):
        raise InputError(f"A cell size of {cell_size} is not positive; "
                         "give one above 0 in units of the DEM's coordinate system.")
    west, south, east, north = dem.bounds
    rows, cols = (math.floor(length / cell_size + 0.5 + 1e-9) for length in (north - south, east - west))
    if rows < 1 or cols < 1:
        raise InputError(f"A cell size of {cell_size} leaves {cols} x {rows} cells of the DEM; give a smaller one.")
    return replace(dem, shape=(rows, cols), cell=(cell_size, cell_size))


def _raster(path, grid: Grid, dtype, description: str):
    return create_raster(path, grid, dtype, nodata=math.nan, descriptions=[description])


def _write(works, grid: Grid, progress: Progress) -> None:
    parts = list(windows(grid))
    for index, window in enumerate(parts):
        for read, sink in works:
            sink.write(window, read(window))
        progress((index + 1) / len(parts))


def _text(bounds) -> str:
    return ", ".join(f"{edge:.6g}" for edge in bounds)
