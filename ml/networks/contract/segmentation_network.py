"""The base of all networks here: what the contract asks for, what training asks for beside it, and what is refused."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor, nn
from torch.nn import functional

from ...base.errors import InputError


class TrainingOutputs(NamedTuple):
    """What training needs of one pass through a network."""

    heads: tuple[Tensor, ...]
    """(B, classes, H, W) logits of each head, from the finest on."""
    projected: Tensor | None
    """(B, channels, H/8, W/8) features to contrast; None where there are none, or nobody asked."""


class SegmentationNetwork(nn.Module):
    """What all networks here share: the contract `Network`, and what training asks for beside it."""

    classes: int
    """Of the logits; the last one is the landslide."""
    scale: int = 1
    """Scale promotion: how many times finer the cells are that the network sees (PLR, section 2.1)."""

    @property
    def optional(self) -> bool:
        """Whether samples may lack their image or their DEM (NaN as a whole)."""
        return False

    @property
    def stride(self) -> int:
        """Pixels whose multiples H and W are."""
        raise NotImplementedError

    @property
    def image_channels(self) -> int:
        """C, bands of the image."""
        raise NotImplementedError

    @property
    def dem_channels(self) -> int:
        """K, channels of the DEM."""
        raise NotImplementedError

    @property
    def explain_layers(self) -> dict[str, nn.Module]:
        """The modules by name whose output Grad-CAM can look at."""
        raise NotImplementedError

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None where all of the tile is felt."""
        raise NotImplementedError

    def training_outputs(self, image: Tensor, dem: Tensor, contrasted: bool = False) -> TrainingOutputs:
        """Logits of one head, `forward`'s.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, as `Network.forward` takes it.
        dem : Tensor
            (B, K, H, W) float, as `Network.forward` takes it.
        contrasted : bool
            Whether features to contrast are wanted, where the network has such (default: no).

        Returns
        -------
        TrainingOutputs

        Raises
        ------
        InputError
            For a pair that this network does not take.
        """
        return TrainingOutputs((self(image, dem),), None)

    def finer(self, image: Tensor, dem: Tensor) -> tuple[Tensor, Tensor]:
        """What the network sees of a pair: `scale` times finer cells, interpolated linearly.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float.
        dem : Tensor
            (B, K, H, W) float.

        Returns
        -------
        tuple of Tensor
            (B, C, scale * H, scale * W) and (B, K, scale * H, scale * W).
        """
        if self.scale == 1:
            return image, dem
        image, dem = (functional.interpolate(each, scale_factor=self.scale, mode="bilinear") for each in (image, dem))
        return image, dem

    def averaged_back(self, finer: Tensor) -> Tensor:
        """What was computed of finer cells, as the mean of each cell as it was given.

        Parameters
        ----------
        finer : Tensor
            (B, channels, scale * h, scale * w).

        Returns
        -------
        Tensor
            (B, channels, h, w).
        """
        return finer if self.scale == 1 else functional.avg_pool2d(finer, self.scale)

    def check(self, image: Tensor, dem: Tensor) -> None:
        """Refuse a pair that this network does not take.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W).
        dem : Tensor
            (B, K, H, W).

        Raises
        ------
        InputError
            For another number of bands, a DEM of another shape, and sizes that are no multiples of `stride`.
        """
        batch, channels, rows, columns = image.shape
        if channels != self.image_channels:
            raise InputError(f"The image has {channels} bands, but this network takes {self.image_channels}.")
        beside = (batch, self.dem_channels, rows, columns)
        if dem.shape != beside:
            raise InputError(f"The DEM's shape is {tuple(dem.shape)}, but beside this image it must be {beside}.")
        if rows % self.stride or columns % self.stride:
            padded = tuple(-(-size // self.stride) * self.stride for size in (rows, columns))
            raise InputError(
                f"The tile is {rows} x {columns} pixels, but sizes have to be multiples of {self.stride}: "
                f"pad it to {padded[0]} x {padded[1]}."
            )
