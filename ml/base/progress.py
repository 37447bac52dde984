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

_FIRST = 1.0  # second of a stage: what was before tells little of how long the rest will take


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
        """Each of ``items``; in its turn the pulse reports to its own part of ``progress``, which hears of its end, as
        of `Steps` over blocks.

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
        steps = Steps(progress, len(items), "block", text)
        for index, item in enumerate(items):
            self.watch(part(progress, index / len(items), (index + 1) / len(items)))
            yield item
            steps(index + 1)


def counted(items: Iterable[Item], progress: Progress, text: str = "", noun: str = "block") -> Iterator[Item]:
    """Each of some items; after its turn ``progress`` hears the share that is done, as of `Steps`.

    Parameters
    ----------
    items : iterable
        Are listed first, so that they are counted.
    progress : Progress
        Hears of every item and may cancel.
    text : str, default ""
        What is being done.
    noun : str, default "block"
        What an item is called.

    Yields
    ------
    object
        The items in their order.

    Examples
    --------
    >>> for letter in counted("ab", lambda share, text: print(share, text), "spelling", "letter"):
    ...     print(letter)
    a
    0.5 spelling, letter 1 of 2
    b
    1.0 spelling, letter 2 of 2
    """
    items = list(items)
    steps = Steps(progress, len(items), noun, text)
    for index, item in enumerate(items):
        yield item
        steps(index + 1)


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

    def of_whole(self, fraction: float) -> float:
        """Share of the outermost whole that is done.

        Parameters
        ----------
        fraction : float
            Of the stage, 0..1.

        Returns
        -------
        float
            0..1.
        """
        share = self.start + (self.stop - self.start) * fraction
        return self.whole.of_whole(share) if isinstance(self.whole, Part) else share

    @property
    def left_at_start(self) -> float:
        """What is left of the outermost whole when the stage begins, in lengths of the stage."""
        start, stop = self.of_whole(0.0), self.of_whole(1.0)
        return (1 - start) / (stop - start)

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
        return f"{duration(self.seconds / max(done - self._first, 1) * (self._total - done))} left"


class Steps:
    """The steps of a stage, as a person is told of them: "tile 30 of 256, 4 min left".

    The time left is that of the outermost whole whose `Part` the stage is, by how long the stage's own steps took; it
    is told from the first second on.

    Parameters
    ----------
    progress : Progress
        Of the stage.
    total : int
        How many steps it has.
    noun : str
        What a step is called.
    text : str, default ""
        What is being done.
    """

    def __init__(self, progress: Progress, total: int, noun: str, text: str = "") -> None:
        self._progress, self._total, self._noun, self._text = progress, total, noun, text
        self._started = time.monotonic()

    def __call__(self, done: int) -> None:
        """Report.

        Parameters
        ----------
        done : int
            Steps that are behind.
        """
        share = min(1.0, done / max(self._total, 1))
        count = f"{self._noun} {min(done, self._total)} of {self._total}" if self._total > 1 else ""
        self._progress(share, ", ".join(filter(None, (self._text, count, self._left(share)))))

    def _left(self, share: float) -> str:
        seconds, stage = time.monotonic() - self._started, self._progress
        start, now = (stage.of_whole(0.0), stage.of_whole(share)) if isinstance(stage, Part) else (0.0, share)
        left = seconds * (1 - now) / (now - start) if start < now < 1 else 0.0
        return f"{duration(left)} left" if seconds >= _FIRST and left >= 0.5 else ""


def duration(seconds: float) -> str:
    """A time in the unit that fits it.

    Parameters
    ----------
    seconds : float
        0 or more.

    Returns
    -------
    str
        Hours from 90 min on, minutes from 90 s on, else seconds.

    Examples
    --------
    >>> duration(75), duration(250), duration(9000)
    ('75 s', '4 min', '2.5 h')
    """
    if seconds >= 5400:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
