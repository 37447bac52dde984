"""Train and score every fold: each known pixel is predicted once, by a network that has not seen its block."""

from __future__ import annotations

import csv
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .base.atomic_file import atomic_file
from .base.progress import Progress, part, silent
from .dataset.splits import TrainingData
from .evaluation.counts import ConfusionCounts
from .model.card import ModelCard, write_card
from .model.checkpoint import add_metrics, read_card
from .model.scoring import score_checkpoint
from .train import train
from .training.config import TrainConfig
from .training.distributed import Ranks, ranks_from_environment
from .training.files import Files

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class CrossValidated:
    """The counts of every fold."""

    reports: tuple[ConfusionCounts, ...]

    @property
    def pooled(self) -> ConfusionCounts:
        """The counts of all folds together (HPCL-Net, equations 6 to 11, over all of the data)."""
        return sum(self.reports, ConfusionCounts())

    def spread(self) -> dict[str, tuple[float, float]]:
        """Mean and sample standard deviation of the folds' scores by name; folds without a score are left out."""
        return {
            name: _mean_and_deviation([item.scores()[name] for item in self.reports])
            for name in ConfusionCounts().scores()
        }


def cross_validate(
    folds: Sequence[TrainingData],
    folder,
    config: TrainConfig,
    card: ModelCard,
    flips: bool = False,
    resume: bool = False,
    progress: Progress = silent,
) -> CrossValidated:
    """Train on each of ``folds`` and score what it holds out, once, at the end: no epoch is chosen by that score.

    folder: gets foldN.safetensors with its run, and scores.csv; in the end the card of each of these models gets mean
    and deviation of all. flips: score the mean over mirror images; resume: go on with a cross-validation that was
    stopped, complete folds included. Errors are those of `train`.
    """
    folder = Path(folder)
    models = fold_models(folder, len(folds))
    config = replace(config, score_every=config.epochs)
    with ranks_from_environment(config.device, config.precision) as (ranks, _):
        done = CrossValidated(())
        for number, (data, model) in enumerate(zip(folds, models)):
            stage = part(progress, number / len(folds), (number + 1) / len(folds))
            own = replace(card, name=f"{card.name}, fold {number + 1}", training={**card.training, "split": data.split})
            trained = train(data.scenes, model, config, own, data.held_out, stage, resume=resume)
            report = score_checkpoint(model, data.held_out, config.device, flips) if flips else trained.report
            done = CrossValidated((*done.reports, report))
            _tell(done, len(folds), folder / "scores.csv", ranks)
        if ranks.first:
            for model in models:
                add_metrics(model, _summary(done, flips))
                write_card(Files.beside(model).folder, read_card(model))
    return done


def fold_models(folder, count: int) -> list[Path]:
    """The models that a cross-validation in ``count`` folds writes to ``folder``."""
    return [Path(folder) / f"fold{number + 1}.safetensors" for number in range(count)]


def _tell(done: CrossValidated, count: int, path: Path, ranks: Ranks) -> None:
    """Log the latest of ``count`` folds, and write the table of all so far."""
    if ranks.first:
        shown = ", ".join(f"{name} {value:.4f}" for name, value in done.reports[-1].scores().items())
        logger.info("fold %d of %d: %s", len(done.reports), count, shown)
        _write(path, done)


def _summary(done: CrossValidated, flips: bool) -> dict[str, dict[str, float]]:
    """Mean and deviation of the folds' scores, as a model card names them."""
    what, spread = f"{len(done.reports)} folds" + (", mirror images averaged" if flips else ""), done.spread()
    return {
        f"{what}: {name}": {score: pair[index] for score, pair in spread.items()}
        for index, name in enumerate(("mean", "standard deviation"))
    }


def _write(path: Path, done: CrossValidated) -> None:
    """A row a fold, then mean and deviation over folds, then the scores of all counts together."""
    rows = [{"fold": number + 1, **report.scores()} for number, report in enumerate(done.reports)]
    spread = done.spread()
    rows.append({"fold": "mean", **{name: mean for name, (mean, _) in spread.items()}})
    rows.append({"fold": "deviation", **{name: deviation for name, (_, deviation) in spread.items()}})
    rows.append({"fold": "pooled", **done.pooled.scores()})
    with atomic_file(path) as temporary, open(temporary, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _mean_and_deviation(values: Sequence[float]) -> tuple[float, float]:
    known = np.array([value for value in values if np.isfinite(value)])
    mean = float(known.mean()) if known.size else float("nan")
    return mean, float(known.std(ddof=1)) if known.size > 1 else float("nan")
