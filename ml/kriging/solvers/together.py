"""Kriging of blocks of targets that share most of their neighbours: what they share is factorised once a block.

The covariances of the other points and of the targets, given the shared points, are a Schur complement, and each target
is left with a small system of the few points that are its own. This is elimination in another order, not an
approximation: the estimates are those of each target's whole system.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .gram import gram
from .shared_neighbours import Shared

_LARGEST_WEIGHT = 1e4  # of a point: more comes of points that hardly differ, whose system is noise


@dataclass(frozen=True)
class Covariances:
    """Of B blocks' increments to their first shared point.

    points: (B, N, N) of the other N points with each other, the shared ones first; targets: (B, N, P) of these with the
    targets; columns: (B, N, C - 1) what else stands right of the systems, the same for all targets.
    """

    points: np.ndarray
    targets: np.ndarray
    columns: np.ndarray


def grams(shared: Shared, given: Covariances) -> np.ndarray:
    """(C, C, B * P): products of the columns under the inverse of each target's own system.

    Raises `numpy.linalg.LinAlgError` where the shared points' systems are singular but for rounding.
    """
    common = shared.core - 1
    right = np.concatenate([given.points[:, :common, common:], given.targets[:, :common], given.columns[:, :common]], 2)
    solved = np.linalg.solve(given.points[:, :common, :common], right)
    others, targets = shared.member.shape[1:]
    if not np.abs(solved[:, :, others : others + targets]).max() < _LARGEST_WEIGHT:
        raise np.linalg.LinAlgError("The shared points' systems are singular but for rounding.")
    result = _products(right[:, :, others:], solved[:, :, others:], targets)
    if others:
        rest = np.concatenate(
            [given.points[:, common:, common:], given.targets[:, common:], given.columns[:, common:]], 2
        )
        rest -= np.matmul(right[:, :, :others].swapaxes(1, 2), solved)
        result += gram(_own_systems(shared.member, rest))
    return result


def _products(right: np.ndarray, solved: np.ndarray, targets: int) -> np.ndarray:
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
