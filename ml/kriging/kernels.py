"""What a datum stands for: the value at a point, or the mean over a cell."""

from __future__ import annotations

import numpy as np

from ..variogram import Variogram


class PointKernel:
    """Each datum is the value at its cell's centre, plus noise whose variance is the variogram's nugget.

    The surface that is asked for is the one without noise: with a nugget above 0 it passes beside the data.
    """

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

    def target(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma between a datum and a place on the surface."""
        gamma = self._variogram.structure(dx, dy)
        if self.noise:
            gamma += gamma.dtype.type(self.noise)
        return gamma
