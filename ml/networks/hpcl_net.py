"""HPCL-Net: heterogeneous features, abstract features, decoder, and a second door for contrastive learning."""

from __future__ import annotations

import copy

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..base.settings import one_of
from .fusion_network import FusionNetwork, initialise
from .hfe import HeterogeneousFeatures
from .presets import preset_for

MOMENTUM_ASPPS = ("copy", "shared")
PROJECTED = 128
"""Channels of the rows that are compared (HPCL-Net paper: one convolution from 256 to 128)."""


class HpclNet(FusionNetwork):
    """HPCL-Net (arXiv 2308.01251, sections 3.1-3.3); see FusionNetwork for shapes.

    Parameters
    ----------
    preset : str
        "paper" (ResNet101) or "small".
    fusion : str
        How image and DEM meet: "concat" or "add".
    attention : str
        On the fused map: "coordinate", "se", "cbam" or "none".
    momentum_aspp : str
        "copy" (the text: the momentum encoder is a whole encoder) or "shared" (the published parameter count: it has
        no ASPP of its own).
    image_channels : int
        C, bands of the image.
    classes : int
        Of the logits; the last one is the landslide.
    terrain : str, optional
        What the DEM's branch is fed: "elevation" or "derivatives" (default: the preset's).
    context : str, optional
        How far averages look: "global" or "local" (default: the preset's).

    Raises
    ------
    InputError
        For any other name.
    """

    def __init__(
        self,
        preset: str = "paper",
        fusion: str = "concat",
        attention: str = "coordinate",
        momentum_aspp: str = "copy",
        image_channels: int = 3,
        classes: int = 2,
        terrain: str | None = None,
        context: str | None = None,
    ) -> None:
        sizes = preset_for(preset)
        context = context or sizes.context
        stem = HeterogeneousFeatures(sizes, fusion, attention, image_channels, terrain or sizes.terrain, context)
        super().__init__(stem, sizes, image_channels, classes, context)
        self.momentum_aspp = one_of("momentum_aspp", momentum_aspp, MOMENTUM_ASPPS)
        self.projection = nn.Conv2d(sizes.encoder_channels, PROJECTED, 1)
        initialise(self)

    def project(self, encoded: Tensor) -> Tensor:
        """What is contrasted: one 1x1 convolution (section 3.2.2), not normalised.

        Parameters
        ----------
        encoded : Tensor
            The encoder map (B, channels, h, w).

        Returns
        -------
        Tensor
            (B, PROJECTED, h, w).
        """
        return self.projection(encoded)

    def momentum_encoder(self) -> MomentumEncoder:
        """A copy of encoder and projection that no gradient reaches; the caller keeps it beside the network."""
        return MomentumEncoder(self)


class MomentumEncoder(nn.Module):
    """The encoder and projection that follow `network` as a moving average (HPCL-Net, equations 2 and 3).

    Their parameters ask for no gradient. Batch statistics are its own, from its own forward passes in training mode
    (MoCo's way; guess). With `momentum_aspp` "shared" it keeps no ASPP and passes through the network's.
    """

    def __init__(self, network: HpclNet) -> None:
        super().__init__()
        self.stem = copy.deepcopy(network.stem)
        self.features = copy.deepcopy(network.features)
        self.projection = copy.deepcopy(network.projection)
        self.shared = network.momentum_aspp == "shared"
        if self.shared:
            del self.features.aspp
        self.requires_grad_(False)

    @torch.no_grad()
    def forward(self, network: HpclNet, image: Tensor, dem: Tensor) -> Tensor:
        """The key map of an image and a DEM.

        Parameters
        ----------
        network : HpclNet
            The one that is followed; its ASPP is used where it is shared.
        image, dem : Tensor
            (B, C, H, W) and (B, 1, H, W), scaled.

        Returns
        -------
        Tensor
            (B, PROJECTED, H/8, W/8), not normalised.
        """
        network.check(image, dem)
        _, joined = self.features.before_aspp(F.max_pool2d(self.stem(image, dem), 2))
        aspp = network.features.aspp if self.shared else self.features.aspp
        return self.projection(aspp(joined))

    @torch.no_grad()
    def update(self, network: HpclNet, momentum: float = 0.999) -> None:
        """theta_k <- m theta_k + (1 - m) theta_q for every parameter, in place.

        Parameters
        ----------
        network : HpclNet
            The one that is followed.
        momentum : float
            m, 0..1.
        """
        online = dict(network.named_parameters())
        for name, parameter in self.named_parameters():
            parameter.lerp_(online[name], 1 - momentum)
