"""Kriging from the cells of a grid: the data round each cell, and the numbers that give every place in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ...base.blas import product
from ...base.progress import Pulse
from ...geodata.grid import Window
from ...geodata.source import RasterSource
from . import gaps
from .sizes import shared_sizes
from .system import Neighbourhood, check_size

_SYSTEMS = 64  # of rows of one size, remembered


@dataclass(frozen=True)
class Block:
    """A window of DEM cells with their neighbours: values (rows + size - 1, cols + size - 1), NaN where none."""

    window: Window
    values: np.ndarray
    size: int

    @property
    def centre(self) -> np.ndarray:
        """(rows, cols): the cells' own values."""
        reach = self.size // 2
        return self.values[reach : reach + self.window.rows, reach : reach + self.window.cols]

    @property
    def patches(self) -> np.ndarray:
        """(rows, cols, size, size): a view of each cell's neighbourhood."""
        return sliding_window_view(self.values, (self.size, self.size))

    def neighbours(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """(N, size * size): copies of the neighbourhoods of N cells."""
        return self.patches[rows, cols].reshape(len(rows), self.size * self.size)

    def differences(self, row: int, dtype) -> np.ndarray:
        """(size * size, cols): how far each neighbour of the cells of ``row`` lies above them."""
        cols = self.window.cols
        strip = sliding_window_view(self.values[row : row + self.size], cols, axis=1)  # (size, size, cols)
        result = np.empty((self.size * self.size, cols), dtype)
        result.reshape(self.size, self.size, cols)[...] = strip - self.centre[row]
        return result

    @property
    def complete(self) -> np.ndarray:
        """(rows, cols): cells that have a value and miss no neighbour."""
        known = np.isfinite(self.values)
        for axis in (0, 1):
            known = sliding_window_view(known, self.size, axis=axis).all(axis=-1)
        return known


class RegularKriging:
    """Kriging of a DEM with the ``size`` x ``size`` cells round the cell that holds the target.

    The estimate in a cell is  centre + c . [g; f]  with  c = inverse(system) [z - centre; 0]  (dual kriging: Chiles &
    Delfiner, 2012, section 3.4.8). The system is the same for every cell that has all its neighbours; cells at an
    edge or beside a gap get the system of the neighbours that are left. Subtracting the cell's own value changes
    nothing (weights sum to 1) and keeps all digits. In a DEM in degrees distances are metres on the ellipsoid at the
    latitude of the cell's row; rows of nearly one size share a system (see `shared_sizes`).

    kernel_of: makes the kernel for a cell of (width, height) metres. pulse: a `Pulse`, felt where gaps take long.
    """

    def __init__(self, dem: RasterSource, kernel_of, size: int = 7, linear: bool = False, pulse=None):
        check_size(size)
        self.pulse = pulse or Pulse()
        self._dem, self._kernel_of, self._size, self._linear = dem, kernel_of, size, linear
        widths, heights = dem.grid.metres(np.arange(dem.grid.shape[0]))
        self._number, self._sizes = shared_sizes(np.maximum(widths, 1e-3 * heights), heights)  # 1e-3: beside a pole
        self.uniform = len(self._sizes) == 1
        self._systems = lru_cache(_SYSTEMS)(self._system)
        self.neighbourhood(0)

    @property
    def grid(self):
        """The DEM's grid."""
        return self._dem.grid

    def neighbourhood(self, row: int) -> tuple[Neighbourhood, np.ndarray]:
        """The neighbourhood of cells in a row of the DEM, and the inverse of its complete system."""
        return self._systems(int(self._number[row]))

    def _system(self, number: int) -> tuple[Neighbourhood, np.ndarray]:
        size = tuple(map(float, self._sizes[number]))
        near = Neighbourhood(self._size, *size, self._kernel_of(*size), self._linear)
        return near, near.complete()

    def own_gamma(self, home: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """(N,): the right side of a cell's own datum, without noise.

        At places ``row``, ``col`` cells from the middle of cells in the DEM's rows ``home``.
        """
        if self.uniform:
            return self.neighbourhood(0)[0].own_gamma(row, col)
        result = np.empty_like(row)
        for members, near in self.alike(home):
            result[members] = near.own_gamma(row[members], col[members])
        return result

    def block(self, window: Window) -> Block:
        """Read a window of the DEM (inside its grid) with its neighbours."""
        values = self._dem.read(window.expand(self._size // 2))[0]
        return Block(window, values.astype(float), self._size)

    def bands(self, window: Window):
        """Slices of rows of ``window`` that share one neighbourhood, each with it and its inverse."""
        if self.uniform:
            return [(slice(0, window.rows), *self.neighbourhood(0))]
        number = self._number[window.row : window.row + window.rows]
        bounds = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), window.rows]
        return [
            (slice(start, stop), *self.neighbourhood(window.row + start))
            for start, stop in zip(bounds[:-1], bounds[1:])
        ]

    def alike(self, rows: np.ndarray):
        """Group cells by their ``rows`` of the DEM: (indices of cells, or a slice of all; their neighbourhood)."""
        if self.uniform:
            return [(slice(None), self.neighbourhood(0)[0])]
        number = self._number[rows]
        return [(np.flatnonzero(number == one), self._systems(int(one))[0]) for one in np.unique(number)]

    def coefficients(self, block: Block, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """(N, terms): the dual numbers c of N cells of ``block``; NaN for cells without a value."""
        patches = block.neighbours(rows, cols)
        patches -= block.centre[rows, cols][:, None]
        result = np.full((len(rows), self.neighbourhood(0)[0].terms), np.nan)
        whole = np.isfinite(patches).all(axis=1)
        for band, near, inverse in self.bands(block.window):
            inside = (rows >= band.start) & (rows < band.stop)
            full = np.flatnonzero(inside & whole)
            part = np.flatnonzero(inside & ~whole & np.isfinite(patches[:, near.nodes // 2]))
            result[full] = product(patches[full], inverse[: near.nodes])
            result[part] = gaps.numbers(near, inverse, patches[part], self.pulse)
        return result
