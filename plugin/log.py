"""What ``ml`` logs and how far it is, shown by the run that caused it."""

from __future__ import annotations

import html
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from .. import ml
from ..ml.base.progress import Cancelled, Progress
from .translation import tr

logging.getLogger(ml.__name__).addHandler(logging.NullHandler())  # or Python writes warnings to stderr

_APART = 3.0  # seconds between two texts that differ in their numbers alone: the dialog keeps each as a line of its log
_STEP = 0.01  # of the whole, between the same
_running: set[int] = set()  # threads that run an algorithm just now


@contextmanager
def log_to(feedback, words: Callable[[str], str] = str) -> Iterator[None]:
    """Send ``ml``'s log to ``feedback`` for the length of a block, each line as ``words`` puts it.

    Of two runs at the same time each gets the records of its own thread; those of helper threads go to both.
    """
    logger, handler, thread = logging.getLogger(ml.__name__), FeedbackHandler(feedback, words), threading.get_ident()
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


def link(page: str | None, feedback) -> None:
    """A line that opens ``page`` where that is an HTML file."""
    if page is None or not page.lower().endswith((".html", ".htm")) or not Path(page).is_file():
        return
    url = QUrl.fromLocalFile(page).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    said = tr("Report: {0}")
    feedback.pushFormattedMessage(said.format(f'<a href="{url}">{html.escape(page)}</a>'), said.format(url))


class FeedbackHandler(logging.Handler):
    """A logging handler that speaks through a `QgsProcessingFeedback`."""

    def __init__(self, feedback, words: Callable[[str], str] = str):
        super().__init__(logging.INFO)
        self._feedback, self._words, self._thread = feedback, words, threading.get_ident()

    def filter(self, record):
        """Refuse what another run's thread says."""
        return super().filter(record) and (record.thread == self._thread or record.thread not in _running)

    def emit(self, record):
        """Show a record as information or as a warning."""
        text = self._words(record.getMessage())
        if record.levelno >= logging.WARNING:
            self._feedback.pushWarning(text)
        else:
            self._feedback.pushInfo(text)


def progress_of(feedback, words: Callable[[str], str] = str) -> Progress:
    """``ml``'s progress callable that reports to ``feedback`` and raises `Cancelled` when the person cancels.

    A text is passed on, as ``words`` puts it, when something else is being done, or the numbers in it are old.
    """
    kind, shown, share = "", 0.0, 0.0

    def report(fraction: float, text: str = "") -> None:
        nonlocal kind, shown, share
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * fraction)
        if not text:
            return
        now, said = time.monotonic(), re.sub(r"(?<!epoch )(?<!round )(?<!fold )\b[\d.]+( (h|min|s)\b)?", "", text)
        if said != kind or (now - shown > _APART and fraction - share >= _STEP):
            feedback.setProgressText(words(text))
            kind, shown, share = said, now, fraction

    return report
