"""How far an average "over the whole map" looks: all of it, or a window of fixed size."""

from __future__ import annotations

from dataclasses import dataclass

import torch.nn.functional as F
from torch import Tensor

from ..base.settings import one_of

SPREADS = ("global", "local")


@dataclass(frozen=True)
class Context:
    """Averages, maxima and their way back onto the map, for attention and for the ASPP's image branch.

    `cell` 0 (global, as the papers print it) takes the whole map, so a result depends on the tile it is computed in.
    With `cell` > 0 (local; not in the papers) the map is pooled to cells of cell x cell pixels, these are averaged over
    `window` x `window` cells, and the result is interpolated back. A pixel then depends on nothing farther than
    `reach`, wherever the tile's borders lie, as long as tiles start at whole cells.
    """

    cell: int = 0
    window: int = 0

    @property
    def local(self) -> bool:
        """Whether it looks at a window rather than at the whole map."""
        return self.cell > 0

    @property
    def reach(self) -> int:
        """Pixels of the map beyond which nothing is seen; the interpolation looks one cell farther."""
        return self.cell * (self.window // 2 + 2)

    def mean(self, features: Tensor, rows: bool = True, columns: bool = True) -> Tensor:
        """Mean over rows, columns or both.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W).
        rows, columns : bool
            Which axes are reduced (default: both).

        Returns
        -------
        Tensor
            (B, C, h, w): a reduced axis shrinks to 1, or to its cells where the context is local.
        """
        if not self.local:
            axes = [axis for axis, reduced in ((2, rows), (3, columns)) if reduced]
            return features.mean(axes, keepdim=True)
        cells = F.avg_pool2d(features, self._kernel(self.cell, rows, columns))
        window = self._kernel(self.window, rows, columns)
        padding = (window[0] // 2, window[1] // 2)
        return F.avg_pool2d(cells, window, stride=1, padding=padding, count_include_pad=False)

    def maximum(self, features: Tensor) -> Tensor:
        """Maximum over rows and columns.

        Parameters
        ----------
        features : Tensor
            (B, C, H, W).

        Returns
        -------
        Tensor
            (B, C, 1, 1), or (B, C, h, w) of cells where the context is local.
        """
        if not self.local:
            return features.amax((2, 3), keepdim=True)
        return F.max_pool2d(F.max_pool2d(features, self.cell), self.window, stride=1, padding=self.window // 2)

    def spread(self, reduced: Tensor, like: Tensor) -> Tensor:
        """Bring a reduced map back to the size of another; a global one is left to broadcasting.

        Parameters
        ----------
        reduced : Tensor
            (B, C, h, w), as `mean` or `maximum` gave it.
        like : Tensor
            (B, any, H, W), of whose rows and columns only the number counts.

        Returns
        -------
        Tensor
            (B, C, H, W), bilinear, where the context is local; else ``reduced`` itself.
        """
        if not self.local:
            return reduced
        return F.interpolate(reduced, size=like.shape[-2:], mode="bilinear", align_corners=False)

    @staticmethod
    def _kernel(size: int, rows: bool, columns: bool) -> tuple[int, int]:
        return (size if rows else 1, size if columns else 1)


WHOLE = Context()


def context_for(name: str, stride: int, stride_out: int, window: int) -> Context:
    """The context called "global" or "local", for one map of a network.

    Parameters
    ----------
    name : str
        One of SPREADS.
    stride : int
        Image pixels to a pixel of the map.
    stride_out : int
        Image pixels to a cell, a multiple of `stride`.
    window : int
        Cells on a side of the window (odd).

    Returns
    -------
    Context

    Raises
    ------
    InputError
        For an unknown name.
    """
    one_of("context", name, SPREADS)
    return Context(stride_out // stride, window) if name == "local" else WHOLE
