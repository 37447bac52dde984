"""What came of a run, in words: whether an epoch is better than the model that training began with."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ...evaluation.counts import ConfusionCounts
from ..config import TrainConfig
from ..position import Position


def verdict(position: Position, config: TrainConfig) -> str:
    """Sentences on the model that is kept.

    Parameters
    ----------
    position : Position
        At the end of the run.
    config : TrainConfig
        Its settings.

    Returns
    -------
    str
        Empty where no epoch was scored.
    """
    best, start = position.best, position.start
    if best is None:
        return ""
    if start is None:
        return f"The model is that of epoch {position.best_epoch}, with {_ious(best)} on what was held out."
    if position.best_epoch:
        gain = _mean_iou(best.scores()) - _mean_iou(start.scores())
        return (
            f"Better than the start by {gain:.3f} of mean IoU on what was held out: epoch {position.best_epoch} has "
            f"{_ious(best)}, the start {_ious(start)}."
        )
    reached = max((_mean_iou(row) for row in position.rows), default=0.0)
    return (
        f"No better than the start: the start is kept, as it was. It has {_ious(start)} on what was held out, and no "
        f"epoch has a mean IoU above {reached:.3f}. Give more chips, more epochs, or a lower learning rate than "
        f"{config.learning_rate:g}."
    )


def scores_text(scores: Mapping[str, float]) -> str:
    """Numbers by name, without those that are not known, and why the precision is not.

    Parameters
    ----------
    scores : mapping of str to float
        NaN where something is not known.

    Returns
    -------
    str

    Examples
    --------
    >>> scores_text({"precision": float("nan"), "recall": 0.0})
    'recall 0 (nothing is called a landslide, so there is no precision)'
    """
    text = ", ".join(f"{name} {value:.4g}" for name, value in scores.items() if math.isfinite(value))
    nothing = "precision" in scores and not math.isfinite(scores["precision"])
    return text + (" (nothing is called a landslide, so there is no precision)" if nothing else "")


def _ious(counts: ConfusionCounts) -> str:
    scores = counts.scores()
    slides = scores["landslide_iou"]
    return f"a mean IoU of {_mean_iou(scores):.3f}" + (
        f" (landslides {slides:.3f})" if math.isfinite(slides) else " (there is no landslide to find)"
    )


def _mean_iou(scores: Mapping[str, float]) -> float:
    """Of landslides and other ground as far as they are known, by which epochs are compared."""
    names = ("landslide_iou", "background_iou")
    known = [scores[name] for name in names if math.isfinite(scores.get(name, math.nan))]
    return sum(known) / len(known) if known else 0.0
