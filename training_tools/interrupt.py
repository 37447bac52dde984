"""Ctrl-C that ends a training run at its next report of progress, where it saves all that it has."""

from __future__ import annotations

import logging
import signal

from ..ml.progress import Cancelled, Progress

logger = logging.getLogger(__name__)


class Interruptible:
    """A context and a progress: reports go to ``progress``, and after Ctrl-C the next one raises `Cancelled`.

    A second Ctrl-C ends the process as it does without this. For the main thread alone, as all of `signal` is.
    """

    def __init__(self, progress: Progress):
        self._progress, self._asked = progress, False

    def __enter__(self) -> Interruptible:
        self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(self, *_) -> None:
        signal.signal(signal.SIGINT, self._before)

    def __call__(self, fraction: float, text: str = "") -> None:
        """Report progress."""
        self._progress(fraction, text)
        if self._asked:
            raise Cancelled

    def _ask(self, *_) -> None:
        self._asked = True
        signal.signal(signal.SIGINT, self._before)
        logger.warning("The run ends after this step and saves it; Ctrl-C once more ends it at once.")
