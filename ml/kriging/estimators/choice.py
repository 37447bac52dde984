"""Estimates on a target grid, by how its cells lie on the DEM's: `kriging_estimator` takes what suits them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from ..base.progress import Pulse
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window
from ..geodata.source import RasterSource
from ..geodata.warp import GridMapping
from .solvers.dual import Dual
from .solvers.grid import RegularKriging
from .solvers.periodic import Periodic
from .solvers.refinement import Refinement
from .solvers.tabulated import Tabled
from .variogram.model import Variogram
from .variogram.support import gauss_rule, kernel_maker

_POSITIONS = 2**18  # targets at a time
_FEW = 0.25  # area of a target in DEM cells, above which tables cost more than they save
_MOST_PARTS = 32  # points of a cell, along each axis, that stand for its area
_TABLE_STEPS = 8  # points of a cell, along each axis, where estimates are tabled
_TABLE_PARTS = 8  # Gauss's points that stand for its area there: they are as near as 30 even ones
_LONE_PARTS = 4  # the same where cells are not divided
_PIECES = 8  # to a DEM cell's side, whose estimates make a mean over a cell
_ALIKE = 1e-6  # difference between two sizes that are the same


class Estimator(Protocol):
    """Kriging of windows inside the target's grid."""

    text: str  # how the cells lie, for the log

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols), NaN where there is no data."""

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols): kriging variances in squared units of z."""


class Positions(Protocol):
    """A solver for any fractional rows and columns of the DEM."""

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values at places.

        Parameters
        ----------
        rows, cols : np.ndarray
            Fractional rows and columns of the DEM, of shapes that broadcast.

        Returns
        -------
        np.ndarray
            Of the shape that they broadcast to, units of z.
        """

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances of the same shape."""


@dataclass(frozen=True)
class Setting:
    """What is kriged, and how.

    keep: whether values are passed on unchanged where the cells of both grids are the same. dtype: of the arithmetic
    and the result. pulse: called between parts of a window.
    """

    dem: RasterSource
    grid: Grid
    variogram: Variogram
    neighbourhood: int
    keep: bool
    dtype: np.dtype
    pulse: Pulse


@dataclass(frozen=True)
class Division:
    """How the target's cells divide the DEM's: how many along a cell's side, and the first one's row and column."""

    down: int
    across: int
    row: int
    col: int

    @classmethod
    def of(cls, grid: Grid, dem: Grid) -> Division | None:
        """None where they are no whole-number refinement of the DEM's."""
        found = grid.refinement_of(dem)
        return None if found is None else cls(*found.ratio, *found.corner)

    @property
    def same(self) -> bool:
        """Whether both grids have the same cells."""
        return self.down == self.across == 1

    def place(self, window: Window) -> Window:
        """A window of the target in rows and columns that begin at the DEM's corner."""
        return Window(window.row + self.row, window.col + self.col, *window.shape)


def kriging_estimator(method: str, setting: Setting) -> Estimator:
    """The estimator for a method, as the cells of target and DEM lie.

    Parameters
    ----------
    method : str
        One of `methods.KRIGING`.
    setting : Setting
        What is kriged, and how.

    Returns
    -------
    Estimator
    """
    division = Division.of(setting.grid, setting.dem.grid)
    if method == "area_kriging":
        return _of_areas(setting, division)
    return _of_points(setting, division, linear=method == "universal_kriging")


def _of_points(setting: Setting, division: Division | None, linear: bool) -> Estimator:
    """Each datum is the value at its cell's centre."""
    kernels = kernel_maker(setting.variogram, False, (1, 1))
    kriging = RegularKriging(setting.dem, kernels, setting.neighbourhood, linear, setting.pulse)
    if division is not None:
        if setting.keep and division.same:
            return CoincidentCells(setting.dem, division)
        return RefinedCells(Refinement(kriging, (division.down, division.across), setting.dtype), division, setting)
    if same_crs(setting.grid.crs, setting.dem.grid.crs):
        periodic = Periodic.of(kriging, setting.grid, setting.dtype)
        if periodic:
            return PeriodicCells(periodic)
    mapping = GridMapping(setting.grid, setting.dem.grid)
    down, across = mapping.ratio()
    exact = Dual(kriging, setting.dtype)
    tables = None if down * across > _FEW or setting.dtype != np.float32 else Tabled.of(kriging, setting.dtype)
    pieces = Pieces(max(1, math.floor(down + 0.5)), max(1, math.floor(across + 0.5)))  # about as large as DEM cells
    return UnalignedCells(tables or exact, exact, mapping, pieces, setting)


def _of_areas(setting: Setting, division: Division | None) -> Estimator:
    """Each datum is the mean over its cell."""
    if division is not None:
        if setting.keep and division.same:
            return CoincidentCells(setting.dem, division)
        parts = _area_parts(division.down), _area_parts(division.across)
        kernels = kernel_maker(setting.variogram, True, parts)
        kriging = RegularKriging(setting.dem, kernels, setting.neighbourhood, pulse=setting.pulse)
        return RefinedCells(Refinement(kriging, (division.down, division.across), setting.dtype), division, setting)
    kernels = kernel_maker(setting.variogram, True, (_TABLE_PARTS, _TABLE_PARTS), gauss_rule)
    kriging = RegularKriging(setting.dem, kernels, setting.neighbourhood, pulse=setting.pulse)
    tables = Tabled(kriging, _TABLE_STEPS, setting.dtype)
    mapping = GridMapping(setting.grid, setting.dem.grid)
    return UnalignedCells(tables, tables, mapping, _area_pieces(*mapping.ratio()), setting)


def _area_parts(ratio: int) -> int:
    """Points of a cell, along an axis, for ``ratio`` sub-cells: their centres, or of some together."""
    if ratio == 1:
        return _LONE_PARTS
    if ratio <= _MOST_PARTS:
        return ratio
    divisors = [part for part in range(_MOST_PARTS // 2, _MOST_PARTS + 1) if ratio % part == 0]
    return max(divisors, default=_MOST_PARTS)


@dataclass(frozen=True)
class Pieces:
    """Into how many pieces a target cell is cut along its sides; the mean of their estimates is the cell's."""

    down: int
    across: int


def _area_pieces(down: float, across: float) -> Pieces:
    """Of a target cell of so many DEM cells: the surface's own bend inside a DEM cell has a part in its mean."""
    if max(down, across) < 1 - _ALIKE:
        return Pieces(1, 1)
    return Pieces(math.ceil(_PIECES * down - _ALIKE), math.ceil(_PIECES * across - _ALIKE))


class CoincidentCells:
    """The same cells: pass them on."""

    text = "cells coincide"

    def __init__(self, dem: RasterSource, division: Division):
        self._dem, self._division = dem, division

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of the DEM."""
        return self._dem.read(self._division.place(window))[0]

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols) of zeros, NaN in gaps."""
        return self.read(window) * 0


class RefinedCells:
    """A whole number of cells to each cell of the DEM."""

    def __init__(self, refinement: Refinement, division: Division, setting: Setting):
        self._refinement, self._division, self._setting = refinement, division, setting
        self.text = f"{division.down} x {division.across} cells to each of the DEM's"

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of estimates."""
        return self._fill(self._refinement.estimate, window)

    def variance(self, window: Window) -> np.ndarray:
        """(rows, cols) of kriging variances."""
        return self._fill(self._refinement.variance, window)

    def _fill(self, estimate: Callable[[Window], np.ndarray], window: Window) -> np.ndarray:
        fine, result = self._division.place(window), None
        down, across = self._division.down, self._division.across
        for cells in self._cells(fine):
            self._setting.pulse(max(0, cells.row * down - fine.row) / fine.rows)
            values = estimate(cells)
            given = Window(cells.row * down, cells.col * across, *values.shape)
            if fine.intersection(given) == fine:
                return values[fine.within(given)]
            result = np.full(window.shape, np.nan, self._setting.dtype) if result is None else result
            both = given.intersection(fine)
            result[both.within(fine)] = values[both.within(given)]
        return np.full(window.shape, np.nan, self._setting.dtype) if result is None else result

    def _cells(self, fine: Window) -> Iterator[Window]:
        """Windows of DEM cells that cover ``fine``, each small enough to hold its estimates."""
        down, across = self._division.down, self._division.across
        row, col = fine.row // down, fine.col // across
        cells = Window(row, col, -(-fine.stop[0] // down) - row, -(-fine.stop[1] // across) - col)
        cells = cells.intersection(self._setting.dem.grid.window)
        if cells.empty:
            return
        step = max(1, 8 * _POSITIONS // (down * across * cells.cols))
        for first in range(cells.row, cells.stop[0], step):
            yield Window(first, cells.col, min(step, cells.stop[0] - first), cells.cols)


class PeriodicCells:
    """Cells that fall on the DEM's in the same places again and again."""

    text = "each cell at its own position"

    def __init__(self, periodic: Periodic):
        self.read, self.variance = periodic.estimate, periodic.variance


class UnalignedCells:
    """Cells at any position."""

    def __init__(
        self, estimates: Positions, variances: Positions, mapping: GridMapping, pieces: Pieces, setting: Setting
    ):
        self._mapping, self._pieces, self._setting = mapping, pieces, setting
        many = f"mean of {pieces.down} x {pieces.across} estimates in each cell"
        self.text = "each cell at its own position" if pieces == Pieces(1, 1) else many
        self.read, self.variance = partial(self._fill, estimates.estimate), partial(self._fill, variances.variance)

    def _fill(self, estimate: Callable[[np.ndarray, np.ndarray], np.ndarray], window: Window) -> np.ndarray:
        result = np.full(window.shape, np.nan, self._setting.dtype)
        down, across = self._pieces.down, self._pieces.across
        wide = max(1, min(window.cols, 512 // across))
        high = max(1, min(_POSITIONS // (down * across * wide), 512))
        for row in range(0, window.rows, high):
            for col in range(0, window.cols, wide):
                part = Window(window.row + row, window.col + col, high, wide).intersection(window)
                self._setting.pulse((row + min(high, window.rows - row) * col / window.cols) / window.rows)
                values = estimate(*self._mapping.positions(part, (down, across)))
                result[part.within(window)] = self._mean(values, part)
        return result

    def _mean(self, values: np.ndarray, window: Window) -> np.ndarray:
        """Means of the pieces that have a value; (rows, cols)."""
        if self._pieces == Pieces(1, 1):
            return values
        pieces = values.reshape(window.rows, self._pieces.down, window.cols, self._pieces.across)
        known = np.isfinite(pieces)
        count = known.sum(axis=(1, 3))
        total = np.where(known, pieces, 0.0).sum(axis=(1, 3))
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)
