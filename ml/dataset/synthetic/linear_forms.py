"""What runs along a line on made-up land: gullies down the slope, the benches of roads, and the lines themselves."""

from __future__ import annotations

import numpy as np
from scipy import ndimage


def gully(
    dem: np.ndarray, cell_m: float, start: tuple[int, int], fall: np.ndarray, generator: np.random.Generator
) -> np.ndarray:
    """A copy of ``dem`` with a V cut of 2 to 7 m that runs downhill.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    cell_m : float
        Side of a cell, metres.
    start : (int, int)
        Row and column where it begins.
    fall : (2, rows, cols) array
        Directions, as `downhill` gives them.
    generator : numpy.random.Generator
        Draws a length of 80 to 400 m, the depth and a half width of 4 to 9 m.
    """
    path = downhill_path(fall, start, int(generator.uniform(80, 400) / cell_m))
    return dem - generator.uniform(2, 7) * line_weight(dem.shape, path, generator.uniform(4, 9) / cell_m)


def bench(dem: np.ndarray, cell_m: float, path: np.ndarray, width_m: float = 5.0) -> np.ndarray:
    """A copy of ``dem`` smoothed along a path: the cut of a road.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    cell_m : float
        Side of a cell, metres.
    path : (n, 2) array
        Points as row and column.
    width_m : float, default 5
        Half the width that is cut, metres.
    """
    weight = line_weight(dem.shape, path, width_m / cell_m)
    return dem + np.minimum(1.0, 1.5 * weight) * (ndimage.gaussian_filter(dem, 1.5 * width_m / cell_m) - dem - 0.5)


def downhill(dem: np.ndarray, scale: float) -> np.ndarray:
    """Unit vectors (2, rows, cols), by row and column, down a smoothed surface.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    scale : float
        Cells: deviation of the Gaussian that smooths it.
    """
    fall = -np.stack(np.gradient(ndimage.gaussian_filter(dem, scale, truncate=3)))
    return fall / (np.hypot(*fall) + 1e-9)


def downhill_path(fall: np.ndarray, start: tuple[int, int], steps: int) -> np.ndarray:
    """Points (n, 2), row and column, one cell apart downhill, with some inertia, to the edge at most.

    Parameters
    ----------
    fall : (2, rows, cols) array
        Directions, as `downhill` gives them.
    start : (int, int)
        Row and column of the first point.
    steps : int
        Points at most.
    """
    points, place = [], np.array(start, dtype=float)
    heading = np.zeros(2)
    for _ in range(steps):
        row, col = (int(value) for value in np.round(place))
        if not (0 <= row < fall.shape[1] and 0 <= col < fall.shape[2]):
            break
        heading = 0.7 * heading + fall[:, row, col]
        points.append(place.copy())
        place += heading / max(np.hypot(*heading), 1e-9)
    return np.array(points)


def line_weight(shape: tuple[int, ...], path: np.ndarray, half_width: float) -> np.ndarray:
    """Weights (rows, cols): 1 on a path, less beside it, 0 from a distance on.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns.
    path : (n, 2) array
        Points as row and column; those outside are left out.
    half_width : float
        Cells from the path to where the weight is 0.
    """
    places = np.round(path).astype(int).reshape(-1, 2)
    places = places[((places >= 0) & (places < shape)).all(axis=1)]
    weight = np.zeros(shape)
    if not len(places):
        return weight
    margin = int(np.ceil(half_width)) + 1
    top, left = np.maximum(places.min(axis=0) - margin, 0)
    bottom, right = places.max(axis=0) + margin + 1
    cells = np.ones(weight[top:bottom, left:right].shape, bool)
    cells[places[:, 0] - top, places[:, 1] - left] = False
    weight[top:bottom, left:right] = np.clip(1 - ndimage.distance_transform_edt(cells) / max(half_width, 1.0), 0, 1)
    return weight
