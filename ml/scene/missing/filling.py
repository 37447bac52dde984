"""What a network is shown where a raster has no data: ground like that around, so that a gap is no cliff.

A gap takes its nearest known cells, and what lies within `_RELAXED` cells of known ground is then relaxed as a membrane
(Laplace's equation), which takes the creases out. Gaps up to `_NARROW` cells wide are relaxed as a thin plate (the
biharmonic equation), which goes on with the slopes around. A guess, chosen among zeros, nearest cells, mirrored ground
and a pyramid of means by how little the map of all other cells changes.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt

_RELAXED = 4  # cells from known ground
_NARROW = 2  # cells
_STEPS = 16  # of Jacobi's method
_MARGIN = 2  # cells that the stencils reach out
_MEMBRANE = np.array([[0, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 1, 0, 1, 0], [0, 0, 1, 0, 0], [0, 0, 0, 0, 0]]) / 4
_PLATE = np.array([[0, 0, -1, 0, 0], [0, -2, 8, -2, 0], [-1, 8, 0, 8, -1], [0, -2, 8, -2, 0], [0, 0, -1, 0, 0]]) / 20
_DAMPING = 0.5  # below 0.625, where the plate's steps converge


def filled(values: np.ndarray) -> np.ndarray:
    """Fill what is unknown, band by band.

    Parameters
    ----------
    values : numpy.ndarray
        (bands, rows, cols) floats, NaN where unknown.

    Returns
    -------
    numpy.ndarray
        The same where known, finite everywhere; 0 in a band that knows nothing. The array itself where nothing is
        unknown.

    >>> rows, cols = np.indices((5, 5), float)
    >>> plane = rows + 10 * cols
    >>> plane[2, 2] = np.nan
    >>> filled(plane[None])[0, 2].round(3)
    array([ 2., 12., 22., 32., 42.])
    """
    known = np.isfinite(values)
    if known.all():
        return values
    if (known != known[:1]).any():
        return np.concatenate([filled(band[None]) for band in values])
    return _filled(values, known[0])


def _filled(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(bands, rows, cols): the smallest rectangle that holds all of ``known`` (rows, cols) without gaps, and its border
    repeated outwards.
    """
    if not known.any():
        return np.zeros_like(values)
    rows, cols = (_span(known.any(axis=axis)) for axis in (1, 0))
    inner, mask = values[:, rows, cols], known[rows, cols]
    if not mask.all():
        inner = _closed(inner, mask)
    around = [(span.start, size - span.stop) for span, size in zip((rows, cols), known.shape)]
    return np.pad(inner, [(0, 0), *around], mode="edge")


def _span(known: np.ndarray) -> slice:
    places = np.flatnonzero(known)
    return slice(int(places[0]), int(places[-1]) + 1)


def _closed(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    distance, nearest = distance_transform_edt(~known, return_indices=True)
    margin = [(_MARGIN, _MARGIN)] * 2
    padded = np.pad(values[:, nearest[0], nearest[1]], [(0, 0), *margin], mode="edge")
    near = ~known & (distance <= _RELAXED)
    _relax(padded, near, _MEMBRANE, 1.0)
    _relax(padded, near & ~_wide(~known), _PLATE, _DAMPING)
    return padded[:, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]


def _relax(padded: np.ndarray, where: np.ndarray, stencil: np.ndarray, damping: float) -> None:
    """Jacobi's method at the cells ``where`` (rows, cols), `_MARGIN` cells inside ``padded`` (bands, rows, cols).

    stencil: how much each neighbour counts in the value of the cell amid them, which the equation asks for.
    """
    width = padded.shape[2]
    rows, cols = np.nonzero(where)
    places = (rows + _MARGIN) * width + cols + _MARGIN
    steps = np.argwhere(stencil) - _MARGIN
    around = places + (steps @ [width, 1])[:, None]  # (neighbours, places)
    weights = stencil[stencil != 0].astype(padded.dtype)
    for cells in padded.reshape(len(padded), -1):
        for _ in range(_STEPS):
            cells[places] += padded.dtype.type(damping) * (weights @ cells.take(around) - cells[places])


def _wide(gaps: np.ndarray) -> np.ndarray:
    """(rows, cols) bool: the opening of ``gaps`` by a square of `_NARROW` + 1 cells, which narrow ones do not hold."""
    size = _NARROW + 1
    corners = gaps
    for axis in (0, 1):
        corners = np.logical_and.reduce([_shifted(corners, axis, step) for step in range(size)])
    if not corners.any():
        return corners
    for axis in (0, 1):
        corners = np.logical_or.reduce([_shifted(corners, axis, -step) for step in range(size)])
    return corners


def _shifted(values: np.ndarray, axis: int, step: int) -> np.ndarray:
    """``values`` bool, each cell that of ``step`` cells further along ``axis``; False from beyond the end."""
    result = np.zeros_like(values)
    there, here = slice(max(step, 0), min(step, 0) or None), slice(max(-step, 0), min(-step, 0) or None)
    if axis == 0:
        result[here] = values[there]
    else:
        result[:, here] = values[:, there]
    return result
