"""Dual kriging at any position: the coefficients of the cell it falls in, times its gammas to the neighbours."""

from __future__ import annotations

import threading
from typing import NamedTuple

import numpy as np

from ...base.threads import run_in_threads
from . import gaps
from .grid import Block, RegularKriging
from .system import Neighbourhood
from .tables.variance_table import ExactVariance, VarianceTable, variance_table
from .targets import Cells, Part, Places, each_inside

_CHUNK = 4096  # targets at a time: their gammas stay in the processor's cache
_REMEMBERED = 64  # tables of variances, up to 1 MB each


class _Job(NamedTuple):
    """Some targets that share a neighbourhood."""

    part: Part
    near: Neighbourhood


class Dual:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell).

    Parameters
    ----------
    kriging : RegularKriging
        Of the DEM.
    dtype
        The precision of the sums, np.float32 or np.float64 (the coefficients that enter them are made in double
        precision). In single precision variances come from tables where all neighbours are there.
    """

    def __init__(self, kriging: RegularKriging, dtype: np.dtype | type = np.float64):
        self._kriging, self._dtype = kriging, np.dtype(dtype)
        self._tables: dict[Neighbourhood, VarianceTable | ExactVariance] = {}

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values at places.

        Parameters
        ----------
        rows, cols : np.ndarray
            Fractional, 0.0 is the centre of the DEM's first cell; of shapes that broadcast.

        Returns
        -------
        np.ndarray
            Of the shape that they broadcast to, units of z; NaN in gaps and outside the DEM's cells.
        """
        return each_inside(self._kriging, rows, cols, self._values)

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances at places.

        Parameters
        ----------
        rows, cols : np.ndarray
            As of `estimate`.

        Returns
        -------
        np.ndarray
            Of the shape that they broadcast to, squared units of z.
        """
        return each_inside(self._kriging, rows, cols, self._variances)

    def _values(self, block: Block, places: Places) -> np.ndarray:
        home = places.home()
        hit, lookup = places.hit(home)
        found = self._kriging.coefficients(block, *np.divmod(hit, block.window.cols))
        coefficients, centre = np.ascontiguousarray(found.T, self._dtype), block.centre.ravel()[hit]
        memory = threading.local()  # fresh memory would cost as much as the arithmetic
        result = np.empty(len(lookup))

        def work(job: _Job) -> None:
            part, near = job
            cell, offsets = lookup[part], places.offsets(part, Cells(home.row[part], home.col[part]), self._dtype)
            if not hasattr(memory, "spare"):
                memory.spare = np.empty((2, near.terms * _CHUNK), self._dtype)
            mine, scratch = (
                spare[: rows * len(cell)].reshape(rows, -1)
                for spare, rows in zip(memory.spare, (near.terms, near.nodes))
            )
            np.take(coefficients, cell, axis=1, out=mine, mode="clip")
            result[part] = near.products(*offsets, mine, scratch) + centre[cell]

        run_in_threads(work, self._jobs(home.row))
        return result

    def _variances(self, block: Block, places: Places) -> np.ndarray:
        home = places.home()
        row, col = home.row - block.window.row, home.col - block.window.col
        whole, result = block.complete[row, col], np.full(len(row), np.nan)
        every = np.arange(len(row))
        jobs = self._jobs(home.row)
        inverses = {near: self._kriging.neighbourhood(int(home.row[part][0])).inverse for part, near in jobs}
        tables = {near: self._table(near, inverse) for near, inverse in inverses.items()}

        def offsets(part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            return places.offsets(part, Cells(home.row[part], home.col[part]), np.float64)

        def work(job: _Job) -> None:
            part = every[job.part][whole[job.part]]
            result[part] = tables[job.near].at(*offsets(part))

        run_in_threads(work, jobs)
        for part, near in jobs:
            odd = every[part][~whole[part]]
            if not len(odd):
                continue
            known = np.isfinite(block.neighbours(row[odd], col[odd]))
            mended = known[:, near.nodes // 2]
            some, sides = odd[mended], near.right_sides(*offsets(odd[mended]))
            result[some] = gaps.own_variances(near, inverses[near], known[mended], sides, self._kriging.pulse)
        return result

    def _table(self, near: Neighbourhood, inverse: np.ndarray) -> VarianceTable | ExactVariance:
        if self._dtype != np.float32:
            return ExactVariance(near, inverse)
        if near not in self._tables:
            if len(self._tables) >= _REMEMBERED:
                self._tables.clear()
            self._tables[near] = variance_table(near, inverse)
        return self._tables[near]

    def _jobs(self, home_row: np.ndarray) -> list[_Job]:
        """Chunks of targets, in cells of these rows (N,) of the DEM, that share a neighbourhood."""
        jobs: list[_Job] = []
        for members, near in self._kriging.alike(home_row):
            if isinstance(members, slice):
                jobs += [_Job(slice(start, start + _CHUNK), near) for start in range(0, len(home_row), _CHUNK)]
            else:
                jobs += [_Job(members[start : start + _CHUNK], near) for start in range(0, len(members), _CHUNK)]
        return jobs
