"""A sweep over a scene, block by block: what is finished is kept, what is kept is not computed again.

A block is a region of the scene that is swept by itself, with all tiles of the scene's lattice that have a share in it.
So it depends on no other block, and its cells get what they get in a sweep over the whole scene, but for the last
digits of sums. Tiles on the border of two blocks are computed for both: with blocks of `BLOCK_TILES` tiles on a side
that is about one tile in twenty.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torch import Tensor

from ...base.progress import Progress, part
from ...geodata.blocks import BlockFiles, WorkFolder
from ...geodata.inputs import gdal_name
from ..plan import Plan, SceneRequest
from ..runner import Runner
from ..tiles import Emit, Schedule
from .block_task import BlockTask, compute_block
from .cluster import Workers, compute_on_cluster

logger = logging.getLogger(__name__)

BLOCK_TILES = 40
"""Steps of tiles on a side of a block, where nothing else is asked for."""
_COMPUTING = 0.98  # share of the progress; the rest is putting the blocks together


@dataclass(frozen=True)
class BlockedSweep:
    """A sweep over a plan's scene whose blocks are kept in a work folder."""

    work: WorkFolder
    request: SceneRequest
    plan: Plan
    flips: str
    side: int
    """Cells on a side of a block."""
    workers: Workers | None = None
    """Who computes the blocks; None: this process, one after the other."""

    def __call__(
        self, schedule: Schedule, runner: Runner[Tensor], channels: int, emit: Emit, progress: Progress
    ) -> None:
        """As `sweep`, which computes the blocks that are missing.

        Parameters
        ----------
        schedule, runner, channels, emit, progress
            As there.

        Raises
        ------
        InputError
            Where the disk has no room for the blocks, or the workers are lost.
        """
        files = self.files(schedule, channels)
        missing, total = files.missing(), len(files.windows)
        files.check_space(missing)
        if len(missing) < total:
            logger.info("%d of %d blocks are there from an earlier run", total - len(missing), total)
        computing = part(progress, 0.0, _COMPUTING)
        if self.workers is None:
            self._one_by_one(files, missing, schedule, runner, computing)
        elif missing:
            task = self.task(schedule, channels, runner.batch)
            compute_on_cluster(task, missing, total, self.workers, computing)
        for number in range(total):
            for window, values in files.read(number):
                emit(window, values)
            progress(_COMPUTING + (1 - _COMPUTING) * (number + 1) / total, "putting the blocks together")

    def files(self, schedule: Schedule, channels: int) -> BlockFiles:
        """The blocks of a sweep; those of tiles of another size are apart.

        Parameters
        ----------
        schedule, channels
            As for the sweep.
        """
        return BlockFiles.divided(self._folder(schedule, channels), self.plan.grid, channels, self.side)

    def task(self, schedule: Schedule, channels: int, batch: int | None) -> BlockTask:
        """What another process needs to compute a block.

        Parameters
        ----------
        schedule, channels
            As for the sweep.
        batch : int or None
            Tiles at once; None: as many as suit the device.
        """
        request = replace(
            self.request,
            image=None if self.request.image is None else _absolute(self.request.image),
            dem=None if self.request.dem is None else _absolute(self.request.dem),
            area=None if self.request.area is None else _absolute(self.request.area),
            model=tuple(_absolute(path) for path in self.request.checkpoints),
            tile=schedule.tile,
            overlap=schedule.overlap,
        )
        folder = self._folder(schedule, channels)
        return BlockTask(request, self.flips, channels, batch, folder, self.side)

    def _folder(self, schedule: Schedule, channels: int) -> Path:
        return self.work.blocks(f"{channels}-bands-tiles-of-{schedule.tile}")

    def _one_by_one(
        self, files: BlockFiles, missing: Sequence[int], schedule: Schedule, runner: Runner[Tensor], progress: Progress
    ) -> None:
        total = len(files.windows)
        for done, number in enumerate(missing, start=total - len(missing)):
            share = part(progress, done / total, (done + 1) / total, f"block {done + 1} of {total}")
            compute_block(files, number, self.plan, schedule, runner, share)


def _absolute(path: str | Path) -> str:
    """A file's full name, for a process that works elsewhere; what is no file stays as GDAL calls it."""
    file, bar, layer = str(path).partition("|")
    name = gdal_name(file)
    return f"{Path(name).absolute() if Path(name).exists() else name}{bar}{layer}"
