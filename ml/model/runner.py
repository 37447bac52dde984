"""A network over all tiles of a scene.

On a GPU, reading and kriging run in a thread of their own, and a batch is copied from pinned memory and queued before
the result of the previous one is fetched, so that the GPU always has work while the processor reads, kriges, blends and
writes. On a CPU reading waits its turn: the network uses all cores, and a second thread would only take them away from
it.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Callable

import numpy as np
import torch

from ..base.errors import InputError
from ..base.progress import Progress
from ..base.threads import prefetch
from ..geodata.grid import Window
from ..scene.scaled_scene import ScaledSample, ScaledScene
from .device import Device
from .tiles import Blender, Schedule

logger = logging.getLogger(__name__)

_AHEAD = 2  # pieces that are read before they are asked for
_TOGETHER = 8  # tiles side by side that are read in one piece


class TileTooLarge(Exception):
    """Not even one tile fits into the device's memory."""


@dataclass(frozen=True)
class Batch:
    """Tiles that go through the network together; arrays as in `ScaledSample` with a leading batch axis."""

    windows: tuple[Window, ...]
    images: np.ndarray
    dems: np.ndarray
    valid: np.ndarray

    def halves(self) -> tuple[Batch, Batch]:
        """The first and the second half."""
        middle = len(self.windows) // 2
        return self._part(slice(0, middle)), self._part(slice(middle, None))

    def _part(self, part: slice) -> Batch:
        return Batch(self.windows[part], self.images[part], self.dems[part], self.valid[part])


class Runner:
    """Applies ``function(image, dem, valid) -> (batch, channels, rows, cols)`` to batches on a device.

    All are tensors on the device. A batch that does not fit into memory is halved, and so are all later ones.
    """

    def __init__(self, function: Callable[..., torch.Tensor], device: Device, batch: int | None = None):
        self.function, self.device = function, device
        self.batch = batch if batch is not None else (8 if device.is_cuda else 1)
        if self.batch < 1:
            raise InputError(f"A batch of {batch} tiles is no batch; use 1 or more.")

    def __call__(self, batch: Batch) -> list[tuple[Batch, Callable[[], np.ndarray]]]:
        """Start on a batch; pairs of a part of it and a function that waits for that part's result, a float32 array."""
        if len(batch.windows) > self.batch:
            return [pair for half in batch.halves() for pair in self(half)]
        try:
            return [(batch, self._fetch(self.function(*self._upload(batch))))]
        except torch.cuda.OutOfMemoryError:  # the name that every torch has
            self._halve(batch)
        return [pair for half in batch.halves() for pair in self(half)]

    def _halve(self, batch: Batch) -> None:
        if self.device.is_cuda:
            torch.cuda.empty_cache()
        if len(batch.windows) == 1:
            raise TileTooLarge
        self.batch = max(1, len(batch.windows) // 2)
        logger.warning("Out of memory: going on with batches of %d tile(s).", self.batch)

    def _upload(self, batch: Batch) -> tuple[torch.Tensor, ...]:
        tensors = [torch.from_numpy(array) for array in (batch.images, batch.dems, batch.valid)]
        if self.device.is_cuda:
            tensors = [tensor.pin_memory().to(self.device.torch_device, non_blocking=True) for tensor in tensors]
        return tuple(t.contiguous(memory_format=torch.channels_last) if t.dim() == 4 else t for t in tensors)

    def _fetch(self, result: torch.Tensor) -> Callable[[], np.ndarray]:
        result = result.detach().float()
        if not self.device.is_cuda:
            return result.numpy
        pinned = torch.empty(result.shape, dtype=torch.float32, pin_memory=True)
        pinned.copy_(result, non_blocking=True)
        ready = torch.cuda.Event()
        ready.record()

        def wait() -> np.ndarray:
            ready.synchronize()
            return pinned.numpy()

        return wait


def sweep(scene: ScaledScene, schedule: Schedule, runner: Runner, channels: int, emit, progress: Progress) -> None:
    """Run over all tiles and hand the blended result to ``emit(window, values)``, (channels, rows, cols), NaN where not
    valid.
    """
    blender = Blender(schedule, channels, emit)
    pending: deque = deque()
    done = 0
    for batch, finished in batches(scene, schedule, runner):
        pending.append((runner(batch) if batch is not None else [], finished))
        while len(pending) > 1:
            done += _settle(blender, *pending.popleft())
        progress(min(1.0, done / schedule.count))
    while pending:
        _settle(blender, *pending.popleft())
    progress(1.0)


def fitting(schedule: Schedule, run: Callable[[Schedule], None]) -> Schedule:
    """Call ``run(schedule)``; where not even one tile fits into memory, again with tiles half as large. The schedule
    that fitted.
    """
    while True:
        try:
            run(schedule)
            return schedule
        except TileTooLarge:
            schedule = halved(schedule)
            logger.warning("Out of memory: starting again with tiles of %d pixels.", schedule.tile)


def halved(schedule: Schedule) -> Schedule:
    """The schedule with tiles half as large; `InputError` where they would get too small for the network."""
    tile = max(schedule.sides) // 2 // schedule.multiple * schedule.multiple
    if tile < 2 * schedule.multiple:
        raise InputError(
            f"Tiles of {schedule.tile} pixels do not fit into the device's memory and cannot be halved again; "
            f"close other "
            "programs, or choose the device cpu."
        )
    return replace(schedule, tile=tile, overlap=min(schedule.overlap, tile // 2))


def _settle(blender: Blender, results: list, finished: int | None) -> int:
    """Blend what a batch gave; the number of its tiles."""
    for part, wait in results:
        for window, values, valid in zip(part.windows, wait(), part.valid):
            blender.add(window, values, valid)
    if finished is not None:
        blender.finish(finished)
    return sum(len(part.windows) for part, _ in results)


def batches(scene: ScaledScene, schedule: Schedule, runner: Runner) -> Iterator[tuple[Batch | None, int | None]]:
    """Batches of tiles in order, read ahead where the runner's device is a GPU; tiles without a valid pixel are left
    out.

    With each comes None, or, at the end of a stripe, the position up to which the raster is then final. Neighbouring
    tiles are read in one piece, so that what they share is kriged once.
    """
    size = runner.batch
    together = size * max(1, _TOGETHER // size)
    jobs = ((stripe, first) for stripe in schedule.stripes() for first in range(0, len(stripe.tiles), together))

    def make(job):
        stripe, first = job
        tiles = stripe.tiles[first : first + together]
        done = stripe.done if first + together >= len(stripe.tiles) else None
        return list(_batches(tiles, _read(scene, tiles), size, done))

    return chain.from_iterable(prefetch(make, jobs, _AHEAD) if runner.device.is_cuda else map(make, jobs))


def _batches(tiles: tuple[Window, ...], samples: list[ScaledSample], size: int, done: int | None):
    seen = [(tile, sample) for tile, sample in zip(tiles, samples) if sample.valid.any()]
    for first in range(0, len(seen), size):
        part = seen[first : first + size]
        batch = Batch(
            tuple(tile for tile, _ in part),
            np.stack([sample.image for _, sample in part]),
            np.stack([sample.dem for _, sample in part]),
            np.stack([sample.valid for _, sample in part]),
        )
        yield batch, done if first + size >= len(seen) else None
    if not seen:
        yield None, done


def _read(scene: ScaledScene, tiles: tuple[Window, ...]) -> list[ScaledSample]:
    first, last = tiles[0], tiles[-1]
    whole = Window(first.row, first.col, last.stop[0] - first.row, last.stop[1] - first.col)
    sample = scene.read(whole)
    return [sample.part(tile.within(whole)) for tile in tiles]
