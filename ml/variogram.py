"""How unlike two places are at a distance: `Variogram`, a model with its parameters."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from .errors import InputError


def _linear(h, exponent):
    return h


def _power(h, exponent):
    return np.power(h, exponent)


def _spherical(h, exponent):
    h = np.minimum(h, 1.0)
    return 1.5 * h - 0.5 * h**3


def _exponential(h, exponent):
    return 1.0 - np.exp(-3.0 * h)


def _gaussian(h, exponent):
    return 1.0 - np.exp(-((h * 7.0 / 4.0) ** 2))


def _hole_effect(h, exponent):
    return 1.0 - (1.0 - 3.0 * h) * np.exp(-3.0 * h)


_SHAPES = {"linear": _linear, "power": _power, "spherical": _spherical, "exponential": _exponential,
           "gaussian": _gaussian, "hole-effect": _hole_effect}
MODELS = tuple(_SHAPES)
UNBOUNDED = ("linear", "power")  # no sill: `sill` is the value at `range`


@dataclass(frozen=True)
class Variogram:
    """Half the mean squared difference of two values, by the offset between them.

    gamma(h) = nugget + (sill - nugget) * shape(h / range) for h > 0, and 0 at h = 0. The shapes are those of PyKrige
    1.7 (`pykrige.variogram_models`), written over h / range. ``linear`` and ``power`` rise for ever: there `sill` is
    the value that is reached at the distance `range`. Units: z squared for sill and nugget, metres for range.

    anisotropy_ratio: range along the direction of the longest range, over the range across it (>= 1 as a rule).
    anisotropy_angle: that direction, degrees counter-clockwise from east.
    """

    model: str = "power"
    sill: float = 1.0
    range: float = 1000.0
    nugget: float = 0.0
    exponent: float = 1.8
    anisotropy_ratio: float = 1.0
    anisotropy_angle: float = 0.0

    def __post_init__(self):
        if self.model not in _SHAPES:
            raise InputError(f"There is no variogram model {self.model!r}; choose one of {', '.join(MODELS)}.")
        if not (math.isfinite(self.range) and self.range > 0):
            raise InputError(f"A variogram range of {self.range} metres is not positive; give a distance above 0.")
        if not (math.isfinite(self.nugget) and self.nugget >= 0):
            raise InputError(f"A nugget of {self.nugget} is negative; give 0 or more.")
        if not (math.isfinite(self.sill) and self.sill > self.nugget):
            raise InputError(f"A sill of {self.sill} is not above the nugget of {self.nugget}, "
                             "so that nothing depends on distance; give a larger sill.")
        if not 0 < self.exponent < 2:
            raise InputError(f"An exponent of {self.exponent} is not between 0 and 2; 1.8 suits smooth relief.")
        if not (math.isfinite(self.anisotropy_ratio) and self.anisotropy_ratio > 0):
            raise InputError(f"An anisotropy ratio of {self.anisotropy_ratio} is not positive; 1 means none.")

    def __call__(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma for offsets in metres, east and north, of shapes that broadcast."""
        distance = self.distance(dx, dy)
        return self.of_distance(distance) + self.nugget * (distance > 0)

    def structure(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma without the nugget: the part that is spatially continuous."""
        return self.of_distance(self.distance(dx, dy))

    def of_distance(self, distance: np.ndarray) -> np.ndarray:
        """The continuous part for distances along the longest range (see `distance`)."""
        return (self.sill - self.nugget) * _SHAPES[self.model](distance / self.range, self.exponent)

    def distance(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """Length of offsets in metres, those across the longest range stretched by the anisotropy's ratio."""
        if self.anisotropy_ratio == 1.0:
            return np.sqrt(dx * dx + dy * dy)
        angle = math.radians(self.anisotropy_angle)
        along = dx * math.cos(angle) + dy * math.sin(angle)
        across = (dy * math.cos(angle) - dx * math.sin(angle)) * self.anisotropy_ratio
        return np.sqrt(along * along + across * across)

    def scaled(self, factor: float) -> Variogram:
        """The variogram of values multiplied by the square root of ``factor``."""
        return replace(self, sill=self.sill * factor, nugget=self.nugget * factor)

    def __str__(self) -> str:
        power = f" (exponent {self.exponent:.3g})" if self.model == "power" else ""
        rise = "reaching {:.4g} at {:.4g} m" if self.model in UNBOUNDED else "sill {:.4g}, range {:.4g} m"
        turned = f", {self.anisotropy_ratio:.3g} times longer at {self.anisotropy_angle:.3g} degrees"
        text = f"{self.model}{power}, {rise.format(self.sill, self.range)}, nugget {self.nugget:.4g}"
        return text if self.anisotropy_ratio == 1 else text + turned
