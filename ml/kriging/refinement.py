"""Kriging onto a grid that divides every DEM cell into the same whole number of cells: one matrix product."""

from __future__ import annotations

import numpy as np

from ..grid import Window
from .regular import Block, RegularKriging


class Refinement:
    """Estimates on all ``ratio`` = (rows, cols) sub-cells of DEM cells.

    The weights depend on the sub-cell's place in its cell alone, so that they are one matrix for all cells.
    """

    def __init__(self, kriging: RegularKriging, ratio: tuple[int, int], dtype=np.float32):
        self._kriging, self._ratio, self._dtype = kriging, ratio, dtype
        row, col = ((np.arange(count) + 0.5) / count - 0.5 for count in ratio)
        self._row, self._col = (axis.ravel() for axis in np.meshgrid(row, col, indexing="ij"))

    def estimate(self, window: Window) -> np.ndarray:
        """(rows * ratio, cols * ratio) for a window of DEM cells inside its grid; NaN in gaps."""
        block = self._kriging.block(window)
        cells = np.empty((*window.shape, self._row.size), self._dtype)
        for band, near, inverse in self._kriging.bands(window):
            weights = (near.right_sides(self._row, self._col) @ inverse)[:, :near.nodes].T.astype(self._dtype)
            self._multiply(block, band, weights, cells)
        self._mend(block, cells)
        return self._shuffle(cells)

    def variance(self, window: Window) -> np.ndarray:
        """The same for the kriging variance, which needs no values, only where they are."""
        block = self._kriging.block(window)
        cells = np.full((*window.shape, self._row.size), np.nan, self._dtype)
        complete, known = block.complete, np.isfinite(block.centre)
        for band, near, inverse in self._kriging.bands(window):
            sides = near.right_sides(self._row, self._col)
            cells[band][complete[band]] = near.variance(sides, inverse)
            rows, cols = np.nonzero(known[band] & ~complete[band])
            patches = block.neighbours(band.start + rows, cols)
            for group, system in self._kriging.patterns(near, patches) if rows.size else ():
                cells[band][rows[group], cols[group]] = near.variance(sides, system)
        return self._shuffle(cells)

    def _multiply(self, block: Block, band: slice, weights: np.ndarray, cells: np.ndarray) -> None:
        patches, centre = block.patches, block.centre
        for row in range(band.start, band.stop):
            differences = patches[row].reshape(block.window.cols, -1) - centre[row][:, None]
            np.matmul(differences.astype(self._dtype), weights, out=cells[row])
            cells[row] += centre[row][:, None].astype(self._dtype)

    def _mend(self, block: Block, cells: np.ndarray) -> None:
        rows, cols = np.nonzero(np.isfinite(block.centre) & ~block.complete)
        for start in range(0, len(rows), 4096):
            part = slice(start, start + 4096)
            numbers = self._kriging.coefficients(block, rows[part], cols[part])
            centre = block.centre[rows[part], cols[part]][:, None]
            if self._kriging.uniform:
                values = numbers @ self._kriging.neighbourhood(0)[0].right_sides(self._row, self._col).T
            else:
                values = self._by_row(block, rows[part], numbers)
            cells[rows[part], cols[part]] = values + centre

    def _by_row(self, block: Block, rows: np.ndarray, numbers: np.ndarray) -> np.ndarray:
        values = np.empty((len(rows), self._row.size))
        for row in np.unique(rows):
            near, _ = self._kriging.neighbourhood(block.window.row + row)
            values[rows == row] = numbers[rows == row] @ near.right_sides(self._row, self._col).T
        return values

    def _shuffle(self, cells: np.ndarray) -> np.ndarray:
        rows, cols = cells.shape[:2]
        parted = cells.reshape(rows, cols, *self._ratio).transpose(0, 2, 1, 3)
        return parted.reshape(rows * self._ratio[0], cols * self._ratio[1])
