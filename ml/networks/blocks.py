"""Convolution block, atrous pyramid and decoder: the parts that both networks share."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .context import Context


class ConvBlock(nn.Sequential):
    """Convolution without bias, batch normalisation, ReLU (HPCL-Net, section 3.1.1); H x W stays at stride 1.

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    kernel : int
        Pixels on a side, odd (default: 3).
    stride : int
        Pixels of the map before to one after, along each side (default: 1).
    dilation : int
        Pixels from one tap of the kernel to the next (default: 1).
    """

    def __init__(self, inputs: int, outputs: int, kernel: int = 3, stride: int = 1, dilation: int = 1) -> None:
        padding = dilation * (kernel // 2)
        super().__init__(
            nn.Conv2d(inputs, outputs, kernel, stride, padding, dilation, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class UpBlock(nn.Sequential):
    """Transposed 4x4 convolution that doubles H and W, batch normalisation, ReLU (the kernel's size is a guess).

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(
            nn.ConvTranspose2d(inputs, outputs, 4, stride=2, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class PixelNorm(nn.GroupNorm):
    """Group normalisation of every pixel by itself, so that no pixel depends on another or on the map's size.

    It is built as `torch.nn.GroupNorm` is.
    """

    def forward(self, features: Tensor) -> Tensor:
        """Normalise each group of channels of each pixel.

        Parameters
        ----------
        features : Tensor
            (B, C, h, w) float; C is a multiple of the number of groups.

        Returns
        -------
        Tensor
            (B, C, h, w) float.
        """
        by_pixel = features.movedim(1, 3)  # (B, h, w, C)
        return super().forward(by_pixel.flatten(0, 2)).view_as(by_pixel).movedim(3, 1)


class ASPP(nn.Module):
    """Atrous spatial pyramid pooling with an image branch: (B, inputs, h, w) -> (B, outputs, h, w).

    DeepLabV3's module (Chen et al. 2017, section 3.3), which HPCL-Net's section 3.1.2 takes over. The image branch is
    an average of `context`'s extent. It leaves few values, a global one just 1 x 1: too few for batch statistics at the
    paper's batch of 2, so groups of channels are normalised there (guess).

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    rates : sequence of int
        Dilation of each branch, in pixels of the map; 1 is a 1x1 convolution.
    context : Context
        How far the image branch looks.
    dropout : float
        Share of values dropped in training, 0..1.
    """

    def __init__(self, inputs: int, outputs: int, rates: Sequence[int], context: Context, dropout: float = 0.0) -> None:
        super().__init__()
        self.context = context
        self.rates = tuple(rates)
        self.branches = nn.ModuleList(
            ConvBlock(inputs, outputs, kernel=1 if rate == 1 else 3, dilation=rate) for rate in self.rates
        )
        norm = PixelNorm(min(32, outputs // 4), outputs)
        self.image = nn.Sequential(nn.Conv2d(inputs, outputs, 1, bias=False), norm, nn.ReLU(inplace=True))
        self.merge = ConvBlock((len(self.rates) + 1) * outputs, outputs, kernel=1)
        self.dropout = nn.Dropout(dropout)

    @property
    def reach(self) -> int:
        """Pixels of its own map beyond which nothing is seen; a global image branch is left out."""
        return max(*self.rates, self.context.reach)

    def forward(self, features: Tensor) -> Tensor:
        """Join what the branches and the image branch see.

        Parameters
        ----------
        features : Tensor
            (B, inputs, h, w) float.

        Returns
        -------
        Tensor
            (B, outputs, h, w) float, 0 or more.
        """
        image = self.context.spread(self.image(self.context.mean(features)), like=features)
        image = image.expand(-1, -1, *features.shape[-2:])
        return self.dropout(self.merge(torch.cat([*(branch(features) for branch in self.branches), image], dim=1)))


class Decoder(nn.Module):
    """Block1 (B, low, H/4, W/4) and the encoder map (B, high, H/8, W/8) -> class scores (B, classes, H, W).

    HPCL-Net, section 3.3: concatenation, then transposed convolutions to full size. FFS-Net's abstract adds dropout and
    batch normalisation. Kernel sizes and widths are a guess that meets the published 1.03 M parameters.

    Parameters
    ----------
    low, high : int
        Channels of Block1 and of the encoder map.
    reduced : int
        Channels that Block1 is reduced to before it is joined (DeepLabV3+'s way).
    widths : sequence of int
        Channels at strides 4, 2 and 1.
    classes : int
        Of the scores.
    dropouts : sequence of float
        Shares of values dropped in training at strides 4 and 2, 0..1 each.
    """

    reach = 10  # pixels of the image: 3x3 at stride 4, 3x3 at stride 2, two transposed convolutions

    def __init__(
        self,
        low: int,
        high: int,
        reduced: int,
        widths: Sequence[int],
        classes: int,
        dropouts: Sequence[float] = (0.0, 0.0),
    ) -> None:
        super().__init__()
        quarter, half, full = widths
        self.reduce = ConvBlock(low, reduced, kernel=1)
        self.at_quarter = nn.Sequential(ConvBlock(high + reduced, quarter), nn.Dropout(dropouts[0]))
        self.at_half = nn.Sequential(UpBlock(quarter, half), ConvBlock(half, half), nn.Dropout(dropouts[1]))
        self.at_full = UpBlock(half, full)
        self.scores = nn.Conv2d(full, classes, 1)

    def forward(self, low: Tensor, high: Tensor) -> Tensor:
        """Class scores of every pixel.

        Parameters
        ----------
        low : Tensor
            (B, low, H/4, W/4): Block1.
        high : Tensor
            (B, high, h, w): the encoder map, at stride 8, resized to Block1's rows and columns.

        Returns
        -------
        Tensor
            (B, classes, H, W).
        """
        high = F.interpolate(high, size=low.shape[-2:], mode="bilinear", align_corners=False)
        joined = torch.cat([high, self.reduce(low)], dim=1)
        return self.scores(self.at_full(self.at_half(self.at_quarter(joined))))
