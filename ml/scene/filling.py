"""What a network is shown where a raster has no data: ground like that around, so that a gap is no cliff.

A gap takes its nearest known cells, and what lies within `_RELAXED` cells of known ground is then relaxed towards
Laplace's equation (Jacobi's method), which makes a single missing cell the mean of its four neighbours and takes the
creases out of narrow gaps. A guess, chosen among zeros, nearest cells, mirrored ground and a pyramid of means by how
little the map of all other cells changes.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt

_RELAXED = 4  # cells from known ground
_STEPS = 8  # of Jacobi's method


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

    >>> filled(np.array([[[1.0, 2.0, 3.0], [4.0, np.nan, 6.0], [7.0, 9.0, np.nan]]]))[0]
    array([[1.  , 2.  , 3.  ],
           [4.  , 5.25, 6.  ],
           [7.  , 9.  , 8.25]])
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
    padded = np.pad(values[:, nearest[0], nearest[1]], [(0, 0), (1, 1), (1, 1)], mode="edge")
    cells, width = padded.reshape(len(values), -1), padded.shape[2]
    row, col = np.nonzero(~known & (distance <= _RELAXED))
    place = (row + 1) * width + col + 1
    for _ in range(_STEPS):
        around = (cells[:, place + step] for step in (-width, width, -1, 1))
        cells[:, place] = sum(around) / 4
    return padded[:, 1:-1, 1:-1]
