"""Trivial rivals of a prediction: what the landslides' share, brightness, slope or position alone would score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, NamedTuple

import numpy as np

from ..geodata.grid import Grid, Window
from .spatial.blocks import BlockCounts
from .spatial.bootstrap import Interval, average_precision_interval
from .thresholds import STEPS

BASE_RATE = "base rate"
_SAMPLES, _SIDE = 8, 64  # windows down and across, and cells on a side of them, that quantiles are taken from


class Layer(NamedTuple):
    """A quantity that may tell landslides from other ground without having learned anything."""

    name: str
    read: Callable[[Window], np.ndarray]
    """From a window of the scores' grid to (rows, cols), NaN where unknown."""


@dataclass(frozen=True)
class RivalScore:
    """What a rival scores on the same cells."""

    name: str
    average_precision: float
    interval: Interval
    """Of the average precision, 95 % by blocks."""
    best_f1: float
    """At its best threshold."""
    best_iou: float
    """Of landslides, there."""


class Rank(NamedTuple):
    """A layer in a window, both (rows, cols)."""

    values: np.ndarray
    """0 to 1: the share of the layer's cells that are lower."""
    known: np.ndarray
    """Boolean: where there is one."""


class Rival:
    """Ranks cells by a layer.

    Parameters
    ----------
    layer : Layer
        Which quantity.
    edges : np.ndarray
        Its `quantiles`.
    """

    def __init__(self, layer: Layer, edges: np.ndarray) -> None:
        self._layer, self._edges = layer, edges

    def rank(self, window: Window) -> Rank:
        """The cells of a window by the layer.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        values = self._layer.read(window)
        return Rank(np.searchsorted(self._edges, values, "right").clip(max=STEPS) / STEPS, np.isfinite(values))

    def score(self, high: BlockCounts) -> RivalScore:
        """Of the direction, high or low, that does better, which flatters it: nobody told it which one is right.

        Parameters
        ----------
        high : BlockCounts
            Of cells by their rank.
        """
        low = BlockCounts(high.counts[:, :, ::-1])
        best, word = max(((high, "high"), (low, "low")), key=lambda pair: _precision(pair[0]))
        return score_of(f"{word} {self._layer.name}", best)


def score_of(name: str, blocks: BlockCounts) -> RivalScore:
    """Scores of a ranking of cells.

    Parameters
    ----------
    name : str
        Of the rival.
    blocks : BlockCounts
        Its cells.

    Returns
    -------
    RivalScore
        NaN without any landslide.
    """
    curve = blocks.curve
    f1 = float(curve.f1[1:].max()) if curve.landslide else float("nan")
    return RivalScore(name, curve.average_precision, average_precision_interval(blocks), f1, f1 / (2 - f1))


def base_rate_score(blocks: BlockCounts) -> RivalScore:
    """What calling every cell a landslide, or none by chance, scores.

    Parameters
    ----------
    blocks : BlockCounts
        Of the prediction: the same cells.

    Returns
    -------
    RivalScore
        Its average precision is the landslides' share.
    """
    counts = np.zeros_like(blocks.counts)
    counts[:, :, -1] = blocks.counts.sum(axis=2)
    return score_of(BASE_RATE, BlockCounts(counts))


def _precision(blocks: BlockCounts) -> float:
    """The average precision, or 0 where there is none."""
    return float(np.nan_to_num(blocks.curve.average_precision))


def quantiles(layer: Layer, grid: Grid) -> np.ndarray:
    """Values that divide a layer into up to 257 parts of like size, by windows all over the grid.

    Parameters
    ----------
    layer : Layer
        Which quantity.
    grid : Grid
        Of the scores.

    Returns
    -------
    (n,) float64
        Ascending; of no value where nothing is known.
    """
    rows, cols = (np.unique(np.linspace(0, max(0, size - _SIDE), _SAMPLES).astype(int)) for size in grid.shape)
    windows = [Window(int(row), int(col), _SIDE, _SIDE).intersection(grid.window) for row in rows for col in cols]
    values = np.concatenate([layer.read(window).ravel() for window in windows])
    known = values[np.isfinite(values)]
    return np.unique(np.quantile(known, np.arange(1, STEPS + 1) / (STEPS + 1))) if known.size else np.zeros(0)
