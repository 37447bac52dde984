"""Where a raster's cells lie."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from ..base.errors import InputError
from ..base.window import Bounds, Window
from .crs import bounds_between, is_geographic, metres_per_unit, spatial_reference
from .refinement import Refinement, refinement

_ROUNDING = 1e-3  # of a cell, by which a writer's rotation of 6e-17 moves none


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
    def from_geotransform(
        cls, transform: Sequence[float], shape: tuple[int, int], crs: str = "", name: str = "The raster"
    ) -> Grid:
        """A grid from GDAL's six numbers.

        Parameters
        ----------
        transform : (x, dx, 0, y, 0, -dy)
            Corner and cell in units of ``crs``, as GDAL gives them.
        shape : (int, int)
            Rows and columns.
        crs : str, default ""
            WKT.
        name : str, default "The raster"
            What an error calls it.

        Raises
        ------
        InputError
            For a raster that has no georeference or one that is not finite, is rotated or lies south-up.
        """
        x, dx, row_rotation, y, column_rotation, dy = transform
        if not all(map(math.isfinite, transform)):
            raise InputError(f"{name} lies nowhere (geotransform {tuple(transform)}); give it another georeference.")
        if tuple(transform) == (0, 1, 0, 0, 0, 1):
            raise InputError(f"{name} has no georeference; give it one first (Layer > Georeferencer).")
        moved = max(abs(row_rotation) * shape[0] / abs(dx or 1), abs(column_rotation) * shape[1] / abs(dy or 1))
        if moved > _ROUNDING or dx <= 0 or dy >= 0:
            raise InputError(
                f"{name} is rotated or not north-up (geotransform {tuple(transform)}); warp it to a north-up grid "
                "first (Raster > Projections > Warp)."
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
        """Abscissae of the centres of columns, of their shape.

        Parameters
        ----------
        columns : array
            Of any shape; fractions and numbers outside the grid are allowed.
        """
        return self.origin[0] + (np.asarray(columns, dtype=float) + 0.5) * self.cell[0]

    def y(self, rows: ArrayLike) -> np.ndarray:
        """Ordinates of the centres of rows, of their shape.

        Parameters
        ----------
        rows : array
            Of any shape; fractions and numbers outside the grid are allowed.
        """
        return self.origin[1] - (np.asarray(rows, dtype=float) + 0.5) * self.cell[1]

    def position(self, x: ArrayLike, y: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Fractional rows and columns of points (of any shape); the centre of cell (0, 0) is at 0.0, 0.0.

        Parameters
        ----------
        x, y : array
            Units of ``crs``, of one shape.
        """
        columns = (np.asarray(x, dtype=float) - self.origin[0]) / self.cell[0] - 0.5
        rows = (self.origin[1] - np.asarray(y, dtype=float)) / self.cell[1] - 0.5
        return rows, columns

    def crop(self, window: Window) -> Grid:
        """The grid of a window's cells.

        Parameters
        ----------
        window : Window
            It may reach outside.
        """
        x, y = self.origin[0] + window.col * self.cell[0], self.origin[1] - window.row * self.cell[1]
        return replace(self, shape=window.shape, origin=(x, y))

    def blocks(self, side: int) -> Iterator[Window]:
        """Windows of at most ``side`` x ``side`` cells that cover the grid once, row by row.

        Parameters
        ----------
        side : int
            Cells, 1 or more.

        Yields
        ------
        Window
            The last ones of a row and the last row may be smaller.
        """
        rows, cols = self.shape
        for row in range(0, rows, side):
            for col in range(0, cols, side):
                yield Window(row, col, min(side, rows - row), min(side, cols - col))

    def coarsen(self, factor: int) -> Grid:
        """The grid over the same area whose cells are ``factor`` times as wide (the last ones may overhang).

        Parameters
        ----------
        factor : int
            1 or more.
        """
        rows, cols = (math.ceil(size / factor) for size in self.shape)
        return replace(self, shape=(rows, cols), cell=(self.cell[0] * factor, self.cell[1] * factor))

    def covering(self, bounds: Sequence[float]) -> Window:
        """The smallest window that holds all cells of the grid whose centre lies in a rectangle; empty where none does.

        Parameters
        ----------
        bounds : (west, south, east, north)
            In units of ``crs``.
        """
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
        """Whether both have the same cells (to a thousandth of a cell) in the same system.

        Parameters
        ----------
        other : Grid
            To compare with.
        """
        return self.shape == other.shape and self.refinement_of(other) == ((1, 1), (0, 0))

    def refinement_of(self, coarse: Grid) -> Refinement | None:
        """How this grid divides a coarse one; None where that is no whole ratio, or corners or systems differ.

        Parameters
        ----------
        coarse : Grid
            The grid that is divided.

        Examples
        --------
        >>> Grid((6, 4), (110.0, 195.0), (2.5, 1.0)).refinement_of(Grid((4, 6), (100.0, 200.0), (10.0, 5.0)))
        Refinement(ratio=(5, 4), corner=(5, 4))
        """
        return refinement(self, coarse)

    def metres(self, rows: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Width and height in metres of a cell in each of ``rows`` (on the ellipsoid where it is in degrees).

        Parameters
        ----------
        rows : array
            Of any shape; fractions are allowed.
        """
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

    @property
    def record(self) -> dict[str, object]:
        """Its numbers by name, as machine-read reports hold them."""
        (rows, columns), metres = self.shape, self.cell_metres
        return {"rows": rows, "columns": columns, "bounds": self.bounds, "cell": self.cell, "cell_metres": metres}

    def bounds_in(self, crs: str, steps: int = 21) -> Bounds:
        """The bounds in another system; where a pole lies inside, in degrees all longitudes.

        Parameters
        ----------
        crs : str
            WKT of the other system.
        steps : int, default 21
            Points along each side of the lattice that is looked at.

        Raises
        ------
        InputError
            Where none of them has an image there.
        """
        return bounds_between(self.bounds, self.crs, crs, steps)

    def __str__(self) -> str:
        (rows, cols), (dx, dy) = self.shape, self.cell
        return f"{cols} x {rows} cells of {dx:.6g} x {dy:.6g} {_unit(self.crs)} (about {self.cell_metres:.4g} m)"


def _unit(crs: str) -> str:
    if crs and is_geographic(crs):
        return "degrees"
    name = spatial_reference(crs).GetLinearUnitsName() if crs else "units"
    return "m" if name.lower() in ("metre", "meter") else name


def _text(bounds: Sequence[float]) -> str:
    return ", ".join(f"{side:.10g}" for side in bounds)
