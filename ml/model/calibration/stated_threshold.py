"""The threshold at which a probability is scored: what was asked for, or what its raster says of its segmentation."""

from __future__ import annotations

import logging
from pathlib import Path

from ...base.errors import InputError, quoted
from ...base.untrusted.numbers import number
from ...evaluation.request import EvaluationRequest
from ...geodata.gdal_bindings import gdal
from .calibrated_copy import THRESHOLD

logger = logging.getLogger(__name__)

_UNSAID = 0.5


def stated_threshold(request: EvaluationRequest, prediction: str) -> float:
    """At which cells are called landslides; says so where a probability was segmented at one.

    Parameters
    ----------
    request : EvaluationRequest
        As a person asks.
    prediction : str
        The raster of probabilities that is compared.

    Returns
    -------
    float
        The threshold that is asked for; else the one that the raster says, and 0.5 where it says none.

    Raises
    ------
    InputError
        Where nothing is asked for and the raster says what is no probability.
    """
    own, asked = gdal.Open(prediction).GetMetadataItem(THRESHOLD), request.threshold
    if asked is None:
        used = _UNSAID if own is None else _number(own, Path(prediction).name)
        if own is not None and request.prediction is not None:
            logger.info("The scores are at a threshold of %g, at which this probability was segmented.", used)
        return used
    if own is not None and own != f"{asked:.9g}" and request.prediction is not None:
        logger.warning(
            "The polygons and classes of this probability were made at a threshold of %s, the scores are at %g; give "
            "that threshold to score them.",
            own,
            asked,
        )
    return asked


def _number(text: str, name: str) -> float:
    try:
        found = number(text)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise InputError(
            f"{name} says that it was segmented at a threshold of {quoted(text)}, which is no probability; give a "
            "threshold of 0 to 1."
        )
    return found
