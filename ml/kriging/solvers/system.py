"""A square of DEM cells round one of them, and the kriging system that they make."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...base.blas import product
from ...base.errors import InputError
from ..variogram.support import AreaKernel, PointKernel
from .limits import WORST_CONDITION, check_condition

_REMEMBERED = 128  # inverted systems, 20 kB each with 7 x 7 nodes
_SURELY_FINE = 0.1 * WORST_CONDITION  # so far below it, rounding in the inverse does not matter
_AGREEMENT = 1e-6  # of two sums for a variance that rounding has left alone


class LeftOutPrediction(NamedTuple):
    """How the datum in the middle of a neighbourhood is predicted from the others.

    weights: (size, size), 0 in the middle, their sum is 1. variance: of that prediction's error, in squared units of z;
    NaN where rounding leaves none of its digits.
    """

    weights: np.ndarray
    variance: float


class Neighbourhood:
    """The neighbourhood of a cell: ``size`` x ``size`` data (nodes), and their kriging system.

    With G the matrix of gamma between the data, F the drift at the data, g and f gamma and drift at the target
    (Cressie, Statistics for Spatial Data, 1993, section 3.4; Chiles & Delfiner, Geostatistics, 2012, chapter 3):

        [G  F] [weights             ]   [g]
        [F' 0] [Lagrange multipliers] = [f]

    Every vector of unknowns below has ``terms`` entries: one for each node, row by row from the north-west, then the
    drift's multipliers. gamma is counted in units of gamma between two cells beside each other.

    Parameters
    ----------
    size : int
        Cells on a side, one of `limits.SIZES`.
    width, height : float
        Of a cell, in metres.
    kernel : PointKernel or AreaKernel
        ``data(dx, dy)`` gives gamma between two data, ``target(dx, dy)`` between a datum and a place.
    linear : bool
        A drift that is linear in x and y (universal kriging) beside the constant one (ordinary kriging).

    Raises
    ------
    InputError
        Where gamma between two cells beside each other is not positive.
    """

    def __init__(self, size: int, width: float, height: float, kernel: PointKernel | AreaKernel, linear: bool = False):
        reach = size // 2
        rows, cols = (axis.ravel() for axis in np.mgrid[-reach : reach + 1, -reach : reach + 1])
        self.size, self.nodes = size, size * size
        self._width, self._height, self._kernel, self._linear = width, height, kernel, linear
        self._x, self._y = cols * width, -rows * height
        self._unit = float(np.hypot(width, height))
        self._scale = float(kernel.data(np.array([width]), np.zeros(1))[0])
        if not (np.isfinite(self._scale) and self._scale > 0):
            raise InputError(
                f"The variogram is {self._scale} at a distance of one cell ({width:.4g} m), "
                "so that it tells no cells apart; give a larger sill or a range above the cell size."
            )
        self.terms = self.nodes + (3 if linear else 1)
        self._full = self._system()
        self._inverses: dict[bytes, np.ndarray] = {}

    def inverse(self, valid: np.ndarray) -> np.ndarray:
        """Inverted systems of neighbourhoods that miss some of their nodes.

        Parameters
        ----------
        valid : (P, nodes) bool
            For each of P patterns, which nodes hold data.

        Returns
        -------
        (P, terms, terms) float64
            Rows and columns of missing nodes, and of a drift that the remaining nodes cannot carry, are 0.
        """
        active = np.concatenate([valid, self._carried(valid)], axis=1)
        both = active[:, :, None] & active[:, None, :]
        system = np.where(both, self._full, 0.0)
        diagonal = np.arange(self.terms)
        system[:, diagonal, diagonal] += ~active
        return np.where(both, np.linalg.inv(system), 0.0)

    def inverses(self, valid: np.ndarray) -> list[np.ndarray]:
        """The same one by one; those of earlier calls (the edges of a DEM come again and again) are remembered.

        Parameters
        ----------
        valid : (P, nodes) bool
            For each of P patterns, which nodes hold data.

        Returns
        -------
        list of (terms, terms) float64
            P of them.
        """
        keys = [pattern.tobytes() for pattern in valid]
        fresh = [index for index, key in enumerate(keys) if key not in self._inverses]
        if len(self._inverses) + len(fresh) > _REMEMBERED:
            self._inverses.clear()
            fresh = list(range(len(keys)))
        if fresh:
            self._inverses.update(zip([keys[index] for index in fresh], self.inverse(valid[fresh])))
        return [self._inverses[key] for key in keys]

    def complete(self) -> np.ndarray:
        """(terms, terms): the inverted system with all nodes.

        Raises
        ------
        InputError
            Where it is as good as singular (see `check_condition`).
        """
        try:
            inverse = self.inverse(np.ones((1, self.nodes), bool))[0]
        except np.linalg.LinAlgError:
            check_condition(np.linalg.cond(self._full))
            raise
        most = np.linalg.norm(self._full) * np.linalg.norm(inverse)  # Frobenius's norms: never below the condition
        if not most < _SURELY_FINE:
            check_condition(np.linalg.cond(self._full))
        return inverse

    def right_sides(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Right sides of the system at places: gamma to each node, and the drift.

        Parameters
        ----------
        row, col : (N,)
            Places, in cells from the middle node.

        Returns
        -------
        (N, terms)
        """
        x, y = col * self._width, -row * self._height
        gamma = self._kernel.target(self._x - x[:, None], self._y - y[:, None])
        return np.hstack([gamma / self._scale, self._drift(x, y)])

    @property
    def has_cusp(self) -> bool:
        """Whether gamma to the middle datum has a cusp in its cell (gamma of areas is smoothed by their size)."""
        return self._kernel.has_cusp

    def smooth_sides(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Right sides without noise (it cancels in an estimate) and, where it has a cusp, without the middle node.

        Parameters
        ----------
        row, col : (N,)
            Places, in cells from the middle node.

        Returns
        -------
        (N, terms)
        """
        sides = self.right_sides(row, col)
        sides[:, : self.nodes] -= self._kernel.noise / self._scale
        if self.has_cusp:
            sides[:, self.nodes // 2] = 0.0
        return sides

    def own_gamma(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """The middle node's entry of the right sides without noise.

        Parameters
        ----------
        row, col : (N,)
            Places, in cells from the middle node.

        Returns
        -------
        (N,)
            In the float type of the arguments.
        """
        width, height, scale = (row.dtype.type(part) for part in (self._width, self._height, self._scale))
        return self._kernel.structure(col * width, row * -height) / scale

    def products(self, row: np.ndarray, col: np.ndarray, coefficients: np.ndarray, scratch: np.ndarray) -> np.ndarray:
        """(N,): dual ``coefficients`` times right sides at N places, in the float type of all the arguments.

        Coefficients of a kriging estimate sum to 0 over the nodes, so that the noise in gamma cancels.

        Parameters
        ----------
        row, col : (N,)
            Places, in cells from the middle node.
        coefficients : (terms, N)
            The dual coefficients of the cell that each place lies in.
        scratch : (nodes, N)
            Overwritten.
        """
        kernel = self._kernel
        if isinstance(kernel, AreaKernel) or kernel.unit is None:
            return np.einsum("nt,tn->n", self.right_sides(row, col), coefficients)
        shape = kernel.target_of_square(self._squares(row, col, kernel.unit, scratch))
        total = np.einsum("tn,tn->n", shape, coefficients[: self.nodes])
        total *= total.dtype.type(kernel.rise / self._scale)
        drift = self._drift(col * row.dtype.type(self._width), row * row.dtype.type(-self._height))
        return total + np.einsum("nt,tn->n", drift, coefficients[self.nodes :])

    def without_middle(self) -> LeftOutPrediction:
        """Predict the middle datum from the others (leave-one-out).

        The variance is that of the sum of all data by their weights, which are -1 for the middle one and sum to 0:
        minus the sum of gamma times both weights over all pairs (gamma of an area with itself is above 0). NaN where
        so little is left of it that the kriging system's own sum tells another.
        """
        middle = self.nodes // 2
        inverse = self.inverse(np.arange(self.nodes)[None] != middle)[0]
        unknowns = product(inverse, self._full[middle][:, None])[:, 0]
        explained = float((unknowns * self._full[middle]).sum() - self._full[middle, middle])
        errors = unknowns[: self.nodes] - (np.arange(self.nodes) == middle)
        variance = -float(np.einsum("i,ij,j->", errors, self._full[: self.nodes, : self.nodes], errors))
        known = abs(explained - variance) <= _AGREEMENT * variance
        weights = unknowns[: self.nodes].reshape(self.size, self.size)
        return LeftOutPrediction(weights, variance * self._scale if known else np.nan)

    def variance(self, sides: np.ndarray, inverse: np.ndarray) -> np.ndarray:
        """The kriging variance at places.

        Parameters
        ----------
        sides : (N, terms)
            Right sides of the system, as `right_sides` gives them.
        inverse : (terms, terms)
            Of the system.

        Returns
        -------
        (N,)
            Squared units of z, never below 0.
        """
        return self.variance_of(np.einsum("nt,nt->n", product(sides, inverse), sides))

    def variance_of(self, explained: np.ndarray) -> np.ndarray:
        """The kriging variance where weights and right sides are multiplied already.

        Parameters
        ----------
        explained : array
            The sums of their products, of any shape.

        Returns
        -------
        array
            Of the same shape: squared units of z, never below 0.
        """
        return np.maximum(explained * self._scale - self._kernel.noise, 0.0)

    def _squares(self, row: np.ndarray, col: np.ndarray, unit: float, scratch: np.ndarray) -> np.ndarray:
        """(nodes, N) in ``scratch``: squared distances in units of so many metres."""
        axis = (np.arange(self.size) - self.size // 2).astype(row.dtype)[:, None]
        down = (axis - row) * row.dtype.type(self._height / unit)
        across = (axis - col) * row.dtype.type(self._width / unit)
        down *= down
        across *= across
        np.add(down[:, None], across[None], out=scratch.reshape(self.size, self.size, -1))
        return scratch

    def _system(self) -> np.ndarray:
        system = np.zeros((self.terms, self.terms))
        system[: self.nodes, : self.nodes] = self._between_nodes() / self._scale
        system[: self.nodes, self.nodes :] = self._drift(self._x, self._y)
        system[self.nodes :, : self.nodes] = system[: self.nodes, self.nodes :].T
        return system

    def _between_nodes(self) -> np.ndarray:
        """(nodes, nodes): gamma between the data, each offset of rows and columns evaluated once."""
        size = self.size
        steps = np.arange(1 - size, size)
        gamma = self._kernel.data(steps[None, :] * self._width, -steps[:, None] * self._height)
        row, col = np.divmod(np.arange(self.nodes), size)
        return gamma[row[:, None] - row + size - 1, col[:, None] - col + size - 1]

    def _drift(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        constant = np.ones((x.size, 1), x.dtype)
        return np.hstack([constant, x[:, None] / self._unit, y[:, None] / self._unit]) if self._linear else constant

    def _carried(self, valid: np.ndarray) -> np.ndarray:
        carried = np.ones((len(valid), self.terms - self.nodes), bool)
        if self._linear:
            drift = self._drift(self._x, self._y) * valid[:, :, None]
            carried[:, 1:] = (np.linalg.matrix_rank(drift) == 3)[:, None]
        return carried
