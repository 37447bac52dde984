"""Kriging onto a grid that divides every DEM cell into the same whole number of cells: one matrix product."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...base.blas import product
from ...base.threads import run_in_threads
from ...geodata.grid import Window
from . import gaps
from .grid import Block, RegularKriging
from .system import Neighbourhood

_MENDED = 4096  # cells beside gaps at a time
_SIDES = 4096  # sub-cells whose right sides are computed at a time
_REMEMBERED = 8  # right sides of rows of a DEM in degrees, which are megabytes where cells are many


class _Weighted(NamedTuple):
    """A neighbourhood, and the weights of its nodes at each sub-cell."""

    near: Neighbourhood
    weights: np.ndarray
    """(ratio rows, nodes, ratio cols)."""


class Refinement:
    """Estimates on all sub-cells of DEM cells.

    The weights depend on the sub-cell's place in its cell alone, so that they are one matrix for all cells.

    Parameters
    ----------
    kriging : RegularKriging
        Of the DEM.
    ratio : (int, int)
        Sub-cells to a cell, down and across.
    dtype
        Of the sums and of the results, np.float32 or np.float64.
    """

    def __init__(self, kriging: RegularKriging, ratio: tuple[int, int], dtype: np.dtype | type = np.float32):
        self._kriging, self._ratio, self._dtype = kriging, ratio, np.dtype(dtype)
        row, col = ((np.arange(count) + 0.5) / count - 0.5 for count in ratio)
        self._row, self._col = (axis.ravel() for axis in np.meshgrid(row, col, indexing="ij"))
        self._latest: _Weighted | None = None
        self._known: dict[Neighbourhood, np.ndarray] = {}

    def estimate(self, window: Window) -> np.ndarray:
        """Values of the sub-cells of a window.

        Parameters
        ----------
        window : Window
            Of DEM cells, inside the DEM's grid.

        Returns
        -------
        (rows * ratio, cols * ratio)
            Units of z; NaN in gaps.
        """
        block = self._kriging.block(window)
        parted = np.empty((window.rows, self._ratio[0], window.cols, self._ratio[1]), self._dtype)
        for band, near, inverse in self._kriging.bands(window):
            weights = self._weights_of(near, inverse)

            def multiply(row: int, weights: np.ndarray = weights) -> None:
                self._multiply(block, row, weights, parted[row])

            run_in_threads(multiply, range(band.start, band.stop))
        self._mend(block, parted)
        return parted.reshape(window.rows * self._ratio[0], window.cols * self._ratio[1])

    def variance(self, window: Window) -> np.ndarray:
        """Kriging variances of the sub-cells of a window, which need no values, only where they are.

        Parameters
        ----------
        window : Window
            Of DEM cells, inside the DEM's grid.

        Returns
        -------
        (rows * ratio, cols * ratio)
            Squared units of z; NaN in gaps.
        """
        block = self._kriging.block(window)
        cells = np.full((*window.shape, self._row.size), np.nan, self._dtype)
        complete, known = block.complete, np.isfinite(block.centre)
        for band, near, inverse in self._kriging.bands(window):
            sides = self._sides(near)
            cells[band][complete[band]] = near.variance(sides, inverse)
            rows, cols = np.nonzero(known[band] & ~complete[band])
            patches = block.neighbours(band.start + rows, cols)
            cells[band][rows, cols] = gaps.variances(near, inverse, np.isfinite(patches), sides, self._kriging.pulse)
        parted = cells.reshape(*window.shape, *self._ratio).transpose(0, 2, 1, 3)
        return parted.reshape(window.rows * self._ratio[0], window.cols * self._ratio[1])

    def _weights_of(self, near: Neighbourhood, inverse: np.ndarray) -> np.ndarray:
        """(ratio rows, nodes, ratio cols): the weights of the neighbours at each sub-cell."""
        if self._latest is None or self._latest.near is not near:
            weights = product(inverse[: near.nodes], self._sides(near).T)
            parted = weights.reshape(near.nodes, *self._ratio).transpose(1, 0, 2)
            self._latest = _Weighted(near, np.ascontiguousarray(parted, self._dtype))
        return self._latest.weights

    def _sides(self, near: Neighbourhood) -> np.ndarray:
        """(sub-cells, terms): the right sides."""
        if near not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[near] = self._in_parts(near)
        return self._known[near]

    def _in_parts(self, near: Neighbourhood) -> np.ndarray:
        """Right sides of some sub-cells at a time, with a sign of life between: where they are many, it takes long."""
        sides, step = np.empty((self._row.size, near.terms)), self._ratio[1] * max(1, _SIDES // self._ratio[1])
        for start in range(0, len(sides), step):
            some = slice(start, start + step)
            sides[some] = near.right_sides(self._row[some], self._col[some])
            self._kriging.pulse()
        return sides

    def _multiply(self, block: Block, row: int, weights: np.ndarray, out: np.ndarray) -> None:
        """One row of DEM cells: weighted differences from each cell's own value, plus that value, into ``out``."""
        centre, differences = block.centre[row], block.differences(row, self._dtype)
        product(differences.T, weights, out)
        wide = out.reshape(out.shape[0], -1)
        wide += np.repeat(centre.astype(self._dtype), self._ratio[1])

    def _mend(self, block: Block, parted: np.ndarray) -> None:
        """Overwrite the cells that have a value and miss a neighbour."""
        rows, cols = np.nonzero(np.isfinite(block.centre) & ~block.complete)
        for start in range(0, len(rows), _MENDED):
            row, col = rows[start : start + _MENDED], cols[start : start + _MENDED]
            coefficients = self._kriging.coefficients(block, row, col)
            for members, near in self._kriging.alike(block.window.row + row):
                values = product(coefficients[members], self._sides(near).T)
                values += block.centre[row[members], col[members]][:, None]
                parted[row[members], :, col[members]] = values.reshape(-1, *self._ratio)
