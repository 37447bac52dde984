"""The verb ``interpolate_points``: points with a value kriged onto a grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from contextlib import ExitStack

import numpy as np

from .base.errors import InputError
from .base.output_paths import check_output_paths
from .base.progress import Progress, counted, part, silent
from .geodata.sink import RasterDescription, checked_options, create_raster
from .geodata.source import bounded_cache
from .geodata.vector import read_points
from .interpolate import Interpolation, check_exponent
from .kriging.choose_variogram import given_parameters
from .kriging.methods import POINT_METHODS
from .kriging.points import SIDE, KrigedPoints
from .kriging.target import points_grid

logger = logging.getLogger(__name__)

_READING = 0.05  # of the progress
_LOST = 1e-6  # of the range of values


def interpolate_points(
    points,
    output,
    *,
    field: str | None = None,
    layer: str | None = None,
    reference=None,
    cell_size: float | None = None,
    extent=None,
    method: str = "kriging",
    neighbours: int = 16,
    variogram="auto",
    sill: float | None = None,
    range: float | None = None,
    nugget: float | None = None,
    exponent: float | None = None,
    anisotropy_ratio: float = 1.0,
    anisotropy_angle: float = 0.0,
    creation_options=(),
    variance=None,
    progress: Progress = silent,
) -> Interpolation:
    """Write the values of the vector file ``points`` on a grid to the GeoTIFF ``output``.

    Its values are Float32, or Float64 where that would cost more than a millionth of the points' range of values.

    field: attribute that holds the value; without it, the points' own Z. Points at one place are averaged. The grid
    is that of the raster file ``reference``, or cells of ``cell_size`` over ``extent`` (west, south, east, north;
    default: the points' own), both in the points' coordinate system. method: ``kriging``, or ``universal_kriging``
    with a linear drift; each cell is estimated from its ``neighbours`` nearest points. variogram and its parameters:
    see `choose_points_variogram`. variance: path of a second GeoTIFF. Distances are metres; in a system in degrees
    those at the middle of the grid. Memory: the points and one window of cells.
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
    check_output_paths({"points": points, "reference": reference}, {"output": output, "variance": variance})
    checked_options(creation_options)
    check_method(method, variogram, given)
    known = read_points(points, field, layer, part(progress, 0.0, _READING))
    grid = points_grid(known, reference, cell_size, extent)
    progress(_READING, "fitting the variogram")
    kriged = KrigedPoints(known, grid, method, neighbours, variogram, given)
    logger.info(kriged.description)
    dtype = _fitting_type(known.z)
    _write(kriged, dtype, output, variance, creation_options, part(progress, _READING, 1.0))
    return Interpolation(grid, kriged.description, time.perf_counter() - start)


def check_method(method: str, variogram, given: dict) -> None:
    """Raise `InputError` for a method that points cannot have, and for an exponent without a use."""
    if method not in POINT_METHODS:
        raise InputError(f"There is no method {method!r} for points; choose one of {', '.join(POINT_METHODS)}.")
    check_exponent(variogram, given)


def _fitting_type(z: np.ndarray) -> np.dtype:
    lost = np.abs(z - z.astype(np.float32))
    return np.dtype(np.float64 if np.nanmax(lost) > _LOST * (np.nanmax(z) - np.nanmin(z)) else np.float32)


def _write(kriged: KrigedPoints, dtype: np.dtype, output, variance, options, progress: Progress) -> None:
    with bounded_cache(), ExitStack() as stack:
        sinks = []
        for path, name in ((output, "kriging estimate"), (variance, "kriging variance")):
            if path is not None:
                raster = create_raster(path, kriged.grid, dtype, 1, math.nan, RasterDescription(bands=[name]), options)
                sinks.append(stack.enter_context(raster))
        for window in counted(kriged.grid.blocks(SIDE), progress, "kriging"):
            for sink, values in zip(sinks, kriged.read(window)):
                sink.write(window, values.astype(dtype))
