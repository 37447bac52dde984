"""What HPCL-Net and FFS-Net have in common: a fusing stem, an extractor, a decoder, the contract of a network."""

from __future__ import annotations

from typing import Generic, TypeVar

from torch import Tensor, nn

from .blocks import ASPP, Decoder
from .contract import SegmentationNetwork
from .presets import Preset
from .terrain import Terrain

Fused = TypeVar("Fused")
"""What a stem gives: one map, or several from the finest on."""


class Stem(nn.Module):
    """Where image (B, C, H, W) and dem (B, K, H, W) meet, in a map or several that an `Extractor` takes."""

    terrain: Terrain
    """What the DEM passes first."""
    image_channels: int
    """C, bands of the image."""
    optional: bool = False
    """Whether samples may lack their image or their DEM (NaN as a whole)."""

    @property
    def explained(self) -> nn.Module:
        """The module whose output, one map, shows what image and DEM give together."""
        return self

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which what is fused sees nothing."""
        raise NotImplementedError


class Extractor(nn.Module, Generic[Fused]):
    """What a stem gives -> Block1 at H/4 and the encoder map (B, channels, H/8, W/8), whose last part is an ASPP."""

    stride: int
    """Pixels of the image per pixel of the coarsest map: sizes have to be multiples of it."""
    block1_channels: int
    """Of Block1's map."""
    aspp: ASPP

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the encoder map sees nothing, counted from the stem."""
        raise NotImplementedError

    def before_aspp(self, fused: Fused) -> tuple[Tensor, Tensor]:
        """Block1 and the map that the ASPP takes.

        Parameters
        ----------
        fused
            What the stem gave, one map or several.

        Returns
        -------
        tuple of Tensor
            (B, block1_channels, H/4, W/4) and (B, joined, H/8, W/8).
        """
        raise NotImplementedError

    def forward(self, fused: Fused) -> tuple[Tensor, Tensor]:
        """Block1 and the encoder map of what a stem gave.

        Parameters
        ----------
        fused
            What the stem gave, one map or several.

        Returns
        -------
        tuple of Tensor
            (B, block1_channels, H/4, W/4) and (B, channels, H/8, W/8).
        """
        block1, joined = self.before_aspp(fused)
        return block1, self.aspp(joined)


class FusionNetwork(SegmentationNetwork):
    """A fusing stem and an extractor, which together are the encoder, and a decoder; keeps the contract `Network`.

    Parameters
    ----------
    stem : Stem
        What fuses image and DEM.
    features : Extractor
        What takes its maps.
    preset : Preset
        Sizes of the decoder.
    classes : int
        Of the logits; the last one is the landslide.
    context : str
        How far averages "over the whole map" look: "global" or "local".
    """

    def __init__(self, stem: Stem, features: Extractor, preset: Preset, classes: int, context: str) -> None:
        super().__init__()
        self.classes = classes
        self.context = context
        self.stem = stem
        self.features = features
        self.decoder = Decoder(
            self.features.block1_channels,
            preset.encoder_channels,
            preset.low_channels,
            preset.decoder_widths,
            classes,
            preset.decoder_dropouts,
        )

    @property
    def stride(self) -> int:
        """Pixels whose multiples H and W are."""
        return self.features.stride

    @property
    def image_channels(self) -> int:
        """C, bands of the image."""
        return self.stem.image_channels

    @property
    def dem_channels(self) -> int:
        """K, channels of the DEM."""
        return self.stem.terrain.inputs

    @property
    def optional(self) -> bool:
        """Whether samples may lack their image or their DEM (NaN as a whole)."""
        return self.stem.optional

    @property
    def explain_layers(self) -> dict[str, nn.Module]:
        """The modules whose output Grad-CAM explains: the encoder map at stride 8, the (finest) fused map."""
        return {"encoder": self.features.aspp, "fusion": self.stem.explained}

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None where a global mean feels all of it."""
        if self.context != "local":
            return None
        upsampling = 8
        return -(-(self.stem.reach + self.features.reach + upsampling + self.decoder.reach) // self.scale)

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
            (B, classes, H, W).

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        return self.averaged_back(self.decode(*self.encode(*self.finer(image, dem))))

    def encode(self, image: Tensor, dem: Tensor) -> tuple[Tensor, Tensor]:
        """What the decoder takes.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations; H and W are multiples of `stride`.
        dem : Tensor
            (B, K, H, W) float, the scaled relief (K is 1) or other channels of the terrain.

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
        return self.features(self.stem(image, dem))

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
