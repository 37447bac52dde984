"""What a training run gave, or has given so far."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...evaluation.counts import ConfusionCounts
from ..position import Position


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
    """The best epoch, from 1; 0: none was scored."""
    folder: Path
    """Of the table, the settings and the card."""
    page: Path
    """The HTML page on the run."""
    test: ConfusionCounts | None = None
    """Counts of the part that nothing was chosen by, where `relicslide.ml.train` scored one."""


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
    if not position.rows:
        return "No checkpoint was written yet."
    if position.best_epoch:
        return f"The best checkpoint so far, of epoch {position.best_epoch}, is {model}."
    return f"The last good checkpoint, of epoch {position.epoch}, is {model}."
