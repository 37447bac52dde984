"""Precision and recall over all thresholds of a probability, from one pass over the cells."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .counts import ConfusionCounts

STEPS = 256  # a power of two, so that its multiples are exact in every float type


class Histogram:
    """Counts of cells by probability, landslides and other ground apart.

    Parameters
    ----------
    steps : int, default 256
        Into which 0 to 1 is divided. Of another number than a power of two, a cell whose probability is a multiple of a
        step to the last digit may count as just below it.
    """

    def __init__(self, steps: int = STEPS) -> None:
        self._steps = steps
        self._landslide, self._other = np.zeros((2, steps + 1), np.int64)

    def add(self, probability: np.ndarray, truth: np.ndarray) -> None:
        """Add cells.

        Parameters
        ----------
        probability : np.ndarray
            (n,), 0 to 1.
        truth : np.ndarray
            Boolean (n,): is a landslide.
        """
        place = (probability * self._steps).astype(np.int64)  # of the highest threshold that the cell reaches
        self._landslide += np.bincount(place[truth], minlength=self._steps + 1)
        self._other += np.bincount(place[~truth], minlength=self._steps + 1)

    @property
    def curve(self) -> Curve:
        """What has been added, as counts over thresholds."""
        right, wrong = (np.cumsum(counts[::-1])[::-1] for counts in (self._landslide, self._other))
        return Curve(np.arange(self._steps + 1) / self._steps, right, wrong, int(right[0]), int(wrong[0]))


@dataclass(frozen=True, eq=False)
class Curve:
    """Cells called a landslide at each threshold, rightly and wrongly; what cannot be judged is NaN."""

    thresholds: np.ndarray
    """(n,): multiples of a step from 0 to 1; 257 by default."""
    true_positives: np.ndarray
    """(n,): landslide cells of at least that probability."""
    false_positives: np.ndarray
    """(n,): cells of other ground of at least that probability."""
    landslide: int
    """All landslide cells."""
    other: int
    """All cells of other ground."""

    @property
    def precision(self) -> np.ndarray:
        """(n,); NaN where nothing is called a landslide."""
        return _ratio(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> np.ndarray:
        """(n,); NaN where there is no landslide."""
        return _ratio(self.true_positives, np.full(self.true_positives.shape, self.landslide))

    @property
    def f1(self) -> np.ndarray:
        """(n,); NaN where there is no landslide."""
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

    @property
    def fallout(self) -> np.ndarray:
        """(n,): false positives by all other ground; NaN where there is none."""
        return _ratio(self.false_positives, np.full(self.false_positives.shape, self.other))

    @property
    def roc_area(self) -> float:
        """Area under recall over `fallout` (ROC), by trapezoids between thresholds; NaN without both kinds of ground.

        The chance that a cell of a landslide has the higher probability than one of other ground, a tie being half.
        """
        if not (self.landslide and self.other):
            return float("nan")
        right, wrong = np.append(self.true_positives, 0), np.append(self.false_positives, 0)
        twice = (right[:-1] + right[1:]) * (wrong[:-1] - wrong[1:])
        return float(twice.sum() / (2 * self.landslide * self.other))

    def at(self, threshold: float) -> ConfusionCounts:
        """The counts at a threshold.

        Parameters
        ----------
        threshold : float
            One of ``thresholds``, given exactly.

        Returns
        -------
        ConfusionCounts
            Of all cells that were counted.
        """
        place = int(np.flatnonzero(self.thresholds == threshold)[0])
        right, wrong = int(self.true_positives[place]), int(self.false_positives[place])
        return ConfusionCounts(right, wrong, self.landslide - right, self.other - wrong)


def shown(threshold: float) -> str:
    """A threshold for people: three decimals that are never above it, so that what it finds is found.

    Parameters
    ----------
    threshold : float
        0 to 1; NaN where there is none.

    Examples
    --------
    >>> shown(0.49609375), shown(0.5)
    ('0.496', '0.5')
    """
    return f"{math.floor(1000 * threshold) / 1000:g}" if math.isfinite(threshold) else "nan"


def fitted_threshold(curve: Curve) -> float | None:
    """The threshold that a model gets where it was judged: the best one.

    Parameters
    ----------
    curve : Curve
        Of cells that the model was not trained on.

    Returns
    -------
    float or None
        Above 0; None without any landslide, and where even the best threshold leaves no other ground apart.

    Examples
    --------
    >>> histogram = Histogram(100)
    >>> histogram.add(np.array([0.9, 0.3, 0.25, 0.1]), np.array([True, True, False, False]))
    >>> fitted_threshold(histogram.curve)
    0.3
    """
    if not curve.landslide or not curve.at(curve.best_threshold).true_negatives:
        return None
    return curve.best_threshold


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
