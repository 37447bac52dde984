"""Kriging at any position from tables: estimates or variances on a fine lattice of a cell, and cubics between them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ....base.blas import product
from ....base.threads import run_in_threads
from .. import gaps
from ..grid import Block, RegularKriging
from ..system import Neighbourhood
from ..targets import Places, each_inside
from .lattice import TRIALS, Lattice

_STEPS = (8, 16, 32)  # lattice points along a cell's side, the fewest that are accurate enough
_ACCURACY = 5e-5  # sum of the weights' errors: 0.1 mm on mountains in cells of 30 m, as much as single precision costs
_CHUNK = 16384  # targets at a time: what is known of them stays in the processor's cache
_REMEMBERED = 64  # right sides of rows of a DEM in degrees


class Tabled:
    """Estimates at fractional rows and columns of the DEM (0.0 is the centre of the first cell), from a table.

    In a cell the estimate is a smooth function of the place but for the term of the cell's own datum, which has its
    cusp there. The others' sum is computed at ``steps`` x ``steps`` points of each cell and some around it, all by
    the cell's own neighbourhood, and interpolated between by cubics (Lagrange's, 4 x 4 points); the own term is added
    as it is. Kernels of areas have no cusp: all their terms go into the table.

    Parameters
    ----------
    kriging : RegularKriging
        Of the DEM.
    steps : int
        Points of the table along a cell's side.
    dtype
        Of the table, np.float32 or np.float64.
    """

    def __init__(self, kriging: RegularKriging, steps: int, dtype: np.dtype | type = np.float32):
        self._kriging, self._lattice, self._dtype = kriging, Lattice(steps), np.dtype(dtype)
        self._known: dict[Neighbourhood, np.ndarray] = {}
        self._cusp = kriging.neighbourhood(0).near.has_cusp

    @classmethod
    def of(cls, kriging: RegularKriging, dtype: np.dtype | type) -> Tabled | None:
        """With as many points as the accuracy asks for.

        Parameters
        ----------
        kriging : RegularKriging
            Of the DEM.
        dtype : np.dtype or type
            Of the table, np.float32 or np.float64.

        Returns
        -------
        Tabled or None
            None where no number of points is accurate enough.
        """
        near, inverse = kriging.neighbourhood(0)
        for steps in _STEPS:
            if weight_error(near, inverse, Lattice(steps)) <= _ACCURACY:
                return cls(kriging, steps, dtype)
        return None

    def estimate(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Values at places.

        Parameters
        ----------
        rows, cols : float64
            Fractional, 0.0 is the centre of the DEM's first cell; of shapes that broadcast.

        Returns
        -------
        float64
            Of the shape that they broadcast to, units of z; NaN in gaps and outside the DEM's cells.
        """
        return each_inside(self._kriging, rows, cols, self._values)

    def variance(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Kriging variances at places, interpolated like estimates (for kernels of areas).

        Parameters
        ----------
        rows, cols : float64
            Fractional, 0.0 is the centre of the DEM's first cell; of shapes that broadcast.

        Returns
        -------
        float64
            Of the shape that they broadcast to, squared units of z; NaN in gaps and outside the DEM's cells.
        """
        return each_inside(self._kriging, rows, cols, self._variances)

    def _values(self, block: Block, places: Places) -> np.ndarray:
        table, middle = self._tables(block)
        centre = block.centre.ravel()

        def value(home: np.ndarray, cells: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
            found = self._lattice.between(table, cells, row, col)
            if self._cusp:
                found += middle[cells] * self._kriging.own_gamma(home, row, col)
            return found + centre[cells]

        return self._in_parts(places, value)

    def _variances(self, block: Block, places: Places) -> np.ndarray:
        table = self._variance_tables(block)
        found = self._in_parts(places, lambda home, *where: self._lattice.between(table, *where))
        return np.maximum(found, 0.0)

    def _in_parts(self, places: Places, value: Callable) -> np.ndarray:
        """``value(rows of the DEM, cells, rows and columns in them)`` for all targets, on all cores."""
        result = np.empty(len(places.row))

        def work(start: int) -> None:
            part = slice(start, start + _CHUNK)
            home = places.home(part)
            result[part] = value(home.row, places.cells(home), *places.offsets(part, home, self._dtype))

        run_in_threads(work, range(0, len(result), _CHUNK))
        return result

    def _tables(self, block: Block) -> tuple[np.ndarray, np.ndarray]:
        """(cells, points) of the window's cells less their own values, and (cells,) their own data's coefficients."""
        window, near = block.window, self._kriging.neighbourhood(0).near
        table = np.empty((window.rows, window.cols, self._lattice.points), self._dtype)
        row, col = (axis.ravel() for axis in np.mgrid[: window.rows, : window.cols])
        coefficients = self._kriging.coefficients(block, row, col).reshape(*window.shape, near.terms)
        sides = [self._sides(self._kriging.neighbourhood(window.row + row).near) for row in range(window.rows)]

        def fill(row: int) -> None:
            table[row] = product(coefficients[row], sides[row])

        run_in_threads(fill, range(window.rows))
        return table.reshape(-1, self._lattice.points), coefficients[:, :, near.nodes // 2].ravel().astype(self._dtype)

    def _variance_tables(self, block: Block) -> np.ndarray:
        window, (row, col) = block.window, self._lattice.places()
        table = np.full((window.rows, window.cols, self._lattice.points), np.nan, self._dtype)
        complete, known = block.complete, np.isfinite(block.centre)
        for band, near, inverse in self._kriging.bands(window):
            sides = near.right_sides(row, col)
            table[band][complete[band]] = near.variance(sides, inverse)
            rows, cols = np.nonzero(known[band] & ~complete[band])
            patches = block.neighbours(band.start + rows, cols)
            table[band][rows, cols] = gaps.variances(near, inverse, np.isfinite(patches), sides, self._kriging.pulse)
        return table.reshape(-1, self._lattice.points)

    def _sides(self, near: Neighbourhood) -> np.ndarray:
        """(terms, lattice points): the right sides that a cell's coefficients are multiplied with."""
        if near not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            sides = near.smooth_sides(*self._lattice.places()).T
            self._known[near] = np.ascontiguousarray(sides)
        return self._known[near]


def weight_error(near: Neighbourhood, inverse: np.ndarray, lattice: Lattice) -> float:
    """How far the kriging weights of a table are off at the worst place of a cell.

    Parameters
    ----------
    near : Neighbourhood
        Of the cell.
    inverse : (terms, terms)
        Of its complete system.
    lattice : Lattice
        The table's points.

    Returns
    -------
    float
        The largest sum of the weights' absolute errors.
    """
    axis = np.linspace(-0.5, 0.5, TRIALS) * 0.997
    row, col = (part.ravel() for part in np.meshgrid(axis, axis))
    table = np.ascontiguousarray(near.smooth_sides(*lattice.places()).T)
    between = [lattice.between(table, np.full(len(row), term), row, col) for term in range(near.terms)]
    errors = product(np.stack(between, axis=1) - near.smooth_sides(row, col), inverse[:, : near.nodes])
    return float(np.abs(errors).sum(axis=1).max())
