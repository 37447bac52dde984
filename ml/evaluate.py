"""The verb `evaluate`: how well predicted landslides agree with mapped ones, cell by cell and slide by slide."""

from __future__ import annotations

import logging
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from .base.atomic_file import atomic_file
from .base.errors import InputError
from .base.html import write_page
from .base.output_paths import check_output_paths
from .base.progress import Progress, counted, part, silent
from .evaluation.comparison import Comparison, PolygonSide, compare
from .evaluation.confusion import FALSE_ALARM, HIT, MISS, NOT_COUNTED, VERDICTS, overview, verdicts
from .evaluation.counts import ConfusionCounts, count
from .evaluation.objects import SharedCells
from .evaluation.report import evaluation_page
from .evaluation.result import Evaluation, scores_text
from .evaluation.thresholds import Histogram
from .geodata.components import label_components
from .geodata.grid import Grid, Window
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .geodata.source import bounded_cache

logger = logging.getLogger(__name__)

_BLOCK = 1024  # cells: side of a window
_PICTURE = 900  # cells: longest side of the confusion raster's picture in the report


def evaluate(
    prediction,
    reference,
    *,
    area=None,
    band: int = 1,
    threshold: float = 0.5,
    cell_size: float | None = None,
    confusion=None,
    report=None,
    scores=None,
    progress: Progress = silent,
) -> Evaluation:
    """Score a prediction of landslides against mapped ones.

    prediction: a raster of probabilities or classes (0..1 in ``band``) or polygons; reference: a raster (1 landslide, 0
    other ground) or polygons, outside which all is other ground; area: polygons inside which the reference is complete
    (None: everywhere). Files of any grids and systems; ``|layername=NAME`` behind a file names its layer. threshold:
    probability from which a cell is called a landslide (cells in polygons are, whatever it says); cell_size: needed
    where both sides are polygons, in units of the reference. Cells without a probability, without a label or outside
    ``area`` count nowhere. Slides are polygons, or groups of cells connected by their sides; only their cells that
    count make them up.

    confusion: GeoTIFF, Byte, the values of `VERDICTS`, 255 where nothing counts; report: HTML page; scores: JSON. Each
    is made where it is named. Files appear when all are complete, or not at all. Raises `InputError` for what a
    person can mend, `Cancelled` where ``progress`` does.
    """
    started = time.perf_counter()
    progress(0.0, "opening")
    settings = {"prediction": prediction, "reference": reference, "area": area, "band": band, "cell_size": cell_size}
    check_output_paths(
        {"prediction": prediction, "reference": reference, "area": area},
        {"confusion": confusion, "report": report, "scores": scores},
    )
    if not 0 <= threshold <= 1:
        raise InputError(f"A threshold of {threshold} is no probability; use 0 to 1.")
    with bounded_cache(), ExitStack() as stack:
        comparison = compare(prediction, reference, area, band, cell_size)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relicslide-")))
        sink = stack.enter_context(_confusion_raster(confusion or folder / "confusion.tif", comparison.grid))
        threshold = 0.5 if isinstance(comparison.prediction, PolygonSide) else threshold
        cells = _count(comparison, threshold, sink, part(progress, 0.02, 0.6))
        shared = _share(comparison, sink, folder, part(progress, 0.6, 0.97))
        done = Evaluation(
            comparison.grid,
            threshold,
            cells.report,
            cells.histogram.curve,
            shared.matched(),
            shared.any_overlap(),
            round(time.perf_counter() - started, 2),
        )
        if scores:
            Path(stack.enter_context(atomic_file(scores))).write_text(scores_text(done, settings), encoding="utf-8")
        if report:
            page = evaluation_page(done, settings, overview(sink, _PICTURE))
            write_page(stack.enter_context(atomic_file(report)), page)
    _log(done)
    _log_left_out(comparison, done)
    progress(1.0, "done")
    return done


class _Tally:
    """Counts of the cells seen so far."""

    def __init__(self):
        self.report, self.histogram = ConfusionCounts(), Histogram()


def _confusion_raster(path, grid: Grid):
    named = ", ".join(f"{value}: {item.name}" for value, item in enumerate(VERDICTS))
    return create_raster(
        path,
        grid,
        np.uint8,
        nodata=NOT_COUNTED,
        description=RasterDescription(
            ["confusion"], {value: item.colour for value, item in enumerate(VERDICTS)}, {"CLASSES": named}
        ),
    )


def _count(comparison: Comparison, threshold: float, sink: GdalSink, progress: Progress) -> _Tally:
    """Go over all cells once: counts, histogram and confusion raster."""
    tally = _Tally()
    for window in counted(comparison.grid.blocks(_BLOCK), progress, "comparing cells"):
        cells = comparison.read(window)
        called = cells.probability >= np.float32(threshold)
        tally.report += count(called, cells.truth, cells.counts)
        tally.histogram.add(cells.probability[cells.counts], cells.truth[cells.counts])
        sink.write(window, verdicts(called, cells.truth, cells.counts))
    if sum((tally.report.true_positives, tally.report.false_positives, tally.report.false_negatives)) == 0:
        _check_any(tally.report)
    return tally


def _check_any(report: ConfusionCounts) -> None:
    if report.true_negatives == 0:
        raise InputError(
            "No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and "
            "the no-data values."
        )
    logger.warning("There is no landslide in the prediction nor in the reference where they are compared.")


def _share(comparison: Comparison, sink: GdalSink, folder: Path, progress: Progress) -> SharedCells:
    """Go over the confusion raster: which slides share how many cells."""
    shared = SharedCells()
    with ExitStack() as stack:
        predicted = _slides(stack, comparison.prediction, sink, (HIT, FALSE_ALARM), folder / "predicted.tif")
        progress(0.3, "numbering slides")
        mapped = _slides(stack, comparison.reference, sink, (HIT, MISS), folder / "mapped.tif")
        for window in counted(comparison.grid.blocks(_BLOCK), part(progress, 0.5, 1.0), "matching slides"):
            some = np.isin(sink.read(window)[0], (HIT, FALSE_ALARM, MISS))
            if some.any():
                shared.add(predicted(window)[some], mapped(window)[some])
    return shared


def _slides(stack: ExitStack, side, sink: GdalSink, values: tuple[int, int], path: Path):
    """A function window -> (rows, cols): the number of the slide that each cell belongs to, 0 for none."""
    if isinstance(side, PolygonSide):
        return side.polygons.numbers
    numbers = stack.enter_context(create_raster(path, sink.grid, np.int32))
    return label_components(_Mask(sink, values), numbers).read


class _Mask:
    """A confusion raster as classes: 1 where it has one of two values."""

    def __init__(self, sink: GdalSink, values: tuple[int, int]):
        self.grid, self._sink, self._values = sink.grid, sink, values

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) boolean."""
        return np.isin(self._sink.read(window), self._values)


def _log(done: Evaluation) -> None:
    pixels, matched = done.pixels, done.matched
    logger.info("Cells: precision %.3f, recall %.3f, F1 %.3f", pixels.precision, pixels.recall, pixels.f1)
    logger.info("Landslide IoU %.3f, background IoU %.3f, mIoU %.3f", *list(pixels.scores().values())[3:])
    logger.info("Slides: %d hit, %d missed, %d false alarms", matched.hits, matched.misses, matched.false_alarms)
    logger.info("Best F1 %.3f at a threshold of %.4g", done.best_f1, done.curve.best_threshold)


def _log_left_out(comparison: Comparison, done: Evaluation) -> None:
    mapped = done.matched.hits + done.matched.misses
    sides = ("prediction", comparison.prediction, done.matched.predicted), ("reference", comparison.reference, mapped)
    for name, side, present in sides:
        if isinstance(side, PolygonSide) and present < side.polygons.found:
            left_out = side.polygons.found - present
            logger.info("%d polygons of the %s cover the centre of no cell that counts: left out.", left_out, name)
