"""`make bench-train`: seconds per training step, and what of them is contrast and what is reading.

FFS-Net and HPCL-Net with and without contrast take turns, step by step, so that a busy machine slows all alike; the
medians count. Memory is that of a process of its own for each. On a GPU that is the preset `paper` with the paper's
batch of 2, elsewhere `small`.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from unittest import mock

import torch
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.model.complexity import complexity
from relicslide.ml.model.device import choose_device
from relicslide.ml.training.config import ABLATIONS, settings
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.initial_weights import initial_network
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.losses.anchors import candidates
from relicslide.ml.training.samples import Samples, loader_threads
from relicslide.tests.ml.training.settings import take_step

PAPERS_RATIO = 349 / 67  # seconds an epoch of HPCL-Net and of FFS-Net (HPCL-Net, table 5)


class Row:
    """One row of the ablation: its network, its samples and the seconds of its steps."""

    def __init__(self, name: str, preset: str, scenes, arguments, device):
        base = settings("paper" if preset == "paper" else "modern", ablation=name, arguments={"preset": preset})
        self.config = replace(base, visits=1, batch=arguments.batch, crop=arguments.size, device=arguments.device)
        self.name, self.device, self.samples = name, device, Samples(scenes, self.config)
        network, _ = initial_network(self.config, self.samples.bands)
        self.cost = complexity(network, arguments.size)
        self.learner = Learner(network, self.config, device, Ranks(), 1000)
        self.batches = cycle(list(self.samples.epoch(0, pin=device.is_cuda)))
        self.steps: list[float] = []

    def step(self) -> None:
        """Take one step and keep its seconds."""
        batches, number = next(self.batches), len(self.steps)
        self.steps.append(self.timed(lambda: take_step(self.learner, batches, number)))

    def timed(self, function) -> float:
        """Seconds until the device has done ``function()``."""
        finish(self.device)
        started = time.perf_counter()
        function()
        finish(self.device)
        return time.perf_counter() - started

    @property
    def seconds(self) -> float:
        """The median step, without the first two."""
        return statistics.median(self.steps[2:])

    @property
    def flops(self) -> float:
        """Of a step: forwards once and backwards twice as much; projection and momentum encoder forwards only."""
        cost, config = self.cost, self.config
        extra = cost.multiply_adds - cost.prediction_multiply_adds if config.queued else 0
        return 2.0 * config.batch * (3 * cost.prediction_multiply_adds + extra)

    def contrast_seconds(self) -> float:
        """Of choosing anchors, moving the queues and the loss forwards and backwards, without any network."""
        part = next(self.batches)[0]
        sent = part.to(self.device.torch_device)
        contrast, network = self.learner.contrast, self.learner.network
        with torch.no_grad():
            projected = network.project(network.encode(sent.image, sent.dem)[1]).float()
        with mock.patch.object(contrast.momentum, "forward", lambda *_: projected.detach()):
            return self.timed(lambda: self._contrast(part, sent, projected.requires_grad_()))

    def _contrast(self, part, sent, projected) -> None:
        generator = torch.Generator().manual_seed(1)
        network = self.learner.network
        self.learner.contrast.loss(projected, network, sent.image, sent.dem, part.candidates, generator).backward()


def finish(device) -> None:
    """Wait for a GPU."""
    if device.is_cuda:
        torch.cuda.synchronize(device.torch_device)


def matrix_rate(device, size: int = 2048) -> float:
    """Multiplications and additions a second of a product of two large matrices."""
    left = torch.randn(size, size, device=device.torch_device, dtype=device.dtype)
    seconds = []
    for _ in range(6):
        finish(device)
        started = time.perf_counter()
        left @ left
        finish(device)
        seconds.append(time.perf_counter() - started)
    return 2 * size**3 / min(seconds)


def loader_seconds(samples: Samples, device) -> float:
    """Per step, of reading alone, with as many threads as training uses."""
    started = time.perf_counter()
    for _ in samples.epoch(1, threads=loader_threads(device.is_cuda), pin=device.is_cuda):
        pass
    return (time.perf_counter() - started) / samples.steps


def candidate_seconds(samples: Samples) -> float:
    """Per step, of finding where anchors may lie, which is done while reading."""
    scaled, labelled = samples.scenes[0]
    window = scaled.grid.window
    label, elevation = labelled.label.read(window)[0], scaled.read(window).elevation
    started = time.perf_counter()
    for _ in range(10):
        candidates(label, elevation)
    return (time.perf_counter() - started) / 10 * len(samples.regions) / samples.steps


def peak_memory(device) -> float:
    """MiB of the GPU, or of this process (ru_maxrss would begin with that of the process that started it)."""
    if device.is_cuda:
        return torch.cuda.max_memory_allocated(device.torch_device) / 2**20
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def memory_of(name: str) -> float:
    """MiB that the network of one row takes at most in a process that has nothing else to do."""
    command = [sys.executable, *sys.argv, "--memory", name]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])


def report(rows: dict[str, Row], device, rate: float) -> None:
    """Print the table and the ratios."""
    print(f"{'':10}{'s/step':>8}{'GFLOP':>9}{'of matrix rate':>16}{'MiB':>8}")
    for name, row in rows.items():
        share = row.flops / row.seconds / rate
        print(f"{name:10}{row.seconds:8.3f}{row.flops / 1e9:9.1f}{share:16.2f}{memory_of(name):8.0f}")
    plain, full = rows["B"], rows["B+F+C+G"]
    print(
        f"HPCL-Net with contrast and queues takes {full.seconds / plain.seconds:.2f} times FFS-Net's step; "
        f"multiply-adds {full.flops / plain.flops:.2f}, the paper's epochs {PAPERS_RATIO:.1f}"
    )
    contrast = statistics.median(full.contrast_seconds() for _ in range(5))
    print(f"anchors, queues and contrastive loss: {contrast * 1e3:.1f} ms, {contrast / full.seconds:.2%} of a step")
    finding = candidate_seconds(full.samples)
    print(f"finding candidates, a part of reading: {finding * 1e3:.1f} ms, {finding / full.seconds:.2%} of a step")
    loading = loader_seconds(full.samples, device)
    print(f"reading a batch: {loading * 1e3:.1f} ms, {loading / full.seconds:.1%} of a step")


def main() -> None:
    """Time the steps in turn and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=8, help="timed steps of each (default %(default)s)")
    parser.add_argument("--batch", type=int, default=2, help="samples a step (default %(default)s)")
    parser.add_argument("--size", type=int, default=512, help="pixels per side of a sample (default %(default)s)")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--preset", choices=("small", "paper"), help="default: paper on a GPU, else small")
    parser.add_argument("--memory", choices=tuple(ABLATIONS), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    device = choose_device(arguments.device)
    preset = arguments.preset or ("paper" if device.is_cuda else "small")
    names = [arguments.memory] if arguments.memory else ABLATIONS
    print(f"{device.description}: preset {preset}, batch {arguments.batch}, {arguments.size} x {arguments.size}")
    with tempfile.TemporaryDirectory() as folder:
        write_chips(folder, 2 * arguments.batch, arguments.size, seed=1)
        scenes = read_chips(folder)
        rows = {name: Row(name, preset, scenes, arguments, device) for name in names}
        for _ in range(2 if arguments.memory else arguments.steps + 2):
            for row in rows.values():
                row.step()
        if arguments.memory:
            print(peak_memory(device))
        else:
            report(rows, device, matrix_rate(device))


if __name__ == "__main__":
    main()
