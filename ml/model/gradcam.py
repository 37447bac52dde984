"""Grad-CAM (Selvaraju et al. 2017) for a segmentation network and a scene of any size.

The score whose gradient is taken is the landslide logit summed over the pixels that the network calls landslide (Seg-
Grad-CAM, Vinogradova et al. 2020; the HPCL-Net paper does not print its choice, so this is a guess), or over all valid
pixels where it calls none. The weight of a channel is the mean gradient over the *scene*: it is gathered over all tiles
first, so that every tile is weighted alike and no seam appears.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..base.errors import InputError
from ..base.progress import Progress
from ..scene.scaled_scene import ScaledScene
from .runner import Runner, batches
from .tiles import Schedule


@dataclass(frozen=True)
class ChannelWeights:
    """Grad-CAM's alpha, one per channel (channels,), and over how many pixels the score was summed."""

    values: np.ndarray
    pixels: int


class GradCam:
    """Gradients and maps at one of a network's ``explain_layers``.

    Raises `InputError` for a layer that the network does not name.
    """

    def __init__(self, network: nn.Module, layer: str, threshold: float = 0.5):
        if layer not in network.explain_layers:
            raise InputError(
                f"The network has no layer {layer!r} to explain; choose among {', '.join(network.explain_layers)}."
            )
        self.network = network.requires_grad_(False)
        self.module, self.threshold = network.explain_layers[layer], threshold

    def gradient_sums(self, everywhere: bool):
        """A function (image, dem, valid) -> (batch, channels + 2, 1, 1): per tile the sums of the gradient over the
        layer's positions, how many positions there are, and over how many pixels the score was summed. ``everywhere``:
        over all valid pixels.
        """

        def function(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
            with torch.enable_grad(), self._caught(leaf=True) as caught:
                logits = self.network(image, dem).float()
                chosen = valid if everywhere else valid & (logits.softmax(1)[:, -1] >= self.threshold)
                score = (logits[:, -1] * chosen).sum()
                (gradient,) = torch.autograd.grad(score, caught[0])
            sums = gradient.float().sum(dim=(2, 3))
            positions = torch.full_like(sums[:, :1], gradient.shape[2] * gradient.shape[3])
            pixels = chosen.sum(dim=(1, 2), dtype=sums.dtype)[:, None]
            return torch.cat([sums, positions, pixels], dim=1)[:, :, None, None]

        return function

    def maps(self, weights: ChannelWeights):
        """A function (image, dem, valid) -> (batch, 1, rows, cols): ReLU of the weighted sum of the layer's channels,
        enlarged to the image.
        """
        alpha = torch.from_numpy(weights.values).float()[:, None, None]

        @torch.inference_mode()
        def function(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
            with self._caught(leaf=False) as caught:
                self.network(image, dem)
            heat = (caught[0].float() * alpha.to(image.device)).sum(1, keepdim=True).relu()
            return functional.interpolate(heat, size=image.shape[2:], mode="bilinear", align_corners=False)

        return function

    @contextmanager
    def _caught(self, leaf: bool) -> Iterator[list[Tensor]]:
        """Keep the layer's output; as a ``leaf`` the graph begins there, and nothing before it is kept for the
        gradient.
        """
        caught: list[Tensor] = []

        def keep(module, inputs, output):
            caught.append(output.detach().requires_grad_() if leaf else output)
            return caught[-1]

        handle = self.module.register_forward_hook(keep)
        try:
            yield caught
        finally:
            handle.remove()


def channel_weights(
    cam: GradCam, scene: ScaledScene, schedule: Schedule, runner: Runner, progress: Progress
) -> ChannelWeights:
    """The scene's channel weights; ``runner`` is used with the functions of ``cam``. Pixels in overlaps count once per
    tile.
    """
    for everywhere in (False, True):
        runner.function = cam.gradient_sums(everywhere)
        total, done = 0.0, 0
        for batch, _ in batches(scene, schedule, runner):
            for part, wait in runner(batch) if batch is not None else ():
                total = total + wait().astype(float).sum(axis=(0, 2, 3))
                done += len(part.windows)
            progress(min(1.0, done / schedule.count), "gathering gradients")
        if done == 0 or total[-1] > 0:
            break
    if done == 0:
        raise InputError(
            "No cell of the scene has both image values and an elevation; check the no-data values and the extents."
        )
    return ChannelWeights(total[:-2] / total[-2], int(total[-1]))
