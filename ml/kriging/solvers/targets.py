"""Targets at any position, and the DEM cells that they fall in."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Union

import numpy as np

from ...geodata.grid import Window
from .grid import Block, RegularKriging

_EDGE = 1e-6  # of a cell: a target this far outside still counts as on the edge

Part = Union[slice, np.ndarray]  # which of many targets


class Cells(NamedTuple):
    """Rows and columns (N,) of DEM cells."""

    row: np.ndarray
    col: np.ndarray


class Hit(NamedTuple):
    """The cells that hold targets: flat indices of them (cells,), and which of these each target lies in (N,)."""

    cells: np.ndarray
    lookup: np.ndarray


class Places:
    """Targets at any position on the cells of a DEM.

    Parameters
    ----------
    row, col : (N,) float64
        In cells of the DEM; 0.0 is the centre of the first.
    shape : (int, int)
        Rows and columns of the DEM.

    Attributes
    ----------
    window : Window
        The cells from the first to the last that hold a target.
    """

    def __init__(self, row: np.ndarray, col: np.ndarray, shape: tuple[int, int]):
        self.row, self.col, self._shape = row, col, shape
        first, last = ([_home(find(axis), size) for axis, size in zip((row, col), shape)] for find in (np.min, np.max))
        self.window = Window(*map(int, first), *(int(stop - start) + 1 for start, stop in zip(first, last)))

    def home(self, part: Part = slice(None)) -> Cells:
        """The cells that hold the targets of ``part``.

        Parameters
        ----------
        part : slice or array, default all
            Which of the targets.
        """
        return Cells(_home(self.row[part], self._shape[0]), _home(self.col[part], self._shape[1]))

    def offsets(self, part: Part, home: Cells, dtype: np.dtype | type) -> tuple[np.ndarray, np.ndarray]:
        """How far targets lie from the middles of their cells.

        Parameters
        ----------
        part : slice or (N,) int
            Which targets.
        home : Cells
            The cells that hold them.
        dtype : np.dtype or type
            Of the result.

        Returns
        -------
        tuple of (N,)
            Rows and columns, -0.5 to 0.5 cells.
        """
        return (self.row[part] - home.row).astype(dtype), (self.col[part] - home.col).astype(dtype)

    def cells(self, home: Cells) -> np.ndarray:
        """Flat indices into the window's cells of those at ``home``.

        Parameters
        ----------
        home : Cells
            Inside the window.
        """
        return (home.row - self.window.row) * self.window.cols + (home.col - self.window.col)

    def hit(self, home: Cells) -> Hit:
        """The window's cells at ``home``, each once.

        Parameters
        ----------
        home : Cells
            Inside the window; a cell may come again.
        """
        flat = self.cells(home)
        hit = np.zeros(self.window.rows * self.window.cols, bool)
        hit[flat] = True
        return Hit(np.flatnonzero(hit), (np.cumsum(hit) - 1)[flat])


def each_inside(
    kriging: RegularKriging, rows: np.ndarray, cols: np.ndarray, work: Callable[[Block, Places], np.ndarray]
) -> np.ndarray:
    """``work(block, places)`` for the targets on the DEM's cells; NaN for the others.

    Parameters
    ----------
    kriging : RegularKriging
        Of the DEM.
    rows, cols : float64
        Of the targets, in cells of the DEM, in shapes that broadcast.
    work : callable
        Gives a value (N,) for each of the places (N,); ``block`` holds their cells.

    Returns
    -------
    float64
        Of the shape that ``rows`` and ``cols`` broadcast to.
    """
    rows, cols = np.broadcast_arrays(rows, cols)
    shape = kriging.grid.shape
    if all(_within(find(axis), size) for axis, size in zip((rows, cols), shape) for find in (np.min, np.max)):
        places = Places(rows.ravel(), cols.ravel(), shape)
        return work(kriging.block(places.window), places).reshape(rows.shape)
    result = np.full(rows.shape, np.nan)
    with np.errstate(invalid="ignore"):
        inside = _within(rows, shape[0]) & _within(cols, shape[1])
    if inside.any():
        places = Places(rows[inside], cols[inside], shape)
        result[inside] = work(kriging.block(places.window), places)
    return result


def _within(position: np.ndarray, size: int) -> np.ndarray:
    return np.abs(position - (size - 1) / 2) <= size / 2 + _EDGE


def _home(position: np.ndarray, size: int) -> np.ndarray:
    return np.clip(np.floor(position + 0.5), 0, size - 1).astype(np.intp)
