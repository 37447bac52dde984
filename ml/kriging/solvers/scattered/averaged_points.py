"""Points with a value, those at one place merged into one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class AveragedPoints(NamedTuple):
    """Points, no two of them at one place: (N,) each."""

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray


def averaged(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> AveragedPoints:
    """The points with a value, those at one place merged into one with their mean value.

    Parameters
    ----------
    x, y, z : (N,)
        A point with a NaN in any of them has no value.

    Returns
    -------
    AveragedPoints
        Sorted by x, then by y.
    """
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(z)
    order = np.flatnonzero(known)[np.lexsort((y[known], x[known]))]
    x, y, z = x[order], y[order], z[order]
    first = np.ones(len(z), bool)
    first[1:] = (np.diff(x) != 0) | (np.diff(y) != 0)
    place = np.cumsum(first) - 1
    base = z.mean() if len(z) else 0.0
    mean = np.bincount(place, weights=z - base) / np.bincount(place) + base
    return AveragedPoints(x[first], y[first], mean)
