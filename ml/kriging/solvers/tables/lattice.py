"""Points on a lattice of a cell, and cubics between them."""

from __future__ import annotations

import numpy as np

TRIALS = 17  # places along a cell's side where a table is tried
_MARGIN = 2  # lattice points beyond a cell's outermost ones on each side, so that cubics never reach into another cell


class Lattice:
    """Points of a cell: the middles of its ``steps`` x ``steps`` parts, and two more rows of them on each side.

    Parameters
    ----------
    steps : int
        Points along a cell's side, 1 or more.

    Attributes
    ----------
    points : int
        How many there are in all.
    """

    def __init__(self, steps: int):
        self._steps, self._side = steps, steps + 2 * _MARGIN
        self.points = self._side**2

    def places(self) -> tuple[np.ndarray, np.ndarray]:
        """(points,) each: rows and columns of the points, in cells from the cell's middle."""
        axis = (np.arange(self._side) - _MARGIN + 0.5) / self._steps - 0.5
        row, col = np.meshgrid(axis, axis, indexing="ij")
        return row.ravel(), col.ravel()

    def between(self, table: np.ndarray, cells: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Interpolate between the points of cells by cubics.

        Parameters
        ----------
        table : (cells, points)
            What each cell has at its points.
        cells : (N,) int
            Rows of the table.
        row, col : (N,)
            Places in these cells, -0.5 to 0.5 from the middle.

        Returns
        -------
        (N,)
            Of the table's type.
        """
        (down, down_weights), (across, across_weights) = self._axis(row), self._axis(col)
        index = cells * self.points + down * self._side + across
        flat, (total, line, taken) = table.ravel(), np.zeros((3, len(cells)), table.dtype)
        for weight in down_weights:
            line[:] = 0
            for factor in across_weights:
                flat.take(index, mode="clip", out=taken)
                taken *= factor
                line += taken
                index += 1
            index += self._side - len(across_weights)
            line *= weight
            total += line
        return total

    def _axis(self, offset: np.ndarray) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
        """The first of the four points round each offset, and the cubic's weights of the four."""
        place = (offset + offset.dtype.type(0.5 + (_MARGIN - 0.5) / self._steps)) * offset.dtype.type(self._steps)
        left = np.floor(place)
        t = place - left
        before, after, both = t - 1, t + 1, t - 2
        inner, outer = t * before * offset.dtype.type(1 / 6), after * both * offset.dtype.type(0.5)
        return left.astype(np.intp) - 1, (-inner * both, outer * before, -outer * t, inner * after)
