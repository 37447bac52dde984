"""What a datum stands for: the value at a point, or the mean over a cell."""

from __future__ import annotations

import numpy as np

from .model import Variogram

_DIGITS = 12  # of a share of a cell, to which differences of points are the same


def even_rule(count: int) -> tuple[np.ndarray, np.ndarray]:
    """``count`` points -0.5 to 0.5, the middles of equal parts, and their weights, which sum to 1."""
    return (np.arange(count) + 0.5) / count - 0.5, np.full(count, 1 / count)


def gauss_rule(count: int) -> tuple[np.ndarray, np.ndarray]:
    """The same of Gauss and Legendre."""
    points, weights = np.polynomial.legendre.leggauss(count)
    return points / 2, weights / 2


def kernel_maker(variogram: Variogram, areas: bool, parts: tuple[int, int], rule=even_rule):
    """What makes the kernel for cells of (width, height) metres: points, or areas of ``parts`` points."""
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
    """Each datum is the mean over its cell of ``width`` x ``height`` metres, plus noise; a place is a point.

    gamma between two cells, or a cell and a point, is the mean over the points of a lattice of ``parts`` = (rows,
    cols) points in each cell (area-to-point kriging: Kyriakidis, Geographical Analysis 36, 2004, eqs. 7-9). rule: what
    places and weighs the points along an axis. With `even_rule`, where the lattice holds the places that are
    estimated, their mean over a cell is the cell's value; with `gauss_rule` as many points come nearer to the integral.
    """

    unit, has_cusp = None, False

    def __init__(self, variogram: Variogram, width: float, height: float, parts: tuple[int, int], rule=even_rule):
        self._variogram = variogram
        self.noise = variogram.nugget
        rows, cols = map(rule, parts)
        self._points = _lattice(width, height, rows, cols)
        self._pairs = _lattice(width, height, _differences(*rows), _differences(*cols))

    def data(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between two data, offsets of their cells in metres."""
        apart = (dx != 0) | (dy != 0)
        return self._mean(dx, dy, self._pairs) + self.noise * apart

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface."""
        return self._mean(dx, dy, self._points) + self.noise

    def _mean(self, dx: np.ndarray, dy: np.ndarray, lattice) -> np.ndarray:
        total = np.zeros(np.broadcast_shapes(np.shape(dx), np.shape(dy)))
        for x, y, weight in zip(*lattice):
            total += weight * self._variogram.structure(dx + x, dy + y)
        return total


def _differences(points: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All differences of two points, each once, and the sums of the products of their weights."""
    apart, weight = np.subtract.outer(points, points).ravel(), np.multiply.outer(weights, weights).ravel()
    _, first, which = np.unique(apart.round(_DIGITS), return_index=True, return_inverse=True)
    return apart[first], np.bincount(which, weight)


def _lattice(width: float, height: float, rows, cols) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x, y in metres and weight of all combinations of (points, weights) of ``rows`` and ``cols``."""
    x, y = np.meshgrid(cols[0] * width, rows[0] * height)
    return x.ravel(), y.ravel(), np.multiply.outer(rows[1], cols[1]).ravel()
