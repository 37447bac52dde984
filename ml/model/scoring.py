"""Scores of a network on labelled scenes, predicted tile by tile as `segment` does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from ..base.progress import Progress, part, silent
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..evaluation.calibration.scene_threshold import ProbabilityCounts
from ..evaluation.counts import ConfusionCounts, count
from ..evaluation.thresholds import Histogram, fitted_threshold
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from ..networks import SegmentationNetwork
from ..scene.scaled_scene import SampleSource, ScaledSample, ScaledScene
from ..scene.served import served_scene
from . import checkpoint
from .card import ModelCard, known_scores, write_card
from .device import Device, choose_device
from .ensemble import Ensemble, Member, Models, SharedScene, averaged, load_ensemble
from .probability import TileFunction
from .runner import Runner
from .sweep import sweep
from .tiles import Schedule

logger = logging.getLogger(__name__)

_Add = Callable[[np.ndarray, np.ndarray], None]
_Take = Callable[[Window, np.ndarray], None]
_STEPS = 100  # of a threshold that is fitted


def tally(
    network: SegmentationNetwork,
    scenes: Sequence[ScaledLabelledScene],
    card: ModelCard,
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> Tally:
    """Count right and wrong pixels where the label is known, with the card's threshold, tile and overlap.

    All of these are counted by probability too.

    Parameters
    ----------
    network : SegmentationNetwork
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
    Tally
        Over all scenes together.
    """
    counted = Tally(card.threshold)
    member = Member(network.eval(), card)
    function = averaged([member.function(device)], _views(flips))
    shown = [_Shown(scaled, function, labelled, _Known(labelled.label, counted.add)) for scaled, labelled in scenes]
    _judge(shown, card, member.stride, device, progress)
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
    ensemble = load_ensemble(path)
    card = ensemble.card
    if is_fitted(card):
        return
    histogram = Histogram(_STEPS)
    judge(ensemble.on(device), scenes, device, _known(scenes, histogram.add), "none", progress)
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


class _Shown(NamedTuple):
    """A scene in a model's units, what is computed of its tiles, and the scene with its truth."""

    scaled: ScaledScene | SharedScene
    function: TileFunction
    labelled: LabelledScene
    take: _Take


def judge(
    ensemble: Ensemble,
    scenes: Sequence[LabelledScene],
    device: Device,
    takers: Sequence[_Take],
    flips: str,
    progress: Progress,
) -> None:
    """Let models look at labelled scenes, wherever a tile holds a cell whose label is known.

    Parameters
    ----------
    ensemble : Ensemble
        On the device.
    scenes : sequence of LabelledScene
        In their own units.
    device : Device
        Where to compute.
    takers : sequence of callable
        One for each scene: take a window of it and its probability (1, rows, cols), NaN where there is none.
    flips : str
        As `ensemble.averaged` takes them.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.
    """
    card, members, shown = ensemble.card, ensemble.functions(device), []
    for item, take in zip(scenes, takers):
        scaled = ensemble.scaled(served_scene(item.scene, card.serves, card.name, item.name))
        shown.append(_Shown(scaled, scaled.averaged(members, flips), item, take))
    _judge(shown, card, ensemble.stride, device, progress)


def _known(scenes: Sequence[LabelledScene], add: _Add) -> list[_Take]:
    return [_Known(item.label, add) for item in scenes]


def _views(flips: bool) -> str:
    return "flips" if flips else "none"


def _judge(shown: Sequence[_Shown], card: ModelCard, stride: int, device: Device, progress: Progress) -> None:
    for index, (scaled, function, labelled, take) in enumerate(shown):
        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, stride)
        stage, runner = part(progress, index / len(shown), (index + 1) / len(shown)), Runner(function, device)
        sweep(_Judged(scaled, labelled.label), schedule, runner, 1, take, stage)


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
    """Takes from windows of probability (1, rows, cols) the cells whose label is known: (n,), and (n,) whether they are
    landslides.
    """

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


def score_checkpoint(
    models: Models,
    scenes: Sequence[LabelledScene],
    device: str = "auto",
    flips: bool = False,
    progress: Progress = silent,
) -> ConfusionCounts:
    """The counts of `tally_ensemble` for a checkpoint, a set or several of them that are averaged.

    Parameters
    ----------
    models : Models
        The file or files.
    scenes : sequence of LabelledScene
        In their own units.
    device : str
        ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.
    flips, progress
        As in `tally`.

    Returns
    -------
    ConfusionCounts
    """
    chosen = choose_device(device)
    return tally_ensemble(load_ensemble(models).on(chosen), scenes, chosen, flips, progress).counts


def tally_ensemble(
    ensemble: Ensemble,
    scenes: Sequence[LabelledScene],
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> Tally:
    """`tally` of models that are loaded, each in the scaling of its card.

    Parameters
    ----------
    ensemble : Ensemble
        On the device.
    scenes : sequence of LabelledScene
        In their own units.
    device : Device
        Where to compute.
    flips, progress
        As in `tally`.

    Returns
    -------
    Tally
    """
    counted = Tally(ensemble.card.threshold)
    judge(ensemble, scenes, device, _known(scenes, counted.add), _views(flips), progress)
    return counted
