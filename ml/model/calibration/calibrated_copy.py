"""A copy of a checkpoint whose card has learned from an evaluation; the weights are copied byte for byte."""

from __future__ import annotations

import logging
import shutil
from dataclasses import replace
from pathlib import Path

from ...base.errors import InputError
from ...evaluation.calibration.fitting import Fitted, fit_calibration
from ...evaluation.request import EvaluationRequest
from ...evaluation.spatial.blocks import BlockCounts
from ...evaluation.spatial.promise import Promise
from ...geodata.gdal_bindings import gdal
from ...scene.modality import MODALITIES
from .. import checkpoint

logger = logging.getLogger(__name__)

MODEL, MODALITY, CALIBRATION = "RELICSLIDE_MODEL", "RELICSLIDE_MODALITY", "RELICSLIDE_CALIBRATION"
"""Entries of a probability's metadata: the model's name, what it was shown, and which calibration was applied."""
THRESHOLD = "RELICSLIDE_THRESHOLD"
"""And at which it was segmented."""


def check_prediction(prediction: str | Path, model: str | Path) -> None:
    """Refuse a prediction that is not, as far as it says, a model's own and uncalibrated.

    Parameters
    ----------
    prediction : str or Path
        A raster.
    model : str or Path
        The checkpoint.

    Raises
    ------
    InputError
        Where it is another model's, does not say what the model was shown, or is calibrated.
    """
    card, name = checkpoint.read_card(model), Path(prediction).name
    about = gdal.Open(str(prediction)).GetMetadata()
    if about.get(MODEL) != card.name:
        raise InputError(
            f"{name} says that it was made by the model {about.get(MODEL, 'of no name')}, not by {card.name}; "
            "give the probability that segment wrote with this model."
        )
    if about.get(MODALITY) not in MODALITIES:
        raise InputError(f"{name} does not say whether its model saw image, DEM or both; run segment anew.")
    if CALIBRATION in about:
        raise InputError(f"{name} is calibrated already ({about[CALIBRATION]}); run segment with calibrate no.")


def write_calibrated_copy(
    path: str | Path, request: EvaluationRequest, blocks: BlockCounts, promise: Promise | None
) -> None:
    """Copy a checkpoint and give its card what was learned of its probabilities.

    Parameters
    ----------
    path : str or Path
        The file to write.
    request : EvaluationRequest
        Names the prediction and its model.
    blocks : BlockCounts
        By `as_shares` of the prediction's probability.
    promise : Promise, optional
        The threshold with a promise, if one was asked for.

    Raises
    ------
    InputError
        Where there is nothing to give.
    """
    (model,) = request.models
    card, fitted = checkpoint.read_card(model), fit_calibration(blocks)
    kept = promise if promise is not None and promise.threshold is not None else None
    if fitted is None and kept is None:
        raise InputError(
            f"There is nothing to give to the model {card.name}: a calibration takes five blocks of ground with "
            f"landslides, and there are {len(blocks.with_landslides)}; map more ground, or give smaller blocks."
        )
    modality = gdal.Open(str(request.prediction)).GetMetadataItem(MODALITY)
    ground = " against ".join(request.sides)
    if fitted is not None:
        record = {**fitted.calibration.record, **_worth(fitted), "fitted_on": ground}
        card = replace(card, calibration={**card.calibration, modality: record})
        logger.info("%s", _sentence(fitted))
    if kept is not None:
        entry = {
            "threshold": kept.threshold,
            "missed": round(kept.missed, 4),
            "blocks": kept.blocks,
            "weight": round(kept.weight, 1),
            "fitted_on": ground,
        }
        own = {**card.promises.get(modality, {}), f"{kept.misses:g}": entry}
        card = replace(card, promises={**card.promises, modality: own})
    shutil.copyfile(model, path)
    checkpoint.replace_card(path, card)


def _worth(fitted: Fitted) -> dict[str, object]:
    return {
        "helped": fitted.helped,
        "blocks": fitted.blocks,
        "log_loss": [round(fitted.before.log_loss, 5), round(fitted.after.log_loss, 5)],
        "brier_score": [round(fitted.before.brier_score, 5), round(fitted.after.brier_score, 5)],
    }


def _sentence(fitted: Fitted) -> str:
    calibration, before, after = fitted.calibration, fitted.before, fitted.after
    what = f"temperature {calibration.temperature:g}" if calibration.method == "temperature" else "isotonic regression"
    applied = "segment will apply it" if fitted.helped else "it did not help, so segment applies it on request alone"
    return (
        f"Calibration by {what}: on blocks left out log loss {before.log_loss:.4f} became {after.log_loss:.4f} and "
        f"Brier score {before.brier_score:.4f} became {after.brier_score:.4f}; {applied}."
    )
