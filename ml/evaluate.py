"""The verb `evaluate`: how well predicted landslides agree with mapped ones, by cell and by landslide."""

from __future__ import annotations

import logging
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from .base.atomic_file import atomic_file
from .base.errors import InputError
from .base.html import write_page
from .base.progress import Progress, counted, part, silent
from .evaluation.comparison import Comparison, PolygonSide, RasterSide, compare
from .evaluation.confusion import (
    CATEGORIES,
    FALSE_NEGATIVE,
    FALSE_POSITIVE,
    NOT_COUNTED,
    TRUE_POSITIVE,
    categories,
    overview,
)
from .evaluation.counts import ConfusionCounts, count
from .evaluation.objects import SharedCells
from .evaluation.report import evaluation_page
from .evaluation.request import EvaluationRequest
from .evaluation.result import Evaluation, scores_text
from .evaluation.thresholds import Histogram
from .geodata.gdal_bindings import bounded_cache, gdal
from .geodata.grid import Grid, Window
from .geodata.polygons.components import label_components
from .geodata.sink import GdalSink, RasterDescription, create_raster

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

    Cells without a probability, without a label or outside the area count nowhere. Landslides are polygons, or groups
    of cells connected by their sides; only their cells that count make them up. The files appear when all are complete,
    or not at all.

    Parameters
    ----------
    prediction : str or Path
        A raster of probabilities or classes, 0 to 1, or polygons. ``|layername=NAME`` behind a file of polygons names
        its layer, here and below; grids and coordinate systems may be any.
    reference : str or Path
        What is true: a raster, 1 landslide, 0 other ground, no data elsewhere; or polygons, outside which all is other
        ground.
    area : str or Path, optional
        Polygons inside which the reference is complete; everywhere by default.
    band : int, default 1
        Of the prediction, counted from 1.
    threshold : float, default 0.5
        Probability, 0 to 1, from which a cell is called a landslide; cells in polygons are, whatever it says.
    cell_size : float, optional
        Side of the cells to compare by, in units of the reference's system; needed where both sides are polygons, and
        only there.
    confusion : str or Path, optional
        GeoTIFF to write, Byte: 1 true positive, 2 false negative, 3 false positive, 0 true negative, 255 not counted.
    report : str or Path, optional
        HTML page to write.
    scores : str or Path, optional
        JSON to write.
    progress : Progress
        Told how far it is; silent by default.

    Returns
    -------
    Evaluation
        Counts and scores by cell, by landslide and over thresholds.

    Raises
    ------
    InputError
        For what a person can mend: files that do not open or overlap, values out of range, outputs that replace inputs.
    Cancelled
        Where ``progress`` says so.
    """
    request = EvaluationRequest(
        prediction, reference, area, band, threshold, cell_size, confusion=confusion, report=report, scores=scores
    )
    started = time.perf_counter()
    progress(0.0, "opening")
    request.check_paths()
    with bounded_cache(), ExitStack() as stack:
        comparison = compare(request)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relicslide-")))
        sink = stack.enter_context(_confusion_raster(request.confusion or folder / "confusion.tif", comparison.grid))
        used = 0.5 if isinstance(comparison.prediction, PolygonSide) else request.threshold
        if isinstance(comparison.prediction, RasterSide):
            _compare_thresholds(request, used)
        cells = _count_cells(comparison, used, sink, part(progress, 0.02, 0.6))
        shared = _count_slides(comparison, sink, folder, part(progress, 0.6, 0.97))
        slides = shared.matched(), shared.any_overlap()
        seconds = round(time.perf_counter() - started, 2)
        done = Evaluation(comparison.grid, used, cells.counts, cells.histogram.curve, *slides, seconds)
        if request.scores:
            text = scores_text(done, request)
            Path(stack.enter_context(atomic_file(request.scores))).write_text(text, encoding="utf-8")
        if request.report:
            page = evaluation_page(done, request, overview(sink, _PICTURE))
            write_page(stack.enter_context(atomic_file(request.report)), page)
    _log(done)
    _log_left_out(comparison, done)
    progress(1.0, "done")
    return done


def _compare_thresholds(request: EvaluationRequest, used: float) -> None:
    """Say so where a probability was segmented at another threshold than it is scored at."""
    own = gdal.Open(str(request.prediction)).GetMetadataItem("RELICSLIDE_THRESHOLD")
    if own is not None and float(own) != used:
        logger.warning(
            "The polygons and classes of this probability were made at a threshold of %s, the scores are at %g; give "
            "that threshold to score them.",
            own,
            used,
        )


class _CountedCells(NamedTuple):
    counts: ConfusionCounts
    histogram: Histogram


def _confusion_raster(path, grid: Grid):
    named = ", ".join(f"{value}: {item.name}" for value, item in enumerate(CATEGORIES))
    return create_raster(
        path,
        grid,
        np.uint8,
        nodata=NOT_COUNTED,
        description=RasterDescription(
            ["confusion"], {value: item.colour for value, item in enumerate(CATEGORIES)}, {"CLASSES": named}
        ),
    )


def _count_cells(comparison: Comparison, threshold: float, sink: GdalSink, progress: Progress) -> _CountedCells:
    """Go over all cells once: counts, histogram and confusion raster."""
    counts, histogram = ConfusionCounts(), Histogram()
    for window in counted(comparison.grid.blocks(_BLOCK), progress, "comparing cells"):
        cells = comparison.read(window)
        called = cells.probability >= np.float32(threshold)
        counts += count(called, cells.truth, cells.counts)
        histogram.add(cells.probability[cells.counts], cells.truth[cells.counts])
        sink.write(window, categories(called, cells.truth, cells.counts))
    if not counts.cells:
        raise InputError(
            "No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and "
            "the no-data values."
        )
    if counts.cells == counts.true_negatives:
        logger.warning("There is no landslide in the prediction nor in the reference where they are compared.")
    return _CountedCells(counts, histogram)


def _count_slides(comparison: Comparison, sink: GdalSink, folder: Path, progress: Progress) -> SharedCells:
    """Go over the confusion raster: which landslides share how many cells."""
    shared = SharedCells()
    with ExitStack() as stack:
        predicted = _slides(
            stack, comparison.prediction, sink, (TRUE_POSITIVE, FALSE_POSITIVE), folder / "predicted.tif"
        )
        progress(0.3, "numbering landslides")
        mapped = _slides(stack, comparison.reference, sink, (TRUE_POSITIVE, FALSE_NEGATIVE), folder / "mapped.tif")
        for window in counted(comparison.grid.blocks(_BLOCK), part(progress, 0.5, 1.0), "matching landslides"):
            some = np.isin(sink.read(window)[0], (TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE))
            if some.any():
                shared.add(predicted(window)[some], mapped(window)[some])
    return shared


def _slides(
    stack: ExitStack, side: RasterSide | PolygonSide, sink: GdalSink, values: tuple[int, int], path: Path
) -> Callable[[Window], np.ndarray]:
    """A function window -> (rows, cols): the number of the landslide that each cell belongs to, 0 for none."""
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
    ious = (pixels.landslide_iou, pixels.background_iou, pixels.miou)
    logger.info("Landslide IoU %.3f, background IoU %.3f, mIoU %.3f", *ious)
    found = (matched.true_positives, matched.false_negatives, matched.false_positives)
    logger.info("Landslides: %d true positives, %d false negatives, %d false positives", *found)
    logger.info("Best F1 %.3f at a threshold of %.4g", done.best_f1, done.curve.best_threshold)


def _log_left_out(comparison: Comparison, done: Evaluation) -> None:
    for name, side, present in (
        ("prediction", comparison.prediction, done.matched.predicted),
        ("reference", comparison.reference, done.matched.reference),
    ):
        if isinstance(side, PolygonSide) and present < side.polygons.found:
            left_out = side.polygons.found - present
            logger.info("%d polygons of the %s cover the centre of no cell that counts: left out.", left_out, name)
