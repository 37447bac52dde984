"""The verb `evaluate`: how well predicted landslides agree with mapped ones, by cell and by landslide."""

from __future__ import annotations

import logging
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Callable

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs, temporary_folder
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
from .evaluation.objects import SharedCells
from .evaluation.report import evaluation_page
from .evaluation.request import EvaluationRequest
from .evaluation.result import Evaluation, scores_text
from .evaluation.spatial.blocks import SIDE, block_side
from .evaluation.spatial.bootstrap import average_precision_interval
from .evaluation.spatial.promise import promised_threshold
from .evaluation.tallies import Tallies
from .geodata.gdal_bindings import bounded_gdal, gdal
from .geodata.grid import Grid, Window
from .geodata.polygons.components import label_components
from .geodata.sink import GdalSink, RasterDescription, create_raster, scratch_raster
from .model.calibration.calibrated_copy import check_prediction, write_calibrated_copy
from .scene.plain_layers import plain_layers

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
    image=None,
    dem=None,
    block: int = SIDE,
    misses: float | None = None,
    model=None,
    calibrated=None,
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
    image, dem : str or Path, optional
        Rasters on any grids whose brightness, and slope and topographic position, are scored as trivial rivals.
    block : int, default 128
        Cells on a side of the blocks of ground by which chance is judged; wider in a grid of more than 4096 of them.
    misses : float, optional
        Share of the landslides' area, between 0 and 1: look for the highest threshold that, with 95 % confidence over
        blocks, misses no more.
    model, calibrated : str or Path, optional
        The checkpoint that made the prediction, and a copy of it to write, whose card gets the calibration that fits
        here and the promise of ``misses``. Both or none of them; on ground that nothing else was chosen by.
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
        *(prediction, reference, area, band, threshold, cell_size, image, dem, block, misses, model, calibrated),
        confusion=confusion,
        report=report,
        scores=scores,
    )
    started = time.perf_counter()
    progress(0.0, "opening")
    request.check_paths()
    with bounded_gdal(), Outputs() as outputs, ExitStack() as stack:
        comparison = compare(request)
        folder = stack.enter_context(temporary_folder())
        scratch = scratch_raster(folder / "confusion.tif", comparison.grid, np.uint8)
        raster = _confusion_raster(outputs, request.confusion, comparison.grid) if request.confusion else scratch
        sink = stack.enter_context(raster)
        of_polygons = isinstance(comparison.prediction, PolygonSide)
        used = 0.5 if of_polygons else request.threshold
        if not of_polygons:
            _compare_thresholds(request, used)
        _check_probability(request, of_polygons)
        side = block_side(comparison.grid.shape, request.block)
        tallies = Tallies(
            comparison.grid,
            used,
            side,
            plain_layers(request.image, request.dem, comparison.grid),
            calibrated is not None,
        )
        _count_cells(comparison, tallies, sink, part(progress, 0.02, 0.6))
        shared = _count_slides(comparison, sink, folder, part(progress, 0.6, 0.97))
        slides = shared.matched(), shared.any_overlap()
        blocks = tallies.blocks.counted
        done = Evaluation(
            *(comparison.grid, used, tallies.counts, tallies.histogram.curve, *slides),
            round(time.perf_counter() - started, 2),
            tallies.sums.reliability,
            average_precision_interval(blocks),
            tallies.rivals,
            side,
            None if request.misses is None else promised_threshold(blocks, request.misses),
            of_polygons,
        )
        if request.calibrated and tallies.logits is not None:
            write_calibrated_copy(outputs.file(request.calibrated), request, tallies.logits.counted, done.promise)
        if request.scores:
            text = scores_text(done, request)
            Path(outputs.file(request.scores)).write_text(text, encoding="utf-8")
        if request.report:
            page = evaluation_page(done, request, overview(sink, _PICTURE))
            Path(outputs.file(request.report)).write_text(page, encoding="utf-8")
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


def _check_probability(request: EvaluationRequest, of_polygons: bool) -> None:
    """`InputError` where something is asked for that the prediction is not fit for."""
    if of_polygons and (request.misses is not None or request.calibrated is not None):
        raise InputError(
            f"{Path(str(request.prediction)).name} holds polygons, which have no threshold and nothing to calibrate; "
            "give the probability that segment wrote, or leave misses, model and calibrated out."
        )
    if request.model is not None:
        check_prediction(request.prediction, request.model)


def _confusion_raster(outputs: Outputs, path, grid: Grid):
    named = ", ".join(f"{value}: {item.name}" for value, item in enumerate(CATEGORIES))
    return create_raster(
        path,
        grid,
        np.uint8,
        nodata=NOT_COUNTED,
        description=RasterDescription(
            ["confusion"], {value: item.colour for value, item in enumerate(CATEGORIES)}, {"CLASSES": named}
        ),
        outputs=outputs,
    )


def _count_cells(comparison: Comparison, tallies: Tallies, sink: GdalSink, progress: Progress) -> None:
    """Go over all cells once: tallies and confusion raster."""
    for window in counted(comparison.grid.blocks(_BLOCK), progress, "comparing cells"):
        cells = comparison.read(window)
        sink.write(window, categories(tallies.add(window, cells), cells.truth, cells.counts))
    counts = tallies.counts
    if not counts.cells:
        raise InputError(
            "No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and "
            "the no-data values."
        )
    if counts.cells == counts.true_negatives:
        logger.warning("There is no landslide in the prediction nor in the reference where they are compared.")


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
    numbers = stack.enter_context(scratch_raster(path, sink.grid, np.int32))
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


def _log_left_out(comparison: Comparison, done: Evaluation) -> None:
    for name, side, present in (
        ("prediction", comparison.prediction, done.matched.predicted),
        ("reference", comparison.reference, done.matched.reference),
    ):
        if isinstance(side, PolygonSide) and present < side.polygons.found:
            left_out = side.polygons.found - present
            logger.info("%d polygons of the %s cover the centre of no cell that counts: left out.", left_out, name)
