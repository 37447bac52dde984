"""What came of scoring a prediction, and its numbers as JSON."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

import numpy as np

from ..base.packages import versions
from ..geodata.gdal_bindings import gdal
from ..geodata.grid import Grid
from ..geodata.polygons.settings import SMALLEST, PolygonSettings
from .calibration.reliability import Reliability
from .counts import ConfusionCounts
from .objects import LEAST_IOU, ObjectScores, TooSmall
from .request import EvaluationRequest
from .rivals import RivalScore
from .spatial.bootstrap import Interval
from .spatial.promise import CONFIDENCE, Promise
from .thresholds import Curve, shown

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
    min_area: float = 0.0
    """Square metres below which a landslide does not count."""
    too_small: TooSmall = TooSmall(0, 0)
    """How many do not."""
    specks: int = 0
    """Predicted landslides of fewer cells than polygons have by default, which share none with the reference."""
    intervals: Mapping[str, Interval] = field(default_factory=dict)
    """Of the scores of ``pixels``, by their names: 95 %, by blocks of ground."""

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
    for line in _lines(done):
        logger.info("%s", line)
    if done.promise is not None and not done.of_polygons:
        level = logging.WARNING if done.promise.threshold is None else logging.INFO
        logger.log(level, "%s", done.promise.sentence())


def _lines(done: Evaluation) -> list[str]:
    pixels, matched = done.pixels, done.matched
    lines = [
        f"Cells: precision {pixels.precision:.3f}, recall {pixels.recall:.3f}, F1 {pixels.f1:.3f}",
        f"Landslide IoU {pixels.landslide_iou:.3f}, background IoU {pixels.background_iou:.3f}, mIoU {pixels.miou:.3f}",
    ]
    lines += _lines_of_intervals(done.intervals)
    lines += [
        f"Rival, {rival.name}: best F1 {rival.best_f1:.3f}, landslide IoU {rival.best_iou:.3f}, average precision "
        f"{rival.average_precision:.3f} ({interval_text(rival.interval)})"
        for rival in done.rivals
    ]
    lines.append(
        f"Landslides: {matched.true_positives} true positives, {matched.false_negatives} false negatives, "
        f"{matched.false_positives} false positives"
    )
    lines += [too_small_text(done)] if done.min_area else []
    lines += [specks_text(done)] if specks_text(done) else []
    return lines if done.of_polygons else [*lines, *_lines_of_probability(done)]


def _lines_of_intervals(found: Mapping[str, Interval]) -> list[str]:
    said = [f"{found[name].low:.3f} to {found[name].high:.3f}" for name in found if math.isfinite(found[name].low)]
    if len(said) < len(found) or not found:
        return []
    precision, recall, f1, landslide_iou, *_ = said
    return [f"95 % by blocks: precision {precision}, recall {recall}, F1 {f1}, landslide IoU {landslide_iou}"]


def interval_text(interval: Interval) -> str:
    """An interval in words, or why there is none.

    Parameters
    ----------
    interval : Interval
        NaN where there is none.
    """
    if not math.isfinite(interval.low):
        return "too few blocks for an interval"
    return f"95 % by blocks: {interval.low:.3f} to {interval.high:.3f}"


def too_small_text(done: Evaluation) -> str:
    """What does not count, in words.

    Parameters
    ----------
    done : Evaluation
        With a smallest area.
    """
    return (
        f"Landslides below {done.min_area:g} square metres do not count: {done.too_small.reference} of the reference, "
        f"{done.too_small.predicted} of the prediction. The scores by cell are those of all cells."
    )


def specks_text(done: Evaluation) -> str:
    """Where specks are most of what was called wrongly, a sentence that says so; else nothing.

    Parameters
    ----------
    done : Evaluation
        Of a raster, without a smallest area.
    """
    alarms = done.any_overlap.false_positives
    if done.min_area or done.of_polygons or 2 * done.specks <= alarms:
        return ""
    least = PolygonSettings().on(done.grid).min_area
    return (
        f"{done.specks} of the {alarms} predicted landslides that overlap none have fewer than {SMALLEST:g} cells; "
        f"polygons are made without such specks, and a smallest area of {least:.6g} square metres leaves them out here."
    )


def _lines_of_probability(done: Evaluation) -> list[str]:
    reliability = done.reliability
    lines = [
        f"Average precision {done.curve.average_precision:.3f} ({interval_text(done.interval)})",
        f"Brier score {reliability.brier_score:.4f} (the base rate's: {reliability.base_rate_brier_score:.4f}), "
        f"expected calibration error {reliability.expected_calibration_error:.4f}",
    ]
    if done.pixels.true_positives + done.pixels.false_negatives:
        lines.append(
            f"Best F1 {done.best_f1:.3f} at a threshold of {shown(done.curve.best_threshold)}; to use it, give segment "
            "that threshold. Chosen here, it has to be tested on other ground."
        )
    return lines


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
        "cells": {
            "counted": done.cells,
            **asdict(done.pixels),
            **done.pixels.scores(),
            "intervals": dict(done.intervals),
        },
        "slides": {
            f"iou_{LEAST_IOU}": _slides(done.matched),
            "any_overlap": _slides(done.any_overlap),
            **({"too_small": done.too_small._asdict()} if done.min_area else {}),
        },
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
            "roc_area": curve.roc_area,
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
