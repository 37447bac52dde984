"""The verb `explain`: where the network looked, as a heat map, an overlay and a contour map."""

from __future__ import annotations

import logging
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .base.output_paths import check_output_paths
from .base.progress import Progress, counted, part, silent
from .geodata.grid import Window
from .geodata.sink import GdalSink, RasterDescription, create_raster
from .geodata.source import bounded_cache
from .geodata.terrain import NO_EDGE_DATA, gauss_laplace, zero_crossings
from .model.gradcam import GradCam, channel_weights
from .model.plan import Plan, make_plan
from .model.runner import Runner, fitting, sweep
from .scene.scaled_scene import ScaledScene

logger = logging.getLogger(__name__)

LAYERS = ("encoder", "fusion")
EDGE_DEVIATION = 3.0  # image cells: least smoothing of the contour map's Gaussian (a guess; the paper prints none)
_WIDEST = 48.0  # image cells: most smoothing, so that a window's margin stays small

_BLOCK = 1024
_RAMP = np.array([[40, 20, 90], [120, 28, 110], [190, 55, 85], [236, 105, 55], [251, 165, 40], [250, 240, 130]], float)


@dataclass(frozen=True)
class Explanation:
    """How a heat map came about."""

    score_pixels: int
    """Over how many pixels the score was summed whose gradient was taken."""
    device: str
    seconds: float


def explain(
    image,
    dem,
    *,
    heatmap,
    overlay=None,
    contours=None,
    model=None,
    bands=(1, 2, 3),
    layer: str = "encoder",
    extent=None,
    device: str = "auto",
    tile: int | None = None,
    overlap: int | None = None,
    progress: Progress = silent,
) -> Explanation:
    """Write the Grad-CAM heat map of a scene.

    Inputs as in `segment`. layer: ``encoder`` (its last layer; the paper's figures 9, 12 and 13) or ``fusion`` (where
    image and DEM meet; figure 11). heatmap: GeoTIFF, Float32, 0..1, 1 being the hottest pixel of the scene, NaN where
    there is no data; overlay: GeoTIFF, RGBA, the heat over the image's grey; contours: GeoTIFF, Byte, 1 where the DEM
    has an edge by the Gauss-Laplace operator, 255 no data. Raises `InputError` for what a person can mend, `Cancelled`
    where ``progress`` does.
    """
    started = time.perf_counter()
    progress(0.0, "opening")
    check_output_paths(
        {"image": image, "dem": dem, "model": model}, {"heatmap": heatmap, "overlay": overlay, "contours": contours}
    )
    with bounded_cache(), ExitStack() as stack:
        plan = make_plan(image, dem, model, bands, extent, device, "float32", tile, overlap)
        cam = GradCam(plan.network.eval(), layer, plan.card.threshold)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="relicslide-"))
        raw = stack.enter_context(create_raster(Path(folder) / "raw.tif", plan.scene.grid, np.float32, nodata=np.nan))
        sinks = _open_sinks(stack, plan, heatmap, overlay)
        hottest, pixels = _gather(plan, cam, raw, part(progress, 0.02, 0.85))
        _colour(plan.scene, raw, hottest, *sinks, part(progress, 0.85, 0.93))
        if contours:
            _write_contours(
                plan.scene,
                stack.enter_context(
                    create_raster(
                        contours,
                        plan.scene.grid,
                        np.uint8,
                        nodata=NO_EDGE_DATA,
                        description=RasterDescription(colours={0: (0, 0, 0, 0), 1: (30, 30, 30, 255)}),
                    )
                ),
                part(progress, 0.93, 0.99),
            )
    seconds = round(time.perf_counter() - started, 2)
    logger.info("heat of layer %s from a score over %d pixels; %.1f s", layer, pixels, seconds)
    progress(1.0, "done")
    return Explanation(pixels, plan.device.description, seconds)


def heat_colours(heat: np.ndarray, grey: np.ndarray) -> np.ndarray:
    """(4, rows, cols) uint8: heat (rows, cols) 0..1 laid over grey (rows, cols) 0..255, the more opaque the hotter; NaN
    transparent.
    """
    known = np.isfinite(heat)
    heat = np.where(known, heat, 0.0)
    steps = np.linspace(0, 1, len(_RAMP))
    opacity = 0.75 * np.sqrt(heat)
    bands = [np.interp(heat, steps, _RAMP[:, band]) * opacity + grey * (1 - opacity) for band in range(3)]
    return np.stack([*bands, np.where(known, 255, 0)]).round().astype(np.uint8)


class RawHeat:
    """Writes windows of unscaled heat and remembers the hottest value."""

    def __init__(self, sink: GdalSink):
        self._sink, self.hottest = sink, 0.0

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Take (1, rows, cols), NaN where not valid."""
        self._sink.write(window, values)
        if np.isfinite(values).any():
            self.hottest = max(self.hottest, float(np.nanmax(values)))


def _open_sinks(stack: ExitStack, plan: Plan, heatmap, overlay) -> tuple[GdalSink, GdalSink | None]:
    grid, about = plan.scene.grid, {"RELICSLIDE_MODEL": plan.card.name}
    heat = stack.enter_context(
        create_raster(heatmap, grid, np.float32, 1, np.nan, RasterDescription(["Grad-CAM"], metadata=about))
    )
    rgba = overlay and stack.enter_context(
        create_raster(
            overlay,
            grid,
            np.uint8,
            4,
            description=RasterDescription(["red", "green", "blue", "alpha"], metadata=about),
            options=["PHOTOMETRIC=RGB", "ALPHA=YES"],
        )
    )
    return heat, rgba


def _gather(plan: Plan, cam: GradCam, raw: GdalSink, progress: Progress) -> tuple[float, int]:
    """Write the unscaled heat; its highest value, and over how many pixels the score was summed."""
    runner = Runner(None, plan.device)
    found = []

    def run(schedule) -> None:
        weights = channel_weights(cam, plan.scene, schedule, runner, part(progress, 0.0, 0.6))
        runner.function = cam.maps(weights)
        heat = RawHeat(raw)
        sweep(plan.scene, schedule, runner, 1, heat, part(progress, 0.6, 1.0))
        found.append((heat.hottest, weights.pixels))

    fitting(plan.schedule, run)
    return found[-1]


def _colour(
    scene: ScaledScene, raw: GdalSink, hottest: float, heatmap: GdalSink, overlay: GdalSink | None, progress: Progress
) -> None:
    for window in counted(scene.grid.blocks(_BLOCK), progress, "colouring"):
        heat = raw.read(window)[0] / (hottest or 1.0)
        heatmap.write(window, heat)
        if overlay is not None:
            grey = np.clip(scene.read(window).image.mean(axis=0) * 50 + 110, 0, 255)
            overlay.write(window, heat_colours(heat, grey))


def _write_contours(scene: ScaledScene, sink: GdalSink, progress: Progress) -> None:
    """Edges that are steep beside the response's own root mean square (a guess); both passes by window.

    The Gaussian is as wide as a cell of the DEM where that is wider than `EDGE_DEVIATION`: finer edges are none of the
    DEM's.
    """
    coarse = scene.scene.raw_dem.grid.cell_metres / scene.grid.cell_metres
    deviation = min(max(EDGE_DEVIATION, coarse), _WIDEST)
    margin = int(5 * deviation)
    inner = slice(margin, -margin)

    def response(window: Window) -> np.ndarray:
        return gauss_laplace(scene.scene.read_dem(window.expand(margin))[0], deviation)

    count, squares = 0, 0.0
    for window in counted(scene.grid.blocks(_BLOCK), part(progress, 0.0, 0.5), "looking for edges of the DEM"):
        values = response(window)[inner, inner]
        count += int(np.isfinite(values).sum())
        squares += float(np.nansum(values**2))
    strength = 0.75 / deviation * np.sqrt(squares / max(count, 1))  # the response changes over about one deviation
    for window in counted(scene.grid.blocks(_BLOCK), part(progress, 0.5, 1.0), "drawing edges of the DEM"):
        sink.write(window, zero_crossings(response(window), strength)[inner, inner])
