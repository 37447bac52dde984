"""Kriging of blocks of targets that share most of their neighbours: what they share is factorised once a block.

A search finds which points near a block all its targets share, and which only some of them use. The covariances of the
other points and of the targets, given the shared points, are a Schur complement, and each target is left with a small
system of the few points that are its own. This is elimination in another order, not an approximation: the estimates
are those of each target's whole system.

All that kriging wants to know of a system K w = b are the products b'K^-1 c of a few columns: an estimate is that of
the target's covariances with the values, what the neighbours explain of a variance that of the covariances with
themselves. They need a forward elimination only.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ....base.threads import run_in_threads

_BLOCK = 0.5  # greatest width of a block over the radius of a neighbourhood; chosen by timing
_SIDES = (1, 4, 8, 16)  # targets on a side of a block; with 2 its own overhead eats what is saved
_SPARE = 1.4  # candidates searched for, over those to expect
_CHUNK = 256  # blocks searched at a time by one core
_LARGEST_WEIGHT = 1e4  # of a point: more comes of points that hardly differ, whose system is noise
_ROUNDING = 1e-12  # of a variance: of less that is left, elimination's rounding is a thousandth and more


@dataclass(frozen=True)
class Shared:
    """Blocks of P targets whose K nearest points have the first ``core`` in common.

    Attributes
    ----------
    blocks : (B,)
        Their numbers.
    near : (B, core + U)
        Indices of points.
    core : int
        Points that all targets of a block use.
    member : (B, U, P) bool
        Whether a target uses each of the last U points; every target uses K - core of them.
    """

    blocks: np.ndarray
    near: np.ndarray
    core: int
    member: np.ndarray


def block_side(radius: float, step: float) -> int:
    """Targets on a side of the blocks that share most of their neighbours.

    Parameters
    ----------
    radius : float
        Metres from a target in denser parts to its farthest neighbour.
    step : float
        Metres from one target to the next.

    Returns
    -------
    int
        1 where sharing does not pay.
    """
    return max((side for side in _SIDES if (side - 1) * step <= _BLOCK * radius), default=1)


class Search:
    """The nearest points of each target in blocks of them, by one query of the tree a block.

    Of points equally far away those with the lowest indices are taken.

    Parameters
    ----------
    tree : cKDTree
        Of the points, in metres.
    targets : (B, P, 2)
        x and y, metres, of P targets in each of B blocks.
    neighbours : int
        Points that each target uses.

    Attributes
    ----------
    near : (B, candidates)
        Indices of points.
    member : (B, candidates, P) bool
        Whether a target uses the point.
    sure : (B,) bool
        Whether all nearest points were among those found around the block's middle.
    """

    def __init__(self, tree: cKDTree, targets: np.ndarray, neighbours: int):
        self._tree, self._targets, self._neighbours = tree, targets, neighbours
        blocks, size, _ = targets.shape
        self._middle = targets.mean(axis=1)
        self._away = np.linalg.norm(targets - self._middle[:, None], axis=2)  # (B, P)
        self._count = self._candidates()
        self.near = np.empty((blocks, self._count), np.intp)
        self.member = np.empty((blocks, self._count, size), bool)
        self.sure = np.empty(blocks, bool)
        self._common, self._used = np.empty((2, blocks), np.intp)
        run_in_threads(self._find, range(0, blocks, _CHUNK))

    def _candidates(self) -> int:
        distance, _ = self._tree.query(self._middle[:: max(1, len(self._middle) // 64)], k=[self._neighbours])
        radius = float(np.median(distance)) + 1e-300
        wider = (1 + float(self._away.max()) / radius) ** 2
        return min(len(self._tree.data), math.ceil(_SPARE * self._neighbours * min(wider, 8.0)))

    def _find(self, start: int) -> None:
        part = slice(start, start + _CHUNK)
        distance, near = self._tree.query(self._middle[part], k=np.arange(1, self._count + 1))
        near.sort(axis=1)
        square = self._squares(near, self._targets[part])
        last = np.partition(square, self._neighbours - 1, axis=1)[:, self._neighbours - 1]
        member = square <= last[:, None]
        if np.count_nonzero(member) > last.size * self._neighbours:
            _drop_equals(member, square == last[:, None], self._neighbours)
        inside = np.sqrt(last) + self._away[part] < distance[:, -1:]
        self.sure[part] = inside.all(axis=1) | (self._count == len(self._tree.data))
        common, used = member.all(axis=2), member.any(axis=2)
        self._common[part], self._used[part] = common.sum(axis=1), used.sum(axis=1)
        order = np.argsort(2 - common - used.astype(np.int8), axis=1, kind="stable")
        block = np.arange(len(order))[:, None]
        self.near[part], self.member[part] = near[block, order], member[block, order]

    def _squares(self, near: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """Squared distances (B, number of candidates, P)."""
        places = self._tree.data[near][..., None]
        square, other = (places[:, :, axis] - targets[:, None, :, axis] for axis in range(2))
        square *= square
        other *= other
        square += other
        return square

    def shared(self, fewest: int, targets: int) -> Iterator[Shared]:
        """The sure blocks that have at least ``fewest`` points in common, about ``targets`` targets at a time."""
        step = max(1, targets // self.member.shape[2])
        for core in range(fewest, self._neighbours + 1):
            alike = np.flatnonzero(self.sure & (self._common == core))
            for start in range(0, len(alike), step):
                blocks = alike[start : start + step]
                last = self._used[blocks].max()
                yield Shared(blocks, self.near[blocks, :last], core, self.member[blocks, core:last])

    def rest(self, fewest: int) -> np.ndarray:
        """Numbers of the blocks that `shared` leaves out."""
        return np.flatnonzero(~self.sure | (self._common < fewest))


def _drop_equals(member: np.ndarray, equal: np.ndarray, count: int) -> None:
    """Leave ``count`` members (B, candidates, P) to each target: of those ``equal``-ly far away the first ones."""
    nearer = member & ~equal
    wanted = count - nearer.sum(axis=1, keepdims=True)
    np.copyto(member, nearer | (equal & (np.cumsum(equal, axis=1) <= wanted)))


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
        """An array of this shape with anything in it."""
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
