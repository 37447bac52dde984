"""The threshold at which a probability is scored: what was asked for, or what its raster says of its segmentation."""

from __future__ import annotations

import logging
from pathlib import Path

from ...base.errors import InputError, quoted
from ...evaluation.request import EvaluationRequest
from ...geodata.gdal_bindings import gdal
from .calibrated_copy import THRESHOLD
from .raster_threshold import segmented_at

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
    about, asked = gdal.Open(prediction).GetMetadata(), request.threshold
    own, is_made_here = segmented_at(about), request.prediction is None
    if asked is not None:
        if own not in (None, asked) and not is_made_here:
            logger.warning(
                "The polygons and classes of this probability were made at a threshold of %s, the scores are at %g; "
                "give that threshold to score them.",
                about[THRESHOLD],
                asked,
            )
        return asked
    if own is None and THRESHOLD in about:
        raise InputError(
            f"{Path(prediction).name} says that it was segmented at a threshold of {quoted(about[THRESHOLD])}, which "
            "is no probability; give a threshold of 0 to 1."
        )
    if own is None:
        return _UNSAID
    if not is_made_here:
        logger.info("The scores are at a threshold of %g, at which this probability was segmented.", own)
    return own
