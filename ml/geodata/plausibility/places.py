"""Whether scattered points can tell of a grid: `check_places`."""

from __future__ import annotations

import logging
import math

import numpy as np

from ...base.errors import InputError
from ...base.window import Bounds
from ..crs import Transform
from ..grid import Grid
from ..vector import Points
from .voids import MARKERS, OUTLANDISH, find_voids

logger = logging.getLogger(__name__)

_BOTH = "Points and grid"
_LITTLE = 0.1  # of a grid's width and height


def check_places(points: Points, grid: Grid) -> None:
    """Refuse points that lie all at one place, or far from a grid; warn of such beside it.

    Parameters
    ----------
    points : Points
        In any coordinate system.
    grid : Grid
        Where their values are wanted.

    Raises
    ------
    InputError
        Where the points are at one place, none has a place in the grid's system, or the nearest is farther from the
        grid than the points or the grid are wide.
    """
    try:
        x, y = Transform(points.crs, grid.crs)(points.x, points.y)
    except InputError as error:
        raise InputError(f"{_BOTH}: {error}") from None
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(points.z)
    x, y = x[known], y[known]
    if not x.size:
        raise InputError(
            f"None of the {points.x.size} points has a value and a place in the grid's coordinate system; check both "
            "layers' systems."
        )
    if x.min() == x.max() and y.min() == y.max():
        raise InputError(
            f"All {x.size} points lie at one place ({x[0]:.6g}, {y[0]:.6g}), which tells nothing of any other; give "
            "points at two places or more, and check the columns that their coordinates were read from."
        )
    _warn_of_values(points.z[known])
    there = Bounds(float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    if max(_gap(there, grid.bounds)) > 0:
        away = math.hypot(*_gap(there, grid.bounds))
        words = f"The points ({_text(there)}) lie beside the grid ({_text(grid.bounds)}), {away:.4g} units away"
        if away > max(_width(there), _width(grid.bounds)):
            raise InputError(f"{words}; choose an extent or a raster on the points, or check both coordinate systems.")
        logger.warning("%s: all values are guesses from afar.", words)
    elif max(_shares(there, grid.bounds)) < _LITTLE:
        logger.warning(
            "The points (%s) are less than a tenth as wide and high as the grid (%s): far from them all values are "
            "guesses.",
            _text(there),
            _text(grid.bounds),
        )


def _warn_of_values(values: np.ndarray) -> None:
    if values.size > 1 and values.min() == values.max():
        logger.warning(
            "All %d points hold %g and no other value; check the attribute that it was read from.",
            values.size,
            values[0],
        )
    for void in find_voids([values[:, np.newaxis]], 1.0):
        if np.isinf(void.value) or (void.value and void.value in MARKERS):
            held = values == void.value if np.isfinite(void.value) else np.abs(values) > OUTLANDISH
            logger.warning(
                "%d of %d points hold %g, %.4g from all others, like what programs write for no data: taken as a value "
                "all the same. Filter them out if it is none.",
                held.sum(),
                values.size,
                values[held][0],
                void.gap,
            )


def _shares(points: Bounds, grid: Bounds) -> tuple[float, float]:
    """Of the grid's width and height that the points have."""
    return (points.east - points.west) / (grid.east - grid.west), (points.north - points.south) / (
        grid.north - grid.south
    )


def _gap(first: Bounds, second: Bounds) -> tuple[float, float]:
    across = max(first.west - second.east, second.west - first.east, 0.0)
    return across, max(first.south - second.north, second.south - first.north, 0.0)


def _width(bounds: Bounds) -> float:
    return math.hypot(bounds.east - bounds.west, bounds.north - bounds.south)


def _text(bounds: Bounds) -> str:
    west, south, east, north = bounds
    return f"x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}"
