"""What a training run gave, or has given so far."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...evaluation.counts import ConfusionCounts
from ..config import TrainConfig
from ..files import Files
from ..position import Position
from .verdict import verdict


@dataclass(frozen=True)
class Trained:
    """What a run gave."""

    report: ConfusionCounts
    """The best epoch's held-out counts; all zero without held-out scenes."""
    loss: float
    """The last epoch's mean loss."""
    seconds: float
    """How long it took."""
    best_epoch: int
    """The best epoch, from 1; 0: none was scored, or none is better than the start, which is then what is kept."""
    folder: Path
    """Of the table, the settings and the card."""
    page: Path
    """The HTML page on the run."""
    test: ConfusionCounts | None = None
    """Counts of the part that nothing was chosen by, where `relicslide.ml.train` scored one."""
    start: ConfusionCounts | None = None
    """Held-out counts of the model that training began with; None: there was none, or it was not scored."""
    verdict: str = ""
    """What came of it, in words; empty where nothing was scored."""


def outcome(position: Position, config: TrainConfig, files: Files) -> Trained:
    """What a run gave that is at its end.

    Parameters
    ----------
    position : Position
        With a row at least.
    config : TrainConfig
        The settings of the run.
    files : Files
        Of the run.

    Returns
    -------
    Trained
    """
    report, loss, words = position.best or ConfusionCounts(), position.rows[-1]["loss"], verdict(position, config)
    seconds, best = position.seconds, position.best_epoch
    return Trained(report, loss, seconds, best, files.folder, files.page, start=position.start, verdict=words)


def kept(position: Position, model: Path) -> str:
    """A sentence on what remains of a run that stops here.

    Parameters
    ----------
    position : Position
        Where it stops.
    model : Path
        The checkpoint.

    Returns
    -------
    str
    """
    if position.start is not None and position.kept_epoch == 0:
        return f"The best so far is the model that training began with, kept as {model}."
    if not position.rows:
        return "No checkpoint was written yet."
    if position.best_epoch:
        return f"The best checkpoint so far, of epoch {position.best_epoch}, is {model}."
    return f"The last good checkpoint, of epoch {position.epoch}, is {model}."
