"""HPCL-Net: heterogeneous features, abstract features, decoder, and a second door for contrastive learning."""

from __future__ import annotations

import copy
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..base.settings import one_of
from .contract import TrainingOutputs
from .fusion_network import Extractor, FusionNetwork, Stem, initialise
from .hfe import HeterogeneousFeatures
from .mafe import AbstractFeatures
from .presets import TrunkPreset, preset_for
from .pyramid import PyramidFeatures, TrunkStem
from .terrain import hpcl_terrain

MOMENTUM_ASPPS = ("copy", "shared")
PROJECTED = 128
"""Channels of the rows that are compared (HPCL-Net paper: one convolution from 256 to 128)."""


@dataclass(frozen=True)
class HpclArguments:
    """What an HPCL-Net is built from; a model card keeps it."""

    preset: str = "paper"
    """"paper" (ResNet101), "small", or "pretrained" (with "-lite1" or "-lite2" for larger trunks): two trunks in the
    place of the branches.
    """
    fusion: str = "concat"
    """How image and DEM meet: "concat" or "add"."""
    attention: str = "coordinate"
    """On the fused map: "coordinate", "se", "cbam" or "none"."""
    momentum_aspp: str = "copy"
    """"copy" (the text: the momentum encoder is a whole encoder) or "shared" (the published parameter count: it has no
    ASPP of its own).
    """
    image_channels: int = 3
    """C, bands of the image."""
    classes: int = 2
    """Of the logits; the last one is the landslide."""
    scale: int = 1
    """Scale promotion: how many times finer the cells are that the network sees (interpolated linearly);
    its logits are averaged back. PLR, section 2.1, enlarges 128 to 512 pixels; that the result is averaged is a guess.
    """
    terrain: str | None = None
    """What the DEM's branch is fed: "elevation" or "derivatives" (default: the preset's; of several channels
    "elevation").
    """
    context: str | None = None
    """How far averages look: "global" or "local" (default: the preset's)."""
    dem_channels: int = 1
    """K, channels of the DEM: 1 is the scaled relief."""

    @property
    def stride(self) -> int:
        """Pixels whose multiples a tile's rows and columns are."""
        return preset_for(self.preset).stride


class HpclNet(FusionNetwork):
    """HPCL-Net (arXiv 2308.01251, sections 3.1-3.3); see FusionNetwork for shapes.

    Parameters
    ----------
    arguments : HpclArguments
        Preset, fusion, channels and the like.

    Raises
    ------
    InputError
        For an argument that is none of those named.
    """

    Arguments = HpclArguments

    def __init__(self, arguments: HpclArguments) -> None:
        sizes = preset_for(arguments.preset)
        context, channels = arguments.context or sizes.context, arguments.dem_channels
        shown = hpcl_terrain(arguments.terrain or sizes.terrain_of(channels), channels)
        fusion, attention, bands = arguments.fusion, arguments.attention, arguments.image_channels
        stem: Stem
        features: Extractor
        if isinstance(sizes, TrunkPreset):
            stem = TrunkStem(sizes, fusion, attention, bands, shown, context)
            features = PyramidFeatures(sizes, context)
        else:
            stem = HeterogeneousFeatures(sizes, fusion, attention, bands, shown, context)
            features = AbstractFeatures(stem.channels, sizes, context)
        super().__init__(stem, features, sizes, arguments.classes, context)
        self.scale = arguments.scale
        self.momentum_aspp = one_of("momentum_aspp", arguments.momentum_aspp, MOMENTUM_ASPPS)
        self.projection = nn.Conv2d(sizes.encoder_channels, PROJECTED, 1)
        initialise(self)

    def training_outputs(self, image: Tensor, dem: Tensor, contrasted: bool = False) -> TrainingOutputs:
        """Logits of the one head and, where they are wanted, features to contrast.

        Parameters
        ----------
        image, dem : Tensor
            As `forward` takes them.
        contrasted : bool
            Whether features are wanted (default: no).

        Returns
        -------
        TrainingOutputs
            Features (B, PROJECTED, H/8, W/8), of the same encoder map.

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        if not contrasted:
            return super().training_outputs(image, dem)
        low, encoded = self.encode(*self.finer(image, dem))
        logits, projected = (self.averaged_back(each) for each in (self.decode(low, encoded), self.project(encoded)))
        return TrainingOutputs((logits,), projected)

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
        """A copy of encoder and projection that no gradient reaches; the caller keeps it beside the network.

        Returns
        -------
        MomentumEncoder
            With the network's weights of this moment, on its device.
        """
        return MomentumEncoder(self)


class MomentumEncoder(nn.Module):
    """The encoder and projection that follow `network` as a moving average (HPCL-Net, equations 2 and 3).

    Their parameters ask for no gradient. Batch statistics are its own, from its own forward passes in training mode
    (MoCo's way; guess). With `momentum_aspp` "shared" it keeps no ASPP and passes through the network's.

    Parameters
    ----------
    network : HpclNet
        Is copied as it is now, and not kept.
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
            (B, C, H, W) and (B, K, H, W), scaled.

        Returns
        -------
        Tensor
            (B, PROJECTED, H/8, W/8), not normalised.

        Raises
        ------
        InputError
            For a pair that the network does not take.
        """
        network.check(image, dem)
        _, joined = self.features.before_aspp(self.stem(*network.finer(image, dem)))
        aspp = network.features.aspp if self.shared else self.features.aspp
        return network.averaged_back(self.projection(aspp(joined)))

    @torch.no_grad()
    def update(self, network: HpclNet, momentum: float = 0.999) -> None:
        """theta_k <- m theta_k + (1 - m) theta_q for every parameter, in place.

        Parameters
        ----------
        network : HpclNet
            The one that is followed.
        momentum : float
            m, 0..1 (default: 0.999, MoCo's).
        """
        online = dict(network.named_parameters())
        for name, parameter in self.named_parameters():
            parameter.lerp_(online[name], 1 - momentum)
