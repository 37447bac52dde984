"""Kriging at any position: the dual numbers of the cell it falls in, times its gammas to the neighbours."""

from __future__ import annotations

import threading

import numpy as np

from ...base.threads import run_in_threads
from . import gaps
from .grid import Block, RegularKriging
from .system import Neighbourhood
from .targets import Places, each_inside
from .variance_table import ExactVariance, VarianceTable, variance_table

_CHUNK = 4096  # targets at a time: their gammas stay in the processor's cache
_REMEMBERED = 64  # tables of variances, up to 1 MB each


class Dual:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell).

    dtype: the precision of the sums (the numbers that enter them are made in double precision). In single precision
    variances come from tables where all neighbours are there.
    """

    def __init__(self, kriging: RegularKriging, dtype=np.float64):
        self._kriging, self._dtype = kriging, np.dtype(dtype)
        self._tables: dict[Neighbourhood, VarianceTable | ExactVariance] = {}

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values of the shape that ``rows`` and ``cols`` broadcast to; NaN in gaps and outside the DEM's cells."""
        return each_inside(self._kriging, rows, cols, self._values)

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances of the same shape."""
        return each_inside(self._kriging, rows, cols, self._variances)

    def _values(self, block: Block, places: Places) -> np.ndarray:
        home = places.home()
        hit, lookup = places.hit(home)
        numbers = self._kriging.coefficients(block, *np.divmod(hit, block.window.cols))
        numbers, centre = np.ascontiguousarray(numbers.T, self._dtype), block.centre.ravel()[hit]
        memory = threading.local()  # fresh memory would cost as much as the arithmetic
        result = np.empty(len(lookup))

        def work(job):
            part, near = job
            cell, offsets = lookup[part], places.offsets(part, (home[0][part], home[1][part]), self._dtype)
            if not hasattr(memory, "spare"):
                memory.spare = np.empty((2, near.terms * _CHUNK), self._dtype)
            mine, scratch = (
                spare[: rows * len(cell)].reshape(rows, -1)
                for spare, rows in zip(memory.spare, (near.terms, near.nodes))
            )
            np.take(numbers, cell, axis=1, out=mine, mode="clip")
            result[part] = near.products(*offsets, mine, scratch) + centre[cell]

        run_in_threads(work, self._jobs(home[0]))
        return result

    def _variances(self, block: Block, places: Places) -> np.ndarray:
        home = places.home()
        row, col = home[0] - block.window.row, home[1] - block.window.col
        whole, result = block.complete[row, col], np.full(len(row), np.nan)
        every = np.arange(len(row))
        jobs = [
            (every[part], near, self._kriging.neighbourhood(int(home[0][part][0]))[1])
            for part, near in self._jobs(home[0])
        ]
        tables = {near: self._table(near, inverse) for _, near, inverse in jobs}

        def offsets(part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            return places.offsets(part, (home[0][part], home[1][part]), np.float64)

        def work(job) -> None:
            part, near, _ = job
            part = part[whole[part]]
            result[part] = tables[near].at(*offsets(part))

        run_in_threads(work, jobs)
        for part, near, inverse in jobs:
            odd = part[~whole[part]]
            if not len(odd):
                continue
            known = np.isfinite(block.neighbours(row[odd], col[odd]))
            mended = known[:, near.nodes // 2]
            some, sides = odd[mended], near.right_sides(*offsets(odd[mended]))
            result[some] = gaps.own_variances(near, inverse, known[mended], sides, self._kriging.pulse)
        return result

    def _table(self, near: Neighbourhood, inverse: np.ndarray) -> VarianceTable | ExactVariance:
        if self._dtype != np.float32:
            return ExactVariance(near, inverse)
        if near not in self._tables:
            if len(self._tables) >= _REMEMBERED:
                self._tables.clear()
            self._tables[near] = variance_table(near, inverse)
        return self._tables[near]

    def _jobs(self, home_row: np.ndarray) -> list:
        """(slice or indices of targets, neighbourhood) for chunks of targets that share one."""
        jobs = []
        for members, near in self._kriging.alike(home_row):
            if isinstance(members, slice):
                jobs += [(slice(start, start + _CHUNK), near) for start in range(0, len(home_row), _CHUNK)]
            else:
                jobs += [(members[start : start + _CHUNK], near) for start in range(0, len(members), _CHUNK)]
        return jobs
