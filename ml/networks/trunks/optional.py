"""A trunk for something that may be missing: a learned token stands in for its maps."""

from __future__ import annotations

from typing import Callable

import torch
from torch import Tensor, nn

from .efficientnet_lite import EfficientNetLite


class OptionalTrunk(nn.Module):
    """A trunk, and one learned value per channel of each of its maps for samples that lack what it looks at.

    A sample lacks it where all its pixels are NaN. In training such samples stay outside the trunk, so that they have
    no share in its batch statistics.

    Parameters
    ----------
    trunk : EfficientNetLite
        What looks at the samples that are there.

    Attributes
    ----------
    total : callable or None
        The sum of a number over the processes whose batch normalisations wait for one another (default: there are
        none). There a batch without a sample that is there passes the trunk all the same, as one of no sample, where
        another process has some.
    """

    total: Callable[[Tensor], Tensor] | None = None

    def __init__(self, trunk: EfficientNetLite) -> None:
        super().__init__()
        self.trunk = trunk
        self.tokens = nn.ParameterList(torch.zeros(channels, 1, 1) for channels in trunk.channels)

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """The trunk's maps, with the tokens everywhere in those of samples that lack their pixels.

        Parameters
        ----------
        pixels : Tensor
            (B, inputs, H, W); a sample is NaN as a whole or nowhere.

        Returns
        -------
        list of Tensor
            As the trunk gives them.
        """
        missing = pixels.isnan().flatten(1).all(dim=1)
        if self.training and not pixels.is_meta:
            return self._of_present(pixels, ~missing)
        return self._of_all(pixels, missing)

    def _of_all(self, pixels: Tensor, missing: Tensor) -> list[Tensor]:
        """Every sample passes the trunk; which is no matter of batches and waits for no device."""
        absent = missing[:, None, None, None]
        maps = self.trunk(torch.where(absent, 0.0, pixels))
        return [torch.where(absent, token.to(seen.dtype), seen) for token, seen in zip(self.tokens, maps)]

    def _of_present(self, pixels: Tensor, present: Tensor) -> list[Tensor]:
        """Only samples that are there pass the trunk."""
        places = present.nonzero()[:, 0]
        anywhere = len(places) if self.total is None else int(self.total(present.sum()))
        if len(places) == len(pixels):
            return self.trunk(pixels)
        if anywhere:
            maps = self.trunk(pixels[places])
            return [_spread(token, seen, places, len(pixels)) for token, seen in zip(self.tokens, maps)]
        batch, _, rows, cols = pixels.shape
        return [
            token.expand(batch, -1, rows // stride, cols // stride)
            for token, stride in zip(self.tokens, self.trunk.strides)
        ]


def _spread(token: Tensor, seen: Tensor, places: Tensor, batch: int) -> Tensor:
    """Maps (present, C, h, w) at their places among ``batch`` samples, the token at all others."""
    everywhere = token.to(seen.dtype).expand(batch, *seen.shape[1:])
    return everywhere.index_copy(0, places, seen)
