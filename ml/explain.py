"""The verb `explain`: where the network looked, as a heat map, an overlay and a contour map."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs, temporary_folder
from .base.progress import Progress, counted, part, silent
from .geodata.blocks import keeping
from .geodata.gdal_bindings import bounded_gdal
from .geodata.grid import Window
from .geodata.outputs import check_output_files
from .geodata.outputs.cloud_optimized import room_for
from .geodata.outputs.creation_options import checked_options
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .geodata.terrain import NO_EDGE_DATA, gauss_laplace, zero_crossings
from .model.blocks import begun_plan, sweep_for
from .model.effort.estimate import announce
from .model.ensemble import Models
from .model.explanation.heat import gather_heat
from .model.gradcam import tell_heat
from .model.plan import Extent, Plan, SceneRequest
from .model.runner import Runner
from .scene.missing.known_cells import warn_of_gaps

EDGE_DEVIATION = 3.0  # image cells: least smoothing of the contour map's Gaussian (a guess; the paper prints none)
_WIDEST = 48.0  # image cells: most smoothing, so that a window's margin stays small

_BLOCK = 1024
_PASSES = 1.4  # times a pass that gathers gradients, for the heat as well
_KEPT_ELEVATIONS = 256 * 2**20  # bytes: those of about 20 million cells, tiles' overlaps counted
_RAMP = np.array([[40, 20, 90], [120, 28, 110], [190, 55, 85], [236, 105, 55], [251, 165, 40], [250, 240, 130]], float)


_LINES = RasterDescription(colours={0: (0, 0, 0, 0), 1: (30, 30, 30, 255)}, resampling="NEAREST")


@dataclass(frozen=True)
class Explanation:
    """How a heat map came about."""

    score_pixels: int
    """Over how many pixels the score was summed whose gradient was taken."""
    hottest: float
    """What the heat was divided by, the hottest pixel's own; 0 where nothing is warm. An extent has its own."""
    device: str
    seconds: float


def explain(
    image: str | Path | None = None,
    dem: str | Path | None = None,
    *,
    heatmap: str | Path,
    overlay: str | Path | None = None,
    contours: str | Path | None = None,
    creation_options: Sequence[str] = (),
    model: Models | None = None,
    bands: Sequence[int] | None = None,
    layer: str = "encoder",
    extent: Extent | None = None,
    area: str | Path | None = None,
    device: str = "auto",
    tile: int | None = None,
    overlap: int | None = None,
    method: str | None = None,
    sensor: str | None = None,
    resume: str | Path | None = None,
    block_size: int | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = silent,
) -> Explanation:
    """Write the Grad-CAM heat map of a scene.

    Files appear when all of them are complete, or not at all.

    Parameters
    ----------
    image, dem : str or Path, optional
        Raster files on any grids and in any systems that overlap; the DEM in metres. One of them may be left out where
        the model's card serves the other alone; without an image results lie on the DEM's grid.
    heatmap : str or Path
        GeoTIFF to write: Float32, 0..1, 1 being the hottest pixel of the scene or the extent, whose own heat is kept
        in the file's metadata (``RELICSLIDE_HOTTEST``); NaN where there is no data, on the image's grid.
    overlay : str or Path, optional
        GeoTIFF to write: RGBA, the heat over the image's grey.
    contours : str or Path, optional
        GeoTIFF to write: Byte, 1 where the DEM has an edge by the Gauss-Laplace operator, 255 no data. How steep an
        edge has to be follows the scene or the extent and is kept in its metadata (``RELICSLIDE_EDGE_STRENGTH``).
    creation_options : sequence of str
        ``KEY=VALUE`` for GDAL's GeoTIFF driver, of all rasters; ``FORMAT=COG`` makes them Cloud-Optimized.
    model : Models, optional
        A checkpoint or a set, or several: then the mean of their heats, each in units of its own hottest pixel
        (default: the bundled one for what there is).
    bands : sequence of int, optional
        Band numbers of the image, from 1, in the order of the model card's (default: those that the file calls so, by
        their descriptions or colours, or else the first ones).
    layer : str
        ``encoder`` (default: its last layer; the HPCL-Net paper's figures 9, 12 and 13) or ``fusion`` (where image and
        DEM meet; figure 11).
    extent : tuple of float, optional
        West, south, east, north in the image's system (default: all of the image). What lies around is read all the
        same; but the score, the channels' weights and the hottest pixel are the extent's own.
    area : str or Path, optional
        Vector file of polygons, ``|layername=NAME`` behind it: only cells whose centres lie in one get a result, on the
        grid that is left around them; what lies around is read all the same (default: everywhere).
    device : str
        ``auto`` (default), ``cpu``, ``cuda`` or ``cuda:N``; always in float32.
    tile, overlap : int, optional
        Pixels on a side of a tile, and that neighbours share (default: the model card's).
    method : str, optional
        By which the DEM is interpolated, one of `kriging.methods.METHODS` (default: the model card's).
    sensor : str, optional
        In whose order a multispectral image has its bands (`SceneRequest.sensor`; default: their names tell).
    resume, block_size, workers, scheduler
        As of `segment`: a folder in which finished pieces are kept, and who computes them.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    Explanation

    Raises
    ------
    InputError
        For what a person can mend.
    Cancelled
        Where ``progress`` does.
    """
    chosen = None if bands is None else tuple(bands)
    request = SceneRequest(image, dem, chosen, extent, model, device, "float32", tile, overlap, method, sensor, area)
    started = time.perf_counter()
    progress(0.0, "opening")
    check_output_files(request.inputs, {"heatmap": heatmap, "overlay": overlay, "contours": contours})
    checked_options(creation_options)
    kept = keeping(resume, block_size, workers, scheduler)
    with kept as blocks, bounded_gdal(), Outputs() as outputs, ExitStack() as stack:
        plan = begun_plan(blocks.work, request)
        if contours and plan.scene.scene.raw_dem is None:
            raise InputError("The contour map shows edges of the DEM, and there is no DEM; leave it out, or give one.")
        plan.scene.scene.keep_elevations(_KEPT_ELEVATIONS)
        cams = [plan.cam(number, layer) for number in range(len(plan.ensemble.members))]
        folder = stack.enter_context(temporary_folder())
        runner = Runner(cams[0].gradient_sums(everywhere=False), plan.device)
        bytes_of_files = 4 + room_for(creation_options, 4 + (4 if overlay else 0) + (1 if contours else 0))  # raw heat
        announce(plan, runner, bytes_of_files, heatmap, _PASSES * len(cams), plan.scene.part_of(0))
        sinks = _open_sinks(stack, outputs, plan, heatmap, overlay, creation_options)
        over = sweep_for(blocks, plan, {"layer": layer})
        heat = gather_heat(plan, cams, layer, over, folder, stack, part(progress, 0.02, 0.85))
        sinks.heatmap.dataset.SetMetadataItem("RELICSLIDE_HOTTEST", f"{heat.hottest:.9g}")
        known = _colour(plan, heat.raw, heat.hottest, sinks, part(progress, 0.85, 0.93))
        if contours:
            edges = stack.enter_context(
                create_raster(
                    contours,
                    plan.grid,
                    np.uint8,
                    nodata=NO_EDGE_DATA,
                    description=_LINES,
                    options=creation_options,
                    outputs=outputs,
                )
            )
            _write_contours(plan, edges, part(progress, 0.93, 0.99))
    seconds = round(time.perf_counter() - started, 2)
    if area is None:
        warn_of_gaps(known, math.prod(plan.grid.shape))
    tell_heat(layer, heat.score_pixels, heat.hottest, seconds)
    progress(1.0, "done")
    return Explanation(heat.score_pixels, heat.hottest, plan.device.description, seconds)


def heat_colours(heat: np.ndarray, grey: np.ndarray) -> np.ndarray:
    """Heat laid over an image, the more opaque the hotter.

    Parameters
    ----------
    heat : numpy.ndarray
        (rows, cols), 0..1; NaN becomes transparent.
    grey : numpy.ndarray
        (rows, cols), 0..255.

    Returns
    -------
    numpy.ndarray
        (4, rows, cols) uint8: red, green, blue, alpha.
    """
    known = np.isfinite(heat)
    heat = np.where(known, heat, 0.0)
    steps = np.linspace(0, 1, len(_RAMP))
    opacity = 0.75 * np.sqrt(heat)
    bands = [np.interp(heat, steps, _RAMP[:, band]) * opacity + grey * (1 - opacity) for band in range(3)]
    return np.stack([*bands, np.where(known, 255, 0)]).round().astype(np.uint8)


@dataclass(frozen=True)
class Sinks:
    """The rasters that are being written; ``overlay`` may be None."""

    heatmap: GdalSink
    overlay: GdalSink | None


def _open_sinks(
    stack: ExitStack,
    outputs: Outputs,
    plan: Plan,
    heatmap: str | Path,
    overlay: str | Path | None,
    options: Sequence[str],
) -> Sinks:
    grid, about = plan.grid, {"RELICSLIDE_MODEL": plan.card.name}
    described = RasterDescription(["Grad-CAM"], metadata=about)
    heat = stack.enter_context(create_raster(heatmap, grid, np.float32, 1, np.nan, described, options, outputs))
    if not overlay:
        return Sinks(heat, None)
    rgba = create_raster(
        overlay,
        grid,
        np.uint8,
        4,
        description=RasterDescription(
            ["red", "green", "blue", "alpha"], metadata=about, needs={"PHOTOMETRIC": "RGB", "ALPHA": "YES"}
        ),
        options=options,
        outputs=outputs,
    )
    return Sinks(heat, stack.enter_context(rgba))


def _colour(plan: Plan, raw: GdalSink, hottest: float, sinks: Sinks, progress: Progress) -> int:
    """Scale the heat, and lay it over the image; where there is none, over the grey of its mean. How many have heat."""
    known = 0
    for window in counted(plan.grid.blocks(_BLOCK), progress, "colouring"):
        heat = raw.read(window)[0] / (hottest or 1.0)
        sinks.heatmap.write(window, heat)
        known += int(np.isfinite(heat).sum())
        if sinks.overlay is not None:
            shown = np.isfinite(heat) & (plan.scene.scene.image is not None)
            image = np.where(shown, plan.scene.read_image(plan.on_scene(window)), np.float32(0))
            grey = np.clip(image.mean(axis=0) * 50 + 110, 0, 255)
            sinks.overlay.write(window, heat_colours(heat, grey))
    return known


def _write_contours(plan: Plan, sink: GdalSink, progress: Progress) -> None:
    """Edges that are steep beside the response's own root mean square (a guess); both passes by window.

    The Gaussian is as wide as a cell of the DEM where that is wider than `EDGE_DEVIATION`: finer edges are none of the
    DEM's.
    """
    scene = plan.scene.scene
    coarse = (scene.raw_dem or scene).grid.cell_metres / scene.grid.cell_metres
    deviation = min(max(EDGE_DEVIATION, coarse), _WIDEST)
    margin = int(5 * deviation)
    inner = slice(margin, -margin)

    def response(window: Window) -> np.ndarray:
        return gauss_laplace(plan.read_dem(window.expand(margin))[0], deviation)

    count, squares = 0, 0.0
    for window in counted(plan.grid.blocks(_BLOCK), part(progress, 0.0, 0.5), "looking for edges of the DEM"):
        values = response(window)[inner, inner]
        count += int(np.isfinite(values).sum())
        squares += float(np.nansum(values**2))
    strength = 0.75 / deviation * np.sqrt(squares / max(count, 1))  # the response changes over about one deviation
    sink.dataset.SetMetadataItem("RELICSLIDE_EDGE_STRENGTH", f"{strength:.9g}")
    for window in counted(plan.grid.blocks(_BLOCK), part(progress, 0.5, 1.0), "drawing edges of the DEM"):
        sink.write(window, zero_crossings(response(window), strength)[inner, inner])
