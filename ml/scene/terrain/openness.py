"""How far the ground around a cell leaves the sky open."""

from __future__ import annotations

import numpy as np

from .ground import Ground

STEPS = (1, 2, 4, 8, 16)
"""Cells from the middle at which `openness` looks."""
_AXES = ((0, 1), (1, 0), (1, 1), (1, -1))  # rows and columns a step, each way


def openness(ground: Ground) -> np.ndarray:
    """Positive openness (Yokoyama et al. 2002) less a right angle: in eight directions, the mean of the highest angle
    below which the ground rises within `STEPS`, its sign turned.

    Parameters
    ----------
    ground : Ground
        With a halo of the last of `STEPS`.

    Returns
    -------
    numpy.ndarray
        (rows, cols) in radians: positive on a ridge, negative in a hollow.
    """
    z, width, height = (ground.within(values, STEPS[-1]) for values in (ground.heights, ground.width, ground.height))
    total = np.zeros(ground.within(ground.heights).shape)
    for down, right in _AXES:
        cells = 1 / np.hypot(down * height, right * width)[STEPS[-1] : -STEPS[-1]]
        total += _angles(*_steepest(z, down, right, cells))
    return total / (-2 * len(_AXES))


def _steepest(z: np.ndarray, down: int, right: int, cells: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The largest tangent of the angle to the cells of `STEPS` ahead, by ``down`` rows and ``right`` columns a step,
    and behind; (rows, cols) each, of the cells that lie the last of `STEPS` inside of ``z``.

    cells: (rows, 1): 1 by the length of a step.
    """
    reach = STEPS[-1]
    rows, cols = (size - 2 * reach for size in z.shape)
    known = bool(np.isfinite(z).all())
    middle = z[reach:-reach, reach:-reach]
    ahead, behind, highest_ahead, highest_behind = np.full((4, rows, cols), -np.inf)
    for step in STEPS:
        for tangents, way in ((ahead, step), (behind, -step)):
            seen = z[reach + way * down :][:rows, reach + way * right :][:, :cols]
            np.multiply(np.subtract(seen, middle, out=tangents), cells / step, out=tangents)
        if not known:
            lines = -behind, -ahead
            for tangents, line in zip((ahead, behind), lines):
                np.copyto(tangents, line, where=np.isnan(tangents))
                np.copyto(tangents, -np.inf, where=np.isnan(tangents))
        np.maximum(highest_ahead, ahead, out=highest_ahead)
        np.maximum(highest_behind, behind, out=highest_behind)
    return highest_ahead, highest_behind


def _angles(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """The sum of two angles whose tangents are given, by the theorem of addition, since arc tangents take long; 0 where
    either is unknown.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        product = first * second
        angles = np.arctan((first + second) / (1 - product))
    angles += np.where(product > 1, np.copysign(np.pi, first), 0.0)
    return np.where(np.isfinite(product), angles, 0.0)
