"""The smooth surface that local relief is measured against."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from ..geodata.grid import Grid, Window
from ..geodata.source import RasterSource
from ..kriging.resample import Resampled
from .scaling import COARSENING

_LATTICE_BLOCK = 64  # lattice cells: side of the pieces in which the DEM is read


class RegionalSurface:
    """A DEM smoothed by a Gaussian, gaps bridged.

    It is made once, on a lattice of `COARSENING` cells per standard deviation, and interpolated linearly between.

    Parameters
    ----------
    dem : RasterSource
        Elevations in metres (its first band) on any grid.
    grid : Grid
        The cells at which the surface is read.
    radius : float
        Standard deviation of the Gaussian in cells of ``grid``, `COARSENING` or more.
    surface : np.ndarray, optional
        What another one of the same was found to be (`surface`); the DEM is not read then.

    Attributes
    ----------
    surface : np.ndarray
        (rows, cols) float64 metres on the lattice, NaN where no elevation is near.
    heights : tuple of float
        Mean and standard deviation of the surface in metres; 0 where there are no heights.
    """

    def __init__(self, dem: RasterSource, grid: Grid, radius: float, surface: np.ndarray | None = None) -> None:
        factor = max(1, min(int(radius / COARSENING), min(grid.shape) // 2))
        around = grid.window.expand(4 * COARSENING * factor)
        self._lattice = grid.crop(around).coarsen(factor)
        if surface is None:
            surface = _smooth(_read_whole(Resampled(dem, self._lattice, method="bilinear")), radius / factor)
        self.surface = surface
        self._grid = grid
        known = self.surface[np.isfinite(self.surface)]
        self.heights = (float(known.mean()), float(known.std())) if known.size else (0.0, 0.0)

    def read(self, window: Window) -> np.ndarray:
        """The surface at the centres of the cells of a window.

        Parameters
        ----------
        window : Window
            Of the grid, and it may reach outside.

        Returns
        -------
        numpy.ndarray
            (rows, cols) float64, metres; NaN where no elevation is near.
        """
        x, y = self._grid.x(np.arange(window.cols) + window.col), self._grid.y(np.arange(window.rows) + window.row)
        rows, cols = self._lattice.position(x[:1], y)[0], self._lattice.position(x, y[:1])[1]
        (down, rows), (across, cols) = (_nodes(*pair) for pair in zip((rows, cols), self.surface.shape))
        return _between(_between(self.surface[down, across].T, rows).T, cols)


def _read_whole(source: RasterSource) -> np.ndarray:
    """(rows, cols) of a small raster, in pieces, because each may need a large part of a finer one."""
    values = np.empty(source.grid.shape)
    for window in source.grid.blocks(_LATTICE_BLOCK):
        values[window.within(source.grid.window)] = source.read(window)[0]
    return values


def _smooth(heights: np.ndarray, deviation: float) -> np.ndarray:
    """Normalised convolution: the Gaussian mean (rows, cols) of what is known, NaN where nothing is near."""
    known = np.isfinite(heights)
    if not known.any():
        return np.full(heights.shape, np.nan)
    base = heights[known].mean()
    weight = gaussian_filter(known.astype(float), deviation, mode="constant")
    summed = gaussian_filter(np.where(known, heights - base, 0.0), deviation, mode="constant")
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight > 1e-6, summed / weight, np.nan) + base


def _nodes(positions: np.ndarray, size: int) -> tuple[slice, np.ndarray]:
    """The nodes of ``size`` that linear interpolation to ascending ``positions`` needs, and the positions among them,
    clamped at the ends.
    """
    positions = np.clip(positions, 0, size - 1)
    first = min(int(positions[0]), max(size - 2, 0))
    return slice(first, int(positions[-1]) + 2), positions - first


def _between(values: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """(m, k): the columns of ``values`` (m, n), interpolated linearly to ``positions`` (k,) in 0..n - 1."""
    lower = np.minimum(positions.astype(int), max(values.shape[1] - 2, 0))
    result = np.take(np.diff(values, axis=1, append=values[:, -1:]), lower, axis=1)
    result *= positions - lower
    result += np.take(values, lower, axis=1)
    return result
