"""Whether of the cells with a probability of 0.7 seven in ten are landslides: reliability, ECE and Brier score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BINS = 16


class ReliabilitySums:
    """Adds cells up by their probability."""

    def __init__(self) -> None:
        self._cells, self._landslide = np.zeros((2, BINS), np.int64)
        self._probability, self._squares = np.zeros(BINS), 0.0

    def add(self, probability: np.ndarray, truth: np.ndarray) -> None:
        """Add cells.

        Parameters
        ----------
        probability : np.ndarray
            (n,), 0 to 1.
        truth : np.ndarray
            Boolean (n,): is a landslide.
        """
        exact = probability.astype(float)
        place = np.minimum((exact * BINS).astype(np.int64), BINS - 1)
        self._cells += np.bincount(place, minlength=BINS)
        self._landslide += np.bincount(place[truth], minlength=BINS)
        self._probability += np.bincount(place, exact, BINS)
        self._squares += float(((exact - truth) ** 2).sum())

    @property
    def table(self) -> np.ndarray:
        """(4, 16) float64: cells, landslides and the sum of probabilities of each bin; of the last row, the first
        number is the sum of all squared errors.
        """
        squares = np.zeros(BINS)
        squares[0] = self._squares
        return np.array([self._cells, self._landslide, self._probability, squares])

    def add_table(self, table: np.ndarray) -> None:
        """Add what others have added up of other cells.

        Parameters
        ----------
        table : np.ndarray
            Their `table`.
        """
        self._cells += table[0].astype(np.int64)
        self._landslide += table[1].astype(np.int64)
        self._probability += table[2]
        self._squares += float(table[3, 0])

    @property
    def reliability(self) -> Reliability:
        """Of what has been added."""
        known = self._cells > 0
        mean, share = (
            np.divide(sums, self._cells, out=np.full(BINS, np.nan), where=known)
            for sums in (self._probability, self._landslide)
        )
        return Reliability(self._cells, mean, share, self._squares)


@dataclass(frozen=True, eq=False)
class Reliability:
    """Cells in bins of probability that are equally wide; what cannot be judged is NaN."""

    cells: np.ndarray
    """(16,): how many."""
    probability: np.ndarray
    """(16,): their mean probability."""
    share: np.ndarray
    """(16,): share of them that are landslides."""
    squared_error: float
    """Sum over all cells of (probability - truth) squared."""

    @property
    def expected_calibration_error(self) -> float:
        """Mean distance between both, weighted by cells (Naeini et al. 2015; Guo et al. 2017, equation 3): 0 to 1."""
        total = self.cells.sum()
        return float(np.nansum(self.cells * np.abs(self.share - self.probability)) / total) if total else float("nan")

    @property
    def brier_score(self) -> float:
        """Mean squared error of the probability (Brier 1950): 0 to 1, the lower the better."""
        total = self.cells.sum()
        return float(self.squared_error / total) if total else float("nan")

    @property
    def base_rate_brier_score(self) -> float:
        """That of who gives each cell the landslides' share: what the probability has to beat."""
        total = self.cells.sum()
        rate = float(np.nansum(self.cells * self.share) / total) if total else float("nan")
        return rate * (1 - rate)
