"""From a network's scores to the probability of a landslide, in as few passes over memory as can be."""

from __future__ import annotations

import copy
from typing import Callable, TypeVar

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from .device import Device, tuned_convolutions

_CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)

Module = TypeVar("Module", bound=nn.Module)

TileFunction = Callable[[Tensor, Tensor, Tensor], Tensor]
"""From image (B, C, H, W), dem (B, channels, H, W), both scaled, and valid (B, H, W) bool to (B, results, H, W)."""


def probability_of(network: nn.Module, device: Device) -> TileFunction:
    """The softmax probability of the last class, which is the landslide.

    In float32 a GPU computes in float32 too, not in TF32, whose ten bits would be as coarse as half precision.

    Parameters
    ----------
    network : torch.nn.Module
        That keeps the contract `Network`; a copy of it is used, faster and equal but for rounding (`folded`).
    device : Device
        Where the network is, and in which precision it is to compute.

    Returns
    -------
    TileFunction
        Its result is (B, 1, H, W) float32, 0..1.
    """
    half = device.dtype != torch.float32
    light = folded(network).to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # not in torch's stubs

    @torch.inference_mode()
    def probability(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        with (
            tuned_convolutions(device, tf32=half),
            torch.autocast(device.torch_device.type, device.dtype, enabled=half),
        ):
            logits = light(image, dem)
        return logits.float().softmax(dim=1)[:, -1:]

    return probability


def folded(network: Module) -> Module:
    """The same network for inference, with its batch normalisations folded into the convolutions before them.

    Every batch normalisation that stands next after a convolution in its module has to be applied right after it, as
    in all modules here (torchvision's residual blocks too). The others stay.

    Parameters
    ----------
    network : torch.nn.Module
        It is left alone.

    Returns
    -------
    torch.nn.Module
        A copy in evaluation mode that gives the same values but for rounding, in less time.
    """
    network = copy.deepcopy(network).eval()
    for module in list(network.modules()):
        children = list(module.named_children())
        for (name, first), (following, second) in zip(children, children[1:]):
            if isinstance(first, _CONVOLUTIONS) and isinstance(second, nn.BatchNorm2d):
                transposed = isinstance(first, nn.ConvTranspose2d)
                setattr(module, name, fuse_conv_bn_eval(first, second, transposed))
                setattr(module, following, nn.Identity())
    return network
