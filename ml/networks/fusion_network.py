"""What HPCL-Net and FFS-Net have in common: a fusing stem, MAFE, decoder, and the contract of a network."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from ..base.errors import InputError
from .blocks import Decoder
from .mafe import STRIDE, AbstractFeatures
from .presets import Preset


class Stem(nn.Module):
    """Where image (B, C, H, W) and dem (B, 1, H, W) meet: a fused map (B, channels, H/2, W/2)."""

    channels: int

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the fused map sees nothing."""
        raise NotImplementedError


class FusionNetwork(nn.Module):
    """A fusing stem and MAFE, which together are the encoder, and a decoder; keeps the contract `Network`.

    Parameters
    ----------
    stem : Stem
        What fuses image and DEM.
    preset : Preset
        Sizes of MAFE and decoder.
    image_channels : int
        C, bands of the image.
    classes : int
        Of the logits; the last one is the landslide.
    context : str
        How far averages "over the whole map" look: "global" or "local".
    """

    stride = STRIDE

    def __init__(self, stem: Stem, preset: Preset, image_channels: int, classes: int, context: str) -> None:
        super().__init__()
        self.image_channels = image_channels
        self.classes = classes
        self.context = context
        self.stem = stem
        self.features = AbstractFeatures(stem.channels, preset, context)
        self.decoder = Decoder(
            self.features.block1_channels,
            preset.encoder_channels,
            preset.low_channels,
            preset.decoder_widths,
            classes,
            preset.decoder_dropouts,
        )

    @property
    def explain_layers(self) -> dict[str, nn.Module]:
        """The modules whose output Grad-CAM explains: the encoder map at stride 8, the fused map at stride 2."""
        return {"encoder": self.features.aspp, "fusion": self.stem}

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None where a global mean feels all of it."""
        if self.context != "local":
            return None
        pooling, upsampling = 2, 8
        return self.stem.reach + pooling + self.features.reach + upsampling + self.decoder.reach

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """Logits of every pixel.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations; H and W are multiples of `stride`.
        dem : Tensor
            (B, 1, H, W) float, the scaled relief.

        Returns
        -------
        Tensor
            (B, classes, H, W).

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        return self.decode(*self.encode(image, dem))

    def encode(self, image: Tensor, dem: Tensor) -> tuple[Tensor, Tensor]:
        """What the decoder takes.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations; H and W are multiples of `stride`.
        dem : Tensor
            (B, 1, H, W) float, the scaled relief.

        Returns
        -------
        tuple of Tensor
            Block1's map at stride 4, and the encoder map (B, channels, H/8, W/8).

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        self.check(image, dem)
        return self.features(F.max_pool2d(self.stem(image, dem), 2))

    def decode(self, block1: Tensor, encoded: Tensor) -> Tensor:
        """Class scores of a pair that was encoded.

        Parameters
        ----------
        block1, encoded : Tensor
            What `encode` returned.

        Returns
        -------
        Tensor
            (B, classes, H, W).
        """
        return self.decoder(block1, encoded)

    def check(self, image: Tensor, dem: Tensor) -> None:
        """Refuse a pair that this network does not take.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W).
        dem : Tensor
            (B, 1, H, W).

        Raises
        ------
        InputError
            For another number of bands, a DEM of another shape, and sizes that are no multiples of `stride`.
        """
        batch, channels, rows, columns = image.shape
        if channels != self.image_channels:
            raise InputError(f"The image has {channels} bands, but this network takes {self.image_channels}.")
        if dem.shape != (batch, 1, rows, columns):
            raise InputError(
                f"The DEM's shape is {tuple(dem.shape)}, but beside this image it must be {(batch, 1, rows, columns)}."
            )
        if rows % self.stride or columns % self.stride:
            padded = tuple(-(-size // self.stride) * self.stride for size in (rows, columns))
            raise InputError(
                f"The tile is {rows} x {columns} pixels, but sizes have to be multiples of {self.stride}: "
                f"pad it to {padded[0]} x {padded[1]}."
            )


def initialise(network: nn.Module) -> None:
    """He initialisation of convolutions for ReLU (He et al. 2015, equation 10); a guess, none is printed.

    Parameters
    ----------
    network : nn.Module
        Is changed in place; biases become 0.
    """
    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)
