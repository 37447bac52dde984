"""What a model card keeps of a calibration and of a distribution, read without NumPy."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...base.errors import InputError

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

TEMPERATURE, ISOTONIC = "temperature", "isotonic"
METHODS = (TEMPERATURE, ISOTONIC)
SHARES = 64
"""Steps of a distribution."""


def check_calibration(record: Mapping[str, object]) -> None:
    """Refuse what is no calibration.

    Parameters
    ----------
    record : mapping of str to object
        As `Calibration.record` has it, whatever else stands there.

    Raises
    ------
    InputError
        For another method, a temperature that is not above 0, and points that do not rise.
    """
    method = record.get("method")
    if method not in METHODS:
        raise InputError(f"The calibration {str(method)[:40]!r} is unknown; use {' or '.join(METHODS)}.")
    temperature = record.get("temperature", 1.0)
    logit, probability = record.get("logit", ()), record.get("probability", ())
    if method == TEMPERATURE:
        good = isinstance(temperature, (int, float)) and math.isfinite(temperature) and temperature > 0
    else:
        good = _rise(logit, probability)
    if not good:
        raise InputError(
            f"The {method} calibration is none: a temperature is above 0, and the points of a curve rise from 0 to 1; "
            "fit it anew."
        )


def _rise(logit: object, probability: object) -> bool:
    if not (_is_finite(logit) and _is_finite(probability) and len(logit) == len(probability) > 0):
        return False
    return (
        all(first < second for first, second in zip(logit, logit[1:]))
        and list(probability) == sorted(probability)
        and 0 <= probability[0] <= probability[-1] <= 1
    )


def _is_finite(values: object) -> TypeGuard[Sequence[float]]:
    return isinstance(values, (list, tuple)) and all(
        isinstance(value, (int, float)) and math.isfinite(value) for value in values
    )
