"""A few hundred steps of the preset `paper` on made-up chips, through training's own function."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from relicslide.ml.base.progress import Cancelled
from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.model.card import ModelCard
from relicslide.ml.training.config import settings
from relicslide.ml.training.files import Files
from relicslide.ml.training.loop import train

from .extent import Extent
from .land import chip

_SECONDS = 60.0  # after which the epochs that are done have to do


def measure(extent: Extent) -> Iterator[dict]:
    """Steps of the epochs that were done in time, seconds of each, scoring with them, and per epoch the loss and the
    scores on a chip that is held out.
    """
    base = settings("paper", arguments={"preset": extent.preset})
    config = replace(
        base, epochs=extent.epochs, visits=extent.visits, crop=extent.tile, score_every=1, device=extent.device
    )
    with ThreadPoolExecutor() as pool:
        scenes = list(pool.map(partial(chip, extent.tile), range(extent.chips + 1)))
    card = ModelCard("gpu", config.network, tile=extent.tile, overlap=extent.overlap)
    ends = time.monotonic() + _SECONDS

    def watch(fraction: float, text: str = "") -> None:
        if time.monotonic() > ends:
            raise Cancelled

    with tempfile.TemporaryDirectory() as folder:
        files = Files.beside(Path(folder) / "gpu.safetensors")
        with suppress(Cancelled):
            train(TrainingData(tuple(scenes[1:]), tuple(scenes[:1])), files, config, card, watch)
        with open(files.folder / "metrics.csv", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    epochs = [{name: float(text) for name, text in row.items() if text} for row in rows]
    steps = -(-extent.chips * config.visits // config.batch) * len(epochs)
    yield {
        "steps": steps,
        "seconds": epochs[-1]["seconds"],
        "seconds_per_step": epochs[-1]["seconds"] / steps,
        "epochs": epochs,
    }
