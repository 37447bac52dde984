"""Kriging from the cells of a grid: the data round each cell, and the dual coefficients for every place in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ...base.blas import product
from ...base.progress import Pulse
from ...geodata.grid import Grid, Window
from ...geodata.source import RasterSource
from ..variogram.support import AreaKernel, PointKernel
from . import gaps
from .cell_sizes import shared_sizes
from .limits import check_size
from .system import Neighbourhood

_SYSTEMS = 64  # of rows of one size, remembered


@dataclass(frozen=True)
class Block:
    """A window of DEM cells with their neighbours.

    Attributes
    ----------
    window : Window
        The cells, without their neighbours.
    values : (rows + size - 1, cols + size - 1) float64
        In units of z, row 0 in the north; NaN where there is none.
    size : int
        Cells on a side of a neighbourhood.
    """

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
        """Copies of the neighbourhoods of some cells.

        Parameters
        ----------
        rows, cols : (N,) int
            The cells, counted from the window's first one.

        Returns
        -------
        (N, size * size)
        """
        return self.patches[rows, cols].reshape(len(rows), self.size * self.size)

    def differences(self, row: int, dtype: np.dtype) -> np.ndarray:
        """How far each neighbour of the cells of a row lies above them.

        Parameters
        ----------
        row : int
            Counted from the window's first one.
        dtype : np.dtype
            Of the result.

        Returns
        -------
        (size * size, cols)
        """
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


class InvertedSystem(NamedTuple):
    """A neighbourhood, and the inverse (terms, terms) of its complete kriging system."""

    near: Neighbourhood
    inverse: np.ndarray


class Band(NamedTuple):
    """Rows of a window (a slice) that share a neighbourhood, and the inverse of its complete system."""

    rows: slice
    near: Neighbourhood
    inverse: np.ndarray


class Group(NamedTuple):
    """Cells that share a neighbourhood: their indices, or a slice of all."""

    members: np.ndarray | slice
    near: Neighbourhood


class RegularKriging:
    """Kriging of a DEM with the ``size`` x ``size`` cells round the cell that holds the target.

    The estimate in a cell is  centre + c . [g; f]  with  c = inverse(system) [z - centre; 0]  (dual kriging: Chiles &
    Delfiner, Geostatistics, 2012, chapter 3). The system is the same for every cell that has all its neighbours; cells
    at an edge or beside a gap get the system of the neighbours that are left. Subtracting the cell's own value changes
    nothing (weights sum to 1) and keeps all digits. In a DEM in degrees distances are metres on the ellipsoid at the
    latitude of the cell's row; rows of nearly one size share a system (see `shared_sizes`).

    Parameters
    ----------
    dem : RasterSource
        Its first band.
    kernel_of : callable
        Makes the kernel for a cell of (width, height) metres (see `kernel_maker`).
    size : int
        Cells on a side of the neighbourhood, odd, 3 to 11.
    linear : bool
        A drift linear in x and y (universal kriging).
    pulse : Pulse, optional
        Felt where gaps take long.

    Raises
    ------
    InputError
        For another size, or a variogram whose system is as good as singular.
    """

    def __init__(
        self,
        dem: RasterSource,
        kernel_of: Callable[[float, float], PointKernel | AreaKernel],
        size: int = 7,
        linear: bool = False,
        pulse: Pulse | None = None,
    ):
        check_size(size)
        self.pulse = pulse or Pulse()
        self._dem, self._kernel_of, self._size, self._linear = dem, kernel_of, size, linear
        widths, heights = dem.grid.metres(np.arange(dem.grid.shape[0]))
        self._number, self._sizes = shared_sizes(np.maximum(widths, 1e-3 * heights), heights)  # 1e-3: beside a pole
        self.uniform = len(self._sizes) == 1
        self._systems = lru_cache(_SYSTEMS)(self._system)
        self.neighbourhood(0)

    @property
    def grid(self) -> Grid:
        """The DEM's grid."""
        return self._dem.grid

    def neighbourhood(self, row: int) -> InvertedSystem:
        """The neighbourhood of cells in a row of the DEM, and the inverse of its complete system.

        Parameters
        ----------
        row : int
            Of the DEM, from 0 in the north.

        Returns
        -------
        InvertedSystem

        Raises
        ------
        InputError
            Where that system is as good as singular.
        """
        return self._systems(int(self._number[row]))

    def _system(self, number: int) -> InvertedSystem:
        width, height = map(float, self._sizes[number])
        near = Neighbourhood(self._size, width, height, self._kernel_of(width, height), self._linear)
        return InvertedSystem(near, near.complete())

    def own_gamma(self, home: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """The right side of a cell's own datum, without noise.

        Parameters
        ----------
        home : (N,) int
            Rows of the DEM that the cells lie in.
        row, col : (N,)
            Places, in cells from the middles of these cells.

        Returns
        -------
        (N,)
            In the float type of ``row``.
        """
        if self.uniform:
            return self.neighbourhood(0).near.own_gamma(row, col)
        result = np.empty_like(row)
        for members, near in self.alike(home):
            result[members] = near.own_gamma(row[members], col[members])
        return result

    def block(self, window: Window) -> Block:
        """Read a window of the DEM with its neighbours.

        Parameters
        ----------
        window : Window
            Inside the DEM's grid.

        Returns
        -------
        Block
            NaN beside the grid.
        """
        values = self._dem.read(window.expand(self._size // 2))[0]
        return Block(window, values.astype(float), self._size)

    def bands(self, window: Window) -> list[Band]:
        """The rows of a window by the neighbourhood that they share.

        Parameters
        ----------
        window : Window
            Inside the DEM's grid.

        Returns
        -------
        list of Band
            From the north on, all rows of the window.
        """
        if self.uniform:
            return [Band(slice(0, window.rows), *self.neighbourhood(0))]
        number = self._number[window.row : window.row + window.rows]
        bounds = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), window.rows]
        return [
            Band(slice(start, stop), *self.neighbourhood(window.row + start))
            for start, stop in zip(bounds[:-1], bounds[1:])
        ]

    def alike(self, rows: np.ndarray) -> list[Group]:
        """Cells by the neighbourhood that they share.

        Parameters
        ----------
        rows : (N,) int
            Rows of the DEM that the cells lie in.

        Returns
        -------
        list of Group
            Each cell is in one of them.
        """
        if self.uniform:
            return [Group(slice(None), self.neighbourhood(0).near)]
        number = self._number[rows]
        return [Group(np.flatnonzero(number == one), self._systems(int(one)).near) for one in np.unique(number)]

    def coefficients(self, block: Block, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Dual kriging coefficients c of cells of ``block``.

        Parameters
        ----------
        block : Block
            Holds the cells.
        rows, cols : (N,)
            The cells, counted from the window's first one.

        Returns
        -------
        (N, terms) float64
            NaN for cells without a value.
        """
        patches = block.neighbours(rows, cols)
        patches -= block.centre[rows, cols][:, None]
        result = np.full((len(rows), self.neighbourhood(0).near.terms), np.nan)
        whole = np.isfinite(patches).all(axis=1)
        for band, near, inverse in self.bands(block.window):
            inside = (rows >= band.start) & (rows < band.stop)
            full = np.flatnonzero(inside & whole)
            part = np.flatnonzero(inside & ~whole & np.isfinite(patches[:, near.nodes // 2]))
            result[full] = product(patches[full], inverse[: near.nodes])
            result[part] = gaps.coefficients(near, inverse, patches[part], self.pulse)
        return result
