"""What a network is shown where a raster has no data: ground like that around, so that a gap is no cliff.

A gap takes its nearest known cells, and what lies within `_RELAXED` cells of known ground is then relaxed as a membrane
(Laplace's equation), which takes the creases out. Gaps up to `_NARROW` cells wide are relaxed as a thin plate (the
biharmonic equation), which goes on with the slopes around. A guess, chosen among zeros, nearest cells, mirrored ground
and a pyramid of means by how little the map of all other cells changes.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_opening, distance_transform_edt

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
    _relax(padded, near & ~binary_opening(~known, np.ones((_NARROW + 1, _NARROW + 1))), _PLATE, _DAMPING)
    return padded[:, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]


def _relax(padded: np.ndarray, where: np.ndarray, stencil: np.ndarray, damping: float) -> None:
    """Jacobi's method at the cells ``where`` (rows, cols), `_MARGIN` cells inside ``padded`` (bands, rows, cols).

    stencil: how much each neighbour counts in the value of the cell amid them, which the equation asks for.
    """
    cells, width = padded.reshape(len(padded), -1), padded.shape[2]
    rows, cols = np.nonzero(where)
    places = (rows + _MARGIN) * width + cols + _MARGIN
    steps = np.argwhere(stencil) - _MARGIN
    for _ in range(_STEPS):
        wanted = np.zeros((len(cells), len(places)), cells.dtype)
        for row, col in steps:
            wanted += cells.dtype.type(stencil[row + _MARGIN, col + _MARGIN]) * cells[:, places + row * width + col]
        cells[:, places] += cells.dtype.type(damping) * (wanted - cells[:, places])
