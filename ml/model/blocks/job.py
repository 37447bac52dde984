"""What the blocks of a sweep depend on: the same job goes on, another one is refused."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ...base.packages import version
from ...geodata.blocks import file_stamps
from ...geodata.vector import file_and_layer
from .. import checkpoint
from ..plan import Plan, SceneRequest


def inputs_of(request: SceneRequest) -> dict[str, object]:
    """The part of a job that is known before any file is opened.

    Parameters
    ----------
    request : SceneRequest
        What was asked for.

    Returns
    -------
    dict
        Of what JSON can hold.

    Raises
    ------
    InputError
        Where a model is none.
    """
    bands = {} if request.bands is None else {"bands": list(request.bands)}
    return {
        "image": file_stamps([request.image]),
        "dem": file_stamps([request.dem]),
        "model": [_digest(path) for path in request.checkpoints],
        **bands,
    }


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
    return {
        **inputs_of(request),
        "bands": list(request.bands or ()),
        "sensor": request.sensor,
        "extent": plan.grid.record,
        "method": plan.scene.scene.method,
        "tile": plan.schedule.tile,
        "overlap": plan.schedule.overlap,
        "precision": str(plan.device.dtype),
        **({} if request.runtime == "torch" else {"runtime": request.runtime}),
        **more,
        "area": {} if request.area is None else file_stamps([file_and_layer(request.area)[0]]),
        "version": version(),
    }


def _digest(path: str | Path) -> str:
    """Of a checkpoint; `InputError` where it is none."""
    checkpoint.read_card(path)
    return _digest_of(path, os.stat(path).st_mtime_ns)


@lru_cache(maxsize=32)
def _digest_of(path: str | Path, changed: int) -> str:
    """Of a checkpoint as it was last changed (ns): a run that goes on asks twice."""
    return checkpoint.digest(path)
