"""Slope and curvature of the ground at a cell."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .ground import Derivatives, Ground

_LEVEL = 0.01  # slope's tangent, far below which ground has no direction and both curvatures are their mean


def slope(ground: Ground) -> np.ndarray:
    """Square root of the slope's tangent, which spreads gentle slopes.

    Parameters
    ----------
    ground : Ground
        With a halo of REACH cells or more.

    Returns
    -------
    numpy.ndarray
        (rows, cols) float64, 0 or more.
    """
    east, north = ground.derivatives[:2]
    return np.sqrt(np.hypot(east, north))


def profile_curvature(ground: Ground) -> np.ndarray:
    """Curvature of the ground's section down the slope.

    Parameters
    ----------
    ground : Ground
        With a halo of REACH cells or more.

    Returns
    -------
    numpy.ndarray
        (rows, cols) float64, 1 / cell, positive where it is convex.
    """
    down, _, steepness = _bends(ground.derivatives)
    return -down / ((1 + steepness) * np.sqrt(1 + steepness))


def plan_curvature(ground: Ground) -> np.ndarray:
    """Curvature of the ground's section across the slope.

    It is the tangential one (Mitášová & Hofierka 1993), for that of contours has no bound on level ground.

    Parameters
    ----------
    ground : Ground
        With a halo of REACH cells or more.

    Returns
    -------
    numpy.ndarray
        (rows, cols) float64, 1 / cell, positive on a spur and negative in a hollow.
    """
    _, across, steepness = _bends(ground.derivatives)
    return -across / np.sqrt(1 + steepness)


class _Bends(NamedTuple):
    """Second derivatives down and across the slope, and the square of the slope's tangent; (rows, cols) each."""

    down: np.ndarray
    across: np.ndarray
    steepness: np.ndarray


def _bends(of: Derivatives) -> _Bends:
    steepness = of.east**2 + of.north**2
    level = _LEVEL**2
    down = (of.east**2 + level) * of.east_east + 2 * of.east * of.north * of.east_north
    down = (down + (of.north**2 + level) * of.north_north) / (steepness + 2 * level)
    return _Bends(down, of.east_east + of.north_north - down, steepness)
