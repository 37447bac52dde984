"""Runs that differ by their seed alone, and the set of what they give (Lakshminarayanan et al. 2017)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...base.html import heading, page, paragraph, table, write_page
from ...base.progress import Progress, part, silent
from ...dataset.splits import TrainingData, scene_names
from ...evaluation.counts import ConfusionCounts
from ...model import checkpoint
from ...model.card import ModelCard, write_card
from ...model.device import choose_device
from ...model.ensemble import joint_card, save_set
from ...model.scoring import fit_threshold, score_checkpoint
from ..config import TrainConfig
from ..distributed import is_first
from ..files import Files, RunFolder
from ..held_out import score_altered
from ..loop import train
from ..report import Trained
from ..report.looks import looks

logger = logging.getLogger(__name__)

_TRAINED = 0.97  # share of the progress; the rest is the score of the set


def member_files(files: Files, count: int) -> list[Files]:
    """Where the runs of the members write.

    Parameters
    ----------
    files : Files
        Of the set.
    count : int
        Of members.

    Returns
    -------
    list of Files
        NAME.1.safetensors and on, each with a run's folder, state and page of its own.
    """
    model = files.model
    return [Files.beside(model.with_name(f"{model.stem}.{number + 1}{model.suffix}")) for number in range(count)]


def train_ensemble(
    data: TrainingData,
    files: Files,
    config: TrainConfig,
    card: ModelCard,
    count: int,
    progress: Progress = silent,
    resume: bool = False,
) -> Trained:
    """Train members one after the other, with the seeds SEED, SEED + 1 and on, and write them as one set.

    Parameters
    ----------
    data : TrainingData
        The same for all.
    files : Files
        Of the set; `member_files` are those of its members, which stay.
    config : TrainConfig
        The settings, with the first member's seed.
    card : ModelCard
        As `loop.train` takes it.
    count : int
        Of members, 2 or more.
    progress : Progress, default silent
        Hears of every step and may cancel.
    resume : bool, default False
        Go on with the runs from their saved states; complete ones are left as they are.

    Returns
    -------
    Trained
        Counts of the set on what is held out, the mean loss, all seconds, and the first member's best epoch.

    Raises
    ------
    InputError
        As `loop.train`.
    """
    files.check({"start": config.start or None, "ImageNet weights": config.imagenet or None}, data.folders)
    own = member_files(files, count)
    runs = []
    for number, member in enumerate(own):
        stage = part(progress, _TRAINED * number / count, _TRAINED * (number + 1) / count)
        named = replace(card, name=f"{card.name}.{number + 1}")
        logger.info("member %d of %d", number + 1, count)
        own_seed = replace(config, seed=config.seed + number)
        runs.append(train(data, member, own_seed, named, stage, resume, against_start=True))
    report = ConfusionCounts()
    if is_first():
        report = _join(files, own, data, config, card.name, part(progress, _TRAINED, 1.0))
    loss = sum(run.loss for run in runs) / count
    return Trained(report, loss, sum(run.seconds for run in runs), runs[0].best_epoch, files.folder, files.page)


def _join(
    files: Files, own: Sequence[Files], data: TrainingData, config: TrainConfig, name: str, progress: Progress
) -> ConfusionCounts:
    """Write the set, and give it its threshold and its scores on what is held out."""
    models = [member.model for member in own]
    cards = [checkpoint.read_card(model) for model in models]
    about = {key: value for key, value in cards[0].training.items() if key != "threshold"}
    RunFolder(files.folder, config).close()
    save_set(files.model, models, replace(joint_card(cards), name=name, threshold=0.5, thresholds={}, training=about))
    report = ConfusionCounts()
    if data.held_out:
        report = score_checkpoint(files.model, data.held_out, config.device, progress=part(progress, 0.0, 0.5))
        checkpoint.add_metrics(files.model, {scene_names(data.held_out): report.scores()})
        score_altered(files.model, data.held_out, config.device, part(progress, 0.5, 0.9))
        if config.fit_threshold:
            device = choose_device(config.device, config.precision)
            fit_threshold(files.model, data.held_out, files.folder, device, part(progress, 0.9, 1.0))
    write_card(files.folder, checkpoint.read_card(files.model))
    write_page(files.page, _page(files.model, own, cards, report))
    return report


def _page(model: Path, own: Sequence[Files], cards: Sequence[ModelCard], report: ConfusionCounts) -> str:
    """The scores of the members beside those of the set, at 0.5."""
    rows = [[card.name, *_scores(card)] for card in cards]
    together = checkpoint.read_card(model)
    names = list(report.scores())
    return page(
        f"Training of {model.name}",
        paragraph(
            f"A set of {len(cards)} models that were trained alike but for the seed; probabilities are averaged."
        ),
        heading("Scores on what was held out, at 0.5"),
        table([*rows, [together.name, *report.scores().values()]], ["model", *names]),
        paragraph(f"The set calls a pixel a landslide from a probability of {together.threshold:g} on."),
        *looks(together),
        heading("The members' own pages"),
        table([[str(member.page)] for member in own]),
    )


def _scores(card: ModelCard) -> list[float]:
    """The first scores of a card, which are those on all that was held out."""
    return list(next(iter(card.metrics.values()), {}).values())
