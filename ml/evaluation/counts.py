"""Counts once, scores as one-liners over them (HPCL-Net paper, arXiv 2308.01251, equations 6 to 11)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ConfusionCounts:
    """Pooled counts of cells; landslide is positive, other ground negative.

    All scores lie in 0..1; a score without any cell to judge is NaN.

    Attributes
    ----------
    true_positives : int
        Landslide that was called landslide (a hit).
    false_positives : int
        Other ground that was called landslide (a false alarm).
    false_negatives : int
        Landslide that was not called landslide (a miss).
    true_negatives : int
        Other ground that was not called landslide.

    Examples
    --------
    >>> counts = ConfusionCounts(true_positives=6, false_positives=2, false_negatives=3, true_negatives=9)
    >>> counts.precision, round(counts.recall, 4), round(counts.landslide_iou, 4)
    (0.75, 0.6667, 0.5455)
    """

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0
    true_negatives: int = 0

    def __add__(self, other: ConfusionCounts) -> ConfusionCounts:
        return ConfusionCounts(
            self.true_positives + other.true_positives,
            self.false_positives + other.false_positives,
            self.false_negatives + other.false_negatives,
            self.true_negatives + other.true_negatives,
        )

    @property
    def cells(self) -> int:
        """How many cells were counted."""
        return self.true_positives + self.false_positives + self.false_negatives + self.true_negatives

    @property
    def precision(self) -> float:
        """Equation 6: TP / (TP + FP)."""
        return ratio(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float:
        """Equation 7: TP / (TP + FN)."""
        return ratio(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float:
        """Equation 8, as 2 TP / (2 TP + FP + FN)."""
        return ratio(2 * self.true_positives, 2 * self.true_positives + self.false_positives + self.false_negatives)

    @property
    def landslide_iou(self) -> float:
        """Equation 9: TP / (TP + FP + FN)."""
        return ratio(self.true_positives, self.true_positives + self.false_positives + self.false_negatives)

    @property
    def background_iou(self) -> float:
        """Equation 10: TN / (TN + FN + FP)."""
        return ratio(self.true_negatives, self.true_negatives + self.false_negatives + self.false_positives)

    @property
    def miou(self) -> float:
        """Equation 11: mean of the two intersections over union."""
        return (self.landslide_iou + self.background_iou) / 2

    def scores(self) -> dict[str, float]:
        """All six scores by name: precision, recall, f1, landslide_iou, background_iou, miou."""
        names = ("precision", "recall", "f1", "landslide_iou", "background_iou", "miou")
        return {name: getattr(self, name) for name in names}


def count(predicted: np.ndarray, truth: np.ndarray, valid: np.ndarray | None = None) -> ConfusionCounts:
    """Count the cells of two arrays by what came of them.

    Parameters
    ----------
    predicted : np.ndarray
        Boolean, any shape: called a landslide.
    truth : np.ndarray
        Boolean, the same shape: is a landslide.
    valid : np.ndarray, optional
        Boolean, the same shape: cells that count; all by default.

    Returns
    -------
    ConfusionCounts
        Of the valid cells.
    """
    valid = np.ones(truth.shape, bool) if valid is None else valid
    predicted, truth = predicted[valid].astype(bool), truth[valid].astype(bool)
    both, called, wanted = int((predicted & truth).sum()), int(predicted.sum()), int(truth.sum())
    return ConfusionCounts(both, called - both, wanted - both, truth.size - called - wanted + both)


def ratio(part: int, whole: int) -> float:
    """A share; NaN where there is nothing to divide by.

    Parameters
    ----------
    part : int
        How many of them, 0 or more.
    whole : int
        Of how many, 0 or more.

    Returns
    -------
    float
        ``part`` / ``whole``.
    """
    return part / whole if whole else float("nan")
