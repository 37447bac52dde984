"""What one pass over the cells of a comparison adds up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...geodata.grid import Grid, Window
from ..calibration.fitting import as_shares
from ..calibration.reliability import ReliabilitySums
from ..comparison import Cells
from ..counts import ConfusionCounts, count
from ..rivals import Layer, Rival, RivalScore, base_rate_score
from ..spatial.blocks import BlockHistograms
from ..thresholds import Histogram


class Tallies:
    """Counts by cell, by probability, by block, and of the rivals.

    Parameters
    ----------
    grid : Grid
        Of the scores.
    threshold : float
        From which a cell is called a landslide, 0 to 1.
    side : int
        Cells on a side of a block.
    layers : sequence of Layer
        The rivals', if any.
    calibrating : bool, default False
        Count by logit, too, which calibrations are fitted by.
    """

    def __init__(
        self, grid: Grid, threshold: float, side: int, layers: Sequence[Layer] = (), calibrating: bool = False
    ) -> None:
        self._threshold = np.float32(threshold)
        self.counts, self.histogram, self.sums = ConfusionCounts(), Histogram(), ReliabilitySums()
        self.blocks = BlockHistograms(grid.shape, side)
        self.logits = BlockHistograms(grid.shape, side) if calibrating else None
        self._rivals = [Rival(layer, grid, side) for layer in layers]

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
        probability, truth = cells.probability[cells.counts], cells.truth[cells.counts]
        self.histogram.add(probability, truth)
        self.sums.add(probability, truth)
        self.blocks.add(window, cells.probability, cells.truth, cells.counts)
        if self.logits is not None:
            self.logits.add(window, as_shares(cells.probability), cells.truth, cells.counts)
        for rival in self._rivals:
            rival.add(window, cells.truth, cells.counts)
        return called

    @property
    def rivals(self) -> tuple[RivalScore, ...]:
        """Of the landslides' share first, then of the layers."""
        return (base_rate_score(self.blocks.counted), *(rival.score for rival in self._rivals))
