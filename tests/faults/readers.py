"""The doors through which a file comes in that anybody may have made, and for each a file that is whole."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Callable

import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.index import read_index
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.sweep import check_finite
from relicslide.ml.networks import build_network
from relicslide.ml.networks.trunks.resnet import load_imagenet
from relicslide.ml.training.config import settings
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.initial_weights import initial_network
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.position import Position
from relicslide.ml.training.state import load_state, save_state
from relicslide.tests.ml.training.settings import QUICK
from relicslide.training_tools.terminal import training_options
from safetensors.torch import save


@dataclass(frozen=True)
class Reader:
    """A way to read one kind of file."""

    original: Callable[[Path], bytes | str]
    """The whole file, of bytes or text; it may use a folder."""
    read: Callable[[Path], object]
    """Reads a file as the product does; returns a word where it was read and is bad."""
    suffix: str = ".safetensors"
    share: int = 1
    """How many mutants, beside the others."""
    inline: bool = False
    """Whether the text itself is given, so that no sentence can name a file."""


def _narrow(folder: Path) -> bytes:
    path = folder / "whole.safetensors"
    torch.manual_seed(1)
    card = checkpoint.read_card()
    card = replace(card, arguments={**card.arguments, **QUICK.arguments})
    checkpoint.save(path, build_network(card.network, **card.arguments), card, half=True)
    return path.read_bytes()


def _read_model(path: Path) -> str | None:
    network, card = checkpoint.load(path)
    side = 2 * network.stride
    zeros = torch.zeros(1, network.image_channels, side, side), torch.zeros(1, network.dem_channels, side, side)
    with torch.inference_mode():
        found = network(*zeros)
    card.to_json()
    try:
        check_finite(found[0].numpy(), Window(0, 0, side, side))
    except InputError:
        return "first tile"
    return None


def _read_start(path: Path) -> None:
    initial_network(settings("modern", start=str(path)), 4)


@lru_cache
def _learner() -> Learner:
    """Made once, before the processes that read."""
    torch.manual_seed(1)
    network = build_network(QUICK.network, **QUICK.arguments)
    learner = Learner(network, QUICK, choose_device("cpu", "auto"), Ranks(), 10)
    for parameter in network.parameters():
        parameter.grad = torch.zeros_like(parameter)
    learner.optimiser.step()
    return learner


def _state(folder: Path) -> bytes:
    path = folder / "whole.safetensors"
    row = {"epoch": 1, "loss": 0.5, "landslide_iou": float("nan"), "seconds": 1.0}
    save_state(path, _learner(), Position(1, 1, (0.5, 0.1), 2.0, (row,), None, 0), "the data")
    return path.read_bytes()


def _read_state(path: Path) -> None:
    position = load_state(path, _learner(), "the data")
    position.to_dict()


@lru_cache
def _trunk() -> torch.nn.Module:
    return build_network("hpcl-net", preset="small").features.trunk


def _weights(folder: Path) -> bytes:
    return save({**_trunk().state_dict()}, {"about": '{"a": 1}'})


def _index(folder: Path) -> str:
    source = {
        "name": "a",
        "image": "a.tif",
        "dem": "d.tif",
        "labels": "l.gpkg",
        "area": None,
        "bands": [1, 2, 3],
        "mean": [1.0, 2.0, 3.0],
        "std": [1.0, 1.0, 1.0],
        "grid": {"shape": [64, 64], "origin": [0.0, 0.0], "cell": [2.0, -2.0], "crs": "EPSG:32633"},
    }
    return json.dumps({"format": 1, "cutting": {}, "sources": [source], "chips": [], "versions": {}})


def _read_index(path: Path) -> None:
    folder = path.parent / "data"
    folder.mkdir(exist_ok=True)
    (folder / "dataset.json").write_bytes(path.read_bytes())
    read_index(folder)


def _option(name: str) -> Callable[[Path], None]:
    def read(path: Path) -> None:
        parser = argparse.ArgumentParser(exit_on_error=False)
        training_options.add_settings(parser)
        training_options.add_data(parser)
        try:
            given = ["--card", str(path)] if name == "card" else [f"--{name}", path.read_text("utf-8", "surrogatepass")]
            arguments = parser.parse_args(given)
        except argparse.ArgumentError:
            return
        found = training_options.settings(arguments)
        found.pop("card")
        for key in ("command", "resume", "overwrite"):
            found.pop(key)
        settings(found.pop("preset"), **found)

    return read


READERS = {
    "checkpoint": Reader(_narrow, _read_model, share=7),
    "bundled checkpoint": Reader(lambda folder: checkpoint.BUNDLED.read_bytes(), _read_model, share=1),
    "start": Reader(lambda folder: checkpoint.BUNDLED.read_bytes(), _read_start, share=1),
    "training state": Reader(_state, _read_state, share=4),
    "ImageNet weights": Reader(_weights, lambda path: load_imagenet(_trunk(), path), share=1),
    "card options": Reader(
        lambda folder: json.dumps({"name": "a", "tile": 64, "bands": ["r"]}), _option("card"), ".json"
    ),
    "augmentation": Reader(
        lambda folder: json.dumps({"colour": 0.2, "turn": True}), _option("augmentation"), ".json", inline=True
    ),
    "scaling": Reader(lambda folder: json.dumps(asdict(QUICK.scaling)), _option("scaling"), ".json", inline=True),
    "contrast": Reader(
        lambda folder: json.dumps({"queue": 4096, "hard": 0.1}), _option("contrast"), ".json", inline=True
    ),
    "arguments": Reader(lambda folder: json.dumps({"preset": "small"}), _option("arguments"), ".json", inline=True),
}
