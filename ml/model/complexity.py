"""Parameters and multiply-adds of a network, counted without computing anything."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..networks import HpclNet, SegmentationNetwork

COUNTED = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)


@dataclass(frozen=True)
class Complexity:
    """What a network holds and costs."""

    trainable: int
    """Parameters that gradients reach."""
    momentum: int
    """Parameters of the momentum encoder, 0 for a network without one."""
    multiply_adds: int
    """Of one training pass forwards: the network and, where there is one, its projection and momentum encoder."""
    prediction_multiply_adds: int
    """Of the network alone, from image and DEM to logits."""

    @property
    def total(self) -> int:
        """All parameters."""
        return self.trainable + self.momentum


@dataclass
class Count:
    """A running sum of multiply-adds."""

    multiply_adds: int = 0


def complexity(network: SegmentationNetwork, size: int = 512) -> Complexity:
    """Count parameters, and the multiply-adds of one tile.

    Those are of convolutions and linear layers; a transposed convolution counts output elements x input channels x
    kernel size, as the counter thop does, and so as papers usually print it. Activations, normalisation, pooling and
    interpolation are left out. Nothing is computed.

    Parameters
    ----------
    network : SegmentationNetwork
        It is not touched.
    size : int
        Pixels on a side of the tile, a multiple of the network's stride.

    Returns
    -------
    Complexity
    """
    network = copy.deepcopy(network).to("meta").eval()
    image = torch.empty(1, network.image_channels, size, size, device="meta")
    dem = torch.empty(1, network.dem_channels, size, size, device="meta")
    with counting(network) as prediction:
        network(image, dem)
    extra, momentum = _contrast(network, image, dem) if isinstance(network, HpclNet) else (0, 0)
    trainable = sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)
    return Complexity(trainable, momentum, prediction.multiply_adds + extra, prediction.multiply_adds)


def _contrast(network: HpclNet, image: Tensor, dem: Tensor) -> tuple[int, int]:
    """Multiply-adds and parameters that contrastive training adds to a forward pass."""
    momentum = network.momentum_encoder()
    _, encoded = network.encode(image, dem)
    with counting(network, momentum) as count:
        network.project(encoded)
        momentum(network, image, dem)
    return count.multiply_adds, sum(parameter.numel() for parameter in momentum.parameters())


@contextmanager
def counting(*networks: nn.Module) -> Iterator[Count]:
    """Count the multiply-adds of everything that runs through the networks' layers inside the block.

    Parameters
    ----------
    *networks : torch.nn.Module
        Networks that run inside the block.

    Yields
    ------
    Count
        Complete when the block ends.
    """
    count = Count()

    def add(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        count.multiply_adds += _multiply_adds(layer, output)

    layers = [layer for network in networks for layer in network.modules()]
    hooks = [layer.register_forward_hook(add) for layer in layers if isinstance(layer, COUNTED)]
    try:
        yield count
    finally:
        for hook in hooks:
            hook.remove()


def _multiply_adds(layer: nn.Module, output: Tensor) -> int:
    """Output elements times the multiply-adds of one: the inputs that a weight meets for it.

    Parameters
    ----------
    layer : torch.nn.Module
        One of COUNTED; any other costs 0.
    output : Tensor
        What it gave.
    """
    if isinstance(layer, nn.Linear):
        return output.numel() * layer.in_features
    if not isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d)):
        return 0
    rows, columns = layer.kernel_size
    return output.numel() * (layer.in_channels // layer.groups) * rows * columns
