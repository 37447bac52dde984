"""The weights that training begins with: random ones, a checkpoint's, or ImageNet's."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..base.errors import InputError
from ..model import checkpoint
from ..networks import build_network, load_imagenet
from .config import TrainConfig
from .presets import bound

_LISTED = 5


def network_arguments(config: TrainConfig, bands: int) -> dict:
    """The network's arguments for images of ``bands`` bands; `InputError` where the settings name another number."""
    arguments = {**config.arguments}
    if "image_channels" in arguments or bands != 3:
        given = arguments.setdefault("image_channels", bands)
        if given != bands:
            raise InputError(
                f"The images have {bands} bands, but the network is to take {given}; choose as many bands."
            )
    return arguments


def starting_network(config: TrainConfig, bands: int) -> tuple[nn.Module, tuple[str, ...]]:
    """The network (on the CPU), and sentences on what of the start or of the ImageNet weights was not taken as it is.

    Raises `InputError` for a start of another network, or of other arguments than image bands and classes.
    """
    network = build_network(config.network, **network_arguments(config, bands))
    if config.start:
        return network, _from_checkpoint(network, config)
    if config.imagenet:
        return network, _from_imagenet(network, config.imagenet)
    return network, ()


def adapt(
    own: dict[str, Tensor], given: dict[str, Tensor], bands: tuple[int, int]
) -> tuple[dict, list[str], list[str]]:
    """Weights ``given`` as far as they fit ``own``; with them the names of those changed for other bands, and of those
    left out.

    bands: numbers of image bands of the network and of the start. A convolution over the image keeps the weights of
    the bands that both have; each new band begins with the mean of the old ones (guess).
    """
    taken, widened, left = {}, [], []
    for name, target in own.items():
        value = given.get(name)
        if value is not None and value.shape == target.shape:
            taken[name] = value
        elif value is not None and _differ_in_bands(target, value, bands):
            taken[name] = _with_bands(value, bands[0])
            widened.append(name)
        else:
            left.append(name)
    return taken, widened, left


def _from_checkpoint(network: nn.Module, config: TrainConfig) -> tuple[str, ...]:
    source, card = checkpoint.load(config.start)
    if card.network != config.network or bound(card.arguments) != bound(config.arguments):
        raise InputError(
            f"The checkpoint {config.start} holds {card.network} {card.arguments} and cannot start {config.network} "
            f"{config.arguments}; choose one of the same network and arguments."
        )
    bands = (network.image_channels, source.image_channels)
    taken, widened, left = adapt(network.state_dict(), source.state_dict(), bands)
    network.load_state_dict(taken, strict=False)
    notes = []
    if widened:
        notes.append(f"Start: {_listed(widened)} turned from {bands[1]} to {bands[0]} image bands.")
    if left:
        notes.append(f"Start: {_listed(left)} begins at random, because the checkpoint's has another shape.")
    return tuple(notes)


def _from_imagenet(network: nn.Module, path: str) -> tuple[str, ...]:
    if not hasattr(network, "features"):
        raise InputError(f"{type(network).__name__} has no ResNet trunk for ImageNet weights; leave them out.")
    report = load_imagenet(network.features.trunk, path)
    notes = [f"ImageNet: {len(report.loaded)} tensors taken."]
    for names, what in ((report.mismatched, "do not fit and were left out"), (report.missing, "are not in the file")):
        if names:
            notes.append(f"ImageNet: {_listed(names)} {what}.")
    return tuple(notes)


def _differ_in_bands(target: Tensor, value: Tensor, bands: tuple[int, int]) -> bool:
    if target.dim() != 4 or value.dim() != 4 or target.shape[::2] != value.shape[::2]:
        return False
    return target.shape[3] == value.shape[3] and (target.shape[1], value.shape[1]) == bands


def _with_bands(weight: Tensor, bands: int) -> Tensor:
    mean = weight.mean(dim=1, keepdim=True).expand(-1, max(0, bands - weight.shape[1]), -1, -1)
    return torch.cat([weight[:, :bands], mean], dim=1)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return ", ".join(names[:_LISTED]) + more
