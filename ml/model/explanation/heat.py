"""The unscaled heat of a scene, of one network or the mean of several."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...base.progress import Progress, part
from ...geodata.sink import GdalSink, scratch_raster
from ..blocks import BlockedSweep, Heat, Started, Sweep
from ..gradcam import GradCam, RawHeat
from ..plan import Plan
from ..runner import Runner
from ..sweep import fitting
from ..tiles import Schedule
from .channel_weights import channel_weights
from .kept_gradients import KeptGradients

_BLOCK = 1024  # cells: side of a window that is read back


class FoundHeat(NamedTuple):
    """What is written, unscaled, and what it is made of."""

    hottest: float
    score_pixels: int
    raw: GdalSink


def gather_heat(
    plan: Plan, cams: Sequence[GradCam], layer: str, over: Sweep, folder: Path, stack: ExitStack, progress: Progress
) -> FoundHeat:
    """The unscaled heat; of several members the mean, each in units of its own hottest pixel.

    Parameters
    ----------
    plan : Plan
        Scene and networks.
    cams : sequence of GradCam
        Of its members, in order.
    layer : str
        Of the networks, at which they look.
    over : callable
        What goes over the scene.
    folder : Path
        For scratch files.
    stack : ExitStack
        At whose end they are closed.
    progress : callable
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    FoundHeat
    """
    count = len(cams)
    names, ends = [f"raw{number}.tif" for number in range(count + 1)], np.linspace(0, 1, count + 1)
    opened = (scratch_raster(folder / name, plan.grid, nodata=np.nan) for name in names)
    *rasters, together = map(stack.enter_context, opened)
    stages = [part(progress, *pair) for pair in zip(ends, ends[1:])]
    heats = [_gather(plan, number, layer, over, *each) for number, each in enumerate(zip(cams, rasters, stages))]
    return heats[0] if count == 1 else _mean(plan, heats, together)


def _mean(plan: Plan, heats: Sequence[FoundHeat], together: GdalSink) -> FoundHeat:
    mean = RawHeat(together)
    for window in plan.grid.blocks(_BLOCK):
        shares = [heat.raw.read(window) / (heat.hottest or 1.0) for heat in heats]
        mean(window, np.mean(shares, axis=0, dtype=np.float32))
    return FoundHeat(mean.hottest, sum(heat.score_pixels for heat in heats) // len(heats), together)


def _gather(
    plan: Plan, number: int, layer: str, over: Sweep, cam: GradCam, raw: GdalSink, progress: Progress
) -> FoundHeat:
    """Write the unscaled heat of one member."""
    scene = plan.scene.part_of(number)
    keeper = KeptGradients(over, number, layer) if isinstance(over, BlockedSweep) else None

    def run(schedule: Schedule) -> FoundHeat:
        weights = channel_weights(cam, scene, schedule, plan.device, part(progress, 0.0, 0.6), keeper)
        heat, drawn = RawHeat(raw), Heat(number, layer, tuple(map(float, weights.values)))
        started = Started(scene, Runner(cam.maps(weights), plan.device))
        over(schedule, drawn, started, heat, part(progress, 0.6, 1.0))
        return FoundHeat(heat.hottest, weights.pixels, raw)

    return fitting(plan.schedule, run).result
