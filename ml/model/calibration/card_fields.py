"""The fields of a model card that a calibration fills, each by modality, are what they have to be."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ...base.errors import InputError
from ...evaluation.calibration.records import SHARES, check_calibration
from ...scene.modality import MODALITIES


def check_card_fields(
    calibration: Mapping[str, object], promises: Mapping[str, object], distribution: Mapping[str, object]
) -> None:
    """Check three fields of a model card.

    Parameters
    ----------
    calibration, promises, distribution : mapping of str to object
        As `ModelCard` has them.

    Raises
    ------
    InputError
        For the first that is none.
    """
    for name, field in (("calibration", calibration), ("promises", promises), ("distribution", distribution)):
        other = sorted(str(modality) for modality in set(field) - set(MODALITIES))
        if other:
            raise InputError(f"The model card's {name} is of {', '.join(other)}; it knows {', '.join(MODALITIES)}.")
    for record in calibration.values():
        if not isinstance(record, Mapping) or not isinstance(record.get("helped"), bool):
            raise InputError("The model card's calibration does not say whether it helped; fit it anew.")
        check_calibration(record)
    for table in promises.values():
        if not isinstance(table, Mapping) or not all(_is_promise(*item) for item in table.items()):
            raise InputError(
                f"The model card's promises {table!r} are none; each is a share of misses between 0 and 1 with a "
                "threshold from 0 to 1."
            )
    for shares in distribution.values():
        if not (isinstance(shares, (list, tuple)) and len(shares) == SHARES and all(map(_is_share, shares))):
            raise InputError(f"The model card's distribution is none; it has {SHARES} shares from 0 to 1.")


def promised(promises: Mapping[str, Mapping[str, Mapping[str, float]]], modality: str, misses: float) -> float | None:
    """The threshold of a card that promises to miss no more than a share of the landslides' area.

    Parameters
    ----------
    promises : mapping
        The card's.
    modality : str
        What the model is shown, of `MODALITIES`.
    misses : float
        The share.

    Returns
    -------
    float or None
        None where the card has no such promise.
    """
    table = promises.get(modality, {})
    return next((entry["threshold"] for share, entry in table.items() if math.isclose(float(share), misses)), None)


def _is_promise(misses: object, entry: object) -> bool:
    try:
        share = float(str(misses))
    except ValueError:
        return False
    return 0 < share < 1 and isinstance(entry, Mapping) and _is_share(entry.get("threshold"))


def _is_share(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1
