"""Progress of a run, its time, and what asks it to stop."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

import torch

from ...base.progress import Cancelled, Part, Progress, Remaining
from ..config import TrainConfig
from ..distributed import Ranks
from ..position import Position
from ..samples import Batch


class Watch:
    """Progress and cancels of one process, the time that its run takes, and when its state is to be saved.

    Of several processes none may leave alone: one that hears a cancel notes it, and all go on until `stop_together`.

    Parameters
    ----------
    progress : Progress
        Of this process. Where it is a `Part`, as of one of several folds, the time left is that of the whole.
    config : TrainConfig
        Whose epochs and minutes between two saves count.
    ranks : Ranks
        The processes.
    steps : int
        Of an epoch.
    """

    def __init__(self, progress: Progress, config: TrainConfig, ranks: Ranks, steps: int):
        self._progress, self._config, self._ranks, self._steps = progress, config, ranks, steps
        left = progress.left_at_start if isinstance(progress, Part) else 1.0
        self._all = round(left * steps * config.epochs)
        self._clock, self._before, self._cancelled = Remaining(self._all), 0.0, False
        self._saved = time.monotonic()

    @property
    def seconds(self) -> float:
        """How long the run has taken, with the times before it was resumed."""
        return self._before + self._clock.seconds

    @property
    def save_is_due(self) -> bool:
        """Whether the state was saved so long ago that it is to be saved within an epoch."""
        return time.monotonic() - self._saved > 60 * self._config.save_minutes

    def resume(self, position: Position) -> None:
        """Go on from where a run was stopped.

        Parameters
        ----------
        position : Position
            With its epoch, step and seconds.
        """
        done = position.epoch * self._steps + position.step
        self._before, self._clock = position.seconds, Remaining(self._all, done)

    def saved(self) -> None:
        """The state is saved at this moment."""
        self._saved = time.monotonic()

    def step(self, position: Position, loss: float) -> None:
        """Report a step, and stop where the person of any process asked for it.

        Parameters
        ----------
        position : Position
            After the step.
        loss : float
            The whole loss that is known latest.

        Raises
        ------
        Cancelled
            Where it was asked for.
        """
        done = position.epoch * self._steps + position.step
        self.show(position, f"loss {loss:.4f}, {self._clock.text(done)}")
        if self._ranks.world > 1 and self._ranks.sum(torch.tensor(float(self._cancelled))) > 0:
            raise Cancelled

    def each(self, batches: Iterable[Batch], position: Position, text: str) -> Iterator[Batch]:
        """Batches, with a `show` before each.

        Parameters
        ----------
        batches : iterable of Batch
            Read as they are needed.
        position : Position
            Of the run.
        text : str
            What goes on.

        Yields
        ------
        Batch
            As it came.
        """
        for batch in batches:
            self.show(position, text)
            yield batch

    def show(self, position: Position, text: str) -> None:
        """Report a text.

        Parameters
        ----------
        position : Position
            Of the run.
        text : str
            What goes on.

        Raises
        ------
        Cancelled
            Where the person asks, and this process is alone; of several, `step` stops them together.
        """
        share = (position.epoch * self._steps + position.step) / (self._steps * self._config.epochs)
        number = min(position.epoch + 1, self._config.epochs)
        try:
            self._progress(min(share, 0.999), f"epoch {number} of {self._config.epochs}, {text}")
        except Cancelled:
            self._cancelled = True
            if self._ranks.world == 1:
                raise
