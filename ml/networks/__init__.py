"""The networks by name, and the contract `Network` that each of them keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Callable

from ..base.errors import InputError, quoted
from ..base.settings import check_type, one_of
from .attention_unet import AttentionUNet, AttentionUNetArguments
from .contract import Network, SegmentationNetwork, TrainingOutputs
from .ffs_net import FfsArguments, FfsNet
from .fusion_network import FusionNetwork
from .hpcl_net import HpclArguments, HpclNet, MomentumEncoder
from .presets import PRESETS
from .trunks.imagenet import load_imagenet_weights
from .trunks.resnet import ImagenetReport, load_imagenet

NETWORKS: dict[str, type[HpclNet] | type[FfsNet] | type[AttentionUNet]] = {
    "hpcl-net": HpclNet,
    "ffs-net": FfsNet,
    "attention-unet": AttentionUNet,
}
"""By the name that a model card has."""

_RANGES = {"image_channels": (1, 4096), "classes": (2, 255), "dem_channels": (1, 64), "scale": (1, 16)}
"""The upper ends are guesses."""

__all__ = [
    "NETWORKS",
    "PRESETS",
    "AttentionUNet",
    "FfsNet",
    "FusionNetwork",
    "HpclNet",
    "ImagenetReport",
    "MomentumEncoder",
    "Network",
    "SegmentationNetwork",
    "TrainingOutputs",
    "build_network",
    "load_imagenet",
    "load_imagenet_weights",
    "network_stride",
]


def build_network(name: str, **arguments: object) -> SegmentationNetwork:
    """A new network with random weights.

    Parameters
    ----------
    name : str
        A key of NETWORKS.
    **arguments
        Of the network's class.

    Returns
    -------
    SegmentationNetwork
        In training mode, on the CPU; it keeps the contract `Network`.

    Raises
    ------
    InputError
        For an unknown name or argument, with the list of known ones, and for an argument of another type or out of
        range.
    """
    make: Callable[..., SegmentationNetwork] = NETWORKS[one_of("network", name, NETWORKS)]
    return make(_arguments(name, arguments))


def network_stride(name: str, arguments: Mapping[str, object]) -> int:
    """The pixels whose multiples a network's rows and columns are, before there is one.

    Parameters
    ----------
    name : str
        A key of NETWORKS.
    arguments : mapping
        Of the network's class.

    Returns
    -------
    int
        Pixels of the image, as `Network.stride`.

    Raises
    ------
    InputError
        For an unknown name or argument.
    """
    return _arguments(name, arguments).stride


def _arguments(name: str, given: Mapping[str, object]) -> HpclArguments | FfsArguments | AttentionUNetArguments:
    """What a network is built from; `InputError` as `build_network` says."""
    kind = NETWORKS[one_of("network", name, NETWORKS)].Arguments
    known = {item.name: str(item.type) for item in fields(kind)}
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise InputError(f"{name} takes no argument {', '.join(unknown)}, only: {', '.join(known)}.")
    for key, value in given.items():
        check_type(key, value, known[key])
        if isinstance(value, int) and key in _RANGES:
            low, high = _RANGES[key]
            if not low <= value <= high:
                raise InputError(f"{name} with {key} {quoted(value)} cannot be built; use {low} or more, up to {high}.")
    make: Callable[..., HpclArguments | FfsArguments | AttentionUNetArguments] = kind
    return make(**given)
