"""`make bench-segment`: what reading, kriging, blending and writing cost `segment` beside the bare network.

The network runs as it was trained, and with its batch normalisation folded as `segment` uses it. All run in this
process, in turn, on the same number of tiles; the medians of the rounds' ratios count.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import torch
from relicslide.ml.networks.folding import folded
from relicslide.ml.plan import make_plan
from relicslide.ml.segment import segment
from relicslide.ml.synthetic import synthetic_scene, write_scene


def bare(plan, function, batch: int) -> float:
    """Seconds for ``function(image, dem)`` alone, on as many tiles as the scene has."""
    image, dem = torch.randn(batch, 3, *plan.schedule.sides), torch.randn(batch, 1, *plan.schedule.sides)
    image, dem = (
        array.to(plan.device.torch_device).contiguous(memory_format=torch.channels_last) for array in (image, dem)
    )
    started = time.perf_counter()
    with torch.inference_mode():
        for _ in range(-(-plan.schedule.count // batch)):
            result = function(image, dem)
    result.cpu()
    return time.perf_counter() - started


def forward(network, plan):
    """``network`` in the precision and memory layout that `segment` uses."""
    network, half = network.to(memory_format=torch.channels_last), plan.device.dtype != torch.float32

    def run(image, dem):
        with torch.autocast(plan.device.torch_device.type, plan.device.dtype, enabled=half):
            return network(image, dem)

    return run


def whole(paths: dict[str, Path], folder: Path, device: str) -> float:
    """Seconds for `segment`, from files to a file."""
    started = time.perf_counter()
    segment(paths["image"], paths["dem"], probability=folder / "probability.tif", device=device)
    return time.perf_counter() - started


def main() -> None:
    """Print seconds, tiles per second and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=2816, help="cells per side of the scene (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often all are timed (default %(default)s)")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_scene(folder, synthetic_scene((arguments.size, arguments.size), seed=1))
        plan = make_plan(paths["image"], paths["dem"], None, (1, 2, 3), None, arguments.device, "auto", None, None)
        batch = 8 if plan.device.is_cuda else 1
        trained, fold = forward(plan.network.eval(), plan), forward(folded(plan.network), plan)
        bare(plan, trained, batch)
        rounds = [
            (whole(paths, folder, arguments.device), bare(plan, trained, batch), bare(plan, fold, batch))
            for _ in range(arguments.rounds)
        ]
    count = plan.schedule.count
    print(f"{plan.device.description}: {count} tiles of {plan.schedule.tile}")
    for name, seconds in zip(("segment", "bare network", "folded network"), zip(*rounds)):
        middle = statistics.median(seconds)
        ratio = statistics.median(total / own for total, own in zip(next(zip(*rounds)), seconds))
        print(f"{name:15}{middle:7.2f} s  {count / middle:6.2f} tiles/s  segment takes {ratio:.3f} times as long")


if __name__ == "__main__":
    main()
