"""The verb `evaluate`: how well predicted landslides agree with mapped ones, by cell and by landslide."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs, temporary_folder
from .base.progress import Progress, silent
from .base.progress import part as part_of
from .dataset.dataset import scenes_to_judge_by
from .evaluation.comparison import NOWHERE, Comparison, PolygonSide, compare
from .evaluation.confusion import confusion_raster, overview
from .evaluation.objects import SharedCells
from .evaluation.report import evaluation_page
from .evaluation.request import EvaluationRequest
from .evaluation.result import Evaluation, log_scores, scores_text
from .evaluation.spatial.blocks import SIDE, block_side
from .evaluation.spatial.bootstrap import average_precision_interval, score_intervals
from .evaluation.spatial.promise import promised_threshold
from .evaluation.tallying.kept_tallies import KeptTallies, Tallied, count_cells, kept_tallies
from .evaluation.tallying.landslides import add_landslides, log_unjudged
from .geodata.blocks import KeptBlocks, keeping
from .geodata.gdal_bindings import bounded_gdal
from .geodata.plausibility.layer_settings import layer_settings
from .geodata.polygons.settings import SMALLEST
from .geodata.sink import scratch_raster
from .model import checkpoint
from .model.calibration.calibrated_copy import check_prediction, write_calibrated_copy
from .model.calibration.stated_threshold import stated_threshold
from .scene.modality import modality_of
from .scene.plain_layers import plain_layers

logger = logging.getLogger(__name__)

_PICTURE = 900  # cells: longest side of the confusion raster's picture in the report


def evaluate(
    prediction=None,
    reference=None,
    *,
    area=None,
    band: int = 1,
    threshold: float | None = None,
    cell_size: float | None = None,
    image=None,
    dem=None,
    block: int = SIDE,
    misses: float | None = None,
    min_area: float = 0.0,
    model=None,
    calibrated=None,
    confusion=None,
    creation_options: Sequence[str] = (),
    report=None,
    scores=None,
    dataset=None,
    part: str | None = None,
    flips: str = "none",
    bands: Sequence[int] | None = None,
    sensor: str | None = None,
    device: str = "auto",
    resume: str | Path | None = None,
    block_size: int | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = silent,
) -> Evaluation:
    """Score a prediction of landslides against mapped ones, or one that models make of a scene or a data set.

    Cells without a probability, without a label or outside the area count nowhere. Landslides are polygons, or groups
    of cells connected by their sides; only their cells that count make them up. The files appear when all are complete,
    or not at all.

    Parameters
    ----------
    prediction : str or Path, optional
        A raster of probabilities or classes, 0 to 1, or polygons. ``|layername=NAME`` behind a file of polygons names
        its layer, here and below; grids and coordinate systems may be any. Without one, models make it: of image and
        DEM as `segment` does, or of the data set, uncalibrated.
    reference : str or Path, optional
        What is true: a raster, 1 landslide, 0 other ground, no data elsewhere; or polygons, outside which all is other
        ground.
    area : str or Path, optional
        Polygons inside which the reference is complete; everywhere by default.
    band : int, default 1
        Of the prediction, counted from 1.
    threshold : float, optional
        Probability, 0 to 1, from which a cell is called a landslide (default: that at which the prediction was
        segmented, as its raster says, or 0.5 where it says none; the models' own where these make the prediction);
        cells in polygons are, whatever it says.
    cell_size : float, optional
        Side of the cells to compare by, in units of the reference's system; needed where both sides are polygons, and
        only there.
    image, dem : str or Path, optional
        Rasters on any grids whose brightness, and slope and topographic position, are scored as trivial rivals; and
        what models look at where there is no prediction.
    block : int, default 128
        Cells on a side of the blocks of ground by which chance is judged; wider in a grid of more than 4096 of them.
    misses : float, optional
        Share of the landslides' area, between 0 and 1: look for the highest threshold that, with 95 % confidence over
        blocks, misses no more.
    min_area : float, default 0
        Square metres: landslides whose cells that count have less together, of either side, do not count among
        landslides. The scores by cell are those of all cells.
    model, calibrated : str or Path, optional
        The checkpoint that made the prediction, and a copy of it to write, whose card gets the calibration that fits
        here and the promise of ``misses``. Both or none of them; on ground that nothing else was chosen by. Where
        there is no prediction: the checkpoint that is to make it, or several as a list, which are averaged (default:
        the bundled one).
    confusion : str or Path, optional
        GeoTIFF to write, Byte: 1 true positive, 2 false negative, 3 false positive, 0 true negative, 255 not counted.
    creation_options : sequence of str
        ``KEY=VALUE`` for GDAL's GeoTIFF driver, of that raster; ``FORMAT=COG`` makes it Cloud-Optimized.
    report : str or Path, optional
        HTML page to write.
    scores : str or Path, optional
        JSON to write.
    dataset : str or Path, optional
        Folder of a data set or of chips with labels, instead of prediction and reference: its scenes are scored side
        by side, each a block of its own or more.
    part : str, optional
        Of the data set, or ``all`` (default: test, or else validation).
    flips, bands, sensor, device
        As `segment` takes them, where models make the prediction.
    resume, block_size, workers, scheduler
        As of `segment`, and passed on to it where models make the prediction: a folder in which finished blocks are
        kept, and who computes them. Counts are the same. Not of a data set.
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
        *(confusion, report, scores, dataset, part, flips, bands, sensor, device, min_area, creation_options),
    )
    started = time.perf_counter()
    progress(0.0, "opening")
    request.check_paths()
    kept = keeping(resume, block_size, workers, scheduler)
    with kept as blocks, bounded_gdal(), Outputs() as outputs, ExitStack() as stack:
        folder = stack.enter_context(temporary_folder())
        counting = _counting(request, blocks)
        compared = _with_prediction(request, folder, blocks, part_of(progress, 0.0, 0.6))
        stage = progress if compared is request else part_of(progress, 0.6, 1.0)
        comparison = compare(compared)
        grid, file = comparison.grid, request.confusion
        scratch = scratch_raster(folder / "confusion.tif", grid, np.uint8)
        sink = stack.enter_context(confusion_raster(outputs, file, grid, creation_options) if file else scratch)
        what = _tallied(request, compared, comparison)
        tallies = what.tallies(grid, counting.measured_file if counting else None)
        count_cells(what, comparison, tallies, sink.write, counting, part_of(stage, 0.02, 0.6))
        shared = SharedCells(request.min_area)
        unjudged = add_landslides(comparison, shared, sink, folder, part_of(stage, 0.6, 0.97))
        log_unjudged(comparison, unjudged, tallies.counts.true_positives + tallies.counts.false_negatives)
        slides = shared.matched(), shared.any_overlap()
        counts = tallies.blocks.counted
        done = Evaluation(
            *(grid, what.threshold, tallies.counts, tallies.curve, *slides),
            round(time.perf_counter() - started, 2),
            tallies.sums.reliability,
            average_precision_interval(counts),
            tallies.rivals,
            what.side,
            None if request.misses is None else promised_threshold(counts, request.misses),
            isinstance(comparison.prediction, PolygonSide),
            min_area,
            shared.too_small,
            shared.specks(SMALLEST),
            score_intervals(counts, what.threshold),
        )
        if request.calibrated and tallies.logits is not None:
            write_calibrated_copy(outputs.file(request.calibrated), compared, tallies.logits.counted, done.promise)
        if request.scores:
            text = scores_text(done, request)
            Path(outputs.file(request.scores)).write_text(text, encoding="utf-8")
        if request.report:
            page = evaluation_page(done, request, overview(sink, _PICTURE))
            Path(outputs.file(request.report)).write_text(page, encoding="utf-8")
    log_scores(done)
    if not min_area:
        comparison.log_left_out(done.matched.predicted, done.matched.reference)
    progress(1.0, "done")
    return done


def divided_evaluation(request: EvaluationRequest) -> Tallied:
    """The counts of a prediction that is there, block by block: what `list_blocks` and `compute_block` take.

    Parameters
    ----------
    request : EvaluationRequest
        As of `evaluate`.
    """
    if request.prediction is None:
        raise InputError("There is no prediction to list blocks of; make one by segment --plan, and give it.")
    return _tallied(request, request, compare(request, NOWHERE))


def _tallied(request: EvaluationRequest, compared: EvaluationRequest, comparison: Comparison) -> Tallied:
    of_polygons = isinstance(comparison.prediction, PolygonSide)
    used = 0.5 if of_polygons else stated_threshold(request, str(compared.prediction))
    _check_probability(compared, of_polygons)
    side = block_side(comparison.grid.shape, request.block)
    return Tallied(compared, used, side, plain_layers, request.calibrated is not None)


def _counting(request: EvaluationRequest, blocks: KeptBlocks) -> KeptTallies | None:
    """What counts in blocks, in a folder that is this job's; None: all is counted at once."""
    if blocks.work is None:
        return None
    if request.dataset is not None:
        raise InputError(
            f"The scenes of the data set {Path(request.dataset).name} are judged in one piece; leave resume, workers "
            "and scheduler out."
        )
    more: dict[str, object] = {}
    if request.prediction is None:
        models = request.models or (checkpoint.bundled_for(modality_of(request.image, request.dem)),)
        more = {name: getattr(request, name) for name in ("flips", "bands", "sensor")}
        more["model"] = [checkpoint.digest(model) for model in models]
    return kept_tallies(blocks.work, blocks, request, more)


def _with_prediction(
    request: EvaluationRequest, folder: Path, blocks: KeptBlocks, progress: Progress
) -> EvaluationRequest:
    """The same of a prediction that models make first, where there is none."""
    if request.prediction is not None:
        return request
    models = request.models or None
    if request.dataset is not None:
        from .model.device import choose_device  # here, because it imports torch
        from .model.segmentation.side_by_side import predict_side_by_side

        scenes, device = scenes_to_judge_by(request.dataset, request.part), choose_device(request.device)
        made = predict_side_by_side(models, scenes, folder, request.block, device, request.flips, progress)
        return request.with_sides(made.probability, made.truth)
    folder = blocks.work.blocks("prediction") if blocks.work else folder
    probability = folder / f"{Path(layer_settings(request.image or request.dem or '').path).stem}.tif"
    if probability.exists():  # that of an earlier run
        return request.with_sides(probability, request.reference)
    from .segment import segment

    segment(
        *(request.image, request.dem),
        probability=probability,
        model=models,
        flips=request.flips,
        bands=request.bands,
        calibrate="no" if request.calibrated else "auto",
        device=request.device,
        sensor=request.sensor,
        **blocks.within(folder / "blocks"),
        progress=progress,
    )
    return request.with_sides(probability, request.reference)


def _check_probability(request: EvaluationRequest, of_polygons: bool) -> None:
    """`InputError` where something is asked for that the prediction is not fit for."""
    if of_polygons and (request.misses is not None or request.calibrated is not None):
        raise InputError(
            f"{Path(str(request.prediction)).name} holds polygons, which have no threshold and nothing to calibrate; "
            "give the probability that segment wrote, or leave misses, model and calibrated out."
        )
    if request.calibrated is not None:
        check_prediction(request.prediction or "", *request.models)
