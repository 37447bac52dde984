"""Sums of the parts of the loss over an epoch, and the check that they are finite."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence

from torch import Tensor

from ..base.errors import InputError


class LossMeter:
    """Adds up the parts of the loss.

    names, weights: of the parts; lag: steps after which a value is looked at, above 0 so that a GPU need not be waited
    for; totals: sums to go on from; kept: a sentence on what remains where a loss is not finite.
    """

    def __init__(self, names: Sequence[str], weights: Sequence[float], lag: int, totals: Sequence[float], kept: str):
        self._names, self._weights, self._lag, self._kept = names, weights, lag, kept
        self._totals = list(totals) or [0.0] * len(names)
        self._waiting: deque = deque()
        self.last = math.nan
        """The whole loss that was looked at last."""

    def add(self, number: int, rate: float, values: Tensor) -> None:
        """Take the parts of step ``number`` (from 0). Raises `InputError` where a loss is not finite."""
        self._waiting.append((number, rate, values))
        while len(self._waiting) > self._lag:
            self._settle()

    def totals(self) -> tuple[float, ...]:
        """The sums, with everything looked at."""
        while self._waiting:
            self._settle()
        return tuple(self._totals)

    def means(self, steps: int) -> dict[str, float]:
        """The mean of the whole loss and of its parts over ``steps``, by name."""
        parts = [total / steps for total in self.totals()]
        return {"loss": self._whole(parts), **dict(zip(self._names, parts))}

    def _settle(self) -> None:
        number, rate, values = self._waiting.popleft()
        parts = values.tolist()
        if not all(math.isfinite(value) for value in parts):
            listed = ", ".join(f"{name} {value:.4g}" for name, value in zip(self._names, parts))
            raise InputError(
                f"The loss is not finite at step {number + 1} ({listed}; learning rate {rate:.3g}); lower the learning "
                f"rate, or look for extreme values in the data. {self._kept}"
            )
        self._totals = [total + value for total, value in zip(self._totals, parts)]
        self.last = self._whole(parts)

    def _whole(self, parts: Sequence[float]) -> float:
        return sum(weight * value for weight, value in zip(self._weights, parts))
