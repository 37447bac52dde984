"""Scores of a network on labelled scenes, predicted tile by tile as `segment` does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from .card import ModelCard
from .dataset import LabelledScene
from .device import Device
from .grid import Window
from .inference import Runner, sweep
from .metrics import Report, count
from .probability import probability_of
from .progress import Progress, part, silent
from .scaling import ScaledScene
from .tiles import Schedule

_FLIPS = ((), (-1,), (-2,), (-2, -1))


def score(
    network,
    scenes: Sequence[tuple[ScaledScene, LabelledScene]],
    card: ModelCard,
    device: Device,
    flips: bool = False,
    progress: Progress = silent,
) -> Report:
    """Counts over all pixels of the scenes whose label is known, with the card's threshold, tile and overlap.

    flips: average the probabilities of the tile and its three mirror images, which takes four times as long.
    """
    network.eval()
    probability = probability_of(network, device)
    probability = flipped(probability) if flips else probability
    report = Report()
    for index, (scaled, labelled) in enumerate(scenes):
        tallies = []

        def judge(window: Window, values: np.ndarray, labelled=labelled, tallies=tallies) -> None:
            truth = labelled.label.read(window)[0]
            tallies.append(count(values[0] >= card.threshold, truth == 1, np.isfinite(truth) & np.isfinite(values[0])))

        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, network.stride)
        stage = part(progress, index / len(scenes), (index + 1) / len(scenes))
        sweep(scaled, schedule, Runner(probability, device), 1, judge, stage)
        report = sum(tallies, report)
    return report


def flipped(probability: Callable[[Tensor, Tensor, Tensor], Tensor]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
    """The mean of ``probability(image, dem, valid)`` over a tile and its mirror images, each turned back."""

    def mean(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        return torch.stack([_mirrored(probability, image, dem, valid, axes) for axes in _FLIPS]).mean(dim=0)

    return mean


def _mirrored(probability, image: Tensor, dem: Tensor, valid: Tensor, axes: tuple[int, ...]) -> Tensor:
    if not axes:
        return probability(image, dem, valid)
    return probability(*(tensor.flip(axes) for tensor in (image, dem, valid))).flip(axes)
