"""HFE and MAFE on pretrained trunks: image and terrain meet at four scales, and the ASPP sees three of them.

The papers' extractors with other trunks than theirs: each branch of the heterogeneous one is an EfficientNet-Lite,
attention weights what meets at each scale, and squeeze and excitation and the ASPP stand on top as in MAFE.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..base.settings import one_of
from .attention import SqueezeExcitation, build_attention
from .blocks import ASPP, ConvBlock
from .context import context_for
from .fusion_network import Extractor, Stem
from .hfe import FUSIONS
from .presets import TrunkPreset
from .terrain import Terrain
from .trunks.efficientnet_lite import EfficientNetLite
from .trunks.optional import OptionalTrunk

STRIDE = TrunkPreset.stride
"""Pixels of the image per pixel of the coarsest map: sizes have to be multiples of it."""
STRIDES = (4, 8, 16, STRIDE)
"""Of the fused maps."""
_HALF = 2  # the terrain's trunk sees the DEM at half the image's rows and columns
_WINDOW = 5  # cells of 32 pixels along a side of a local context: a little more than a tile of 128


class Fusion(nn.Module):
    """A map of the image (B, image, h, w) and one of the terrain (B, terrain, h, w) -> (B, outputs, h, w).

    Parameters
    ----------
    image, terrain, outputs : int
        Channels.
    stride : int
        Pixels of the image per pixel of the maps.
    fusion : str
        "concat", or "add": the terrain's map is brought to the image's channels and added.
    attention : str
        A key of ATTENTIONS, on the joined map.
    context : str
        How far the attention looks: "global" or "local".
    """

    def __init__(
        self, image: int, terrain: int, outputs: int, stride: int, fusion: str, attention: str, context: str
    ) -> None:
        super().__init__()
        self.match = nn.Conv2d(terrain, image, 1) if fusion == "add" else None
        joined = image if fusion == "add" else image + terrain
        self.attention = build_attention(attention, joined, context_for(context, stride, STRIDE, _WINDOW))
        self.reduce = ConvBlock(joined, outputs, kernel=1)

    def forward(self, image: Tensor, terrain: Tensor) -> Tensor:
        """Join the maps of one scale, weight them and reduce their channels.

        Parameters
        ----------
        image : Tensor
            (B, image, h, w) float.
        terrain : Tensor
            (B, terrain, h, w) float.

        Returns
        -------
        Tensor
            (B, outputs, h, w) float, 0 or more.
        """
        joined = torch.cat([image, terrain], dim=1) if self.match is None else image + self.match(terrain)
        return self.reduce(self.attention(joined))


class TrunkStem(Stem):
    """image (B, C, H, W) and dem (B, K, H, W) -> fused maps at STRIDES, (B, widths[k], H/4, W/4) and coarser.

    Both may be NaN as a whole in some samples, see `OptionalTrunk`. The terrain is averaged over 2 x 2 pixels first: a
    DEM is smoother than the image that it lies under, and its trunk is then four times as fast.

    Parameters
    ----------
    preset : TrunkPreset
        Trunk and widths.
    fusion : str
        One of FUSIONS.
    attention : str
        A key of ATTENTIONS.
    image_channels : int
        C, bands of the image.
    terrain : Terrain
        What the terrain's trunk is fed.
    context : str
        How far the attention looks: "global" or "local".

    Raises
    ------
    InputError
        For an unknown fusion, attention, trunk or context.
    """

    optional = True

    def __init__(
        self, preset: TrunkPreset, fusion: str, attention: str, image_channels: int, terrain: Terrain, context: str
    ) -> None:
        super().__init__()
        one_of("fusion", fusion, FUSIONS)
        self.terrain, self.image_channels = terrain, image_channels
        self.image_trunk = OptionalTrunk(EfficientNetLite(preset.trunk, image_channels, STRIDES))
        halved = [stride // _HALF for stride in STRIDES]
        self.dem_trunk = OptionalTrunk(EfficientNetLite(preset.trunk, terrain.channels, halved))
        channels = zip(self.image_trunk.trunk.channels, self.dem_trunk.trunk.channels, preset.fused, STRIDES)
        fusions = [Fusion(*numbers, fusion, attention, context) for numbers in channels]
        self.fusions = nn.ModuleList(fusions)
        self._gates = max(stride * made.attention.reach for stride, made in zip(STRIDES, fusions))

    @property
    def explained(self) -> nn.Module:
        """The module whose output shows what image and terrain give together, at stride 4."""
        return self.fusions[0]

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which no fused map sees anything."""
        pooling = 1
        trunks = max(self.image_trunk.trunk.reach, _HALF * self.dem_trunk.trunk.reach + pooling + self.terrain.reach)
        return trunks + self._gates

    def forward(self, image: Tensor, dem: Tensor) -> list[Tensor]:
        """Fuse the maps of image and terrain at each scale.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations.
        dem : Tensor
            (B, K, H, W) float, the terrain's channels.

        Returns
        -------
        list of Tensor
            (B, widths[k], H/STRIDES[k], W/STRIDES[k]).
        """
        terrain = self.dem_trunk(F.avg_pool2d(self.terrain(dem), _HALF))
        return [fuse(*pair) for fuse, *pair in zip(self.fusions, self.image_trunk(image), terrain)]


class PyramidFeatures(Extractor["list[Tensor]"]):
    """The fused maps -> the finest one at H/4, and the encoder map (B, channels, H/8, W/8).

    The coarser maps are brought to stride 8, joined, weighted by channel and passed through the ASPP, as MAFE does with
    Block2 and Block4 (HPCL-Net, section 3.1.2).

    Parameters
    ----------
    preset : TrunkPreset
        Widths, and sizes of squeeze and excitation and ASPP.
    context : str
        How far averages look: "global" or "local".

    Attributes
    ----------
    block1_channels : int
        Of the finest map.
    """

    stride = STRIDE

    def __init__(self, preset: TrunkPreset, context: str) -> None:
        super().__init__()
        self.block1_channels, joined = preset.fused[0], sum(preset.fused[1:])
        around = context_for(context, STRIDES[1], STRIDE, _WINDOW)
        self.weighting = SqueezeExcitation(joined, around, preset.se_reduction)
        self.aspp = ASPP(joined, preset.encoder_channels, preset.rates, around, preset.encoder_dropout)

    @property
    def reach(self) -> int:
        """Pixels of the image beyond which the encoder map sees nothing, counted from the stem."""
        return STRIDE + STRIDES[1] * (self.weighting.reach + self.aspp.reach)  # the first: its upsampling

    def before_aspp(self, fused: list[Tensor]) -> tuple[Tensor, Tensor]:
        """The finest map and the weighted one that the ASPP takes.

        Parameters
        ----------
        fused : list of Tensor
            A stem's maps, from the finest on.

        Returns
        -------
        tuple of Tensor
            (B, block1_channels, h, w), and the others, joined and weighted, (B, joined, h/2, w/2).
        """
        low, middle, *coarse = fused
        grown = [F.interpolate(seen, size=middle.shape[-2:], mode="bilinear", align_corners=False) for seen in coarse]
        return low, self.weighting(torch.cat([middle, *grown], dim=1))
