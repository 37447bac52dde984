"""Two recipes to begin from: the paper's, and today's."""

from __future__ import annotations

from dataclasses import fields, replace

from ..base.errors import InputError
from ..dataset.augmentation import Augmentation
from ..model.checkpoint import read_card
from ..scene.scaling import Scaling
from .config import ABLATIONS, TrainConfig

_FREE = ("image_channels", "classes", "momentum_aspp")

RELIEFS = {"wide": Scaling(), "local": Scaling(relief_radius=64.0, relief_scale=4.0)}
"""Heights above a surface of 512 cells, best in the landscape that a network was trained in; or of 64, for others."""

PRESETS = {
    "modern": TrainConfig(),
    "paper": TrainConfig(
        arguments={"preset": "paper"},
        ablation="B+F+C+G",
        epochs=100,
        visits=6,
        batch=2,
        crop=512,
        loss="cross_entropy",
        optimiser="sgd",
        learning_rate=0.007,
        momentum=0.9,
        schedule="poly",
        warm_up=0.0,
        weight_decay=0.007,
        decay_all=True,
        clip=0.0,
        average=0.0,
        gathered=False,
        augmentation=Augmentation(turn=True, colour=0.0, relief=0.0, rotate=0.0, zoom=1.0, equalise=1 / 6),
    ),
}
"""modern: AdamW, a cosine with warm-up, averaged weights with batch statistics gathered for them, cross-entropy and
Lovász, samples turned and enlarged at random; what was found to work best on real data (README). paper: HPCL-Net,
section 4.2 and appendix (SGD 0.9, learning rate 0.007, weight decay 0.007 as printed, batch 2, 100 epochs, tiles of
512). Guesses where it is silent: poly with power 0.9 (DeepLabV3+ code with the same rate), decay of every parameter, no
clipping, six visits to a tile in an epoch, one in six of them equalised (a reading: the data are the original and five
variants of each tile, of which turns, mirror images and the equalisation are drawn anew instead of stored; the paper
varies its validation images too, here they stay as they are), batch statistics as training leaves them, float16 on a
GPU, heights above a wide surface (`RELIEFS`), and random weights where no file of ImageNet's is given. Its five folds
are `cross_validate`'s.
"""


def settings(name: str = "modern", relief: str | None = None, **changes) -> TrainConfig:
    """The preset called ``name`` with other values for some fields; what is None stays.

    relief: a name in `RELIEFS` instead of a scaling. An ablation brings its network along, and a start its network,
    arguments and scaling, unless they are given too. Raises `InputError` for an unknown preset or setting, and for a
    start that is no checkpoint.
    """
    if name not in PRESETS:
        raise InputError(f"The preset {name!r} is unknown; choose among {', '.join(PRESETS)}.")
    base, changes = PRESETS[name], {key: value for key, value in changes.items() if value is not None}
    if relief is not None:
        changes["scaling"] = _relief(relief, changes)
    unknown = sorted(set(changes) - {item.name for item in fields(base)})
    if unknown:
        raise InputError(f"A training run has no setting {', '.join(unknown)}.")
    if changes.get("start"):
        card = read_card(changes["start"])
        changes = {"scaling": card.scaling, **changes}
        if not {"network", "arguments", "ablation"} & set(changes):
            changes.update(network=card.network, arguments=bound(card.arguments))
    if changes.get("ablation") in ABLATIONS:
        changes.setdefault("network", ABLATIONS[changes["ablation"]].network)
    elif changes.get("network", base.network) != base.network:
        changes.setdefault("ablation", "")
    return replace(base, **changes)


def _relief(name: str, changes: dict) -> Scaling:
    if "scaling" in changes:
        raise InputError("A relief is a scaling; give the one or the other.")
    if name not in RELIEFS:
        raise InputError(f"The relief {name!r} is unknown; choose among {', '.join(RELIEFS)}.")
    return RELIEFS[name]


def bound(arguments: dict) -> dict:
    """The arguments of a network in which a start has to agree: all but image bands and classes."""
    return {key: value for key, value in arguments.items() if key not in _FREE}
