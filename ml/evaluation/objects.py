"""Scores that count landslides and not cells: which were found, which were missed, and what was called one wrongly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .counts import ratio

LEAST_IOU = 0.5  # the usual one; above it no landslide has two partners
_MERGE = 64  # tables that are kept apart before they are added up


@dataclass(frozen=True)
class ObjectScores:
    """Counts of landslides; a score without any landslide to judge is NaN.

    Attributes
    ----------
    true_positives : int
        Landslides of the reference that were found (hits).
    false_negatives : int
        Landslides of the reference that were not (misses).
    false_positives : int
        Predicted landslides that find none (false alarms).
    predicted : int
        All landslides of the prediction. Where one of them may find two of the reference, or two of them the same one,
        this is not the sum of true and false positives.
    """

    true_positives: int
    false_negatives: int
    false_positives: int
    predicted: int

    @property
    def hits(self) -> int:
        """The true positives, as outputs for people call them."""
        return self.true_positives

    @property
    def misses(self) -> int:
        """The false negatives, as outputs for people call them."""
        return self.false_negatives

    @property
    def false_alarms(self) -> int:
        """The false positives, as outputs for people call them."""
        return self.false_positives

    @property
    def reference(self) -> int:
        """All landslides of the reference."""
        return self.true_positives + self.false_negatives

    @property
    def precision(self) -> float:
        """Share of the predicted landslides that are no false positive."""
        return ratio(self.predicted - self.false_positives, self.predicted)

    @property
    def recall(self) -> float:
        """Share of the reference's landslides that were found."""
        return ratio(self.true_positives, self.reference)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where there are landslides on one side only."""
        if not self.true_positives:
            return 0.0 if self.predicted or self.false_negatives else float("nan")
        return 2 * self.precision * self.recall / (self.precision + self.recall)


class _Pairs(NamedTuple):
    """How many cells pairs of landslides share; all (n,) int64."""

    predicted: np.ndarray
    reference: np.ndarray
    cells: np.ndarray


class SharedCells:
    """A sparse table of how many cells each predicted landslide shares with each landslide of the reference.

    Landslides have numbers from 1; 0 is other ground. A cell belongs to one landslide of each side at most. Of a
    landslide that shares none, only the size is kept: there may be millions of single cells.
    """

    def __init__(self) -> None:
        self._tables: list[_Pairs] = []
        self._predicted, self._reference = _Sizes(), _Sizes()

    def add(self, predicted: np.ndarray, reference: np.ndarray) -> None:
        """Add cells.

        Parameters
        ----------
        predicted, reference : np.ndarray
            Whole numbers (n,): the landslide of each side that each cell belongs to, 0 for none.
        """
        self._predicted.add(predicted)
        self._reference.add(reference)
        both = (predicted > 0) & (reference > 0)
        if both.any():
            ones = np.ones(int(both.sum()), np.int64)
            pairs = _Pairs(predicted[both].astype(np.int64), reference[both].astype(np.int64), ones)
            self._tables.append(_added_up(pairs))
        if len(self._tables) > _MERGE:
            self._tables = [self._table()]

    def any_overlap(self) -> ObjectScores:
        """Scores where one shared cell is enough.

        A landslide is found when a predicted one shares a cell with it; a predicted one that shares a cell with none is
        a false positive. Two predictions on one landslide are one true positive, one prediction over two landslides
        finds both.
        """
        pairs = self._table()
        return self._scores(_different(pairs.reference), _different(pairs.predicted))

    def matched(self) -> ObjectScores:
        """Scores where landslides have to form pairs.

        A landslide is found when it forms a pair with a predicted one, whose shared cells are at least `LEAST_IOU` of
        the cells of both together. Every landslide has one partner at most: of two that are each exactly half of a
        predicted one, the first is found. Predicted landslides without a partner are false positives.
        """
        pairs = self._table()
        union = self._predicted.of(pairs.predicted) + self._reference.of(pairs.reference) - pairs.cells
        alike = pairs.cells >= LEAST_IOU * union
        predicted, reference = pairs.predicted[alike], pairs.reference[alike]
        # a landslide can have two partners of exactly one half, which then have no other
        first = np.unique(predicted, return_index=True)[1]
        partners = _different(reference[first])
        return self._scores(partners, partners)

    def _scores(self, found: int, confirmed: int) -> ObjectScores:
        """found: landslides of the reference; confirmed: predicted landslides that find one."""
        predicted, reference = self._predicted.count, self._reference.count
        return ObjectScores(found, reference - found, predicted - confirmed, predicted)

    def _table(self) -> _Pairs:
        nothing = np.zeros(0, np.int64)
        columns = zip(_Pairs(nothing, nothing, nothing), *self._tables)
        self._tables = [_added_up(_Pairs(*(np.concatenate(column) for column in columns)))]
        return self._tables[0]


class _Sizes:
    """How many cells each landslide of a side has, by its number: 8 bytes each."""

    def __init__(self) -> None:
        self._cells = np.zeros(1, np.int64)

    def add(self, numbers: np.ndarray) -> None:
        """Count cells (n,) of landslides, 0 for none."""
        if not numbers.size:
            return
        first, last = int(numbers.min()), int(numbers.max())
        if last >= self._cells.size:
            more = max(last + 1, 5 * last // 4) - self._cells.size
            self._cells = np.concatenate([self._cells, np.zeros(more, np.int64)])
        self._cells[first : last + 1] += np.bincount(numbers - first)

    def of(self, numbers: np.ndarray) -> np.ndarray:
        """Cells of landslides (n,)."""
        return self._cells[numbers]

    @property
    def count(self) -> int:
        """How many have a cell."""
        return int(np.count_nonzero(self._cells[1:]))


def _added_up(pairs: _Pairs) -> _Pairs:
    """Each pair once, with all its cells, in the order of reference and predicted."""
    order = np.lexsort((pairs.predicted, pairs.reference))
    predicted, reference, cells = (column[order] for column in pairs)
    new = (np.diff(predicted, prepend=-1) != 0) | (np.diff(reference, prepend=-1) != 0)
    first = np.flatnonzero(new)
    return _Pairs(predicted[first], reference[first], np.add.reduceat(cells, first) if first.size else cells)


def _different(numbers: np.ndarray) -> int:
    return np.unique(numbers).size
