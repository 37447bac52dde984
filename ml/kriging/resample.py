"""A DEM on another grid, window by window: `Resampled`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from ..base.errors import InputError
from ..base.progress import Pulse
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window
from ..geodata.source import RasterSource
from ..geodata.warp import KERNELS, GridMapping, WarpedRaster
from .choose_variogram import Choice, choose_variogram
from .methods import METHODS
from .solvers.dual import Dual
from .solvers.grid import RegularKriging
from .solvers.periodic import Periodic
from .solvers.refinement import Refinement
from .solvers.tabulated import Tabled
from .variogram.model import UNBOUNDED, Variogram
from .variogram.support import gauss_rule, kernel_maker

_POSITIONS = 2**18  # targets at a time
_FEW = 0.25  # area of a target in DEM cells, above which tables cost more than they save
_MOST_PARTS = 32  # points of a cell, along each axis, that stand for its area
_TABLE_STEPS = 8  # points of a cell, along each axis, where estimates are tabled
_TABLE_PARTS = 8  # Gauss's points that stand for its area there: they are as near as 30 even ones
_LONE_PARTS = 4  # the same where cells are not divided
_PIECES = 8  # to a DEM cell's side, whose estimates make a mean over a cell
_ALIKE = 1e-6  # difference between two sizes that are the same


class Resampled:
    """``dem`` (its first band) on ``grid``, as a `RasterSource` of one band.

    method: ``kriging`` (ordinary: each datum is the value at its cell's centre), ``area_kriging`` (each is the mean
    over its cell), ``universal_kriging`` (ordinary with a drift linear in x and y), or one of GDAL's kernels
    ``nearest``, ``bilinear``, ``cubic``, ``cubicspline``, ``lanczos``, ``average``. neighbourhood: cells on a side of
    the square that each estimate uses (odd, 3 to 11; where it is None see `usual_neighbourhood`). variogram: a
    `Variogram`, a `Choice`, a model's name or ``"auto"`` (see `choose_variogram`).

    A cell takes a value where its centre lies on a cell of the DEM that has one; gaps stay gaps and nothing is
    estimated beyond the DEM's own edge. Where both grids have the same cells (and no nugget is wished for), values are
    passed on unchanged. A target cell 1.5 or more times as large as the DEM's is cut into pieces about as large as a
    cell of the DEM; kriging estimates every piece, and the mean of those that have a value is the result (its
    variance is the mean of theirs: an upper bound). Area kriging gives the mean over a target cell that is as large as
    the DEM's or larger, from pieces an eighth as large. GDAL's kernels widen by themselves.

    Where the target does not divide the DEM's cells and has four or more to each of them, kriging in single precision
    takes its values from tables (see `Tabled`; no further off than single precision itself). Area kriging always does
    where the target does not divide the DEM's cells. Floats are those of
    ``dem`` (float64 where it reads float64), and so is the precision of the arithmetic. pulse: a `Pulse` of the window
    that is read, for kriging.
    """

    bands = 1

    def __init__(
        self, dem: RasterSource, grid: Grid, method: str = "kriging", neighbourhood: int | None = None, variogram="auto"
    ):
        if method not in METHODS:
            raise InputError(f"There is no interpolation method {method!r}; choose one of {', '.join(METHODS)}.")
        self.grid, self.choice, self.pulse = grid, None, Pulse()
        self._dem, self._dtype = dem, dem.read(Window(0, 0, 1, 1)).dtype
        if method in KERNELS:
            self._way, text = WarpedRaster(dem, grid, method, self._dtype), f"GDAL's {method}"
        else:
            areas = method == "area_kriging"
            neighbourhood = usual_neighbourhood(method) if neighbourhood is None else neighbourhood
            chosen = isinstance(variogram, Choice)
            self.choice = variogram if chosen else choose_variogram(dem, variogram, areas, neighbourhood)
            _check_range(self.choice.variogram, dem.grid)
            build = _area_way if areas else _point_way
            keep = not self.choice.smooths
            linear = method == "universal_kriging"
            self._way = build(dem, grid, self.choice.variogram, neighbourhood, linear, keep, self._dtype, self.pulse)
            text = (
                f"{method} with {neighbourhood} x {neighbourhood} cells, variogram {self.choice.variogram}, "
                f"{self._way.text}"
            )
        self.description = f"DEM of {dem.grid} to {grid}: {text}"

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols), NaN where there is no data or where ``window`` reaches outside the grid."""
        return self._boundless(window, self._way.read)

    def variance(self, window: Window) -> np.ndarray:
        """(1, rows, cols): the kriging variance in squared units of z; `InputError` for methods other than kriging."""
        if isinstance(self._way, WarpedRaster):
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


def usual_neighbourhood(method: str) -> int:
    """Cells on a side of the neighbourhood where nothing is said.

    The surface has a step at the border of two cells, since they use other neighbours. With 7 x 7 points it is smaller
    than what the surface's own curvature makes of a fifteenth of a cell; means over cells need 11 x 11 for that.
    """
    return 11 if method == "area_kriging" else 7


def _check_range(variogram: Variogram, grid: Grid) -> None:
    width, height = (float(size[0]) for size in grid.metres(np.array([(grid.shape[0] - 1) / 2])))
    cell = min(width, height)
    if variogram.model not in UNBOUNDED and variogram.range < 0.999 * cell:
        raise InputError(
            f"A variogram range of {variogram.range:.4g} m is below the DEM's cell of {cell:.4g} m, so that no cell "
            "tells of another; give a longer range."
        )


def _point_way(dem: RasterSource, grid: Grid, variogram: Variogram, size: int, linear: bool, keep: bool, dtype, pulse):
    kriging = RegularKriging(dem, kernel_maker(variogram, False, (1, 1)), size, linear, pulse)
    division = grid.refinement_of(dem.grid)
    if division is None:
        placement = GridMapping(grid, dem.grid)
        estimates, parts = _any_position(kriging, placement, dtype), _point_pieces(*placement.ratio())
        placed = _Placed(estimates, Dual(kriging, dtype), placement, parts, dtype, pulse)
        return _Repeating.of(kriging, grid, dtype) or placed
    ratio, offset = division
    if keep and ratio == (1, 1):
        return _Same(dem, offset)
    return _Refined(Refinement(kriging, ratio, dtype), ratio, offset, dem.grid, dtype, pulse)


def _any_position(kriging: RegularKriging, placement: GridMapping, dtype):
    """Exact, or by tables where single precision is asked for and targets are many to a cell of the DEM."""
    few = math.prod(placement.ratio()) > _FEW
    return (None if few or dtype != np.float32 else Tabled.of(kriging, dtype)) or Dual(kriging, dtype)


def _area_way(dem: RasterSource, grid: Grid, variogram: Variogram, size: int, linear: bool, keep: bool, dtype, pulse):
    division = grid.refinement_of(dem.grid)
    if division is None:
        placement = GridMapping(grid, dem.grid)
        kernel_of = kernel_maker(variogram, True, (_TABLE_PARTS, _TABLE_PARTS), gauss_rule)
        tables = Tabled(RegularKriging(dem, kernel_of, size, pulse=pulse), _TABLE_STEPS, dtype)
        return _Placed(tables, tables, placement, _area_pieces(*placement.ratio()), dtype, pulse)
    ratio, offset = division
    if keep and ratio == (1, 1):
        return _Same(dem, offset)
    kriging = RegularKriging(dem, kernel_maker(variogram, True, tuple(map(_area_parts, ratio))), size, pulse=pulse)
    return _Refined(Refinement(kriging, ratio, dtype), ratio, offset, dem.grid, dtype, pulse)


def _point_pieces(down: float, across: float) -> tuple[int, int]:
    """Pieces of a target cell of so many DEM cells that are estimated: about as large as the DEM's."""
    return max(1, math.floor(down + 0.5)), max(1, math.floor(across + 0.5))


def _area_pieces(down: float, across: float) -> tuple[int, int]:
    """The same where means over cells are wanted, which the surface's own bend inside a DEM cell has a part in."""
    if max(down, across) < 1 - _ALIKE:
        return 1, 1
    return math.ceil(_PIECES * down - _ALIKE), math.ceil(_PIECES * across - _ALIKE)


def _area_parts(ratio: int) -> int:
    """Points of a cell, along an axis, for ``ratio`` sub-cells: their centres, or of some together."""
    if ratio == 1:
        return _LONE_PARTS
    if ratio <= _MOST_PARTS:
        return ratio
    divisors = [part for part in range(_MOST_PARTS // 2, _MOST_PARTS + 1) if ratio % part == 0]
    return max(divisors, default=_MOST_PARTS)


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

    def __init__(
        self, refinement: Refinement, ratio: tuple[int, int], offset: tuple[int, int], coarse: Grid, dtype, pulse
    ):
        self._ratio, self._offset, self._coarse, self._dtype, self._pulse = ratio, offset, coarse, dtype, pulse
        self.text = f"{ratio[0]} x {ratio[1]} cells to each of the DEM's"
        self.read, self.variance = partial(self._fill, refinement.estimate), partial(self._fill, refinement.variance)

    def _fill(self, estimate, window: Window) -> np.ndarray:
        fine = Window(window.row + self._offset[0], window.col + self._offset[1], *window.shape)
        result, (down, across) = None, self._ratio
        for cells in self._cells(fine):
            self._pulse(max(0, cells.row * down - fine.row) / fine.rows)
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


class _Repeating:
    """Cells that fall on the DEM's in the same places again and again."""

    def __init__(self, periodic: Periodic):
        self.read, self.variance, self.text = periodic.estimate, periodic.variance, "each cell at its own position"

    @classmethod
    def of(cls, kriging: RegularKriging, grid: Grid, dtype) -> _Repeating | None:
        """None where places do not repeat, or the DEM is in another system."""
        periodic = Periodic.of(kriging, grid, dtype) if same_crs(grid.crs, kriging.grid.crs) else None
        return cls(periodic) if periodic else None


class _Placed:
    """Any position; the mean over ``parts`` pieces (down, across) of each cell."""

    def __init__(self, estimates, variances, placement: GridMapping, parts: tuple[int, int], dtype, pulse: Pulse):
        self._placement, self._parts, self._dtype, self._pulse = placement, parts, dtype, pulse
        many = self._parts != (1, 1)
        pieces = f"mean of {self._parts[0]} x {self._parts[1]} estimates in each cell"
        self.text = pieces if many else "each cell at its own position"
        self.read, self.variance = (partial(self._fill, work) for work in (estimates.estimate, variances.variance))

    def _fill(self, estimate, window: Window) -> np.ndarray:
        result = np.full(window.shape, np.nan, self._dtype)
        down, across = self._parts
        wide = max(1, min(window.cols, 512 // across))
        high = max(1, min(_POSITIONS // (down * across * wide), 512))
        for row in range(0, window.rows, high):
            for col in range(0, window.cols, wide):
                part = Window(window.row + row, window.col + col, high, wide).intersection(window)
                self._pulse((row + min(high, window.rows - row) * col / window.cols) / window.rows)
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
