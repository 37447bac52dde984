"""FFS-Net, HPCL-Net's baseline: both branches are added, and nothing is contrasted."""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import ConvBlock
from .fusion_network import FusionNetwork, Stem, initialise
from .presets import Preset, preset_for
from .terrain import ffs_terrain


class AddedFeatures(Stem):
    """image (B, C, H, W) and dem (B, 1, H, W) -> the sum of two branches (B, channels, H/2, W/2).

    Three channels of terrain meet the image's by pixel-wise addition (HPCL-Net's text on FFS-Net). Each branch is a
    7x7 ConvBlock, max pooling and a 3x3 ConvBlock: a guess that meets the published counts.
    """

    def __init__(self, preset: Preset, image_channels: int, terrain: str) -> None:
        super().__init__()
        self.terrain = ffs_terrain(terrain)
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
            (B, 1, H, W) float, the scaled relief.

        Returns
        -------
        Tensor
            (B, channels, H/2, W/2).
        """
        return self.image_branch(image) + self.dem_branch(self.terrain(dem))


class FfsNet(FusionNetwork):
    """FFS-Net (Liu et al., IEEE TGRS 61, 2023, as HPCL-Net's text describes it); see FusionNetwork for shapes.

    Parameters
    ----------
    preset : str
        "paper" (ResNet101) or "small".
    image_channels : int
        C, bands of the image.
    classes : int
        Of the logits; the last one is the landslide.
    terrain : str, optional
        "elevation" (the DEM three times, as printed) or "derivatives" (default: the preset's).
    context : str, optional
        "global" or "local" (default: the preset's).

    Raises
    ------
    InputError
        For any other name.
    """

    def __init__(
        self,
        preset: str = "paper",
        image_channels: int = 3,
        classes: int = 2,
        terrain: str | None = None,
        context: str | None = None,
    ) -> None:
        sizes = preset_for(preset)
        stem = AddedFeatures(sizes, image_channels, terrain or sizes.terrain)
        super().__init__(stem, sizes, image_channels, classes, context or sizes.context)
        initialise(self)


def _branch(inputs: int, fine: int, coarse: int) -> nn.Sequential:
    return nn.Sequential(ConvBlock(inputs, fine, kernel=7), nn.MaxPool2d(2), ConvBlock(fine, coarse))
