"""Scores of a network on labelled scenes, predicted tile by tile as `segment` does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..base.progress import Progress, part, silent
from ..dataset.labelled import LabelledScene
from ..evaluation.counts import ConfusionCounts, count
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from ..networks import FusionNetwork
from ..scene.scaled_scene import SampleSource, ScaledSample, ScaledScene
from . import checkpoint
from .card import ModelCard
from .device import Device, choose_device
from .probability import TileFunction, probability_of
from .runner import Runner
from .sweep import sweep
from .tiles import Schedule

_FLIPS = ((), (-1,), (-2,), (-2, -1))


def score(
    network: FusionNetwork,
    scenes: Sequence[tuple[ScaledScene, LabelledScene]],
    card: ModelCard,
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> ConfusionCounts:
    """Count right and wrong pixels where the label is known, with the card's threshold, tile and overlap.

    Parameters
    ----------
    network : FusionNetwork
        On the device; it is put into evaluation mode.
    scenes : sequence of pairs
        Each scene in the network's units, and with its truth.
    card : ModelCard
        The network's.
    device : Device
        Where to compute.
    flips : bool
        Average the probabilities of a tile and its three mirror images, which takes four times as long.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    ConfusionCounts
        Over all scenes together.
    """
    probability = probability_of(network.eval(), device)
    runner = Runner(flipped(probability) if flips else probability, device)
    total = ConfusionCounts()
    for index, (scaled, labelled) in enumerate(scenes):
        tally = _Tally(labelled.label, card.threshold)
        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, network.stride)
        stage = part(progress, index / len(scenes), (index + 1) / len(scenes))
        sweep(_Judged(scaled, labelled.label), schedule, runner, 1, tally, stage)
        total = total + tally.counts
    return total


class _Tally:
    """Counts windows of probability (1, rows, cols) against the label."""

    def __init__(self, label: RasterSource, threshold: float) -> None:
        self._label, self._threshold = label, threshold
        self.counts = ConfusionCounts()

    def __call__(self, window: Window, values: np.ndarray) -> None:
        truth = self._label.read(window)[0]
        known = np.isfinite(truth) & np.isfinite(values[0])
        self.counts = self.counts + count(values[0] >= self._threshold, truth == 1, known)


class _Judged:
    """A scene that shows all it has, and calls valid only what can be judged: tiles without any are left out."""

    def __init__(self, scene: SampleSource, label: RasterSource) -> None:
        self._scene, self._label = scene, label

    def read(self, window: Window) -> ScaledSample:
        sample = self._scene.read(window)
        return replace(sample, valid=sample.valid & np.isfinite(self._label.read(window)[0]))


def flipped(probability: TileFunction) -> TileFunction:
    """The mean of a function over a tile and its three mirror images, each turned back (test-time augmentation).

    Parameters
    ----------
    probability : TileFunction
        As of `probability_of`.

    Returns
    -------
    TileFunction
    """

    def mean(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        return torch.stack([_mirrored(probability, image, dem, valid, axes) for axes in _FLIPS]).mean(dim=0)

    return mean


def _mirrored(probability: TileFunction, image: Tensor, dem: Tensor, valid: Tensor, axes: tuple[int, ...]) -> Tensor:
    if not axes:
        return probability(image, dem, valid)
    return probability(image.flip(axes), dem.flip(axes), valid.flip(axes)).flip(axes)


def score_checkpoint(
    path: str | Path,
    scenes: Sequence[LabelledScene],
    device: str = "auto",
    flips: bool = False,
    progress: Progress = silent,
) -> ConfusionCounts:
    """`score` of a checkpoint file, in the scaling of its card.

    Parameters
    ----------
    path : str or Path
        The checkpoint.
    scenes : sequence of LabelledScene
        In their own units.
    device : str
        ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.
    flips, progress
        As in `score`.

    Returns
    -------
    ConfusionCounts
    """
    network, card = checkpoint.load(path)
    chosen = choose_device(device)
    truth = [(ScaledScene(item.scene, card.scaling), item) for item in scenes]
    return score(network.to(chosen.torch_device), truth, card, chosen, flips, progress)
