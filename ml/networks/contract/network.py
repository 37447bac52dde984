"""The contract `Network`, as whoever only looks at scenes with a network knows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from torch import Tensor, nn


class Network(Protocol):
    """What a `torch.nn.Module` has to be to segment a scene: image and DEM in, logits out.

    The model card says how image and DEM are scaled. What only training needs of a network is no part of this.
    """

    @property
    def stride(self) -> int:
        """Pixels whose multiples H and W are."""

    @property
    def explain_layers(self) -> Mapping[str, nn.Module]:
        """The modules by name whose output Grad-CAM can look at; each gives one map (B, channels, h, w)."""

    @property
    def receptive_margin(self) -> int | None:
        """Pixels from a tile's border beyond which the border is not felt; None where a global mean feels all of it."""

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        """Logits of every pixel.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, in standard deviations; H and W are multiples of `stride`.
        dem : Tensor
            (B, K, H, W) float, the scaled relief (K is 1) or other channels of the terrain.

        Returns
        -------
        Tensor
            (B, classes, H, W); the last class is the landslide.
        """

    def __call__(self, image: Tensor, dem: Tensor) -> Tensor:
        """`forward`, with the hooks of all modules.

        Parameters
        ----------
        image : Tensor
            (B, C, H, W) float, as `forward` takes it.
        dem : Tensor
            (B, K, H, W) float, as `forward` takes it.

        Returns
        -------
        Tensor
            (B, classes, H, W), as `forward` gives it.
        """

    def requires_grad_(self, requires_grad: bool = True) -> object:
        """Whether gradients reach the parameters, in place.

        Parameters
        ----------
        requires_grad : bool
            False keeps gradients from all of them (default: True).

        Returns
        -------
        object
            The network itself.
        """
