"""Points that stand for the area of a cell."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

_DIGITS = 12  # of a share of a cell, to which differences of points are the same


class Rule(NamedTuple):
    """Places along an axis of a cell, -0.5 to 0.5, and their weights, which sum to 1."""

    points: np.ndarray
    weights: np.ndarray


class Lattice(NamedTuple):
    """Places in metres east and north of a cell's middle, or differences of two of them, and their weights; (N,)."""

    x: np.ndarray
    y: np.ndarray
    weight: np.ndarray

    @classmethod
    def of(cls, width: float, height: float, rows: Rule, cols: Rule) -> Lattice:
        """All combinations of points down and across a cell.

        Parameters
        ----------
        width, height : float
            Of the cell, metres.
        rows, cols : Rule
            The points along each axis.

        Returns
        -------
        Lattice
            Of as many places as there are combinations.
        """
        x, y = np.meshgrid(cols.points * width, rows.points * height)
        return cls(x.ravel(), y.ravel(), np.multiply.outer(rows.weights, cols.weights).ravel())


def even_rule(count: int) -> Rule:
    """The middles of ``count`` equal parts, weighted alike.

    Parameters
    ----------
    count : int
        Parts, 1 or more.
    """
    return Rule((np.arange(count) + 0.5) / count - 0.5, np.full(count, 1 / count))


def gauss_rule(count: int) -> Rule:
    """The ``count`` points of Gauss and Legendre.

    Parameters
    ----------
    count : int
        Points, 1 or more.
    """
    points, weights = np.polynomial.legendre.leggauss(count)
    return Rule(points / 2, weights / 2)


@lru_cache(64)
def lattices(
    width: float, height: float, parts: tuple[int, int], rule: Callable[[int], Rule]
) -> tuple[Lattice, Lattice]:
    """Points in a cell, and the differences of two such points.

    Parameters
    ----------
    width, height : float
        Of the cell, metres.
    parts : (int, int)
        Rows and columns of points.
    rule : callable
        What places and weighs the points along an axis.

    Returns
    -------
    tuple of Lattice
        The points, and their differences, each once.
    """
    rows, cols = map(rule, parts)
    points = Lattice.of(width, height, rows, cols)
    return points, Lattice.of(width, height, _differences(rows), _differences(cols))


def _differences(rule: Rule) -> Rule:
    """All differences of two points, each once, and the sums of the products of their weights."""
    apart = np.subtract.outer(rule.points, rule.points).ravel()
    weight = np.multiply.outer(rule.weights, rule.weights).ravel()
    _, first, which = np.unique(apart.round(_DIGITS), return_index=True, return_inverse=True)
    return Rule(apart[first], np.bincount(which, weight))
