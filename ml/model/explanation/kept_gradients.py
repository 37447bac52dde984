"""What stripes of tiles add to the channel weights, kept in a work folder, so that a run which was stopped goes on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...base.arrays_file import UNREADABLE
from ...base.outputs import Outputs
from ...base.progress import Progress, silent
from ...geodata.blocks import Pieces, Share
from ...geodata.gdal_bindings import bounded_gdal
from ...scene.scaled_scene import SampleSource
from ..blocks import BlockedSweep
from ..blocks.block_task import on_own_card
from ..gradcam import GradientSums
from ..plan import Plan, SceneRequest, make_plan
from ..runner import Runner
from ..tiles import Schedule
from .channel_weights import gathered


class StripeFiles(Pieces):
    """The rows of a schedule's stripes in a folder, a file for each.

    Parameters
    ----------
    folder : Path
        Which exists.
    schedule : Schedule
        Whose stripes they are.
    """

    def __init__(self, folder: Path, schedule: Schedule) -> None:
        self.folder, self.stripes, region = folder, list(schedule.stripes()), schedule.region
        bounds = [stripe.window.intersection(region) for stripe in self.stripes]
        self.windows = tuple(bound.moved(-region.row, -region.col) for bound in bounds)

    def holds(self, number: int) -> bool:
        """Whether a stripe is there, and can be read.

        Parameters
        ----------
        number : int
            From 0 on.
        """
        try:
            self.read(number)
        except UNREADABLE:
            return False
        return True

    def check_space(self, missing: Sequence[int]) -> None:
        """Nothing: a stripe is some kilobytes.

        Parameters
        ----------
        missing : sequence of int
            Their numbers.
        """

    def write(self, number: int, rows: Iterable[np.ndarray]) -> None:
        """Keep a stripe; its file is there when all of it is.

        Parameters
        ----------
        number : int
            From 0 on.
        rows : iterable of arrays
            Of its batches.
        """
        with Outputs() as outputs, open(outputs.file(self._file(number)), "wb") as file:
            found = list(rows)
            np.save(file, np.stack(found) if found else np.zeros((0, 0)), allow_pickle=False)

    def read(self, number: int) -> np.ndarray:
        """The rows of a stripe.

        Parameters
        ----------
        number : int
            From 0 on.

        Returns
        -------
        (batches, numbers) float64
        """
        return np.load(self._file(number), allow_pickle=False)

    def rows(self) -> Iterable[np.ndarray]:
        """Those of all stripes, in order."""
        return chain.from_iterable(map(self.read, range(self.count)))

    def _file(self, number: int) -> Path:
        return self.folder / f"{number:06d}.npy"


@dataclass(frozen=True)
class StripeTask:
    """What every stripe has in common; it travels to whoever computes one."""

    request: SceneRequest
    member: int
    layer: str
    everywhere: bool
    folder: Path
    measured: Path
    """File of what was measured of the whole scene."""

    def on_worker(self, worker: object) -> StripeTask:
        """The same on the graphics card that is a worker's own, where it has several to choose from.

        Parameters
        ----------
        worker : int or str
            Its name.
        """
        return replace(self, request=on_own_card(self.request, worker))

    def compute(self, number: int, progress: Progress = silent) -> None:
        """Compute a stripe and keep it, unless it is there.

        Parameters
        ----------
        number : int
            From 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        with bounded_gdal():
            plan, runner, files = _opened(self)
            if not files.holds(number):
                scene = plan.scene.part_of(self.member)
                files.write(number, gathered(scene, plan.schedule, runner, progress, [files.stripes[number]]))


class _Opened(NamedTuple):
    plan: Plan
    runner: Runner[GradientSums]
    files: StripeFiles


@lru_cache(maxsize=1)
def _opened(task: StripeTask) -> _Opened:
    plan = make_plan(task.request, task.measured)
    files = StripeFiles(task.folder, plan.schedule)
    sums = plan.cam(task.member, task.layer).gradient_sums(task.everywhere)
    return _Opened(plan, Runner(sums, plan.device), files)


@dataclass(frozen=True)
class KeptGradients:
    """Keeps the rows of one member's stripes in the work folder of a sweep."""

    sweep: BlockedSweep
    member: int
    """From 0 on."""
    layer: str
    """Of its network."""

    def files(self, everywhere: bool, schedule: Schedule) -> StripeFiles:
        """The stripes.

        Parameters
        ----------
        everywhere, schedule
            As for `Keeper`.
        """
        over = "all" if everywhere else "called"
        name = f"gradients-{self.member}-{over}-tiles-of-{schedule.tile}"
        return StripeFiles(self.sweep.work.blocks(name), schedule)

    def share(self, everywhere: bool, scene: SampleSource, schedule: Schedule, runner: Runner[GradientSums]) -> Share:
        """The stripes, and what computes one of them in this process.

        Parameters
        ----------
        everywhere, scene, schedule, runner
            As for `Keeper`.
        """
        files = self.files(everywhere, schedule)

        def compute(number: int, progress: Progress) -> None:
            files.write(number, gathered(scene, schedule, runner, progress, [files.stripes[number]]))

        return Share(files, compute)

    def rows(
        self,
        everywhere: bool,
        scene: SampleSource,
        schedule: Schedule,
        runner: Runner[GradientSums],
        progress: Progress,
    ) -> Iterable[np.ndarray]:
        """As `gathered`, which computes the stripes that are missing.

        Parameters
        ----------
        everywhere, scene, schedule, runner, progress
            As for `Keeper`.

        Raises
        ------
        InputError
            Where the workers are lost.
        """
        files = self.files(everywhere, schedule)

        def task() -> StripeTask:
            request, measured = self.sweep.travelling(schedule), self.sweep.measured_file()
            return StripeTask(request, self.member, self.layer, everywhere, files.folder, measured)

        alone = self.share(everywhere, scene, schedule, runner).compute
        self.sweep.blocks.compute(files, alone, task, progress)
        return files.rows()
