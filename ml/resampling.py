"""A DEM on another grid, window by window: `Resampled`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from .errors import InputError
from .grid import Grid, Window
from .kriging.dual import Dual
from .kriging.kernels import PointKernel
from .kriging.refinement import Refinement
from .kriging.regular import RegularKriging
from .placement import Placement
from .raster import RasterSource
from .variogram import Variogram
from .warping import KERNELS, Warped

KRIGING = ("kriging", "universal_kriging")
METHODS = KRIGING + KERNELS
_POSITIONS = 2**18  # targets at a time


class Resampled:
    """``dem`` (its first band) on ``grid``, as a `RasterSource` of one band.

    method: ``kriging`` (ordinary), ``universal_kriging`` (with a drift linear in x and y), or one of GDAL's kernels
    ``nearest``, ``bilinear``, ``cubic``, ``cubicspline``, ``lanczos``, ``average``. neighbourhood: cells on a side of
    the square that each estimate uses (odd, 3 to 11). variogram: a `Variogram`, or ``"auto"``.

    A cell takes a value where its centre lies on a cell of the DEM that has one; gaps stay gaps and nothing is
    estimated beyond the DEM's own edge. Where both grids have the same cells and the variogram no nugget, values are
    passed on unchanged. A target cell 1.5 or more times as large as the DEM's is cut into pieces about as large as a
    cell of the DEM; kriging estimates every piece, and the mean of those that have a value is the result (its
    variance is the mean of theirs: an upper bound). GDAL's kernels widen by themselves. Floats are those of ``dem``
    (float64 where it reads float64), and so is the precision of the arithmetic.
    """

    bands = 1

    def __init__(self, dem: RasterSource, grid: Grid, method: str = "kriging", neighbourhood: int = 7,
                 variogram="auto"):
        if method not in METHODS:
            raise InputError(f"There is no interpolation method {method!r}; choose one of {', '.join(METHODS)}.")
        self.grid = grid
        self._dem, self._dtype = dem, dem.read(Window(0, 0, 1, 1)).dtype
        if method in KERNELS:
            self._way, text = Warped(dem, grid, method, self._dtype), f"GDAL's {method}"
        else:
            chosen = Variogram() if variogram == "auto" else variogram
            linear = method == "universal_kriging"
            kriging = RegularKriging(dem, lambda width, height: PointKernel(chosen), neighbourhood, linear)
            self._way = _way(dem, grid, kriging, chosen.nugget == 0, self._dtype)
            text = f"{method} with {neighbourhood} x {neighbourhood} cells, variogram {chosen}, {self._way.text}"
        self.description = f"DEM of {dem.grid} to {grid}: {text}"

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols), NaN where there is no data or where ``window`` reaches outside the grid."""
        return self._boundless(window, self._way.read)

    def variance(self, window: Window) -> np.ndarray:
        """(1, rows, cols): the kriging variance in squared units of z; `InputError` for methods other than kriging."""
        if isinstance(self._way, Warped):
            raise InputError("Only kriging gives a variance; choose a kriging method or leave the variance out.")
        return self._boundless(window, self._way.variance)

    def _boundless(self, window: Window, read) -> np.ndarray:
        inner = window.intersection(self.grid.window)
        if inner == window:
            return read(inner)[None]
        values = np.full((1, *window.shape), np.nan, self._dtype)
        if not inner.empty:
            values[(0, *inner.within(window))] = read(inner)
        return values


def _way(dem: RasterSource, grid: Grid, kriging: RegularKriging, exact: bool, dtype):
    division = grid.refinement_of(dem.grid)
    if division is not None:
        ratio, offset = division
        if exact and ratio == (1, 1):
            return _Same(dem, offset)
        return _Refined(Refinement(kriging, ratio, dtype), ratio, offset, dem.grid, dtype)
    return _Placed(Dual(kriging, dtype), Placement(grid, dem.grid), dtype)


class _Same:
    """The same cells: pass them on."""

    text = "cells coincide"

    def __init__(self, dem: RasterSource, offset: tuple[int, int]):
        self._dem, self._offset = dem, offset

    def read(self, window: Window) -> np.ndarray:
        return self._dem.read(Window(window.row + self._offset[0], window.col + self._offset[1], *window.shape))[0]

    def variance(self, window: Window) -> np.ndarray:
        return self.read(window) * 0


class _Refined:
    """A whole number of cells to each cell of the DEM."""

    def __init__(self, refinement: Refinement, ratio: tuple[int, int], offset: tuple[int, int], coarse: Grid, dtype):
        self._ratio, self._offset, self._coarse, self._dtype = ratio, offset, coarse, dtype
        self.text = f"{ratio[0]} x {ratio[1]} cells to each of the DEM's"
        self.read, self.variance = partial(self._fill, refinement.estimate), partial(self._fill, refinement.variance)

    def _fill(self, estimate, window: Window) -> np.ndarray:
        fine = Window(window.row + self._offset[0], window.col + self._offset[1], *window.shape)
        result, (down, across) = None, self._ratio
        for cells in self._cells(fine):
            values = estimate(cells)
            given = Window(cells.row * down, cells.col * across, *values.shape)
            if fine.intersection(given) == fine:
                return values[fine.within(given)]
            result = np.full(window.shape, np.nan, self._dtype) if result is None else result
            both = given.intersection(fine)
            result[both.within(fine)] = values[both.within(given)]
        return np.full(window.shape, np.nan, self._dtype) if result is None else result

    def _cells(self, fine: Window):
        """Windows of DEM cells that cover ``fine``, each small enough to hold its estimates."""
        down, across = self._ratio
        row, col = fine.row // down, fine.col // across
        cells = Window(row, col, -(-fine.stop[0] // down) - row, -(-fine.stop[1] // across) - col)
        cells = cells.intersection(self._coarse.window)
        if cells.empty:
            return
        step = max(1, 8 * _POSITIONS // (down * across * cells.cols))
        for first in range(cells.row, cells.stop[0], step):
            yield Window(first, cells.col, min(step, cells.stop[0] - first), cells.cols)


class _Placed:
    """Any position; the mean over the pieces of a cell where the target's cells are larger."""

    def __init__(self, dual: Dual, placement: Placement, dtype):
        self._placement, self._dtype = placement, dtype
        self._parts = tuple(max(1, math.floor(size + 0.5)) for size in placement.ratio())
        many = self._parts != (1, 1)
        pieces = f"mean of {self._parts[0]} x {self._parts[1]} estimates in each cell"
        self.text = pieces if many else "each cell at its own position"
        self.read, self.variance = partial(self._fill, dual.estimate), partial(self._fill, dual.variance)

    def _fill(self, estimate, window: Window) -> np.ndarray:
        result = np.full(window.shape, np.nan, self._dtype)
        down, across = self._parts
        wide = max(1, min(window.cols, 512 // across))
        high = max(1, min(_POSITIONS // (down * across * wide), 512))
        for row in range(0, window.rows, high):
            for col in range(0, window.cols, wide):
                part = Window(window.row + row, window.col + col, high, wide).intersection(window)
                values = estimate(*self._placement.positions(part, self._parts))
                result[part.within(window)] = self._mean(values, part)
        return result

    def _mean(self, values: np.ndarray, window: Window) -> np.ndarray:
        if self._parts == (1, 1):
            return values
        pieces = values.reshape(window.rows, self._parts[0], window.cols, self._parts[1])
        known = np.isfinite(pieces)
        count = known.sum(axis=(1, 3))
        total = np.where(known, pieces, 0.0).sum(axis=(1, 3))
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)
