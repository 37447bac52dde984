"""How far a network's probabilities are from those of a CPU in float32."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.probability import probability_of

from .extent import Extent
from .land import wide_scene
from .networks import measured_networks

PRECISIONS = ("float32", "float16", "bfloat16")


def measure(extent: Extent) -> Iterator[dict]:
    """Per network and precision: the largest and the mean difference, and the range of the probabilities."""
    found: dict[str, dict] = {}
    side = 2 * extent.tile
    places = [(slice(row, row + extent.tile), slice(row, row + extent.tile)) for row in (0, extent.tile)]
    valid = torch.ones((len(places), extent.tile, extent.tile), dtype=torch.bool)
    for name, network in measured_networks(extent.preset):
        sample = wide_scene(side, network.dem_channels).read(Window(0, 0, side, side)).filled()
        tiles = [sample.part(place) for place in places]
        image, dem = (
            torch.stack([torch.from_numpy(getattr(one, kind).copy()) for one in tiles]) for kind in ("image", "dem")
        )
        truth = probability_of(network, choose_device("cpu", "float32"))(image, dem, valid)
        found[name] = {"range": [float(truth.min()), float(truth.max())]}
        for precision in PRECISIONS:
            device = choose_device(extent.device, precision)
            there = [tensor.to(device.torch_device) for tensor in (image, dem, valid)]
            chances = probability_of(network.to(device.torch_device), device)(*there).cpu()
            apart = (chances - truth).abs()
            found[name][precision] = {"largest": float(apart.max()), "mean": float(apart.mean())}
            yield found
