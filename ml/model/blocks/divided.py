"""A segmentation whose blocks somebody else hands out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ...geodata.blocks import Stage, WorkFolder
from ..plan import SceneRequest
from .blocked_sweep import begun_sweep
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
        sweep = begun_sweep(work, side, self.request, {"flips": self.flips})
        drawn = MeanProbability(self.flips, self.uncertainty)
        yield Stage([sweep.share(sweep.plan.schedule, drawn, partial(drawn.started, sweep.plan, self.batch))])
