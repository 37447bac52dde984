"""Variogram models fitted to an experimental variogram: `fit_variograms`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import least_squares

from .empirical import Experimental
from .model import MODELS, Variogram
from .support import AreaKernel

_AREA_PARTS = (3, 3)  # points in a cell whose mean stands for the cell while fitting
_EXPONENTS = (0.3, 1.95)
_DIGITS, _DECIMALS = 5, 8  # of the fitted numbers: the last that a flat optimum fixes, whatever BLAS a computer has


@dataclass(frozen=True)
class Fit:
    """A model with the parameters that suit the data best, and its weighted residual."""

    variogram: Variogram
    residual: float


def fit_variograms(
    experimental: Experimental, models=MODELS, areas: bool = False, ratio: float = 1.0, angle: float = 0.0
) -> list[Fit]:
    """Each of ``models`` fitted twice, without and with a nugget, by weighted least squares, the best first.

    The residual is sum of pairs * (gamma / model - 1)^2 over all pairs (Cressie, Mathematical Geology 17, 1985),
    which gives short lags the say that they have in kriging. areas: the data are means over cells, so that each model
    is averaged over pairs of cells before it is compared. ratio, angle: the anisotropy that all models get; without
    one, directions are taken together.
    """
    if ratio == 1.0:
        experimental = experimental.pooled()
    fits = [_fit(experimental, model, areas, ratio, angle, nugget) for model in models for nugget in (False, True)]
    return sorted(fits, key=lambda fit: fit.residual)


def weighted_residual(variogram: Variogram, experimental: Experimental, areas: bool = False) -> float:
    """Weighted mean of (gamma / model - 1)^2, the smaller the better the model fits."""
    return float(np.sum(_residuals(variogram, experimental, areas) ** 2))


def expected_gamma(variogram: Variogram, experimental: Experimental, areas: bool = False) -> np.ndarray:
    """(N,): what the model says of the offsets of ``experimental``; areas: averaged over pairs of its cells."""
    dx, dy = experimental.dx, experimental.dy
    if not areas:
        return variogram(dx, dy)
    kernel = AreaKernel(variogram, experimental.width, experimental.height, _AREA_PARTS)
    return kernel.data(dx, dy) - kernel.data(np.zeros(1), np.zeros(1))[0]


def _residuals(variogram: Variogram, experimental: Experimental, areas: bool) -> np.ndarray:
    expected = np.maximum(expected_gamma(variogram, experimental, areas), 1e-12 * experimental.gamma.max())
    return np.sqrt(experimental.pairs / experimental.pairs.sum()) * (experimental.gamma / expected - 1)


def _fit(experimental: Experimental, model: str, areas: bool, ratio: float, angle: float, nugget: bool) -> Fit:
    reach, top = float(experimental.distance.max()), float(experimental.gamma.max())

    def made(parameters) -> Variogram:
        share = parameters[2] if nugget else 0.0
        sill = top * np.exp(parameters[0])
        power = model == "power"
        shape = {"exponent": parameters[1], "range": reach} if power else {"range": reach * np.exp(parameters[1])}
        return Variogram(model, sill, nugget=share * sill, anisotropy_ratio=ratio, anisotropy_angle=angle, **shape)

    start, low, high = _bounds(model, experimental, nugget)
    found = least_squares(
        lambda parameters: _residuals(made(parameters), experimental, areas), start, bounds=(low, high)
    )
    variogram = made([float(f"{round(value, _DECIMALS):.{_DIGITS}g}") for value in found.x])
    return Fit(variogram, weighted_residual(variogram, experimental, areas))


def _bounds(model: str, experimental: Experimental, nugget: bool):
    """Start, lower and upper bounds of the parameters.

    They are: log of sill over the largest gamma; exponent, or log of range over the longest lag; nugget's share of
    the sill.
    """
    shortest = float(np.log(experimental.distance.min() / experimental.distance.max()))
    shape = (1.5, *_EXPONENTS) if model == "power" else (0.0, shortest, 3.0)
    shape = (0.0, -1e-9, 1e-9) if model == "linear" else shape  # sill and range are one parameter
    rows = [(0.0, -3.0, 9.0), shape] + ([(0.02, 0.0, 0.95)] if nugget else [])
    return tuple(zip(*rows))
