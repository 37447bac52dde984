"""How unlike two places are at a distance: `Variogram`, a model with its parameters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ...base.errors import InputError


# The shapes take the squared distance over the squared range (an array that they may overwrite) and the exponent.
def _linear(square, exponent):
    return np.sqrt(square, out=square)


def _power(square, exponent):
    return np.power(square, square.dtype.type(exponent / 2), out=square)


def _spherical(square, exponent):
    square = np.minimum(square, 1, out=square)
    root = np.sqrt(square)
    square *= -0.5
    square += 1.5
    square *= root
    return square


def _exponential(square, exponent):
    return -np.expm1(-3 * np.sqrt(square, out=square))


def _gaussian(square, exponent):
    return -np.expm1(square * (-49 / 16))


def _hole_effect(square, exponent):
    steps = 3 * np.sqrt(square, out=square)
    return 1 - (1 - steps) * np.exp(-steps)


_SHAPES = {
    "linear": _linear,
    "power": _power,
    "spherical": _spherical,
    "exponential": _exponential,
    "gaussian": _gaussian,
    "hole-effect": _hole_effect,
}
MODELS = tuple(_SHAPES)
UNBOUNDED = ("linear", "power")  # no sill: `sill` is the value at `range`


class PyKrige(Protocol):
    """What we read of PyKrige's `OrdinaryKriging` and `UniversalKriging`."""

    variogram_model: str
    variogram_model_parameters: Sequence[float]  # partial sill, or slope, or scale; range, or exponent; nugget
    anisotropy_scaling: float
    anisotropy_angle: float


@dataclass(frozen=True)
class Variogram:
    """Half the mean squared difference of two values, by the offset between them.

    gamma(h) = nugget + (sill - nugget) * shape(h / range) for h > 0, and 0 at h = 0. The shapes are those of PyKrige
    1.7 (`pykrige.variogram_models`), written over h / range. ``linear`` and ``power`` rise for ever: there `sill` is
    the value that is reached at the distance `range`.

    Parameters
    ----------
    model : str, default "power"
        One of `MODELS`.
    sill : float, default 1.0
        Above the nugget, squared units of z.
    range : float, default 1000.0
        Metres, above 0.
    nugget : float, default 0.0
        Variance of the data's noise, squared units of z, 0 or more.
    exponent : float, default 1.8
        Of the power model, above 0 and below 2.
    anisotropy_ratio : float, default 1.0
        Range along the direction of the longest range, over the range across it (>= 1 as a rule).
    anisotropy_angle : float, default 0.0
        That direction, degrees counter-clockwise from east.

    Raises
    ------
    InputError
        For an unknown model and for numbers out of these bounds.

    Examples
    --------
    >>> Variogram("spherical", sill=4.0, range=100.0).along(50.0)
    array([2.75])
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
            raise InputError(
                f"A sill of {self.sill} is not above the nugget of {self.nugget}, "
                "so that nothing depends on distance; give a larger sill."
            )
        if not 0 < self.exponent < 2:
            raise InputError(f"An exponent of {self.exponent} is not between 0 and 2; 1.8 suits smooth relief.")
        if not (math.isfinite(self.anisotropy_ratio) and self.anisotropy_ratio > 0):
            raise InputError(f"An anisotropy ratio of {self.anisotropy_ratio} is not positive; 1 means none.")
        if not math.isfinite(self.anisotropy_angle):
            raise InputError(f"An anisotropy angle of {self.anisotropy_angle} is no number of degrees; 0 is east.")

    def __call__(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma for offsets.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.

        Returns
        -------
        np.ndarray
            Squared units of z, floats of their type; 0 at no distance.
        """
        apart = (np.asarray(dx) != 0) | (np.asarray(dy) != 0)
        return self.structure(dx, dy) + self.nugget * apart

    def structure(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """gamma without the nugget: the part that is spatially continuous.

        Parameters
        ----------
        dx, dy : np.ndarray
            Metres east and north, of shapes that broadcast.

        Returns
        -------
        np.ndarray
            Squared units of z.
        """
        along, across = self.isotropic(dx, dy)
        gamma = self.shape(along * along + across * across)
        gamma *= gamma.dtype.type(self.sill - self.nugget)
        return gamma

    def shape(self, square: np.ndarray) -> np.ndarray:
        """The structure over (sill - nugget), of the same shape.

        Parameters
        ----------
        square : np.ndarray
            Squared distances over the squared range; may be overwritten.
        """
        return _SHAPES[self.model](square, self.exponent)

    def along(self, distance: np.ndarray) -> np.ndarray:
        """gamma along the direction of the longest range; (N,).

        Parameters
        ----------
        distance : array
            Metres, of (N,) or one.
        """
        angle = math.radians(self.anisotropy_angle)
        distance = np.atleast_1d(np.asarray(distance, float))
        return self(distance * math.cos(angle), distance * math.sin(angle))

    def isotropic(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates over the range, turned and stretched so that the variogram depends on distance alone.

        Parameters
        ----------
        x, y : np.ndarray
            Metres east and north.

        Returns
        -------
        tuple of np.ndarray
            Without a unit: along the longest range and across it; x and y where there is no anisotropy.
        """
        x, y = np.atleast_1d(x / self.range, y / self.range)
        if self.anisotropy_ratio == 1.0:
            return x, y
        angle = math.radians(self.anisotropy_angle)
        cosine, sine = (np.result_type(x, y).type(part) for part in (math.cos(angle), math.sin(angle)))
        along, across = x * cosine + y * sine, y * cosine - x * sine
        across *= across.dtype.type(self.anisotropy_ratio)
        return along, across

    def to_pykrige(self) -> dict[str, object]:
        """Return the same variogram as keyword arguments of PyKrige's `OrdinaryKriging` and `UniversalKriging`.

        PyKrige turns the coordinates by the anisotropy's angle as we do, and stretches them across it by the ratio. Its
        linear and power models have no range but a slope and a scale. Where there is a nugget it is the noise of the
        data, beside which the surface passes (``exact_values``); PyKrige's variance includes it, ours does not.

        Returns
        -------
        dict
            ``variogram_model``, ``variogram_parameters``, ``anisotropy_scaling``, ``anisotropy_angle``,
            ``exact_values``.

        Examples
        --------
        >>> Variogram("linear", sill=40.0, range=500.0).to_pykrige()["variogram_parameters"]
        {'slope': 0.08, 'nugget': 0.0}
        """
        rise, nugget = float(self.sill - self.nugget), float(self.nugget)
        parameters = {"psill": rise, "range": float(self.range), "nugget": nugget}
        if self.model == "linear":
            parameters = {"slope": rise / self.range, "nugget": nugget}
        elif self.model == "power":
            scale = rise / self.range**self.exponent
            parameters = {"scale": scale, "exponent": float(self.exponent), "nugget": nugget}
        return {
            "variogram_model": self.model,
            "variogram_parameters": parameters,
            "anisotropy_scaling": float(self.anisotropy_ratio),
            "anisotropy_angle": float(self.anisotropy_angle),
            "exact_values": bool(self.nugget == 0),
        }

    @classmethod
    def from_pykrige(cls, kriging: PyKrige) -> Variogram:
        """Return the variogram that PyKrige fitted or was given.

        Parameters
        ----------
        kriging : OrdinaryKriging or UniversalKriging
            Whose coordinates are metres. Of a linear or a power model, which have no range, the sill is taken at
            1,000 m.

        Returns
        -------
        Variogram
            gamma of all offsets is the same.

        Raises
        ------
        InputError
            For a model that we do not have, and for parameters that ours cannot have (see `Variogram`).
        """
        model, parameters = kriging.variogram_model, [float(number) for number in kriging.variogram_model_parameters]
        if model not in _SHAPES:
            raise InputError(f"There is no variogram model {model!r} here; fit one of {', '.join(MODELS)} by PyKrige.")
        usual, nugget = cls(), parameters[-1]
        turned = {"anisotropy_ratio": kriging.anisotropy_scaling, "anisotropy_angle": kriging.anisotropy_angle}
        if model == "linear":
            return cls(model, nugget + parameters[0] * usual.range, usual.range, nugget, **turned)
        if model == "power":
            sill = nugget + parameters[0] * usual.range ** parameters[1]
            return cls(model, sill, usual.range, nugget, parameters[1], **turned)
        return cls(model, nugget + parameters[0], parameters[1], nugget, **turned)

    def scaled(self, factor: float) -> Variogram:
        """The variogram of values multiplied by the square root of ``factor``.

        Parameters
        ----------
        factor : float
            Above 0; sill and nugget are multiplied by it.
        """
        return replace(self, sill=self.sill * factor, nugget=self.nugget * factor)

    def __str__(self) -> str:
        power = f" (exponent {self.exponent:.3g})" if self.model == "power" else ""
        turned = f", {self.anisotropy_ratio:.3g} times longer at {self.anisotropy_angle:.3g} degrees"
        if self.model in UNBOUNDED:
            text = f"{self.model}{power}, reaching {self.sill:.4g} at {self.range:.4g} m, nugget {self.nugget:.4g}"
        else:
            text = f"{self.model}{power}, sill {self.sill:.4g}, range {self.range:.4g} m, nugget {self.nugget:.4g}"
        return text if self.anisotropy_ratio == 1 else text + turned
