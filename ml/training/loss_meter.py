"""The terms of the loss, and their means over an epoch."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from ..base.errors import InputError


class LossTerm(NamedTuple):
    """A term of the loss: its name in the table, and what it counts in the whole."""

    name: str
    weight: float


class LossMeter:
    """Adds up the terms of the loss over an epoch, and stops where one is not finite.

    Parameters
    ----------
    terms : sequence of LossTerm
        Of the loss, as `Learner.terms`.
    lag : int
        Steps after which a value is looked at; 1 or more lets a GPU work on meanwhile.
    totals : sequence of float
        Sums to go on from; empty: zeros.
    kept : str
        A sentence on what remains where a loss is not finite.
    """

    def __init__(self, terms: Sequence[LossTerm], lag: int, totals: Sequence[float], kept: str):
        self._terms, self._lag, self._kept = terms, lag, kept
        self._totals = list(totals) or [0.0] * len(terms)
        self._waiting: deque[_Waiting] = deque()
        self.last = math.nan
        """The whole loss that was looked at last."""

    def add(self, number: int, rate: float, values: Tensor) -> None:
        """Take the terms of a step.

        Parameters
        ----------
        number : int
            Of the step, from 0.
        rate : float
            Its learning rate, for a message.
        values : Tensor
            (terms,) what `Learner.step` gave.

        Raises
        ------
        InputError
            Where a term that is looked at by now is not finite.
        """
        self._waiting.append(_Waiting(number, rate, *_sent_back(values)))
        while len(self._waiting) > self._lag:
            self._settle()

    def totals(self) -> tuple[float, ...]:
        """The sums, with everything looked at."""
        while self._waiting:
            self._settle()
        return tuple(self._totals)

    def means(self, steps: int) -> dict[str, float]:
        """The mean of the whole loss and of its terms.

        Parameters
        ----------
        steps : int
            Over how many.

        Returns
        -------
        dict of str to float
            By name.
        """
        parts = [total / steps for total in self.totals()]
        return {"loss": self._whole(parts), **{term.name: part for term, part in zip(self._terms, parts)}}

    def _settle(self) -> None:
        number, rate, values, arrived = self._waiting.popleft()
        if arrived is not None:
            arrived.synchronize()
        parts = values.tolist()
        if not all(math.isfinite(value) for value in parts):
            listed = ", ".join(f"{term.name} {value:.4g}" for term, value in zip(self._terms, parts))
            raise InputError(
                f"The loss is not finite at step {number + 1} ({listed}; learning rate {rate:.3g}); lower the learning "
                f"rate, or look for extreme values in the data. {self._kept}"
            )
        self._totals = [total + value for total, value in zip(self._totals, parts)]
        self.last = self._whole(parts)

    def _whole(self, parts: Sequence[float]) -> float:
        return sum(term.weight * value for term, value in zip(self._terms, parts))


class _Waiting(NamedTuple):
    """The loss of a step that was not looked at yet; ``arrived`` is to be waited for where it comes from a GPU."""

    number: int
    rate: float
    values: Tensor
    arrived: torch.cuda.Event | None


def _sent_back(values: Tensor) -> tuple[Tensor, torch.cuda.Event | None]:
    """``values`` on the way from a GPU to the CPU, behind which the GPU's queue goes on; others as they are."""
    if not values.is_cuda:
        return values, None
    pinned = torch.empty(values.shape, dtype=values.dtype, pin_memory=True)
    pinned.copy_(values, non_blocking=True)
    arrived = torch.cuda.Event()
    arrived.record(torch.cuda.current_stream(values.device))
    return pinned, arrived
