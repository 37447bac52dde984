"""Stacks of small kriging systems, by elimination.

All that kriging wants to know of a system K w = b are the products b'K^-1 c of a few columns: an estimate is that of
the target's covariances with the values, what the neighbours explain of a variance that of the covariances with
themselves. They need a forward elimination only.

Where targets share most of their neighbours, the covariances of the other points and of the targets, given the shared
points, are a Schur complement, and each target is left with a small system of the few points that are its own. This is
elimination in another order, not an approximation: the estimates are those of each target's whole system.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import numpy as np

from .shared_neighbours import Shared

_LARGEST_WEIGHT = 1e4  # of a point: more comes of points that hardly differ, whose system is noise
_ROUNDING = 1e-12  # of a variance: of less that is left, elimination's rounding is a thousandth and more


@dataclass(frozen=True)
class Covariances:
    """Covariances of B blocks' increments to their first shared point.

    Attributes
    ----------
    points : (B, N, N)
        Of the other N points with each other, the shared ones first.
    targets : (B, N, P)
        Of these with the targets.
    columns : (B, N, C - 1)
        What else stands right of the systems, the same for all targets.
    """

    points: np.ndarray
    targets: np.ndarray
    columns: np.ndarray


def gram_of_blocks(shared: Shared, given: Covariances) -> np.ndarray:
    """Products of the columns under the inverse of each target's own system.

    Parameters
    ----------
    shared : Shared
        B blocks and the points that their targets use.
    given : Covariances
        Of these points.

    Returns
    -------
    (C, C, B * P) float64
        See `gram`.

    Raises
    ------
    numpy.linalg.LinAlgError
        Where the shared points' systems are singular but for rounding.
    """
    common = shared.core - 1
    right = np.concatenate([given.points[:, :common, common:], given.targets[:, :common], given.columns[:, :common]], 2)
    solved = np.linalg.solve(given.points[:, :common, :common], right)
    others, targets = shared.member.shape[1:]
    if not np.abs(solved[:, :, others : others + targets]).max() < _LARGEST_WEIGHT:
        raise np.linalg.LinAlgError("The shared points' systems are singular but for rounding.")
    result = _shared_products(right[:, :, others:], solved[:, :, others:], targets)
    if others:
        rest = np.concatenate(
            [given.points[:, common:, common:], given.targets[:, common:], given.columns[:, common:]], 2
        )
        rest -= np.matmul(right[:, :, :others].swapaxes(1, 2), solved)
        result += gram(_own_systems(shared.member, rest))
    return result


def _shared_products(right: np.ndarray, solved: np.ndarray, targets: int) -> np.ndarray:
    """What the shared points contribute, (C, C, B * P)."""
    blocks, _, columns = right.shape
    size = 1 + columns - targets
    result = np.empty((size, size, blocks, targets))
    result[0, 0] = np.einsum("bcp,bcp->bp", right[:, :, :targets], solved[:, :, :targets])
    mixed = np.matmul(right[:, :, targets:].swapaxes(1, 2), solved)  # (B, C - 1, P + C - 1)
    result[0, 1:] = result[1:, 0] = mixed[:, :, :targets].swapaxes(0, 1)
    result[1:, 1:] = mixed[:, :, targets:].transpose(1, 2, 0)[..., None]
    return result.reshape(size, size, -1)


def _own_systems(member: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(E, E + C, B * P): rows and columns of ``rest`` (B, U, U + P + C - 1) of the E points that are a target's own."""
    blocks, others, targets = member.shape
    width, count = rest.shape[2], blocks * targets
    own = np.flatnonzero(member.swapaxes(1, 2)).reshape(count, -1).T - others * np.arange(count)
    own = np.ascontiguousarray(own)  # (E, B * P)
    size, more = len(own), width - others - targets
    system = np.empty((size, size + 1 + more, count))
    rows = own * width + np.repeat(np.arange(blocks) * others * width, targets)
    column = others + np.tile(np.arange(targets), blocks)
    for row in range(size):
        rest.take(rows[row] + own[row:], out=system[row, row:size], mode="clip")  # "raise" would buffer
        rest.take(rows[row] + column, out=system[row, size], mode="clip")
        for number in range(more):
            rest.take(rows[row] + (others + targets + number), out=system[row, size + 1 + number], mode="clip")
    return system


class Rooms(threading.local):
    """An array of one thread's own that serves for one stack of systems after another: new memory is slow to touch."""

    def __init__(self):
        self._room = np.empty(0)

    def __call__(self, *shape: int) -> np.ndarray:
        """An array with anything in it, over the one that was given before.

        Parameters
        ----------
        *shape : int
            Of the array.

        Returns
        -------
        float64 array
            Of this shape.
        """
        if self._room.size < math.prod(shape):
            self._room = np.empty(math.prod(shape))
        return self._room[: math.prod(shape)].reshape(shape)


def gram(augmented: np.ndarray) -> np.ndarray:
    """B'K^-1 B of M symmetric positive definite systems.

    Gauss's elimination, one numpy call for all M systems at a time: for ones so small it beats a call of LAPACK each.
    A row that those before it determine but for rounding (points that hardly differ) counts for nothing.

    Parameters
    ----------
    augmented : (N, N + C, M)
        K beside B; of K only the diagonal and what lies right of it is read. It is overwritten.

    Returns
    -------
    (C, C, M) float64
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
