"""The page on an evaluation: scores, a map of true positives and errors, and what other thresholds would give."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..base.chart import Series, line_chart
from ..base.html import figure, heading, page, paragraph, picture, table
from .confusion import CATEGORIES, FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_NEGATIVE, TRUE_POSITIVE
from .request import EvaluationRequest
from .result import Evaluation

_EVERY = 16  # of the 257 thresholds, in the table

_NAMES = {
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "landslide_iou": "Landslide IoU",
    "background_iou": "Background IoU",
    "miou": "Mean IoU",
}
_MAP = (
    "Green: true positive. Orange: false negative. Violet: false positive. Grey: true negative. Empty: does not count. "
    "Of a large map the picture shows every so many cells; the confusion raster has all of them."
)
_SLIDES = (
    "Matched: a landslide of the reference and a predicted one share at least half of the cells that the two cover "
    "together, one to one. Any overlap: they share at least one cell; two predictions on one landslide are then one "
    "true positive, and one prediction over two landslides makes two."
)
_THRESHOLDS = (
    "What each threshold of the probability would give. A threshold that is chosen by its score here has to be tested "
    "on other data."
)


def evaluation_page(done: Evaluation, request: EvaluationRequest, confusion: np.ndarray) -> str:
    """A page on an evaluation.

    Parameters
    ----------
    done : Evaluation
        The scores.
    request : EvaluationRequest
        What they were asked for by.
    confusion : np.ndarray
        A picture of the confusion raster, uint8 (rows, cols, 4): red, green, blue, alpha.

    Returns
    -------
    str
        HTML with all pictures in it.
    """
    return page(
        "Evaluation of predicted landslides",
        paragraph(_introduction(done, request)),
        _settings_table(done, request),
        heading("Cell by cell"),
        table([(_NAMES[name], value) for name, value in done.pixels.scores().items()], ("Score", "Value")),
        _counts_table(done),
        figure(
            picture(confusion, "true positives, false negatives and false positives", max(confusion.shape[1], 400)),
            _MAP,
        ),
        heading("Landslide by landslide"),
        paragraph(_SLIDES),
        _slides_table(done),
        heading("Thresholds"),
        paragraph(_THRESHOLDS),
        *_thresholds(done),
    )


def _introduction(done: Evaluation, request: EvaluationRequest) -> str:
    prediction, reference = (Path(path).name for path in (request.prediction, request.reference))
    counted = f"{done.cells:,} of {done.grid.shape[0] * done.grid.shape[1]:,} cells count"
    return f"{prediction} scored against {reference}. {counted}: those with a prediction and a label inside the area."


def _settings_table(done: Evaluation, request: EvaluationRequest) -> str:
    rows = [(name.replace("_", " "), str(value)) for name, value in request.settings().items() if value is not None]
    rows += [("threshold", f"{done.threshold:g}"), ("grid", str(done.grid))]
    return table(rows, ("Setting", "Value"))


def _counts_table(done: Evaluation) -> str:
    counts = {
        TRUE_POSITIVE: done.pixels.true_positives,
        FALSE_NEGATIVE: done.pixels.false_negatives,
        FALSE_POSITIVE: done.pixels.false_positives,
        TRUE_NEGATIVE: done.pixels.true_negatives,
    }
    words = {value: CATEGORIES[value].term.capitalize() for value in counts}
    rows = [(words[value], cells, f"{cells / done.cells:.2%}") for value, cells in counts.items()]
    return table(rows, ("", "Cells", "Share"))


def _slides_table(done: Evaluation) -> str:
    header = ("", "True positives", "False negatives", "False positives", "Predicted", "Precision", "Recall", "F1")
    rows = [
        (name, it.true_positives, it.false_negatives, it.false_positives, it.predicted, it.precision, it.recall, it.f1)
        for name, it in (("Matched (IoU of 0.5 or more)", done.matched), ("Any overlap", done.any_overlap))
    ]
    return table(rows, header)


def _thresholds(done: Evaluation) -> list[str]:
    curve = done.curve
    if not curve.landslide:
        return [paragraph("The reference holds no landslide where it is compared, so no threshold can be judged.")]
    best = curve.at(curve.best_threshold)
    said = (
        f"Best F1 {best.f1:.4f} at a threshold of {curve.best_threshold:.8g}; average precision "
        f"{curve.average_precision:.4f}."
    )
    points = [
        Series(f"best threshold, {curve.best_threshold:.8g}", [best.recall], [best.precision], dots=True),
        Series(f"used, {done.threshold:g}", [done.pixels.recall], [done.pixels.precision], dots=True),
    ]
    over = [Series(name, curve.thresholds, getattr(curve, name)) for name in ("precision", "recall")]
    over.append(Series("F1", curve.thresholds, curve.f1))
    line = Series("all thresholds", curve.recall, curve.precision)
    rows = list(zip(curve.thresholds, curve.precision, curve.recall, curve.f1))[_EVERY::_EVERY]
    return [
        paragraph(said),
        figure(line_chart([line, *points], "recall", "precision", (0, 1), (0, 1)), "Precision over recall."),
        figure(line_chart(over, "threshold", "score", (0, 1), (0, 1)), "Scores over thresholds."),
        table(rows, ("Threshold", "Precision", "Recall", "F1")),
    ]
