"""A segmentation whose blocks somebody else hands out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...base.progress import Progress
from ...geodata.blocks import KeptBlocks, Share, Stage, WorkFolder
from ..plan import SceneRequest
from .block_task import compute_block
from .blocked_sweep import begun_plan, blocked_sweep
from .drawn import MeanProbability


@dataclass(frozen=True)
class DividedSegmentation:
    """The probabilities of a scene, block by block: what `list_blocks` and `compute_block` take."""

    request: SceneRequest
    flips: str = "none"
    uncertainty: bool = False
    """Whether the run will write it: the blocks then hold more."""
    batch: int | None = None
    """Tiles at once; None: as many as suit the device."""

    def stages(self, work: WorkFolder, side: int | None) -> Iterator[Stage]:
        """One stage, of all blocks.

        Parameters
        ----------
        work, side
            As for `Divided`.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """
        plan = begun_plan(work, self.request)
        sweep = blocked_sweep(work, KeptBlocks(work, side), plan, {"flips": self.flips})
        sweep.measured_file()
        drawn = MeanProbability(self.flips, self.uncertainty)
        files = sweep.files(plan.schedule, drawn)

        def compute(number: int, progress: Progress) -> None:
            compute_block(files, number, plan.schedule, drawn.started(plan, self.batch), progress)

        yield Stage([Share(files, compute)])
