"""`make bench-segment`: what reading, kriging, blending and writing cost `segment` beside the bare network.

On a CPU the bare network runs after every batch of tiles on the same batch, once as it was trained and once with its
batch normalisation folded as `segment` uses it, and that time is taken off: so close in time, a busy machine slows both
alike.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from unittest import mock

import torch
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.probability import folded, probability_of
from relicslide.ml.segment import segment

PROBABILITY_OF = "relicslide.ml.segment.probability_of"  # where `segment` gets its network's function from


@dataclass
class Stopwatch:
    """Seconds of the bare networks beside one run of `segment`, and its batches."""

    description: str = ""
    sizes: list[int] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=lambda: {"as trained": 0.0, "folded": 0.0})

    def beside(self, network, device):
        """What `probability_of` gives, with the bare networks run after each batch on a CPU."""
        function = probability_of(network, device)
        networks = {"as trained": network, "folded": folded(network)}
        bare = {name: forward(network, device) for name, network in networks.items()}
        self.description = device.description

        def both(image, dem, valid):
            result = function(image, dem, valid)
            self.sizes.append(len(image))
            self.again = partial(self._time, bare, device, image, dem)
            if not device.is_cuda:
                self.again()
            return result

        return both

    def after(self, cuda: bool) -> None:
        """On a GPU, whose queue must not be disturbed, the bare networks run as often when `segment` is done."""
        for _ in self.sizes if cuda else ():
            self.again()

    def _time(self, bare, device, image, dem) -> None:
        for name, run in bare.items():
            finish(device)
            started = time.perf_counter()
            run(image, dem)
            finish(device)
            self.seconds[name] += time.perf_counter() - started


def forward(network, device):
    """``network`` in the precision and memory layout that `segment` uses."""
    network = network.eval().to(memory_format=torch.channels_last)

    @torch.inference_mode()
    def run(image, dem):
        with torch.autocast(device.torch_device.type, device.dtype, enabled=device.dtype != torch.float32):
            network(image, dem)

    return run


def finish(device) -> None:
    """Wait for a GPU."""
    if device.is_cuda:
        torch.cuda.synchronize(device.torch_device)


def measure(paths: dict[str, Path], device: str) -> tuple[Stopwatch, float]:
    """One run from files to a file, and its seconds without those of the bare networks."""
    watch = Stopwatch()
    with mock.patch(PROBABILITY_OF, watch.beside):
        started = time.perf_counter()
        segment(paths["image"], paths["dem"], probability=paths["image"].with_name("probability.tif"), device=device)
        seconds = time.perf_counter() - started - sum(watch.seconds.values())
    watch.after(choose_device(device).is_cuda)
    return watch, seconds


def main() -> None:
    """Print seconds, tiles per second and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=5632, help="cells per side of the scene (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=1, help="how often all are timed (default %(default)s)")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        paths = write_scene(Path(name), synthetic_scene((arguments.size, arguments.size), seed=1))
        rounds = [measure(paths, arguments.device) for _ in range(arguments.rounds)]
    watch = rounds[0][0]
    tiles = sum(watch.sizes)
    print(f"{watch.description}: {tiles} tiles, median of {len(rounds)} round(s) (smallest to largest)")
    own = statistics.median(seconds for _, seconds in rounds)
    print(f"segment             {own:7.2f} s  {tiles / own:6.2f} tiles/s")
    for name in watch.seconds:
        bare = statistics.median(item.seconds[name] for item, _ in rounds)
        ratios = sorted(seconds / item.seconds[name] for item, seconds in rounds)
        spread = f"{statistics.median(ratios):.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f})"
        print(f"network {name:12}{bare:7.2f} s  {tiles / bare:6.2f} tiles/s  segment takes {spread} times as long")


if __name__ == "__main__":
    main()
