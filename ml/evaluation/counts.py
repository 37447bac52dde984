"""Counts once, scores as one-liners over them (HPCL-Net paper, equations 6 to 11)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ConfusionCounts:
    """Pooled pixel counts of landslide (positive) against other ground. A score without any pixel to judge is NaN."""

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
    def precision(self) -> float:
        """Equation 6."""
        return _ratio(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float:
        """Equation 7."""
        return _ratio(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float:
        """Equation 8, as 2 TP / (2 TP + FP + FN)."""
        return _ratio(2 * self.true_positives, 2 * self.true_positives + self.false_positives + self.false_negatives)

    @property
    def landslide_iou(self) -> float:
        """Equation 9."""
        return _ratio(self.true_positives, self.true_positives + self.false_positives + self.false_negatives)

    @property
    def background_iou(self) -> float:
        """Equation 10."""
        return _ratio(self.true_negatives, self.true_negatives + self.false_negatives + self.false_positives)

    @property
    def miou(self) -> float:
        """Equation 11."""
        return (self.landslide_iou + self.background_iou) / 2

    def scores(self) -> dict[str, float]:
        """All six scores by name."""
        names = ("precision", "recall", "f1", "landslide_iou", "background_iou", "miou")
        return {name: getattr(self, name) for name in names}


def count(predicted: np.ndarray, truth: np.ndarray, valid: np.ndarray | None = None) -> ConfusionCounts:
    """Counts of two boolean arrays of one shape, over the cells where ``valid`` (default: all)."""
    valid = np.ones(truth.shape, bool) if valid is None else valid
    predicted, truth = predicted[valid].astype(bool), truth[valid].astype(bool)
    hits, called, wanted = int((predicted & truth).sum()), int(predicted.sum()), int(truth.sum())
    return ConfusionCounts(hits, called - hits, wanted - hits, truth.size - called - wanted + hits)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
