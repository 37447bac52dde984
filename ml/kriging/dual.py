"""Kriging at any position: the dual numbers of the cell it falls in, times its gammas to the neighbours."""

from __future__ import annotations

import threading

import numpy as np

from . import cores, gaps
from .places import Places, each_inside
from .regular import Block, RegularKriging

_CHUNK = 4096  # targets at a time: their gammas stay in the processor's cache


class Dual:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell).

    dtype: the precision of the sums (the numbers that enter them are made in double precision).
    """

    def __init__(self, kriging: RegularKriging, dtype=np.float64):
        self._kriging, self._dtype = kriging, np.dtype(dtype)

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

        cores.each(work, self._jobs(home[0]))
        return result

    def _variances(self, block: Block, places: Places) -> np.ndarray:
        home = places.home()
        row, col = home[0] - block.window.row, home[1] - block.window.col
        whole, result = block.complete[row, col], np.empty(len(row))

        for part, near in self._jobs(home[0]):
            sides = near.right_sides(*places.offsets(part, (home[0][part], home[1][part]), np.float64))
            inverse = self._kriging.neighbourhood(int(home[0][part][0]))[1]
            values = near.variance(sides, inverse)
            odd = np.flatnonzero(~whole[part])
            known = np.isfinite(block.neighbours(row[part][odd], col[part][odd]))
            values[odd] = np.nan
            mended = known[:, near.nodes // 2]
            some, pulse = sides[odd[mended]], self._kriging.pulse
            values[odd[mended]] = gaps.own_variances(near, inverse, known[mended], some, pulse)
            result[part] = values
        return result

    def _jobs(self, home_row: np.ndarray) -> list:
        """(slice or indices of targets, neighbourhood) for chunks of targets that share one."""
        jobs = []
        for members, near in self._kriging.alike(home_row):
            if isinstance(members, slice):
                jobs += [(slice(start, start + _CHUNK), near) for start in range(0, len(home_row), _CHUNK)]
            else:
                jobs += [(members[start : start + _CHUNK], near) for start in range(0, len(members), _CHUNK)]
        return jobs
