"""The networks that are measured, and bare passes through them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import torch
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import Device
from relicslide.ml.networks import build_network
from torch import Tensor, nn

Probability = Callable[[Tensor, Tensor, Tensor], Tensor]


def measured_networks(preset: str) -> Iterator[tuple[str, nn.Module]]:
    """Names and networks: the bundled model, and both of ``preset`` with random weights."""
    yield "bundled", checkpoint.load()[0]
    for name in ("hpcl-net", "ffs-net"):
        torch.manual_seed(1)
        yield f"{name} {preset}", build_network(name, preset=preset).eval()


def finish(device: Device) -> None:
    """Wait until a GPU has done all it was told."""
    if device.is_cuda:
        torch.cuda.synchronize(device.torch_device)
