"""How high a cell lies above what is around it."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter1d

from .ground import Ground

NEAR, FAR = (2, 3), (15, 15)
"""Cells from the middles of two boxes to their ends. Their means, one after the other, are as wide as the mean over a
disc of 5 and 25 cells, by the deviation of their weights.
"""
_LEAST = 1e-6  # share of known cells below which it is 0 but for rounding: a known cell itself has more
_RIDGE = 1e-6  # square cells: what a fit needs to choose a plane where known cells lie in a line
_SQUARE = 4  # reaches: side of the squares of which those beside unknown ground are treated apart


def position(ground: Ground, boxes: tuple[int, ...]) -> np.ndarray:
    """Topographic position index (Guisan et al. 1999): height above the mean around, in cells.

    Parameters
    ----------
    ground : Ground
        With a halo of the sum of ``boxes``.
    boxes : tuple of int
        The mean is one of boxes that reach so many cells from their middles, one after the other, which weight it
        nearly as a Gaussian does.

    Returns
    -------
    numpy.ndarray
        (rows, cols), positive on a ridge.
    """
    reach = sum(boxes)
    z = ground.within(ground.heights, reach)
    if ground.all_known:
        return z[reach:-reach, reach:-reach] - _smoothed(z, boxes)
    result = np.full([size - 2 * reach for size in z.shape], np.nan)
    side = max(64, _SQUARE * reach)
    for row in range(0, result.shape[0], side):
        for col in range(0, result.shape[1], side):
            square = z[row : row + side + 2 * reach, col : col + side + 2 * reach]
            middle, known = square[reach:-reach, reach:-reach], np.isfinite(square)
            if known[reach:-reach, reach:-reach].any():
                mean = _smoothed(square, boxes) if known.all() else _fitted(square, boxes)
                result[row : row + side, col : col + side] = middle - mean
    return result


def _smoothed(values: np.ndarray, boxes: tuple[int, ...]) -> np.ndarray:
    """The mean around the cells that lie the sum of ``boxes`` cells inside of (rows, cols)."""
    reach = sum(boxes)
    for box in boxes:
        values = uniform_filter1d(values, 2 * box + 1, axis=1)
    values = values[:, reach:-reach]
    for box in boxes:
        values = uniform_filter1d(values, 2 * box + 1, axis=0)
    return values[reach:-reach]


def _fitted(heights: np.ndarray, boxes: tuple[int, ...]) -> np.ndarray:
    """The height of the plane that fits the known ones around a cell best (local linear regression; Fan & Gijbels
    1996), which is their mean where all are known; for the same cells as `_smoothed`.
    """
    reach = sum(boxes)
    known = np.isfinite(heights)
    level = heights[known].mean() if known.any() else 0.0
    z, weight = np.where(known, heights - level, 0.0), known.astype(float)
    down, right = (np.arange(size) - size / 2 for size in heights.shape)
    down = down[:, None]
    share = _smoothed(weight, boxes)
    share = np.where(share > _LEAST, share, 1.0)

    def mean(values: np.ndarray) -> np.ndarray:
        return _smoothed(values, boxes) / share

    row, col, height = mean(weight * down), mean(weight * right), mean(z)
    rows = mean(weight * down**2) - row**2 + _RIDGE
    cols = mean(weight * right**2) - col**2 + _RIDGE
    both = mean(weight * down * right) - row * col
    with_row, with_col = mean(z * down) - row * height, mean(z * right) - col * height
    determinant = rows * cols - both**2
    slope_down = (cols * with_row - both * with_col) / determinant
    slope_right = (rows * with_col - both * with_row) / determinant
    return level + height + slope_down * (down[reach:-reach] - row) + slope_right * (right[reach:-reach] - col)
