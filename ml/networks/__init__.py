"""The networks by name, and the contract `Network` that each of them keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Callable, Protocol

from torch import Tensor, nn

from ..base.errors import InputError, quoted
from ..base.settings import check_type, one_of
from .ffs_net import FfsArguments, FfsNet
from .fusion_network import FusionNetwork
from .hpcl_net import HpclArguments, HpclNet, MomentumEncoder
from .presets import PRESETS
from .trunks.imagenet import load_imagenet_weights
from .trunks.resnet import ImagenetReport, load_imagenet

NETWORKS: dict[str, type[HpclNet] | type[FfsNet]] = {"hpcl-net": HpclNet, "ffs-net": FfsNet}
"""By the name that a model card has."""

_RANGES = {"image_channels": (1, 4096), "classes": (2, 255), "dem_channels": (1, 64), "scale": (1, 16)}
"""The upper ends are guesses."""

__all__ = [
    "NETWORKS",
    "PRESETS",
    "FfsNet",
    "FusionNetwork",
    "HpclNet",
    "ImagenetReport",
    "MomentumEncoder",
    "Network",
    "build_network",
    "load_imagenet",
    "load_imagenet_weights",
    "network_stride",
]


class Network(Protocol):
    """What a `torch.nn.Module` has to be to segment a scene: image and DEM in, logits out.

    The model card says how image and DEM are scaled. What only training needs of a network is no part of this.
    """

    @property
    def stride(self) -> int:
        """Pixels whose multiples H and W are."""

    @property
    def explain_layers(self) -> Mapping[str, nn.Module]:
        """The modules by name whose output Grad-CAM can look at; each gives one map (B, channels, h, w)."""

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None where a global mean feels all of it."""

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """Logits of every pixel.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations; H and W are multiples of `stride`.
        dem : Tensor
            (B, K, H, W) float, the scaled relief (K is 1) or other channels of the terrain.

        Returns
        -------
        Tensor
            (B, classes, H, W); the last class is the landslide.
        """

    def __call__(self, image: Tensor, dem: Tensor) -> Tensor:
        """`forward`, with the hooks of all modules.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, as `forward` takes it.
        dem : Tensor
            (B, K, H, W) float, as `forward` takes it.

        Returns
        -------
        Tensor
            (B, classes, H, W), as `forward` gives it.
        """

    def requires_grad_(self, requires_grad: bool = True) -> object:
        """Whether gradients reach the parameters, in place.

        Parameters
        ----------
        requires_grad : bool
            False keeps gradients from all of them (default: True).

        Returns
        -------
        object
            The network itself.
        """


def build_network(name: str, **arguments: object) -> FusionNetwork:
    """A new network with random weights.

    Parameters
    ----------
    name : str
        A key of NETWORKS.
    **arguments
        Of the network's class.

    Returns
    -------
    FusionNetwork
        In training mode, on the CPU; it keeps the contract `Network`.

    Raises
    ------
    InputError
        For an unknown name or argument, with the list of known ones, and for an argument of another type or out of
        range.
    """
    make: Callable[..., FusionNetwork] = NETWORKS[one_of("network", name, NETWORKS)]
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


def _arguments(name: str, given: Mapping[str, object]) -> HpclArguments | FfsArguments:
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
    make: Callable[..., HpclArguments | FfsArguments] = kind
    return make(**given)
