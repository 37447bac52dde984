"""What a datum stands for: the value at a point, or the mean over a cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from .lattice import Lattice, Rule, even_rule, lattices
from .model import Variogram

AREA_PARTS = (4, 4)  # points in a cell whose mean stands for the cell, where models are compared and gaps filled
_ENTRIES = 2**15  # offsets of points at a time: they stay in the processor's cache
_MANY = 2**12  # offsets of points from which on it pays to look for those that come again
_LARGEST_TABLE = 2**22  # of these, 32 MB


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
        """gamma between a datum and a place less the noise, over ``rise``: quicker than `target`.

        Parameters
        ----------
        square : np.ndarray
            Squared distances in units of ``unit``, which must not be None; may be overwritten.

        Returns
        -------
        np.ndarray
            Of the same shape, without a unit.
        """
        return self._variogram.shape(square)

    def data(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between two data, offsets in metres.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
        return self._variogram(dx, dy)

    def structure(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface, less the noise.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
        return self._variogram.structure(dx, dy)

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
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
        self._points, self._pairs = lattices(width, height, parts, rule)

    def data(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between two data, offsets of their cells in metres.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
        apart = (dx != 0) | (dy != 0)
        return self._mean(dx, dy, self._pairs) + self.noise * apart

    def structure(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface, less the noise.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
        return self._mean(dx, dy, self._points)

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.
        """
        return self.structure(dx, dy) + self.noise

    def _mean(self, dx: np.ndarray, dy: np.ndarray, lattice: Lattice) -> np.ndarray:
        """Sums in the order of the lattice's points, whatever the number of offsets: the same to the last bit."""
        dx, dy = np.broadcast_arrays(dx, dy)
        total, x, y = np.empty(dx.size), dx.ravel(), dy.ravel()
        east, north, weight = (part[:, None] for part in lattice)
        step = max(1, _ENTRIES // len(weight))
        repeated = _Repeated.of(self._variogram, x, y, lattice)
        for start in range(0, total.size, step):
            part = slice(start, start + step)
            gamma = repeated.at(part) if repeated else self._variogram.structure(x[part] + east, y[part] + north)
            gamma *= weight
            if gamma.shape[1] > 1:
                np.add.reduce(gamma, axis=0, out=total[part])
            else:  # of one column numpy would sum pairs
                total[part] = np.add.accumulate(gamma, axis=0)[-1]
        return total.reshape(dx.shape)


class _Repeated:
    """gamma between places and the points of a lattice whose offsets come again: each is computed once.

    Cells side by side and places that divide them evenly have few offsets along each axis, however many pairs these
    make.
    """

    def __init__(self, variogram: Variogram, x: _Axis, y: _Axis):
        self._x, self._y = x, y
        self._gamma = variogram.structure(x.offsets, y.offsets[:, None]).ravel()

    @classmethod
    def of(cls, variogram: Variogram, x: np.ndarray, y: np.ndarray, lattice: Lattice) -> _Repeated | None:
        """For places ``x``, ``y`` (N,); None where few offsets come again."""
        pairs = x.size * len(lattice.weight)
        if pairs < _MANY:
            return None
        (columns, col), (rows, row) = (np.unique(places, return_inverse=True) for places in (x, y))
        if len(columns) * len(rows) > 4 * x.size:
            return None
        east, north = _Axis.of(columns, col, lattice.x), _Axis.of(rows, row, lattice.y)
        many = len(east.offsets) * len(north.offsets) > min(pairs // 2, _LARGEST_TABLE)
        return None if many else cls(variogram, east, north)

    def at(self, part: slice) -> np.ndarray:
        """(lattice points, n): gamma of some of the N places."""
        index = self._y.number[:, self._y.which[part]] * len(self._x.offsets)
        index += self._x.number[:, self._x.which[part]]
        return self._gamma.take(index)


class _Axis(NamedTuple):
    """The different offsets along an axis between places and the points of a lattice.

    offsets: metres, ascending. number: (lattice points, different places), which of the offsets they have. which: (N,),
    which of the different places each place has.
    """

    offsets: np.ndarray
    number: np.ndarray
    which: np.ndarray

    @classmethod
    def of(cls, places: np.ndarray, which: np.ndarray, points: np.ndarray) -> _Axis:
        offsets, number = np.unique(places + points[:, None], return_inverse=True)
        return cls(offsets, number.reshape(len(points), -1), which.ravel())
