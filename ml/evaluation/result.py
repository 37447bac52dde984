"""What came of scoring a prediction, and its numbers as JSON."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import asdict, dataclass

import numpy as np

from ..base.packages import versions
from ..geodata.gdal_bindings import gdal
from ..geodata.grid import Grid
from .calibration.reliability import Reliability
from .counts import ConfusionCounts
from .objects import LEAST_IOU, ObjectScores
from .request import EvaluationRequest
from .rivals import RivalScore
from .spatial.bootstrap import Interval
from .spatial.promise import CONFIDENCE, Promise
from .thresholds import Curve

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Scores of a prediction against a reference."""

    grid: Grid
    """On which they were compared."""
    threshold: float
    """Probability from which a cell was called a landslide, 0 to 1; 0.5 where the prediction was polygons, which have
    none.
    """
    pixels: ConfusionCounts
    """Counts of cells at ``threshold``, with their scores."""
    curve: Curve
    """Counts of cells at 257 thresholds, with the best of them."""
    matched: ObjectScores
    """Landslides that overlap with an intersection over union of at least 0.5."""
    any_overlap: ObjectScores
    """Landslides that overlap at all."""
    seconds: float
    """Wall-clock time of the run."""
    reliability: Reliability
    """Whether the probabilities mean what they say; of polygons 0 and 1."""
    interval: Interval
    """Of the average precision: 95 %, by blocks of ground."""
    rivals: tuple[RivalScore, ...]
    """What the landslides' share, and brightness, slope and position where they are given, score on the same cells."""
    block: int
    """Cells on a side of a block."""
    promise: Promise | None = None
    """The threshold that misses no more than was asked for; None where nothing was."""
    of_polygons: bool = False
    """Whether the prediction was polygons, for which no threshold means anything."""

    @property
    def cells(self) -> int:
        """How many cells counted."""
        return self.pixels.cells

    @property
    def best_f1(self) -> float:
        """F1 of the cells at the curve's best threshold; NaN without any landslide."""
        return self.curve.at(self.curve.best_threshold).f1 if self.curve.landslide else float("nan")


def log_scores(done: Evaluation) -> None:
    """Tell the log the scores, a line a kind.

    Parameters
    ----------
    done : Evaluation
        The scores.
    """
    pixels, matched = done.pixels, done.matched
    logger.info("Cells: precision %.3f, recall %.3f, F1 %.3f", pixels.precision, pixels.recall, pixels.f1)
    ious = (pixels.landslide_iou, pixels.background_iou, pixels.miou)
    logger.info("Landslide IoU %.3f, background IoU %.3f, mIoU %.3f", *ious)
    found = (matched.true_positives, matched.false_negatives, matched.false_positives)
    for rival in done.rivals:
        scores = (rival.best_f1, rival.best_iou, rival.average_precision)
        logger.info("Rival, %s: best F1 %.3f, landslide IoU %.3f, average precision %.3f", rival.name, *scores)
    logger.info("Landslides: %d true positives, %d false negatives, %d false positives", *found)
    if done.of_polygons:
        return
    logger.info("Average precision %.3f (95 %% by blocks: %.3f to %.3f)", done.curve.average_precision, *done.interval)
    reliability = done.reliability
    errors = (reliability.brier_score, reliability.base_rate_brier_score, reliability.expected_calibration_error)
    logger.info("Brier score %.4f (the base rate's: %.4f), expected calibration error %.4f", *errors)
    if done.pixels.true_positives + done.pixels.false_negatives:
        logger.info(
            "Best F1 %.3f at a threshold of %.8g; to use it, give segment that threshold. Chosen here, it has to be "
            "tested on other ground.",
            done.best_f1,
            done.curve.best_threshold,
        )
    if done.promise is not None:
        level = logging.WARNING if done.promise.threshold is None else logging.INFO
        logger.log(level, "%s", done.promise.sentence())


def scores_text(done: Evaluation, request: EvaluationRequest) -> str:
    """All numbers as JSON, with the parameters.

    Parameters
    ----------
    done : Evaluation
        The scores.
    request : EvaluationRequest
        What they were asked for by.

    Returns
    -------
    str
        JSON; null stands where nothing could be judged.
    """
    content = {
        "parameters": {
            **request.settings(),
            "threshold": None if done.of_polygons else done.threshold,
            "block": done.block,
        },
        "grid": done.grid.record,
        "cells": {"counted": done.cells, **asdict(done.pixels), **done.pixels.scores()},
        "slides": {f"iou_{LEAST_IOU}": _slides(done.matched), "any_overlap": _slides(done.any_overlap)},
        "rivals": [asdict(rival) for rival in done.rivals],
        **({} if done.of_polygons else _of_probability(done)),
        "versions": versions(gdal=gdal.__version__),
        "seconds": done.seconds,
    }
    return json.dumps(_plain(content), indent=2)


def _of_probability(done: Evaluation) -> dict[str, object]:
    """What only a probability has."""
    curve, reliability, promise = done.curve, done.reliability, done.promise
    found: dict[str, object] = {
        "thresholds": {
            "best": curve.best_threshold,
            "best_f1": done.best_f1,
            "average_precision": curve.average_precision,
            "average_precision_interval": done.interval,
            "threshold": curve.thresholds,
            "precision": curve.precision,
            "recall": curve.recall,
            "f1": curve.f1,
        },
        "reliability": {
            "brier_score": reliability.brier_score,
            "base_rate_brier_score": reliability.base_rate_brier_score,
            "expected_calibration_error": reliability.expected_calibration_error,
            "cells": reliability.cells,
            "probability": reliability.probability,
            "share": reliability.share,
        },
    }
    if promise is not None:
        found["promise"] = {**asdict(promise), "confidence": CONFIDENCE}
    return found


def _slides(found: ObjectScores) -> dict[str, float]:
    names = ("hits", "misses", "false_alarms", "predicted", "precision", "recall", "f1")
    standard = ("true_positives", "false_negatives", "false_positives")
    return {name: getattr(found, name) for name in (*names, *standard)}


def _plain(value: object) -> object:
    """``value`` with nothing in it but what JSON knows."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_plain(item) for item in value]
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, float):  # numpy's float64 is one, too
        return float(value) if math.isfinite(value) else None
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)
