"""One block as a piece of work that another process can do, on this machine or on another one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from torch import Tensor

from ...base.progress import Progress, silent
from ...geodata.blocks import BlockFiles
from ...geodata.gdal_bindings import bounded_gdal
from ..plan import Plan, SceneRequest, make_plan
from ..runner import Runner
from ..sweep import sweep
from ..tiles import Schedule


@dataclass(frozen=True)
class BlockTask:
    """What every block of a run has in common; it travels to whoever computes one."""

    request: SceneRequest
    """With absolute paths, and the tiles that the run came to."""
    flips: str
    channels: int
    """1: the probability; 2: its spread as well."""
    batch: int | None
    """Tiles at once; None: 8 on a GPU, 1 on a CPU."""
    folder: Path
    """Where the blocks are kept."""
    side: int
    """Cells on a side of a block."""

    def compute(self, number: int, progress: Progress = silent) -> None:
        """Compute a block and keep it, unless it is there.

        Parameters
        ----------
        number : int
            From 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.

        Raises
        ------
        TileTooLarge
            Where the device's memory holds no tile.
        """
        with bounded_gdal():
            opened = _opened(self)
            if not opened.files.holds(number):
                compute_block(opened.files, number, opened.plan, opened.plan.schedule, opened.runner, progress)


class _Opened(NamedTuple):
    plan: Plan
    runner: Runner[Tensor]
    files: BlockFiles


@lru_cache(maxsize=1)
def _opened(task: BlockTask) -> _Opened:
    """Model and scene, opened once for all blocks that a process computes."""
    plan = make_plan(task.request)
    files = BlockFiles.divided(task.folder, plan.grid, task.channels, task.side)
    return _Opened(plan, plan.runner(task.flips, task.channels > 1, task.batch), files)


def compute_block(
    files: BlockFiles, number: int, plan: Plan, schedule: Schedule, runner: Runner[Tensor], progress: Progress
) -> None:
    """Sweep over one block and keep it.

    Parameters
    ----------
    files : BlockFiles
        Of the whole sweep.
    number : int
        Of the block, from 0 on.
    plan : Plan
        Whose scene is swept.
    schedule, runner, progress
        As for `sweep`.
    """
    region = files.windows[number].moved(schedule.region.row, schedule.region.col)
    with files.writing(number) as write:
        sweep(plan.scene, replace(schedule, part=region), runner, files.bands, write, progress)
