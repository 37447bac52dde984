"""The weights that training begins with (random, a checkpoint's, or ImageNet's), and the card that tells of them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from ..base.errors import InputError
from ..base.packages import versions
from ..model import checkpoint
from ..model.card import ModelCard
from ..model.tiles import Schedule
from ..networks import SegmentationNetwork, build_network, load_imagenet_weights, network_stride
from ..scene.spectral.roles import feature_names
from .config import TrainConfig, bound
from .samples import Samples

logger = logging.getLogger(__name__)

_LISTED = 5


class InitialNetwork(NamedTuple):
    """A network with the weights that training begins with, and sentences on what of its source was not taken."""

    network: SegmentationNetwork
    notes: tuple[str, ...]


class AdaptedWeights(NamedTuple):
    """Weights that fit a network, and the names of those that were changed for other bands, and of those left out."""

    taken: dict[str, Tensor]
    widened: list[str]
    left: list[str]


def check_fits_network(config: TrainConfig, card: ModelCard) -> None:
    """Refuse settings that a network cannot be trained with.

    Parameters
    ----------
    config : TrainConfig
        Names the network, its arguments, the crop and the class weights.
    card : ModelCard
        Names the tile, the overlap and the classes.

    Raises
    ------
    InputError
        For a crop, tile or overlap that the network cannot take, or class weights of another number than classes.
    """
    stride = network_stride(config.network, config.arguments)
    if config.crop % stride or config.crop < 2 * stride:
        raise InputError(
            f"A crop of {config.crop} pixels does not fit the network; use a multiple of {stride} from {2 * stride} on."
        )
    Schedule((card.tile, card.tile), card.tile, card.overlap, stride)  # which refuses those that do not go together
    classes, weights = config.arguments.get("classes", len(card.classes)), config.class_weights
    if weights and len(weights) != classes:
        raise InputError(f"{len(weights)} class weights do not fit {classes} classes; give one for each.")


def network_arguments(config: TrainConfig, bands: int) -> dict[str, object]:
    """The arguments that a network is built with.

    Parameters
    ----------
    config : TrainConfig
        Names some of them.
    bands : int
        Of the images. Where their roles are named, the features that are made of them are what the network takes.

    Returns
    -------
    dict
        ``config.arguments``, with other than three bands ``image_channels``, and with other than one channel of
        terrain ``dem_channels``.

    Raises
    ------
    InputError
        Where the settings name another number of bands.
    """
    arguments = {**config.arguments}
    if config.scaling.roles:
        bands = len(feature_names(config.scaling.roles))
    if "image_channels" in arguments or bands != 3:
        given = arguments.setdefault("image_channels", bands)
        if given != bands:
            raise InputError(
                f"The images have {bands} bands, but the network is to take {given}; choose as many bands."
            )
    if len(config.scaling.terrain) != 1:
        arguments["dem_channels"] = len(config.scaling.terrain)
    return arguments


def initial_network(config: TrainConfig, bands: int) -> InitialNetwork:
    """The network on the CPU: with random weights (of torch's generator as it is), a checkpoint's, or ImageNet's.

    Parameters
    ----------
    config : TrainConfig
        Names the network, its arguments, and the checkpoint or the file of ImageNet weights, if any.
    bands : int
        Of the images.

    Returns
    -------
    InitialNetwork

    Raises
    ------
    InputError
        For a start of another network, or of other arguments than image bands and classes.
    """
    network = build_network(config.network, **network_arguments(config, bands))
    if config.start:
        return InitialNetwork(network, _from_checkpoint(network, config))
    if config.imagenet:
        return InitialNetwork(network, _from_imagenet(network, config.imagenet))
    return InitialNetwork(network, ())


class Start(NamedTuple):
    """The model that training begins with, as it was."""

    network: SegmentationNetwork
    card: ModelCard


def comparable_start(config: TrainConfig, card: ModelCard, network: SegmentationNetwork) -> Start | None:
    """The model that training begins with, where it sees the same bands and tells the same classes as the run's own.

    Parameters
    ----------
    config : TrainConfig
        Names the checkpoint.
    card : ModelCard
        Of the run.
    network : SegmentationNetwork
        That is trained.

    Returns
    -------
    Start or None
        None, with a line in the log, where epochs cannot be compared with it.
    """
    start, own = checkpoint.load(config.start)
    if start.image_channels == network.image_channels and len(own.classes) == len(card.classes):
        return Start(start, own)
    logger.info(
        "The start has %d bands and %d classes instead of %d and %d: no epoch is compared with it.",
        *(start.image_channels, len(own.classes), network.image_channels, len(card.classes)),
    )
    return None


def filled_card(card: ModelCard, config: TrainConfig, samples: Samples, about: dict[str, float]) -> ModelCard:
    """A card with all that follows from the settings and the data of a run.

    Parameters
    ----------
    card : ModelCard
        Name, limits and data description; bands and cell sizes that it has are kept.
    config : TrainConfig
        The settings of the run.
    samples : Samples
        What is trained on.
    about : dict of str to float
        ``processes``, the ``epoch`` of the weights, and the ``seconds`` that they took.

    Returns
    -------
    ModelCard
    """
    bands = samples.bands
    numbered = tuple(f"band {number + 1}" for number in range(bands))
    cells = {float(f"{scene.scaled.grid.cell_metres:.4g}") for scene in samples.scenes}
    settings = {**config.stored(), "processes": about["processes"], "epoch": about["epoch"]}
    return replace(
        card,
        network=config.network,
        arguments=network_arguments(config, bands),
        bands=config.scaling.roles or (card.bands if len(card.bands) == bands else numbered),
        cell_size_m=card.cell_size_m or tuple(sorted(cells)),
        scaling=config.scaling,
        training={**card.training, "settings": settings, "seconds": round(about["seconds"])},
        versions=versions(torch=torch.__version__),
    )


def started_card(card: ModelCard, config: TrainConfig) -> ModelCard:
    """The card of a run that holds nothing out, which has nothing to fit a threshold by: it begins with its start's.

    Parameters
    ----------
    card : ModelCard
        Of the run.
    config : TrainConfig
        Names the checkpoint that it starts from, if any, and whether thresholds are fitted at all.

    Returns
    -------
    ModelCard
        ``card`` itself where it stays as it is.
    """
    if not (config.start and config.fit_threshold):
        return card
    start = checkpoint.read_card(config.start)
    return replace(card, threshold=start.threshold, thresholds=start.thresholds)


def adapt(own: dict[str, Tensor], given: dict[str, Tensor], bands: int, given_bands: int) -> AdaptedWeights:
    """Weights ``given`` as far as they fit a network's ``own``.

    A convolution over the image keeps the weights of the bands that both have; each new band begins with the mean of
    the old ones (guess).

    Parameters
    ----------
    own, given : dict of str to Tensor
        By name.
    bands, given_bands : int
        Image bands of the two networks.

    Returns
    -------
    AdaptedWeights
    """
    found = AdaptedWeights({}, [], [])
    for name, target in own.items():
        value = given.get(name)
        if value is not None and value.shape == target.shape:
            found.taken[name] = value
        elif value is not None and _differ_in_bands(target, value, bands, given_bands):
            mean = value.mean(dim=1, keepdim=True).expand(-1, max(0, bands - given_bands), -1, -1)
            found.taken[name] = torch.cat([value[:, :bands], mean], dim=1)
            found.widened.append(name)
        else:
            found.left.append(name)
    return found


def _from_checkpoint(network: SegmentationNetwork, config: TrainConfig) -> tuple[str, ...]:
    source, card = checkpoint.load(config.start)
    if card.network != config.network or bound(card.arguments) != bound(config.arguments):
        raise InputError(
            f"The checkpoint {config.start} holds {card.network} {card.arguments} and cannot start {config.network} "
            f"{config.arguments}; choose one of the same network and arguments."
        )
    adapted = adapt(network.state_dict(), source.state_dict(), network.image_channels, source.image_channels)
    network.load_state_dict(adapted.taken, strict=False)
    notes = []
    if adapted.widened:
        bands = f"from {source.image_channels} to {network.image_channels} image bands"
        notes.append(f"Start: {_listed(adapted.widened)} turned {bands}.")
    if adapted.left:
        notes.append(f"Start: {_listed(adapted.left)} begins at random, because the checkpoint's has another shape.")
    return tuple(notes)


def _from_imagenet(network: SegmentationNetwork, path: str) -> tuple[str, ...]:
    report = load_imagenet_weights(network, path)
    notes = [f"ImageNet: {len(report.loaded)} tensors taken."]
    for names, what in ((report.mismatched, "do not fit and were left out"), (report.missing, "are not in the file")):
        if names:
            notes.append(f"ImageNet: {_listed(names)} {what}.")
    return tuple(notes)


def _differ_in_bands(target: Tensor, value: Tensor, bands: int, given_bands: int) -> bool:
    if target.dim() != 4 or value.dim() != 4 or target.shape[::2] != value.shape[::2]:
        return False
    return target.shape[3] == value.shape[3] and (target.shape[1], value.shape[1]) == (bands, given_bands)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return ", ".join(names[:_LISTED]) + more
