"""The ground in a window with a halo, all lengths in cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ...geodata.grid import Grid, Window

REACH = 1 + 2 * 2 + 1
"""Cells around a cell that its derivatives look at: the stencil, and beside unknown ground the ways to go on there."""
_RINGS = 2  # cells into the unknown: so far the stencils may look from a corner
_STRIP = 32  # rows


class Derivatives(NamedTuple):
    """Of the heights in cells by the way in cells; (rows, cols) each."""

    east: np.ndarray
    north: np.ndarray
    east_east: np.ndarray
    east_north: np.ndarray
    north_north: np.ndarray


@dataclass(frozen=True)
class Ground:
    """The ground in a window and around it."""

    heights: np.ndarray
    """(rows, cols) float64 in cells; NaN where unknown."""
    width: np.ndarray
    """(rows, 1): from west to east, the side of a cell in cells of the scene's middle; 1 but in degrees."""
    height: np.ndarray
    """(rows, 1): the same from north to south."""
    halo: int
    """Rows and columns around the window, at least the `reach` of what is asked for."""

    @classmethod
    def of(cls, elevation: np.ndarray, grid: Grid, window: Window) -> Ground:
        """Elevations in cells of a grid.

        Parameters
        ----------
        elevation : numpy.ndarray
            (rows, cols) float64, metres: those of ``window`` with a halo around it.
        grid : Grid
            Whose cells they are.
        window : Window
            Of the grid, and it may reach outside.

        Returns
        -------
        Ground
        """
        halo = (len(elevation) - window.rows) // 2
        width, height = grid.metres(np.arange(len(elevation)) + window.row - halo)
        return cls(
            elevation / grid.cell_metres, width[:, None] / grid.cell_metres, height[:, None] / grid.cell_metres, halo
        )

    def within(self, values: np.ndarray, margin: int = 0) -> np.ndarray:
        """The part of (rows, cols) or (rows, 1) ``values`` that lies in the window and ``margin`` cells around it."""
        cut = self.halo - margin
        rows = slice(cut, len(values) - cut)
        return values[rows] if values.shape[1] == 1 else values[rows, cut : values.shape[1] - cut]

    def strips(self) -> Iterator[tuple[slice, Ground]]:
        """The window's rows in parts that stay in a processor's cache, each with its ground."""
        rows = len(self.heights) - 2 * self.halo
        for first in range(0, rows, _STRIP):
            stop = min(first + _STRIP, rows)
            part = slice(first, stop + 2 * self.halo)
            yield slice(first, stop), Ground(self.heights[part], self.width[part], self.height[part], self.halo)

    @cached_property
    def all_known(self) -> bool:
        """Whether no height is unknown."""
        return bool(np.isfinite(self.heights).all())

    @cached_property
    def derivatives(self) -> Derivatives:
        """In the window, from 3 x 3 cells: the first by Horn (1981), the second by Evans (1980)."""
        z = self.within(self.heights, 1)
        if not self.all_known:
            z = _continued(self.within(self.heights, REACH))[REACH - 1 : 1 - REACH, REACH - 1 : 1 - REACH]
        width, height = self.within(self.width), self.within(self.height)
        down = z[:-2] + z[1:-1] + z[2:]
        along = z[:, :-2] + z[:, 1:-1] + z[:, 2:]
        east = down[:, 2:] + z[1:-1, 2:] - down[:, :-2] - z[1:-1, :-2]
        north = along[:-2] + z[:-2, 1:-1] - along[2:] - z[2:, 1:-1]
        bend = down[:, 2:] + down[:, :-2] - 2 * down[:, 1:-1]
        rise = along[2:] + along[:-2] - 2 * along[1:-1]
        twist = z[:-2, 2:] + z[2:, :-2] - z[:-2, :-2] - z[2:, 2:]
        return Derivatives(
            east / (8 * width),
            north / (8 * height),
            bend / (3 * width**2),
            twist / (4 * width * height),
            rise / (3 * height**2),
        )


def _continued(heights: np.ndarray) -> np.ndarray:
    """(rows, cols) with values next to all that are known.

    They are the mean of the straight lines through the two known cells that follow, from each side that has them, twice
    for the corners; else the mean of what is known around.
    """
    for _ in range(_RINGS):
        sides = ((0, 1), (0, -1), (1, 0), (-1, 0))
        heights = _mended(heights, [2 * _moved(heights, *side) - _moved(heights, *side, 2) for side in sides])
    around = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    return _mended(heights, [_moved(heights, *side) for side in around])


def _mended(heights: np.ndarray, guesses: Sequence[np.ndarray]) -> np.ndarray:
    """The mean of the guesses that are known where a height is unknown; arrays (rows, cols)."""
    known = np.isfinite(guesses)
    with np.errstate(invalid="ignore"):
        mean = np.where(known, guesses, 0.0).sum(axis=0) / known.sum(axis=0)
    return np.where(np.isfinite(heights), heights, mean)


def _moved(values: np.ndarray, down: int, right: int, steps: int = 1) -> np.ndarray:
    """At each cell of (rows, cols) the value so many steps away; NaN outside."""
    rows, cols = values.shape
    padded = np.pad(values, steps, constant_values=np.nan)
    return padded[steps * (1 + down) :, steps * (1 + right) :][:rows, :cols]
