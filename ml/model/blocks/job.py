"""What the blocks of a sweep depend on: the same job goes on, another one is refused."""

from __future__ import annotations

from collections.abc import Mapping

from ...base.packages import version
from ...geodata.blocks import file_stamps
from ...geodata.vector import file_and_layer
from .. import checkpoint
from ..plan import Plan


def job_of(plan: Plan, more: Mapping[str, object]) -> dict[str, object]:
    """All that a scene's blocks depend on, by the names that a person knows.

    Parameters
    ----------
    plan : Plan
        What was asked for, and what came of it.
    more : mapping
        What else they do, of what is drawn.

    Returns
    -------
    dict
        Of what JSON can hold.
    """
    request = plan.request
    layers = (("image", request.image), ("dem", request.dem), ("area", request.area))
    images = {name: file_stamps([path]) for name, path in layers}
    return {
        **images,
        "model": [checkpoint.digest(path) for path in request.checkpoints],
        "bands": list(request.bands or ()),
        "sensor": request.sensor,
        "extent": plan.grid.record,
        "method": plan.scene.scene.method,
        "tile": plan.schedule.tile,
        "overlap": plan.schedule.overlap,
        "precision": str(plan.device.dtype),
        **({} if request.runtime == "torch" else {"runtime": request.runtime}),
        **more,
        **({} if request.area is None else {"area": file_stamps([file_and_layer(request.area)[0]])}),
        "version": version(),
    }
