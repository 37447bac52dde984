"""Whether two layers lie at one place: `check_overlap`, the only one."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...base.errors import InputError
from ...base.window import Bounds, Window
from ..crs import Transform, same_crs, whole_turn
from ..grid import Grid
from .layer_settings import layer_settings

logger = logging.getLogger(__name__)

_BESIDE = 0.01  # of a cell
_BEYOND = 0.1  # of a grid's width or height: an extent that reaches farther is said to
_PLACES = 64  # along each side of a grid


def check_overlap(layer: Grid, other: Grid, names: tuple[str, str] = ("DEM", "image")) -> None:
    """Refuse two layers that do not share any ground, and a pair of which one has no coordinate system.

    Parameters
    ----------
    layer, other : Grid
        Where the two lie.
    names : (str, str)
        What a sentence calls them.

    Raises
    ------
    InputError
        Where the bounds do not overlap, cannot be compared, or one coordinate system is missing.
    """
    if bool(layer.crs) != bool(other.crs):
        missing, known = names if not layer.crs else names[::-1]
        raise InputError(
            f"The {missing} has no coordinate system while the {known} has one; assign it to the {missing} first."
        )
    try:
        bounds = layer.bounds if same_crs(layer.crs, other.crs) else layer.bounds_in(other.crs)
    except InputError as error:
        both = " and ".join(names)
        raise InputError(f"{both}: {error}") from None
    turn = whole_turn(other.crs)
    if turn and apart(bounds, other.bounds):
        for shift in (turn, -turn):
            moved = bounds._replace(west=bounds.west + shift, east=bounds.east + shift)
            if not apart(moved, other.bounds):
                raise InputError(
                    f"The {names[0]} ({_text(bounds)}) overlaps the {names[1]} ({_text(other.bounds)}) only a whole "
                    f"turn away: one counts longitudes from 0 to 360 or past 180, the other from -180 to 180. Shift "
                    f"the {names[0]} by {shift:g} (Raster > Conversion > Translate with -a_ullr {moved.west:.10g} "
                    f"{moved.north:.10g} {moved.east:.10g} {moved.south:.10g}), or crop both to one side of 180."
                )
    if apart(bounds, other.bounds):
        raise InputError(
            f"The {names[0]} ({_text(bounds)} in the {names[1]}'s coordinate system) does not overlap the {names[1]} "
            f"({_text(other.bounds)}); choose layers of one area, or assign the systems that they are really in."
        )


def check_different(layer: str | Path, other: str | Path, names: tuple[str, str] = ("DEM", "image")) -> None:
    """Refuse two raster files that are one and the same.

    Parameters
    ----------
    layer, other : str or Path
        Raster files, `layer_settings` behind them.
    names : (str, str)
        What a sentence calls them.

    Raises
    ------
    InputError
        Where they are.
    """
    if layer_settings(layer).path == layer_settings(other).path:
        raise InputError(
            f"{names[1][0].upper()}{names[1][1:]} and {names[0]} are both {other}; give two different layers, or leave "
            "one of them out."
        )


def warn_of_half_cells(layer: Grid, other: Grid, names: tuple[str, str]) -> None:
    """Say so where two rasters have cells of one size that lie a part of a cell beside each other.

    Parameters
    ----------
    layer, other : Grid
        Where the two lie.
    names : (str, str)
        What a sentence calls them.
    """
    if not same_crs(layer.crs, other.crs) or not np.allclose(layer.cell, other.cell, rtol=1e-6):
        return
    beside = [(a - b) / side for a, b, side in zip(layer.origin, other.origin, other.cell)]
    part = max(abs(shift - round(shift)) for shift in beside)
    if part > _BESIDE:
        logger.warning(
            "The %s lies %.2g of a cell beside the %s, whose cells are as large: nearest cells are compared. Was one "
            "moved by half a pixel?",
            names[0],
            part,
            names[1],
        )


def covered(grid: Grid, by: Grid) -> float:
    """How much of a grid another one covers, by evenly spread places.

    Parameters
    ----------
    grid, by : Grid
        In any coordinate systems that can be related.

    Returns
    -------
    float
        0 to 1.
    """
    if bool(grid.crs) != bool(by.crs):
        check_overlap(by, grid)  # says which of them lacks a system
    rows, cols = (_spread(size) for size in grid.shape)
    x, y = Transform(grid.crs, by.crs)(grid.x(cols)[None, :], grid.y(rows)[:, None])
    turn = whole_turn(by.crs)
    if turn:
        x = x - turn * np.round((x - (by.bounds.west + by.bounds.east) / 2) / turn)
    row, col = by.position(x, y)
    inside = (row >= -0.5) & (row <= by.shape[0] - 0.5) & (col >= -0.5) & (col <= by.shape[1] - 0.5)
    return float(inside.mean())


def _spread(size: int) -> np.ndarray:
    """The middles of equal parts of a row of cells, as fractions of cells from the first one's centre."""
    count = min(size, _PLACES)
    return (np.arange(count) + 0.5) * size / count - 0.5


def cells_inside(grid: Grid, extent: Sequence[float] | None, name: str) -> Window:
    """The cells of a grid in an extent, as `Grid.inside`; said where the extent reaches far beyond the grid.

    Parameters
    ----------
    grid : Grid
        A layer's.
    extent : (west, south, east, north) or None
        In the grid's units; None: all cells.
    name : str
        What sentences call the layer.

    Returns
    -------
    Window
    """
    window = grid.inside(extent, name)
    if extent is not None:
        west, south, east, north = grid.bounds
        beyond = (west - extent[0], south - extent[1], extent[2] - east, extent[3] - north)
        if max(beyond[0::2]) > _BEYOND * (east - west) or max(beyond[1::2]) > _BEYOND * (north - south):
            text = "The extent (%s) reaches beyond the %s (%s), where it ends."
            logger.info(text, _text(Bounds(*extent)), name, _text(grid.bounds))
    return window


def apart(first: Bounds, second: Bounds) -> bool:
    """Whether two rectangles of one system have no area in common.

    Parameters
    ----------
    first, second : Bounds
        In the same units.
    """
    west, south, east, north = (*map(max, first[:2], second[:2]), *map(min, first[2:], second[2:]))
    return east <= west or north <= south


def _text(bounds: Bounds) -> str:
    west, south, east, north = bounds
    return f"x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}"
