"""Kriging at any position: the dual numbers of the cell it falls in, times its gammas to the neighbours."""

from __future__ import annotations

import threading

import numpy as np

from ..grid import Window
from . import cores
from .regular import Block, RegularKriging

_CHUNK = 4096  # targets at a time: their gammas stay in the processor's cache
_EDGE = 1e-6  # of a cell: a target this far outside still counts as on the edge


class Dual:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell).

    dtype: the precision of the sums (the numbers that enter them are made in double precision).
    """

    def __init__(self, kriging: RegularKriging, dtype=np.float64):
        self._kriging, self._dtype = kriging, np.dtype(dtype)

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
        if inside.all():
            places = _Places(rows.ravel(), cols.ravel(), (height, width))
            return work(self._kriging.block(places.window), places).reshape(rows.shape)
        if inside.any():
            places = _Places(rows[inside], cols[inside], (height, width))
            result[inside] = work(self._kriging.block(places.window), places)
        return result

    def _values(self, block: Block, places: _Places) -> np.ndarray:
        hit, lookup = places.cells()
        numbers = self._kriging.coefficients(block, *np.divmod(hit, block.window.cols))
        numbers, centre = np.ascontiguousarray(numbers.T, self._dtype), block.centre.ravel()[hit]
        memory = threading.local()  # fresh memory would cost as much as the arithmetic
        result = np.empty(len(lookup))

        def work(job):
            part, near = job
            cell = lookup[part]
            if not hasattr(memory, "spare"):
                memory.spare = np.empty((2, near.terms * _CHUNK), self._dtype)
            mine, scratch = (
                spare[: rows * len(cell)].reshape(rows, -1)
                for spare, rows in zip(memory.spare, (near.terms, near.nodes))
            )
            np.take(numbers, cell, axis=1, out=mine, mode="clip")
            result[part] = near.products(*places.offsets(part, self._dtype), mine, scratch) + centre[cell]

        cores.each(work, self._jobs(places))
        return result

    def _variances(self, block: Block, places: _Places) -> np.ndarray:
        row, col = places.home_row - block.window.row, places.home_col - block.window.col
        whole, result = block.complete[row, col], np.empty(len(row))

        for part, near in self._jobs(places):
            sides = near.right_sides(*places.offsets(part, np.float64))
            values = near.variance(sides, self._kriging.neighbourhood(int(places.home_row[part][0]))[1])
            odd = np.flatnonzero(~whole[part])
            values[odd] = self._odd_variances(near, sides[odd], block.neighbours(row[part][odd], col[part][odd]))
            result[part] = values
        return result

    def _odd_variances(self, near, sides: np.ndarray, patches: np.ndarray) -> np.ndarray:
        values = np.full(len(patches), np.nan)
        known = np.flatnonzero(np.isfinite(patches[:, near.nodes // 2]))
        for group, system in self._kriging.patterns(near, patches[known]) if known.size else ():
            values[known[group]] = near.variance(sides[known[group]], system)
        return values

    def _jobs(self, places: _Places) -> list:
        """(slice or indices of targets, neighbourhood) for chunks of targets that share one."""
        jobs = []
        for members, near in self._kriging.alike(places.home_row):
            if isinstance(members, slice):
                jobs += [(slice(start, start + _CHUNK), near) for start in range(0, len(places.home_row), _CHUNK)]
            else:
                jobs += [(members[start : start + _CHUNK], near) for start in range(0, len(members), _CHUNK)]
        return jobs


class _Places:
    """Targets (N,), and the DEM cells that they fall in."""

    def __init__(self, row: np.ndarray, col: np.ndarray, shape: tuple[int, int]):
        self.row, self.col = row, col
        self.home_row, self.home_col = _home(row, shape[0]), _home(col, shape[1])
        self.window = Window(
            int(self.home_row.min()),
            int(self.home_col.min()),
            int(np.ptp(self.home_row)) + 1,
            int(np.ptp(self.home_col)) + 1,
        )

    def offsets(self, part, dtype) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns from the middle of the cell to each target, -0.5 to 0.5."""
        row, col = self.row[part] - self.home_row[part], self.col[part] - self.home_col[part]
        return row.astype(dtype), col.astype(dtype)

    def cells(self) -> tuple[np.ndarray, np.ndarray]:
        """Flat indices of the window's cells that hold a target, and each target's cell as a number among them."""
        flat = (self.home_row - self.window.row) * self.window.cols + (self.home_col - self.window.col)
        hit = np.zeros(self.window.rows * self.window.cols, bool)
        hit[flat] = True
        return np.flatnonzero(hit), (np.cumsum(hit) - 1)[flat]


def _within(position: np.ndarray, size: int) -> np.ndarray:
    return np.abs(position - (size - 1) / 2) <= size / 2 + _EDGE


def _home(position: np.ndarray, size: int) -> np.ndarray:
    return np.clip(np.floor(position + 0.5), 0, size - 1).astype(np.intp)
