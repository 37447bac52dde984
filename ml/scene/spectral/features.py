"""The features that a network sees of a multispectral image instead of its bands.

Le et al. 2023 (arXiv 2312.16717) make 23 bands of 14: normalised red, green and blue, spectral indices and filters are
named, the list is a guess that gives both numbers (`feature_names`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import distance_transform_edt

from .filters import REACH, edges, gaussian, gradient, median
from .roles import GRADIENT, GREY, RGB, SLOPE, feature_names

HALO = REACH + -(-REACH * 3 // 2)
"""Cells around a window: the filters' reach, and from there the nearest known cell, where one of them is unknown."""
_LUMINANCE = {"red": 0.2125, "green": 0.7154, "blue": 0.0721}  # ITU-R BT.709 in four digits, as scikit-image has it
_LEAST = 1e-6  # sum of two bands below which their ratio says nothing
_INDICES = (("nir", "red"), ("nir", "swir1"), ("nir", "swir2"))  # NDVI, NDMI, NBR


def normalised_difference(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(first - second) / (first + second).

    Parameters
    ----------
    first, second : numpy.ndarray
        Of one shape, in the units of reflectance or any that are in proportion to it.

    Returns
    -------
    numpy.ndarray
        -1..1; 0 where both are 0 together, NaN where one is unknown.

    Examples
    --------
    >>> normalised_difference(np.array([0.3, 0.0]), np.array([0.1, 0.0]))
    array([0.5, 0. ])
    """
    total, difference = first + second, first - second
    tells = np.abs(total) > _LEAST
    ratio = np.divide(difference, total, out=np.zeros_like(total), where=tells | np.isnan(total))
    return np.clip(ratio, -1, 1)


def spectral_features(
    bands: np.ndarray, roles: Sequence[str], mean: np.ndarray, std: np.ndarray, halo: int = HALO
) -> np.ndarray:
    """The features of a window.

    Parameters
    ----------
    bands : numpy.ndarray
        (len(roles), rows, cols) float, with a halo around the window; NaN where unknown.
    roles : sequence of str
        What they are, of `ROLES`.
    mean, std : numpy.ndarray
        (len(roles), 1, 1): of the domain, by which bands are standardised; indices are made of what was read.
    halo : int
        Cells of it on each side, `HALO` or, at the border of what there is, less.

    Returns
    -------
    numpy.ndarray
        (features, rows - 2 halo, cols - 2 halo) float32, those of `feature_names`; NaN where a band that they are made
        of is unknown in their own cell. Around unknown cells filters see the nearest known ones.
    """
    named = dict(zip(roles, bands))
    standard = dict(zip(roles, ((bands - mean) / std).astype(np.float32)))
    inside = (slice(halo, bands.shape[1] - halo), slice(halo, bands.shape[2] - halo))
    made = np.empty((len(feature_names(roles)), *bands[0][inside].shape), np.float32)
    for place, role in enumerate(RGB):
        made[place] = standard[role][inside]
    for place, (first, second) in enumerate(_INDICES, len(RGB)):
        made[place] = normalised_difference(named[first][inside], named[second][inside])
    grey = luminance(*(standard[role] for role in RGB))
    known = np.isfinite(grey)
    made[GREY : GRADIENT.stop + 1] = np.nan
    if known.any():
        for place, values in enumerate(_filtered(grey, known), GREY):
            made[place] = np.where(known, values, np.nan)[inside]
    others = [role for role in roles if role not in (*RGB, SLOPE)]
    for place, role in enumerate(others, GRADIENT.stop + 1):
        made[place] = standard[role][inside]
    return made


def luminance(red: np.ndarray, green: np.ndarray, blue: np.ndarray) -> np.ndarray:
    """The grey of three bands.

    Parameters
    ----------
    red, green, blue : numpy.ndarray
        Of one shape.

    Returns
    -------
    numpy.ndarray
        The same shape and type.
    """
    weights = {role: red.dtype.type(weight) for role, weight in _LUMINANCE.items()}
    return weights["red"] * red + weights["green"] * green + weights["blue"] * blue


def with_gradient(features: np.ndarray) -> np.ndarray:
    """Features of an image that was turned or stretched, with the gradient of how it lies now.

    Parameters
    ----------
    features : numpy.ndarray
        (features, rows, cols) float32, known everywhere.

    Returns
    -------
    numpy.ndarray
        A copy.
    """
    renewed = features.copy()
    renewed[GRADIENT] = gradient(features[GREY])
    return renewed


def _filtered(grey: np.ndarray, known: np.ndarray) -> list[np.ndarray]:
    """Grey, Gaussian, median, both gradients and edges; unknown cells are the nearest known ones."""
    if not known.all():
        rows, cols = distance_transform_edt(~known, return_distances=False, return_indices=True)
        grey = grey[rows, cols]
    return [grey, gaussian(grey), median(grey), *gradient(grey), edges(grey)]
