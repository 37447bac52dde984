"""On which cells of a grid a DEM on another grid has a value."""

from __future__ import annotations

import logging

import numpy as np

from ...geodata.grid import Grid, Window
from ...geodata.source import RasterSource
from ...geodata.warp import GridMapping

logger = logging.getLogger(__name__)

_SOURCE_CELLS = 2**22  # that are read at a time
_UNKNOWN = 0.1  # of a scene: more is said


def warn_of_gaps(known: int, cells: int) -> None:
    """Say so where a good part of a scene got no result.

    Parameters
    ----------
    known, cells : int
        How many have one, and how many there are.
    """
    if cells - known > _UNKNOWN * cells:
        share = 100 * (cells - known) / cells
        logger.warning("%.0f %% of the pixels have no result: there the image or the DEM is not known.", share)


class KnownCells:
    """The cells of a grid whose centres lie on a cell of a DEM that has a value: what every interpolation can tell.

    Parameters
    ----------
    dem : RasterSource
        Its first band is meant.
    grid : Grid
        The other grid, in any coordinate system that can be related to the DEM's.
    """

    def __init__(self, dem: RasterSource, grid: Grid) -> None:
        self._dem, self._mapping = dem, GridMapping(grid, dem.grid)

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) bool.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.
        """
        positions = self._mapping.positions(window)
        rows, cols = (np.floor(np.nan_to_num(place, nan=-1.0, posinf=-1.0, neginf=-1.0) + 0.5) for place in positions)
        top, left, bottom, right = rows.min(), cols.min(), rows.max(), cols.max()
        source = Window(int(top), int(left), int(bottom - top) + 1, int(right - left) + 1)
        inner = source.intersection(self._dem.grid.window)
        if inner.empty:
            return np.zeros(window.shape, bool)
        if inner.rows * inner.cols > _SOURCE_CELLS and max(window.shape) > 1:
            halves = window.halves()
            return np.concatenate([self.read(half) for half in halves], axis=int(halves[0].row == halves[1].row))
        known = np.isfinite(self._dem.read(inner)[0])
        if inner == source and known.all():
            return np.ones(window.shape, bool)
        known = np.pad(known, 1)  # what lies outside is unknown
        row = np.clip(rows - inner.row + 1, 0, inner.rows + 1).astype(int)
        col = np.clip(cols - inner.col + 1, 0, inner.cols + 1).astype(int)
        return np.broadcast_to(known[row, col], window.shape)
