"""Filters on a grey image: Gaussian, median, gradients and edges, as SciPy and scikit-image have them.

Each cell depends on a fixed number of cells around, so that a window with a halo gets what the whole image gets.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage

DEVIATION = 1.0
"""Cells: of the Gaussian, also of that before edges are looked for (a guess; nothing is printed)."""
MEDIAN = 3
"""Cells along the sides of the median's square (a guess)."""
EDGE = 2.0
"""Sobel's magnitude from which an edge is one: grey values in standard deviations, so a quarter of one from cell to
cell (a guess).
"""
_TRUNCATE = 4.0  # deviations beyond which the Gaussian is cut
REACH = int(_TRUNCATE * DEVIATION + 0.5) + 2
"""Cells around a cell that the farthest filter, the edges', looks at."""
_SMOOTH, _STEP = np.array([1.0, 2.0, 1.0]) / 4, np.array([-1.0, 0.0, 1.0])


def gaussian(grey: np.ndarray) -> np.ndarray:
    """A grey image smoothed.

    Parameters
    ----------
    grey : numpy.ndarray
        (rows, cols) floats, known everywhere; beyond the border its cells go on.

    Returns
    -------
    numpy.ndarray
        The same shape and type.
    """
    return ndimage.gaussian_filter(grey, DEVIATION, mode="nearest", truncate=_TRUNCATE)


def median(grey: np.ndarray) -> np.ndarray:
    """The median about each cell.

    Parameters
    ----------
    grey : numpy.ndarray
        As `gaussian` takes it.

    Returns
    -------
    numpy.ndarray
        The same shape and type.
    """
    return ndimage.median_filter(grey, size=MEDIAN, mode="nearest")


class Gradient(NamedTuple):
    """Change over two cells, (rows, cols) each."""

    down: np.ndarray
    right: np.ndarray


def gradient(grey: np.ndarray) -> Gradient:
    """Sobel's two gradients, over two cells: of a plane that rises by 1 a cell they are 2, as scikit-image has them.

    Parameters
    ----------
    grey : numpy.ndarray
        As `gaussian` takes it.

    Returns
    -------
    Gradient
        Of the same type.
    """

    def along(axis: int) -> np.ndarray:
        step = ndimage.correlate1d(grey, _STEP, axis, mode="nearest")
        return ndimage.correlate1d(step, _SMOOTH, 1 - axis, mode="nearest")

    return Gradient(along(0), along(1))


def edges(grey: np.ndarray) -> np.ndarray:
    """Canny's edges (1986) with one threshold.

    Hysteresis follows a weak edge as far as it goes, so that no window would tell what the whole image tells: both of
    its thresholds are `EDGE` here.

    Parameters
    ----------
    grey : numpy.ndarray
        As `gaussian` takes it, in standard deviations.

    Returns
    -------
    numpy.ndarray
        (rows, cols) float32: 1 on an edge, else 0, and 0 in the outermost cells.
    """
    down, right = (4 * part for part in gradient(gaussian(grey)))
    strength = np.sqrt(down * down + right * right)
    found = np.zeros(grey.shape, np.float32)
    inner = (slice(1, -1), slice(1, -1))
    found[inner] = (strength[inner] >= EDGE) & _is_crest(strength, down[inner], right[inner])
    return found


def _is_crest(strength: np.ndarray, down: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Where the inner cells' strength is at least that on both sides along the gradient, interpolated linearly."""
    rows, cols = strength.shape

    def moved(by_rows: int, by_cols: int) -> np.ndarray:
        return strength[1 + by_rows : rows - 1 + by_rows, 1 + by_cols : cols - 1 + by_cols]

    steep, flat = np.abs(down), np.abs(right)
    upright, falling = steep > flat, (down >= 0) == (right >= 0)
    falling |= (down == 0) | (right == 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(upright, flat / steep, steep / flat)
    centre = moved(0, 0)
    crest = np.ones(centre.shape, bool)
    for side in (1, -1):
        straight = np.where(upright, moved(side, 0), moved(0, side))
        slanted = np.where(falling, moved(side, side), np.where(upright, moved(side, -side), moved(-side, side)))
        crest &= slanted * share + straight * (1 - share) <= centre
    return crest
