"""Attention over channels and places; every module maps (B, C, H, W) to the same shape."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..base.settings import one_of
from .context import WHOLE, Context

LEAST = 8
"""Channels below which no module squeezes (coordinate attention's own floor; fewer may all die in the ReLU)."""


class Attention(nn.Module):
    """A module that weights a map (B, C, H, W) and keeps its shape.

    Parameters
    ----------
    channels : int
        C, of the map; 1 or more.
    context : Context
        How far its averages look (default: the whole map).
    """

    def __init__(self, channels: int, context: Context = WHOLE) -> None:
        super().__init__()
        self.channels, self.context = channels, context

    @property
    def reach(self) -> int:
        """Pixels of its own map beyond which nothing is seen; a global context is left out."""
        return self.context.reach


class CoordinateAttention(Attention):
    """Coordinate attention (Hou, Zhou, Feng 2021, section 3.2), the one that HPCL-Net's HFE uses.

    Means along the rows and along the columns pass one common 1x1 convolution, part again, and gate the map by row and
    by column. The common layer has max(8, C / 32) channels.

    Parameters
    ----------
    channels : int
        C, of the map; 1 or more.
    context : Context
        How far its averages look (default: the whole map).
    reduction : int
        By how much the channels are divided where they are squeezed, to no fewer than LEAST (default: 32).
    """

    def __init__(self, channels: int, context: Context = WHOLE, reduction: int = 32) -> None:
        super().__init__(channels, context)
        middle = max(LEAST, channels // reduction)
        self.squeeze = nn.Sequential(nn.Conv2d(channels, middle, 1), nn.BatchNorm2d(middle), nn.Hardswish())
        self.row_gate = nn.Conv2d(middle, channels, 1)
        self.column_gate = nn.Conv2d(middle, channels, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Gate a map by row and by column.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W) float; C is `channels`.

        Returns
        -------
        Tensor
            (B, C, H, W) float.
        """
        by_row = self.context.mean(features, rows=False)  # (B, C, H, w)
        by_column = self.context.mean(features, columns=False)  # (B, C, h, W)
        flat = torch.cat([by_row.flatten(2), by_column.flatten(2)], dim=2).unsqueeze(-1)  # both see one batch norm
        rows, columns = self.squeeze(flat).squeeze(-1).split([by_row[0, 0].numel(), by_column[0, 0].numel()], dim=2)
        row_gate = self.row_gate(rows.unflatten(2, by_row.shape[-2:])).sigmoid()
        column_gate = self.column_gate(columns.unflatten(2, by_column.shape[-2:])).sigmoid()
        return features * self.context.spread(row_gate, features) * self.context.spread(column_gate, features)


class SqueezeExcitation(Attention):
    """Squeeze and excitation (Hu, Shen, Sun 2018, section 3): one gate per channel, two layers without bias.

    Parameters
    ----------
    channels : int
        C, of the map; 1 or more.
    context : Context
        How far its averages look (default: the whole map).
    reduction : int
        By how much the channels are divided where they are squeezed, to no fewer than LEAST (default: 16).
    """

    def __init__(self, channels: int, context: Context = WHOLE, reduction: int = 16) -> None:
        super().__init__(channels, context)
        middle = max(LEAST, channels // reduction)
        self.gate = nn.Sequential(
            nn.Conv2d(channels, middle, 1, bias=False),
            nn.ReLU(inplace=True),
            nn.Conv2d(middle, channels, 1, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Gate a map by channel.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W) float; C is `channels`.

        Returns
        -------
        Tensor
            (B, C, H, W) float.
        """
        return features * self.context.spread(self.gate(self.context.mean(features)), features)


class CBAM(Attention):
    """Convolutional block attention (Woo et al. 2018, section 3): gates by channel, then by place (7x7 convolution).

    Parameters
    ----------
    channels : int
        C, of the map; 1 or more.
    context : Context
        How far its averages look (default: the whole map).
    reduction : int
        By how much the channels are divided where they are squeezed, to no fewer than LEAST (default: 16).
    """

    def __init__(self, channels: int, context: Context = WHOLE, reduction: int = 16) -> None:
        super().__init__(channels, context)
        middle = max(LEAST, channels // reduction)
        self.shared = nn.Sequential(
            nn.Conv2d(channels, middle, 1, bias=False),
            nn.ReLU(inplace=True),
            nn.Conv2d(middle, channels, 1, bias=False),
        )
        self.place = nn.Conv2d(2, 1, 7, padding=3, bias=False)

    @property
    def reach(self) -> int:
        """That of the context and of the gate by place."""
        return super().reach + self.place.kernel_size[0] // 2

    def forward(self, features: Tensor) -> Tensor:
        """Gate a map by channel and then by place.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W) float; C is `channels`.

        Returns
        -------
        Tensor
            (B, C, H, W) float.
        """
        gate = self.shared(self.context.mean(features)) + self.shared(self.context.maximum(features))
        features = features * self.context.spread(gate.sigmoid(), features)
        seen = torch.cat([features.mean(1, keepdim=True), features.amax(1, keepdim=True)], dim=1)
        return features * self.place(seen).sigmoid()


class NoAttention(Attention):
    """The map as it is; for the ablation without attention."""

    @property
    def reach(self) -> int:
        """None at all."""
        return 0

    def forward(self, features: Tensor) -> Tensor:
        """Leave a map alone.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W) float; C is `channels`.

        Returns
        -------
        Tensor
            (B, C, H, W) float: the same object.
        """
        return features


ATTENTIONS: dict[str, type[Attention]] = {
    "coordinate": CoordinateAttention,
    "se": SqueezeExcitation,
    "cbam": CBAM,
    "none": NoAttention,
}


def build_attention(name: str, channels: int, context: Context) -> Attention:
    """A new attention by name.

    Parameters
    ----------
    name : str
        A key of ATTENTIONS.
    channels : int
        Of the maps that it is for; 1 or more.
    context : Context
        How far its averages look.

    Returns
    -------
    Attention
        With random weights, for maps (B, channels, H, W).

    Raises
    ------
    InputError
        For an unknown name.
    """
    return ATTENTIONS[one_of("attention", name, ATTENTIONS)](channels, context)
