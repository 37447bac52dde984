"""The JSON record of a segmentation: what it worked with, by which model, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from ...base.packages import versions
from ...geodata.gdal_bindings import gdal
from ...geodata.polygons import PolygonSettings
from .. import checkpoint
from ..calibration.decision import Decision
from ..plan import Plan, SceneRequest
from ..tiles import Schedule
from .rasters import Tally


@dataclass(frozen=True)
class OutputPaths:
    """The files to write, by the names of the verb's arguments."""

    probability: str | Path
    classes: str | Path | None
    polygons: str | Path | None
    report: str | Path | None
    uncertainty: str | Path | None
    page: str | Path | None

    @property
    def named(self) -> dict[str, str | Path | None]:
        """By name; those that came later where they are asked for."""
        later = ("uncertainty", "page")
        return {name: path for name, path in vars(self).items() if path is not None or name not in later}


def parameters(
    request: SceneRequest,
    paths: OutputPaths,
    schedule: Schedule,
    batch: int,
    threshold: float,
    settings: PolygonSettings,
    flips: str,
) -> dict[str, object]:
    """What the verb worked with, by the names of its arguments.

    Parameters
    ----------
    request : SceneRequest
        With the method that was used.
    paths : OutputPaths
        What was written.
    schedule : Schedule
        Its tiles.
    batch : int
        Tiles at once.
    threshold : float
        At which cells were classified.
    settings : PolygonSettings
        With numbers for what was left open.
    flips : str
        One of `VIEWS`; left out where it is ``none``.
    """
    return {
        "image": request.image,
        "dem": request.dem,
        **paths.named,
        "model": request.model,
        "bands": request.bands,
        "extent": request.extent,
        **({} if request.area is None else {"area": request.area}),
        "threshold": threshold,
        "min_area": settings.min_area,
        "device": request.device,
        "tile": schedule.tile,
        "overlap": schedule.overlap,
        "method": request.method,
        **({} if request.sensor is None else {"sensor": request.sensor}),
        "batch": batch,
        "precision": request.precision,
        **({"flips": flips} if flips != "none" else {}),
    }


def probabilities(decision: Decision, tally: Tally) -> dict[str, object]:
    """What the probabilities and the threshold are.

    Parameters
    ----------
    decision : Decision
        How they were made.
    tally : Tally
        All of them, counted.
    """
    counted = tally.probabilities if decision.counts_probabilities else None
    return {
        "calibration": None if decision.calibration is None else decision.calibration.record,
        "threshold_of_the_scene": None if counted is None else decision.of_scene(counted),
        "population_stability_index": None if counted is None else decision.shift(counted),
    }


def record(
    used: Mapping[str, object],
    settings: PolygonSettings,
    models: Sequence[str | Path],
    plan: Plan,
    result: Mapping[str, object],
    about: Mapping[str, object],
) -> dict[str, object]:
    """All that is told of a run.

    Parameters
    ----------
    used : mapping
        What `parameters` gives.
    settings : PolygonSettings
        With numbers for what was left open.
    models : sequence of paths
        The checkpoints.
    plan : Plan
        The model's card and the grid.
    result : mapping
        What was found.
    about : mapping
        What `probabilities` gives.
    """
    card = plan.card
    return {
        "parameters": dict(used),
        "polygons": {"max_hole": settings.max_hole, "outline": settings.outline},
        "model": {"name": card.name, "network": card.network, "sha256": checkpoint.digest(models[0])},
        **({"models": {str(path): checkpoint.digest(path) for path in models}} if len(models) > 1 else {}),
        "grid": plan.grid.record,
        "versions": versions(torch=torch.__version__, gdal=gdal.__version__),
        "result": dict(result),
        "probabilities": dict(about),
    }


def write_record(path: str, content: Mapping[str, object]) -> None:
    """Write a record as JSON.

    Parameters
    ----------
    path : str
        Of the file.
    content : mapping
        What `record` gives.
    """
    Path(path).write_text(json.dumps(content, indent=2, default=str), encoding="utf-8")
