"""How well each cell of a DEM is predicted by the others: leave-one-out cross-validation."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .system import Neighbourhood

_LINE = np.array([-1.0, 4.0, 0.0, 4.0, -1.0]) / 6.0  # a cubic through the four cells of a line beside the middle one
BILINEAR = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]) / 4.0
CUBIC = np.zeros((5, 5))
CUBIC[2], CUBIC[:, 2] = _LINE / 2, _LINE / 2
CUBIC_SPLINE = np.array([[1.0, 4.0, 1.0], [4.0, 0.0, 4.0], [1.0, 4.0, 1.0]]) / 20.0  # B-spline, less its middle weight


@dataclass(frozen=True)
class CrossValidation:
    """Errors (predicted minus given, in units of z) of ``cells`` cells, each predicted from its neighbours alone.

    standardised_variance: mean of squared error over kriging variance, 1 where the variogram tells the uncertainty
    rightly; NaN for methods without a variance.
    """

    rmse: float
    bias: float
    standardised_variance: float
    cells: int


def leave_one_out(sample: list[np.ndarray], near: Neighbourhood) -> CrossValidation:
    """Cross-validation by kriging of the windows of a DEM in ``sample``, away from gaps."""
    weights, variance = near.without_middle()
    return validate(sample, weights, variance)


def validate(sample: list[np.ndarray], weights: np.ndarray, variance: float = math.nan) -> CrossValidation:
    """The same for any ``weights`` (rows, cols) whose middle one is 0; ``variance`` of their prediction if known."""
    errors = np.concatenate([np.zeros(0), *(_errors(values, weights) for values in sample)])
    if not errors.size:
        return CrossValidation(math.nan, math.nan, math.nan, 0)
    square = float(np.mean(errors**2))
    standardised = square / variance if variance > 0 else math.nan
    return CrossValidation(math.sqrt(square), float(errors.mean()), standardised, errors.size)


def _errors(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    rows, cols = weights.shape
    if values.shape[0] < rows or values.shape[1] < cols:
        return np.zeros(0)
    patches = sliding_window_view(values, weights.shape)
    middle = patches[..., rows // 2, cols // 2]
    errors = np.zeros(middle.shape)
    for row, col in zip(*np.nonzero(weights)):
        errors += weights[row, col] * (patches[..., row, col] - middle)
    return errors[np.isfinite(errors)]
