"""Few sizes for the many rows of a DEM in degrees, whose cells differ in metres from row to row."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

TOLERANCE = 2e-4  # relative, between cells taken for one size; mountains move by tenths of a millimetre at most


class SharedSizes(NamedTuple):
    """Sizes of a DEM's cells, few enough that a kriging system for each is no burden.

    number: (rows,), which of the sizes each row has. sizes: (sizes, 2), width and height in metres.
    """

    number: np.ndarray
    sizes: np.ndarray


def shared_sizes(widths: np.ndarray, heights: np.ndarray) -> SharedSizes:
    """Few sizes for many rows of cells.

    In degrees every row has its own width and height. Rows whose sizes differ by no more than `TOLERANCE` take the
    middle one of them. Equal sizes stay as they are to the last bit.

    Parameters
    ----------
    widths, heights : (rows,)
        Of the cells in each row, in metres, above 0.

    Returns
    -------
    SharedSizes
    """
    parts = np.stack([_parts(np.log(widths)), _parts(np.log(heights))], axis=1)
    _, number = np.unique(parts, axis=0, return_inverse=True)
    number = number.ravel()
    sizes = [
        [(side[number == one].min() + side[number == one].max()) / 2 for side in (widths, heights)]
        for one in range(number.max() + 1)
    ]
    return SharedSizes(number, np.array(sizes))


def _parts(logarithm: np.ndarray) -> np.ndarray:
    """(rows,): which of equal parts of their range, the fewest no longer than the tolerance, each lies in."""
    least, span = logarithm.min(), np.ptp(logarithm)
    if span == 0:
        return np.zeros(len(logarithm), np.intp)
    count = math.ceil(span / TOLERANCE)
    return np.minimum((logarithm - least) / span * count, count - 1).astype(np.intp)
