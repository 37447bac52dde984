"""Train a network: from labelled scenes to a checkpoint and what a run leaves beside it.

The same code runs alone and in the processes that `torchrun` starts.
"""

from __future__ import annotations

from collections.abc import Sequence

from .base.errors import InputError
from .base.progress import Progress, silent
from .base.settings import one_of
from .dataset.labelled import LabelledScene
from .model.card import ModelCard
from .model.tiles import Schedule
from .networks import NETWORKS
from .training.config import TrainConfig
from .training.distributed import ranks_from_environment
from .training.files import Files
from .training.run import Trained, TrainingRun


def train(
    scenes: Sequence[LabelledScene],
    output,
    config: TrainConfig,
    card: ModelCard,
    held_out: Sequence[LabelledScene] = (),
    progress: Progress = silent,
    run=None,
    report=None,
    resume: bool = False,
) -> Trained:
    """Train on ``scenes``, score on ``held_out`` and write the best checkpoint (or without held-out scenes the last
    one) to ``output``.

    card: name, limits and data description of the result; network, scaling, metrics and versions are filled in here.
    progress: called in every process, and a cancel in one of them stops all. run: folder for table, settings, card and
    page (default: NAME.run beside the checkpoint); report: file of the page, if elsewhere. With held-out scenes the
    last checkpoint is NAME.last.safetensors; NAME.state.safetensors is what ``resume`` goes on from, bit for bit on a
    CPU with the same number of threads (a GPU's sums differ from run to run); where there is none, the run begins.
    Raises `InputError` for contradictory settings, where it would write over what it reads or cannot write, and where a
    loss is not finite.
    """
    _check(config, card)
    files = Files.beside(output, run, report)
    folders = {item.folder for item in (*scenes, *held_out) if item.folder is not None}
    files.check({"start": config.start or None, "ImageNet weights": config.imagenet or None}, folders)
    with ranks_from_environment(config.device, config.precision) as (ranks, device):
        if config.batch < ranks.world * config.accumulate:
            raise InputError(
                f"A batch of {config.batch} cannot be shared by {ranks.world} processes in {config.accumulate} parts "
                "each; raise the batch."
            )
        return TrainingRun(scenes, files, config, card, held_out, progress, ranks, device).go(resume)


def _check(config: TrainConfig, card: ModelCard) -> None:
    stride = NETWORKS[one_of("network", config.network, NETWORKS)].stride
    if config.crop % stride or config.crop < 2 * stride:
        raise InputError(
            f"A crop of {config.crop} pixels does not fit the network; use a multiple of {stride} from {2 * stride} on."
        )
    Schedule((card.tile, card.tile), card.tile, card.overlap, stride)  # which refuses those that do not go together
    classes, weights = config.arguments.get("classes", len(card.classes)), config.class_weights
    if weights and len(weights) != classes:
        raise InputError(f"{len(weights)} class weights do not fit {classes} classes; give one for each.")
