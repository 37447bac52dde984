"""The log of a run: what ml says reaches the run that caused it, and only that one."""

from __future__ import annotations

import logging
import threading

from relicslide.plugin.log import log_to


class Listener:
    """A feedback that keeps what it is told."""

    def __init__(self):
        self.information, self.warnings = [], []

    def pushInfo(self, text):
        self.information.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


def test_levels():
    """Information and warnings arrive apart; details stay out; afterwards nothing arrives."""
    logger, feedback = logging.getLogger("relicslide.ml.something"), Listener()
    with log_to(feedback):
        logger.info("%d cells", 7)
        logger.warning("half the batch")
        logger.debug("a detail")
    logger.warning("too late")
    assert feedback.information == ["7 cells"]
    assert feedback.warnings == ["half the batch"]


def test_two_runs_at_once():
    """Each run hears its own thread; a helper thread is heard by both."""
    logger, met = logging.getLogger("relicslide.ml.something"), threading.Barrier(2)
    listeners = {name: Listener() for name in ("first", "second")}

    def run(name):
        with log_to(listeners[name]):
            met.wait(10)
            logger.info(name)
            met.wait(10)
            if name == "first":
                helper = threading.Thread(target=logger.info, args=("helper",))
                helper.start()
                helper.join()
            met.wait(10)

    runs = [threading.Thread(target=run, args=(name,)) for name in listeners]
    for thread in runs:
        thread.start()
    for thread in runs:
        thread.join()
    assert {name: listener.information for name, listener in listeners.items()} == {
        "first": ["first", "helper"],
        "second": ["second", "helper"],
    }
