"""What a training run tells: its progress while it goes on, what it gave, and a page to look at behind it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from ..base.chart import Series, line_chart
from ..base.html import figure, heading, page, paragraph, picture, table, write_page
from ..base.progress import Cancelled, Progress, Remaining
from ..dataset.chips import UNKNOWN
from ..dataset.splits import scene_names
from ..evaluation.counts import ConfusionCounts
from ..model import checkpoint
from ..model.card import ModelCard
from ..model.device import Device
from ..model.probability import probability_of
from ..model.scoring import is_fitted
from .config import TrainConfig
from .distributed import Ranks
from .files import Files
from .samples import Batch, Samples
from .state import Position

_EXAMPLES, _LOOKED_AT = 4, 24
_GREY, _CONTRAST = 110, 50  # of a picture: level and grey values per standard deviation
_RED, _UNKNOWN_GREY = np.array([214, 69, 27]), 60
_SCORES = ("precision", "recall", "f1", "landslide_iou", "background_iou", "miou")


@dataclass(frozen=True)
class Trained:
    """What a run gave."""

    report: ConfusionCounts
    """The best epoch's held-out counts; all zero without held-out scenes."""
    loss: float
    """The last epoch's mean loss."""
    seconds: float
    """How long it took."""
    best_epoch: int
    """The best epoch, from 1; 0: none was scored."""
    folder: Path
    """Of the table, the settings and the card."""
    page: Path
    """The HTML page on the run."""
    test: ConfusionCounts | None = None
    """Counts of the part that nothing was chosen by, where `relicslide.ml.train` scored one."""


class Watch:
    """Progress and cancels of one process, the time that its run takes, and when its state is to be saved.

    Of several processes none may leave alone: one that hears a cancel notes it, and all go on until `stop_together`.

    Parameters
    ----------
    progress
        Of this process.
    config
        Whose epochs and minutes between two saves count.
    ranks
        The processes.
    steps
        Of an epoch.
    """

    def __init__(self, progress: Progress, config: TrainConfig, ranks: Ranks, steps: int):
        self._progress, self._config, self._ranks, self._steps = progress, config, ranks, steps
        self._clock, self._before, self._cancelled = Remaining(steps * config.epochs), 0.0, False
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
        """Go on from where a run was stopped, at ``position``, a `Position` with its epoch, step and seconds."""
        done = position.epoch * self._steps + position.step
        self._before, self._clock = position.seconds, Remaining(self._steps * self._config.epochs, done)

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
        """``batches``, with a `show` before each."""
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


def kept(position: Position, model: Path) -> str:
    """A sentence on what remains of a run that stops here."""
    if not position.rows:
        return "No checkpoint was written yet."
    if position.best_epoch:
        return f"The best checkpoint so far, of epoch {position.best_epoch}, is {model}."
    return f"The last good checkpoint, of epoch {position.epoch}, is {model}."


def write_run_page(files: Files, config: TrainConfig, position: Position, examples: Samples, device: Device) -> None:
    """An HTML page on a run: curves, scores of the epoch that is kept and of the last one, examples, all settings.

    Parameters
    ----------
    files
        Of the run; its checkpoint predicts the examples.
    config
        The settings of the run.
    position
        At the end of an epoch.
    examples
        What to show some of.
    device
        That predicts them.
    """
    network, card = checkpoint.load(files.model)
    pictures = example_pictures(examples, network.to(device.torch_device), device, card.threshold)
    rows, epochs = position.rows, dict.fromkeys((position.best_epoch or position.epoch, position.epoch))
    settings = [line.strip().rstrip(",") for line in config.to_json().splitlines()[1:-1]]
    write_page(
        files.page,
        page(
            f"Training of {files.model.name}",
            heading("Curves"),
            *_curves(rows),
            paragraph(_chosen(position, examples)),
            paragraph(_limit(card)),
            *(part for epoch in epochs for part in (heading(f"Epoch {epoch}"), table(list(rows[epoch - 1].items())))),
            *([heading("Examples"), paragraph("Image, truth and prediction.")] if pictures else []),
            *pictures,
            heading("Settings"),
            table([line.split(": ", 1) for line in settings if ": " in line]),
        ),
    )


def _chosen(position: Position, held_out: Samples) -> str:
    """What the model is, in words."""
    if not position.best_epoch:
        return f"The model is that of epoch {position.epoch}, the last one: nothing was held out to choose by."
    return (
        f"The model is that of epoch {position.best_epoch}, the best of those that were scored on "
        f"{scene_names([scene.labelled for scene in held_out.scenes])}. Where the data have a part test, by which "
        "nothing is chosen, it is scored behind the end of the run; the model card (card.json) then holds that score."
    )


def _limit(card: ModelCard) -> str:
    """From which probability on the model calls a pixel a landslide, in words."""
    why = (
        ", which gives the best F1 on what was held out; the scores of epochs are those at 0.5"
        if is_fitted(card)
        else ""
    )
    return f"The model calls a pixel a landslide from a probability of {card.threshold:g} on{why}."


def example_pictures(samples: Samples, network: nn.Module, device: Device, threshold: float) -> list[str]:
    """Some samples with landslides in them, as pictures.

    Parameters
    ----------
    samples : Samples
        To look for some in.
    network : nn.Module
        On the device; is set to predict.
    device : Device
        Where to compute.
    threshold : float
        The probability from which a pixel is called a landslide, 0 to 1, for the IoU below each picture.

    Returns
    -------
    list of str
        HTML of each: the image, the truth and the prediction in red.
    """
    numbers = np.linspace(0, len(samples.regions) - 1, min(_LOOKED_AT, len(samples.regions))).astype(int)
    found = [samples.example(number) for number in numbers]
    found.sort(key=lambda batch: -min(int((batch.label == kind).sum()) for kind in (0, 1)))
    probability = probability_of(network.eval(), device)
    return [_example(batch, probability, device, threshold) for batch in found[:_EXAMPLES]]


def _example(
    batch: Batch, probability: Callable[[Tensor, Tensor, Tensor], Tensor], device: Device, threshold: float
) -> str:
    there = batch.to(device.torch_device)
    valid = torch.ones_like(there.label, dtype=torch.bool)
    predicted = probability(there.image, there.dem, valid)[0, 0].float().cpu().numpy()
    truth, ground = batch.label[0].numpy(), _ground(batch.image[0].numpy())
    mapped = _reddened(ground, truth == 1)
    mapped[truth == UNKNOWN] = _UNKNOWN_GREY
    gap = np.full((len(ground), 4, 3), 255, np.uint8)
    strip = np.concatenate([ground, gap, mapped, gap, _reddened(ground, predicted)], axis=1)
    called = predicted >= threshold
    iou = (called & (truth == 1)).sum() / max(1, ((called | (truth == 1)) & (truth <= 1)).sum())
    return figure(picture(strip, "image, truth, prediction"), f"Landslide IoU here: {iou:.2f}")


def _ground(image: np.ndarray) -> np.ndarray:
    """Standardised bands (bands, n, n) as RGB (n, n, 3) uint8; one or two bands as grey."""
    bands = image[:3] if len(image) >= 3 else np.repeat(image[:1], 3, axis=0)
    return np.clip(_GREY + _CONTRAST * np.nan_to_num(np.moveaxis(bands, 0, -1)), 0, 255).astype(np.uint8)


def _reddened(ground: np.ndarray, strength: np.ndarray) -> np.ndarray:
    share = 0.6 * np.nan_to_num(np.asarray(strength, float))[..., None]
    return (ground * (1 - share) + _RED * share).astype(np.uint8)


def _curves(rows: Sequence[dict]) -> list[str]:
    rate = {"epoch", "learning_rate", "seconds", *_SCORES}
    losses = [name for name in rows[0] if name not in rate]
    return [
        figure(line_chart(_series(rows, names), "epoch", label), caption)
        for names, label, caption in (
            (losses, "loss", "Mean losses of an epoch: the whole and its parts."),
            ([name for name in _SCORES if any(name in row for row in rows)], "score", "Scores on what was held out."),
            (["learning_rate"], "learning rate", "Learning rate at the end of an epoch."),
        )
        if names
    ]


def _series(rows: Sequence[dict], names: Sequence[str]) -> list[Series]:
    found = []
    for name in names:
        known = [row for row in rows if name in row]
        found.append(Series(name.replace("_", " "), [row["epoch"] for row in known], [row[name] for row in known]))
    return found
