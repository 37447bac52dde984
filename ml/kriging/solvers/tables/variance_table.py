"""Kriging variances in a cell that misses no neighbour, which depend on the place alone: from a table or exact."""

from __future__ import annotations

import numpy as np

from ....base.blas import product
from ..system import Neighbourhood
from .lattice import TRIALS, Lattice

_STEPS = (64, 128, 256)  # lattice points along a cell's side, the fewest that are accurate enough
_ACCURACY = 1e-6  # of the largest variance


def variance_table(near: Neighbourhood, inverse: np.ndarray) -> VarianceTable | ExactVariance:
    """The variances' table, or where it takes too many points what computes every place.

    Parameters
    ----------
    near : Neighbourhood
        Of the cell.
    inverse : (terms, terms)
        Of its complete system.

    Returns
    -------
    VarianceTable or ExactVariance
        The table has as many points as the accuracy asks for.
    """
    exact = ExactVariance(near, inverse)
    axis = np.linspace(-0.5, 0.5, TRIALS) * 0.997
    places = [part.ravel() for part in np.meshgrid(axis, axis)]
    truth = exact.at(*places)
    for steps in _STEPS:
        table = VarianceTable(near, inverse, Lattice(steps))
        error = np.abs(table.at(*places) - truth).max()
        if error <= _ACCURACY * truth.max():
            return table
        if error > truth.max():
            break
    return exact


class ExactVariance:
    """The variance at places in a cell, by the kriging system itself.

    Parameters
    ----------
    near : Neighbourhood
        Of the cell.
    inverse : (terms, terms)
        Of its complete system.
    """

    def __init__(self, near: Neighbourhood, inverse: np.ndarray):
        self._near, self._inverse = near, inverse

    def at(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """The kriging variance at places.

        Parameters
        ----------
        row, col : (N,) float64
            Places, -0.5 to 0.5 cells from the cell's middle.

        Returns
        -------
        (N,)
            Squared units of z, never below 0.
        """
        return self._near.variance(self._near.right_sides(row, col), self._inverse)


class VarianceTable:
    """The same by cubics between the points of a lattice.

    With s the right sides, B the inverted system and g the entry of s that has its cusp in the cell (the middle
    node's), the variance comes from s'Bs = r'Br + 2 g (Br) + g^2 b, where r is s without g: Br (its middle entry) and
    r'Br are smooth and tabled, g is computed at each place.

    Parameters
    ----------
    near : Neighbourhood
        Of the cell.
    inverse : (terms, terms)
        Of its complete system.
    lattice : Lattice
        The table's points.
    """

    def __init__(self, near: Neighbourhood, inverse: np.ndarray, lattice: Lattice):
        self._near, self._lattice = near, lattice
        sides, middle = near.right_sides(*lattice.places()), near.nodes // 2
        if near.has_cusp:
            sides[:, middle] -= near.own_gamma(*lattice.places())
        solved = product(sides, inverse)
        self._table = np.stack([np.einsum("nt,nt->n", solved, sides), solved[:, middle]])
        self._own = inverse[middle, middle]

    def at(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """The kriging variance at places.

        Parameters
        ----------
        row, col : (N,) float64
            Places, -0.5 to 0.5 cells from the cell's middle.

        Returns
        -------
        (N,)
            Squared units of z, never below 0.
        """
        explained = self._between(0, row, col)
        if self._near.has_cusp:
            own = self._near.own_gamma(row, col)
            explained += own * (2 * self._between(1, row, col) + own * self._own)
        return self._near.variance_of(explained)

    def _between(self, number: int, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        return self._lattice.between(self._table, np.full(len(row), number), row, col)
