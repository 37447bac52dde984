"""Kriging onto a grid whose cells fall on the DEM's in places that come again: few weights, matrix products."""

from __future__ import annotations

from typing import Callable, NamedTuple

import numpy as np

from ...base.blas import product
from ...base.threads import run_in_threads
from ...geodata.grid import Grid, Window
from .dual import Dual
from .grid import Block, RegularKriging
from .periodic_axis import Axis, Runs

_REMEMBERED = 20_000  # matrices of weights that are remembered, 40 kB each at most and far less as a rule

Usual = Callable[[Block, int, int, "list[Columns]", np.ndarray], None]  # block, its row, phase, columns, out
Anywhere = Callable[[np.ndarray, np.ndarray], np.ndarray]  # rows, columns


class Columns(NamedTuple):
    """DEM columns that hold their target columns in the same places.

    phase, width: the first target column's place in its period, and how many are in each DEM column. cells: the DEM
    columns, targets: the target columns, both from the window's first.
    """

    phase: int
    width: int
    cells: np.ndarray
    targets: np.ndarray


class Periodic:
    """Estimates for windows of a grid whose places on the DEM's cells repeat.

    Parameters
    ----------
    kriging : RegularKriging
        Of a DEM whose cells are all of one size in metres.
    rows, cols : Axis
        Of the grid.
    dtype
        Of the sums and of the results, np.float32 or np.float64.
    """

    def __init__(self, kriging: RegularKriging, rows: Axis, cols: Axis, dtype: np.dtype | type = np.float32):
        self._kriging, self._rows, self._cols, self._dtype = kriging, rows, cols, np.dtype(dtype)
        self._dual = Dual(kriging, dtype)
        self._known: dict = {}

    @classmethod
    def of(cls, kriging: RegularKriging, target: Grid, dtype: np.dtype | type) -> Periodic | None:
        """Kriging for a grid whose places repeat.

        Parameters
        ----------
        kriging : RegularKriging
            Of a DEM.
        target : Grid
            In the DEM's coordinate system.
        dtype : np.dtype or type
            Of the sums and of the results, np.float32 or np.float64.

        Returns
        -------
        Periodic or None
            None where places do not repeat soon, or the DEM's cells differ in metres.
        """
        first = np.array(0)
        top, left = map(float, kriging.grid.position(target.x(first), target.y(first)))
        across, down = (fine / coarse for fine, coarse in zip(target.cell, kriging.grid.cell))
        rows, cols = Axis.of(top, down, target.shape[0]), Axis.of(left, across, target.shape[1])
        return cls(kriging, rows, cols, dtype) if kriging.uniform and rows and cols else None

    def estimate(self, window: Window) -> np.ndarray:
        """Values of a window.

        Parameters
        ----------
        window : Window
            Of the target.

        Returns
        -------
        (rows, cols)
            Units of z; NaN in gaps and outside the DEM's cells.
        """
        return self._fill(window, self._values, self._dual.estimate)

    def variance(self, window: Window) -> np.ndarray:
        """Kriging variances of a window.

        Parameters
        ----------
        window : Window
            Of the target.

        Returns
        -------
        (rows, cols)
            Squared units of z; NaN in gaps and outside the DEM's cells.
        """
        return self._fill(window, self._repeated, self._dual.variance)

    def _fill(self, window: Window, usual: Usual, anywhere: Anywhere) -> np.ndarray:
        """``usual`` for cells with all their neighbours, ``anywhere`` for others."""
        result = np.full(window.shape, np.nan, self._dtype)
        height, width = self._kriging.grid.shape
        rows = self._rows.runs(window.row, window.rows).inside(height)
        cols = self._cols.runs(window.col, window.cols).inside(width)
        if len(rows.home) and len(cols.home):
            block = self._kriging.block(Window(int(rows.home[0]), int(cols.home[0]), len(rows.home), len(cols.home)))
            groups = self._groups(window, cols)

            def fill(index: int) -> None:
                """All target cells in one row of DEM cells."""
                start, count = int(rows.starts[index]), int(rows.counts[index])
                usual(block, index, (window.row + start) % self._rows.period, groups, result[start : start + count])

            run_in_threads(fill, range(len(rows.home)))
            self._mend(block, window, rows, cols, result, anywhere)
        self._edge(window, result, anywhere)
        return result

    def _groups(self, window: Window, cols: Runs) -> list[Columns]:
        phases = (window.col + cols.starts) % self._cols.period
        keys, members = np.unique(np.stack([phases, cols.counts]), axis=1, return_inverse=True)
        groups = []
        for number, (phase, count) in enumerate(keys.T):
            mine = np.flatnonzero(members.ravel() == number)
            targets = (cols.starts[mine][:, None] + np.arange(count)).ravel()
            groups.append(Columns(int(phase), int(count), mine, targets))
        return groups

    def _values(self, block: Block, index: int, phase: int, groups: list[Columns], out: np.ndarray) -> None:
        differences, centre = block.differences(index, self._dtype), block.centre[index].astype(self._dtype)
        for col_phase, width, mine, targets in groups:
            weights = self._remembered(self._weights, phase, len(out), col_phase, width)
            values = product(differences[:, mine].T, weights)
            values += centre[mine][None, :, None]
            out[:, targets] = values.reshape(len(out), -1)

    def _repeated(self, block: Block, index: int, phase: int, groups: list[Columns], out: np.ndarray) -> None:
        known = np.where(block.complete[index], self._dtype.type(1), self._dtype.type(np.nan))
        for col_phase, width, mine, targets in groups:
            variances = self._remembered(self._variances, phase, len(out), col_phase, width)
            out[:, targets] = (known[mine][None, :, None] * variances[:, None]).reshape(len(out), -1)

    def _weights(self, row_phase: int, height: int, col_phase: int, width: int) -> np.ndarray:
        """(height, nodes, width): the weights of the neighbours at target cells of these phases."""
        near, inverse = self._kriging.neighbourhood(0)
        sides = near.right_sides(*self._offsets(row_phase, height, col_phase, width))
        weights = product(sides, inverse[:, : near.nodes]).reshape(height, width, near.nodes)
        return np.ascontiguousarray(weights.transpose(0, 2, 1), self._dtype)

    def _variances(self, row_phase: int, height: int, col_phase: int, width: int) -> np.ndarray:
        """(height, width): the variances at target cells of these phases, all neighbours there."""
        near, inverse = self._kriging.neighbourhood(0)
        variances = near.variance(near.right_sides(*self._offsets(row_phase, height, col_phase, width)), inverse)
        return variances.reshape(height, width).astype(self._dtype)

    def _remembered(self, make: Callable[..., np.ndarray], *phases: int) -> np.ndarray:
        """What ``make(*phases)`` gives, made once."""
        key = make, phases
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = make(*phases)
        return self._known[key]

    def _offsets(self, row_phase: int, height: int, col_phase: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """(height * width,) each: where in a DEM cell target cells of these phases lie."""
        down, across = (
            axis.offset(phase + np.arange(count))
            for axis, phase, count in ((self._rows, row_phase, height), (self._cols, col_phase, width))
        )
        row, col = (axis.ravel() for axis in np.meshgrid(down, across, indexing="ij"))
        return row, col

    def _mend(
        self, block: Block, window: Window, rows: Runs, cols: Runs, result: np.ndarray, anywhere: Anywhere
    ) -> None:
        """Estimate anew what falls in cells that have a value and miss a neighbour."""
        odd = np.isfinite(block.centre) & ~block.complete
        if not odd.any():
            return
        row = np.concatenate([np.arange(start, start + count) for start, count in zip(rows.starts, rows.counts)])
        col = np.concatenate([np.arange(start, start + count) for start, count in zip(cols.starts, cols.counts)])
        which = np.repeat(np.repeat(odd, rows.counts, axis=0), cols.counts, axis=1)
        down, across = np.nonzero(which)
        self._again(window, row[down], col[across], result, anywhere)

    def _edge(self, window: Window, result: np.ndarray, anywhere: Anywhere) -> None:
        """Target cells whose centres lie on the DEM's very edge belong to its last cells."""
        height, width = self._kriging.grid.shape
        across, down = np.arange(window.cols), np.arange(window.rows)
        for row in self._rows.just_outside(window.row, window.rows, height):
            self._again(window, np.full(window.cols, row), across, result, anywhere)
        for col in self._cols.just_outside(window.col, window.cols, width):
            self._again(window, down, np.full(window.rows, col), result, anywhere)

    def _again(self, window: Window, row: np.ndarray, col: np.ndarray, result: np.ndarray, anywhere: Anywhere) -> None:
        down, across = (
            axis.start + (first + index) * axis.cells / axis.period
            for axis, first, index in ((self._rows, window.row, row), (self._cols, window.col, col))
        )
        result[row, col] = anywhere(down, across)
