"""Recipes to begin a training run from, and how they are changed: `settings`."""

from __future__ import annotations

from dataclasses import fields, replace

from ...base.errors import InputError
from ...base.settings import one_of
from ...dataset.augmentation import Augmentation
from ...model.checkpoint import read_card
from ...scene.scaling import Scaling
from ...scene.spectral.roles import SENSORS
from ...scene.spectral.roles import TERRAIN as SPECTRAL_TERRAIN
from .train_config import ABLATIONS, STORED_NAMES, TrainConfig

FINE_TUNING = 0.1
"""Share of a preset's learning rate that a run begins with where it goes on from a model (a guess)."""

_FREE = ("image_channels", "dem_channels", "classes", "momentum_aspp", "scale")

RELIEFS = {"wide": Scaling(), "local": Scaling(relief_radius=64.0, relief_scale=4.0)}
"""Heights above a surface of 512 cells, best in the landscape that a network was trained in; or of 64, for others."""

TERRAIN = ("relief", "slope", "position_5", "position_25")
"""Channels of the DEM that the preset "pretrained" shows."""

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
        ema_decay=0.0,
        precise_batch_norm=False,
        fit_threshold=False,
        augmentation=Augmentation(turn=True, colour=0.0, relief=0.0, rotate=0.0, zoom=1.0, equalise=1 / 6),
    ),
    "pretrained": TrainConfig(
        arguments={"preset": "pretrained"},
        imagenet="package",
        batch=8,
        crop=128,
        learning_rate=1e-3,
        modality_dropout=0.2,
        scaling=replace(RELIEFS["local"], terrain=TERRAIN),
        augmentation=Augmentation(colour=0.4, zoom=1.6, curve=0.4, haze=0.4, shuffle=0.2, grey=0.1),
    ),
    "spectral": TrainConfig(
        network="attention-unet",
        arguments={"preset": "paper"},
        epochs=30,
        batch=16,
        crop=128,
        learning_rate=1e-3,
        loss="focal+iou",
        scaling=Scaling(roles=SENSORS["landslide4sense"], terrain=SPECTRAL_TERRAIN),
        augmentation=Augmentation(colour=0.0, relief=0.0, rotate=180.0, zoom=1.0, cutmix=0.5),
    ),
}
"""modern: AdamW, a cosine with warm-up, averaged weights with precise batch norm for them, cross-entropy and
Lovász, samples turned and enlarged at random; what was found to work best from random weights (docs/training.md).

paper: HPCL-Net, section 4.2 and appendix (SGD 0.9, learning rate 0.007, weight decay 0.007 as printed, batch 2, 100
epochs, tiles of 512). Guesses where it is silent: poly with power 0.9 (DeepLabV3+ code with the same rate), decay of
every parameter, no clipping, six visits to a tile in an epoch, one in six of them equalised (a reading: the data are
the original and five variants of each tile, of which turns, mirror images and the equalisation are drawn anew instead
of stored; the paper varies its validation images too, here they stay as they are), batch statistics as training
leaves them, float16 on a GPU, heights above a wide surface (`RELIEFS`), and random weights where no file of
ImageNet's is given. Its five folds are `cross_validate`'s.

pretrained: modern for a network whose trunks begin with ImageNet weights, with four channels of terrain, small crops,
and samples that lose image or DEM and change their colours as sensors and air do; its strengths are guesses, tried
together and not one by one.

spectral: the attention U-Net on 23 bands (arXiv 2312.16717): focal and IoU loss in equal parts over three heads,
rotation and CutMix. Guesses where what is known of it is silent: all else; AdamW, a batch of 16, 30 epochs.
"""

PARTS = ("features", "residual", "attention", "heads", "loss", "rotation", "cutmix")
"""Parts of the attention U-Net's system that can be left out, one by one."""


def settings(
    name: str = "modern",
    relief: str | None = None,
    spectral: tuple[int, ...] | None = None,
    terrain: tuple[str, ...] | None = None,
    roles: tuple[str, ...] | None = None,
    without: tuple[str, ...] = (),
    **changes,
) -> TrainConfig:
    """The preset called ``name`` with other values for some fields.

    Parameters
    ----------
    name : str, default "modern"
        A key of `PRESETS`.
    relief : str, optional
        A key of `RELIEFS`, instead of a scaling; None: the start's scaling, or the preset's.
    spectral : tuple of int, optional
        Numbers from 1 of the image bands that augmentation may recolour; None or empty: as the augmentation says.
    terrain : tuple of str, optional
        Channels that the network sees of the DEM (`Scaling.terrain`); None or empty: the scaling's, or where a relief
        is given with a start, the start's.
    roles : tuple of str, optional
        What the bands of a multispectral image are, in order (`Scaling.roles`); None or empty: as the scaling says.
    without : tuple of str
        Some of `PARTS`, that are left out.
    **changes
        Fields of `TrainConfig` by name, or by the name that files know them by (`STORED_NAMES`); what is None stays.

    Returns
    -------
    TrainConfig
        An ablation brings its network along, without a fitted threshold, and a start its network, arguments and
        scaling, and `FINE_TUNING` of the learning rate, unless they are given.

    Raises
    ------
    InputError
        For an unknown preset, relief or setting, for a setting that is given by both its names, and for a start that is
        no checkpoint.

    Examples
    --------
    >>> settings("paper", ablation="B", epochs=3).network
    'ffs-net'
    """
    if name not in PRESETS:
        raise InputError(f"The preset {name!r} is unknown; choose among {', '.join(PRESETS)}.")
    base, changes = PRESETS[name], _by_field({key: value for key, value in changes.items() if value is not None})
    if relief is not None:
        changes["scaling"] = _relief(relief, changes)
    unknown = sorted(set(changes) - {item.name for item in fields(base)})
    if unknown:
        raise InputError(f"A training run has no setting {', '.join(unknown)}.")
    if changes.get("start"):
        card = read_card(changes["start"])
        rate = FINE_TUNING * base.learning_rate
        changes = {"scaling": card.scaling, "imagenet": "", "learning_rate": rate, **changes}
        terrain = terrain or (card.scaling.terrain if relief else None)
        if not {"network", "arguments", "ablation"} & set(changes):
            changes.update(network=card.network, arguments=bound(card.arguments))
    if changes.get("ablation") in ABLATIONS:
        changes = {"network": ABLATIONS[changes["ablation"]].network, "fit_threshold": False, **changes}
    elif changes.get("network", base.network) != base.network:
        changes.setdefault("ablation", "")
    made = replace(base, **changes)
    if terrain:
        made = replace(made, scaling=replace(made.scaling, terrain=terrain))
    if roles:
        made = replace(made, scaling=replace(made.scaling, roles=roles, terrain=SPECTRAL_TERRAIN))
    for part in without:
        made = _without(made, one_of("without", part, PARTS))
    if not spectral:
        return made
    return replace(made, augmentation=replace(made.augmentation, spectral=tuple(band - 1 for band in spectral)))


def _without(config: TrainConfig, part: str) -> TrainConfig:
    """The settings without a part of the attention U-Net's system."""
    if part == "features":
        if not config.scaling.roles:
            raise InputError(f"The part {part} makes bands by their roles, and none are named; give roles.")
        return replace(config, scaling=replace(config.scaling, roles=(), terrain=Scaling().terrain))
    if part == "loss":
        return replace(config, loss="cross_entropy")
    if part == "rotation":
        return replace(config, augmentation=replace(config.augmentation, rotate=0.0))
    if part == "cutmix":
        return replace(config, augmentation=replace(config.augmentation, cutmix=0.0))
    if config.network != "attention-unet":
        raise InputError(f"{config.network} has no part {part} to leave out; choose the network attention-unet.")
    return replace(config, arguments={**config.arguments, part: False})


def _by_field(changes: dict) -> dict:
    """Settings by the names of their fields, where some are named as files do."""
    named = {stored: name for name, stored in STORED_NAMES.items()}
    both = [f"{stored} and {name}" for stored, name in named.items() if {stored, name} <= set(changes)]
    if both:
        raise InputError(f"The settings {both[0]} are one; give one of the two.")
    return {named.get(key, key): value for key, value in changes.items()}


def _relief(name: str, changes: dict) -> Scaling:
    if "scaling" in changes:
        raise InputError("A relief is a scaling; give the one or the other.")
    if name not in RELIEFS:
        raise InputError(f"The relief {name!r} is unknown; choose among {', '.join(RELIEFS)}.")
    return RELIEFS[name]


def bound(arguments: dict) -> dict:
    """The arguments of a network in which a start has to agree.

    Parameters
    ----------
    arguments : dict
        Of a network.

    Returns
    -------
    dict
        All but channels, classes and scale.
    """
    return {key: value for key, value in arguments.items() if key not in _FREE}
