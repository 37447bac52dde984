"""What ``ml`` logs, shown in the log of the run that caused it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from .. import ml

_running: set[int] = set()  # threads that run an algorithm just now


@contextmanager
def log_to(feedback) -> Iterator[None]:
    """Send ``ml``'s log to ``feedback`` for the length of a block.

    Of two runs at the same time each gets the records of its own thread; those of helper threads go to both.
    """
    logger, handler, thread = logging.getLogger(ml.__name__), FeedbackHandler(feedback), threading.get_ident()
    _running.add(thread)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        _running.discard(thread)
        if not _running:
            logger.setLevel(logging.NOTSET)


class FeedbackHandler(logging.Handler):
    """A logging handler that speaks through a `QgsProcessingFeedback`."""

    def __init__(self, feedback):
        super().__init__(logging.INFO)
        self._feedback, self._thread = feedback, threading.get_ident()

    def filter(self, record):
        """Refuse what another run's thread says."""
        return super().filter(record) and (record.thread == self._thread or record.thread not in _running)

    def emit(self, record):
        """Show a record as information or as a warning."""
        if record.levelno >= logging.WARNING:
            self._feedback.pushWarning(record.getMessage())
        else:
            self._feedback.pushInfo(record.getMessage())
