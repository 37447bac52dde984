"""Where anchors may lie: hyper-pixels on a landslide's upper boundary, and hyper-pixels of other ground.

A hyper-pixel is the square of 8 x 8 pixels that one cell of the encoder map stands for. HPCL-Net, section 3.2.1 and
figures 6 and 7.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ...base.errors import InputError

SIDE = 8
"""Pixels along a hyper-pixel, as published."""
FEWEST, MOST = 6, 58
"""A boundary hyper-pixel has more than FEWEST and fewer than MOST landslide pixels of 64, as published."""
LANDSLIDE, BACKGROUND = 1, 2
"""The two kinds of candidates; 0 is none."""


class Places(NamedTuple):
    """Hyper-pixels by their rows (n,) and columns (n,)."""

    rows: np.ndarray
    cols: np.ndarray


def candidates(label: np.ndarray, elevation: np.ndarray) -> np.ndarray:
    """Which hyper-pixels may be anchors (HPCL-Net, section 3.2.1).

    Landslide: more than 6 and fewer than 58 of 64 pixels in landslides, and a mean elevation (of all 64 pixels; guess)
    above the median elevation of the landslide, as far as the sample shows it (guess). A landslide is a component of
    pixels connected by sides or corners (guess); a hyper-pixel that touches several belongs to the one with most
    pixels in it (guess), and one with unknown pixels is no candidate (guess), for nobody knows whether a boundary runs
    through it. Background: no landslide pixel, none unknown.

    Parameters
    ----------
    label : np.ndarray
        (rows, cols) integers: 1 landslide, 0 other ground, anything else unknown. Rows and cols are multiples of 8.
    elevation : np.ndarray
        (rows, cols) metres as measured (not equalised), NaN where there is none.

    Returns
    -------
    np.ndarray
        (rows / 8, cols / 8) uint8: `LANDSLIDE`, `BACKGROUND` or 0.

    Raises
    ------
    InputError
        For another shape.
    """
    if label.ndim != 2 or label.shape != elevation.shape or any(size % SIDE for size in label.shape):
        raise InputError(
            f"Anchors need label and elevation of one shape in multiples of {SIDE} pixels, and got {label.shape} and "
            f"{elevation.shape}; crop both alike."
        )
    slide = label == 1
    count = _per_hyper_pixel(slide)
    known = _per_hyper_pixel(slide | (label == 0)) == SIDE * SIDE
    found = np.where(known & (count == 0), np.uint8(BACKGROUND), np.uint8(0))
    boundary = Places(*np.nonzero(known & (count > FEWEST) & (count < MOST)))
    if len(boundary.rows):
        found[boundary] = np.where(_above_median(slide, elevation, boundary), np.uint8(LANDSLIDE), np.uint8(0))
    return found


def _per_hyper_pixel(mask: np.ndarray) -> np.ndarray:
    """How many of each hyper-pixel's 64 cells are True."""
    rows, cols = (size // SIDE for size in mask.shape)
    blocks = mask.astype(np.uint8).reshape(rows, SIDE, cols, SIDE).swapaxes(2, 3)  # so that sums run along memory
    return blocks.sum(axis=2, dtype=np.uint8).sum(axis=1, dtype=np.uint8)


def _above_median(slide: np.ndarray, elevation: np.ndarray, places: Places) -> np.ndarray:
    """(n,) bool: whether the hyper-pixels at ``places`` lie higher than the median of the landslide they belong to."""
    numbers, _ = ndimage.label(slide, np.ones((3, 3)))
    owners = _most_frequent(_squares(numbers, places))
    medians = _medians(numbers, elevation, np.unique(owners))
    return _squares(elevation, places).mean(axis=1, dtype=float) > medians[owners]


def _squares(values: np.ndarray, places: Places) -> np.ndarray:
    """(n, 64) values of the hyper-pixels at ``places``."""
    rows, cols = (size // SIDE for size in values.shape)
    return values.reshape(rows, SIDE, cols, SIDE)[places.rows, :, places.cols].reshape(-1, SIDE * SIDE)


def _most_frequent(numbers: np.ndarray) -> np.ndarray:
    """(n,) the number above 0 that is most frequent in each row of (n, 64); the lowest of several equal ones."""
    owners = numbers.max(axis=1)
    least = np.where(numbers > 0, numbers, owners[:, None]).min(axis=1)
    for row in np.flatnonzero(least != owners):
        owners[row] = np.bincount(numbers[row][numbers[row] > 0]).argmax()
    return owners


def _medians(numbers: np.ndarray, elevation: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Median elevation by component number, for the ``wanted`` ones; NaN for others, and where none is known."""
    medians = np.full(numbers.max() + 1, np.nan)
    boxes = ndimage.find_objects(numbers)
    for number in wanted:
        box = boxes[number - 1]
        heights = elevation[box][numbers[box] == number]
        heights = heights[np.isfinite(heights)]
        if heights.size:
            medians[number] = np.median(heights)
    return medians
