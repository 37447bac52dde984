"""`make bench-segment`: what reading, kriging, blending and writing cost `segment` beside the bare network.

Both run in this process, in turn, on the same number of tiles; the median of the pairs' ratios counts.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from relicslide.ml.plan import make_plan
from relicslide.ml.probability import probability_of
from relicslide.ml.segment import segment
from relicslide.ml.synthetic import synthetic_scene, write_scene


def bare(plan, batch: int) -> float:
    """Seconds for the network alone, on as many tiles as the scene has."""
    function = probability_of(plan.network, plan.device)
    image, dem = torch.randn(batch, 3, *plan.schedule.sides), torch.randn(batch, 1, *plan.schedule.sides)
    image, dem = (
        array.to(plan.device.torch_device).contiguous(memory_format=torch.channels_last) for array in (image, dem)
    )
    started = time.perf_counter()
    for _ in range(-(-plan.schedule.count // batch)):
        result = function(image, dem, None)
    result.cpu()
    return time.perf_counter() - started


def whole(paths: dict[str, Path], folder: Path, device: str) -> float:
    """Seconds for `segment`, from files to a file."""
    started = time.perf_counter()
    segment(paths["image"], paths["dem"], probability=folder / "probability.tif", device=device)
    return time.perf_counter() - started


def main() -> None:
    """Print seconds, tiles per second and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1664, help="cells per side of the scene (default %(default)s)")
    parser.add_argument("--pairs", type=int, default=3, help="how often both are timed (default %(default)s)")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_scene(folder, synthetic_scene((arguments.size, arguments.size), seed=1))
        plan = make_plan(paths["image"], paths["dem"], None, (1, 2, 3), None, arguments.device, "auto", None, None)
        batch = 8 if plan.device.is_cuda else 1
        bare(plan, batch)
        pairs = [(whole(paths, folder, arguments.device), bare(plan, batch)) for _ in range(arguments.pairs)]
    total, network = (statistics.median(values) for values in zip(*pairs))
    count = plan.schedule.count
    print(f"{plan.device.description}: {count} tiles of {plan.schedule.tile}")
    print(f"segment      {total:7.2f} s  {count / total:6.2f} tiles/s")
    print(f"bare network {network:7.2f} s  {count / network:6.2f} tiles/s")
    print(f"ratio        {np.median([first / second for first, second in pairs]):7.3f}")


if __name__ == "__main__":
    main()
