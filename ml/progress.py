"""Progress and cancel as one callable.

``progress(fraction, text="")`` reports a fraction in 0..1, and may raise `Cancelled` to end the work. A toolbox's
feedback, a terminal's bar and a test's recorder are three adapters of it.
"""

from __future__ import annotations

from typing import Callable

Progress = Callable[..., None]


class Cancelled(Exception):
    """The person asked to stop; whoever catches it leaves no file behind."""


def silent(fraction: float, text: str = "") -> None:
    """Report to nobody, never cancel."""


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Map a stage's own 0..1 onto ``start``..``stop`` of ``progress``."""

    def stage(fraction: float, text: str = "") -> None:
        progress(start + (stop - start) * fraction, text)

    return stage
