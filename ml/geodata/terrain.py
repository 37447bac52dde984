"""What a DEM tells of the ground's shape: slope, aspect, and edges by the Gauss-Laplace operator."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_dilation, gaussian_laplace

from .grid import Grid, Window

NO_EDGE_DATA = 255  # of `zero_crossings`


def gradient(dem: np.ndarray, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """How steeply the ground rises, by central differences (one-sided at the window's border).

    Parameters
    ----------
    dem : (rows, cols) array
        Metres at the cells of ``window``, NaN in gaps.
    grid : Grid
        Whose cells they are; it tells their size in metres, which depends on the row where it is in degrees.
    window : Window
        Where they lie on ``grid``; it may reach outside.

    Returns
    -------
    east, north : (rows, cols) arrays
        Rise per metre towards the east and towards the north; a side of one cell has none.
    """
    width, height = grid.metres(np.arange(window.rows) + window.row)
    east = np.gradient(dem, axis=1) if window.cols > 1 else np.zeros_like(dem)
    south = np.gradient(dem, axis=0) if window.rows > 1 else np.zeros_like(dem)
    return east / width[:, None], -south / height[:, None]


def slope_degrees(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Angle of the ground against the horizontal.

    Parameters
    ----------
    east, north : np.ndarray
        Rise per metre in these directions, of shapes that broadcast.

    Returns
    -------
    np.ndarray
        0 to 90 degrees.

    Examples
    --------
    >>> slope_degrees(np.array([0.0]), np.array([-1.0]))
    array([45.])
    """
    return np.degrees(np.arctan(np.hypot(east, north)))


def aspect_degrees(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Compass direction of steepest descent.

    Parameters
    ----------
    east, north : np.ndarray
        Rise per metre in these directions, of shapes that broadcast.

    Returns
    -------
    np.ndarray
        0 to 360 degrees clockwise from north; NaN where it is level.

    Examples
    --------
    >>> aspect_degrees(np.array([0.0, -1.0, 0.0]), np.array([-1.0, 0.0, 0.0]))
    array([ 0., 90., nan])
    """
    level = (east == 0) & (north == 0)
    return np.where(level, np.nan, np.degrees(np.arctan2(-np.asarray(east), -np.asarray(north))) % 360)


def gauss_laplace(dem: np.ndarray, deviation: float) -> np.ndarray:
    """Laplacian of the Gaussian-smoothed DEM, which changes its sign at an edge (HPCL-Net paper, figures 2 and 11).

    Parameters
    ----------
    dem : (rows, cols) array
        Metres, NaN in gaps.
    deviation : float
        Standard deviation of the Gaussian in cells.

    Returns
    -------
    (rows, cols) array
        Metres per square cell; NaN within three deviations of a gap.
    """
    known = np.isfinite(dem)
    if not known.any():
        return np.full(dem.shape, np.nan)
    response = gaussian_laplace(np.where(known, dem, dem[known].mean()), deviation, mode="nearest")
    near_gap = ~known if known.all() else binary_dilation(~known, iterations=int(3 * deviation))
    return np.where(near_gap, np.nan, response)


def zero_crossings(response: np.ndarray, strength: float) -> np.ndarray:
    """Lines where the Gauss-Laplace operator changes its sign.

    The paper does not print how it turned the operator's response into lines: crossings above a strength are a guess.

    Parameters
    ----------
    response : (rows, cols) array
        What `gauss_laplace` returns.
    strength : float
        Least difference, in the response's unit, between a cell and the next one to count as an edge.

    Returns
    -------
    (rows, cols) array of uint8
        1 where the response changes its sign to the next row or column by more than ``strength``, else 0;
        `NO_EDGE_DATA` where it is NaN.
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
    edges[np.isnan(response)] = NO_EDGE_DATA
    return edges
