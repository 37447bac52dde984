"""Places of target cells along an axis, on a DEM's cells, where they come again after some of them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np

_LONGEST = 128  # target cells after which places repeat, at most
_ACCURACY = 1e-6  # of a DEM cell: drift of the places over the whole grid
_WORTH_WHILE = 0.75  # DEM cells to a target cell; above it a product has too few columns


class Runs(NamedTuple):
    """The DEM cells that target cells meet along an axis.

    home: (cells,), which cells. starts, counts: (cells,), the first target cell in each, counted from the window's, and
    how many.
    """

    home: np.ndarray
    starts: np.ndarray
    counts: np.ndarray

    def inside(self, size: int) -> Runs:
        """Those that lie on the DEM.

        Parameters
        ----------
        size : int
            Cells of the DEM along the axis.

        Returns
        -------
        Runs
        """
        return Runs(*(part[(self.home >= 0) & (self.home < size)] for part in self))


@dataclass(frozen=True)
class Axis:
    """Places of target cells along one axis: start + k * cells / period, in DEM cells (0.0: the first's centre)."""

    start: float
    cells: int
    period: int

    @classmethod
    def of(cls, start: float, step: float, count: int) -> Axis | None:
        """The axis of some target cells.

        Parameters
        ----------
        start : float
            Where the first one's centre lies, in DEM cells.
        step : float
            Width of a target cell in DEM cells.
        count : int
            How many there are.

        Returns
        -------
        Axis or None
            None where no short period is accurate enough.
        """
        ratio = Fraction(step).limit_denominator(_LONGEST)
        if step > _WORTH_WHILE or ratio <= 0 or abs(step - float(ratio)) * count > _ACCURACY:
            return None
        return cls(start, ratio.numerator, ratio.denominator)

    def home(self, index: np.ndarray) -> np.ndarray:
        """The DEM cell in which target cells fall.

        Parameters
        ----------
        index : int array
            Target cells, from the grid's first, of any shape.

        Returns
        -------
        int array
            Of the same shape; below 0, or the DEM's size or more, outside the DEM.
        """
        turns, phase = np.divmod(index, self.period)
        return np.floor(self.start + phase * self.cells / self.period + 0.5).astype(np.intp) + turns * self.cells

    def offset(self, index: np.ndarray) -> np.ndarray:
        """Where in its DEM cell a target cell is.

        Parameters
        ----------
        index : int array
            Target cells, from the grid's first, of any shape.

        Returns
        -------
        float64 array
            Of the same shape, -0.5 to 0.5 DEM cells from the middle.
        """
        phase = index % self.period
        return self.start + phase * self.cells / self.period - self.home(phase)

    def just_outside(self, first: int, count: int, size: int) -> np.ndarray:
        """Which target cells lie on the DEM's outer edge.

        Parameters
        ----------
        first : int
            Target cell, from the grid's first.
        count : int
            Target cells from that one on.
        size : int
            Cells of the DEM along the axis.

        Returns
        -------
        int array
            Counted from ``first``.
        """
        index = np.arange(first, first + count)
        home, offset = self.home(index), self.offset(index)
        after, before = (home == size) & (offset < _ACCURACY - 0.5), (home == -1) & (offset > 0.5 - _ACCURACY)
        return np.flatnonzero(after | before)

    def runs(self, first: int, count: int) -> Runs:
        """The DEM cells met by some target cells.

        Parameters
        ----------
        first : int
            Target cell, from the grid's first.
        count : int
            Target cells from that one on, 1 or more.

        Returns
        -------
        Runs
        """
        home = self.home(np.arange(first, first + count))
        starts = np.flatnonzero(np.diff(home, prepend=home[0] - 1))
        return Runs(home[starts], starts, np.diff(starts, append=count))
