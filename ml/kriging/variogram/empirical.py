"""The experimental variogram of a DEM, from a bounded sample of windows."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...base.errors import InputError
from ...geodata.grid import Grid, Window
from ...geodata.source import RasterSource

_SIDE, _WINDOWS = 64, 6  # cells on a side of a sample window; windows along each axis
_DIRECTIONS = ((0, 1), (1, 0), (1, 1), (1, -1))


@dataclass(frozen=True)
class Experimental:
    """Half the mean squared difference of cells by their offset.

    Parameters
    ----------
    dx, dy : arrays (N,)
        Offsets in metres, east and north.
    gamma : array (N,)
        Squared units of z.
    pairs : array (N,)
        How many differences were averaged.
    width, height : float
        Metres of a cell in the middle of the DEM; of points, their usual distance.
    """

    dx: np.ndarray
    dy: np.ndarray
    gamma: np.ndarray
    pairs: np.ndarray
    width: float
    height: float

    @property
    def distance(self) -> np.ndarray:
        """Lengths of the offsets in metres."""
        return np.hypot(self.dx, self.dy)

    def pooled(self) -> Experimental:
        """Offsets of (nearly) one length taken together, whatever their direction."""
        order = np.argsort(self.distance)
        breaks = np.flatnonzero(np.diff(self.distance[order]) > 1e-3 * self.width) + 1
        groups = np.split(order, breaks)
        pairs = np.array([self.pairs[group].sum() for group in groups])
        gamma = np.array([(self.gamma[group] * self.pairs[group]).sum() for group in groups]) / pairs
        first = [group[0] for group in groups]
        return replace(self, dx=self.dx[first], dy=self.dy[first], gamma=gamma, pairs=pairs)


def experimental_variogram(dem: RasterSource, lags: int = 8) -> Experimental:
    """Return half the mean squared differences of cells in windows spread over a DEM.

    Lags so short are those that a neighbourhood of some cells uses (Matheron's estimator; Cressie, 1993, eq. 2.4.2).

    Parameters
    ----------
    dem : RasterSource
        Of which up to 36 windows are read.
    lags : int, default 8
        Offsets of 1 to so many cells to the east, the south and along both diagonals are taken.

    Returns
    -------
    Experimental
        The offsets of which the sample holds pairs.

    Raises
    ------
    InputError
        Where the sample holds no two neighbouring values, or all values are one.
    """
    windows = [dem.read(window)[0].astype(float) for window in sampled_windows(dem.grid)]
    return experimental_of(windows, *dem.grid.middle_cell, lags)


def experimental_of(windows: list[np.ndarray], width: float, height: float, lags: int = 8) -> Experimental:
    """The same of windows that were read.

    Parameters
    ----------
    windows : list of (rows, cols)
        Elevations, NaN in gaps.
    width, height : float
        Metres of a cell.
    lags : int, default 8
        See `experimental_variogram`, which raises the same.

    Returns
    -------
    Experimental
    """
    steps = [(row * step, col * step) for step in range(1, lags + 1) for row, col in _DIRECTIONS]
    total, pairs = np.zeros(len(steps)), np.zeros(len(steps), dtype=int)
    for values in windows:
        for index, (row, col) in enumerate(steps):
            squares = _differences(values, row, col) ** 2
            known = np.isfinite(squares)
            total[index] += squares[known].sum()
            pairs[index] += known.sum()
    if not pairs.any() or not total.any():
        what = "has no two neighbouring values" if not pairs.any() else "is constant"
        raise InputError(
            f"The DEM {what} where it was sampled, so that no variogram can be fitted; give one, or another DEM."
        )
    kept = pairs > 0
    rows, cols = np.array(steps, float)[kept].T
    return Experimental(cols * width, -rows * height, total[kept] / pairs[kept] / 2, pairs[kept], width, height)


def sampled_windows(grid: Grid) -> list[Window]:
    """Up to 36 windows of up to 64 x 64 cells, spread evenly over a grid.

    Parameters
    ----------
    grid : Grid
        A DEM's.
    """
    starts = []
    for size in grid.shape:
        count = min(_WINDOWS, -(-size // _SIDE))
        starts.append(np.unique(np.linspace(0, max(0, size - _SIDE), count).astype(int)))
    return [
        Window(int(row), int(col), _SIDE, _SIDE).intersection(grid.window) for row in starts[0] for col in starts[1]
    ]


def _differences(values: np.ndarray, row: int, col: int) -> np.ndarray:
    rows, cols = values.shape
    ahead = values[row:, max(0, col) : cols + min(0, col)]
    behind = values[: max(0, rows - row), max(0, -col) : cols - max(0, col)]
    return ahead - behind if ahead.size and behind.size else np.empty(0)
