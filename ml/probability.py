"""From a network's scores to the probability of a landslide."""

from __future__ import annotations

import torch

from .device import Device


def probability_of(network, device: Device):
    """A function (image, dem, valid) -> (batch, 1, rows, cols): softmax probability of the last class, float32."""
    network = network.eval().to(memory_format=torch.channels_last)

    @torch.inference_mode()
    def probability(image, dem, valid):
        with torch.autocast(device.torch_device.type, dtype=device.dtype, enabled=device.dtype != torch.float32):
            logits = network(image, dem)
        return logits.float().softmax(dim=1)[:, -1:]

    return probability
