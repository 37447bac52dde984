"""Cells by probability, in each block of the ground."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...base.window import Window
from ..thresholds import STEPS, Curve

SIDE = 128
"""Cells on a side of a block by default: wider than most landslides, so that what two blocks miss has little in common
(a guess).
"""
_MOST = 4096  # blocks: beyond it they get twice as wide


def block_side(shape: tuple[int, int], side: int) -> int:
    """The side of the blocks of a grid.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the grid.
    side : int
        Cells that are wanted, 1 or more.

    Returns
    -------
    int
        ``side``, doubled until the grid has at most 4096 blocks.

    Examples
    --------
    >>> block_side((1000, 2000), 128), block_side((100_000, 100_000), 128)
    (128, 2048)
    """
    while -(-shape[0] // side) * -(-shape[1] // side) > _MOST:
        side *= 2
    return side


class HeldBlocks(NamedTuple):
    """Those blocks of a grid where something counts."""

    places: np.ndarray
    """(n,) int64: which they are, row by row."""
    counts: np.ndarray
    """(n, 2, 257) int64: as of `BlockCounts`."""


class BlockHistograms:
    """Counts of cells by a value from 0 to 1 in each block of a grid, landslides and other ground apart.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the grid.
    side : int
        Cells on a side of a block; those at the southern and eastern border may be smaller.
    part : Window, optional
        Of the grid, where all lies that is added; memory is that of its blocks (default: everywhere).
    """

    def __init__(self, shape: tuple[int, int], side: int, part: Window | None = None) -> None:
        inside = Window(0, 0, *shape) if part is None else part
        self._side, self._across = side, -(-shape[1] // side)
        self._first = inside.row // side, inside.col // side
        down, across = (-(-stop // side) - first for stop, first in zip(inside.stop, self._first))
        self._counts = np.zeros((down, across, 2, STEPS + 1), np.int64)

    def add(self, window: Window, value: np.ndarray, truth: np.ndarray, counts: np.ndarray) -> None:
        """Add the cells of a window.

        Parameters
        ----------
        window : Window
            Of the grid.
        value : np.ndarray
            (rows, cols), 0 to 1 where it counts.
        truth, counts : np.ndarray
            Boolean (rows, cols): is a landslide; and counts at all.
        """
        row = np.arange(window.row, window.stop[0]) // self._side - self._first[0]
        col = np.arange(window.col, window.stop[1]) // self._side - self._first[1]
        block = (row[:, None] * self._counts.shape[1] + col[None, :])[counts]
        place = (value[counts] * STEPS).astype(np.int64)
        key = (block * 2 + truth[counts]) * (STEPS + 1) + place
        if key.size:
            first = block.min() * 2 * (STEPS + 1)
            found = np.bincount(key - first)
            self._counts.reshape(-1)[first : first + found.size] += found

    @property
    def held(self) -> HeldBlocks:
        """What has been added, of the blocks where something counts."""
        rows, cols = np.nonzero(self._counts.any(axis=(2, 3)))
        places = (rows + self._first[0]) * self._across + cols + self._first[1]
        return HeldBlocks(places, self._counts[rows, cols])

    def add_held(self, held: HeldBlocks) -> None:
        """Add what others have counted in blocks of the same grid.

        Parameters
        ----------
        held : HeldBlocks
            Theirs.
        """
        rows, cols = np.divmod(held.places, self._across)
        self._counts[rows - self._first[0], cols - self._first[1]] += held.counts

    @property
    def counted(self) -> BlockCounts:
        """The same without places."""
        return BlockCounts(self.held.counts)


class BlockCounts:
    """Cells of blocks by a value from 0 to 1.

    Parameters
    ----------
    counts : np.ndarray
        (blocks, 2, 257): other ground and landslide by the highest multiple of 1/256 that they reach.
    """

    def __init__(self, counts: np.ndarray) -> None:
        self.counts = counts

    @property
    def with_landslides(self) -> BlockCounts:
        """Those blocks that hold a landslide."""
        return BlockCounts(self.counts[self.counts[:, 1].any(axis=1)])

    def __len__(self) -> int:
        return len(self.counts)

    @property
    def landslide(self) -> np.ndarray:
        """(blocks, 257): landslide cells by value."""
        return self.counts[:, 1]

    @property
    def curve(self) -> Curve:
        """All blocks together, as counts over thresholds."""
        wrong, right = np.cumsum(self.counts.sum(axis=0)[:, ::-1], axis=1)[:, ::-1]
        return Curve(np.arange(STEPS + 1) / STEPS, right, wrong, int(right[0]), int(wrong[0]))
