"""A tile seen in larger cells as well: `coarser_views`, multi-scale test-time augmentation.

A network that learned slides of a hundred metres sees a slide of a kilometre only in part. In cells twice as large it
is half as large, and costs a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate

from ..probability import TileFunction


def coarser_views(function: TileFunction, times: Sequence[int]) -> TileFunction:
    """The mean of what a function says of a tile and of the same tile in larger cells.

    Parameters
    ----------
    function : TileFunction
        As of `probability_of`.
    times : sequence of int
        How many times larger the cells are, each 2 or more; the tile's sides are multiples of each, times the network's
        stride. None: the function comes back as it is.

    Returns
    -------
    TileFunction
        Its result has the tile's own cells, by bilinear interpolation between those of the larger ones.
    """
    if not times:
        return function

    @torch.inference_mode()
    def mean(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        total = function(image, dem, valid)
        for each in times:
            known = avg_pool2d(valid[:, None].float(), each)[:, 0] > 0
            found = function(avg_pool2d(image, each), avg_pool2d(dem, each), known)
            total = total + interpolate(found, scale_factor=each, mode="bilinear", align_corners=False)
        return total / (len(times) + 1)

    return mean
