"""A DEM whose gaps are closed as far as a distance from their edge: `GapFilled`."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from ..base.errors import InputError
from ..base.threads import run_in_threads
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from .solvers.scattered.elimination import Rooms, gram
from .variogram.model import Variogram
from .variogram.support import AREA_PARTS, AreaKernel, PointKernel, kernel_maker

NARROW = 2.5  # cells from a known one: wide enough for gaps of five cells
_NEIGHBOURS = 24
_FARTHEST = 256  # cells
_LISTED = 8  # cells: as far as neighbours are looked for place by place, farther in a tree
_CHUNK = 1024  # gaps solved at a time by one core
_WHOLE_TABLE = 2**12  # offsets: a table up to so large is made at once


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
    areas : bool, default False
        Whether each datum is the mean over its cell (the missing ones, too), as for area kriging.

    Raises
    ------
    InputError
        For a distance out of these bounds.
    """

    bands = 1

    def __init__(self, dem: RasterSource, distance: float, variogram: Variogram, areas: bool = False):
        if not (math.isfinite(distance) and distance >= 0):
            raise InputError(f"A fill distance of {distance} metres is negative; give 0 to leave gaps as they are.")
        self.grid, self._dem, self._distance = dem.grid, dem, distance
        width, height = self.grid.middle_cell
        smallest = min(width, height)
        reach = distance / smallest
        if reach > _FARTHEST:
            raise InputError(
                f"A fill distance of {distance:.6g} metres is {reach:.0f} cells of the DEM "
                f"(limit {_FARTHEST}); give a shorter one."
            )
        self._size = np.array([height, width])
        self._limit = 2 * distance + 2 * max(width, height)
        self._halo = math.ceil(self._limit / smallest)
        self._gamma = _Gamma(kernel_maker(variogram, areas, AREA_PARTS)(width, height), width, height, 2 * self._halo)

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
        filled = values[:, inner[1], inner[2]].copy()
        gaps = np.argwhere(~np.isfinite(filled[0]))
        inside = self.grid.window
        rows, cols = gaps[:, 0] + window.row, gaps[:, 1] + window.col
        gaps = gaps[(rows >= 0) & (rows < inside.rows) & (cols >= 0) & (cols < inside.cols)]
        if len(gaps) and np.isfinite(values).any():
            self._fill(filled[0], gaps, values[0], np.array([around.row, around.col]))
        return filled

    def _fill(self, filled: np.ndarray, gaps: np.ndarray, around: np.ndarray, corner: np.ndarray) -> None:
        """Estimate the cells ``gaps`` (N, 2) of ``filled``, which lies ``halo`` cells inside ``around``.

        corner: row and column of the DEM at which ``around`` starts.
        """
        places = gaps + self._halo
        find = self._listed if self._halo <= _LISTED else self._in_tree
        near = find(places, around, corner)
        counts = np.isfinite(near.distances).sum(axis=1)
        counts *= near.distances[:, 0] <= self._distance + 1e-3 * self._size.min()
        jobs = [
            cells[start : start + _CHUNK]
            for cells in (np.flatnonzero(counts == count) for count in np.unique(counts[counts > 0]))
            for start in range(0, len(cells), _CHUNK)
        ]
        rooms = Rooms()

        def work(cells: np.ndarray) -> None:
            rows, cols = near.cells[cells, : counts[cells[0]]].transpose(2, 1, 0)
            offsets = np.stack([rows - places[cells, 0], cols - places[cells, 1]])
            filled[gaps[cells, 0], gaps[cells, 1]] = _estimates(offsets, around[rows, cols], self._gamma, rooms)

        run_in_threads(work, jobs)

    def _listed(self, places: np.ndarray, around: np.ndarray, corner: np.ndarray) -> _Near:
        """The nearest cells with values, out of a list of all places near a cell."""
        steps = np.argwhere(np.ones((2 * self._halo + 1,) * 2)) - self._halo
        lengths = np.hypot(*(steps * self._size).T)
        order = np.argsort(lengths, kind="stable")[1 : np.count_nonzero(lengths <= self._limit)]  # less the cell itself
        steps, lengths = steps[order], lengths[order]
        known = np.isfinite(around)
        found = known.ravel()[(places @ [known.shape[1], 1])[:, None] + steps @ [known.shape[1], 1]]
        ranks = np.argsort(~found, axis=1, kind="stable")[:, :_NEIGHBOURS]
        distances = np.where(np.take_along_axis(found, ranks, axis=1), lengths[ranks], np.inf)
        return _Near(places[:, None] + steps[ranks], distances)

    def _in_tree(self, places: np.ndarray, around: np.ndarray, corner: np.ndarray) -> _Near:
        """The same by a search, for distances of many cells."""
        known = np.argwhere(np.isfinite(around))
        # equal distances get an order by the cells' places in the DEM, whatever window is read
        order = ((known + corner) @ np.array([0.618034, 0.754878])) % 1.0
        shake = 1e-4 * order[:, None] * np.array([1.0, 0.7])  # cells
        tree = cKDTree((known + shake) * self._size)
        ranks = np.arange(1, min(_NEIGHBOURS, len(known)) + 1)
        distances, nearest = tree.query(places * self._size, k=ranks, distance_upper_bound=self._limit)
        return _Near(known[np.minimum(nearest, len(known) - 1)], distances)


class _Near(NamedTuple):
    """The cells with values that are nearest to each of N gaps."""

    cells: np.ndarray
    """(N, K, 2): rows and columns, the nearest first."""
    distances: np.ndarray
    """(N, K): metres, infinite where there are no more cells within reach."""


class _Gamma:
    """gamma between two cells of a lattice by their offset, each computed once.

    Parameters
    ----------
    kernel : PointKernel or AreaKernel
        What a datum stands for.
    width, height : float
        Metres of a cell.
    reach : int
        Rows and columns of the longest offset.

    Attributes
    ----------
    side : int
        An offset of rows and columns has the number rows * side + cols.
    """

    def __init__(self, kernel: PointKernel | AreaKernel, width: float, height: float, reach: int):
        self.side = 2 * reach + 1
        self._kernel, self._width, self._height, self._reach = kernel, width, height, reach
        self._gamma = np.full(self.side**2, np.nan)
        if self._gamma.size <= _WHOLE_TABLE:
            self._compute(np.arange(self._gamma.size))

    def at(self, numbers: np.ndarray) -> np.ndarray:
        """gamma, in squared units of z, of offsets by their numbers (int, any shape)."""
        places = numbers + self._gamma.size // 2
        gamma = self._gamma[places]
        lacking = np.isnan(gamma)
        if lacking.any():
            self._compute(np.unique(places[lacking]))
            gamma = self._gamma[places]
        return gamma

    def _compute(self, places: np.ndarray) -> None:
        rows, cols = places // self.side - self._reach, places % self.side - self._reach
        self._gamma[places] = self._kernel.data(cols * self._width, -rows * self._height)


def _estimates(offsets: np.ndarray, values: np.ndarray, gamma: _Gamma, rooms: Rooms) -> np.ndarray:
    """Ordinary kriging of M cells from K others, by the increments of these to the first (see `nearest_points`).

    offsets: (2, K, M), rows and columns of the others from the cell; values: (K, M).
    """
    numbers = offsets[0] * gamma.side + offsets[1]
    size, to_first, alone = len(numbers) - 1, gamma.at(numbers[1:] - numbers[0]), gamma.at(np.zeros(1, int))
    system = rooms(size, size + 2, numbers.shape[1])
    for row in range(size):
        system[row, row] = 2 * (to_first[row] - alone)
        others = gamma.at(numbers[row + 2 :] - numbers[row + 1])
        system[row, row + 1 : size] = to_first[row + 1 :] + (to_first[row] - alone) - others
    to_cell = gamma.at(numbers)
    system[:, size] = to_first + to_cell[0] - to_cell[1:] - alone
    system[:, size + 1] = values[1:] - values[0]
    return gram(system)[0, 1] + values[0]
