"""A sweep over a scene, block by block: what is finished is kept, what is kept is not computed again.

A block is a region of the scene that is swept by itself, with all tiles of the scene's lattice that have a share in it.
So it depends on no other block, and its cells get what they get in a sweep over the whole scene, but for the last
digits of sums. Tiles on the border of two blocks are computed for both: with blocks of `BLOCK_TILES` tiles on a side
that is about one tile in 24.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ...base.progress import Progress, part
from ...geodata.blocks import BlockFiles, KeptBlocks, Share, Workers, WorkFolder, claimed_side
from ...geodata.inputs import full_name
from ...geodata.sink import BLOCK
from ...scene.measured import MeasuredScene, write_measured
from ..plan import Plan, SceneRequest, make_plan
from ..sweep import sweep
from ..tiles import Emit, Schedule
from .block_task import SceneTask, compute_block
from .drawn import Drawn, Started
from .job import inputs_of, job_of

BLOCK_TILES = 48
"""Steps of tiles on a side of a block, where nothing else is asked for."""
_COMPUTING = 0.98  # share of the progress; the rest is putting the blocks together
_EACH = 3  # blocks for each worker at least, so that none waits long for the last one
_FEWEST_TILES = 4  # steps of tiles on a side of a block, below which most tiles are computed twice

Sweep = Callable[[Schedule, Drawn, Started, Emit, Progress], None]
"""What goes over a scene: schedule, what is drawn, scene and function, emit and progress."""


def sweep_for(blocks: KeptBlocks, plan: Plan, more: Mapping[str, object]) -> Sweep:
    """What goes over the scene: `sweep` of it, or what keeps the blocks.

    Parameters
    ----------
    blocks : KeptBlocks
        What a person asks for.
    plan, more
        As for `job_of`.

    Raises
    ------
    InputError
        Where the folder holds the blocks of another run.
    """
    if blocks.work is None:
        return _in_one_piece
    return _blocked_sweep(blocks.work, blocks, plan, more)


def _blocked_sweep(work: WorkFolder, blocks: KeptBlocks, plan: Plan, more: Mapping[str, object]) -> BlockedSweep:
    """A sweep that keeps its blocks, in a folder that is this job's."""
    usual = _usual_side(plan.schedule, blocks.workers)
    side = claimed_side(work, blocks.side, usual, job_of(plan, more))
    return BlockedSweep(work, blocks, plan, side)


def begun_plan(work: WorkFolder | None, request: SceneRequest) -> Plan:
    """The plan of a run that may have been begun: the whole scene is then not measured again.

    Parameters
    ----------
    work : WorkFolder or None
        Of the run; None: nothing is kept.
    request : SceneRequest
        What was asked for.

    Returns
    -------
    Plan

    Raises
    ------
    InputError
        As `make_plan` does.
    """
    if work is None or not _measured_in(work).exists():
        return make_plan(request)
    job, wanted = work.job(), inputs_of(request)
    same = all(job.get(name) == value for name, value in wanted.items())
    return make_plan(request, _measured_in(work) if same else None)


def begun_sweep(work: WorkFolder, side: int | None, request: SceneRequest, more: Mapping[str, object]) -> BlockedSweep:
    """The sweep of a run that may have been begun; what is measured of the whole scene is kept from now on.

    Parameters
    ----------
    work : WorkFolder
        Of the run.
    side : int or None
        Cells on a side of a block; None: as many as suit the tiles.
    request : SceneRequest
        What was asked for.
    more : mapping
        As for `sweep_for`.

    Returns
    -------
    BlockedSweep

    Raises
    ------
    InputError
        As `make_plan` does, and where the folder holds the blocks of another run.
    """
    begun = _blocked_sweep(work, KeptBlocks(work, side), begun_plan(work, request), more)
    begun.measured_file()
    return begun


def _measured_in(work: WorkFolder) -> Path:
    """Where what was measured of the whole scene is kept."""
    return work.path_of("scene") / "measured.npz"


def _in_one_piece(schedule: Schedule, drawn: Drawn, started: Started, emit: Emit, progress: Progress) -> None:
    sweep(started.scene, schedule, started.runner, drawn.channels, emit, progress)


@dataclass(frozen=True)
class BlockedSweep:
    """A sweep over a plan's scene whose blocks are kept in a work folder."""

    work: WorkFolder
    blocks: KeptBlocks
    plan: Plan
    side: int
    """Cells on a side of a block."""

    def __call__(self, schedule: Schedule, drawn: Drawn, started: Started, emit: Emit, progress: Progress) -> None:
        """As `sweep`, which computes the blocks that are missing.

        Parameters
        ----------
        schedule, drawn, started, emit, progress
            As for `Sweep`.

        Raises
        ------
        InputError
            Where the disk has no room for the blocks, or the workers are lost.
        """
        self.measured_file()
        files, alone = self.files(schedule, drawn), self.share(schedule, drawn, lambda: started).compute

        def task() -> SceneTask:
            folder = self._folder(schedule, drawn)
            request, measured = self.travelling(schedule), self.measured_file()
            return SceneTask(request, drawn, started.runner.batch, folder, self.side, measured)

        self.blocks.compute(files, alone, task, part(progress, 0.0, _COMPUTING))
        files.put_together(emit, part(progress, _COMPUTING, 1.0))

    def share(self, schedule: Schedule, drawn: Drawn, start: Callable[[], Started]) -> Share:
        """The blocks of a sweep, and what computes one of them in this process.

        Parameters
        ----------
        schedule, drawn
            As for the sweep.
        start : callable
            Gives what a block is computed by, when one is.
        """
        files = self.files(schedule, drawn)

        def compute(number: int, progress: Progress) -> None:
            compute_block(files, number, schedule, start(), progress)

        return Share(files, compute)

    def files(self, schedule: Schedule, drawn: Drawn) -> BlockFiles:
        """The blocks of a sweep; those of tiles of another size are apart.

        Parameters
        ----------
        schedule, drawn
            As for the sweep.
        """
        return BlockFiles.divided(self._folder(schedule, drawn), self.plan.grid, drawn.channels, self.side)

    def travelling(self, schedule: Schedule) -> SceneRequest:
        """The request as another process takes it.

        Parameters
        ----------
        schedule : Schedule
            As for the sweep.
        """
        request = self.plan.request
        return replace(
            request,
            image=None if request.image is None else full_name(request.image),
            dem=None if request.dem is None else full_name(request.dem),
            area=None if request.area is None else full_name(request.area),
            model=tuple(full_name(path) for path in request.checkpoints),
            tile=schedule.tile,
            overlap=schedule.overlap,
        )

    def measured_file(self) -> Path:
        """The file, once it is there, of what was measured of the whole scene: other processes need not do it again."""
        file = _measured_in(self.work)
        if not file.exists():
            self.work.blocks(file.parent.name)
            scene = self.plan.scene
            write_measured(file, MeasuredScene(scene.measured, scene.scene.modality, scene.scene.seen))
        return file

    def _folder(self, schedule: Schedule, drawn: Drawn) -> Path:
        return self.work.blocks(f"{drawn.name}-tiles-of-{schedule.tile}")


def _usual_side(schedule: Schedule, workers: Workers | None) -> int:
    """`BLOCK_TILES` steps of tiles; less where a machine's workers would not have enough blocks to share."""
    step = max(schedule.tile - schedule.overlap, 1)
    side = BLOCK_TILES * step
    if workers is not None and workers.count > 1:
        rows, cols = schedule.region.shape
        shared = math.isqrt(max(1, rows * cols // (_EACH * workers.count)))
        side = max(min(side, shared), _FEWEST_TILES * step)
    return max(1, side // BLOCK) * BLOCK
