"""What a training run leaves beside its model: the table, the settings, the card, a page to look at, and events."""

from __future__ import annotations

import csv
import importlib.util
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from ..base.atomic_file import atomic_file
from ..base.chart import Series, line_chart
from ..base.errors import InputError
from ..base.html import figure, heading, page, paragraph, picture, table, write_page
from ..model.card import ModelCard, write_card
from ..model.device import Device
from ..model.probability import probability_of
from .config import TrainConfig
from .losses.pixel import UNKNOWN
from .samples import Batch, Samples

_EXAMPLES, _LOOKED_AT = 4, 24
_GREY, _CONTRAST = 110, 50  # of a picture: level and grey values per standard deviation
_RED, _UNKNOWN_GREY = np.array([214, 69, 27]), 60
_SCORES = ("precision", "recall", "f1", "landslide_iou", "background_iou", "miou")


class RunFolder:
    """The folder of a run; ``write`` makes or replaces metrics.csv, config.json and card.json, each at once."""

    def __init__(self, path, config: TrainConfig, purge: int | None = None):
        self.path = Path(path)
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"The folder {path} cannot be made ({error.strerror}); choose another one.") from None
        _write_text(self.path / "config.json", config.to_json())
        self._events = _events(self.path, purge)

    def write(self, rows: Sequence[dict], card: ModelCard) -> None:
        """The table of all epochs so far and the card of the best one; the last row goes to TensorBoard too."""
        columns = list(dict.fromkeys(name for row in rows for name in row))
        with atomic_file(self.path / "metrics.csv") as temporary, open(temporary, "w", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)
        write_card(self.path, card)
        if self._events:
            for name in set(rows[-1]) - {"epoch"}:
                self._events.add_scalar(name, rows[-1][name], rows[-1]["epoch"])
            self._events.flush()

    def close(self) -> None:
        """Close the events."""
        if self._events:
            self._events.close()


def write_training_page(
    path, title: str, config: TrainConfig, rows: Sequence[dict], kept: int, about: str, pictures: Sequence[str]
) -> None:
    """An HTML page on a run: curves, the scores of the epoch that was ``kept`` (from 1) and of the last one, example
    tiles and all settings. about: words on what is kept, and by what it was chosen.
    """
    epochs = dict.fromkeys((kept, len(rows)))
    settings = [line.strip().rstrip(",") for line in config.to_json().splitlines()[1:-1]]
    write_page(
        path,
        page(
            title,
            heading("Curves"),
            *_curves(rows),
            paragraph(about),
            *(part for epoch in epochs for part in (heading(f"Epoch {epoch}"), table(list(rows[epoch - 1].items())))),
            *([heading("Examples"), paragraph("Image, truth and prediction.")] if pictures else []),
            *pictures,
            heading("Settings"),
            table([line.split(": ", 1) for line in settings if ": " in line]),
        ),
    )


def _write_text(path: Path, text: str) -> None:
    with atomic_file(path) as temporary:
        Path(temporary).write_text(text + "\n", encoding="utf-8")


def example_pictures(samples: Samples, network, device: Device) -> list[str]:
    """Some samples with landslides in them, each as one picture: the image, the truth and the prediction in red."""
    numbers = np.linspace(0, len(samples.regions) - 1, min(_LOOKED_AT, len(samples.regions))).astype(int)
    found = [samples.example(number) for number in numbers]
    found.sort(key=lambda batch: -min(int((batch.label == kind).sum()) for kind in (0, 1)))
    probability = probability_of(network.eval(), device)
    return [_example(batch, probability, device) for batch in found[:_EXAMPLES]]


def _example(batch: Batch, probability, device: Device) -> str:
    there = batch.to(device.torch_device)
    valid = torch.ones_like(there.label, dtype=torch.bool)
    predicted = probability(there.image, there.dem, valid)[0, 0].float().cpu().numpy()
    truth, ground = batch.label[0].numpy(), _ground(batch.image[0].numpy())
    shown = [ground, _reddened(ground, truth == 1), _reddened(ground, predicted)]
    shown[1][truth == UNKNOWN] = _UNKNOWN_GREY
    gap = np.full((len(ground), 4, 3), 255, np.uint8)
    strip = np.concatenate([shown[0], gap, shown[1], gap, shown[2]], axis=1)
    iou = ((predicted >= 0.5) & (truth == 1)).sum() / max(1, (((predicted >= 0.5) | (truth == 1)) & (truth <= 1)).sum())
    return figure(picture(strip, "image, truth, prediction"), f"Landslide IoU here: {iou:.2f}")


def _ground(image: np.ndarray) -> np.ndarray:
    """Standardised bands (bands, n, n) as RGB (n, n, 3) uint8; one or two bands as grey."""
    bands = image[:3] if len(image) >= 3 else np.repeat(image[:1], 3, axis=0)
    return np.clip(_GREY + _CONTRAST * np.moveaxis(bands, 0, -1), 0, 255).astype(np.uint8)


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


def _events(path: Path, purge: int | None):
    if importlib.util.find_spec("tensorboard") is None:
        return None
    from torch.utils.tensorboard import SummaryWriter

    return SummaryWriter(str(path), purge_step=purge)
