"""How far a score may be off because other ground would have been mapped: the bootstrap by blocks."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...base.blas import product
from .blocks import BlockCounts

CONFIDENCE = 0.95
_DRAWS = 1000
_SEED = 1


class Interval(NamedTuple):
    """Between which a score lies."""

    low: float
    """NaN where it cannot be judged."""
    high: float
    """NaN where it cannot be judged."""


def average_precision_interval(blocks: BlockCounts) -> Interval:
    """The 95 % percentile interval of the average precision over drawings of blocks with replacement.

    Cells of a landslide resemble each other, so that whole blocks are drawn and not cells (Efron & Tibshirani 1993,
    section 8.6; Lahiri 2003): 1000 times, with a fixed seed.

    Parameters
    ----------
    blocks : BlockCounts
        Where something counts.

    Returns
    -------
    Interval
        0 to 1; NaN with fewer than two blocks that hold a landslide.
    """
    if len(blocks.with_landslides) < 2:
        return Interval(float("nan"), float("nan"))
    size = len(blocks)
    drawn = np.random.default_rng(_SEED).multinomial(size, np.full(size, 1 / size), _DRAWS).astype(float)
    steps = blocks.counts.shape[2]
    other, landslide = (
        product(drawn, blocks.counts.reshape(size, -1).astype(float)).reshape(_DRAWS, 2, steps).swapaxes(0, 1)
    )
    found = average_precisions(other, landslide)
    tail = 100 * (1 - CONFIDENCE) / 2
    return Interval(*(float(value) for value in np.nanpercentile(found, (tail, 100 - tail))))


def average_precisions(other: np.ndarray, landslide: np.ndarray) -> np.ndarray:
    """The average precision of several histograms, each as `Curve.average_precision` has it.

    Parameters
    ----------
    other, landslide : np.ndarray
        (n, steps) float: cells of each kind by value.

    Returns
    -------
    np.ndarray
        (n,), 0 to 1; NaN without any landslide.
    """
    right, wrong = (np.cumsum(counts[:, ::-1], axis=1)[:, ::-1] for counts in (landslide, other))
    called, all_of_them = right + wrong, right[:, 0]
    precision = np.divide(right, called, out=np.zeros(right.shape), where=called > 0)
    total = (landslide * precision).sum(axis=1)
    return np.divide(total, all_of_them, out=np.full(total.shape, np.nan), where=all_of_them > 0)
