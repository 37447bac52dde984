"""What the blocks of an evaluation depend on: the same job goes on, another one is refused."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...base.packages import version
from ...geodata.blocks import file_stamps
from ..request import EvaluationRequest

_FILES = ("prediction", "reference", "area", "image", "dem")


def job_of(request: EvaluationRequest, more: Mapping[str, object]) -> dict[str, object]:
    """All that the counts of blocks depend on, by the names that a person knows.

    Parameters
    ----------
    request : EvaluationRequest
        As a person asks for it. Its outputs, ``misses`` and ``min_area`` are of the result alone.
    more : mapping
        What else they do: of models that make the prediction.

    Returns
    -------
    dict
        Of what JSON can hold.
    """
    given = {name: getattr(request, name) for name in _FILES}
    return {
        **{name: None if path is None else [_said(path), file_stamps([path])] for name, path in given.items()},
        "band": request.band,
        "threshold": request.threshold,
        "cell size": request.cell_size,
        "block": request.block,
        "calibrating": request.calibrated is not None,
        **more,
        "version": version(),
    }


def _said(path: str | Path) -> str:
    """What stands behind the file's name: its layer, what is no data."""
    return str(path).partition("|")[2]
