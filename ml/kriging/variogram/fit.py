"""Variogram models fitted to an experimental variogram: `fit_variograms`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
    experimental: Experimental,
    models: Sequence[str] = MODELS,
    areas: bool = False,
    ratio: float = 1.0,
    angle: float = 0.0,
) -> list[Fit]:
    """Fit models to an experimental variogram by weighted least squares, each without and with a nugget.

    The residual is sum of pairs * (gamma / model - 1)^2 over all pairs (Cressie, Mathematical Geology 17, 1985),
    which gives short lags the say that they have in kriging.

    Parameters
    ----------
    experimental : Experimental
        The data's.
    models : sequence of str
        Names of models; default: all.
    areas : bool, default False
        Whether the data are means over cells, so that each model is averaged over pairs of cells before it is compared.
    ratio, angle : float, default 1.0 and 0.0
        The anisotropy that all models get (see `Variogram`); without one, directions are taken together.

    Returns
    -------
    list of Fit
        Two to each model, the smallest residual first.
    """
    if ratio == 1.0:
        experimental = experimental.pooled()
    fits = [_fit(experimental, model, areas, ratio, angle, nugget) for model in models for nugget in (False, True)]
    return sorted(fits, key=lambda fit: fit.residual)


def weighted_residual(variogram: Variogram, experimental: Experimental, areas: bool = False) -> float:
    """Weighted mean of (gamma / model - 1)^2, the smaller the better the model fits.

    Parameters
    ----------
    variogram : Variogram
        The model.
    experimental : Experimental
        What it is to fit.
    areas : bool, default False
        Whether the model is averaged over pairs of cells.

    Returns
    -------
    float
        0 or more.
    """
    return float(np.sum(_residuals(variogram, experimental, areas) ** 2))


def expected_gamma(variogram: Variogram, experimental: Experimental, areas: bool = False) -> np.ndarray:
    """Return what a model says of the offsets of an experimental variogram.

    Parameters
    ----------
    variogram : Variogram
        The model.
    experimental : Experimental
        Of N offsets.
    areas : bool, default False
        Whether the model is averaged over pairs of cells.

    Returns
    -------
    array (N,)
        gamma, squared units of z.
    """
    dx, dy = experimental.dx, experimental.dy
    if not areas:
        return variogram(dx, dy)
    kernel = AreaKernel(variogram, experimental.width, experimental.height, _AREA_PARTS)
    gamma = kernel.data(np.append(dx, 0.0), np.append(dy, 0.0))  # and of a cell with itself
    return gamma[:-1] - gamma[-1]


def _residuals(variogram: Variogram, experimental: Experimental, areas: bool) -> np.ndarray:
    expected = np.maximum(expected_gamma(variogram, experimental, areas), 1e-12 * experimental.gamma.max())
    return np.sqrt(experimental.pairs / experimental.pairs.sum()) * (experimental.gamma / expected - 1)


class _Parameter(NamedTuple):
    """A number that is fitted: where the search starts, and its bounds."""

    start: float
    low: float
    high: float


def _fit(experimental: Experimental, model: str, areas: bool, ratio: float, angle: float, nugget: bool) -> Fit:
    reach, top = float(experimental.distance.max()), float(experimental.gamma.max())

    def made(values: Sequence[float]) -> Variogram:
        share = values[2] if nugget else 0.0
        sill = top * np.exp(values[0])
        power = model == "power"
        shape = {"exponent": values[1], "range": reach} if power else {"range": reach * np.exp(values[1])}
        return Variogram(model, sill, nugget=share * sill, anisotropy_ratio=ratio, anisotropy_angle=angle, **shape)

    start, low, high = zip(*_parameters(model, experimental, nugget))
    found = least_squares(lambda values: _residuals(made(values), experimental, areas), start, bounds=(low, high))
    variogram = made([float(f"{round(value, _DECIMALS):.{_DIGITS}g}") for value in found.x])
    return Fit(variogram, weighted_residual(variogram, experimental, areas))


def _parameters(model: str, experimental: Experimental, nugget: bool) -> list[_Parameter]:
    """Log of sill over the largest gamma; exponent, or log of range over the longest lag; nugget's share of sill."""
    shortest = float(np.log(experimental.distance.min() / experimental.distance.max()))
    shape = _Parameter(0.0, shortest, 3.0)
    if model == "power":
        shape = _Parameter(1.5, *_EXPONENTS)
    elif model == "linear":
        shape = _Parameter(0.0, -1e-9, 1e-9)  # sill and range are one parameter
    return [_Parameter(0.0, -3.0, 9.0), shape] + ([_Parameter(0.02, 0.0, 0.95)] if nugget else [])
