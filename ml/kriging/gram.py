"""Inner products under the inverse of a covariance matrix, for many small systems at once.

All that kriging wants to know of a system K w = b are the products b'K^-1 c of a few columns: an estimate is that of
the target's covariances with the values, what the neighbours explain of a variance that of the covariances with
themselves. They need a forward elimination only.
"""

from __future__ import annotations

import math
import threading

import numpy as np


class Rooms(threading.local):
    """An array of one thread's own that serves for one stack of systems after another: new memory is slow to touch."""

    def __init__(self):
        self._room = np.empty(0)

    def __call__(self, *shape: int) -> np.ndarray:
        """An array of this shape with anything in it."""
        if self._room.size < math.prod(shape):
            self._room = np.empty(math.prod(shape))
        return self._room[: math.prod(shape)].reshape(shape)


def gram(augmented: np.ndarray) -> np.ndarray:
    """B'K^-1 B, (C, C, M), of M symmetric positive definite systems.

    augmented: (N, N + C, M), K beside B; of K only the diagonal and what lies right of it is read. It is overwritten.
    Gauss's elimination, one numpy call for all M systems at a time: for ones so small it beats a call of LAPACK each.
    """
    size = len(augmented)
    product = np.empty(augmented.shape[1:])
    for pivot in range(size - 1):
        row = augmented[pivot]
        factors = row[pivot + 1 : size] / row[pivot]
        for below in range(pivot + 1, size):
            rest = augmented[below, below:]
            np.subtract(rest, np.multiply(factors[below - pivot - 1], row[below:], out=product[below:]), out=rest)
    return _products(augmented, size)


def _products(eliminated: np.ndarray, size: int) -> np.ndarray:
    columns = eliminated[:, size:]
    pivots = eliminated[np.arange(size), np.arange(size)]
    scaled = columns / pivots[:, None]
    result = np.zeros((columns.shape[1], *columns.shape[1:]))
    for first in range(len(result)):
        for second in range(first, len(result)):
            result[first, second] = np.einsum("nm,nm->m", scaled[:, first], columns[:, second])
            result[second, first] = result[first, second]
    return result
