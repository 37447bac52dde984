"""A threshold from a scene's own probabilities, and whether they are distributed as those of other ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..thresholds import STEPS
from .records import SHARES

SHIFTED = 0.25
"""Population stability index from which two distributions are called different."""
_BINS = 16
_LEAST = 1e-4  # share that an empty bin counts as


class ProbabilityCounts:
    """Adds cells up by the highest multiple of 1/256 that their probability reaches."""

    def __init__(self) -> None:
        self.counts = np.zeros(STEPS + 1, np.int64)

    def add(self, probability: np.ndarray) -> None:
        """Add cells.

        Parameters
        ----------
        probability : np.ndarray
            (n,), 0 to 1.
        """
        self.counts += np.bincount((probability * STEPS).astype(np.int64), minlength=STEPS + 1)


def step_probabilities() -> np.ndarray:
    """(257,): what stands for the probabilities of a step, its middle; 1 for the last."""
    return np.minimum((np.arange(STEPS + 1) + 0.5) / STEPS, 1.0)


def expected_f1_threshold(counts: np.ndarray, probability: np.ndarray) -> float | None:
    """The threshold with the highest F1 that is to be expected where probabilities mean what they say.

    At a threshold, the sum of the probabilities of the cells that reach it stands for the true positives, and the sum
    of all for the landslides' cells (Lewis 1995, SIGIR; Ye, Chai, Lee & Chieu 2012, ICML: of many cells, the expected
    ratio comes to the ratio of expectations). No truth is needed.

    Parameters
    ----------
    counts : np.ndarray
        (257,) cells by the highest multiple of 1/256 that their probability reaches.
    probability : np.ndarray
        (257,) what such cells' probability is worth, rising; another one than the step's where they are calibrated.

    Returns
    -------
    float or None
        A multiple of 1/256 above 0, of the uncalibrated probability; None where no cell reaches one.

    Examples
    --------
    >>> counts = np.zeros(257, int)
    >>> counts[[10, 100, 230]] = 9000, 50, 950
    >>> expected_f1_threshold(counts, step_probabilities())
    0.390625
    """
    expected = counts * probability
    right, called = (np.cumsum(values[::-1])[::-1] for values in (expected, counts))
    if not called[1]:
        return None
    score = 2 * right[1:] / (called[1:] + expected.sum())
    return float((1 + np.flatnonzero((score == score.max()) & (counts[1:] > 0))[0]) / STEPS)


def shares(counts: np.ndarray) -> list[float]:
    """A distribution as a model card keeps it.

    Parameters
    ----------
    counts : np.ndarray
        (n * 64 + 1,) cells by step of probability, the last for a probability of 1.

    Returns
    -------
    list of float
        64 shares of equally wide steps; their sum is 1 but for rounding.
    """
    steps = counts[:-1].reshape(SHARES, -1).sum(axis=1)
    steps[-1] += counts[-1]
    return [round(float(share), 6) for share in steps / max(steps.sum(), 1)]


def stability_index(first: Sequence[float], second: Sequence[float]) -> float:
    """Population stability index of two distributions (Siddiqi 2006, Credit Risk Scorecards): 0 where they are alike.

    Parameters
    ----------
    first, second : sequence of float
        As `shares` has them.

    Returns
    -------
    float
        Over 16 steps, each at least a share of 0.0001; above 0.25 a shift is usually called significant.
    """
    one, two = (np.maximum(np.reshape(each, (_BINS, -1)).sum(axis=1), _LEAST) for each in (first, second))
    return float(((one - two) * np.log(one / two)).sum())
