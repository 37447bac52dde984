"""The verb `segment`: landslide probability, classes and polygons from an image and a DEM, or one of them."""

from __future__ import annotations

import json
import logging
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .base.atomic_file import atomic_file
from .base.errors import InputError
from .base.output_paths import check_output_paths
from .base.packages import versions
from .base.progress import Progress, part, silent
from .geodata.gdal_bindings import bounded_cache, gdal
from .geodata.grid import Window
from .geodata.polygons import Landslides, driver_of, write_polygons
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .model import checkpoint
from .model.plan import Extent, Plan, SceneRequest, make_plan
from .model.probability import probability_of
from .model.runner import Runner
from .model.sweep import Fitted, fitting, sweep
from .model.tiles import Schedule
from .scene.modality import NEEDED

logger = logging.getLogger(__name__)

NO_CLASS = 255


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
    model: str | Path | None = None,
    bands: Sequence[int] = (1, 2, 3),
    extent: Extent | None = None,
    threshold: float | None = None,
    min_area: float = 0.0,
    device: str = "auto",
    tile: int | None = None,
    overlap: int | None = None,
    method: str | None = None,
    batch: int | None = None,
    precision: str = "auto",
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
    model : str or Path, optional
        A checkpoint (default: the bundled one for what there is).
    bands : sequence of int
        Band numbers of the image, from 1, in the order of the model card's (default: 1, 2, 3).
    extent : tuple of float, optional
        West, south, east, north in the image's system (default: all of the image). What lies around is read all the
        same, so that its cells get what they get in a run over the whole image.
    threshold : float, optional
        Probability from which a pixel is a landslide, 0..1 (default: the model card's).
    min_area : float
        Square metres below which a polygon is left out (default: 0); the rasters keep its pixels.
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
    request = SceneRequest(image, dem, tuple(bands), extent, model, device, precision, tile, overlap, method)
    started, outputs = time.perf_counter(), _Outputs(probability, classes, polygons, report)
    progress(0.0, "opening")
    _check(request, outputs, threshold, min_area)
    with bounded_cache(), ExitStack() as stack:
        plan = make_plan(request)
        limit = plan.threshold if threshold is None else threshold
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relicslide-")))
        sinks = _open_sinks(stack, plan, outputs, limit, folder)
        runner = Runner(probability_of(plan.network, plan.device), plan.device, batch)
        fitted = _predict(plan, runner, sinks, limit, part(progress, 0.02, 0.9 if polygons else 0.99))
        found = None
        if polygons and sinks.classes:
            found = write_polygons(
                stack.enter_context(atomic_file(polygons)),
                Path(polygons).stem,
                sinks.classes,
                sinks.probability,
                plan,
                folder,
                min_area,
                part(progress, 0.9, 0.99),
            )
        result = _result(fitted.result, found, plan.device.description, time.perf_counter() - started)
        if report:
            request = replace(request, method=plan.scene.scene.method)
            used = _parameters(request, outputs, fitted.schedule, runner.batch, limit, min_area)
            _write_report(stack.enter_context(atomic_file(report)), used, request.checkpoint, plan, result)
    logger.info(
        "%d of %d valid pixels are landslide; %.1f s", result.landslide_pixels, result.valid_pixels, result.seconds
    )
    progress(1.0, "done")
    return result


@dataclass(frozen=True)
class _Outputs:
    """The files to write, by the names of the verb's arguments."""

    probability: str | Path
    classes: str | Path | None
    polygons: str | Path | None
    report: str | Path | None


def _check(request: SceneRequest, outputs: _Outputs, threshold: float | None, min_area: float) -> None:
    check_output_paths(request.inputs, vars(outputs))
    if outputs.polygons:
        driver_of(outputs.polygons)
    if outputs.report and Path(outputs.report).suffix.lower() in (".html", ".htm"):
        raise InputError(
            f"The report {outputs.report} of a segmentation is JSON and no page; give a name that ends in .json."
        )
    if threshold is not None and not 0 <= threshold <= 1:
        raise InputError(f"A threshold of {threshold} is no probability; use 0 to 1.")
    if min_area < 0:
        raise InputError(f"A smallest area of {min_area} square metres is negative; use 0 or more.")


@dataclass(frozen=True)
class Sinks:
    """The rasters that are being written; ``classes`` may be None."""

    probability: GdalSink
    classes: GdalSink | None


def _open_sinks(stack: ExitStack, plan: Plan, outputs: _Outputs, threshold: float, folder: Path) -> Sinks:
    """The rasters; classes that only the polygons need go to ``folder``."""
    grid, card = plan.grid, plan.card
    about = {"RELICSLIDE_MODEL": card.name, "RELICSLIDE_THRESHOLD": f"{threshold:g}"}
    probability = stack.enter_context(
        create_raster(
            outputs.probability,
            grid,
            np.float32,
            nodata=np.nan,
            description=RasterDescription(["landslide probability"], metadata=about),
        )
    )
    file = outputs.classes or (folder / "classes.tif" if outputs.polygons else None)
    if not file:
        return Sinks(probability, None)
    colours = {index: item.colour for index, item in enumerate(card.classes)}
    named = {**about, "CLASSES": ", ".join(f"{index}: {item.name}" for index, item in enumerate(card.classes))}
    classes = stack.enter_context(
        create_raster(file, grid, np.uint8, 1, NO_CLASS, RasterDescription(["class"], colours, named))
    )
    return Sinks(probability, classes)


class Tally:
    """Writes windows of probability and counts pixels."""

    def __init__(self, sinks: Sinks, threshold: float) -> None:
        self._sinks, self._threshold = sinks, threshold
        self.pixels = self.valid = self.landslide = 0

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Write a window and count its pixels.

        Parameters
        ----------
        window : Window
            Inside the sinks' grid.
        values : (1, rows, cols) array
            Probabilities, 0..1, NaN where not valid.
        """
        known = np.isfinite(values[0])
        called = known & (np.nan_to_num(values[0]) >= self._threshold)
        self.pixels += known.size
        self.valid += int(known.sum())
        self.landslide += int(called.sum())
        self._sinks.probability.write(window, values)
        if self._sinks.classes is not None:
            self._sinks.classes.write(window, np.where(known, called, NO_CLASS).astype(np.uint8))


def _predict(plan: Plan, runner: Runner[Tensor], sinks: Sinks, threshold: float, progress: Progress) -> Fitted[Tally]:
    """Write the rasters, and count."""

    def run(schedule: Schedule) -> Tally:
        tally = Tally(sinks, threshold)
        sweep(plan.scene, schedule, runner, 1, tally, progress)
        return tally

    fitted = fitting(plan.schedule, run)
    if fitted.result.valid == 0:
        what = NEEDED[plan.scene.scene.modality]
        raise InputError(f"No cell has {what}; check the no-data values and the extents of image and DEM.")
    return fitted


def _result(tally: Tally, found: Landslides | None, device: str, seconds: float) -> Segmentation:
    count, area = (None, None) if found is None else (found.count, found.area_m2)
    return Segmentation(tally.pixels, tally.valid, tally.landslide, count, area, device, round(seconds, 2))


def _parameters(
    request: SceneRequest, outputs: _Outputs, schedule: Schedule, batch: int, threshold: float, min_area: float
) -> dict[str, object]:
    """What the verb worked with, by the names of its arguments."""
    return {
        "image": request.image,
        "dem": request.dem,
        **vars(outputs),
        "model": request.model,
        "bands": request.bands,
        "extent": request.extent,
        "threshold": threshold,
        "min_area": min_area,
        "device": request.device,
        "tile": schedule.tile,
        "overlap": schedule.overlap,
        "method": request.method,
        "batch": batch,
        "precision": request.precision,
    }


def _write_report(
    path: str, parameters: dict[str, object], model: str | Path, plan: Plan, result: Segmentation
) -> None:
    card = plan.card
    content = {
        "parameters": parameters,
        "model": {"name": card.name, "network": card.network, "sha256": checkpoint.digest(model)},
        "grid": plan.grid.record,
        "versions": versions(torch=torch.__version__, gdal=gdal.__version__),
        "result": asdict(result),
    }
    Path(path).write_text(json.dumps(content, indent=2, default=str), encoding="utf-8")
