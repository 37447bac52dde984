"""Scores of a network on labelled scenes, predicted tile by tile as `segment` does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from ..base.progress import Progress, part, silent
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..evaluation.calibration.scene_threshold import ProbabilityCounts
from ..evaluation.counts import ConfusionCounts, count
from ..evaluation.thresholds import Histogram, fitted_threshold
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from ..networks import FusionNetwork
from ..scene.scaled_scene import SampleSource, ScaledSample, ScaledScene
from ..scene.served import served_scene
from . import checkpoint
from .card import ModelCard, known_scores, write_card
from .device import Device, choose_device
from .probability import TileFunction, probability_of
from .runner import Runner
from .sweep import sweep
from .tiles import Schedule

logger = logging.getLogger(__name__)

_Add = Callable[[np.ndarray, np.ndarray], None]
_STEPS = 100  # of a threshold that is fitted
_FLIPS = ((), (-1,), (-2,), (-2, -1))


def score(
    network: FusionNetwork,
    scenes: Sequence[ScaledLabelledScene],
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
    scenes : sequence of ScaledLabelledScene
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
    return tally(network, scenes, card, device, flips, progress).counts


def tally(
    network: FusionNetwork,
    scenes: Sequence[ScaledLabelledScene],
    card: ModelCard,
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> Tally:
    """`score`, with the distribution of the probabilities.

    Parameters
    ----------
    network, scenes, card, device, flips, progress
        As in `score`.

    Returns
    -------
    Tally
        Over all scenes together.
    """
    counted = Tally(card.threshold)
    _judge(network, scenes, card, device, counted.add, flips, progress)
    return counted


def fit_threshold(
    path: str | Path,
    scenes: Sequence[LabelledScene],
    run: str | Path,
    device: Device,
    progress: Progress = silent,
) -> None:
    """Give a checkpoint the threshold with the best F1 of landslide on scenes, for which they are predicted once more.

    Its card and that in the run's folder get the threshold, and the F1 there and at 0.5 among ``training``. Where it
    was fitted already, where the scenes hold no landslide, and where the network tells it from nothing, both stay as
    they are.

    Parameters
    ----------
    path : str or Path
        The checkpoint.
    scenes : sequence of LabelledScene
        In their own units; some that it was not trained on, and that it is not to be judged by.
    run : str or Path
        The folder of the training run.
    device : Device
        Where to compute.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.
    """
    network, card = checkpoint.load(path)
    if is_fitted(card):
        return
    truth = [_scaled(item, card) for item in scenes]
    histogram = Histogram(_STEPS)
    _judge(network.to(device.torch_device), truth, card, device, histogram.add, progress=progress)
    curve, threshold = histogram.curve, fitted_threshold(histogram.curve)
    if threshold is None:
        logger.info("The threshold stays %g: what is held out does not tell a better one.", card.threshold)
        return
    names = scene_names(scenes)
    best, half = curve.at(threshold), curve.at(0.5)
    about = known_scores({"f1": best.f1, "f1_at_0.5": half.f1})
    fitted = replace(card, threshold=threshold, training={**card.training, "threshold": {"fitted_on": names, **about}})
    checkpoint.replace_card(path, fitted)
    write_card(run, fitted)
    logger.info("threshold %g: F1 %.4g on %s, %.4g at 0.5", threshold, best.f1, names, half.f1)


def is_fitted(card: ModelCard) -> bool:
    """Whether `fit_threshold` has given a card its threshold.

    Parameters
    ----------
    card : ModelCard
        Of a checkpoint.
    """
    return "threshold" in card.training


def _scaled(labelled: LabelledScene, card: ModelCard) -> ScaledLabelledScene:
    """A scene as the model of a card is shown it."""
    scene = served_scene(labelled.scene, card.serves, card.name, labelled.name)
    return ScaledLabelledScene(ScaledScene(scene, card.scaling, len(card.bands)), labelled)


def _judge(
    network: FusionNetwork,
    scenes: Sequence[ScaledLabelledScene],
    card: ModelCard,
    device: Device,
    add: _Add,
    flips: bool = False,
    progress: Progress = silent,
) -> None:
    """Give ``add`` the cells that can be judged, window by window: probability, and whether it is landslide; (n,)."""
    probability = probability_of(network.eval(), device)
    runner = Runner(flipped(probability) if flips else probability, device)
    for index, (scaled, labelled) in enumerate(scenes):
        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, network.stride)
        stage = part(progress, index / len(scenes), (index + 1) / len(scenes))
        sweep(_Judged(scaled, labelled.label), schedule, runner, 1, _Known(labelled.label, add), stage)


class Tally:
    """Counts cells that reach a threshold, rightly and wrongly, and all by probability.

    Parameters
    ----------
    threshold : float
        0..1.
    """

    def __init__(self, threshold: float) -> None:
        self._threshold, self.counts = threshold, ConfusionCounts()
        self.probabilities = ProbabilityCounts()

    def add(self, probability: np.ndarray, truth: np.ndarray) -> None:
        """Count cells.

        Parameters
        ----------
        probability : numpy.ndarray
            (n,), 0..1.
        truth : numpy.ndarray
            Boolean (n,): is a landslide.
        """
        self.probabilities.add(probability)
        self.counts = self.counts + count(probability >= self._threshold, truth, np.ones(truth.shape, bool))


class _Known:
    """Takes from windows of probability (1, rows, cols) the cells whose label is known."""

    def __init__(self, label: RasterSource, add: _Add) -> None:
        self._label, self._add = label, add

    def __call__(self, window: Window, values: np.ndarray) -> None:
        truth = self._label.read(window)[0]
        known = np.isfinite(truth) & np.isfinite(values[0])
        self._add(values[0][known], truth[known] == 1)


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
    return tally_checkpoint(path, scenes, device, flips, progress).counts


def tally_checkpoint(
    path: str | Path,
    scenes: Sequence[LabelledScene],
    device: str = "auto",
    flips: bool = False,
    progress: Progress = silent,
) -> Tally:
    """`tally` of a checkpoint file, in the scaling of its card, for what `score_checkpoint` takes.

    Parameters
    ----------
    path, scenes, device, flips, progress
        As there.
    """
    network, card = checkpoint.load(path)
    chosen = choose_device(device)
    truth = [_scaled(item, card) for item in scenes]
    return tally(network.to(chosen.torch_device), truth, card, chosen, flips, progress)
