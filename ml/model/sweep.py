"""A function of tiles over all tiles of a scene.

On a GPU, reading and kriging run in a thread of their own, and a batch is queued before the result of the previous one
is fetched, so that the GPU always has work while the processor reads, kriges, blends and writes. On a CPU reading waits
its turn: the network uses all cores, and a second thread would only take them away from it.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Callable, Generic, NamedTuple, TypeVar

import numpy as np
from torch import Tensor

from ..base.errors import InputError
from ..base.progress import Progress, Steps
from ..base.threads import prefetch
from ..geodata.grid import Window
from ..scene.scaled_scene import SampleSource, ScaledSample
from .runner import Batch, Pending, Result, Runner, TileTooLarge
from .tiles import Blender, Emit, Schedule, Stripe

logger = logging.getLogger(__name__)

_DEPTH = 2  # pieces that are prefetched
_TOGETHER = 8  # tiles side by side that are read in one piece

Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class Step:
    """The next tiles of a schedule."""

    batch: Batch | None
    """None where none of the tiles has a valid pixel."""
    done: int | None
    """After the last tiles of a stripe: `Stripe.done`, up to which the raster is then final."""
    tiles: int
    """How many tiles of the schedule the step is, with those that have no valid pixel."""


class _Started(NamedTuple):
    """A step whose tiles the device may still be busy with; the rest as in `Step`."""

    results: list[Pending[Tensor]]
    done: int | None
    tiles: int


def sweep(
    scene: SampleSource, schedule: Schedule, runner: Runner[Tensor], channels: int, emit: Emit, progress: Progress
) -> None:
    """Run over all tiles of a scene and hand on the blended result.

    Parameters
    ----------
    scene : SampleSource
        What is read.
    schedule : Schedule
        Its tiles.
    runner : Runner
        Its function gives (B, channels, H, W).
    channels : int
        Of the result.
    emit : callable
        Called with windows that together cover the schedule's region once and count from its corner, and (channels,
        rows, cols) float32 for each, NaN where not valid.
    progress : callable
        Hears the share of the tiles that are done, and may raise `Cancelled`.
    """
    blender = Blender(schedule, channels, emit)
    waiting: deque[_Started] = deque()
    report, done = Steps(progress, schedule.count, "tile"), 0
    for step in batches(scene, schedule, runner):
        waiting.append(_Started(runner(step.batch) if step.batch is not None else [], step.done, step.tiles))
        while len(waiting) > 1:
            done += _settle(blender, waiting.popleft())
            report(done)
    while waiting:
        _settle(blender, waiting.popleft())
    report(schedule.count)


def _settle(blender: Blender, started: _Started) -> int:
    """Blend what a batch gave; the number of its step's tiles."""
    for pending in started.results:
        for window, values, valid in zip(pending.batch.windows, pending.wait().numpy(), pending.batch.valid):
            check_finite(values, window, valid)
            blender.add(window, values, valid)
    if started.done is not None:
        blender.finish(started.done)
    return started.tiles


def check_finite(values: np.ndarray, tile: Window, valid: np.ndarray | None = None) -> None:
    """Refuse what a network gives where its numbers left what computers can hold: the model is to blame, not the scene.

    Parameters
    ----------
    values : ndarray
        (channels, rows, cols), or of any shape.
    tile : Window
        What the network saw, counted from the scene's corner.
    valid : ndarray, optional
        (rows, cols) bool: where values have to be finite. Default: everywhere.

    Raises
    ------
    InputError
        For a value that is NaN or infinite.
    """
    if np.isfinite(values).all() or (valid is not None and np.isfinite(values[:, valid]).all()):
        return
    raise InputError(
        f"The model gives no finite number for the tile of {tile.rows} x {tile.cols} cells at row {tile.row}, column "
        f"{tile.col}: its weights are too large or damaged; choose another model, or the precision float32."
    )


@dataclass(frozen=True)
class Fitted(Generic[Outcome]):
    """A run that fitted into memory."""

    schedule: Schedule
    result: Outcome


def fitting(schedule: Schedule, run: Callable[[Schedule], Outcome]) -> Fitted[Outcome]:
    """Run with the largest tiles that fit into memory.

    Parameters
    ----------
    schedule : Schedule
        To begin with.
    run : callable
        From a schedule to a result; where it raises `TileTooLarge` it is called again with tiles half as large.

    Returns
    -------
    Fitted
        The result, and the schedule it was got with.

    Raises
    ------
    InputError
        Where tiles would get too small for the network.
    """
    while True:
        try:
            return Fitted(schedule, run(schedule))
        except TileTooLarge:
            schedule = _halved(schedule)
            logger.warning("Out of memory: starting again with tiles of %d pixels.", schedule.tile)


def _halved(schedule: Schedule) -> Schedule:
    tile = max(schedule.sides) // 2 // schedule.multiple * schedule.multiple
    if tile < 2 * schedule.multiple:
        raise InputError(
            f"Tiles of {schedule.tile} pixels do not fit into the device's memory and cannot be halved again; close "
            "other programs, or choose the device cpu."
        )
    return replace(schedule, tile=tile, overlap=min(schedule.overlap, tile // 2))


def batches(
    scene: SampleSource, schedule: Schedule, runner: Runner[Result], stripes: Iterable[Stripe] | None = None
) -> Iterator[Step]:
    """A scene's tiles in batches, prefetched where the runner's device is a GPU.

    Tiles without a valid pixel are left out. Neighbouring tiles are read in one piece, so that what they share is
    kriged once. What is unknown is filled tile by tile, so that a tile looks the same whichever are read with it.

    Parameters
    ----------
    scene : SampleSource
        What is read.
    schedule : Schedule
        Its tiles.
    runner : Runner
        Which says how many tiles go together.
    stripes : iterable of Stripe, optional
        Those whose tiles are wanted (default: all of the schedule's).

    Yields
    ------
    Step
    """
    size = runner.batch
    chosen = schedule.stripes() if stripes is None else stripes
    pieces = _pieces(chosen, size * max(1, _TOGETHER // size))

    def read(piece: _Piece) -> list[Step]:
        return list(_steps(piece.tiles, _read(scene, piece.tiles, schedule), size, piece.done))

    return chain.from_iterable(prefetch(read, pieces, _DEPTH) if runner.device.is_cuda else map(read, pieces))


@dataclass(frozen=True)
class _Piece:
    """Tiles side by side in a stripe; ``done`` as in `Step`."""

    tiles: tuple[Window, ...]
    done: int | None


def _pieces(stripes: Iterable[Stripe], size: int) -> Iterator[_Piece]:
    for stripe in stripes:
        for first in range(0, len(stripe.tiles), size):
            last = first + size >= len(stripe.tiles)
            yield _Piece(stripe.tiles[first : first + size], stripe.done if last else None)


def _read(scene: SampleSource, tiles: tuple[Window, ...], schedule: Schedule) -> list[ScaledSample]:
    """What the network sees of tiles side by side; valid is only what is wanted. Nothing where nothing is wanted."""
    first, last = tiles[0], tiles[-1]
    whole = Window(first.row, first.col, last.stop[0] - first.row, last.stop[1] - first.col)
    wanted = np.zeros(whole.shape, bool)
    wanted[schedule.region.intersection(whole).within(whole)] = True
    if schedule.area is not None:
        wanted &= schedule.area.read(whole)[0] == 1
    if not wanted.any():
        return []
    sample = scene.read(whole)
    sample = replace(sample, valid=sample.valid & wanted)
    return [sample.part(tile.within(whole)) for tile in tiles]


def _steps(tiles: tuple[Window, ...], samples: list[ScaledSample], size: int, done: int | None) -> Iterator[Step]:
    seen = [(tile, sample.filled()) for tile, sample in zip(tiles, samples) if sample.valid.any()]
    for first in range(0, len(seen), size):
        part = seen[first : first + size]
        batch = Batch(
            tuple(tile for tile, _ in part),
            np.stack([sample.image for _, sample in part]),
            np.stack([sample.dem for _, sample in part]),
            np.stack([sample.valid for _, sample in part]),
        )
        last = first + size >= len(seen)
        yield Step(batch, done if last else None, len(part) + (len(tiles) - len(seen) if last else 0))
    if not seen:
        yield Step(None, done, len(tiles))
