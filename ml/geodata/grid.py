"""Where a raster's cells lie: `Grid`, with `Window`, a rectangle of its cells, and `Bounds`, one of coordinates."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from ..base.errors import InputError
from .crs import Transform, metres_per_unit, same_crs

_TOLERANCE = 1e-3  # of a cell: below it two grids count as the same, or one as a refinement of the other


class Bounds(NamedTuple):
    """A rectangle in units of a coordinate system."""

    west: float
    south: float
    east: float
    north: float


class Refinement(NamedTuple):
    """How a fine grid divides a coarse one: (rows, cols) per coarse cell, (row, col) of its corner in fine cells."""

    ratio: tuple[int, int]
    corner: tuple[int, int]


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: first row and column, numbers of rows and columns. It may reach outside its grid.

    >>> Window(-2, 3, 5, 5).intersection(Window(0, 0, 4, 6))
    Window(row=0, col=3, rows=3, cols=3)
    >>> Window(1, 2, 2, 2).expand(1)
    Window(row=0, col=1, rows=4, cols=4)
    >>> np.arange(24).reshape(4, 6)[Window(1, 2, 2, 2).within(Window(0, 0, 4, 6))]
    array([[ 8,  9],
           [14, 15]])
    >>> Window(1, 2, 2, 2).moved(10, -2)
    Window(row=11, col=0, rows=2, cols=2)
    """

    row: int
    col: int
    rows: int
    cols: int

    @property
    def stop(self) -> tuple[int, int]:
        """Row and column just behind the last ones."""
        return self.row + self.rows, self.col + self.cols

    @property
    def shape(self) -> tuple[int, int]:
        """Numbers of rows and columns."""
        return self.rows, self.cols

    @property
    def empty(self) -> bool:
        """Whether it holds no cell."""
        return self.rows <= 0 or self.cols <= 0

    def intersection(self, other: Window) -> Window:
        """The cells of both; empty (zero rows or columns) where they do not meet."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        rows = max(0, min(self.stop[0], other.stop[0]) - row)
        cols = max(0, min(self.stop[1], other.stop[1]) - col)
        return Window(row, col, rows, cols)

    def expand(self, margin: int) -> Window:
        """The window with ``margin`` more cells on each side."""
        return Window(self.row - margin, self.col - margin, self.rows + 2 * margin, self.cols + 2 * margin)

    def moved(self, rows: int, cols: int) -> Window:
        """The window so many rows further down and columns further to the right."""
        return Window(self.row + rows, self.col + cols, self.rows, self.cols)

    def within(self, other: Window) -> tuple[slice, slice]:
        """Row and column slices that cut this window out of an array that covers ``other``."""
        row, col = self.row - other.row, self.col - other.col
        return slice(row, row + self.rows), slice(col, col + self.cols)

    def halves(self) -> tuple[Window, Window]:
        """The window cut across its longer side."""
        if self.rows >= self.cols:
            half = self.rows // 2
            return replace(self, rows=half), replace(self, row=self.row + half, rows=self.rows - half)
        half = self.cols // 2
        return replace(self, cols=half), replace(self, col=self.col + half, cols=self.cols - half)


@dataclass(frozen=True)
class Grid:
    """A north-up lattice of cells: row 0 is the north, column 0 the west.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns, 1 or more.
    origin : (float, float)
        x and y of the upper-left *corner* in units of ``crs``.
    cell : (float, float)
        Width and height of a cell in the same units, both > 0.
    crs : str
        WKT, empty where unknown. Any system will do, also in degrees, also of another planet.

    Raises
    ------
    InputError
        For less than one cell, and for a cell without a size.
    """

    shape: tuple[int, int]
    origin: tuple[float, float]
    cell: tuple[float, float]
    crs: str = ""

    def __post_init__(self) -> None:
        rows, cols = self.shape
        if rows < 1 or cols < 1:
            raise InputError(f"A grid of {rows} rows and {cols} columns holds no cell; choose a larger extent.")
        if not all(math.isfinite(size) and size > 0 for size in self.cell):
            raise InputError(f"A cell size of {self.cell} is not positive; choose one above 0.")

    @classmethod
    def from_geotransform(cls, transform: Sequence[float], shape: tuple[int, int], crs: str = "") -> Grid:
        """From GDAL's six numbers; rotated or south-up rasters raise `InputError`."""
        x, dx, row_rotation, y, column_rotation, dy = transform
        if tuple(transform) == (0, 1, 0, 0, 0, 1):
            raise InputError("The raster has no georeference; give it one first (Layer > Georeferencer).")
        if row_rotation or column_rotation or dx <= 0 or dy >= 0:
            raise InputError(
                f"The raster is rotated or not north-up (geotransform {tuple(transform)}); warp it to a "
                "north-up grid first (Raster > Projections > Warp)."
            )
        return cls(shape, (x, y), (dx, -dy), crs)

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's six numbers."""
        return self.origin[0], self.cell[0], 0.0, self.origin[1], 0.0, -self.cell[1]

    @property
    def bounds(self) -> Bounds:
        """Of all cells."""
        (x, y), (dx, dy), (rows, cols) = self.origin, self.cell, self.shape
        return Bounds(x, y - rows * dy, x + cols * dx, y)

    @property
    def window(self) -> Window:
        """The window of all cells."""
        return Window(0, 0, *self.shape)

    def x(self, columns: ArrayLike) -> np.ndarray:
        """Abscissae of the centres of ``columns`` (any shape; fractions and numbers outside the grid are allowed)."""
        return self.origin[0] + (np.asarray(columns, dtype=float) + 0.5) * self.cell[0]

    def y(self, rows: ArrayLike) -> np.ndarray:
        """Ordinates of the centres of ``rows``."""
        return self.origin[1] - (np.asarray(rows, dtype=float) + 0.5) * self.cell[1]

    def position(self, x: ArrayLike, y: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Fractional rows and columns of points (of any shape); the centre of cell (0, 0) is at 0.0, 0.0."""
        columns = (np.asarray(x, dtype=float) - self.origin[0]) / self.cell[0] - 0.5
        rows = (self.origin[1] - np.asarray(y, dtype=float)) / self.cell[1] - 0.5
        return rows, columns

    def crop(self, window: Window) -> Grid:
        """The grid of ``window``'s cells (which may reach outside)."""
        x = self.origin[0] + window.col * self.cell[0]
        y = self.origin[1] - window.row * self.cell[1]
        return replace(self, shape=window.shape, origin=(x, y))

    def blocks(self, side: int) -> Iterator[Window]:
        """Windows of at most ``side`` x ``side`` cells that cover the grid once, row by row."""
        rows, cols = self.shape
        for row in range(0, rows, side):
            for col in range(0, cols, side):
                yield Window(row, col, min(side, rows - row), min(side, cols - col))

    def coarsen(self, factor: int) -> Grid:
        """The grid over the same area whose cells are ``factor`` times as wide (the last ones may overhang)."""
        rows, cols = (math.ceil(size / factor) for size in self.shape)
        return replace(self, shape=(rows, cols), cell=(self.cell[0] * factor, self.cell[1] * factor))

    def covering(self, bounds: Sequence[float]) -> Window:
        """The smallest window that holds all cells of the grid whose centre lies in ``bounds`` (in `Bounds`' order)."""
        west, south, east, north = bounds
        (top, bottom), (left, right) = self.position(np.array([west, east]), np.array([north, south]))
        row, col = math.ceil(top - 1e-9), math.ceil(left - 1e-9)
        window = Window(row, col, math.floor(bottom + 1e-9) - row + 1, math.floor(right + 1e-9) - col + 1)
        return window.intersection(self.window)

    def inside(self, extent: Sequence[float] | None, name: str = "raster") -> Window:
        """The cells whose centre lies in an extent.

        Parameters
        ----------
        extent : (west, south, east, north) or None
            In units of ``crs``; None: all cells.
        name : str
            What an error calls the grid.

        Raises
        ------
        InputError
            Where there are none.
        """
        if extent is None:
            return self.window
        if not all(map(math.isfinite, extent)):
            raise InputError(f"The extent {_text(extent)} is not made of numbers; give west, south, east, north.")
        window = self.covering(extent)
        if window.empty:
            raise InputError(
                f"The extent {_text(extent)} (west, south, east, north) holds no cell of the {name}, which is at "
                f"{_text(self.bounds)}; choose one inside it, in its coordinate system."
            )
        return window

    def matches(self, other: Grid) -> bool:
        """Whether both have the same cells (to a thousandth of a cell) in the same system."""
        return self.shape == other.shape and self.refinement_of(other) == ((1, 1), (0, 0))

    def refinement_of(self, coarse: Grid) -> Refinement | None:
        """How this grid divides ``coarse``.

        None where the ratio is not whole, the corners do not coincide or the systems differ.

        >>> Grid((6, 4), (110.0, 195.0), (2.5, 1.0)).refinement_of(Grid((4, 6), (100.0, 200.0), (10.0, 5.0)))
        Refinement(ratio=(5, 4), corner=(5, 4))
        """
        if not same_crs(self.crs, coarse.crs):
            return None
        ratio_x, ratio_y = coarse.cell[0] / self.cell[0], coarse.cell[1] / self.cell[1]
        col = (self.origin[0] - coarse.origin[0]) / self.cell[0]
        row = (coarse.origin[1] - self.origin[1]) / self.cell[1]
        reach = max(self.shape)
        drift = (
            max(abs(ratio_x - round(ratio_x)) / max(ratio_x, 1), abs(ratio_y - round(ratio_y)) / max(ratio_y, 1))
            * reach
        )
        apart = max(abs(col - round(col)), abs(row - round(row)))
        if round(ratio_x) < 1 or round(ratio_y) < 1 or drift > _TOLERANCE or apart > _TOLERANCE:
            return None
        return Refinement((round(ratio_y), round(ratio_x)), (round(row), round(col)))

    def metres(self, rows: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Width and height in metres of a cell in each of ``rows`` (on the ellipsoid where it is in degrees)."""
        per_x, per_y = metres_per_unit(self.crs, self.y(rows))
        return per_x * self.cell[0], per_y * self.cell[1]

    @property
    def middle_cell(self) -> tuple[float, float]:
        """Width and height in metres of a cell in the middle row."""
        width, height = self.metres(np.array([(self.shape[0] - 1) / 2]))
        return float(width[0]), float(height[0])

    @property
    def cell_metres(self) -> float:
        """Side in metres of a square as large as the cell in the middle row."""
        return math.sqrt(math.prod(self.middle_cell))

    def bounds_in(self, crs: str, steps: int = 21) -> Bounds:
        """The bounds in another system (WKT), from ``steps`` points along each edge.

        Raises `InputError` where none of them has an image there.
        """
        west, south, east, north = self.bounds
        along_x, along_y = np.linspace(west, east, steps), np.linspace(south, north, steps)
        x = np.concatenate([along_x, along_x, np.full(steps, west), np.full(steps, east)])
        y = np.concatenate([np.full(steps, south), np.full(steps, north), along_y, along_y])
        moved_x, moved_y = Transform(self.crs, crs)(x, y)
        if np.isnan(moved_x).all():
            raise InputError(
                "No part of the layer can be expressed in the other layer's coordinate system; check both."
            )
        edges = np.nanmin(moved_x), np.nanmin(moved_y), np.nanmax(moved_x), np.nanmax(moved_y)
        return Bounds(*map(float, edges))

    def __str__(self) -> str:
        rows, cols = self.shape
        return (
            f"{cols} x {rows} cells of {self.cell[0]:.6g} x {self.cell[1]:.6g} units (about {self.cell_metres:.4g} m)"
        )


def _text(bounds: Sequence[float]) -> str:
    return ", ".join(f"{side:.10g}" for side in bounds)
