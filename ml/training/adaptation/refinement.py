"""The rounds: label the targets, train on the source and on what was labelled, and label again."""

from __future__ import annotations

import logging
import math
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...base.atomic_file import atomic_file
from ...base.errors import InputError
from ...base.progress import Progress, part, silent
from ...dataset.splits import TrainingData
from ...evaluation.counts import ConfusionCounts
from ...model import checkpoint
from ...model.card import ModelCard, known_scores
from ...model.device import choose_device
from ...model.ensemble import joint_card, load_ensemble, save_set
from ...model.scoring import score_checkpoint
from ...scene.scaling import Scaling
from .. import loop
from ..config import TrainConfig
from ..files import Files
from .folder import labels_folder
from .page import write_adaptation_page
from .pseudo_labels import Labelling, PseudoLabels, agreement, write_labels
from .record import Record, Round, read_record
from .target import Target, check_bands

logger = logging.getLogger(__name__)

WORST = 0.01
"""Of F1 on the source's held-out part: a round that loses more, beside the best one before it, is rejected."""
_FIRST, _TRAINED, _SCORED = 0.05, 0.85, 0.92  # shares of the progress: of the run; then of a round


@dataclass(frozen=True)
class Refinement:
    """Everything that a refinement is told."""

    output: Path
    """The checkpoint or set to write."""
    folder: Path
    """Of the run: record, labels and models of the rounds."""
    page: Path
    """The HTML page."""
    source: TrainingData
    """With labels."""
    targets: tuple[Target, ...]
    """Without."""
    models: tuple[Path, ...]
    """Checkpoints to begin with, none of them a set; each is adapted, and the mean of all labels."""
    configs: tuple[TrainConfig, ...]
    """The settings of the training of each."""
    labelling: Labelling
    """What is sure enough."""
    rounds: int = 3
    """At most."""
    settled: float = 0.98
    """IoU of the landslides of two rounds from which the labels are settled (a guess; the paper prints none)."""
    command: str = ""
    """With which it was asked for, for the card."""

    @property
    def identity(self) -> dict[str, object]:
        """What tells the run from others, as JSON knows it; the number of rounds may change on the way."""
        configs = [{**config.stored(), "device": "", "save_minutes": 0} for config in self.configs]
        scenes = (self.source.scenes, self.source.held_out)
        return {
            "models": [checkpoint.digest(path) for path in self.models],
            "settings": configs,
            "source": [[f"{item.name}, {len(item.regions)} regions" for item in part] for part in scenes],
            "targets": [target.record for target in self.targets],
            "labelling": [self.labelling.confidence, self.labelling.between],
        }

    def labels(self, number: int) -> list[Path]:
        """The rasters of labels that the models of a round give.

        Parameters
        ----------
        number : int
            Of the round; 0: the models as they were given.

        Returns
        -------
        list of Path
            One for each target.
        """
        return [labels_folder(self.folder, number) / f"target{index + 1}.tif" for index in range(len(self.targets))]

    def members(self, number: int) -> list[Path]:
        """The models of a round.

        Parameters
        ----------
        number : int
            Of the round; 0: as they were given.

        Returns
        -------
        list of Path
            In the order of ``models``.
        """
        if number == 0:
            return list(self.models)
        stem = self.output.stem
        return [self.folder / f"round{number}" / f"{stem}.{index + 1}.safetensors" for index in range(len(self.models))]


def refine(job: Refinement, progress: Progress = silent, resume: bool = False) -> Record:
    """Adapt models to the targets.

    Parameters
    ----------
    job : Refinement
        What to do.
    progress : Progress, default silent
        Hears of every step and may cancel at any of them.
    resume : bool, default False
        Go on with a run that was stopped, bit for bit as `loop.train`.

    Returns
    -------
    Record
        All rounds.

    Raises
    ------
    InputError
        Where the models are sure of no landslide in the targets, and where no round was accepted; the page tells more.
    """
    job.folder.mkdir(parents=True, exist_ok=True)
    record = read_record(job.folder, job.identity) if resume else Record(job.identity)
    if not resume:
        for state in job.folder.glob("round*/*.state.safetensors"):  # of an earlier run
            state.unlink()
    if not record.rounds:
        record = _kept(job, record, _begin(job, part(progress, 0.0, _FIRST, "the given models")))
    while len(record.rounds) <= job.rounds and not _is_over(job, record):
        number = len(record.rounds)
        start, stop = (_FIRST + (0.99 - _FIRST) * done / job.rounds for done in (number - 1, number))
        stage = part(progress, start, stop, f"round {number} of {job.rounds}")
        record = _kept(job, record, _round(job, record, number, stage, resume))
    _finish(job, record)
    progress(1.0, "done")
    return record


def _kept(job: Refinement, record: Record, item: Round) -> Record:
    record = record.with_round(item)
    record.write(job.folder)
    write_adaptation_page(job.page, job.targets, [job.labels(number) for number in range(item.number + 1)], record)
    return record


def _is_over(job: Refinement, record: Record) -> bool:
    last = record.rounds[-1]
    return not last.accepted or (last.number > 0 and last.agreement.landslide_iou >= job.settled)


def _begin(job: Refinement, progress: Progress) -> Round:
    """What the given models say; `InputError` where they are sure of nothing."""
    started = time.perf_counter()
    check_bands(job.targets, job.source.scenes)
    labels = _label(job, 0, part(progress, 0.0, 0.6, "labelling"))
    if not labels.landslide:
        names = " and ".join(target.name for target in job.targets)
        if not (labels.background or labels.unknown):
            raise InputError(f"No pixel of {names} is known; check no-data values and extents of image and DEM.")
        raise InputError(
            f"The models are sure of no landslide in {names}: the highest probability is {labels.highest:.2f}, and a "
            f"label needs {job.labelling.confidence:g}. Lower the confidence, or begin with models that were trained "
            "on ground more like this."
        )
    counts = _score(job, 0, part(progress, 0.6, 1.0, "scoring"))
    if not job.source.held_out:
        logger.warning("Nothing of the source is held out, so no round can be rejected.")
    return Round(0, counts, labels, seconds=time.perf_counter() - started)


def _round(job: Refinement, record: Record, number: int, progress: Progress, resume: bool) -> Round:
    started = time.perf_counter()
    _train(job, number, part(progress, 0.0, _TRAINED), resume)
    counts = _score(job, number, part(progress, _TRAINED, _SCORED, "scoring"))
    best = max((item.held_out.f1 for item in record.rounds if math.isfinite(item.held_out.f1)), default=math.nan)
    if best - counts.f1 > WORST:
        logger.warning(
            "Round %d is rejected: its F1 on the source's held-out part is %.3f, and %.3f was reached before. The "
            "models of round %d stay.",
            number,
            counts.f1,
            best,
            number - 1,
        )
        return Round(number, counts, PseudoLabels(), accepted=False, seconds=time.perf_counter() - started)
    labels = _label(job, number, part(progress, _SCORED, 0.99, "labelling"))
    found = agreement(job.labels(number - 1), job.labels(number), part(progress, 0.99, 1.0))
    logger.info(
        "round %d: %d landslide pixels, of which %.1f %% agree with the round before; F1 on the source %.3f",
        number,
        labels.landslide,
        100 * found.landslide_iou,
        counts.f1,
    )
    return Round(number, counts, labels, found, True, time.perf_counter() - started)


def _train(job: Refinement, number: int, progress: Progress, resume: bool) -> None:
    """Train each model of a round from its own of the round before, on the source and on the targets' labels."""
    labels, count = job.labels(number - 1), len(job.models)
    for index, (config, begun) in enumerate(zip(job.configs, job.members(number - 1))):
        targets = (target.labelled(path, config.crop, config.scaling) for target, path in zip(job.targets, labels))
        scenes = tuple(scene for scene in (*job.source.scenes, *targets) if scene.regions)
        split = f"{job.source.split}; pseudo-labels of round {number}"
        files = Files.beside(job.members(number)[index])
        stage = part(progress, index / count, (index + 1) / count)
        card = replace(
            checkpoint.read_card(begun),
            name=files.model.stem,
            training={"data": "", "split": split},
            metrics={},
            calibration={},
            promises={},
            distribution={},
        )
        data = TrainingData(scenes, job.source.held_out, (), split)
        loop.train(data, files, replace(config, start=str(begun)), card, stage, resume)


def _score(job: Refinement, number: int, progress: Progress) -> ConfusionCounts:
    if not job.source.held_out:
        return ConfusionCounts()
    return score_checkpoint(job.members(number), job.source.held_out, job.configs[0].device, progress=progress)


def _label(job: Refinement, number: int, progress: Progress) -> PseudoLabels:
    device = choose_device(job.configs[0].device, job.configs[0].precision)
    ensemble, count = load_ensemble(job.members(number)).on(device), len(job.targets)
    labels_folder(job.folder, number).mkdir(exist_ok=True)
    total = PseudoLabels()
    for index, (target, path) in enumerate(zip(job.targets, job.labels(number))):
        stage = part(progress, index / count, (index + 1) / count)
        total += write_labels(ensemble, target, path, job.labelling, device, stage)
    return total


def _finish(job: Refinement, record: Record) -> None:
    """Write the models of the last round that was accepted, as one."""
    accepted = record.accepted
    if accepted.number == 0:
        raise InputError(
            f"No round was accepted, so no model is written: {record.rounds[-1].held_out.f1:.3f} instead of "
            f"{accepted.held_out.f1:.3f} is the F1 on the source's held-out part. Use the models as they were given; "
            f"{job.page} tells more."
        )
    models = job.members(accepted.number)
    cards = [checkpoint.read_card(path) for path in models]
    about = {
        **cards[0].training,
        "adaptation": {
            "rounds": accepted.number,
            "targets": [target.name for target in job.targets],
            "confidence": job.labelling.confidence,
            "between": job.labelling.between,
            "held_out": known_scores(accepted.held_out.scores()),
        },
        **({"command": job.command} if job.command else {}),
    }
    domain = job.targets[0].domain
    card: ModelCard = replace(joint_card(cards), name=job.output.stem, training=about)
    if domain:
        card = replace(card, scaling=domain, bands=domain.roles)
    if len(models) > 1:
        if domain:
            models = _copies(job.folder / "accepted", models, domain)
        save_set(job.output, models, card)
        return
    with atomic_file(job.output) as temporary:
        shutil.copyfile(models[0], temporary)
        checkpoint.replace_card(temporary, card)


def _copies(folder: Path, models: Sequence[Path], domain: Scaling) -> list[Path]:
    """Copies of models that standardise by the targets' statistics; those of the round go on by the source's."""
    folder.mkdir(exist_ok=True)
    made = [folder / path.name for path in models]
    for path, copied in zip(models, made):
        shutil.copyfile(path, copied)
        checkpoint.replace_card(copied, replace(checkpoint.read_card(path), scaling=domain, bands=domain.roles))
    return made
