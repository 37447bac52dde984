"""Scores of a network on labelled scenes, predicted tile by tile as `segment` does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from ..base.progress import Progress, part, silent
from ..dataset.dataset import LabelledScene
from ..evaluation.counts import ConfusionCounts, count
from ..geodata.grid import Window
from ..scene.scaled_scene import ScaledSample, ScaledScene
from . import checkpoint
from .card import ModelCard, write_card
from .device import Device, choose_device
from .probability import probability_of
from .runner import Runner, sweep
from .tiles import Schedule

logger = logging.getLogger(__name__)

_FLIPS = ((), (-1,), (-2,), (-2, -1))


def score(
    network,
    scenes: Sequence[tuple[ScaledScene, LabelledScene]],
    card: ModelCard,
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> ConfusionCounts:
    """Counts over all pixels of the scenes whose label is known, with the card's threshold, tile and overlap.

    flips: average the probabilities of the tile and its three mirror images, which takes four times as long.
    """
    network.eval()
    probability = probability_of(network, device)
    probability = flipped(probability) if flips else probability
    report = ConfusionCounts()
    for index, (scaled, labelled) in enumerate(scenes):
        tallies = []

        def judge(window: Window, values: np.ndarray, labelled=labelled, tallies=tallies) -> None:
            truth = labelled.label.read(window)[0]
            tallies.append(count(values[0] >= card.threshold, truth == 1, np.isfinite(truth) & np.isfinite(values[0])))

        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, network.stride)
        stage = part(progress, index / len(scenes), (index + 1) / len(scenes))
        sweep(_Judged(scaled, labelled), schedule, Runner(probability, device), 1, judge, stage)
        report = sum(tallies, report)
    return report


class _Judged:
    """A scene that shows all it has, and calls valid only what can be judged: tiles without any are left out."""

    def __init__(self, scaled: ScaledScene, labelled: LabelledScene):
        self._scaled, self._label = scaled, labelled.label

    def read(self, window: Window) -> ScaledSample:
        sample = self._scaled.read(window)
        return replace(sample, valid=sample.valid & np.isfinite(self._label.read(window)[0]))


def flipped(probability: Callable[[Tensor, Tensor, Tensor], Tensor]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
    """The mean of ``probability(image, dem, valid)`` over a tile and its mirror images, each turned back."""

    def mean(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        return torch.stack([_mirrored(probability, image, dem, valid, axes) for axes in _FLIPS]).mean(dim=0)

    return mean


def _mirrored(probability, image: Tensor, dem: Tensor, valid: Tensor, axes: tuple[int, ...]) -> Tensor:
    if not axes:
        return probability(image, dem, valid)
    return probability(*(tensor.flip(axes) for tensor in (image, dem, valid))).flip(axes)


def score_checkpoint(
    path, scenes: Sequence[LabelledScene], device: str = "auto", flips: bool = False, progress: Progress = silent
) -> ConfusionCounts:
    """`score` of a checkpoint file on scenes, in the scaling of its card."""
    network, card = checkpoint.load(path)
    chosen = choose_device(device)
    truth = [(ScaledScene(item.scene, card.scaling), item) for item in scenes]
    return score(network.to(chosen.torch_device), truth, card, chosen, flips, progress)


def score_test(
    path, scenes: Sequence[LabelledScene], run, device: str = "auto", progress: Progress = silent
) -> ConfusionCounts:
    """`score_checkpoint` on scenes that nothing was chosen by; the card of the checkpoint and the one in the folder
    ``run`` get the scores too.
    """
    report = score_checkpoint(path, scenes, device, progress=progress)
    names = " and ".join(dict.fromkeys(item.name for item in scenes))
    checkpoint.add_metrics(path, {names: report.scores()})
    write_card(run, checkpoint.read_card(path))
    shown = ", ".join(f"{name} {value:.4g}" for name, value in report.scores().items())
    logger.info("%s: %s", names, shown)
    return report
