"""Inner products under the inverse of a covariance matrix, for many small systems at once.

All that kriging wants to know of a system K w = b are the products b'K^-1 c of a few columns: an estimate is that of
the target's covariances with the values, what the neighbours explain of a variance that of the covariances with
themselves. They need a forward elimination only.
"""

from __future__ import annotations

import math
import threading

import numpy as np

_ROUNDING = 1e-12  # of a variance: of less that is left, elimination's rounding is a thousandth and more


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
    A row that those before it determine but for rounding (points that hardly differ) counts for nothing.
    """
    size = len(augmented)
    diagonal = np.arange(size)
    least = augmented[diagonal, diagonal] * _ROUNDING
    inverse, product = np.empty_like(least), np.empty(augmented.shape[1:])
    for pivot in range(size):
        row = augmented[pivot]
        independent = row[pivot] > least[pivot]
        inverse[pivot] = independent / np.where(independent, row[pivot], 1.0)
        factors = row[pivot + 1 : size] * inverse[pivot]
        for below, factor in enumerate(factors, pivot + 1):
            rest = augmented[below, below:]
            np.subtract(rest, np.multiply(factor, row[below:], out=product[below:]), out=rest)
    return _products(augmented[:, size:], inverse)


def _products(columns: np.ndarray, inverse: np.ndarray) -> np.ndarray:
    scaled = columns * inverse[:, None]
    result = np.empty((columns.shape[1], *columns.shape[1:]))
    for first in range(len(result)):
        for second in range(first, len(result)):
            result[first, second] = np.einsum("nm,nm->m", scaled[:, first], columns[:, second])
            result[second, first] = result[first, second]
    return result
