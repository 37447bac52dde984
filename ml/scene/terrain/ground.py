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
_SIDES, _CORNERS = ((0, 1), (0, -1), (1, 0), (-1, 0)), ((1, 1), (1, -1), (-1, 1), (-1, -1))  # rows and columns away
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
        """The part of some values that lies in the window and a few cells around it.

        Parameters
        ----------
        values : numpy.ndarray
            (rows, cols) or (rows, 1), with the halo.
        margin : int
            Cells around the window, 0 to `halo` (default: 0).

        Returns
        -------
        numpy.ndarray
            (rows, cols) or (rows, 1), a view.
        """
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
        if not np.isfinite(z).all():
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
        near, far = (_around(heights, _SIDES, steps) for steps in (1, 2))
        heights = _mended(heights, [2 * first - second for first, second in zip(near, far)])
    return _mended(heights, _around(heights, _SIDES + _CORNERS, 1))


def _around(heights: np.ndarray, ways: Sequence[tuple[int, int]], steps: int) -> list[np.ndarray]:
    """At each cell of (rows, cols) the heights so many steps away in several directions; NaN outside."""
    rows, cols = heights.shape
    padded = np.full((rows + 2 * steps, cols + 2 * steps), np.nan)
    padded[steps:-steps, steps:-steps] = heights
    return [padded[steps * (1 + down) :, steps * (1 + right) :][:rows, :cols] for down, right in ways]


def _mended(heights: np.ndarray, guesses: Sequence[np.ndarray]) -> np.ndarray:
    """The mean of the guesses that are known where a height is unknown; arrays (rows, cols)."""
    total, count = np.zeros(heights.shape), np.zeros(heights.shape)
    for guess in guesses:
        known = np.isfinite(guess)
        np.add(total, guess, out=total, where=known)
        count += known
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(heights), heights, total / count)
