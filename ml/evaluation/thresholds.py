"""Precision and recall over all thresholds of a probability, from one pass over the cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .counts import ConfusionCounts

STEPS = 256  # a power of two, so that its multiples are exact in every float type


class Histogram:
    """Counts of cells by probability, landslides and other ground apart."""

    def __init__(self) -> None:
        self._landslide, self._other = np.zeros((2, STEPS + 1), np.int64)

    def add(self, probability: np.ndarray, truth: np.ndarray) -> None:
        """Add cells.

        Parameters
        ----------
        probability : np.ndarray
            (n,), 0 to 1.
        truth : np.ndarray
            Boolean (n,): is a landslide.
        """
        place = (probability * STEPS).astype(np.int64)  # of the highest threshold that the cell reaches
        self._landslide += np.bincount(place[truth], minlength=STEPS + 1)
        self._other += np.bincount(place[~truth], minlength=STEPS + 1)

    @property
    def curve(self) -> Curve:
        """What has been added, as counts over thresholds."""
        right, wrong = (np.cumsum(counts[::-1])[::-1] for counts in (self._landslide, self._other))
        return Curve(np.arange(STEPS + 1) / STEPS, right, wrong, int(right[0]), int(wrong[0]))


@dataclass(frozen=True, eq=False)
class Curve:
    """Cells called a landslide at each threshold, rightly and wrongly; what cannot be judged is NaN."""

    thresholds: np.ndarray
    """(257,): multiples of 1/256 from 0 to 1."""
    true_positives: np.ndarray
    """(257,): landslide cells of at least that probability."""
    false_positives: np.ndarray
    """(257,): cells of other ground of at least that probability."""
    landslide: int
    """All landslide cells."""
    other: int
    """All cells of other ground."""

    @property
    def precision(self) -> np.ndarray:
        """(257,); NaN where nothing is called a landslide."""
        return _ratio(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> np.ndarray:
        """(257,); NaN where there is no landslide."""
        return _ratio(self.true_positives, np.full(self.true_positives.shape, self.landslide))

    @property
    def f1(self) -> np.ndarray:
        """(257,); NaN where there is no landslide."""
        called = self.true_positives + self.false_positives
        return np.where(self.landslide > 0, _ratio(2 * self.true_positives, called + self.landslide), np.nan)

    @property
    def best_threshold(self) -> float:
        """The threshold above 0 with the highest F1; of equal ones that nearest to 0.5. NaN without any landslide."""
        scores = self.f1[1:]
        if not self.landslide:
            return float("nan")
        best = np.flatnonzero(scores == scores.max())
        return float(self.thresholds[1:][best[np.abs(self.thresholds[1:][best] - 0.5).argmin()]])

    @property
    def average_precision(self) -> float:
        """Mean of the precision over the gains in recall from threshold to threshold; NaN without any landslide."""
        gains = -np.diff(self.true_positives, append=0)
        if not self.landslide:
            return float("nan")
        return float((gains[gains > 0] * self.precision[gains > 0]).sum() / self.landslide)

    def at(self, threshold: float) -> ConfusionCounts:
        """The counts at one of ``thresholds``, given exactly."""
        place = int(np.flatnonzero(self.thresholds == threshold)[0])
        right, wrong = int(self.true_positives[place]), int(self.false_positives[place])
        return ConfusionCounts(right, wrong, self.landslide - right, self.other - wrong)


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
