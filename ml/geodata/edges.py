"""The contour map of a DEM: edges by the Gauss-Laplace operator (HPCL-Net paper, figures 2 and 11)."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_dilation, gaussian_laplace

NO_DATA = 255


def gauss_laplace(dem: np.ndarray, deviation: float) -> np.ndarray:
    """Laplacian of the Gaussian-smoothed dem (rows, cols) in metres per square cell; NaN within three deviations of a
    gap.

    deviation: standard deviation of the Gaussian in cells.
    """
    known = np.isfinite(dem)
    if not known.any():
        return np.full(dem.shape, np.nan)
    response = gaussian_laplace(np.where(known, dem, dem[known].mean()), deviation, mode="nearest")
    near_gap = ~known if known.all() else binary_dilation(~known, iterations=int(3 * deviation))
    return np.where(near_gap, np.nan, response)


def zero_crossings(response: np.ndarray, strength: float) -> np.ndarray:
    """(rows, cols) uint8: 1 where the response changes its sign to the next row or column by more than ``strength``,
    else 0.

    `NO_DATA` where the response is NaN. The paper does not print how it turned the operator's response into lines:
    crossings above a strength are a guess.
    """
    edges = np.zeros(response.shape, np.uint8)
    with np.errstate(invalid="ignore"):
        for axis in (0, 1):
            first = np.take(response, range(response.shape[axis] - 1), axis)
            second = np.take(response, range(1, response.shape[axis]), axis)
            crossing = (first * second < 0) & (np.abs(first - second) > strength)
            place = [slice(None), slice(None)]
            place[axis] = slice(0, -1)
            edges[tuple(place)] |= crossing.astype(np.uint8)
    edges[np.isnan(response)] = NO_DATA
    return edges
