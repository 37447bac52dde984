"""A raster of any size as overlapping tiles, and their results as one raster again.

The tiles run in stripes across the shorter side, so memory is a stripe of tiles, whatever the length of the raster.
Where tiles overlap their results are averaged with weights that fall to nothing towards a tile's border; at the border
of the raster itself they do not fall. There a network lacks what lies beyond, so the tiles reach out where that costs
little: the DEM often goes on behind the image, and what is unknown is filled as a gap is. Where only a region of the
raster is wanted, the tiles are those of the whole raster that have a share in it, so that the region's cells get what
they get with all the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, TypeVar

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from ..geodata.sink import BLOCK
from ..geodata.source import RasterSource

Emit = Callable[[Window, np.ndarray], None]
"""What takes the (channels, rows, cols) of a window."""
_Item = TypeVar("_Item")

_TRIM = 4  # a quarter of the overlap, next to the tile's border, counts for nothing
_MORE = 8  # from so many tiles along an axis on, one more is taken so that they reach out


@dataclass(frozen=True)
class Stripe:
    """Tiles side by side across the region. After them, all rows (or columns) of the raster before ``done`` are
    final.
    """

    tiles: tuple[Window, ...]
    done: int

    @property
    def window(self) -> Window:
        """Round all of them."""
        first, (row, col) = self.tiles[0], self.tiles[-1].stop
        return Window(first.row, first.col, row - first.row, col - first.col)


@dataclass(frozen=True)
class Schedule:
    """Which tiles to read, in which order, and how much each counts.

    As many tiles as the raster needs, or one in eight more, reach outside on both sides, up to half of the overlap.

    Raises
    ------
    InputError
        For a tile that is no multiple, or an overlap that does not fit it.
    """

    shape: tuple[int, int]
    """(rows, cols) of the raster."""
    tile: int
    """Cells on a side of a tile."""
    overlap: int
    """Cells that neighbouring tiles share, 0 to below ``tile``; more where ``multiple`` makes it so."""
    multiple: int = 1
    """Cells whose multiples a tile's sides and corners have to be (a network's stride)."""
    part: Window | None = None
    """The cells that are wanted, inside the raster; None: all."""
    area: RasterSource | None = None
    """1 where a cell of them is wanted, on the raster's grid; None: everywhere."""

    def __post_init__(self) -> None:
        if self.tile < 1 or self.tile % self.multiple:
            raise InputError(
                f"A tile of {self.tile} pixels does not fit the network; use a multiple of {self.multiple}."
            )
        if not 0 <= self.overlap < self.tile:
            raise InputError(
                f"An overlap of {self.overlap} pixels does not fit tiles of {self.tile}; use 0 to {self.tile - 1}."
            )

    @property
    def region(self) -> Window:
        """The cells that are wanted."""
        return Window(0, 0, *self.shape) if self.part is None else self.part

    @property
    def sides(self) -> tuple[int, int]:
        """Rows and columns of a tile."""
        rows, cols = (min(self.tile, self._whole(size + 2 * self._reach())) for size in self.shape)
        return rows, cols

    @property
    def axis(self) -> int:
        """The axis along which stripes follow one another: that of the region's longer side (0: rows, 1: columns)."""
        return 0 if self.region.rows >= self.region.cols else 1

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return len(self._wanted(0)) * len(self._wanted(1))

    def stripes(self) -> Iterator[Stripe]:
        """The tiles, stripe by stripe."""
        along, across = self._wanted(self.axis), self._wanted(1 - self.axis)
        for start, following in zip(along, [*along[1:], self.region.stop[self.axis]]):
            corners = (self.oriented((start, other)) for other in across)
            yield Stripe(tuple(Window(*corner, *self.sides) for corner in corners), following)

    def own_sides(self, axis: int) -> dict[int, int]:
        """How much of a tile no later tile shares; these parts together are each cell once.

        Parameters
        ----------
        axis : int
            0: rows, 1: columns.

        Returns
        -------
        dict
            Cells along the axis, by where tiles start.
        """
        starts = self._wanted(axis)
        return {
            start: following - start for start, following in zip(starts, [*starts[1:], starts[-1] + self.sides[axis]])
        }

    def weights(self, window: Window) -> np.ndarray:
        """How much each pixel of a tile counts.

        Parameters
        ----------
        window : Window
            One of the schedule's tiles.

        Returns
        -------
        numpy.ndarray
            (rows, cols) float32, 0..1.
        """
        return np.outer(self._taper(0, window.row), self._taper(1, window.col))

    def oriented(self, pair: tuple[_Item, _Item]) -> tuple[_Item, _Item]:
        """What is (along, across) the order of the stripes, as (rows, columns).

        Parameters
        ----------
        pair : (along, across)
            Anything that has one part for each direction of the stripes.

        Returns
        -------
        tuple
            (of rows, of columns).
        """
        return pair if self.axis == 0 else pair[::-1]

    def _starts(self, axis: int) -> list[int]:
        first, side = -self._outside(axis), self.sides[axis]
        last = first + self._whole(max(0, self.shape[axis] - 2 * first - side))
        return [*range(first, last, self._step(side)), last]

    def _outside(self, axis: int) -> int:
        """How far tiles reach beyond the raster's first cell, and at least as far beyond its last one."""
        size, side = self.shape[axis], self.sides[axis]
        step, most = self._step(side), self._reach()
        tiles = 1 + -(-max(0, size - side) // step)
        room = side + (tiles - 1) * step - size
        if room < 2 * most and tiles >= _MORE:
            room += step
        return min(most, room // 2 // self.multiple * self.multiple)

    def _reach(self) -> int:
        return self.overlap // 2 // self.multiple * self.multiple

    def _wanted(self, axis: int) -> list[int]:
        """Those starts whose tiles count for something in the region."""
        first, stop = (self.region.row, self.region.col)[axis], self.region.stop[axis]
        return [
            start
            for start in self._starts(axis)
            if self._taper(axis, start)[max(0, first - start) : max(0, stop - start)].any()
        ]

    def _step(self, side: int) -> int:
        return max(self.multiple, (side - self.overlap) // self.multiple * self.multiple)

    def _whole(self, size: int) -> int:
        return -(-size // self.multiple) * self.multiple

    def _taper(self, axis: int, start: int) -> np.ndarray:
        size, side = self.shape[axis], self.sides[axis]
        weights = np.ones(side, np.float32)
        overlap = max(0, side - self._step(side))
        trim = overlap // _TRIM
        ramp = np.clip((np.arange(side) - trim + 0.5) / max(overlap - 2 * trim, 1), 0, 1).astype(np.float32)
        if start > -self._outside(axis):
            weights *= ramp
        if start + side < size:
            weights *= ramp[::-1]
        return weights


class Blender:
    """Weighted mean of overlapping tiles, handed on as soon as it is final.

    Parameters
    ----------
    schedule : Schedule
        Of the tiles that will be added.
    channels : int
        Of their results.
    emit : callable
        Called with windows that together cover the schedule's region once and count from its corner, and (channels,
        rows, cols) float32 for each, NaN where nothing was added. They end at multiples of `BLOCK`, so that a
        compressed file is written block by block.
    """

    def __init__(self, schedule: Schedule, channels: int, emit: Emit) -> None:
        self._schedule, self._emit, self._axis = schedule, emit, schedule.axis
        self._corner, region = (schedule.region.row, schedule.region.col), schedule.region.shape
        shape = schedule.oriented((schedule.sides[self._axis] + BLOCK, region[1 - self._axis]))
        self._sums, self._weights = np.zeros((channels, *shape), np.float32), np.zeros(shape, np.float32)
        self._start = 0

    def add(self, window: Window, values: np.ndarray, valid: np.ndarray) -> None:
        """Add a tile's result.

        Parameters
        ----------
        window : Window
            The tile.
        values : numpy.ndarray
            (channels, rows, cols) float32.
        valid : numpy.ndarray
            (rows, cols) bool; other pixels count for nothing.
        """
        inner = window.intersection(self._schedule.region)
        down, across = inner.within(window)
        weights = np.where(valid, self._schedule.weights(window), np.float32(0))[down, across]
        row, col = self._schedule.oriented((self._start, 0))
        rows, cols = inner.moved(-self._corner[0], -self._corner[1]).within(Window(row, col, *self._weights.shape))
        self._sums[:, rows, cols] += np.where(weights > 0, values[:, down, across], np.float32(0)) * weights
        self._weights[rows, cols] += weights

    def finish(self, done: int) -> None:
        """Hand on what is final.

        Parameters
        ----------
        done : int
            So many rows (or columns, where stripes run along them) of the raster get no more tiles.
        """
        done -= self._corner[self._axis]
        if done < self._schedule.region.shape[self._axis]:
            done -= done % BLOCK
        size = done - self._start
        if size <= 0:
            return
        rows, cols = self._schedule.oriented((slice(0, size), slice(None)))
        weights = self._weights[rows, cols]
        with np.errstate(invalid="ignore", divide="ignore"):
            values = self._sums[:, rows, cols] / np.where(weights > 0, weights, np.nan)
        corner = self._schedule.oriented((self._start, 0))
        self._emit(Window(*corner, *weights.shape), values)
        self._shift(size)

    def _shift(self, size: int) -> None:
        for array in (self._sums, self._weights):
            moved = np.moveaxis(array, array.ndim - 2 + self._axis, 0)
            moved[:-size] = moved[size:].copy()
            moved[-size:] = 0
        self._start += size
