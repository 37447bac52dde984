"""A DEM whose gaps are closed as far as a distance from their edge: `GapFilled`."""

from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

from ..base.errors import InputError
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from .solvers.scattered import Scattered
from .variogram.model import Variogram

_NEIGHBOURS = 24
_FARTHEST = 256  # cells


class GapFilled:
    """A DEM (its first band), gaps filled as far as a distance from the nearest cell that has a value.

    A missing cell gets the kriging estimate from the 24 nearest cells with values that lie within twice the distance
    and two cells more, so that it does not depend on the window that is read.

    Parameters
    ----------
    dem : RasterSource
        With NaN in its gaps.
    distance : float
        Metres, 0 or more, at most 256 cells.
    variogram : Variogram
        To krige with.

    Raises
    ------
    InputError
        For a distance out of these bounds.
    """

    bands = 1

    def __init__(self, dem: RasterSource, distance: float, variogram: Variogram):
        if not (math.isfinite(distance) and distance >= 0):
            raise InputError(f"A fill distance of {distance} metres is negative; give 0 to leave gaps as they are.")
        self.grid, self._dem, self._distance, self._variogram = dem.grid, dem, distance, variogram
        self._width, self._height = self.grid.middle_cell
        reach = distance / min(self._width, self._height)
        if reach > _FARTHEST:
            raise InputError(
                f"A fill distance of {distance:.6g} metres is {reach:.0f} cells of the DEM "
                f"(limit {_FARTHEST}); give a shorter one."
            )
        self._halo = math.ceil(2 * reach) + 2

    def read(self, window: Window) -> np.ndarray:
        """The DEM of a window with its gaps closed.

        Parameters
        ----------
        window : Window
            Of the DEM; it may reach outside.

        Returns
        -------
        (1, rows, cols)
            NaN where nothing is near, and outside the grid.
        """
        around = window.expand(self._halo)
        values = self._dem.read(around)
        inner = (0, *window.within(around))
        gaps = np.argwhere(~np.isfinite(values[inner]))
        if not len(gaps) or not np.isfinite(values).any():
            return values[:, inner[1], inner[2]].copy()
        inside = self.grid.window
        rows, cols = gaps[:, 0] + window.row, gaps[:, 1] + window.col
        kept = (rows >= 0) & (rows < inside.rows) & (cols >= 0) & (cols < inside.cols)
        filled = values[:, inner[1], inner[2]].copy()
        if kept.any():
            self._fill(filled[0], gaps[kept] + self._halo, values[0], np.array([around.row, around.col]))
        return filled

    def _fill(self, filled: np.ndarray, gaps: np.ndarray, around: np.ndarray, corner: np.ndarray) -> None:
        """Estimate the cells ``gaps`` (N, 2) of ``around``, and put them into ``filled``, ``halo`` cells inside.

        corner: row and column of the DEM at which ``around`` starts.
        """
        known, size = np.argwhere(np.isfinite(around)), np.array([self._height, self._width])
        places = known * size
        points = Scattered(places[:, 1], -places[:, 0], around[known[:, 0], known[:, 1]], self._variogram)
        # Less than a ten-thousandth of a cell, by the cell's place in the DEM: so equal distances get an order, and the
        # neighbours that are taken do not depend on the window that is read.
        shake = 1e-4 * (((known + corner) @ np.array([0.618034, 0.754878])) % 1.0)[:, None] * np.array([1.0, 0.7])
        tree = cKDTree(places + shake * size)
        limit = 2 * self._distance + 2 * size.max()
        ranks = np.arange(1, min(_NEIGHBOURS, len(known)) + 1)
        lengths, nearest = tree.query(gaps * size, k=ranks, distance_upper_bound=limit)
        counts = np.isfinite(lengths).sum(axis=1) * (lengths[:, 0] <= self._distance + 1e-3 * size.min())
        for count in np.unique(counts[counts > 0]):
            cells = np.flatnonzero(counts == count)
            targets = np.column_stack([gaps[cells, 1] * size[1], -gaps[cells, 0] * size[0]])
            values, _ = points.solve(targets, nearest[cells, :count])
            filled[gaps[cells, 0] - self._halo, gaps[cells, 1] - self._halo] = values
