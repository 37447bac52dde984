"""Targets at any position, and the DEM cells that they fall in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...geodata.grid import Window
from .grid import Block, RegularKriging

_EDGE = 1e-6  # of a cell: a target this far outside still counts as on the edge


class Places:
    """Targets (N,) at fractional rows and columns of a DEM of ``shape`` cells, all of them on its cells."""

    def __init__(self, row: np.ndarray, col: np.ndarray, shape: tuple[int, int]):
        self.row, self.col, self._shape = row, col, shape
        first, last = ([_home(find(axis), size) for axis, size in zip((row, col), shape)] for find in (np.min, np.max))
        self.window = Window(*map(int, first), *(int(stop - start) + 1 for start, stop in zip(first, last)))

    def home(self, part=slice(None)) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the cells that hold the targets of ``part``."""
        return _home(self.row[part], self._shape[0]), _home(self.col[part], self._shape[1])

    def offsets(self, part, home, dtype) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns from the middle of its cell, ``home``, to each target of ``part``, -0.5 to 0.5."""
        return (self.row[part] - home[0]).astype(dtype), (self.col[part] - home[1]).astype(dtype)

    def cells(self, home: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        """Flat indices into the window's cells of those at rows and columns ``home``."""
        return (home[0] - self.window.row) * self.window.cols + (home[1] - self.window.col)

    def hit(self, home) -> tuple[np.ndarray, np.ndarray]:
        """Flat indices of the window's cells at ``home``, and each target's cell as a number among them."""
        flat = self.cells(home)
        hit = np.zeros(self.window.rows * self.window.cols, bool)
        hit[flat] = True
        return np.flatnonzero(hit), (np.cumsum(hit) - 1)[flat]


def each_inside(
    kriging: RegularKriging, rows: np.ndarray, cols: np.ndarray, work: Callable[[Block, Places], np.ndarray]
) -> np.ndarray:
    """``work`` done for the targets on the DEM's cells; NaN for the others. Of the shape both broadcast to."""
    rows, cols = np.broadcast_arrays(rows, cols)
    shape = kriging.grid.shape
    if all(_within(find(axis), size) for axis, size in zip((rows, cols), shape) for find in (np.min, np.max)):
        places = Places(rows.ravel(), cols.ravel(), shape)
        return work(kriging.block(places.window), places).reshape(rows.shape)
    result = np.full(rows.shape, np.nan)
    with np.errstate(invalid="ignore"):
        inside = _within(rows, shape[0]) & _within(cols, shape[1])
    if inside.any():
        places = Places(rows[inside], cols[inside], shape)
        result[inside] = work(kriging.block(places.window), places)
    return result


def _within(position: np.ndarray, size: int) -> np.ndarray:
    return np.abs(position - (size - 1) / 2) <= size / 2 + _EDGE


def _home(position: np.ndarray, size: int) -> np.ndarray:
    return np.clip(np.floor(position + 0.5), 0, size - 1).astype(np.intp)
