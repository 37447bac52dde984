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
from .geodata.crs import Transform, metres_per_unit
from .geodata.grid import Grid, Window
from .geodata.sink import RasterDescription, checked_options, create_raster
from .geodata.source import GdalSource, bounded_cache
from .geodata.vector import Points, read_points
from .interpolate import Interpolation, check_count, check_exponent
from .kriging.choose_points_variogram import choose_points_variogram
from .kriging.choose_variogram import given_parameters
from .kriging.methods import POINT_METHODS
from .kriging.solvers.scattered import Scattered, averaged
from .kriging.solvers.system import check_condition
from .kriging.variogram.model import Variogram

logger = logging.getLogger(__name__)

SIDE = 256  # cells of a window
_READING = 0.05  # of the progress
_LOST = 1e-6  # of the range of values
_WIDEST = 4e7  # metres: round the Earth
_SAMPLE = 16  # rows and columns, evenly spread, that tell how far neighbours are


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


class KrigedPoints:
    """Points on a grid: ``read(window)`` gives (2, rows, cols), estimates and kriging variances."""

    bands = 2

    def __init__(
        self,
        points: Points,
        grid: Grid,
        method: str = "kriging",
        neighbours: int = 16,
        variogram="auto",
        given: dict | None = None,
    ):
        self.grid = grid
        x, y = Transform(points.crs, grid.crs)(points.x, points.y)
        middle = np.array((grid.bounds[1] + grid.bounds[3]) / 2)
        self._unit = tuple(float(size) for size in metres_per_unit(grid.crs, middle))
        places = averaged(*self._metres(x, y), points.z)
        linear = method == "universal_kriging"
        chosen = choose_points_variogram(places, variogram, neighbours, linear, given or {})
        self.variogram: Variogram = chosen
        self._scattered = Scattered(*places, chosen, neighbours, linear)
        check_condition(self._scattered.condition())
        self._side = self._block_side()
        self.description = (
            f"{len(places[2])} places with a value to {grid}: {method} with {neighbours} neighbours, variogram {chosen}"
        )

    def read(self, window: Window) -> np.ndarray:
        """(2, rows, cols) float64; NaN where ``window`` reaches outside the grid."""
        result = np.full((2, *window.shape), np.nan)
        inner = window.intersection(self.grid.window)
        if not inner.empty:
            result[(slice(None), *inner.within(window))] = self._read(inner)
        return result

    def _read(self, window: Window) -> np.ndarray:
        """By square blocks of cells, which share neighbours; the same blocks whatever the window."""
        side = self._side
        row, col = window.row // side * side, window.col // side * side
        rows, cols = -(-(window.stop[0] - row) // side), -(-(window.stop[1] - col) // side)
        x = self.grid.x(col + np.arange(cols * side)).reshape(1, cols, 1, side)
        y = self.grid.y(row + np.arange(rows * side)).reshape(rows, 1, side, 1)
        places = (axis.reshape(-1, side * side) for axis in np.broadcast_arrays(*self._metres(x, y)))
        both = np.stack(self._scattered.estimate_blocks(*places)).reshape(2, rows, cols, side, side)
        whole = both.swapaxes(2, 3).reshape(2, rows * side, cols * side)
        return whole[(slice(None), *window.within(Window(row, col, rows * side, cols * side)))]

    def _block_side(self) -> int:
        rows, cols = (np.linspace(0, size - 1, _SAMPLE) for size in self.grid.shape)
        sample = self._metres(self.grid.x(np.tile(cols, _SAMPLE)), self.grid.y(np.repeat(rows, _SAMPLE)))
        step = max(unit * cell for unit, cell in zip(self._unit, self.grid.cell))
        return self._scattered.block_side(*sample, step)

    def _metres(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Metres from the grid's corner."""
        return (x - self.grid.origin[0]) * self._unit[0], (y - self.grid.origin[1]) * self._unit[1]


def points_grid(points: Points, reference=None, cell_size: float | None = None, extent=None) -> Grid:
    """The grid of the raster file ``reference``, or square cells from the upper-left corner of ``extent`` on.

    extent: west, south, east, north; default: all of the raster's, or the points' own.
    """
    if (reference is None) == (cell_size is None):
        given = "neither was" if reference is None else "both were"
        raise InputError(
            "A reference raster or a cell size says onto which grid to interpolate, "
            f"and {given} given; give one of them."
        )
    if reference is not None:
        grid = GdalSource(reference).grid
        return grid.crop(grid.inside(extent, "reference raster"))
    if not (math.isfinite(cell_size) and cell_size > 0):
        raise InputError(
            f"A cell size of {cell_size} is not positive; give one above 0 in units of the points' coordinate system."
        )
    if extent is not None:
        _check_extent(extent)
    west, south, east, north = extent or (points.x.min(), points.y.min(), points.x.max(), points.y.max())
    rows, cols = (max(1, math.ceil(length / cell_size - 1e-9)) for length in (north - south, east - west))
    check_count(rows, cols, cell_size)
    _check_reach(cell_size, points.crs)
    return Grid((rows, cols), (float(west), float(north)), (cell_size, cell_size), points.crs)


def _check_reach(cell_size: float, crs: str) -> None:
    if metres_per_unit(crs, np.zeros(()))[0] * cell_size > _WIDEST:
        raise InputError(
            f"A cell size of {cell_size:.6g} is wider than the Earth; give one in units of the points' system."
        )


def check_method(method: str, variogram, given: dict) -> None:
    """Raise `InputError` for a method that points cannot have, and for an exponent without a use."""
    if method not in POINT_METHODS:
        raise InputError(f"There is no method {method!r} for points; choose one of {', '.join(POINT_METHODS)}.")
    check_exponent(variogram, given)


def _check_extent(extent) -> None:
    west, south, east, north = extent
    if not (west < east and south < north and all(map(math.isfinite, extent))):
        raise InputError(
            f"The extent {west:.10g}, {south:.10g}, {east:.10g}, {north:.10g} (west, south, east, north) holds no "
            "cell; choose one whose west is below its east, and its south below its north."
        )


def _fitting_type(z: np.ndarray) -> np.dtype:
    lost = np.abs(z - z.astype(np.float32))
    return np.dtype(np.float64 if np.nanmax(lost) > _LOST * (np.nanmax(z) - np.nanmin(z)) else np.float32)


def _write(kriged: KrigedPoints, dtype: np.dtype, output, variance, options, progress: Progress) -> None:
    with bounded_cache(), ExitStack() as stack:
        sinks = []
        for path, name in ((output, "kriging estimate"), (variance, "kriging variance")):
            if path is not None:
                about = RasterDescription(bands=[name])
                raster = create_raster(path, kriged.grid, dtype, 1, math.nan, about, options)
                sinks.append(stack.enter_context(raster))
        for window in counted(kriged.grid.blocks(SIDE), progress, "kriging"):
            for sink, values in zip(sinks, kriged.read(window)):
                sink.write(window, values.astype(dtype))
