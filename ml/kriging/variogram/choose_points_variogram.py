"""The variogram of scattered points: experimental, fitted, chosen by how well points left out are predicted."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree

from ...base.errors import InputError
from ..request import VariogramRequest
from ..solvers.scattered.nearest_points import Scattered
from .empirical import Experimental
from .fit import fit_variograms, weighted_residual
from .model import Variogram

logger = logging.getLogger(__name__)

_SAMPLE, _NEAR, _LAGS = 2000, 48, 12  # points, their nearest neighbours, classes of distance
_LEFT_OUT = 500
_FEWEST = 10  # points
_STEADY = 1e10  # condition of a system beyond which estimates leave all bounds away from the points


def choose_points_variogram(
    places: Sequence[np.ndarray],
    wish: str | Variogram | VariogramRequest = "auto",
    neighbours: int = 16,
    linear: bool = False,
    **parameters: float | None,
) -> Variogram:
    """Return the variogram that suits scattered points, or that a person asks for.

    ``"auto"`` takes the model that predicts points left out best (root mean square) among all whose systems are well
    enough conditioned, fitted with and without a nugget.

    Parameters
    ----------
    places : three arrays (N,)
        x and y in metres, no two points at one place, and z.
    wish : str, Variogram or VariogramRequest, default "auto"
        ``"auto"``, a model's name, a `Variogram`, or any of them with parameters; those are set and not fitted.
    neighbours : int, default 16
        Nearest points that kriging will use.
    linear : bool, default False
        Whether it will have a drift linear in x and y.
    **parameters : float
        Those of a `VariogramRequest`, where ``wish`` is none.

    Returns
    -------
    Variogram
        With default parameters for fewer than ten places, or equal values.

    Raises
    ------
    InputError
        For an unknown model, and where no fitted variogram makes systems that can be solved.
    """
    request = VariogramRequest.of(wish, **parameters)
    if request.complete is not None:
        return request.complete
    x, y, z = places
    if len(z) < _FEWEST or np.ptp(z) == 0:
        return request.usual
    experimental = points_experimental(x, y, z)
    fits = fit_variograms(experimental, request.models, ratio=request.anisotropy_ratio, angle=request.direction)
    variograms = list(dict.fromkeys(request.applied_to(fit.variogram) for fit in fits))
    tree = cKDTree(np.column_stack([x, y]))
    errors = [_error(Scattered(x, y, z, variogram, neighbours, linear, tree)) for variogram in variograms]
    if not np.isfinite(errors).any():
        raise InputError(
            f"None of the {len(errors)} fitted variograms makes kriging systems that can be solved; give a nugget "
            "above 0, or another model."
        )
    best = int(np.argmin(errors))
    if len(variograms) > 1:
        residual = weighted_residual(variograms[best], experimental)
        words = "Variogram chosen from %d: %s; residual %.3g, leave-one-out error %.3g"
        logger.info(words, len(variograms), variograms[best], residual, errors[best])
    return variograms[best]


def points_experimental(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> Experimental:
    """Return half the mean squared differences of up to 2,000 points and their 48 nearest, in 12 classes of distance.

    Parameters
    ----------
    x, y : arrays (N,)
        Metres, no two points at one place.
    z : array (N,)
        Values.

    Returns
    -------
    Experimental
        Without direction: all offsets are to the east.
    """
    sample = _spread(len(z), _SAMPLE)
    tree = cKDTree(np.column_stack([x, y]))
    distance, near = tree.query(np.column_stack([x[sample], y[sample]]), k=np.arange(2, min(_NEAR, len(z)) + 1))
    squares = (z[near] - z[sample][:, None]) ** 2 / 2
    edges = np.quantile(distance, np.linspace(0, 1, _LAGS + 1))
    lag = np.clip(np.searchsorted(edges, distance.ravel(), side="right") - 1, 0, _LAGS - 1)
    pairs = np.bincount(lag, minlength=_LAGS)
    used = pairs > 0
    mean_distance, semivariance = (
        np.bincount(lag, weights=values.ravel(), minlength=_LAGS)[used] / pairs[used] for values in (distance, squares)
    )
    spacing = float(np.median(distance[:, 0]))
    return Experimental(mean_distance, np.zeros(used.sum()), semivariance, pairs[used], spacing, spacing)


def _error(scattered: Scattered) -> float:
    if not scattered.condition() < _STEADY:
        return np.inf
    errors, _ = scattered.leave_one_out(_spread(len(scattered.tree.data), _LEFT_OUT))
    error = float(np.sqrt(np.mean(errors**2)))
    return float(f"{error:.3g}") if np.isfinite(error) else np.inf


def _spread(count: int, most: int) -> np.ndarray:
    """Up to ``most`` of ``count`` indices, the same ones in every run."""
    return np.arange(count) if count <= most else np.sort(np.random.default_rng(0).choice(count, most, replace=False))
