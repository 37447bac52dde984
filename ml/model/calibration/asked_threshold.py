"""What a person may give for a threshold: a number, or a word that stands for one."""

from __future__ import annotations

from typing import NamedTuple

from ...base.errors import InputError
from ...base.untrusted.numbers import number

SCENE, MISSES = "scene", "misses:"
BEST = "best"
"""The word for the threshold with the highest F1 of an evaluation, where there is one."""


class AskedThreshold(NamedTuple):
    """What a person asks for; all None or False: the card's threshold."""

    value: float | None = None
    """0..1, of the probability that is written."""
    scene: bool = False
    """Whether it is to come from the scene's own probabilities."""
    misses: float | None = None
    """The share of the landslides' area that the card's promise is wanted for."""


def asked_threshold(threshold: float | str | None) -> AskedThreshold:
    """What a threshold means, as it is given at a door.

    Parameters
    ----------
    threshold : float or str, optional
        A number from 0 to 1, also as text; ``scene``; or ``misses:SHARE``.

    Returns
    -------
    AskedThreshold

    Raises
    ------
    InputError
        For anything else.

    Examples
    --------
    >>> asked_threshold("misses:0.1")
    AskedThreshold(value=None, scene=False, misses=0.1)
    """
    if threshold is None or threshold == "":
        return AskedThreshold()
    if threshold == SCENE:
        return AskedThreshold(scene=True)
    text = str(threshold).strip()
    share = text[len(MISSES) :] if text.startswith(MISSES) else text
    try:
        value = number(share)
    except ValueError:
        raise InputError(
            f"The threshold {text} is none; use a number from 0 to 1, {SCENE} for the scene's own, or {MISSES}SHARE, "
            f"as {MISSES}0.1, for the model's promise."
        ) from None
    if text != share:
        if not 0 < value < 1:
            raise InputError(f"A share of misses of {share} cannot be promised; use one between 0 and 1, as 0.1.")
        return AskedThreshold(misses=value)
    if not 0 <= value <= 1:
        raise InputError(f"A threshold of {threshold} is no probability; use 0 to 1.")
    return AskedThreshold(value)
