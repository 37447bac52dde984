"""A probability made to mean what it says: by a temperature, or by a rising curve (isotonic regression)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .records import TEMPERATURE, check_calibration

LARGEST = 12.0
"""Greatest logit, either way, that is told apart: a probability of 6e-6."""
_LEAST = 1e-7  # probability that still has a logit in float32


def logits(probability: np.ndarray) -> np.ndarray:
    """The logarithm of the odds.

    Parameters
    ----------
    probability : np.ndarray
        Any shape, 0 to 1; NaN stays.

    Returns
    -------
    np.ndarray
        float64 of the same shape, finite where the probability is.
    """
    inside = np.clip(probability.astype(float), _LEAST, 1 - _LEAST)
    return np.log(inside) - np.log1p(-inside)


def probabilities(logit: np.ndarray) -> np.ndarray:
    """What `logits` was made of.

    Parameters
    ----------
    logit : np.ndarray
        Any shape; NaN stays.

    Returns
    -------
    np.ndarray
        float64 of the same shape, 0 to 1.
    """
    return 1 / (1 + np.exp(-logit))


@dataclass(frozen=True)
class Calibration:
    """A function of a probability that never falls.

    Raises
    ------
    InputError
        For another method, a temperature that is not above 0, and points that do not rise.
    """

    method: str
    """temperature: the logit is divided by it (Guo et al. 2017, ICML); isotonic: the probability is interpolated over
    logits between points of a rising step function (Zadrozny & Elkan 2002, KDD).
    """
    temperature: float = 1.0
    logit: Sequence[float] = ()
    """(n,) of the points, rising."""
    probability: Sequence[float] = ()
    """(n,) that they become, 0 to 1, not falling."""

    def __post_init__(self) -> None:
        check_calibration(vars(self))

    def __call__(self, probability: np.ndarray) -> np.ndarray:
        """Calibrated probabilities.

        Parameters
        ----------
        probability : np.ndarray
            Any shape, 0 to 1; NaN stays.

        Returns
        -------
        np.ndarray
            float32 of the same shape.
        """
        odds = logits(probability)
        if self.method == TEMPERATURE:
            return probabilities(odds / self.temperature).astype(np.float32)
        return np.interp(odds, self.logit, self.probability).astype(np.float32)

    @property
    def record(self) -> dict[str, object]:
        """The fields that the method needs, as JSON knows them."""
        if self.method == TEMPERATURE:
            return {"method": self.method, "temperature": self.temperature}
        return {"method": self.method, "logit": list(self.logit), "probability": list(self.probability)}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Calibration:
        """What `record` was made of, whatever else stands there.

        Parameters
        ----------
        record : mapping of str to object
            Of a model card.

        Returns
        -------
        Calibration

        Raises
        ------
        InputError
            Where it is none.
        """
        check_calibration(record)
        logit, probability = tuple(record.get("logit", ())), tuple(record.get("probability", ()))
        return cls(record["method"], record.get("temperature", 1.0), logit, probability)
