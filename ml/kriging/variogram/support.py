"""What a datum stands for: the value at a point, or the mean over a cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from .model import Variogram

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
        """All combinations of ``rows`` and ``cols`` in a cell of so many metres."""
        x, y = np.meshgrid(cols.points * width, rows.points * height)
        return cls(x.ravel(), y.ravel(), np.multiply.outer(rows.weights, cols.weights).ravel())


def even_rule(count: int) -> Rule:
    """The middles of ``count`` equal parts, weighted alike."""
    return Rule((np.arange(count) + 0.5) / count - 0.5, np.full(count, 1 / count))


def gauss_rule(count: int) -> Rule:
    """The ``count`` points of Gauss and Legendre."""
    points, weights = np.polynomial.legendre.leggauss(count)
    return Rule(points / 2, weights / 2)


def kernel_maker(
    variogram: Variogram, areas: bool, parts: tuple[int, int], rule: Callable[[int], Rule] = even_rule
) -> Callable[[float, float], PointKernel | AreaKernel]:
    """Return what makes the kernel for cells of a size, which in a DEM in degrees differs from row to row.

    Parameters
    ----------
    variogram : Variogram
        Of values at points.
    areas : bool
        Whether each datum is the mean over its cell.
    parts : (int, int)
        Rows and columns of points that stand for a cell, for areas.
    rule : callable
        See `AreaKernel`.

    Returns
    -------
    callable
        Of a cell's width and height in metres.
    """
    if areas:
        return lambda width, height: AreaKernel(variogram, width, height, parts, rule)
    return lambda width, height: PointKernel(variogram)


class PointKernel:
    """Each datum is the value at its cell's centre, plus noise whose variance is the variogram's nugget.

    The surface that is asked for is the one without noise: with a nugget above 0 it passes beside the data.
    """

    has_cusp = True

    def __init__(self, variogram: Variogram):
        self._variogram = variogram
        self.noise, self.rise = variogram.nugget, variogram.sill - variogram.nugget
        self.unit = variogram.range if variogram.anisotropy_ratio == 1.0 else None

    def target_of_square(self, square: np.ndarray) -> np.ndarray:
        """(gamma between a datum and a place - noise) / rise, of squared distances in units of ``unit``.

        Quicker than `target`; only where ``unit`` is not None. ``square`` may be overwritten.
        """
        return self._variogram.shape(square)

    def data(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between two data, offsets in metres."""
        return self._variogram(dx, dy)

    def structure(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface, less the noise."""
        return self._variogram.structure(dx, dy)

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface."""
        gamma = self.structure(dx, dy)
        if self.noise:
            gamma += gamma.dtype.type(self.noise)
        return gamma


class AreaKernel:
    """Each datum is the mean over its cell, plus noise; a place is a point.

    gamma between two cells, or a cell and a point, is the mean over the points of a lattice in each cell (area-to-point
    kriging: Kyriakidis, Geographical Analysis 36, 2004, eqs. 7-9).

    Parameters
    ----------
    variogram : Variogram
        Of values at points.
    width, height : float
        Of a cell, metres.
    parts : (int, int)
        Rows and columns of the lattice.
    rule : callable, default `even_rule`
        What places and weighs the points along an axis. With `even_rule`, where the lattice holds the places that are
        estimated, their mean over a cell is the cell's value; with `gauss_rule` as many points come nearer to the
        integral.
    """

    unit, has_cusp = None, False

    def __init__(
        self,
        variogram: Variogram,
        width: float,
        height: float,
        parts: tuple[int, int],
        rule: Callable[[int], Rule] = even_rule,
    ):
        self._variogram = variogram
        self.noise = variogram.nugget
        rows, cols = map(rule, parts)
        self._points = Lattice.of(width, height, rows, cols)
        self._pairs = Lattice.of(width, height, _differences(rows), _differences(cols))

    def data(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between two data, offsets of their cells in metres."""
        apart = (dx != 0) | (dy != 0)
        return self._mean(dx, dy, self._pairs) + self.noise * apart

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface."""
        return self._mean(dx, dy, self._points) + self.noise

    def _mean(self, dx: np.ndarray, dy: np.ndarray, lattice: Lattice) -> np.ndarray:
        total = np.zeros(np.broadcast_shapes(np.shape(dx), np.shape(dy)))
        for x, y, weight in zip(*lattice):
            total += weight * self._variogram.structure(dx + x, dy + y)
        return total


def _differences(rule: Rule) -> Rule:
    """All differences of two points, each once, and the sums of the products of their weights."""
    apart = np.subtract.outer(rule.points, rule.points).ravel()
    weight = np.multiply.outer(rule.weights, rule.weights).ravel()
    _, first, which = np.unique(apart.round(_DIGITS), return_index=True, return_inverse=True)
    return Rule(apart[first], np.bincount(which, weight))
