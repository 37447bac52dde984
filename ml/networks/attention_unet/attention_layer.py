"""The attention layer: multi-head attention on a map that is pooled over its width, its height and its channels."""

from __future__ import annotations

from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_CELLS = 16  # along a side: as many positions the map that is pooled over channels keeps at most


class PooledAttention(nn.Module):
    """Multi-head attention among tokens (B, n, inputs) -> (B, n, outputs), for which their order means nothing.

    Scaled dot products (Vaswani et al. 2017, equation 1 and section 3.2.2).

    Parameters
    ----------
    inputs, outputs : int
        Values of a token before and after.
    inner : int
        Values of queries, keys and values, a multiple of ``heads``.
    heads : int
        Among which these are divided.
    """

    def __init__(self, inputs: int, outputs: int, inner: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(inputs, inner) for _ in range(3))
        self.merge = nn.Linear(inner, outputs)

    def forward(self, tokens: Tensor) -> Tensor:
        """What each token takes of all.

        Parameters
        ----------
        tokens : Tensor
            (B, n, inputs) float.

        Returns
        -------
        Tensor
            (B, n, outputs) float.
        """
        query, key, value = (self._by_head(layer(tokens)) for layer in (self.query, self.key, self.value))
        seen = F.scaled_dot_product_attention(query, key, value)
        return self.merge(seen.transpose(1, 2).flatten(2))

    def _by_head(self, values: Tensor) -> Tensor:
        """(B, n, inner) -> (B, heads, n, inner / heads)."""
        return values.unflatten(2, (self.heads, -1)).transpose(1, 2)


class AttentionLayer(nn.Module):
    """(B, C, h, w) -> the same, to which is added what attention finds on three reduced maps.

    Le et al. 2023, figure 3: maxima and means over width, height and channels, multi-head attention on each, joined
    with the input. Guesses: each token holds both pools side by side; rows are the tokens of what is pooled over width,
    columns of what is pooled over height; what is pooled over channels is brought to at most 16 x 16 cells, which are
    its tokens, so that weights fit maps of any size; and all three are added, each spread over what it was pooled over.

    Parameters
    ----------
    channels : int
        C.
    inner, heads : int
        As `PooledAttention` takes them.
    """

    def __init__(self, channels: int, inner: int, heads: int) -> None:
        super().__init__()
        self.rows = PooledAttention(2 * channels, channels, inner, heads)
        self.columns = PooledAttention(2 * channels, channels, inner, heads)
        self.cells = PooledAttention(2, 1, inner, heads)

    def forward(self, features: Tensor) -> Tensor:
        """Add what the reduced maps tell.

        Parameters
        ----------
        features : Tensor
            (B, C, h, w) float.

        Returns
        -------
        Tensor
            (B, C, h, w) float.
        """
        by_row = self.rows(_pooled(features, 3).transpose(1, 2)).transpose(1, 2)  # (B, C, h)
        by_column = self.columns(_pooled(features, 2).transpose(1, 2)).transpose(1, 2)  # (B, C, w)
        return features + by_row[:, :, :, None] + by_column[:, :, None, :] + self._by_cell(_pooled(features, 1))

    def _by_cell(self, pooled: Tensor) -> Tensor:
        """(B, 2, h, w) -> (B, 1, h, w)."""
        if torch.onnx.is_in_onnx_export():
            cells = _in_cells(pooled)
        else:
            rows, columns = (min(size, _CELLS) for size in pooled.shape[2:])
            cells = F.adaptive_avg_pool2d(pooled, (rows, columns))
        seen = self.cells(cells.flatten(2).transpose(1, 2)).transpose(1, 2).reshape_as(cells[:, :1])
        return F.interpolate(seen, size=pooled.shape[2:], mode="bilinear", align_corners=False)


def _pooled(features: Tensor, axis: int) -> Tensor:
    """Maxima and means over an axis, side by side as channels."""
    reduced = features.amax(axis), features.mean(axis)
    return torch.stack(reduced, 1) if axis == 1 else torch.cat(reduced, 1)


def _in_cells(pooled: Tensor) -> Tensor:
    """As `adaptive_avg_pool2d`, which ONNX lacks for maps of any size: a product with the shares of its cells."""
    down, across = (_shares(torch.as_tensor(size)) for size in pooled.shape[2:])
    return down @ pooled @ across.T


def _shares(size: Tensor) -> Tensor:
    """(cells, size): how much each of as many cells as `_CELLS` allows takes of the positions along a side."""
    count = torch.clamp(size, max=_CELLS)
    number, position = (torch.arange(cast(int, end)) for end in (count, size))  # tensors, so that they are traced
    first, stop = number * size // count, ((number + 1) * size + count - 1) // count
    inside = (position >= first[:, None]) & (position < stop[:, None])
    return inside / (stop - first)[:, None]
