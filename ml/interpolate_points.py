"""The verb ``interpolate_points``: points with a value kriged onto a grid, file to file."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from contextlib import ExitStack

import numpy as np

from .base.outputs import Outputs
from .base.progress import Progress, part, silent
from .geodata.gdal_bindings import bounded_gdal
from .geodata.outputs import check_output_files
from .geodata.outputs.creation_options import checked_options
from .geodata.plausibility.places import check_coordinates, check_places
from .geodata.sink import RasterDescription, create_raster
from .geodata.vector import read_points
from .interpolate import Interpolation
from .kriging.points import SIDE, KrigedPoints
from .kriging.request import PointsRequest, VariogramRequest
from .kriging.target import points_grid
from .kriging.variogram.model import Variogram

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
    extent: Sequence[float] | None = None,
    method: str = "kriging",
    neighbours: int | str = 16,
    variogram: str | Variogram = "auto",
    sill: float | None = None,
    range: float | None = None,
    nugget: float | None = None,
    exponent: float | None = None,
    anisotropy_ratio: float = 1.0,
    anisotropy_angle: float = 0.0,
    creation_options: Sequence[str] = (),
    variance=None,
    progress: Progress = silent,
) -> Interpolation:
    """Write points with a value on a grid.

    Values are Float32, or Float64 where that would cost more than a millionth of the points' range of values. Memory:
    the points and one window of cells.

    Parameters
    ----------
    points : str or path
        Vector file of points. Those at one place are averaged. Distances are metres; in a system in degrees those at
        the middle of the grid.
    output : str or path
        GeoTIFF to write.
    field : str, optional
        Attribute that holds the value. Default: the points' own Z.
    layer : str, optional
        Layer of the file. Default: the first.
    reference : str or path, optional
        Raster file whose grid is taken. Exactly one of ``reference`` and ``cell_size`` is given.
    cell_size : float, optional
        Side of the cells in units of the points' coordinate system.
    extent : four floats, optional
        West, south, east, north in the coordinate system of the result. Default: all of the raster's, or the area that
        the points cover.
    method : str, default "kriging"
        ``kriging``, or ``universal_kriging`` with a drift linear in x and y.
    neighbours : int or "all", default 16
        How many of the nearest points each cell is estimated from, 1 to 128; 0 or ``"all"``: all points, by PyKrige,
        up to 5,000 (500 with a drift), since its matrix holds each with each.
    variogram, sill, range, nugget, exponent, anisotropy_ratio, anisotropy_angle
        See `VariogramRequest`; what is not given is fitted (see `choose_points_variogram`).
    creation_options : sequence of str
        ``KEY=VALUE`` for GDAL's GeoTIFF driver; ``FORMAT=COG`` writes Cloud-Optimized files.
    variance : str or path, optional
        GeoTIFF of the kriging variance to write, in squared units of the values.
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
    request = PointsRequest(method, neighbours, wish)
    check_output_files({"points": points, "reference": reference}, {"output": output, "variance": variance})
    checked_options(creation_options)
    with bounded_gdal():
        known = read_points(points, field, layer, part(progress, 0.0, _READING))
        check_coordinates(known)
        grid = points_grid(known, reference, cell_size, extent)
    check_places(known, grid)
    progress(_READING, "fitting the variogram")
    kriged = KrigedPoints(known, grid, request.method, request.count, request.variogram)
    logger.info(kriged.description)
    lost, spread = np.abs(known.z - known.z.astype(np.float32)), np.nanmax(known.z) - np.nanmin(known.z)
    dtype = np.dtype(np.float64 if np.nanmax(lost) > _LOST * spread else np.float32)
    _write(kriged, dtype, output, variance, creation_options, part(progress, _READING, 1.0))
    return Interpolation(grid, kriged.description, time.perf_counter() - start)


def _write(kriged: KrigedPoints, dtype: np.dtype, output, variance, options: Sequence[str], progress: Progress) -> None:
    with bounded_gdal(), Outputs() as outputs, ExitStack() as stack:
        sinks = []
        for path, name in ((output, "kriging estimate"), (variance, "kriging variance")):
            if path is not None:
                about = RasterDescription(bands=[name])
                raster = create_raster(path, kriged.grid, dtype, 1, math.nan, about, options, outputs)
                sinks.append(stack.enter_context(raster))
        for window in kriged.pulse.over(kriged.grid.blocks(SIDE), progress, "kriging"):
            for sink, values in zip(sinks, kriged.read(window)):
                sink.write(window, values.astype(dtype))
