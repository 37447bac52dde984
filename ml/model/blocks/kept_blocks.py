"""Whether a run keeps its blocks, where, and who computes them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable

from ...base.errors import InputError
from ...base.outputs import temporary_folder
from ...geodata.blocks import WorkFolder, work_folder
from ...geodata.sink import BLOCK
from ..plan import Plan, SceneRequest
from ..sweep import sweep
from ..tiles import Schedule
from .blocked_sweep import BLOCK_TILES, BlockedSweep
from .cluster import Workers
from .job import SIDE, job_of

_EACH = 3  # blocks for each worker at least, so that none waits long for the last one
_FEWEST_TILES = 4  # steps of tiles on a side of a block, below which most tiles are computed twice


@dataclass(frozen=True)
class KeptBlocks:
    """What a person asks for."""

    work: WorkFolder | None = None
    """None: nothing is kept."""
    side: int | None = None
    """Cells on a side of a block; None: as many as suit the tiles and the workers."""
    workers: Workers | None = None
    """None: this process."""

    def sweep_for(self, request: SceneRequest, plan: Plan, flips: str) -> Callable[..., None]:
        """What goes over the scene: `sweep` of it, or what keeps the blocks.

        Parameters
        ----------
        request, plan, flips
            As for `job_of`.

        Returns
        -------
        callable
            Of a schedule, a runner, channels, emit and progress, as `sweep` takes them.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """
        if self.work is None:
            return partial(sweep, plan.scene)
        return blocked_sweep(self.work, request, plan, flips, self.side, self.workers)


def blocked_sweep(
    work: WorkFolder, request: SceneRequest, plan: Plan, flips: str, side: int | None, workers: Workers | None = None
) -> BlockedSweep:
    """A sweep that keeps its blocks, in a folder that is this job's.

    Parameters
    ----------
    work : WorkFolder
        New, or of an earlier run of the same job.
    request, plan, flips
        As for `job_of`.
    side : int or None
        Cells on a side of a block; None: those of the earlier run, or as many as suit.
    workers : Workers, optional
        Who computes the blocks; default: this process.

    Raises
    ------
    InputError
        Where the folder holds the blocks of another run.
    """
    earlier = work.job().get(SIDE)
    usual = earlier if isinstance(earlier, int) and earlier >= BLOCK else _usual_side(plan.schedule, workers)
    side = side or usual
    work.claim(job_of(request, plan, flips, side))
    return BlockedSweep(work, request, plan, flips, side, workers)


@contextmanager
def keeping(
    folder: str | Path | None, side: int | None, workers: int | None = None, scheduler: str | None = None
) -> Iterator[KeptBlocks]:
    """Keep the blocks of a run for the length of a ``with`` block; they are removed where it ends well.

    Parameters
    ----------
    folder : str or Path or None
        Of the run's own; None: nothing is kept for a later one.
    side : int or None
        Cells on a side of a block.
    workers : int, optional
        Processes of this machine that share the blocks.
    scheduler : str, optional
        Address of a Dask scheduler whose workers do.

    Yields
    ------
    KeptBlocks

    Raises
    ------
    InputError
        For options that do not go together or are none, and where another run works in the folder.
    """
    asked = _asked_workers(folder, side, workers, scheduler)
    if folder is not None:
        with work_folder(folder) as work:
            yield KeptBlocks(work, side, asked)
    elif asked is not None:
        with temporary_folder() as place, work_folder(place / "blocks") as work:
            yield KeptBlocks(work, side, asked)
    else:
        yield KeptBlocks()


def _asked_workers(
    folder: str | Path | None, side: int | None, workers: int | None, scheduler: str | None
) -> Workers | None:
    if workers is not None and scheduler is not None:
        raise InputError("Workers of this machine and a scheduler are two ways to share the work; give one of them.")
    if workers is not None and workers < 1:
        raise InputError(f"{workers} workers are none; use 1 or more.")
    if scheduler is not None and folder is None:
        raise InputError("A scheduler's workers need a folder that all of them can write to; give it to resume from.")
    if side is not None and folder is None and workers is None:
        raise InputError("A block size is for a run that keeps its blocks; give a folder to resume from as well.")
    if side is not None and side < BLOCK:
        raise InputError(f"Blocks of {side} cells are too small; use {BLOCK} or more.")
    return None if workers is None and scheduler is None else Workers(workers or 0, scheduler or "")


def _usual_side(schedule: Schedule, workers: Workers | None) -> int:
    """`BLOCK_TILES` steps of tiles; less where a machine's workers would not have enough blocks to share."""
    step = max(schedule.tile - schedule.overlap, 1)
    side = BLOCK_TILES * step
    if workers is not None and workers.count > 1:
        rows, cols = schedule.region.shape
        shared = math.isqrt(max(1, rows * cols // (_EACH * workers.count)))
        side = max(min(side, shared), _FEWEST_TILES * step)
    return max(1, side // BLOCK) * BLOCK
