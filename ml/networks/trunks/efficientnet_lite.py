"""EfficientNet-Lite trunks: inverted residual blocks without squeeze and excitation, in ReLU6.

Lite keeps EfficientNet-B0's stages (Tan, Le 2019, table 1; scaled by their section 3.3) but for the gates, takes ReLU6
for Swish, and leaves the width of the stem and the depth of the first and last stage unscaled (TensorFlow's
efficientnet/lite, 2020). Parameters are named as the packages name them that hold the ImageNet weights.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...base.settings import one_of

STEM = 32
"""Channels of the first convolution, whichever the variant."""
_DIVISOR = 8  # widths are multiples of it


class Stage(NamedTuple):
    """A row of EfficientNet-B0's table."""

    depth: int
    kernel: int
    stride: int
    expansion: int
    width: int


STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)


class Variant(NamedTuple):
    """How a variant scales the stages' widths and depths."""

    width: float
    depth: float


VARIANTS = {"lite0": Variant(1.0, 1.0), "lite1": Variant(1.0, 1.1), "lite2": Variant(1.1, 1.2)}


class _Convolution(nn.Conv2d):
    """A convolution without bias that pads as TensorFlow's "same" does: at stride 2 below and to the right."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1) -> None:
        padding = kernel // 2 if stride == 1 else kernel // 2 + 1
        super().__init__(inputs, outputs, kernel, stride, padding, groups=groups, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) -> (B, outputs, H/stride, W/stride); H and W are multiples of the stride."""
        convolved = super().forward(features)
        return convolved if self.stride[0] == 1 else convolved[..., 1:, 1:]  # one step earlier than "same" begins


class InvertedResidual(nn.Module):
    """Widen by 1x1, convolve each channel, narrow by 1x1 (Sandler et al. 2018, section 3); a shortcut where it fits.

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    kernel : int
        Pixels on a side of the middle convolution, odd.
    stride : int
        Of the middle convolution, 1 or 2.
    expansion : int
        How many times wider the middle is than `inputs`; 1 leaves the first convolution out.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = inputs * expansion
        self.expands, self.has_shortcut = expansion > 1, stride == 1 and inputs == outputs
        if self.expands:
            self._expand_conv, self._bn0 = _Convolution(inputs, wide, 1), _norm(wide)
        self._depthwise_conv, self._bn1 = _Convolution(wide, wide, kernel, stride, groups=wide), _norm(wide)
        self._project_conv, self._bn2 = _Convolution(wide, outputs, 1), _norm(outputs)

    def forward(self, features: Tensor) -> Tensor:
        """Pass a map through the block.

        Parameters
        ----------
        features : Tensor
            (B, inputs, H, W) float; H and W are multiples of the stride.

        Returns
        -------
        Tensor
            (B, outputs, H/stride, W/stride) float.
        """
        wide = F.relu6(self._bn0(self._expand_conv(features)), inplace=True) if self.expands else features
        wide = F.relu6(self._bn1(self._depthwise_conv(wide)), inplace=True)
        narrow = self._bn2(self._project_conv(wide))
        return narrow + features if self.has_shortcut else narrow


class EfficientNetLite(nn.Module):
    """The convolutions of an EfficientNet-Lite up to a stage, without its head: a trunk.

    Parameters
    ----------
    variant : str
        A key of VARIANTS.
    inputs : int
        Channels of what it looks at.
    strides : sequence of int
        Which maps are given, out of 2, 4, 8, 16 and 32 pixels of the input per pixel of the map, from the least on
        (default: 4 to 32). Stages after the last of them are left out.

    Attributes
    ----------
    variant, inputs
        As given.
    strides : tuple of int
        Of the maps.
    channels : tuple of int
        Of the maps.

    Raises
    ------
    InputError
        For an unknown variant.
    """

    def __init__(self, variant: str, inputs: int, strides: Sequence[int] = (4, 8, 16, 32)) -> None:
        super().__init__()
        scale = VARIANTS[one_of("trunk", variant, VARIANTS)]
        self.variant, self.inputs = variant, inputs
        self._conv_stem, self._bn0 = _Convolution(inputs, STEM, 3, 2), _norm(STEM)
        self._blocks = nn.ModuleList()
        ends: dict[int, tuple[int, int]] = {}  # by stride: the last block whose map has it, and its channels
        width, stride = STEM, 2
        for number, stage in enumerate(STAGES):
            if stride * stage.stride > strides[-1]:
                break
            stride *= stage.stride
            fixed = number in (0, len(STAGES) - 1)
            outputs = _scaled_width(stage.width, scale.width)
            for index in range(stage.depth if fixed else math.ceil(stage.depth * scale.depth)):
                step = stage.stride if index == 0 else 1
                self._blocks.append(InvertedResidual(width, outputs, stage.kernel, step, stage.expansion))
                width = outputs
            ends[stride] = len(self._blocks) - 1, width
        self.strides = tuple(strides)
        self._ends = tuple(ends[stride][0] for stride in strides)
        self.channels = tuple(ends[stride][1] for stride in strides)

    @property
    def reach(self) -> int:
        """Pixels of the input beyond which no map sees anything."""
        total, stride = 0, 1
        for conv in (part for part in self.modules() if isinstance(part, _Convolution)):
            total += stride * (conv.kernel_size[0] // 2)
            stride *= conv.stride[0]
        return total

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """The maps at `strides`.

        Parameters
        ----------
        pixels : Tensor
            (B, inputs, H, W) float; H and W are multiples of the last of `strides`.

        Returns
        -------
        list of Tensor
            (B, channels[k], H/strides[k], W/strides[k]) float for each k.
        """
        features = F.relu6(self._bn0(self._conv_stem(pixels)), inplace=True)
        maps = []
        for index, block in enumerate(self._blocks):
            features = block(features)
            if index in self._ends:
                maps.append(features)
        return maps


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)


def _scaled_width(width: int, factor: float) -> int:
    """The nearest multiple of 8, at most a tenth below the scaled width."""
    scaled = width * factor
    rounded = max(_DIVISOR, int(scaled + _DIVISOR / 2) // _DIVISOR * _DIVISOR)
    return rounded + _DIVISOR if rounded < 0.9 * scaled else rounded


def picture_weights(weights: dict[str, Tensor], inputs: int) -> dict[str, Tensor]:
    """ImageNet weights of a trunk for another number of input channels, in a network's units.

    Three channels keep the weights of red, green and blue; of any other number each gets their mean, so many times
    smaller that the sum of the weights stays. All are halved: they were learned on (value - 127) / 128, whose deviation
    is about half of the standard deviation that a network is shown.

    Parameters
    ----------
    weights : dict of str to Tensor
        By name, as a package holds them; ``_conv_stem.weight`` is (32, 3, 3, 3).
    inputs : int
        Channels of what the trunk looks at.

    Returns
    -------
    dict of str to Tensor
        The same, with a first convolution (32, inputs, 3, 3).
    """
    first = weights["_conv_stem.weight"]
    if inputs != first.shape[1]:
        first = first.mean(dim=1, keepdim=True).expand(-1, inputs, -1, -1) * (first.shape[1] / inputs)
    return {**weights, "_conv_stem.weight": torch.clone(first) / 2}
