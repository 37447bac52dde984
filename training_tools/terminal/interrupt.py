"""Ctrl-C and polite kills: they end a training run at its next report of progress, where it saves all that it has."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Callable, Union

from ...ml.base.outputs.signals import ASKING
from ...ml.base.progress import Cancelled, Progress

logger = logging.getLogger(__name__)

Handler = Union[Callable[[int, Union[FrameType, None]], object], int, None]

_LEFT = (None, signal.SIG_IGN)  # handlers that stay: those of another language, and what is ignored
_ONE = 1.0  # seconds within which signals are one and the same


@contextmanager
def kill_is_interrupt() -> Iterator[None]:
    """Let a polite kill, or the end of a connection, end the work as Ctrl-C does: by `KeyboardInterrupt`, so that
    half-written files are deleted. What is ignored stays so, as under `nohup`.
    """
    before = _handle(signal.default_int_handler)
    try:
        yield
    finally:
        _restore(before)


class Interruptible:
    """A context and a progress: reports go to ``progress``, and after Ctrl-C or a kill the next raises `Cancelled`.

    Another one, at least a second later (torchrun passes on what its processes hear themselves), ends the process as it
    does without this. For the main thread alone, as all of `signal` is.
    """

    def __init__(self, progress: Progress):
        self._progress, self._asked = progress, 0.0

    def __enter__(self) -> Interruptible:
        self._before = _handle(self._ask)
        return self

    def __exit__(self, *_) -> None:
        _restore(self._before)

    def __call__(self, fraction: float, text: str = "") -> None:
        """Report progress."""
        self._progress(fraction, text)
        if self._asked:
            raise Cancelled

    def _ask(self, number: int, _) -> None:
        if not self._asked:
            self._asked = time.monotonic()
            logger.warning("The run ends after this step and saves it; Ctrl-C once more ends it at once.")
        elif time.monotonic() - self._asked > _ONE:
            self.__exit__()
            signal.raise_signal(number)


def _handle(handler: Callable[[int, FrameType | None], object]) -> dict[int, Handler]:
    """Handle all signals that are not ignored; what was done with them before."""
    before = {number: signal.getsignal(number) for number in ASKING}
    known: dict[int, Handler] = {number: former for number, former in before.items() if former not in _LEFT}
    for number in known:
        signal.signal(number, handler)
    return known


def _restore(before: dict[int, Handler]) -> None:
    for number, handler in before.items():
        signal.signal(number, handler)
