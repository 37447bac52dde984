"""The sizes of the networks: `paper` meets the published counts, `small` runs on a CPU, `pretrained` knows pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from ..base.settings import one_of


@dataclass(frozen=True)
class Preset:
    """Widths and rates of what every network has behind its trunk, where the papers' text leaves them to figures."""

    se_reduction: int
    """Squeeze-and-excitation divides its channels by this."""
    encoder_channels: int
    """Channels of the ASPP and so of the encoder map."""
    rates: tuple[int, ...]
    """Dilations of the ASPP; 1 is its 1x1 branch."""
    encoder_dropout: float
    low_channels: int
    """Block1 is reduced to this before the decoder joins it."""
    decoder_widths: tuple[int, int, int]
    """Channels at strides 4, 2 and 1."""
    decoder_dropouts: tuple[float, float]
    """At strides 4 and 2."""
    terrain: str
    """Default of the argument `terrain`."""
    context: str
    """Default of the argument `context`."""

    def terrain_of(self, dem_channels: int) -> str:
        """The default of `terrain` for as many channels of the DEM: several are never derived from.

        Parameters
        ----------
        dem_channels : int
            K, 1 or more; 1 is the scaled relief.

        Returns
        -------
        str
            "elevation" or "derivatives".
        """
        return self.terrain if dem_channels == 1 else "elevation"


@dataclass(frozen=True)
class ResNetPreset(Preset):
    """A size of the papers' networks, which fuse image and DEM in front of one ResNet."""

    stride: ClassVar[int] = 16
    """Pixels of the image per pixel of the coarsest map: sizes have to be multiples of it."""

    block: str
    """Residual block of the trunk: "basic" or "bottleneck"."""
    layers: tuple[int, int, int, int]
    """Residual blocks in the trunk's four stages."""
    widths: tuple[int, int, int, int]
    """Width of the four stages (a bottleneck's output has four times as many channels)."""
    multi_grid: tuple[int, ...]
    """Factors on dilation 2 along the last stage's blocks."""
    hfe_branch: tuple[int, int]
    """HPCL-Net: channels of a branch's first and second ConvBlock."""
    hfe_fuse: tuple[int, int, int]
    """HPCL-Net: channels of the three ConvBlocks after the fusion; the second one halves H and W."""
    hfe_fuse_kernel: int
    """Kernel of the first of them (3 or 1), which works at full size and is the dearest layer of the network."""
    ffs_branch: tuple[int, int]
    """FFS-Net: channels of a branch's 7x7 and 3x3 ConvBlock."""


@dataclass(frozen=True)
class TrunkPreset(Preset):
    """A size of the networks that have a pretrained trunk for the image and one for the terrain."""

    stride: ClassVar[int] = 32
    """Pixels of the image per pixel of the coarsest map: sizes have to be multiples of it."""

    trunk: str
    """Variant of EfficientNet-Lite."""
    fused: tuple[int, int, int, int]
    """Channels of the fused maps at strides 4, 8, 16 and 32."""


PAPER = ResNetPreset(
    block="bottleneck",
    layers=(3, 4, 23, 3),
    widths=(64, 128, 256, 512),
    multi_grid=(1, 2, 4),
    se_reduction=8,
    encoder_channels=256,
    rates=(1, 6, 12, 18),
    encoder_dropout=0.0,
    low_channels=48,
    decoder_widths=(128, 128, 128),
    decoder_dropouts=(0.5, 0.1),
    hfe_branch=(64, 256),
    hfe_fuse=(256, 256, 64),
    hfe_fuse_kernel=3,
    ffs_branch=(32, 64),
    terrain="elevation",
    context="global",
)
"""ResNet101; 67.07 M (HPCL-Net), 64.55 M (FFS-Net) trainable parameters: a guess that agrees with text and counts."""

SMALL = ResNetPreset(
    block="basic",
    layers=(2, 2, 2, 2),
    widths=(32, 64, 128, 192),
    multi_grid=(1,),
    se_reduction=8,
    encoder_channels=96,
    rates=(1, 3, 6, 9),
    encoder_dropout=0.1,
    low_channels=24,
    decoder_widths=(64, 32, 16),
    decoder_dropouts=(0.1, 0.0),
    hfe_branch=(16, 24),
    hfe_fuse=(16, 32, 32),
    hfe_fuse_kernel=1,
    ffs_branch=(16, 32),
    terrain="derivatives",
    context="local",
)
"""Under 2.9 M parameters. Dilations are short enough for tiles of 128 x 128 to train every tap (a map of 16 x 16)."""

PRETRAINED = TrunkPreset(
    trunk="lite0",
    fused=(24, 32, 64, 96),
    se_reduction=8,
    encoder_channels=96,
    rates=(1, 3, 6),
    encoder_dropout=0.1,
    low_channels=24,
    decoder_widths=(48, 24, 12),
    decoder_dropouts=(0.1, 0.0),
    terrain="elevation",
    context="local",
)
"""Two EfficientNet-Lite trunks, whose ImageNet weights training can begin with; image or DEM may be missing."""

PRESETS: dict[str, ResNetPreset | TrunkPreset] = {
    "paper": PAPER,
    "small": SMALL,
    "pretrained": PRETRAINED,
    "pretrained-lite1": replace(PRETRAINED, trunk="lite1"),
    "pretrained-lite2": replace(PRETRAINED, trunk="lite2"),
}

WINDOW = 7
"""Cells of a local context along each side (7 cells of 16 pixels: about one training tile)."""


def preset_for(name: str) -> ResNetPreset | TrunkPreset:
    """The preset of a name.

    Parameters
    ----------
    name : str
        A key of `PRESETS`.

    Returns
    -------
    ResNetPreset or TrunkPreset

    Raises
    ------
    InputError
        For any other name.
    """
    return PRESETS[one_of("preset", name, PRESETS)]
