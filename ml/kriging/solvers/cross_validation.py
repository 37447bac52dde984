"""How well each cell of a DEM is predicted by the others: leave-one-out cross-validation."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ...base.blas import product
from .system import Neighbourhood

_LINE = np.array([-1.0, 4.0, 0.0, 4.0, -1.0]) / 6.0  # a cubic through the four cells of a line beside the middle one
BILINEAR = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]) / 4.0
CUBIC = np.zeros((5, 5))
CUBIC[2], CUBIC[:, 2] = _LINE / 2, _LINE / 2
CUBIC_SPLINE = np.array([[1.0, 4.0, 1.0], [4.0, 0.0, 4.0], [1.0, 4.0, 1.0]]) / 20.0  # B-spline, less its middle weight


@dataclass(frozen=True)
class CrossValidation:
    """Errors (predicted minus given, in units of z) of cells that are each predicted from their neighbours alone.

    Attributes
    ----------
    rmse, bias : float
        Root mean square and mean of the errors; NaN where there is none.
    standardised_variance : float
        Mean of squared error over kriging variance, 1 where the variogram tells the uncertainty rightly; NaN for
        methods without a variance.
    cells : int
        How many were predicted.
    """

    rmse: float
    bias: float
    standardised_variance: float
    cells: int


class LeftOut(NamedTuple):
    """A window of a DEM, and which of its cells may be left out, to be predicted from the others."""

    values: np.ndarray
    """(rows, cols), NaN in gaps."""
    cells: np.ndarray
    """(rows, cols) bool."""


def leave_one_out_each(sample: Sequence[np.ndarray | LeftOut], nears: list[Neighbourhood]) -> list[CrossValidation]:
    """Cross-validation by kriging, away from gaps, by several neighbourhoods, which costs little more than by one.

    Parameters
    ----------
    sample : list of (rows, cols), or of LeftOut
        Windows of a DEM; NaN in gaps.
    nears : list of Neighbourhood
        Of one size.

    Returns
    -------
    list of CrossValidation
        In their order.
    """
    predictions = [near.without_middle() for near in nears]
    return validate_each(sample, *(np.array(part) for part in zip(*predictions))) if nears else []


def validate_each(
    sample: Sequence[np.ndarray | LeftOut], weights: np.ndarray, variances: np.ndarray
) -> list[CrossValidation]:
    """Cross-validation of several ways to predict a cell from its neighbours.

    Parameters
    ----------
    sample : list of (rows, cols), or of LeftOut
        Windows of a DEM; NaN in gaps.
    weights : (K, rows, cols)
        Of the neighbours in each of K ways, 0 in the middle.
    variances : (K,)
        Of the predictions, squared units of z; NaN where unknown.
    """
    total, squares, cells = *np.zeros((2, len(weights))), 0
    for window in sample:
        errors = _errors(window if isinstance(window, LeftOut) else LeftOut(window, np.isfinite(window)), weights)
        total, squares, cells = total + errors.sum(axis=1), squares + (errors**2).sum(axis=1), cells + errors.shape[1]
    if not cells:
        return [CrossValidation(math.nan, math.nan, math.nan, 0)] * len(weights)
    return [
        CrossValidation(math.sqrt(square), float(bias), float(square / variance) if variance > 0 else math.nan, cells)
        for square, bias, variance in zip(squares / cells, total / cells, variances)
    ]


def on_same_cells(ways: Sequence[np.ndarray]) -> np.ndarray:
    """Weights of squares of several sizes, so that all of them are judged by the same cells.

    Parameters
    ----------
    ways : sequence of (side, side)
        Of the neighbours in each of K ways; sides are odd.

    Returns
    -------
    numpy.ndarray
        (K, largest side, largest side), 0 around the smaller ones.
    """
    side = max(len(weights) for weights in ways)
    return np.array([np.pad(weights, (side - len(weights)) // 2) for weights in ways])


def _errors(window: LeftOut, weights: np.ndarray) -> np.ndarray:
    """(K, cells): errors of K ``weights`` (K, rows, cols) in the cells left out whose neighbours all have values."""
    _, rows, cols = weights.shape
    values = window.values
    if values.shape[0] < rows or values.shape[1] < cols:
        return np.empty((len(weights), 0))
    inner = values.shape[0] - rows + 1, values.shape[1] - cols + 1
    shifted = sliding_window_view(values, inner)  # (rows, cols, *inner), one for each neighbour
    row, col = np.nonzero((weights != 0).any(axis=0))
    differences = (shifted[row, col] - shifted[rows // 2, cols // 2]).reshape(len(row), -1)
    known = np.isfinite(differences).all(axis=0)
    known &= window.cells[rows // 2 :, cols // 2 :][: inner[0], : inner[1]].ravel()
    return product(weights[:, row, col], differences if known.all() else differences[:, known])
