"""The multi-scale abstract feature extractor (MAFE): trunk, squeeze and excitation, ASPP."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from .attention import SqueezeExcitation
from .blocks import ASPP
from .context import context_for
from .fusion_network import Extractor
from .presets import WINDOW, ResNetPreset
from .trunks.resnet import ResNetTrunk

STRIDE = ResNetPreset.stride
"""Pixels of the image per pixel of the coarsest map: sizes have to be multiples of it."""


class AbstractFeatures(Extractor[Tensor]):
    """The stem's map (B, inputs, H/2, W/2), pooled to H/4 -> Block1 at H/4 and the encoder map (B, channels, H/8, W/8).

    Block2 is joined by the upsampled Block4, weighted by channel and passed through the ASPP (HPCL-Net, section 3.1.2).
    `aspp` of another network can stand in for its own (`momentum_aspp="shared"`).

    Parameters
    ----------
    inputs : int
        Channels of the stem's map.
    preset : ResNetPreset
        Sizes of trunk, squeeze and excitation, and ASPP.
    context : str
        How far averages look: "global" or "local".

    Attributes
    ----------
    block1_channels : int
        Of Block1's map.
    """

    stride = STRIDE

    def __init__(self, inputs: int, preset: ResNetPreset, context: str) -> None:
        super().__init__()
        self.trunk = ResNetTrunk(preset.block, preset.layers, preset.widths, inputs, preset.multi_grid)
        self.block1_channels = self.trunk.channels[0]
        joined = self.trunk.channels[1] + self.trunk.channels[3]
        around = context_for(context, 8, STRIDE, WINDOW)
        self.weighting = SqueezeExcitation(joined, around, preset.se_reduction)
        self.aspp = ASPP(joined, preset.encoder_channels, preset.rates, around, preset.encoder_dropout)

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the encoder map sees nothing, counted from the stem."""
        pooling, upsampling = 2, STRIDE
        return pooling + 4 * self.trunk.reach + upsampling + 8 * (self.weighting.reach + self.aspp.reach)

    def before_aspp(self, fused: Tensor) -> tuple[Tensor, Tensor]:
        """Block1 and the weighted map that the ASPP takes.

        Parameters
        ----------
        fused : Tensor
            (B, inputs, h, w), a stem's map.

        Returns
        -------
        tuple of Tensor
            (B, block1_channels, h/2, w/2), and the concatenated and weighted maps of blocks 2 and 4, (B, joined, h/4,
            w/4).
        """
        block1, block2, _, block4 = self.trunk(F.max_pool2d(fused, 2))
        block4 = F.interpolate(block4, size=block2.shape[-2:], mode="bilinear", align_corners=False)
        return block1, self.weighting(torch.cat([block2, block4], dim=1))
