"""The 23 bands that arXiv 2312.16717 makes of Landslide4Sense's 14: indices and filters beside the spectrum.

The paper names normalised red, green and blue, spectral indices and filters, and two counts (23 bands; 12 new ones).
One reading gives both, and is a guess: the raw visible bands are replaced by normalised ones, and NDVI, NDMI, NBR,
grey, a Gaussian, a median, two gradients and Canny's edges join. The filters' sizes and thresholds are guesses too.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .errors import InputError

SOURCE = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12", "slope", "DEM")
"""Landslide4Sense's bands, in their order: Sentinel-2 (B2, B3, B4 are blue, green, red; B8 is near infrared)."""

_VISIBLE = ("B4", "B3", "B2")
_INDICES = {"NDVI": ("B8", "B4"), "NDMI": ("B8", "B11"), "NBR": ("B8", "B12")}  # (first - second) / (first + second)
_FILTERS = ("grey", "Gaussian", "median", "gradient x", "gradient y", "Canny")

BANDS = (
    *(name for name in SOURCE if name not in _VISIBLE),
    *("red", "green", "blue"),
    *_INDICES,
    *_FILTERS,
)
"""Names of the 23 bands, in their order."""

REACH = 4  # cells beyond a window that the filters look at, Canny's joining of weak edges apart

_LUMINANCE = (0.299, 0.587, 0.114)  # of red, green and blue, ITU-R BT.601
_SIGMA, _MEDIAN = 1.0, 3  # guess: cells
_WEAK, _STRONG = 0.1, 0.2  # guess: of the largest gradient that values from 0 to 1 can have
_LEAST_SUM = 1e-6  # of two bands, below which their index is 0


def extended(values: np.ndarray, limits: np.ndarray) -> np.ndarray:
    """(23, rows, cols) float32 of `BANDS` from (14, rows, cols) of `SOURCE`.

    values: reflectances (any common factor), slope and elevation; NaN where there is no data, which stays NaN in all
    bands. limits: (3, 2), the values of red, green and blue that become 0 and 1, from a whole scene (`visible_limits`),
    never from a tile; what lies beyond is cut. Indices are kept within -1..1. Raises `InputError` for another number
    of bands.
    """
    if len(values) != len(SOURCE):
        raise InputError(
            f"An image of {len(values)} bands cannot be extended; give {len(SOURCE)}: {', '.join(SOURCE)}."
        )
    values = np.asarray(values, np.float32)
    by_name = dict(zip(SOURCE, values))
    known = np.isfinite(values).all(axis=0)
    visible = _normalised(np.stack([by_name[name] for name in _VISIBLE]), np.asarray(limits, np.float32))
    kept = [by_name[name] for name in SOURCE if name not in _VISIBLE]
    indices = [_index(by_name[first], by_name[second]) for first, second in _INDICES.values()]
    result = np.stack([*kept, *visible, *indices, *_filtered(visible, known)]).astype(np.float32)
    result[:, ~known] = np.nan
    return result


def visible_limits(values: np.ndarray, share: float = 0.01) -> np.ndarray:
    """(3, 2): what red, green and blue of ``values`` (14, ...) reach, without the ``share`` (guess) at either end."""
    visible = np.stack([values[SOURCE.index(name)].ravel() for name in _VISIBLE])
    return np.nanquantile(visible, (share, 1 - share), axis=1).T


def canny(grey: np.ndarray) -> np.ndarray:
    """Canny's edges (0 or 1, float32) of (rows, cols) values from 0 to 1.

    The ridges of the smoothed gradient that are steep, and the less steep ones that touch them (Canny, IEEE TPAMI 8,
    1986).
    """
    down, across = _gradients(ndimage.gaussian_filter(grey, _SIGMA, mode="nearest"))
    steepness = np.hypot(down, across)
    ridge = steepness * _is_ridge(steepness, down, across)
    weak, _ = ndimage.label(ridge >= _WEAK, np.ones((3, 3)))
    joined = np.isin(weak, np.unique(weak[ridge >= _STRONG]))
    return (joined & (weak > 0)).astype(np.float32)


def _normalised(visible: np.ndarray, limits: np.ndarray) -> np.ndarray:
    low, high = limits[:, :1, None], limits[:, 1:, None]
    return np.clip((visible - low) / np.maximum(high - low, np.finfo(np.float32).tiny), 0, 1)


def _index(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    total = first + second
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.clip(np.where(np.abs(total) < _LEAST_SUM, 0, (first - second) / total), -1, 1)


def _filtered(visible: np.ndarray, known: np.ndarray) -> list[np.ndarray]:
    grey = np.tensordot(np.float32(_LUMINANCE), visible, axes=1)
    filled = _without_gaps(grey, known)
    down, across = _gradients(filled)
    return [
        grey,
        ndimage.gaussian_filter(filled, _SIGMA, mode="nearest"),
        ndimage.median_filter(filled, _MEDIAN, mode="nearest"),
        across,
        down,
        canny(filled),
    ]


def _without_gaps(grey: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Gaps take the value of the nearest known cell, so that their borders are no edges."""
    if known.all() or not known.any():
        return np.where(known, grey, 0)
    rows, cols = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    return grey[rows, cols]


def _gradients(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sobel's, down and across, scaled so that a step from 0 to 1 has 1."""
    return tuple(ndimage.sobel(values, axis=axis, mode="nearest") / 4 for axis in (0, 1))


def _is_ridge(steepness: np.ndarray, down: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Whether a cell is not less steep than its neighbours before and behind it along the gradient (of eight)."""
    octant = np.round(np.arctan2(down, across) / (np.pi / 4)).astype(int) % 4
    padded = np.pad(steepness, 1)
    rows, cols = steepness.shape
    ridge = np.zeros(steepness.shape, bool)
    for index, (row, col) in enumerate(((0, 1), (1, 1), (1, 0), (1, -1))):
        ahead = padded[1 + row : 1 + row + rows, 1 + col : 1 + col + cols]
        behind = padded[1 - row : 1 - row + rows, 1 - col : 1 - col + cols]
        ridge |= (octant == index) & (steepness >= ahead) & (steepness > behind)
    return ridge
