"""Scattered points on a grid, window by window: `KrigedPoints`."""

from __future__ import annotations

import numpy as np

from ..geodata.crs import Transform, metres_per_unit
from ..geodata.grid import Grid, Window
from ..geodata.vector import Points
from .choose_points_variogram import choose_points_variogram
from .request import VariogramRequest
from .solvers.scattered import Scattered, averaged
from .solvers.system import check_condition
from .variogram.model import Variogram

SIDE = 256  # cells of a window
_SAMPLE = 16  # rows and columns, evenly spread, that tell how far neighbours are


class KrigedPoints:
    """Points on a grid: ``read(window)`` gives (2, rows, cols), estimates and kriging variances."""

    bands = 2

    def __init__(
        self,
        points: Points,
        grid: Grid,
        method: str = "kriging",
        neighbours: int = 16,
        variogram: str | Variogram | VariogramRequest = "auto",
    ):
        self.grid = grid
        x, y = Transform(points.crs, grid.crs)(points.x, points.y)
        middle = np.array((grid.bounds[1] + grid.bounds[3]) / 2)
        self._unit = tuple(float(size) for size in metres_per_unit(grid.crs, middle))
        places = averaged(*self._metres(x, y), points.z)
        linear = method == "universal_kriging"
        chosen = choose_points_variogram(places, variogram, neighbours, linear)
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
            rows, cols = inner.within(window)
            result[:, rows, cols] = self._read(inner)
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
