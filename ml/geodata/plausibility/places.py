"""Whether scattered points can tell of a grid: `check_coordinates`, `check_places`."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass

import numpy as np

from ...base.errors import InputError
from ...base.window import Bounds
from ..crs import Transform, is_geographic, is_projected
from ..grid import Grid
from ..vector import Points
from .cells import IN_DEGREES, leaves_degrees
from .voids import MARKERS, OUTLANDISH, find_voids

logger = logging.getLogger(__name__)

_BOTH = "Points and grid"
_LITTLE = 0.1  # of a grid's width and height
_FEW, _WIDE = 50, 10.0  # one of so many points may be a mistake, so many times the span of the others away
_ZEROS_APART = 5.0  # times the span of all others: zeros that may stand for no data
_LEAST = 8  # numbers of which one can be told from the others


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
    if bool(points.crs) != bool(grid.crs):
        lacking, known = ("points have", "grid has") if not points.crs else ("grid has", "points have")
        raise InputError(f"The {lacking} no coordinate system while the {known} one; assign it first.")
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
    _warn_of_far(x, y)
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
        if np.isinf(void.value) or (void.value in MARKERS and (void.value or _stand_alone(values))):
            held = values == void.value if np.isfinite(void.value) else np.abs(values) > OUTLANDISH
            logger.warning(
                "%d of %d points hold %g, %.4g from all others, like what programs write for no data: taken as a value "
                "all the same. Filter them out if it is none.",
                held.sum(),
                values.size,
                values[held][0],
                void.gap,
            )
            return
    apart = _apart(np.sort(values)) or _apart(np.sort(-values))
    if apart:
        logger.warning(
            "%d of %d points hold values that are %.4g from all others, which span %.4g: taken all the same. Filter "
            "them out if they are mistakes.",
            *(apart.count, values.size, apart.gap, apart.span),
        )


@dataclass(frozen=True)
class _Apart:
    """A few that lie far above all others."""

    count: int
    gap: float
    span: float


def _stand_alone(values: np.ndarray) -> bool:
    """Whether zeros are far from all other values."""
    others = np.abs(values[values != 0])
    return bool(others.min() > _ZEROS_APART * np.ptp(others))


def _apart(ordered: np.ndarray) -> _Apart | None:
    """The highest of numbers in order (n,), where they are few and the gap below is wide beside all that is lower."""
    few = max(1, ordered.size // _FEW)
    if ordered.size < _LEAST:
        return None
    below = ordered[-few - 1 : -1]
    gaps, spans = ordered[-few:] - below, below - ordered[0]
    found = np.flatnonzero((spans > 0) & (gaps > _WIDE * spans))
    return _Apart(few - int(found[-1]), float(gaps[found[-1]]), float(spans[found[-1]])) if found.size else None


def _warn_of_far(x: np.ndarray, y: np.ndarray) -> None:
    away = np.sort(np.hypot(x - np.median(x), y - np.median(y)))
    apart = _apart(np.concatenate([[0.0], away]))
    if apart:
        logger.warning(
            "%d of %d points lie %.4g units from all others, which lie within %.4g: the area between holds nothing but "
            "guesses. Leave them out, or give the extent.",
            *(apart.count, x.size, apart.gap, apart.span),
        )


def check_coordinates(points: Points) -> None:
    """Refuse points in metres that are called degrees, and in degrees that are called metres.

    Parameters
    ----------
    points : Points
        In their own system.

    Raises
    ------
    InputError
        For these.
    """
    there = Bounds(*(float(edge) for edge in (points.x.min(), points.y.min(), points.x.max(), points.y.max())))
    if is_geographic(points.crs) and leaves_degrees(there):
        raise InputError(
            f"The points lie at {_text(there)}, and their coordinate system is in degrees, whose latitudes end at 90; "
            "assign the projected system that they are really in."
        )
    apart = _width(there) / math.sqrt(points.x.size)
    like_degrees = max(map(abs, there)) <= 360 and max(-there.south, there.north) <= 90 and 0 < apart < IN_DEGREES
    if like_degrees and is_projected(points.crs):
        raise InputError(
            f"The points lie at {_text(there)}, like degrees, but their coordinate system is in metres or feet; assign "
            "the one that they are really in, EPSG:4326, say."
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
