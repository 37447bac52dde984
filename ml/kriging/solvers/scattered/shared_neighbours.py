"""Blocks of targets that share most of their neighbours: what they share is factorised once a block.

A search finds which points near a block all its targets share, and which only some of them use (see `elimination`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ....base.threads import run_in_threads

_BLOCK = 0.5  # greatest width of a block over the radius of a neighbourhood; chosen by timing
_SIDES = (1, 4, 8, 16)  # targets on a side of a block; with 2 its own overhead eats what is saved
_SPARE = 1.4  # candidates searched for, over those to expect
_CHUNK = 256  # blocks searched at a time by one core


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
        """The blocks whose targets share points, by the number of these.

        Parameters
        ----------
        fewest : int
            Points that a block has at least in common, 1 or more; only blocks that are sure count.
        targets : int
            How many are wanted at a time, about.

        Yields
        ------
        Shared
        """
        step = max(1, targets // self.member.shape[2])
        for core in range(fewest, self._neighbours + 1):
            alike = np.flatnonzero(self.sure & (self._common == core))
            for start in range(0, len(alike), step):
                blocks = alike[start : start + step]
                last = self._used[blocks].max()
                yield Shared(blocks, self.near[blocks, :last], core, self.member[blocks, core:last])

    def rest(self, fewest: int) -> np.ndarray:
        """What `shared` leaves out.

        Parameters
        ----------
        fewest : int
            As `shared` was given it.

        Returns
        -------
        (blocks,) int
            Their numbers.
        """
        return np.flatnonzero(~self.sure | (self._common < fewest))


def _drop_equals(member: np.ndarray, equal: np.ndarray, count: int) -> None:
    """Leave ``count`` members (B, candidates, P) to each target: of those ``equal``-ly far away the first ones."""
    nearer = member & ~equal
    wanted = count - nearer.sum(axis=1, keepdims=True)
    np.copyto(member, nearer | (equal & (np.cumsum(equal, axis=1) <= wanted)))
