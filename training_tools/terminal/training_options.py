"""Options that training and cross-validation share: what to train on, and every setting of a run."""

from __future__ import annotations

import argparse
import shlex
import sys
from dataclasses import fields

from ...ml.base.errors import InputError, quoted
from ...ml.base.untrusted.json_text import parse_table, read_table
from ...ml.dataset.splits import BLOCK
from .values import decimal, whole

_NUMBERS = {
    "epochs": (whole, "passes over all chips"),
    "visits": (whole, "how often an epoch looks at every chip, each time varied anew (default 1, or 6 for paper)"),
    "modality_dropout": (
        decimal,
        "probability that a sample loses its image or its DEM, where the network can do without",
    ),
    "borrowed_dem": (
        decimal,
        "probability that a sample with an image alone is shown with the DEM of another, and is a landslide where "
        "either is",
    ),
    "start_share": (decimal, "share of --start's weights in the result, 0 to 1 (WiSE-FT; default 0)"),
    "batch": (whole, "samples a step, of all processes together"),
    "accumulate": (whole, "parts into which a step's samples are cut to save memory"),
    "crop": (whole, "side of a sample in pixels"),
    "learning_rate": (decimal, "highest learning rate (with --start a tenth of the preset's)"),
    "momentum": (decimal, "of sgd"),
    "power": (decimal, "exponent of the schedule poly"),
    "warm_up": (decimal, "share of the steps in which the learning rate rises"),
    "weight_decay": (decimal, "decay of the weights"),
    "clip": (decimal, "largest norm of the gradient, 0 for any"),
    "ema_decay": (decimal, "decay of the weights' exponential moving average, 0 for none"),
    "seed": (whole, "of everything that is left to chance"),
    "score_every": (whole, "epochs between two scores"),
    "save_minutes": (decimal, "minutes after which the state is saved within an epoch"),
}
_WORDS = {
    "network": "hpcl-net, ffs-net or attention-unet",
    "ablation": "row of the paper's ablation: B, B+F, B+F+C or B+F+C+G",
    "start": "checkpoint to begin with, kept where no epoch is better; its bands and classes may be others",
    "imagenet": "ImageNet weights to begin with: package (the installed one that ships those of a pretrained network), "
    "its file, or a ResNet's file in torchvision's naming",
    "relief": "wide (relief above a regional surface of 512 cells, best in the landscape that is trained in) or "
    "local (64, for others); the start's, else wide",
    "terrain": "what the network sees of the DEM, with commas between: relief, slope, position_5, position_25, "
    "profile_curvature, plan_curvature, openness; the start's, else relief",
    "roles": "what the bands of a multispectral image are: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, "
    "sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense, or roles with commas between (coastal, blue ... swir2)",
    "without": "parts of the attention U-Net's system to leave out, with commas between: features, residual, "
    "attention, heads, loss, rotation, cutmix",
    "loss": "cross_entropy, focal, ohem, lovasz, iou or dice, or several joined by +",
    "optimiser": "adamw or sgd",
    "schedule": "cosine, poly or constant",
    "device": "auto, cpu, cuda or cuda:N",
    "precision": "auto, float32, bfloat16 or float16",
}
_TABLES = {
    "arguments": 'of the network, such as \'{"preset": "small"}\'',
    "contrast": "settings of the contrast, such as '{\"queue\": 4096}'",
    "augmentation": "how samples are varied, such as '{\"colour\": 0.2}'",
    "scaling": "how image and DEM are scaled, such as '{\"relief_radius\": 64}'",
}
_CARD = ("name", "limits", "citation", "licence", "tile", "overlap", "coarser", "cell_size_m", "bands", "data")
_FLAGS = {
    "balance": "give every folder of data as many visits as each other one, of as many in all (default: no)",
    "channels_last": "keep a pixel's channels together in memory",
    "decay_all": "decay biases and norms too",
    "fit_threshold": "give the model the threshold that has the best F1 on what is held out, instead of 0.5 (default: "
    "yes, but not for paper, an ablation or a cross-validation)",
    "precise_batch_norm": "gather batch statistics anew for what is scored and saved",
}
_FORMER = {"ema_decay": "--average", "precise_batch_norm": "--gathered"}
"""Options by the names that they had first, which stay."""


def add_data(parser: argparse.ArgumentParser) -> None:
    """What to train on."""
    parser.add_argument("--dataset", metavar="FOLDER", help="data set that build-dataset made")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FOLDER",
        help="chips that are parts of one map (image/, dem/, label/)",
    )
    parser.add_argument(
        "--chips",
        action="append",
        default=[],
        metavar="FOLDER",
        help="chips that are scenes of their own: GeoTIFFs as in a map (image/ or dem/ may be missing), or NAME.npz "
        "with image, dem, label and cell_m",
    )
    parser.add_argument(
        "--block",
        type=whole,
        default=BLOCK,
        metavar="PIXELS",
        help="side of the spatial blocks of a map's split (default %(default)s)",
    )
    parser.add_argument(
        "--card",
        metavar="FILE",
        help="JSON with the model card's name, limits, citation, licence, tile, overlap, coarser, cell_size_m, bands "
        "and data",
    )


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Every setting of a run; what is left out is the preset's."""
    parser.add_argument(
        "--preset",
        default="modern",
        metavar="NAME",
        help="what settings are that are not given: modern (the default; 12 epochs, batch 2, crops of 256, AdamW at "
        "0.002, cosine, Lovász loss beside the cross-entropy), "
        "pretrained (the same with ImageNet weights, four channels of terrain, batch 8, crops of 128), "
        "spectral (the attention U-Net on the 23 bands of multispectral images: 30 epochs, batch 16, crops of 128) or "
        "paper (100 epochs of 6 visits to each chip, batch 2, crops of 512, SGD at 0.007, poly, contrast with "
        "queues)",
    )
    for name, text in _WORDS.items():
        parser.add_argument(*_options(name), metavar="FILE" if name in ("start", "imagenet") else "NAME", help=text)
    for name, (kind, text) in _NUMBERS.items():
        parser.add_argument(*_options(name), type=kind, metavar="N", help=text)
    for name, text in _TABLES.items():
        parser.add_argument(*_options(name), type=_table, metavar="JSON", help=text)
    for name, text in _FLAGS.items():
        parser.add_argument(*_options(name), action=argparse.BooleanOptionalAction, default=None, help=text)
    parser.add_argument(
        "--class-weights",
        type=decimal,
        nargs="+",
        metavar="N",
        help="of other ground and landslide, in the cross-entropy",
    )
    parser.add_argument("--resume", action="store_true", help="go on with a run that was stopped or killed")
    parser.add_argument("--overwrite", action="store_true", help="begin anew where a model of that name is there")


def settings(arguments: argparse.Namespace) -> dict:
    """What `add_settings` and the option for a card declared, as keyword arguments of a verb."""
    from ...ml.dataset.augmentation import Augmentation
    from ...ml.scene.scaling import Scaling
    from ...ml.scene.spectral.roles import roles_of
    from ...ml.training.losses.contrast import ContrastConfig

    names = (*_WORDS, *_NUMBERS, *_TABLES, *_FLAGS)
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    for name, kind in (("augmentation", Augmentation), ("scaling", Scaling)):
        if name in given:
            given[name] = _made(name, kind, given[name])
    _made("contrast", ContrastConfig, given.get("contrast", {}))
    for name in ("terrain", "without"):
        if name in given:
            given[name] = tuple(given[name].replace(",", " ").split())
    if "roles" in given:
        given["roles"] = roles_of(given["roles"])
    if arguments.class_weights:
        given["class_weights"] = tuple(arguments.class_weights)
    command = shlex.join(["relicslide", *sys.argv[1:]])
    asked = {name: getattr(arguments, name) for name in ("preset", "resume", "overwrite")}
    return {**given, **asked, "card": _card(arguments.card), "command": command}


def _card(path: str | None) -> dict:
    """Entries of the model card, of the file that was given."""
    given = _read_json(path) if path else {}
    other = sorted(set(given) - set(_CARD))
    if other:
        raise InputError(f"The card {path} has the entries {', '.join(other)}; only {', '.join(_CARD)} can be given.")
    return _tuples(given)


def _options(name: str) -> list[str]:
    return ["--" + name.replace("_", "-"), *([_FORMER[name]] if name in _FORMER else [])]


def _made(name: str, kind, values: dict):
    known = [item.name for item in fields(kind)]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise InputError(f"--{name} has no entry {', '.join(unknown)}; choose among {', '.join(known)}.")
    try:
        return kind(**_tuples(values))
    except TypeError as error:
        raise InputError(f"--{name} has an entry that does not fit ({error}); mend it.") from None


def _tuples(values: dict) -> dict:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}


def _table(text: str) -> dict:
    try:
        return parse_table(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{quoted(text)} is no JSON object ({error}); write it like '{{\"name\": 1}}'"
        ) from None


def _read_json(path: str) -> dict:
    try:
        return read_table(path)
    except (OSError, ValueError) as error:
        raise InputError(
            f'The card {path} cannot be read ({error}); give a JSON object like {{"name": "..."}}.'
        ) from None
