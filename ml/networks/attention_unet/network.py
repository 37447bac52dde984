"""The attention U-Net of Le et al. 2023 (arXiv 2312.16717): image and terrain as one stack of bands, three heads."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..contract import SegmentationNetwork, TrainingOutputs
from .attention_layer import AttentionLayer
from .convolution import PlainConvolution, ResidualConvolution
from .presets import STRIDE, unet_preset

_HEAD_DEVIATION = 0.01  # of a head's weights before training
_HEADS = 3  # the finest maps of the decoder, each half as fine as the one before


@dataclass(frozen=True)
class AttentionUNetArguments:
    """What an attention U-Net is built from; a model card keeps it."""

    preset: str = "paper"
    """"paper" or "small"."""
    image_channels: int = 3
    """C, bands of the image."""
    classes: int = 2
    """Of the logits; the last one is the landslide."""
    dem_channels: int = 1
    """K, channels of the DEM: 1 is the scaled relief."""
    scale: int = 1
    """Scale promotion: how many times finer the cells are that the network sees (interpolated linearly);
    the logits of each head are averaged back (PLR, section 2.1; that they are averaged is a guess).
    """
    residual: bool = True
    """Residual-convolutional layers; False: pairs of 3 x 3 convolutions."""
    attention: bool = True
    """An attention layer behind each stage of the encoder (where it stands is a guess)."""
    heads: bool = True
    """Heads at strides 1, 2 and 4, whose probabilities are averaged; False: one at stride 1."""

    @property
    def stride(self) -> int:
        """Pixels whose multiples a tile's rows and columns are."""
        return STRIDE


class AttentionUNet(SegmentationNetwork):
    """image (B, C, H, W) and dem (B, K, H, W), joined -> the logarithm of the heads' mean probability.

    Five levels; what the decoder takes is enlarged linearly and joined with the encoder's map of the same size.

    Parameters
    ----------
    arguments : AttentionUNetArguments
        Preset, channels and parts.

    Raises
    ------
    InputError
        For a preset that is none.

    Attributes
    ----------
    classes : int
        Of the logits.
    """

    Arguments = AttentionUNetArguments

    def __init__(self, arguments: AttentionUNetArguments) -> None:
        super().__init__()
        sizes = unet_preset(arguments.preset)
        self.classes, self.scale = arguments.classes, arguments.scale
        self._channels = arguments.image_channels, arguments.dem_channels
        self._is_local = not arguments.attention
        made = ResidualConvolution if arguments.residual else PlainConvolution
        self._reach = made.reach
        inputs = (sum(self._channels), *sizes.widths[:-1])
        self.encoder = nn.ModuleList()
        for before, width in zip(inputs, sizes.widths):
            stage: list[nn.Module] = [made(before, width)]
            if arguments.attention:
                stage.append(AttentionLayer(width, sizes.inner, sizes.attention_heads))
            self.encoder.append(nn.Sequential(*stage))
        coarse, fine = sizes.widths[:0:-1], sizes.widths[-2::-1]
        self.decoder = nn.ModuleList(made(below + width, width) for below, width in zip(coarse, fine))
        shown = sizes.widths[: _HEADS if arguments.heads else 1]
        self.heads = nn.ModuleList(nn.Conv2d(width, arguments.classes, 1) for width in shown)
        _initialise(self)

    @property
    def stride(self) -> int:
        """Pixels whose multiples H and W are."""
        return STRIDE

    @property
    def image_channels(self) -> int:
        """C, bands of the image."""
        return self._channels[0]

    @property
    def dem_channels(self) -> int:
        """K, channels of the DEM."""
        return self._channels[1]

    @property
    def explain_layers(self) -> dict[str, nn.Module]:
        """The modules whose output Grad-CAM explains: the coarsest stage, and the first one, where all bands meet."""
        return {"encoder": self.encoder[-1], "fusion": self.encoder[0]}

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None with attention, which feels all of it.

        The stages of encoder and decoder, linear enlargement by one pixel of the coarser map (by the heads too), and
        pooling.
        """
        if not self._is_local:
            return None
        strides = [2**level for level in range(len(self.encoder))]
        enlargement = sum(strides[1:]) + 2 ** (len(self.heads) - 1)
        return -(-(self._reach * (sum(strides) + sum(strides[:-1])) + enlargement + STRIDE) // self.scale)

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """The logarithm of the heads' mean probability, whose softmax that probability is.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float; H and W are multiples of `stride`.
        dem : Tensor
            (B, K, H, W) float.

        Returns
        -------
        Tensor
            (B, classes, H, W), 0 or less.

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        found = torch.stack([logits.log_softmax(dim=1) for logits in self._heads(image, dem)])
        return found.logsumexp(dim=0) - math.log(len(found))

    def training_outputs(self, image: Tensor, dem: Tensor, contrasted: bool = False) -> TrainingOutputs:
        """Logits of each head, all brought to the image's size.

        Parameters
        ----------
        image, dem : Tensor
            As `forward` takes them.
        contrasted : bool
            This network has no features to contrast.

        Returns
        -------
        TrainingOutputs
            From the finest head on.

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        return TrainingOutputs(tuple(self._heads(image, dem)), None)

    def _heads(self, image: Tensor, dem: Tensor) -> list[Tensor]:
        """(B, classes, H, W) of each head, from the finest on."""
        self.check(image, dem)
        whole = torch.cat(self.finer(image, dem), dim=1)
        features, kept = whole, []
        for level, stage in enumerate(self.encoder):
            features = stage(F.max_pool2d(features, 2) if level else features)
            kept.append(features)
        decoded = []
        for skip, stage in zip(kept[-2::-1], self.decoder):
            features = stage(torch.cat([skip, _enlarged(features, skip)], dim=1))
            decoded.append(features)
        return [self.averaged_back(_enlarged(head(seen), whole)) for head, seen in zip(self.heads, decoded[::-1])]


def _enlarged(features: Tensor, like: Tensor) -> Tensor:
    size = like.shape[-2:]
    if features.shape[-2:] == size:
        return features
    return F.interpolate(features, size=size, mode="bilinear", align_corners=False)


def _initialise(network: AttentionUNet) -> None:
    """He initialisation of what is normalised, as the other networks have it; attention keeps torch's (guesses).

    Nothing normalises what a shortcut brings along, nor what the heads take: shortcuts keep the variance, and heads
    begin near 0, for else their probabilities are 0 and 1 before anything is learned.
    """
    for module in network.modules():
        if not isinstance(module, nn.Conv2d):
            continue
        if module.bias is None:
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="leaky_relu")
        else:
            nn.init.kaiming_normal_(module.weight, mode="fan_in", nonlinearity="linear")
            nn.init.zeros_(module.bias)
    for weight in (head.weight for head in network.heads.children() if isinstance(head, nn.Conv2d)):
        nn.init.normal_(weight, std=_HEAD_DEVIATION)
