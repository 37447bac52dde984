"""A model's tiles by ONNX Runtime beside PyTorch, in turn, on this processor: `make bench-onnx-runtime`."""

from __future__ import annotations

import statistics
import time

import numpy as np
import torch
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.exchange.onnx_runtime import onnx_probability_of
from relicslide.ml.model.probability import probability_of

ROUNDS = 7


def main() -> None:
    """Print seconds of processor and clock for a tile, their ratio, and the largest difference."""
    network, card = checkpoint.load()
    ways = {
        "torch": probability_of(network, choose_device("cpu", "float32")),
        "onnx": onnx_probability_of(network, card),
    }
    made, side = np.random.default_rng(0), card.tile
    image, dem = (
        torch.from_numpy(made.normal(size=(1, channels, side, side)).astype(np.float32))
        for channels in (network.image_channels, network.dem_channels)
    )
    valid = torch.ones(1, side, side, dtype=torch.bool)
    found = {name: function(image, dem, valid).numpy() for name, function in ways.items()}
    clock: dict[str, list[float]] = {name: [] for name in ways}
    work: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, function in ways.items():
            began, busy = time.perf_counter(), time.process_time()
            function(image, dem, valid)
            clock[name].append(time.perf_counter() - began)
            work[name].append(time.process_time() - busy)
    for name in ways:
        seconds = statistics.median(clock[name])
        print(f"{name}: {seconds:.3f} s, {min(work[name]):.3f} s of processors for a tile of {side}")
    print(f"onnx / torch: {min(work['onnx']) / min(work['torch']):.2f} of the processors' time")
    print(f"largest difference of a probability: {np.abs(found['onnx'] - found['torch']).max():.1e}")
    for name, pair in (("image", (image, dem * np.nan)), ("DEM", (image * np.nan, dem))):
        alone = [function(*pair, valid).numpy() for function in ways.values()]
        print(f"the {name} alone: {np.abs(alone[0] - alone[1]).max():.1e}")


if __name__ == "__main__":
    main()
