"""What one pass over the cells of a comparison adds up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...geodata.grid import Grid, Window
from ..calibration.fitting import as_shares
from ..calibration.reliability import ReliabilitySums
from ..comparison import Cells
from ..counts import ConfusionCounts, count
from ..rivals import Rival, RivalScore, base_rate_score
from ..spatial.blocks import BlockHistograms, HeldBlocks
from ..thresholds import Curve


class Tallies:
    """Counts by cell, by probability, by block of ground, and of the rivals.

    Parameters
    ----------
    grid : Grid
        Of the scores.
    threshold : float
        From which a cell is called a landslide, 0 to 1.
    side : int
        Cells on a side of a block of ground.
    rivals : sequence of Rival
        What ranks cells beside the prediction, if anything.
    calibrating : bool, default False
        Count by logit, too, which calibrations are fitted by.
    part : Window, optional
        Of the grid, where all cells lie that will be added (default: anywhere).
    """

    def __init__(
        self,
        grid: Grid,
        threshold: float,
        side: int,
        rivals: Sequence[Rival] = (),
        calibrating: bool = False,
        part: Window | None = None,
    ) -> None:
        self._asked = grid, threshold, side, rivals, calibrating
        self._threshold, self._rivals = np.float32(threshold), rivals
        self.counts, self.sums = ConfusionCounts(), ReliabilitySums()
        self.blocks = BlockHistograms(grid.shape, side, part)
        self.logits = BlockHistograms(grid.shape, side, part) if calibrating else None
        self._ranks = [BlockHistograms(grid.shape, side, part) for _ in rivals]

    def empty(self, part: Window) -> Tallies:
        """Such ones to which nothing was added.

        Parameters
        ----------
        part : Window
            Of the grid, where all cells lie that will be.
        """
        return Tallies(*self._asked, part=part)

    def add(self, window: Window, cells: Cells) -> np.ndarray:
        """Add the cells of a window.

        Parameters
        ----------
        window : Window
            Of the grid.
        cells : Cells
            Its own.

        Returns
        -------
        np.ndarray
            Boolean (rows, cols): called a landslide.
        """
        called = cells.probability >= self._threshold
        self.counts += count(called, cells.truth, cells.counts)
        self.sums.add(cells.probability[cells.counts], cells.truth[cells.counts])
        self.blocks.add(window, cells.probability, cells.truth, cells.counts)
        if self.logits is not None:
            self.logits.add(window, as_shares(cells.probability), cells.truth, cells.counts)
        if cells.counts.any():
            for rival, ranks in zip(self._rivals, self._ranks):
                rank = rival.rank(window)
                ranks.add(window, rank.values, cells.truth, cells.counts & rank.known)
        return called

    @property
    def numbers(self) -> dict[str, np.ndarray]:
        """All of it as arrays by name, which `add_numbers` adds to others."""
        counts = self.counts
        found = {
            "counts": np.array(
                [counts.true_positives, counts.false_positives, counts.false_negatives, counts.true_negatives], np.int64
            ),
            "reliability": self.sums.table,
        }
        for name, histograms in self._histograms.items():
            held = histograms.held
            found.update({f"{name} places": held.places, f"{name} counts": held.counts})
        return found

    def add_numbers(self, numbers: Mapping[str, np.ndarray]) -> None:
        """Add what others have counted of other cells of the same comparison.

        Parameters
        ----------
        numbers : mapping of str to np.ndarray
            Their `numbers`.
        """
        self.counts += ConfusionCounts(*map(int, numbers["counts"]))
        self.sums.add_table(numbers["reliability"])
        for name, histograms in self._histograms.items():
            histograms.add_held(HeldBlocks(numbers[f"{name} places"], numbers[f"{name} counts"]))

    @property
    def curve(self) -> Curve:
        """Counts of all cells over thresholds."""
        return self.blocks.counted.curve

    @property
    def rivals(self) -> tuple[RivalScore, ...]:
        """Of the landslides' share first, then of the layers."""
        scores = (rival.score(ranks.counted) for rival, ranks in zip(self._rivals, self._ranks))
        return (base_rate_score(self.blocks.counted), *scores)

    @property
    def _histograms(self) -> dict[str, BlockHistograms]:
        logits = {} if self.logits is None else {"logits": self.logits}
        return {"probability": self.blocks, **logits, **{f"rival {i}": ranks for i, ranks in enumerate(self._ranks)}}
