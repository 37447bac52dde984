"""Estimates on a target grid whose cells coincide with the DEM's, divide them, or lie at any place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from functools import partial
from typing import Protocol

import numpy as np

from ...geodata.grid import Window
from ...geodata.source import RasterSource
from ...geodata.warp import GridMapping
from ..solvers.periodic import Periodic
from ..solvers.refinement import Refinement
from .setting import Division, Setting

_POSITIONS = 2**18  # targets at a time
_SIDE = 2048  # cells of the DEM, along each axis, whose estimates are held at a time


class Estimator(Protocol):
    """Kriging of windows inside the target's grid."""

    text: str  # how the cells lie, for the log

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols), NaN where there is no data.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols): kriging variances in squared units of z.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """


class Positions(Protocol):
    """A solver for any fractional rows and columns of the DEM."""

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values at places.

        Parameters
        ----------
        rows, cols : np.ndarray
            Fractional rows and columns of the DEM, of shapes that broadcast.

        Returns
        -------
        np.ndarray
            Of the shape that they broadcast to, units of z.
        """

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances of the same shape.

        Parameters
        ----------
        rows, cols : np.ndarray
            Fractional rows and columns of the DEM, of shapes that broadcast.
        """


@dataclass(frozen=True)
class Pieces:
    """Into how many pieces a target cell is cut along its sides; the mean of their estimates is the cell's."""

    down: int
    across: int


class CoincidentCells:
    """The same cells: pass them on."""

    text = "cells coincide"

    def __init__(self, dem: RasterSource, division: Division):
        self._dem, self._division = dem, division

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of the DEM.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self._dem.read(self._division.place(window))[0]

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols) of zeros, NaN in gaps.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self.read(window) * 0


class RefinedCells:
    """A whole number of cells to each cell of the DEM."""

    def __init__(self, refinement: Refinement, division: Division, setting: Setting):
        self._refinement, self._division, self._setting = refinement, division, setting
        self.text = f"{division.down} x {division.across} cells to each of the DEM's"

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of estimates.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self._fill(self._refinement.estimate, window)

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols) of kriging variances.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self._fill(self._refinement.variance, window)

    def _fill(self, estimate: Callable[[Window], np.ndarray], window: Window) -> np.ndarray:
        fine, result = self._division.place(window), None
        down, across = self._division.down, self._division.across
        for cells in self._cells(fine):
            self._setting.pulse(max(0, cells.row * down - fine.row) / fine.rows)
            values = estimate(cells)
            given = Window(cells.row * down, cells.col * across, *values.shape)
            if fine.intersection(given) == fine:
                return values[fine.within(given)]
            result = np.full(window.shape, np.nan, self._setting.dtype) if result is None else result
            both = given.intersection(fine)
            result[both.within(fine)] = values[both.within(given)]
        return np.full(window.shape, np.nan, self._setting.dtype) if result is None else result

    def _cells(self, fine: Window) -> Iterator[Window]:
        """Windows of DEM cells that cover ``fine``, each small enough to hold its estimates."""
        down, across = self._division.down, self._division.across
        row, col = fine.row // down, fine.col // across
        cells = Window(row, col, -(-fine.stop[0] // down) - row, -(-fine.stop[1] // across) - col)
        cells = cells.intersection(self._setting.dem.grid.window)
        if cells.empty:
            return
        step = max(1, 8 * _POSITIONS // (down * across * cells.cols))
        for first in range(cells.row, cells.stop[0], step):
            yield Window(first, cells.col, min(step, cells.stop[0] - first), cells.cols)


class PeriodicCells:
    """Cells that fall on the DEM's in the same places again and again."""

    text = "each cell at its own position"

    def __init__(self, periodic: Periodic):
        self.read, self.variance = periodic.estimate, periodic.variance


class CoarserCells:
    """Cells each of which holds whole cells of the DEM: the mean of the estimates of those that have one."""

    def __init__(self, inside: Estimator, division: Division, setting: Setting):
        """``inside``: of the DEM's own cells. ``division``: how these divide the target's."""
        self._inside, self._division, self._setting = inside, division, setting
        self.text = f"mean of {division.down} x {division.across} of the DEM's cells in each cell"

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of means.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self._mean(self._inside.read, window)

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols) of means of the kriging variances.

        Parameters
        ----------
        window : Window
            Inside the target's grid.
        """
        return self._mean(self._inside.variance, window)

    def _mean(self, estimate: Callable[[Window], np.ndarray], window: Window) -> np.ndarray:
        (down, across, top, left), dem = astuple(self._division), self._setting.dem.grid
        cells = Window(window.row * down - top, window.col * across - left, window.rows * down, window.cols * across)
        cells = cells.intersection(dem.window)
        total, count = np.zeros((2, *window.shape))
        for block in dem.blocks(_SIDE):  # whatever the window is, so that sums do not hang on it
            part = block.intersection(cells)
            if part.empty:
                continue
            self._setting.pulse((part.row - cells.row) / cells.rows)
            row, col = np.arange(part.rows) + part.row + top, np.arange(part.cols) + part.col + left
            rows, down_at = np.unique(row // down - window.row, return_index=True)
            cols, across_at = np.unique(col // across - window.col, return_index=True)
            values = estimate(part)
            known = np.isfinite(values)
            for sums, each in ((total, np.where(known, values, 0.0)), (count, known)):
                across_rows = np.add.reduceat(each, down_at, axis=0, dtype=float)
                sums[np.ix_(rows, cols)] += np.add.reduceat(across_rows, across_at, axis=1)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(self._setting.dtype)


class UnalignedCells:
    """Cells at any position."""

    def __init__(
        self, estimates: Positions, variances: Positions, mapping: GridMapping, pieces: Pieces, setting: Setting
    ):
        self._mapping, self._pieces, self._setting = mapping, pieces, setting
        self._reach = mapping.reach()
        many = f"mean of {pieces.down} x {pieces.across} estimates in each cell"
        self.text = "each cell at its own position" if pieces == Pieces(1, 1) else many
        self.read, self.variance = partial(self._fill, estimates.estimate), partial(self._fill, variances.variance)

    def _fill(self, estimate: Callable[[np.ndarray, np.ndarray], np.ndarray], window: Window) -> np.ndarray:
        result = np.full(window.shape, np.nan, self._setting.dtype)
        down, across = self._pieces.down, self._pieces.across
        wide = max(1, min(window.cols, 512 // across))
        high = max(1, min(_POSITIONS // (down * across * wide), 512))
        for row in range(0, window.rows, high):
            for col in range(0, window.cols, wide):
                part = Window(window.row + row, window.col + col, high, wide).intersection(window)
                if part.intersection(self._reach).empty:
                    continue
                self._setting.pulse((row + min(high, window.rows - row) * col / window.cols) / window.rows)
                rows, cols = self._mapping.positions(part, (down, across))
                if self._mapping.aligned and self._pieces != Pieces(1, 1):
                    result[part.within(window)] = self._mean_inside(estimate, rows[:, 0], cols[0], part)
                else:
                    result[part.within(window)] = self._mean(estimate(rows, cols), part)
        return result

    def _mean_inside(
        self, estimate: Callable[[np.ndarray, np.ndarray], np.ndarray], rows: np.ndarray, cols: np.ndarray, part: Window
    ) -> np.ndarray:
        """Means of the pieces that lie on the DEM: a cell may reach far beyond it, and be cut into millions."""
        height, width = self._setting.dem.grid.shape
        down, across = (np.flatnonzero((at >= -0.5) & (at <= n - 0.5)) for at, n in ((rows, height), (cols, width)))
        if len(down) == len(rows) and len(across) == len(cols):
            return self._mean(estimate(rows[:, None], cols[None]), part)
        total, count = np.zeros((2, *part.shape))
        if down.size and across.size:
            values = estimate(rows[down][:, None], cols[across][None])
            known = np.isfinite(values)
            place = np.ix_(down // self._pieces.down, across // self._pieces.across)
            np.add.at(total, place, np.where(known, values, 0.0))
            np.add.at(count, place, known)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)

    def _mean(self, values: np.ndarray, window: Window) -> np.ndarray:
        """Means of the pieces that have a value; (rows, cols)."""
        if self._pieces == Pieces(1, 1):
            return values
        pieces = values.reshape(window.rows, self._pieces.down, window.cols, self._pieces.across)
        known = np.isfinite(pieces)
        count = known.sum(axis=(1, 3))
        total = np.where(known, pieces, 0.0).sum(axis=(1, 3))
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)
