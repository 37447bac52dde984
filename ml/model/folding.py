"""Batch normalisation folded into the convolutions before it: the same network for inference, with fewer passes."""

from __future__ import annotations

import copy

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

_CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)


def folded(network: nn.Module) -> nn.Module:
    """A copy of ``network`` in evaluation mode that gives the same values but for rounding, in less time.

    Every batch normalisation that stands next after a convolution in its module has to be applied right after it, as
    in all modules here (torchvision's residual blocks too). The others stay.
    """
    network = copy.deepcopy(network).eval()
    for module in list(network.modules()):
        _fold_children(module)
    return network


def _fold_children(module: nn.Module) -> None:
    children = list(module.named_children())
    for (name, first), (following, second) in zip(children, children[1:]):
        if isinstance(first, _CONVOLUTIONS) and isinstance(second, nn.BatchNorm2d):
            transposed = isinstance(first, nn.ConvTranspose2d)
            setattr(module, name, fuse_conv_bn_eval(first, second, transposed))
            setattr(module, following, nn.Identity())
