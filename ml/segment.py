"""The verb `segment`: landslide probability, classes and polygons from an image and a DEM, or one of them."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from torch import Tensor

from .base.errors import InputError
from .base.outputs import Outputs, temporary_folder
from .base.progress import Progress, part, silent
from .base.settings import one_of
from .geodata.blocks import keeping
from .geodata.gdal_bindings import bounded_gdal
from .geodata.outputs import check_output_files, check_vector
from .geodata.outputs.cloud_optimized import room_for
from .geodata.outputs.creation_options import checked_options
from .geodata.polygons import FIELDS, Landslides, Layers, PolygonSettings, write_polygons
from .model.blocks import MeanProbability, Started, Sweep, begun_plan, sweep_for
from .model.calibration.asked_threshold import asked_threshold
from .model.calibration.decision import Decision, decide
from .model.effort.estimate import announce
from .model.ensemble import VIEWS, Models
from .model.plan import Extent, Plan, SceneRequest
from .model.runner import Runner
from .model.segmentation.page import write_segmentation_page
from .model.segmentation.rasters import RasterPaths, SegmentedRasters, Tally, classify, open_rasters
from .model.segmentation.record import OutputPaths, parameters, probabilities, record, write_record
from .model.sweep import Fitted, fitting
from .model.tiles import Schedule
from .scene.missing.known_cells import warn_of_gaps
from .scene.modality import NEEDED

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Segmentation:
    """What was found, and how."""

    pixels: int
    valid_pixels: int
    landslide_pixels: int
    landslides: int | None
    """Number of polygons; None where polygons were not asked for."""
    landslide_area_m2: float | None
    device: str
    seconds: float


def segment(
    image: str | Path | None = None,
    dem: str | Path | None = None,
    *,
    probability: str | Path,
    classes: str | Path | None = None,
    polygons: str | Path | None = None,
    report: str | Path | None = None,
    uncertainty: str | Path | None = None,
    page: str | Path | None = None,
    creation_options: Sequence[str] = (),
    model: Models | None = None,
    flips: str = "none",
    bands: Sequence[int] | None = None,
    extent: Extent | None = None,
    area: str | Path | None = None,
    threshold: float | str | None = None,
    calibrate: str = "auto",
    min_area: float | None = None,
    max_hole: float | None = None,
    outline: str = "exact",
    device: str = "auto",
    tile: int | None = None,
    overlap: int | None = None,
    method: str | None = None,
    batch: int | None = None,
    precision: str = "auto",
    sensor: str | None = None,
    runtime: str = "torch",
    resume: str | Path | None = None,
    block_size: int | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = silent,
) -> Segmentation:
    """Write the landslide probability of every pixel, and on request classes, polygons and a report.

    Files appear when all of them are complete, or not at all.

    Parameters
    ----------
    image, dem : str or Path, optional
        Raster files on any grids and in any systems that overlap; the DEM in metres. One of them may be left out where
        the model's card serves the other alone; without an image results lie on the DEM's grid.
    probability : str or Path
        GeoTIFF to write: Float32, 0..1, NaN where image or DEM have no data, on the image's grid.
    classes : str or Path, optional
        GeoTIFF to write: Byte, 1 landslide, 0 other, 255 no data.
    polygons : str or Path, optional
        .gpkg, .shp or .geojson to write: one polygon for each landslide, with its measures.
    report : str or Path, optional
        JSON to write: parameters, model, grid, versions and result.
    uncertainty : str or Path, optional
        GeoTIFF to write: Float32, two bands: the standard deviation over all that is averaged (models and views; 0
        where that is one), and the entropy of the probability, 0..1 bit. The polygons then have the means of both.
    page : str or Path, optional
        HTML to write: a map, a table of the landslides, the probabilities, what was done, and what is known of the
        model.
    creation_options : sequence of str
        ``KEY=VALUE`` for GDAL's GeoTIFF driver, of all rasters; ``FORMAT=COG`` makes them Cloud-Optimized.
    model : Models, optional
        A checkpoint or a set, or several, whose probabilities are averaged (default: the bundled one for what there
        is).
    flips : str
        ``none`` (default), ``flips`` (the mean over a tile and its three mirror images, which takes four times as long)
        or ``flips_and_turns`` (all eight ways of laying it down).
    bands : sequence of int, optional
        Band numbers of the image, from 1, in the order of the model card's (default: those that the file calls so, by
        their descriptions or colours, or else the first ones).
    extent : tuple of float, optional
        West, south, east, north in the image's system (default: all of the image). What lies around is read all the
        same, so that its cells get what they get in a run over the whole image.
    area : str or Path, optional
        Vector file of polygons, ``|layername=NAME`` behind it: only cells whose centres lie in one get a result, on the
        grid that is left around them; what lies around is read all the same (default: everywhere).
    threshold : float or str, optional
        Probability from which a pixel is a landslide, 0..1; ``scene``: the one with the highest F1 that the scene's own
        probabilities let expect; or ``misses:0.1``, say: the one by which the model card promises to miss no more of
        the landslides' area (default: the model card's).
    calibrate : str
        Write calibrated probabilities: ``auto`` (default: where the card says that it helped), ``yes`` or ``no``. The
        card's threshold is moved alike, so that classes stay the same.
    min_area : float, optional
        Square metres below which a polygon is left out (default: those of 25 cells; 0: none is); the rasters keep its
        pixels.
    max_hole : float, optional
        Square metres up to which a hole in a polygon is filled (default: as ``min_area``; 0: none is).
    outline : str
        Of polygons: ``exact`` (default: the edges of the cells), ``simplified`` or ``smoothed``.
    device : str
        ``auto`` (default), ``cpu``, ``cuda`` or ``cuda:N``.
    tile, overlap : int, optional
        Pixels on a side of a tile, and that neighbours share (default: the model card's).
    method : str, optional
        By which the DEM is interpolated, one of `kriging.methods.METHODS` (default: the model card's).
    batch : int, optional
        Tiles at once (default: 8 on a GPU, 1 on a CPU).
    precision : str
        ``auto`` (default: float16 on a GPU, float32 on a CPU), ``float32``, ``bfloat16`` or ``float16``.
    sensor : str, optional
        In whose order a multispectral image has its bands (`SceneRequest.sensor`; default: their names tell).
    runtime : str
        ``torch`` (default), or ``onnx``: ONNX Runtime on the processor, where the packages onnx and onnxruntime are.
    resume : str or Path, optional
        A folder of this run's own, new or empty, where finished blocks of the scene are kept until the result stands.
        The same call after a kill goes on with the others; threshold, outputs and batch may change meanwhile.
    block_size : int, optional
        Cells on a side of a block, at least 256 (default: 48 steps of tiles, or fewer so that all workers have some).
    workers : int, optional
        Processes of this machine that share the blocks; needs the package ``distributed`` (default: this one alone).
    scheduler : str, optional
        Address of a Dask scheduler whose workers do; they reach the inputs and ``resume`` under the same names.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    Segmentation

    Raises
    ------
    InputError
        For what a person can mend.
    Cancelled
        Where ``progress`` does.
    """
    chosen = None if bands is None else tuple(bands)
    request = SceneRequest(
        image, dem, chosen, extent, model, device, precision, tile, overlap, method, sensor, area, runtime
    )
    started, paths = time.perf_counter(), OutputPaths(probability, classes, polygons, report, uncertainty, page)
    progress(0.0, "opening")
    one_of("flips", flips, VIEWS)
    _check(request, paths)
    checked_options(creation_options)
    wanted = PolygonSettings(min_area, max_hole, outline)
    asked = asked_threshold(threshold)
    kept = keeping(resume, block_size, workers, scheduler)
    with kept as blocks, temporary_folder() as folder, Outputs() as outputs, ExitStack() as stack:
        stack.enter_context(bounded_gdal())
        plan = begun_plan(blocks.work, request)
        request = plan.request
        modality = plan.scene.scene.modality
        decision = decide(asked, calibrate, plan.card, modality)
        method = plan.scene.scene.method
        rasters = RasterPaths(paths.probability, paths.classes, paths.uncertainty, creation_options)
        sinks = open_rasters(stack, outputs, plan.grid, plan.card, decision, modality, method, rasters)
        runner = plan.runner(flips, uncertainty is not None, batch)
        announce(plan, runner, room_for(creation_options, _cell_bytes(paths)), probability)
        over = sweep_for(blocks, plan, {"flips": flips})
        drawn = MeanProbability(flips, uncertainty is not None)
        fitted = _predict(plan, runner, sinks, decision, over, drawn, part(progress, 0.02, 0.9 if polygons else 0.99))
        limit = _classified(sinks, fitted.result, decision)
        wanted = wanted.on(plan.grid)
        found = None
        if polygons or page:
            layers = Layers(sinks.probability, plan, sinks.uncertainty)
            goal = outputs if polygons else stack.enter_context(Outputs())  # a page alone needs them for a while
            file, stage = polygons or folder / "landslides.gpkg", part(progress, 0.9, 0.99)
            found = write_polygons(goal, file, layers, limit, wanted, folder, stage)
        result = _result(
            fitted.result, found if polygons else None, plan.device.description, time.perf_counter() - started
        )
        if report or page:
            request = replace(request, method=method)
            used = parameters(request, paths, fitted.schedule, runner.batch, limit, wanted, flips)
            about = probabilities(decision, fitted.result)
            told = record(used, wanted, request.checkpoints, plan, asdict(result), about)
            if report:
                write_record(outputs.file(report), told)
            if page and found:
                write_segmentation_page(outputs.file(page), told, request, plan, sinks.probability, found)
    if area is None:
        warn_of_gaps(result.valid_pixels, result.pixels)
    text = "%d of %d valid pixels are landslide at a threshold of %.3g; %.1f s"
    logger.info(text, result.landslide_pixels, result.valid_pixels, limit, result.seconds)
    if result.landslides is not None:
        logger.info("landslides: %d, of %.6g square metres together", result.landslides, result.landslide_area_m2)
    progress(1.0, "done")
    return result


def _cell_bytes(paths: OutputPaths) -> int:
    """Of all rasters together, with those that are made for the polygons."""
    return 4 + (1 if paths.classes else 0) + (8 if paths.uncertainty else 0) + (5 if paths.polygons else 0)


def _check(request: SceneRequest, paths: OutputPaths) -> None:
    check_output_files(request.inputs, vars(paths))
    if paths.polygons:
        check_vector(paths.polygons, Path(paths.polygons).stem, FIELDS)
    if paths.report and Path(paths.report).suffix.lower() in (".html", ".htm"):
        raise InputError(
            f"The report {paths.report} of a segmentation is JSON and no page; give a name that ends in .json, and the "
            "HTML page as page."
        )


def _predict(
    plan: Plan,
    runner: Runner[Tensor],
    sinks: SegmentedRasters,
    decision: Decision,
    over: Sweep,
    drawn: MeanProbability,
    progress: Progress,
) -> Fitted[Tally]:
    """Write the rasters, and count."""

    def run(schedule: Schedule) -> Tally:
        tally = Tally(sinks, decision)
        over(schedule, drawn, Started(plan.scene, runner), tally, progress)
        return tally

    fitted = fitting(plan.schedule, run)
    if fitted.result.valid == 0:
        what = NEEDED[plan.scene.scene.modality]
        raise InputError(f"No cell has {what}; check the no-data values and the extents of image and DEM.")
    return fitted


def _classified(sinks: SegmentedRasters, tally: Tally, decision: Decision) -> float:
    """The threshold in the end, at which all is classified; says so where the scene is another kind of ground."""
    limit = decision.threshold
    if limit is None:
        own = decision.of_scene(tally.probabilities)
        if own is None:
            raise InputError("No cell's probability reaches 1/256, so the scene has no threshold; give a number.")
        limit = own
        tally.landslide = classify(sinks, limit)
        logger.info("threshold %.3g, with the highest F1 that the scene's probabilities let expect", limit)
    sentence = decision.shift_sentence(tally.probabilities)
    if sentence:
        logger.warning("%s", sentence)
    return limit


def _result(tally: Tally, found: Landslides | None, device: str, seconds: float) -> Segmentation:
    count, area = (None, None) if found is None else (found.count, found.area_m2)
    return Segmentation(tally.pixels, tally.valid, tally.landslide, count, area, device, round(seconds, 2))
