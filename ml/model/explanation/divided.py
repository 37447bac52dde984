"""An explanation whose pieces somebody else hands out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ...base.progress import silent
from ...geodata.blocks import Share, Stage, WorkFolder
from ..blocks import BlockedSweep, Heat, begun_sweep
from ..plan import Plan, SceneRequest
from ..runner import Runner
from .channel_weights import channel_weights, unscored
from .kept_gradients import KeptGradients


@dataclass(frozen=True)
class DividedExplanation:
    """A scene's heat, piece by piece: what `list_blocks` and `compute_block` take."""

    request: SceneRequest
    layer: str
    """Of the networks, at which they look."""

    def stages(self, work: WorkFolder, side: int | None) -> Iterator[Stage]:
        """Stripes of all members' gradients, the same over all pixels where none is called landslide, blocks of heat.

        Parameters
        ----------
        work, side
            As for `Divided`.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """
        sweep = begun_sweep(work, side, self.request, {"layer": self.layer})
        plan = sweep.plan
        members = [KeptGradients(sweep, number, self.layer) for number in range(len(plan.ensemble.members))]
        yield Stage([_gradients(plan, member, everywhere=False) for member in members], last=False)
        uncalled = [member for member in members if unscored(member.files(False, plan.schedule).rows())]
        if uncalled:
            yield Stage([_gradients(plan, member, everywhere=True) for member in uncalled], last=False)
        yield Stage([_heat(plan, sweep, member) for member in members])


def _gradients(plan: Plan, keeper: KeptGradients, everywhere: bool) -> Share:
    runner = Runner(plan.cam(keeper.member, keeper.layer).gradient_sums(everywhere), plan.device)
    return keeper.share(everywhere, plan.scene.part_of(keeper.member), plan.schedule, runner)


def _heat(plan: Plan, sweep: BlockedSweep, keeper: KeptGradients) -> Share:
    cam, scene = plan.cam(keeper.member, keeper.layer), plan.scene.part_of(keeper.member)
    weights = channel_weights(cam, scene, plan.schedule, plan.device, silent, keeper)
    drawn = Heat(keeper.member, keeper.layer, tuple(map(float, weights.values)))
    return sweep.share(plan.schedule, drawn, partial(drawn.started, plan, None))
