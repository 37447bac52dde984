"""Time, memory and disk of a run over a scene, estimated from one small tile: `announce`."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from ...base.outputs.room import size, warn_of_little_room
from ...base.progress import duration
from ...geodata.grid import Window
from ...scene.scaled_scene import SampleSource
from ..plan import Plan
from ..runner import Result, Runner
from ..sweep import batches
from ..tiles import Schedule

logger = logging.getLogger(__name__)

_FEWEST_TILES = 6  # of fewer nothing is said: they are done before it is read
_PROBE = 4  # times as long as the probe's is a tile's side
_PROGRAM = 450e6  # bytes: Python, torch, GDAL and their caches (measured)
_LIVE = 2.5  # times what the largest layer takes and gives: what lives at once (measured)


class _Probe(NamedTuple):
    """What one small tile took."""

    cells: int
    seconds: float
    layer: float
    """Bytes that the largest layer took and gave."""


def announce(
    plan: Plan,
    runner: Runner[Result],
    cell_bytes: int,
    file: str | Path | None,
    passes: float = 1.0,
    scene: SampleSource | None = None,
) -> None:
    """Say in the log what a run will take; a warning where the disk has less room.

    Parameters
    ----------
    plan : Plan
        Of the run.
    runner : Runner
        Its function is tried on a small tile in the middle.
    cell_bytes : int
        That all files together have for a cell of the result, uncompressed.
    file : str or Path or None
        Path of one of them, which tells the disk.
    passes : float, default 1.0
        How often the run does what the function does.
    scene : SampleSource, optional
        What the function sees (default: the plan's).
    """
    schedule = plan.schedule
    disk = cell_bytes * plan.region.rows * plan.region.cols
    if file is not None:
        warn_of_little_room(file, disk)
    if schedule.count < _FEWEST_TILES:
        return
    probe = _probe(plan, plan.scene if scene is None else scene, runner)
    if probe is None:
        return
    tile = schedule.sides[0] * schedule.sides[1]
    seconds = probe.seconds * schedule.count * tile / probe.cells * passes
    live = _LIVE * probe.layer * tile / probe.cells * runner.batch
    memory = f"{size(live)} of the GPU's memory" if plan.device.is_cuda else f"{size(_PROGRAM + live)} of memory"
    logger.info(
        "Estimate from one small tile: about %s, %s and at most %s on the disk, for %d tiles.",
        duration(seconds),
        memory,
        size(disk),
        schedule.count,
    )


def _probe(plan: Plan, scene: SampleSource, runner: Runner[Result]) -> _Probe | None:
    """What a tile in the middle took, the second time; None where there is no data."""
    schedule, region = plan.schedule, plan.region
    stride = schedule.multiple
    side = max(stride, min(schedule.sides) // _PROBE // stride * stride)
    row, col = (
        (first + count // 2) // side * side for first, count in ((region.row, region.rows), (region.col, region.cols))
    )
    wanted = Window(row, col, side, side).intersection(region)
    small = Schedule(schedule.shape, side, 0, stride, wanted)
    started = time.perf_counter()
    found = [step.batch for step in batches(scene, small, runner) if step.batch is not None]
    read = time.perf_counter() - started
    if not found:
        return None
    with _largest_layer() as layer:
        _wait(runner, found[0])
    started = time.perf_counter()
    _wait(runner, found[0])
    return _Probe(found[0].valid.size, read / len(found) + time.perf_counter() - started, layer[0])


def _wait(runner: Runner[Result], batch) -> None:
    for pending in runner(batch):
        pending.wait()


@contextmanager
def _largest_layer() -> Iterator[list[float]]:
    """Bytes that the largest layer which runs inside the block takes and gives; complete when it ends."""
    largest = [0.0]

    def look(_: torch.nn.Module, inputs: tuple[object, ...], output: object) -> None:
        tensors = [item for item in (*inputs, output) if isinstance(item, Tensor)]
        largest[0] = max(largest[0], sum(float(item.element_size() * item.nelement()) for item in tensors))

    handle = torch.nn.modules.module.register_module_forward_hook(look)
    try:
        yield largest
    finally:
        handle.remove()
