"""Grad-CAM (Selvaraju et al. 2017) for a segmentation network and a scene of any size.

The score whose gradient is taken is the landslide logit summed over the pixels that the network calls landslide (Seg-
Grad-CAM, Vinogradova et al. 2020; the HPCL-Net paper does not print its choice, so this is a guess), or over all valid
pixels where it calls none. The weight of a channel is the mean gradient over the *scene*: it is gathered over all tiles
first, so that every tile is weighted alike and no seam appears. Positions without a valid pixel have no share in it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..base.errors import InputError
from ..geodata.grid import Window
from ..geodata.sink import GdalSink
from ..networks import Network
from .probability import TileFunction

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ChannelWeights:
    """Grad-CAM's alpha (Selvaraju et al. 2017, equation 1)."""

    values: np.ndarray
    """(channels,) float64: the mean gradient of the score over the layer's positions."""
    pixels: int
    """Over how many pixels the score was summed, each counted once, as its first tile called it."""


class GradientSums(NamedTuple):
    """What a batch of B tiles adds to the channel weights; all float."""

    gradient: Tensor
    """(B, channels): per tile the sums of the gradient over the layer's positions that hold a valid pixel."""
    positions: Tensor
    """(B,): how many these are."""
    scored: Tensor
    """(B, H, W) bool: the pixels over which the score was summed."""


class _Catch:
    """A forward hook that keeps the layer's output; as a ``leaf`` the graph begins there, and nothing before it is kept
    for the gradient.
    """

    output: Tensor

    def __init__(self, leaf: bool) -> None:
        self._leaf = leaf

    def __call__(self, module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
        self.output = output.detach().requires_grad_() if self._leaf else output
        return self.output


class GradCam:
    """Gradients and maps at one of a network's layers.

    Parameters
    ----------
    network : Network
        In evaluation mode, on the device that will be used; its parameters ask for no gradient from now on.
    layer : str
        A key of its ``explain_layers``.
    threshold : float
        Probability from which a pixel is called landslide, 0..1.

    Raises
    ------
    InputError
        For a layer that the network does not name.
    """

    def __init__(self, network: Network, layer: str, threshold: float = 0.5) -> None:
        if layer not in network.explain_layers:
            raise InputError(
                f"The network has no layer {layer!r} to explain; choose among {', '.join(network.explain_layers)}."
            )
        network.requires_grad_(False)
        self.network, self.module, self.threshold = network, network.explain_layers[layer], threshold

    def gradient_sums(self, everywhere: bool) -> Callable[[Tensor, Tensor, Tensor], GradientSums]:
        """What gathers the channel weights.

        Parameters
        ----------
        everywhere : bool
            Sum the score over all valid pixels, not over those that are called landslide.

        Returns
        -------
        callable
            From image (B, C, H, W), dem (B, channels, H, W) and valid (B, H, W) to `GradientSums`.
        """

        def function(image: Tensor, dem: Tensor, valid: Tensor) -> GradientSums:
            with torch.enable_grad(), self._caught(leaf=True) as caught:
                logits = self.network(image, dem).float()
                chosen = valid if everywhere else valid & (logits.softmax(1)[:, -1] >= self.threshold)
                score = (logits[:, -1] * chosen).sum()
                (gradient,) = torch.autograd.grad(score, caught.output)
            known = functional.adaptive_max_pool2d(valid[:, None].float(), gradient.shape[2:])
            sums = (gradient.float() * known).sum(dim=(2, 3))
            return GradientSums(sums, known.sum(dim=(1, 2, 3)), chosen)

        return function

    def maps(self, weights: ChannelWeights) -> TileFunction:
        """What draws the heat: ReLU of the weighted sum of the layer's channels (equation 2), enlarged to the image.

        Parameters
        ----------
        weights : ChannelWeights
            Of the layer, gathered over the whole scene.

        Returns
        -------
        TileFunction
            Its result is (B, 1, H, W) float32, 0 or more.
        """
        alpha = torch.from_numpy(weights.values).float()[:, None, None]

        @torch.inference_mode()
        def function(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
            with self._caught(leaf=False) as caught:
                self.network(image, dem)
            heat = (caught.output.float() * alpha.to(image.device)).sum(1, keepdim=True).relu()
            return functional.interpolate(heat, size=image.shape[2:], mode="bilinear", align_corners=False)

        return function

    @contextmanager
    def _caught(self, leaf: bool) -> Iterator[_Catch]:
        catch = _Catch(leaf)
        handle = self.module.register_forward_hook(catch)
        try:
            yield catch
        finally:
            handle.remove()


class RawHeat:
    """Writes windows of unscaled heat and remembers the hottest value."""

    def __init__(self, sink: GdalSink) -> None:
        self._sink, self.hottest = sink, 0.0

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Write a window.

        Parameters
        ----------
        window : Window
            Inside the sink's grid.
        values : (1, rows, cols) array
            Heat, NaN where not valid.
        """
        self._sink.write(window, values)
        if np.isfinite(values).any():
            self.hottest = max(self.hottest, float(np.nanmax(values)))


def tell_heat(layer: str, pixels: int, hottest: float, seconds: float) -> None:
    """Log what a heat map shows, and warn where that is nothing.

    Parameters
    ----------
    layer : str
        Of the network.
    pixels : int
        Of the score.
    hottest : float
        What the map was divided by; 0: no pixel is warm.
    seconds : float
        That it took.
    """
    text = "heat of layer %s from a score over %d pixels, in units of the hottest pixel's %.4g; %.1f s"
    logger.info(text, layer, pixels, hottest, seconds)
    if not hottest:
        other = "fusion" if layer == "encoder" else "encoder"
        logger.warning(
            "The heat map is 0 everywhere: nothing that layer %s sees raises the score of landslides here. That is no "
            "fault of the file; look at layer %s, or at an extent where landslides are called.",
            layer,
            other,
        )
