"""A page on a training run, to look at behind it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from ...base.chart import Series, line_chart
from ...base.errors import InputError
from ...base.html import figure, heading, page, paragraph, picture, table, write_page
from ...dataset.chips import UNKNOWN
from ...dataset.splits import scene_names
from ...model import checkpoint
from ...model.card import ModelCard
from ...model.device import Device
from ...model.probability import probability_of
from ...model.scoring import is_fitted
from ..config import TrainConfig
from ..files import Files
from ..position import Position
from ..samples import Batch, Samples
from .looks import looks
from .verdict import verdict

_EXAMPLES, _LOOKED_AT = 4, 24
_GREY, _CONTRAST = 110, 50  # of a picture: level and grey values per standard deviation
_RED, _UNKNOWN_GREY = np.array([214, 69, 27]), 60
_SCORES = ("precision", "recall", "f1", "landslide_iou", "background_iou", "miou")


def write_run_page(files: Files, config: TrainConfig, position: Position, examples: Samples, device: Device) -> None:
    """An HTML page on a run: curves, scores of the epoch that is kept and of the last one, examples, all settings.

    Parameters
    ----------
    files : Files
        Of the run; its checkpoint predicts the examples.
    config : TrainConfig
        The settings of the run.
    position : Position
        At the end of an epoch.
    examples : Samples
        What to show some of.
    device : Device
        That predicts them.
    """
    try:
        network, card = checkpoint.load(files.model)
        pictures = example_pictures(examples, network.to(device.torch_device), device, card.threshold)
    except InputError:  # its weights are not finite, as after a step that was too long
        card, pictures = checkpoint.read_card(files.model), []
    rows = {row["epoch"]: row for row in position.table}
    epochs = dict.fromkeys((position.kept_epoch, position.epoch))
    settings = [(name, json.dumps(value)) for name, value in sorted(config.stored().items())]
    write_page(
        files.page,
        page(
            f"Training of {files.model.name}",
            heading("Curves"),
            *_curves(position),
            *(paragraph(text) for text in (verdict(position, config), _chosen(position, examples)) if text),
            paragraph(_limit(card)),
            *(part for epoch in epochs for part in _scores_of(epoch, rows[epoch])),
            *looks(card),
            *([heading("Examples"), paragraph("Image, truth and prediction.")] if pictures else []),
            *pictures,
            heading("Settings"),
            table(settings, verbatim=True),
        ),
    )


def _chosen(position: Position, held_out: Samples) -> str:
    """What the model is, in words."""
    if position.best is None:
        return f"The model is that of epoch {position.epoch}, the last one: nothing was held out to choose by."
    return (
        f"The model is that of epoch {position.best_epoch}, the best of those that were scored on "
        f"{scene_names([scene.labelled for scene in held_out.scenes])}. Where the data have a part test, by which "
        "nothing is chosen, it is scored behind the end of the run; the model card (card.json) then holds that score."
    )


def _limit(card: ModelCard) -> str:
    """From which probability on the model calls a pixel a landslide, in words."""
    why = ""
    if is_fitted(card):
        why = ", which gives the best F1 on what was held out; the scores of epochs are those at 0.5"
    elif card.threshold != 0.5:
        why = ", as the model that it began with"
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


def _scores_of(epoch: int, row: Mapping[str, object]) -> tuple[str, str]:
    name = f"Epoch {epoch}" if epoch else "Epoch 0: the model that training began with"
    return heading(name), table(list(row.items()), verbatim=True)


def _curves(position: Position) -> list[str]:
    rows = position.rows
    rate = {"epoch", "learning_rate", "seconds", *_SCORES}
    losses = [name for name in rows[0] if name not in rate]
    return [
        figure(line_chart(_series(position.table, names), "epoch", label), caption)
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
