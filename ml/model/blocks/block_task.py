"""One block as a piece of work that another process can do, on this machine or on another one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import torch

from ...base.progress import Progress, silent
from ...geodata.blocks import BlockFiles
from ...geodata.gdal_bindings import bounded_gdal
from ..plan import Plan, SceneRequest, make_plan
from ..sweep import sweep
from ..tiles import Schedule
from .drawn import Drawn, Started


@dataclass(frozen=True)
class SceneTask:
    """What every block of a run over a scene has in common; it travels to whoever computes one."""

    request: SceneRequest
    """With absolute paths, and the tiles that the run came to."""
    drawn: Drawn
    batch: int | None
    """Tiles at once; None: 8 on a GPU, 1 on a CPU."""
    folder: Path
    """Where the blocks are kept."""
    side: int
    """Cells on a side of a block."""
    measured: Path
    """File of what was measured of the whole scene."""

    def on_worker(self, worker: object) -> SceneTask:
        """The same on the graphics card that is a worker's own, where it has several to choose from.

        Parameters
        ----------
        worker : int or str
            Its name.
        """
        return replace(self, request=on_own_card(self.request, worker))

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
                compute_block(opened.files, number, opened.plan.schedule, opened.started, progress)


class _Opened(NamedTuple):
    plan: Plan
    started: Started
    files: BlockFiles


@lru_cache(maxsize=1)
def _opened(task: SceneTask) -> _Opened:
    """Model and scene, opened once for all blocks that a process computes."""
    plan = make_plan(task.request, task.measured)
    files = BlockFiles.divided(task.folder, plan.grid, task.drawn.channels, task.side)
    return _Opened(plan, task.drawn.started(plan, task.batch), files)


def compute_block(files: BlockFiles, number: int, schedule: Schedule, started: Started, progress: Progress) -> None:
    """Sweep over one block and keep it.

    Parameters
    ----------
    files : BlockFiles
        Of the whole sweep.
    number : int
        Of the block, from 0 on.
    schedule : Schedule
        Of the whole sweep.
    started : Started
        What is swept, by which function.
    progress : Progress
        As for `sweep`.
    """
    region = files.windows[number].moved(schedule.region.row, schedule.region.col)
    with files.writing(number) as write:
        sweep(started.scene, replace(schedule, part=region), started.runner, files.bands, write, progress)


def on_own_card(request: SceneRequest, worker: object) -> SceneRequest:
    """A request on the graphics card that is a worker's own (`device_of`).

    Parameters
    ----------
    request : SceneRequest
        What was asked for.
    worker : int or str
        Its name.
    """
    return replace(request, device=device_of(worker, request.device, torch.cuda.device_count()))


def device_of(worker: object, device: str, cards: int) -> str:
    """The device of a worker.

    Parameters
    ----------
    worker : int or str
        Its name; those of one machine's workers are numbers from 0 on.
    device : str
        What was asked for.
    cards : int
        Graphics cards of the worker's machine.

    Returns
    -------
    str
        Of several cards, one for each worker in turn; else what was asked for.

    Examples
    --------
    >>> device_of(5, "auto", 4), device_of(5, "cpu", 4), device_of("node-7", "auto", 4)
    ('cuda:1', 'cpu', 'auto')
    """
    if isinstance(worker, int) and device in ("auto", "cuda") and cards > 1:
        return f"cuda:{worker % cards}"
    return device
