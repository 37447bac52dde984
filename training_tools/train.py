"""``relicslide train``: a network from chips, from a terminal."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

from ..ml.errors import InputError
from ..ml.progress import Progress
from ..ml.requirements import require_torch

DESCRIPTION = "train a network on labelled chips and write a checkpoint"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options; the defaults of those left out are `TrainConfig`'s."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FOLDER",
        help="chips that are parts of one map (image/, dem/, label/)",
    )
    parser.add_argument(
        "--chips", action="append", default=[], metavar="FOLDER", help="chips that are scenes of their own"
    )
    parser.add_argument("--model", required=True, metavar="FILE", help="checkpoint to write (.safetensors)")
    parser.add_argument("--network", metavar="NAME", help="hpcl-net or ffs-net")
    parser.add_argument(
        "--arguments", type=json.loads, metavar="JSON", help='arguments of the network, such as \'{"preset": "small"}\''
    )
    for name, kind in (
        ("epochs", int),
        ("batch", int),
        ("crop", int),
        ("seed", int),
        ("score-every", int),
        ("learning-rate", float),
        ("weight-decay", float),
        ("average", float),
    ):
        parser.add_argument(f"--{name}", type=kind, metavar="N")
    parser.add_argument("--start", metavar="FILE", help="checkpoint to go on from")
    parser.add_argument("--device", metavar="NAME", help="auto, cpu, cuda or cuda:N")
    parser.add_argument(
        "--hold-out",
        type=float,
        default=0.2,
        metavar="SHARE",
        help="share of each map kept for scoring, 0 for none (default %(default)s)",
    )
    parser.add_argument(
        "--block",
        type=int,
        default=512,
        metavar="PIXELS",
        help="side of the spatial blocks of that split (default %(default)s)",
    )
    parser.add_argument(
        "--card",
        metavar="FILE",
        help="JSON with the card's name, limits, citation, tile, overlap, cell_size_m and data",
    )


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Read the chips, train, and print the held-out scores."""
    require_torch(sys.executable)
    from ..ml.dataset import read_chips, read_map, split
    from ..ml.train import TrainConfig, train

    given = {
        name: getattr(arguments, name)
        for name in (
            "network",
            "arguments",
            "start",
            "epochs",
            "batch",
            "crop",
            "seed",
            "score_every",
            "learning_rate",
            "weight_decay",
            "average",
            "device",
        )
    }
    config = TrainConfig(**{name: value for name, value in given.items() if value is not None})
    scenes, held_out = [scene for folder in arguments.chips for scene in read_chips(folder)], []
    for folder in arguments.map:
        labelled = read_map(folder)
        parts = split(labelled, arguments.hold_out, arguments.block, config.seed) if arguments.hold_out else (labelled,)
        scenes.append(parts[0])
        held_out += parts[1:]
    trained = train(scenes, arguments.model, config, _card(arguments, config), held_out, progress)
    print(
        ", ".join(f"{name} {value:.4f}" for name, value in trained.report.scores().items())
        if held_out
        else f"loss {trained.loss:.4f}"
    )


def _card(arguments: argparse.Namespace, config):
    from ..ml.card import ModelCard

    given = _read_json(arguments.card) if arguments.card else {}
    training = {
        "command": _command(),
        "data": given.pop("data", ""),
        "split": f"blocks of {arguments.block} pixels, {arguments.hold_out:.0%} held out",
    }
    try:
        return ModelCard(
            **{"name": Path(arguments.model).stem, "network": config.network, **given, "training": training}
        )
    except TypeError as error:
        raise InputError(
            f"The card {arguments.card} has an entry that a model card does not have ({error}); remove it."
        ) from None


def _command() -> str:
    return shlex.join(["relicslide", *sys.argv[1:]])


def _read_json(path: str) -> dict:
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"The card {path} cannot be read ({error}); give a JSON file.") from None
