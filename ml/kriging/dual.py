"""Kriging at any position: the dual numbers of the cell it falls in, times its gammas to the neighbours."""

from __future__ import annotations

import numpy as np

from ..grid import Window
from .regular import Block, RegularKriging

_CHUNK = 2048  # targets at a time: their gammas stay in the processor's cache
_EDGE = 1e-6  # of a cell: a target this far outside still counts as on the edge


class Dual:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell)."""

    def __init__(self, kriging: RegularKriging):
        self._kriging = kriging

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values of the shape that ``rows`` and ``cols`` broadcast to; NaN in gaps and outside the DEM's cells."""
        return self._each(rows, cols, self._values)

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances of the same shape."""
        return self._each(rows, cols, self._variances)

    def _each(self, rows: np.ndarray, cols: np.ndarray, work) -> np.ndarray:
        rows, cols = np.broadcast_arrays(rows, cols)
        result = np.full(rows.shape, np.nan)
        height, width = self._kriging.grid.shape
        with np.errstate(invalid="ignore"):
            inside = _within(rows, height) & _within(cols, width)
        if inside.any():
            row, col = rows[inside], cols[inside]
            home = _home(row, height), _home(col, width)
            window = Window(home[0].min(), home[1].min(), np.ptp(home[0]) + 1, np.ptp(home[1]) + 1)
            result[inside] = work(self._kriging.block(window), row, col, *home)
        return result

    def _values(self, block: Block, row, col, home_row, home_col) -> np.ndarray:
        hit, lookup = _cells_hit(block.window, home_row, home_col)
        numbers = self._kriging.coefficients(block, *np.divmod(hit, block.window.cols))
        centre = block.centre.ravel()[hit]
        result = np.empty(len(row))
        for part, near in self._parts(home_row):
            sides = near.right_sides(row[part] - home_row[part], col[part] - home_col[part])
            cell = lookup[part]
            result[part] = np.einsum("nt,nt->n", sides, numbers[cell]) + centre[cell]
        return result

    def _variances(self, block: Block, row, col, home_row, home_col) -> np.ndarray:
        whole = block.complete[home_row - block.window.row, home_col - block.window.col]
        result = np.full(len(row), np.nan)
        for part, near in self._parts(home_row):
            sides = near.right_sides(row[part] - home_row[part], col[part] - home_col[part])
            values = near.variance(sides, self._kriging.neighbourhood(int(home_row[part][0]))[1])
            odd = np.flatnonzero(~whole[part])
            cells = home_row[part][odd] - block.window.row, home_col[part][odd] - block.window.col
            values[odd] = self._odd_variances(near, sides[odd], block.neighbours(*cells))
            result[part] = values
        return result

    def _odd_variances(self, near, sides: np.ndarray, patches: np.ndarray) -> np.ndarray:
        values = np.full(len(patches), np.nan)
        known = np.flatnonzero(np.isfinite(patches[:, near.nodes // 2]))
        for group, system in self._kriging.patterns(near, patches[known]) if known.size else ():
            values[known[group]] = near.variance(sides[known[group]], system)
        return values

    def _parts(self, home_row: np.ndarray):
        if self._kriging.uniform:
            near, _ = self._kriging.neighbourhood(0)
            for start in range(0, len(home_row), _CHUNK):
                yield slice(start, start + _CHUNK), near
            return
        for row in np.unique(home_row):
            near, _ = self._kriging.neighbourhood(int(row))
            members = np.flatnonzero(home_row == row)
            for start in range(0, len(members), _CHUNK):
                yield members[start:start + _CHUNK], near


def _within(position: np.ndarray, size: int) -> np.ndarray:
    return np.abs(position - (size - 1) / 2) <= size / 2 + _EDGE


def _home(position: np.ndarray, size: int) -> np.ndarray:
    return np.clip(np.floor(position + 0.5), 0, size - 1).astype(np.intp)


def _cells_hit(window: Window, home_row: np.ndarray, home_col: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Flat indices of the window's cells that hold a target, and for each target the number of its cell among them."""
    flat = (home_row - window.row) * window.cols + (home_col - window.col)
    hit = np.zeros(window.rows * window.cols, bool)
    hit[flat] = True
    return np.flatnonzero(hit), (np.cumsum(hit) - 1)[flat]
