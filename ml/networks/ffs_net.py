"""FFS-Net, HPCL-Net's baseline: both branches are added, and nothing is contrasted."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from .blocks import ConvBlock
from .fusion_network import Extractor, FusionNetwork, Stem, initialise
from .mafe import AbstractFeatures
from .presets import ResNetPreset, TrunkPreset, preset_for
from .pyramid import PyramidFeatures, TrunkStem
from .terrain import Terrain, ffs_terrain, hpcl_terrain


class AddedFeatures(Stem):
    """image (B, C, H, W) and dem (B, K, H, W) -> the sum of two branches (B, channels, H/2, W/2).

    Three channels of terrain meet the image's by pixel-wise addition (HPCL-Net's text on FFS-Net). Each branch is a
    7x7 ConvBlock, max pooling and a 3x3 ConvBlock: a guess that meets the published counts.
    """

    def __init__(self, preset: ResNetPreset, image_channels: int, terrain: Terrain) -> None:
        super().__init__()
        self.terrain, self.image_channels = terrain, image_channels
        self.channels = preset.ffs_branch[1]
        self.image_branch = _branch(image_channels, *preset.ffs_branch)
        self.dem_branch = _branch(self.terrain.channels, *preset.ffs_branch)

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the added map sees nothing."""
        return self.terrain.reach + 3 + 1 + 2  # 7x7, pooling, 3x3 at stride 2

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """Add the features of image and terrain.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations.
        dem : Tensor
            (B, K, H, W) float, the scaled relief or other channels.

        Returns
        -------
        Tensor
            (B, channels, H/2, W/2).
        """
        return self.image_branch(image) + self.dem_branch(self.terrain(dem))


@dataclass(frozen=True)
class FfsArguments:
    """What an FFS-Net is built from; a model card keeps it."""

    preset: str = "paper"
    """"paper" (ResNet101), "small", or "pretrained" (with "-lite1" or "-lite2" for larger trunks): two trunks, whose
    maps are added at each scale.
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
    """"elevation" (the DEM three times, as printed) or "derivatives" (default: the preset's, or "elevation" of
    several channels).
    """
    context: str | None = None
    """How far averages look: "global" or "local" (default: the preset's)."""
    dem_channels: int = 1
    """K, channels of the DEM: 1 is the scaled relief."""

    @property
    def stride(self) -> int:
        """Pixels whose multiples a tile's rows and columns are."""
        return preset_for(self.preset).stride


class FfsNet(FusionNetwork):
    """FFS-Net (Liu et al., IEEE TGRS 61, 2023, as HPCL-Net's text describes it); see FusionNetwork for shapes.

    Parameters
    ----------
    arguments : FfsArguments
        Preset, channels and the like.

    Raises
    ------
    InputError
        For an argument that is none of those named.
    """

    Arguments = FfsArguments

    def __init__(self, arguments: FfsArguments) -> None:
        sizes = preset_for(arguments.preset)
        context, channels = arguments.context or sizes.context, arguments.dem_channels
        terrain = arguments.terrain or sizes.terrain_of(channels)
        stem: Stem
        features: Extractor
        if isinstance(sizes, TrunkPreset):
            shown = hpcl_terrain(terrain, channels)
            stem = TrunkStem(sizes, "add", "none", arguments.image_channels, shown, context)
            features = PyramidFeatures(sizes, context)
        else:
            stem = AddedFeatures(sizes, arguments.image_channels, ffs_terrain(terrain, channels))
            features = AbstractFeatures(stem.channels, sizes, context)
        super().__init__(stem, features, sizes, arguments.classes, context)
        self.scale = arguments.scale
        initialise(self)


def _branch(inputs: int, fine: int, coarse: int) -> nn.Sequential:
    return nn.Sequential(ConvBlock(inputs, fine, kernel=7), nn.MaxPool2d(2), ConvBlock(fine, coarse))
