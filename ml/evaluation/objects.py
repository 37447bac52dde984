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


class TooSmall(NamedTuple):
    """How many landslides of each side are below the smallest area, and do not count."""

    predicted: int
    reference: int


class _Pairs(NamedTuple):
    """How many cells pairs of landslides share; all (n,) int64."""

    predicted: np.ndarray
    reference: np.ndarray
    cells: np.ndarray


class SharedCells:
    """A sparse table of how many cells each predicted landslide shares with each landslide of the reference.

    Landslides have numbers from 1; 0 is other ground. A cell belongs to one landslide of each side at most. Of a
    landslide that shares none, only the size is kept: there may be millions of single cells.

    Parameters
    ----------
    min_area : float, default 0
        Square metres; landslides of either side whose cells have less together do not count.
    """

    def __init__(self, min_area: float = 0.0) -> None:
        self._tables: list[_Pairs] = []
        self._predicted, self._reference = _Sizes(min_area), _Sizes(min_area)

    def add(self, predicted: np.ndarray, reference: np.ndarray, area: np.ndarray | None = None) -> None:
        """Add cells.

        Parameters
        ----------
        predicted, reference : np.ndarray
            Whole numbers (n,): the landslide of each side that each cell belongs to, 0 for none.
        area : np.ndarray, optional
            (n,) square metres of the cells (default: one each); only a smallest area asks for them.
        """
        self._predicted.add(predicted, area)
        self._reference.add(reference, area)
        both = (predicted > 0) & (reference > 0)
        if both.any():
            ones = np.ones(int(both.sum()), np.int64)
            pairs = _Pairs(predicted[both].astype(np.int64), reference[both].astype(np.int64), ones)
            self._tables.append(_added_up(pairs))
        if len(self._tables) > _MERGE:
            self._tables = [self._table()]

    @property
    def too_small(self) -> TooSmall:
        """How many landslides are below the smallest area."""
        return TooSmall(*(side.count - side.large for side in (self._predicted, self._reference)))

    def specks(self, cells: float) -> int:
        """How many predicted landslides have fewer cells than these and share none: false positives that no polygon is
        made of by default.

        Parameters
        ----------
        cells : float
            How many a landslide has at least.
        """
        small = self._predicted.below(cells)
        return int(small.size - np.isin(small, self._table().predicted).sum())

    def any_overlap(self) -> ObjectScores:
        """Scores where one shared cell is enough.

        A landslide is found when a predicted one shares a cell with it; a predicted one that shares a cell with none is
        a false positive. Two predictions on one landslide are one true positive, one prediction over two landslides
        finds both. Predicted landslides that are too small find nothing, and those that find only such ones count
        nowhere.
        """
        pairs = self._table()
        large = self._predicted.is_large(pairs.predicted)
        return self._scores(pairs.predicted[large], pairs.reference[large])

    def matched(self) -> ObjectScores:
        """Scores where landslides have to form pairs.

        A landslide is found when it forms a pair with a predicted one, whose shared cells are at least `LEAST_IOU` of
        the cells of both together. Every landslide has one partner at most: of two that are each exactly half of a
        predicted one, the first is found. Predicted landslides without a partner are false positives. A predicted one
        that is too small counts where it has a partner, and one whose partner is too small nowhere.
        """
        pairs = self._table()
        union = self._predicted.of(pairs.predicted) + self._reference.of(pairs.reference) - pairs.cells
        alike = pairs.cells >= LEAST_IOU * union
        predicted, reference = pairs.predicted[alike], pairs.reference[alike]
        # a landslide can have two partners of exactly one half, which then have no other
        first = np.unique(predicted, return_index=True)[1]
        predicted, reference = predicted[first], reference[first]
        first = np.unique(reference, return_index=True)[1]
        return self._scores(predicted[first], reference[first])

    def _scores(self, predicted: np.ndarray, reference: np.ndarray) -> ObjectScores:
        """predicted, reference: (n,) pairs of which the one finds the other."""
        counting = self._reference.is_large(reference)
        found, confirmed = _different(reference[counting]), _different(predicted[counting])
        false = self._predicted.large - _different(predicted[self._predicted.is_large(predicted)])
        return ObjectScores(found, self._reference.large - found, false, confirmed + false)

    def _table(self) -> _Pairs:
        nothing = np.zeros(0, np.int64)
        columns = zip(_Pairs(nothing, nothing, nothing), *self._tables)
        self._tables = [_added_up(_Pairs(*(np.concatenate(column) for column in columns)))]
        return self._tables[0]


class _Sizes:
    """How many cells each landslide of a side has, by its number: 8 bytes each; where there is a smallest area, as many
    for areas.
    """

    def __init__(self, min_area: float) -> None:
        self._min_area, self._cells, self._area = min_area, np.zeros(1, np.int64), np.zeros(1)

    def add(self, numbers: np.ndarray, area: np.ndarray | None) -> None:
        """Count cells (n,) of landslides, 0 for none, and their square metres (n,)."""
        if not numbers.size:
            return
        first, last = int(numbers.min()), int(numbers.max())
        if last >= self._cells.size:
            more = max(last + 1, 5 * last // 4) - self._cells.size
            self._cells = np.concatenate([self._cells, np.zeros(more, np.int64)])
            self._area = np.concatenate([self._area, np.zeros(more if self._min_area else 0)])
        self._cells[first : last + 1] += np.bincount(numbers - first)
        if self._min_area:
            self._area[first : last + 1] += np.bincount(numbers - first, area)

    def is_large(self, numbers: np.ndarray) -> np.ndarray:
        """Boolean (n,): whether landslides have the smallest area."""
        return self._area[numbers] >= self._min_area if self._min_area else np.ones(numbers.shape, bool)

    @property
    def large(self) -> int:
        """How many have it."""
        return int(np.count_nonzero(self._area[1:] >= self._min_area)) if self._min_area else self.count

    def below(self, cells: float) -> np.ndarray:
        """Numbers (n,) of the landslides that have fewer cells than these."""
        return 1 + np.flatnonzero((self._cells[1:] > 0) & (self._cells[1:] < cells))

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
