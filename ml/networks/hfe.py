"""The heterogeneous feature extractor (HFE) of HPCL-Net: two branches, one fused map."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..base.settings import one_of
from .attention import build_attention
from .blocks import ConvBlock
from .context import context_for
from .fusion_network import Stem
from .mafe import STRIDE
from .presets import WINDOW, ResNetPreset
from .terrain import Terrain

FUSIONS = ("concat", "add")


class Branch(nn.Module):
    """ConvBlock, max pooling, ConvBlock: (B, inputs, H, W) -> the fine map at H x W and the coarse one at H/2 x W/2.

    Parameters
    ----------
    inputs : int
        Channels of the image or of the terrain.
    fine, coarse : int
        Channels of the two maps.
    """

    def __init__(self, inputs: int, fine: int, coarse: int) -> None:
        super().__init__()
        self.fine = ConvBlock(inputs, fine)
        self.coarse = ConvBlock(fine, coarse)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The fine and the coarse map.

        Parameters
        ----------
        pixels : Tensor
            (B, inputs, H, W) float; H and W are even.

        Returns
        -------
        tuple of Tensor
            (B, fine, H, W) and (B, coarse, H/2, W/2) float, 0 or more.
        """
        fine = self.fine(pixels)
        return fine, self.coarse(F.max_pool2d(fine, 2))


class Join(nn.Module):
    """3x3 ConvBlock over the upsampled coarse map and the fine one: (B, outputs, H, W).

    Parameters
    ----------
    coarse, fine : int
        Channels of the map at H/2 x W/2 and of the one at H x W.
    outputs : int
        Channels of the joined map.
    """

    def __init__(self, coarse: int, fine: int, outputs: int) -> None:
        super().__init__()
        self.block = ConvBlock(coarse + fine, outputs)

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """Join two maps at the size of the finer one.

        Parameters
        ----------
        coarse : Tensor
            (B, coarse, H/2, W/2) float.
        fine : Tensor
            (B, fine, H, W) float.

        Returns
        -------
        Tensor
            (B, outputs, H, W) float, 0 or more.
        """
        return self.block(torch.cat([_double(coarse), fine], dim=1))


class LightJoin(nn.Module):
    """The same with a 1x1 convolution: it commutes with upsampling, so the coarse map loses channels before growing.

    Parameters
    ----------
    coarse, fine : int
        Channels of the map at H/2 x W/2 and of the one at H x W.
    outputs : int
        Channels of the joined map.
    """

    def __init__(self, coarse: int, fine: int, outputs: int) -> None:
        super().__init__()
        self.coarse = nn.Conv2d(coarse, outputs, 1, bias=False)
        self.fine = nn.Conv2d(fine, outputs, 1, bias=False)
        self.norm = nn.Sequential(nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """Join two maps at the size of the finer one.

        Parameters
        ----------
        coarse : Tensor
            (B, coarse, H/2, W/2) float.
        fine : Tensor
            (B, fine, H, W) float.

        Returns
        -------
        Tensor
            (B, outputs, H, W) float, 0 or more.
        """
        return self.norm(_double(self.coarse(coarse)) + self.fine(fine))


class HeterogeneousFeatures(Stem):
    """image (B, C, H, W) and dem (B, K, H, W) -> fused map (B, channels, H/2, W/2); HPCL-Net, section 3.1.1.

    The branches' coarse maps are fused, weighted by `attention`, upsampled, joined with the fine maps and convolved.
    Channel numbers stand in a figure only: a guess that meets the published counts. With `fusion` "add" both pairs of
    maps are added instead of concatenated (guess: the paper says so only of the scheme).

    Parameters
    ----------
    preset : ResNetPreset
        Sizes of branches and fusion.
    fusion : str
        One of FUSIONS.
    attention : str
        A key of ATTENTIONS.
    image_channels : int
        C, bands of the image.
    terrain : Terrain
        What the DEM's branch is fed.
    context : str
        How far the attention looks: "global" or "local".

    Raises
    ------
    InputError
        For any other name.
    """

    def __init__(
        self, preset: ResNetPreset, fusion: str, attention: str, image_channels: int, terrain: Terrain, context: str
    ) -> None:
        super().__init__()
        self.fusion = one_of("fusion", fusion, FUSIONS)
        pairs = 2 if fusion == "concat" else 1
        fine, coarse = (pairs * width for width in preset.hfe_branch)
        first, second, third = preset.hfe_fuse
        self.terrain, self.image_channels = terrain, image_channels
        self.image_branch = Branch(image_channels, *preset.hfe_branch)
        self.dem_branch = Branch(self.terrain.channels, *preset.hfe_branch)
        self.attention = build_attention(attention, coarse, context_for(context, 2, STRIDE, WINDOW))
        self.join = (Join if preset.hfe_fuse_kernel > 1 else LightJoin)(coarse, fine, first)
        self.merge = nn.Sequential(ConvBlock(first, second, stride=2), ConvBlock(second, third))
        self.channels = third

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the fused map sees nothing."""
        convolutions = 1 + 1 + 2 + 2 + 1 + 1 + 2  # fine, pooling, coarse, upsampling, join, merge at strides 1 and 2
        return self.terrain.reach + convolutions + 2 * self.attention.reach

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """Fuse the features of image and terrain.

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
        image_fine, image_coarse = self.image_branch(image)
        dem_fine, dem_coarse = self.dem_branch(self.terrain(dem))
        coarse = self.attention(self._fuse(image_coarse, dem_coarse))
        return self.merge(self.join(coarse, self._fuse(image_fine, dem_fine)))

    def _fuse(self, image: Tensor, dem: Tensor) -> Tensor:
        return image + dem if self.fusion == "add" else torch.cat([image, dem], dim=1)


def _double(features: Tensor) -> Tensor:
    return F.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
