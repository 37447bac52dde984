"""Rectangles: `Window`, of cells, and `Bounds`, of coordinates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


class Bounds(NamedTuple):
    """A rectangle in units of a coordinate system."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: first row and column, numbers of rows and columns. It may reach outside its grid.

    >>> Window(-2, 3, 5, 5).intersection(Window(0, 0, 4, 6))
    Window(row=0, col=3, rows=3, cols=3)
    >>> Window(1, 2, 2, 2).expand(1)
    Window(row=0, col=1, rows=4, cols=4)
    >>> import numpy as np
    >>> np.arange(24).reshape(4, 6)[Window(1, 2, 2, 2).within(Window(0, 0, 4, 6))]
    array([[ 8,  9],
           [14, 15]])
    >>> Window(1, 2, 2, 2).moved(10, -2)
    Window(row=11, col=0, rows=2, cols=2)
    """

    row: int
    col: int
    rows: int
    cols: int

    @property
    def stop(self) -> tuple[int, int]:
        """Row and column just behind the last ones."""
        return self.row + self.rows, self.col + self.cols

    @property
    def shape(self) -> tuple[int, int]:
        """Numbers of rows and columns."""
        return self.rows, self.cols

    @property
    def empty(self) -> bool:
        """Whether it holds no cell."""
        return self.rows <= 0 or self.cols <= 0

    def intersection(self, other: Window) -> Window:
        """The cells of both; empty (zero rows or columns) where they do not meet.

        Parameters
        ----------
        other : Window
            Of the same grid.
        """
        row, col = max(self.row, other.row), max(self.col, other.col)
        rows = max(0, min(self.stop[0], other.stop[0]) - row)
        cols = max(0, min(self.stop[1], other.stop[1]) - col)
        return Window(row, col, rows, cols)

    def expand(self, margin: int) -> Window:
        """The window with ``margin`` more cells on each side.

        Parameters
        ----------
        margin : int
            Cells; below 0 the window shrinks.
        """
        return Window(self.row - margin, self.col - margin, self.rows + 2 * margin, self.cols + 2 * margin)

    def moved(self, rows: int, cols: int) -> Window:
        """The window so many rows further down and columns further to the right.

        Parameters
        ----------
        rows, cols : int
            Cells, of any sign.
        """
        return Window(self.row + rows, self.col + cols, self.rows, self.cols)

    def within(self, other: Window) -> tuple[slice, slice]:
        """Row and column slices that cut this window out of an array that covers ``other``.

        Parameters
        ----------
        other : Window
            What the array covers; this window lies inside it.
        """
        row, col = self.row - other.row, self.col - other.col
        return slice(row, row + self.rows), slice(col, col + self.cols)

    def halves(self) -> tuple[Window, Window]:
        """The window cut across its longer side."""
        if self.rows >= self.cols:
            half = self.rows // 2
            return replace(self, rows=half), replace(self, row=self.row + half, rows=self.rows - half)
        half = self.cols // 2
        return replace(self, cols=half), replace(self, col=self.col + half, cols=self.cols - half)
