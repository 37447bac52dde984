"""Train and score every fold: each known pixel is predicted once, by a network that has not seen its block."""

from __future__ import annotations

import csv
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .base.atomic_file import atomic_file, check_writable
from .base.errors import InputError
from .base.progress import Progress, part, silent
from .base.settings import check_seed
from .dataset.splits import BLOCK, TrainingData, all_folds
from .evaluation.counts import ConfusionCounts
from .model.card import ModelCard, write_card
from .model.checkpoint import add_metrics, read_card
from .model.scoring import score_checkpoint
from .train import described_card
from .training import loop
from .training.config import TrainConfig, settings
from .training.distributed import Ranks, ranks_from_environment
from .training.files import Files, own_run

logger = logging.getLogger(__name__)


class Spread(NamedTuple):
    """Mean and sample standard deviation over folds; NaN where there are none, or only one."""

    mean: float
    deviation: float


@dataclass(frozen=True)
class CrossValidated:
    """What a cross-validation gave."""

    reports: tuple[ConfusionCounts, ...]
    """The counts of every fold."""

    @property
    def pooled(self) -> ConfusionCounts:
        """The counts of all folds together (HPCL-Net, equations 6 to 11, over all of the data)."""
        return sum(self.reports, ConfusionCounts())

    def spread(self) -> dict[str, Spread]:
        """Mean and deviation of the folds' scores by name; folds without a score are left out."""
        return {name: _spread([item.scores()[name] for item in self.reports]) for name in ConfusionCounts().scores()}


@dataclass(frozen=True)
class CrossValidationRequest:
    """What `cross_validate` is asked for."""

    config: TrainConfig
    folder: Path
    dataset: str | Path | None
    maps: tuple[str | Path, ...]
    chips: tuple[str | Path, ...]
    folds: int
    fold_seed: int
    block: int
    flips: bool
    resume: bool
    overwrite: bool

    def data(self) -> list[TrainingData]:
        """The scenes of every fold by their use; `InputError` where what was asked for does not go together."""
        check_seed(self.fold_seed)
        if bool(self.dataset) == bool(self.maps):
            raise InputError("Give --dataset FOLDER with folds, or --map FOLDER, but not both.")
        return all_folds(self.dataset, self.maps, self.chips, self.folds, self.block, self.fold_seed)


def cross_validate(
    output: str | Path,
    *,
    dataset: str | Path | None = None,
    maps: Sequence[str | Path] = (),
    chips: Sequence[str | Path] = (),
    folds: int = 5,
    fold_seed: int = 1,
    block: int = BLOCK,
    preset: str = "modern",
    flips: bool = False,
    card: Mapping[str, object] | None = None,
    command: str = "",
    resume: bool = False,
    overwrite: bool = False,
    progress: Progress = silent,
    **changes,
) -> CrossValidated:
    """Train and score every fold of a data set or of maps.

    Parameters
    ----------
    output : str or Path
        Folder that gets foldN.safetensors with its run, and scores.csv; in the end the card of each of these models
        gets mean and deviation of all.
    dataset : str or Path, optional
        Folder that `build_dataset` made, with folds.
    maps : sequence of str or Path, optional
        Instead: folders of chips (image/, dem/, label/) that are parts of one map each.
    chips : sequence of str or Path, optional
        Folders of chips that are scenes of their own, which help to train every fold.
    folds : int, default 5
        Into how many a map is divided; a data set has its own.
    fold_seed : int, default 1
        Of a map's folds.
    block : int, default `BLOCK`
        Side in pixels of the spatial blocks of a map's folds.
    preset : str, default "modern"
        modern, or paper: what settings are that ``changes`` does not name.
    flips : bool, default False
        Score the mean over a tile and its three mirror images, which takes four times as long.
    card : mapping of str to object, optional
        Entries of the model cards, as `train` takes them.
    command : str, default ""
        With which it was asked for, for the cards.
    **changes : object, optional
        Any field of `TrainConfig` by name, and what else `train` takes.
    resume : bool, default False
        Go on with a cross-validation that was stopped, complete folds included.
    overwrite : bool, default False
        Begin anew where models of these names, or their runs' states, are there.
    progress : Progress, default silent
        Hears of every step and may cancel.

    Returns
    -------
    CrossValidated
        The counts of every fold, in their order.

    Raises
    ------
    InputError
        As `train` does, and for a data set without folds.
    """
    request = CrossValidationRequest(
        settings(preset, **changes),
        Path(output),
        dataset,
        tuple(maps),
        tuple(chips),
        folds,
        fold_seed,
        block,
        flips,
        resume,
        overwrite,
    )
    data = request.data()
    for model, fold in zip(fold_models(request.folder, len(data)), data):
        Files.beside(model).check_new(resume, overwrite)
        Files.beside(model).check({}, fold.folders)
    check_writable(request.folder / "scores.csv")
    about = described_card(card or {}, "cross-validation", request.config.network, "", command)
    with own_run(request.folder):
        return train_folds(data, request.folder, request.config, about, flips, resume, progress)


def train_folds(
    folds: Sequence[TrainingData],
    folder: str | Path,
    config: TrainConfig,
    card: ModelCard,
    flips: bool = False,
    resume: bool = False,
    progress: Progress = silent,
) -> CrossValidated:
    """Train on each of ``folds`` and score what it holds out, once, at the end: nothing is chosen by that score.

    Parameters
    ----------
    folds : sequence of TrainingData
        What to train on and what to score on.
    folder : str or Path
        As ``output`` of `cross_validate`.
    config : TrainConfig
        The settings of each run, but for ``score_every`` and ``fit_threshold``: the threshold is 0.5.
    card : ModelCard
        Of each model, but for its number and its split.
    flips : bool, default False
        Score the mean over a tile and its three mirror images.
    resume : bool, default False
        Go on with a cross-validation that was stopped.
    progress : Progress, default silent
        Hears of every step and may cancel.

    Returns
    -------
    CrossValidated
        The counts of every fold, in their order.
    """
    folder = Path(folder)
    models = fold_models(folder, len(folds))
    config = replace(config, score_every=config.epochs, fit_threshold=False)
    with ranks_from_environment(config.device, config.precision) as (ranks, _):
        done = CrossValidated(())
        for number, (data, model) in enumerate(zip(folds, models)):
            name = f"fold {number + 1} of {len(folds)}"
            stage = part(progress, number / len(folds), (number + 1) / len(folds), name)
            own = replace(card, name=f"{card.name}, fold {number + 1}", training={**card.training, "split": data.split})
            try:
                trained = loop.train(data, Files.beside(model), config, own, stage, resume)
            except InputError as error:
                raise InputError(f"{own.name}: {error}") from None
            report = score_checkpoint(model, data.held_out, config.device, flips) if flips else trained.report
            done = CrossValidated((*done.reports, report))
            _tell(done, len(folds), folder / "scores.csv", ranks)
        if ranks.first:
            for model in models:
                add_metrics(model, _summary(done, flips))
                write_card(Files.beside(model).folder, read_card(model))
            logger.info("mean of %d folds: %s", len(done.reports), _words(done.spread()))
    return done


def fold_models(folder: str | Path, count: int) -> list[Path]:
    """The models that a cross-validation writes.

    Parameters
    ----------
    folder : path
        Where it writes.
    count : int
        Folds.
    """
    return [Path(folder) / f"fold{number + 1}.safetensors" for number in range(count)]


def _tell(done: CrossValidated, count: int, path: Path, ranks: Ranks) -> None:
    """Log the latest of ``count`` folds, and write the table of all so far."""
    if ranks.first:
        shown = ", ".join(f"{name} {value:.4f}" for name, value in done.reports[-1].scores().items())
        logger.info("fold %d of %d: %s", len(done.reports), count, shown)
        _write(path, done)


def _words(spread: Mapping[str, Spread]) -> str:
    """Mean and deviation of each score that folds have."""
    known = {name: item for name, item in spread.items() if np.isfinite(item.mean)}
    return ", ".join(
        f"{name} {item.mean:.4f}" + (f" ± {item.deviation:.4f}" if np.isfinite(item.deviation) else "")
        for name, item in known.items()
    )


def _summary(done: CrossValidated, flips: bool) -> dict[str, dict[str, float]]:
    """Mean and deviation of the folds' scores, as a model card names them."""
    what, spread = f"{len(done.reports)} folds" + (", mirror images averaged" if flips else ""), done.spread()
    return {
        f"{what}: mean": {score: each.mean for score, each in spread.items()},
        f"{what}: standard deviation": {score: each.deviation for score, each in spread.items()},
    }


def _write(path: Path, done: CrossValidated) -> None:
    """A row a fold, then mean and deviation over folds, then the scores of all counts together."""
    spread = done.spread()
    scores: dict[object, dict[str, float]] = {
        **{number + 1: report.scores() for number, report in enumerate(done.reports)},
        "mean": {name: each.mean for name, each in spread.items()},
        "deviation": {name: each.deviation for name, each in spread.items()},
        "pooled": done.pooled.scores(),
    }
    rows = [{"fold": fold, **values} for fold, values in scores.items()]
    with atomic_file(path) as temporary, open(temporary, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _spread(values: Sequence[float]) -> Spread:
    known = np.array([value for value in values if np.isfinite(value)])
    mean = float(known.mean()) if known.size else float("nan")
    return Spread(mean, float(known.std(ddof=1)) if known.size > 1 else float("nan"))
