"""Progress and cancel as one callable, and the time that is left.

``progress(fraction, text="")`` reports a fraction in 0..1, and may raise `Cancelled` to end the work. A toolbox's
feedback, a terminal's bar and a test's recorder are three adapters of it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Callable, TypeVar

Progress = Callable[..., None]

Item = TypeVar("Item")


class Cancelled(Exception):
    """The person asked to stop; whoever catches it leaves no file behind."""


def silent(fraction: float, text: str = "") -> None:
    """Report to nobody, never cancel.

    Parameters
    ----------
    fraction : float
        Of the work that is done, 0..1; not looked at.
    text : str, default ""
        What is being done; not looked at.
    """


class Pulse:
    """A sign of life from deep inside a stage, which somebody may `watch`: to be called every second or so.

    Who calls it may know the share of the stage that is done; if not, it reports the largest that it was told, so that
    the person can stop the work at least.
    """

    def __init__(self) -> None:
        self._progress, self._share = silent, 0.0

    def watch(self, progress: Progress) -> None:
        """Report to ``progress`` from now on, a stage that begins.

        Parameters
        ----------
        progress : Progress
            Hears the share of the stage that is done, and may cancel.
        """
        self._progress, self._share = progress, 0.0

    def __call__(self, share: float = 0.0) -> None:
        """Give the sign of life.

        Parameters
        ----------
        share : float, default 0
            Of the stage that is done, 0..1, where that is known.
        """
        self._share = max(self._share, share)
        self._progress(self._share)

    def over(self, items: Iterable[Item], progress: Progress, text: str = "") -> Iterator[Item]:
        """Each of ``items``; in its turn the pulse reports to its own part of ``progress``, which hears of its end.

        Parameters
        ----------
        items : iterable
            Are listed first, so that they are counted.
        progress : Progress
            Of the whole; every item has an equal part of it.
        text : str, default ""
            What it hears at an item's end.

        Yields
        ------
        object
            The items in their order.
        """
        items = list(items)
        for index, item in enumerate(items):
            start, stop = index / len(items), (index + 1) / len(items)
            self.watch(part(progress, start, stop))
            yield item
            progress(stop, text)


def counted(items: Iterable[Item], progress: Progress, text: str = "") -> Iterator[Item]:
    """Each of some items; after its turn ``progress`` hears the share that is done.

    Parameters
    ----------
    items : iterable
        Are listed first, so that they are counted.
    progress : Progress
        Hears of every item and may cancel.
    text : str, default ""
        What it hears beside the share.

    Yields
    ------
    object
        The items in their order.

    Examples
    --------
    >>> for letter in counted("ab", lambda share, text: print(text, share), "spelling"):
    ...     print(letter)
    a
    spelling 0.5
    b
    spelling 1.0
    """
    items = list(items)
    for index, item in enumerate(items):
        yield item
        progress((index + 1) / len(items), text)


@dataclass(frozen=True)
class Part:
    """A stage's own progress, 0 to 1, as a part of a whole; made by `part`."""

    whole: Progress
    """What hears of the whole."""
    start: float
    """Share of the whole at which the stage begins, 0 to 1."""
    stop: float
    """Share of the whole at which it ends."""
    name: str = ""
    """What stands before every text; empty: nothing."""

    @property
    def left_at_start(self) -> float:
        """What is left of the whole when the stage begins, in lengths of the stage."""
        return (1 - self.start) / (self.stop - self.start)

    def __call__(self, fraction: float, text: str = "") -> None:
        """Report to the whole.

        Parameters
        ----------
        fraction : float
            Of the stage that is done, 0..1.
        text : str, default ""
            What is being done.
        """
        text = ", ".join(filter(None, (self.name, text)))
        self.whole(self.start + (self.stop - self.start) * fraction, text)


def part(progress: Progress, start: float, stop: float, name: str = "") -> Part:
    """Map a stage's own progress onto a part of the whole.

    Parameters
    ----------
    progress : Progress
        Of the whole.
    start, stop : float
        Between which shares of it the stage lies, 0 to 1.
    name : str, default ""
        Of the stage, for its texts.

    Returns
    -------
    Part
        Progress of the stage, 0 to 1.

    Examples
    --------
    >>> part(lambda share, text: print(share, text), 0.5, 0.75, "fold 2 of 3")(0.5, "epoch 1")
    0.625 fold 2 of 3, epoch 1
    """
    return Part(progress, start, stop, name)


class Remaining:
    """Tells the rest of a job from how long those of its steps took that were done since this was made.

    Parameters
    ----------
    total : int
        Steps of the whole job.
    done : int
        Steps that were done before, by a run that is resumed.
    """

    def __init__(self, total: int, done: int = 0) -> None:
        self._total, self._first, self._started = total, done, time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self._started

    def text(self, done: int) -> str:
        """A few words on the time left after ``done`` steps of the whole job, such as "12 min left".

        Parameters
        ----------
        done : int
            Steps that are done, with those of earlier runs.

        Returns
        -------
        str
            Hours from 90 min on, minutes from 90 s on, else seconds.
        """
        left = self.seconds / max(done - self._first, 1) * (self._total - done)
        if left >= 5400:
            return f"{left / 3600:.1f} h left"
        return f"{left / 60:.0f} min left" if left >= 90 else f"{left:.0f} s left"
