"""The verb `segment`: landslide probability, classes and polygons from an image and a DEM."""

from __future__ import annotations

import json
import logging
import tempfile
import time
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from osgeo import gdal

from .base.atomic_file import atomic_file
from .base.errors import InputError
from .base.output_paths import check_output_paths
from .base.packages import versions
from .base.progress import Progress, part, silent
from .geodata.grid import Window
from .geodata.polygons import Landslides, driver_of, write_polygons
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .geodata.source import bounded_cache
from .model import checkpoint
from .model.device import Device
from .model.plan import Plan, make_plan
from .model.probability import probability_of
from .model.runner import Runner, fitting, sweep

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
    image,
    dem,
    *,
    probability,
    classes=None,
    polygons=None,
    report=None,
    model=None,
    bands=(1, 2, 3),
    extent=None,
    threshold: float | None = None,
    min_area: float = 0.0,
    device: str = "auto",
    tile: int | None = None,
    overlap: int | None = None,
    batch: int | None = None,
    precision: str = "auto",
    progress: Progress = silent,
) -> Segmentation:
    """Write the landslide probability of every pixel, and on request classes, polygons and a report.

    image, dem: raster files on any grids and systems that overlap; model: a checkpoint (None: the bundled one); bands:
    band numbers of the image; extent: (west, south, east, north) in the image's system; threshold: probability from
    which a pixel is a landslide; min_area: square metres below which a polygon is left out (the rasters keep its
    pixels); tile, overlap: pixels; batch: tiles at once; device: auto, cpu, cuda or cuda:N; precision: auto, float32,
    bfloat16 or float16. None means the model card's value. probability: GeoTIFF, Float32, NaN where image or DEM have
    no data; classes: GeoTIFF, Byte, 1 landslide, 0 other, 255 no data; polygons: .gpkg, .shp or .geojson; report: JSON.
    Files appear when all of them are complete, or not at all. Raises `InputError` for what a person can mend,
    `Cancelled` where ``progress`` does.
    """
    started = time.perf_counter()
    progress(0.0, "opening")
    settings = {key: value for key, value in locals().items() if key not in ("progress", "started")}
    check_output_paths(
        {"image": image, "dem": dem, "model": model},
        {"probability": probability, "classes": classes, "polygons": polygons, "report": report},
    )
    if polygons:
        driver_of(polygons)
    if report and Path(report).suffix.lower() in (".html", ".htm"):
        raise InputError(f"The report {report} of a segmentation is JSON and no page; give a name that ends in .json.")
    if threshold is not None and not 0 <= threshold <= 1:
        raise InputError(f"A threshold of {threshold} is no probability; use 0 to 1.")
    if min_area < 0:
        raise InputError(f"A smallest area of {min_area} square metres is negative; use 0 or more.")
    with bounded_cache(), ExitStack() as stack:
        plan = make_plan(image, dem, model, bands, extent, device, precision, tile, overlap)
        limit = plan.card.threshold if threshold is None else threshold
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="relicslide-"))
        sinks = _open_sinks(stack, plan, probability, classes or (Path(folder) / "classes.tif" if polygons else None))
        tally, used = _predict(plan, sinks, limit, batch, part(progress, 0.02, 0.9 if polygons else 0.99))
        found = None
        if polygons:
            found = write_polygons(
                stack.enter_context(atomic_file(polygons)),
                Path(polygons).stem,
                sinks.classes,
                sinks.probability,
                plan.scene.scene,
                folder,
                min_area,
                part(progress, 0.9, 0.99),
            )
        result = _result(tally, found, plan.device, time.perf_counter() - started)
        if report:
            _write_report(stack.enter_context(atomic_file(report)), {**settings, **used}, plan, limit, result)
    logger.info(
        "%d of %d valid pixels are landslide; %.1f s", result.landslide_pixels, result.valid_pixels, result.seconds
    )
    progress(1.0, "done")
    return result


@dataclass(frozen=True)
class Sinks:
    """The rasters that are being written; ``classes`` may be None."""

    probability: GdalSink
    classes: GdalSink | None


class Tally:
    """Writes windows of probability and counts pixels."""

    def __init__(self, sinks: Sinks, threshold: float):
        self._sinks, self._threshold = sinks, threshold
        self.pixels = self.valid = self.landslide = 0

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Take (1, rows, cols) probabilities, NaN where not valid."""
        known = np.isfinite(values[0])
        called = known & (np.nan_to_num(values[0]) >= self._threshold)
        self.pixels += known.size
        self.valid += int(known.sum())
        self.landslide += int(called.sum())
        self._sinks.probability.write(window, values)
        if self._sinks.classes is not None:
            self._sinks.classes.write(window, np.where(known, called, NO_CLASS).astype(np.uint8))


def _open_sinks(stack: ExitStack, plan: Plan, probability, classes) -> Sinks:
    grid, card = plan.scene.grid, plan.card
    about = {"RELICSLIDE_MODEL": card.name}
    chance = stack.enter_context(
        create_raster(
            probability, grid, np.float32, 1, np.nan, RasterDescription(["landslide probability"], metadata=about)
        )
    )
    colours = {index: item.colour for index, item in enumerate(card.classes)}
    named = {**about, "CLASSES": ", ".join(f"{index}: {item.name}" for index, item in enumerate(card.classes))}
    kept = classes and stack.enter_context(
        create_raster(classes, grid, np.uint8, 1, NO_CLASS, RasterDescription(["class"], colours, named))
    )
    return Sinks(chance, kept)


def _predict(
    plan: Plan, sinks: Sinks, threshold: float, batch: int | None, progress: Progress
) -> tuple[Tally, dict[str, int]]:
    """The counts, and the tile, overlap and batch that fitted into memory."""
    runner = Runner(probability_of(plan.network, plan.device), plan.device, batch)
    tallies = []

    def run(schedule) -> None:
        tallies.append(Tally(sinks, threshold))
        sweep(plan.scene, schedule, runner, 1, tallies[-1], progress)

    schedule = fitting(plan.schedule, run)
    if tallies[-1].valid == 0:
        raise InputError(
            "No cell has both image values and an elevation; check the no-data values and the extents of image and DEM."
        )
    return tallies[-1], {"tile": schedule.tile, "overlap": schedule.overlap, "batch": runner.batch}


def _result(tally: Tally, found: Landslides | None, device: Device, seconds: float) -> Segmentation:
    return Segmentation(
        tally.pixels,
        tally.valid,
        tally.landslide,
        found and found.count,
        found and found.area_m2,
        device.description,
        round(seconds, 2),
    )


def _write_report(path: str, settings: dict, plan: Plan, threshold: float, result: Segmentation) -> None:
    grid = plan.scene.grid
    content = {
        "parameters": {**settings, "threshold": threshold},
        "model": {"name": plan.card.name, "network": plan.card.network, "sha256": checkpoint.digest(settings["model"])},
        "grid": {
            "rows": grid.shape[0],
            "columns": grid.shape[1],
            "bounds": grid.bounds,
            "cell": grid.cell,
            "cell_metres": grid.cell_metres,
        },
        "versions": versions(torch=torch.__version__, gdal=gdal.__version__),
        "result": asdict(result),
    }
    Path(path).write_text(json.dumps(content, indent=2, default=str), encoding="utf-8")
