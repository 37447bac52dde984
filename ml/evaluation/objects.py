"""Scores that count slides and not cells: which were found, which were missed, and what was called one wrongly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LEAST_IOU = 0.5  # the usual one; above it no slide has two partners
_MERGE = 64  # tables that are kept apart before they are added up


@dataclass(frozen=True)
class ObjectScores:
    """Slides of the reference that were hit or missed, and predicted ones that are false alarms.

    A score without any slide to judge is NaN.
    """

    hits: int
    misses: int
    false_alarms: int
    predicted: int
    """Slides of the prediction."""

    @property
    def precision(self) -> float:
        """Share of the predicted slides that are no false alarm."""
        return _ratio(self.predicted - self.false_alarms, self.predicted)

    @property
    def recall(self) -> float:
        """Share of the reference's slides that were hit."""
        return _ratio(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where there are slides on one side only."""
        if not self.hits:
            return 0.0 if self.predicted or self.misses else float("nan")
        return 2 * self.precision * self.recall / (self.precision + self.recall)


class SharedCells:
    """A sparse table of how many cells each predicted slide shares with each slide of the reference.

    Slides have numbers from 1; 0 is other ground. A cell belongs to one slide of each side at most.
    """

    def __init__(self):
        self._tables: list[np.ndarray] = []

    def add(self, predicted: np.ndarray, reference: np.ndarray) -> None:
        """Add cells by the numbers of their slides, both (n,)."""
        some = (predicted > 0) | (reference > 0)
        if some.any():
            ones = np.ones(int(some.sum()), np.int64)
            self._tables.append(_added(np.stack([predicted[some], reference[some], ones]).astype(np.int64)))
        if len(self._tables) > _MERGE:
            self._tables = [self._table()]

    def any_overlap(self) -> ObjectScores:
        """A slide is hit when a predicted one shares a cell with it; a predicted one that shares a cell with none is a
        false alarm. Two predictions on one slide are one hit, one prediction over two slides hits both.
        """
        predicted, reference, _ = self._table()
        both = (predicted > 0) & (reference > 0)
        return self._scores(_different(reference[both]), _different(predicted[both]))

    def matched(self) -> ObjectScores:
        """A slide is hit when it forms a pair with a predicted one, whose shared cells are at least `LEAST_IOU` of the
        cells of both together. Every slide has one partner at most: of two slides that are each exactly half of one
        predicted slide, the first is hit. Predicted slides without a partner are false alarms.
        """
        predicted, reference, cells = self._table()
        union = _of_same(predicted, cells) + _of_same(reference, cells) - cells
        alike = (predicted > 0) & (reference > 0) & (cells >= LEAST_IOU * union)
        pairs = np.stack([predicted[alike], reference[alike]])
        for side in (0, 1):  # a slide can have two partners of exactly one half, which then have no other
            pairs = pairs[:, np.unique(pairs[side], return_index=True)[1]]
        return self._scores(pairs.shape[1], pairs.shape[1])

    def _scores(self, hits: int, right: int) -> ObjectScores:
        predicted, reference, _ = self._table()
        all_predicted, all_reference = _different(predicted[predicted > 0]), _different(reference[reference > 0])
        return ObjectScores(hits, all_reference - hits, all_predicted - right, all_predicted)

    def _table(self) -> np.ndarray:
        self._tables = [_added(np.concatenate([np.zeros((3, 0), np.int64), *self._tables], axis=1))]
        return self._tables[0]


def _added(table: np.ndarray) -> np.ndarray:
    """The rows (predicted, reference, cells) of each pair of numbers added up."""
    order = np.lexsort(table[:2])
    table = table[:, order]
    first = np.flatnonzero(np.any(np.diff(table[:2], axis=1, prepend=-1), axis=0))
    cells = np.add.reduceat(table[2], first) if first.size else table[2]
    return np.concatenate([table[:2, first], cells[None]])


def _of_same(numbers: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """For each row the cells of all rows of its number."""
    places = np.unique(numbers, return_inverse=True)[1]
    return np.bincount(places, cells)[places] if numbers.size else cells


def _different(numbers: np.ndarray) -> int:
    return np.unique(numbers).size


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
