"""Ctrl-C and polite kills: they end a training run at its next report of progress, where it saves all that it has."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

from ...ml.base.progress import Cancelled, Progress

logger = logging.getLogger(__name__)

_ONE = 1.0  # seconds within which signals are one and the same
_ASKING = (signal.SIGINT, signal.SIGTERM)  # Ctrl-C, and what `kill` and batch systems send first


@contextmanager
def kill_is_interrupt() -> Iterator[None]:
    """Let a polite kill end the work as Ctrl-C does: by `KeyboardInterrupt`, so that half-written files are deleted."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Interruptible:
    """A context and a progress: reports go to ``progress``, and after Ctrl-C or a kill the next raises `Cancelled`.

    Another one, at least a second later (torchrun passes on what its processes hear themselves), ends the process as it
    does without this. For the main thread alone, as all of `signal` is.
    """

    def __init__(self, progress: Progress):
        self._progress, self._asked = progress, 0.0

    def __enter__(self) -> Interruptible:
        self._before = {number: signal.signal(number, self._ask) for number in _ASKING}
        return self

    def __exit__(self, *_) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

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
