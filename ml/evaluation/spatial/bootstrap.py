"""How far a score may be off because other ground would have been mapped: the bootstrap by blocks."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ...base.blas import product
from ..counts import ConfusionCounts
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


_UNKNOWN = Interval(float("nan"), float("nan"))


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
        return _UNKNOWN
    steps = blocks.counts.shape[2]
    other, landslide = _drawn(blocks.counts).reshape(_DRAWS, 2, steps).swapaxes(0, 1)
    return _between(average_precisions(other, landslide))


def score_intervals(blocks: BlockCounts, threshold: float) -> dict[str, Interval]:
    """The same of the scores of `ConfusionCounts`, at a threshold.

    Parameters
    ----------
    blocks : BlockCounts
        Where something counts.
    threshold : float
        0 to 1; taken up to the next of the steps that the blocks count by, 1/256 by default.

    Returns
    -------
    dict
        {name of the score: interval}; NaN with fewer than two blocks that hold a landslide.
    """
    names = tuple(ConfusionCounts().scores())
    if len(blocks.with_landslides) < 2:
        return dict.fromkeys(names, _UNKNOWN)
    step = math.ceil(threshold * (blocks.counts.shape[2] - 1))
    called, all_of_them = blocks.counts[:, :, step:].sum(axis=2), blocks.counts.sum(axis=2)
    wrong, right, other, landslide = _drawn(np.concatenate([called, all_of_them], axis=1)).T
    landslide_iou = _ratio(right, landslide + wrong)
    background_iou = _ratio(other - wrong, other + landslide - right)
    scores = (
        *(_ratio(right, right + wrong), _ratio(right, landslide), _ratio(2 * right, right + wrong + landslide)),
        *(landslide_iou, background_iou, (landslide_iou + background_iou) / 2),
    )
    return {name: _between(score) for name, score in zip(names, scores)}


def _drawn(counts: np.ndarray) -> np.ndarray:
    """Counts (blocks, …) added up over each drawing of blocks: (drawings, numbers of a block)."""
    size = len(counts)
    drawn = np.random.default_rng(_SEED).multinomial(size, np.full(size, 1 / size), _DRAWS).astype(float)
    return product(drawn, counts.reshape(size, -1).astype(float))


def _between(scores: np.ndarray) -> Interval:
    tail = 100 * (1 - CONFIDENCE) / 2
    known = scores[np.isfinite(scores)]
    return Interval(*map(float, np.percentile(known, (tail, 100 - tail)))) if known.size else _UNKNOWN


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


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
