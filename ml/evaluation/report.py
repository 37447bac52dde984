"""The page on an evaluation: scores, a map of true positives and errors, and what other thresholds would give."""

from __future__ import annotations

import numpy as np

from ..base.chart import Series, line_chart
from ..base.html import figure, heading, page, paragraph, picture, said, table
from .confusion import CATEGORIES, FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_NEGATIVE, TRUE_POSITIVE
from .request import EvaluationRequest
from .result import Evaluation, interval_text, specks_text, too_small_text
from .spatial.bootstrap import Interval
from .thresholds import shown

_EVERY = 16  # of the 257 thresholds, in the table

SCORE_NAMES = {
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
_INTERVALS = (
    "From and to: between these the score lies in 95 of 100 drawings of blocks of ground of {side} x {side} cells with "
    "replacement; empty where fewer than two blocks hold a landslide."
)
_ROC = (
    "Recall over the share of other ground that is called a landslide (ROC). Where landslides are rare, nearly any map "
    "has a large area below this curve; look at precision over recall first. Area: {area:.3f}."
)
_SLIDES = (
    "Matched: a landslide of the reference and a predicted one share at least half of the cells that the two cover "
    "together, one to one. Any overlap: they share at least one cell; two predictions on one landslide are then one "
    "true positive, and one prediction over two landslides makes two."
)
_THRESHOLDS = (
    "What each threshold of the probability would give. To use one, give it to segment as its threshold. One that is "
    "chosen by its score here has to be tested on other data."
)
_RIVALS = (
    "What somebody scores on the same cells who has learned nothing. Base rate: every cell is called a landslide. "
    "Brightness is the mean of the image's bands; slope and topographic position (height above the mean within about "
    "25 cells) are the DEM's. Each is ranked in the direction that does better here and has its best threshold, which "
    "flatters it. Intervals: 95 %, drawing blocks of ground of {side} x {side} cells with replacement."
)
_RELIABILITY = (
    "Of cells with a probability of 0.7, seven in ten should be landslides: the nearer to the diagonal, the better. "
    "Dots are larger where there are more cells. The expected calibration error is the mean distance from the "
    "diagonal, by cells; the Brier score is the mean squared error of the probability."
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
        paragraph(_INTERVALS.format(side=done.block)),
        _scores_table(done),
        _counts_table(done),
        figure(
            picture(confusion, "true positives, false negatives and false positives", max(confusion.shape[1], 400)),
            _MAP,
        ),
        heading("Landslide by landslide"),
        paragraph(_SLIDES),
        *([paragraph(too_small_text(done))] if done.min_area else []),
        *([paragraph(specks_text(done))] if specks_text(done) else []),
        _slides_table(done),
        heading("Trivial rivals"),
        paragraph(_RIVALS.format(side=done.block)),
        _rivals_table(done),
        *([] if done.of_polygons else _of_probability(done)),
    )


def _of_probability(done: Evaluation) -> list[str]:
    promise = [] if done.promise is None else [paragraph(done.promise.sentence())]
    return [
        *(heading("Thresholds"), paragraph(_THRESHOLDS), *_thresholds(done), *promise),
        *(heading("Reliability"), paragraph(_RELIABILITY), *_reliability(done)),
    ]


def _rivals_table(done: Evaluation) -> str:
    own = ("the prediction" if done.of_polygons else "the prediction (at its best threshold)", done.best_f1)
    scores = (done.best_f1 / (2 - done.best_f1), done.curve.average_precision, *done.interval)
    rows = [(*own, *scores)]
    rows += [(it.name, it.best_f1, it.best_iou, it.average_precision, *it.interval) for it in done.rivals]
    return table(rows, ("", "F1", "Landslide IoU", "Average precision", "from", "to"))


def _reliability(done: Evaluation) -> list[str]:
    it = done.reliability
    rows = [
        ("Brier score", it.brier_score),
        ("Brier score of the base rate", it.base_rate_brier_score),
        ("Expected calibration error", it.expected_calibration_error),
    ]
    known = it.cells > 0
    sizes = 2 + 8 * np.sqrt(it.cells[known] / it.cells.max())
    chart = line_chart(
        [
            Series("as it should be", [0, 1], [0, 1]),
            Series("cells", it.probability[known], it.share[known], dots=True, sizes=list(sizes)),
        ],
        "probability",
        "share of landslides",
        (0, 1),
        (0, 1),
    )
    return [table(rows, ("Score", "Value")), figure(chart, "Reliability diagram.")]


def _introduction(done: Evaluation, request: EvaluationRequest) -> str:
    prediction, reference = request.sides
    counted = f"{done.cells:,} of {done.grid.shape[0] * done.grid.shape[1]:,} cells count"
    return f"{prediction} scored against {reference}. {counted}: those with a prediction and a label inside the area."


def _settings_table(done: Evaluation, request: EvaluationRequest) -> str:
    rows = [(name.replace("_", " "), str(value)) for name, value in request.settings().items() if value is not None]
    rows += [] if done.of_polygons else [("threshold", f"{done.threshold:g}")]
    rows += [("block", f"{done.block} cells"), ("grid", str(done.grid))]
    return table(rows, ("Setting", "Value"), verbatim=True)


def _scores_table(done: Evaluation) -> str:
    unknown = Interval(float("nan"), float("nan"))
    rows = [
        (SCORE_NAMES[name], value, *done.intervals.get(name, unknown)) for name, value in done.pixels.scores().items()
    ]
    return table(rows, ("Score", "Value", "from", "to"))


def _counts_table(done: Evaluation) -> str:
    counts = {
        TRUE_POSITIVE: done.pixels.true_positives,
        FALSE_NEGATIVE: done.pixels.false_negatives,
        FALSE_POSITIVE: done.pixels.false_positives,
        TRUE_NEGATIVE: done.pixels.true_negatives,
    }
    words = {value: said(CATEGORIES[value].term).capitalize() for value in counts}
    rows = [(words[value], cells, f"{cells / done.cells:.2%}") for value, cells in counts.items()]
    return table(rows, ("", "Cells", "Share"))


def _slides_table(done: Evaluation) -> str:
    header = ("", "True positives", "False negatives", "False positives", "Predicted", "Precision", "Recall", "F1")
    rows = [
        (name, it.true_positives, it.false_negatives, it.false_positives, it.predicted, it.precision, it.recall, it.f1)
        for name, it in (("Matched (IoU of 0.5 or more)", done.matched), ("Any overlap", done.any_overlap))
    ]
    return table(rows, header)


def _roc(done: Evaluation) -> str:
    used, curve = done.pixels, done.curve
    series = [
        Series("all thresholds", np.append(curve.fallout, 0), np.append(curve.recall, 0)),
        Series("by chance", [0, 1], [0, 1]),
        Series(f"used, {done.threshold:g}", [used.false_positives / max(curve.other, 1)], [used.recall], dots=True),
    ]
    return line_chart(series, "share of other ground called", "recall", (0, 1), (0, 1))


def _thresholds(done: Evaluation) -> list[str]:
    curve = done.curve
    if not curve.landslide:
        return [paragraph("The reference holds no landslide where it is compared, so no threshold can be judged.")]
    best = curve.at(curve.best_threshold)
    said = (
        f"Best F1 {best.f1:.3f} at a threshold of {shown(curve.best_threshold)}; average precision "
        f"{curve.average_precision:.3f} ({interval_text(done.interval)})."
    )
    points = [
        Series(f"best threshold, {shown(curve.best_threshold)}", [best.recall], [best.precision], dots=True),
        Series(f"used, {done.threshold:g}", [done.pixels.recall], [done.pixels.precision], dots=True),
    ]
    over = [Series(name, curve.thresholds, getattr(curve, name)) for name in ("precision", "recall")]
    over.append(Series("F1", curve.thresholds, curve.f1))
    line = Series("all thresholds", curve.recall, curve.precision)
    rows = list(zip(curve.thresholds, curve.precision, curve.recall, curve.f1))[_EVERY::_EVERY]
    return [
        paragraph(said),
        figure(line_chart([line, *points], "recall", "precision", (0, 1), (0, 1)), "Precision over recall."),
        figure(_roc(done), _ROC.format(area=curve.roc_area)),
        figure(line_chart(over, "threshold", "score", (0, 1), (0, 1)), "Scores over thresholds."),
        table(rows, ("Threshold", "Precision", "Recall", "F1")),
    ]
