"""From a network's scores to the probability of a landslide."""

from __future__ import annotations

import torch

from .device import Device
from .folding import folded


def probability_of(network, device: Device):
    """A function (image, dem, valid) -> (batch, 1, rows, cols): softmax probability of the last class, float32.

    The network is a copy, faster and equal but for rounding (`folded`). In float32 a GPU computes in float32 too, not
    in TF32, whose ten bits would be as coarse as half precision.
    """
    half = device.dtype != torch.float32
    network = folded(network).to(memory_format=torch.channels_last)

    @torch.inference_mode()
    def probability(image, dem, valid):
        with (
            torch.backends.cudnn.flags(enabled=True, allow_tf32=half),
            torch.autocast(device.torch_device.type, device.dtype, enabled=half),
        ):
            logits = network(image, dem)
        return logits.float().softmax(dim=1)[:, -1:]

    return probability
