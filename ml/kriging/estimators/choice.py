"""Which estimator suits a target grid, by how its cells lie on the DEM's."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ...base.progress import Pulse
from ...geodata.crs import same_crs
from ...geodata.warp import GridMapping
from ..solvers.dual import Dual
from ..solvers.grid import RegularKriging
from ..solvers.periodic import Periodic
from ..solvers.refinement import Refinement
from ..solvers.tables.tabulated import Tabled
from ..variogram.lattice import even_rule, gauss_rule
from ..variogram.support import kernel_maker
from .cells import CoarserCells, CoincidentCells, Estimator, PeriodicCells, Pieces, RefinedCells, UnalignedCells
from .setting import Division, Setting

_FEW = 0.25  # area of a target in DEM cells, above which tables cost more than they save
_MOST_PARTS = 32  # even points of a cell, along each axis, that stand for its area
_TABLE_STEPS = 8  # points of a cell, along each axis, where estimates are tabled
_TABLE_PARTS = 8  # Gauss's points that stand for its area there: they are as near as 30 even ones
_LONE_PARTS = 4  # the same where cells are not divided
_PIECES = 8  # to a DEM cell's side, whose estimates make a mean over a cell as large as the DEM's
_ENOUGH_PIECES = 24  # to a side of a larger one, down to
_LEAST_PIECES = 3  # to a DEM cell's side: 0.1 mm on a metre of relief
_MOST_SUBCELLS = 2**18  # to a DEM cell; more would hold gigabytes of weights, and have their own positions
_ALIKE = 1e-6  # difference between two sizes that are the same


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
    coarser = Division.of(setting.dem.grid, setting.grid)
    if coarser is not None and not coarser.same:
        own = replace(setting, grid=setting.dem.grid, pulse=Pulse())
        return CoarserCells(kriging_estimator(method, own), coarser, setting)
    division = Division.of(setting.grid, setting.dem.grid)
    if division is not None and division.down * division.across > _MOST_SUBCELLS:
        division = None
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
        many = max(division.down, division.across) > _MOST_PARTS
        parts = (_TABLE_PARTS, _TABLE_PARTS) if many else (_area_parts(division.down), _area_parts(division.across))
        kernels = kernel_maker(setting.variogram, True, parts, gauss_rule if many else even_rule)
        kriging = RegularKriging(setting.dem, kernels, setting.neighbourhood, pulse=setting.pulse)
        return RefinedCells(Refinement(kriging, (division.down, division.across), setting.dtype), division, setting)
    kernels = kernel_maker(setting.variogram, True, (_TABLE_PARTS, _TABLE_PARTS), gauss_rule)
    kriging = RegularKriging(setting.dem, kernels, setting.neighbourhood, pulse=setting.pulse)
    tables = Tabled(kriging, _TABLE_STEPS, setting.dtype)
    mapping = GridMapping(setting.grid, setting.dem.grid)
    return UnalignedCells(tables, tables, mapping, _area_pieces(*mapping.ratio()), setting)


def _area_parts(ratio: int) -> int:
    """Points of a cell, along an axis, for ``ratio`` sub-cells: their centres."""
    return _LONE_PARTS if ratio == 1 else ratio


def _area_pieces(down: float, across: float) -> Pieces:
    """Of a target cell of so many DEM cells: the surface's own bend inside a DEM cell has a part in its mean."""
    if max(down, across) < 1 - _ALIKE:
        return Pieces(1, 1)
    return Pieces(_pieces(down), _pieces(across))


def _pieces(ratio: float) -> int:
    """Along an axis of a target cell of so many DEM cells: the larger it is, the less each piece's error counts."""
    return math.ceil(max(min(_PIECES * ratio, _ENOUGH_PIECES), _LEAST_PIECES * ratio) - _ALIKE)
