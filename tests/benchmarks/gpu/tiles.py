"""Tiles per second of a sweep as `segment` does it, beside the bare network on tiles that lie on the device."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator

import numpy as np
import torch
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model.device import Device, choose_device
from relicslide.ml.model.probability import probability_of
from relicslide.ml.model.runner import Runner
from relicslide.ml.model.sweep import sweep
from relicslide.ml.model.tiles import Schedule
from relicslide.ml.scene.scaled_scene import ScaledScene
from torch import Tensor

from .extent import Extent
from .land import wide_scene
from .networks import Probability, finish, measured_networks


class Watched:
    """A network's function that keeps its last batch, counts tiles and marks on a GPU when it begins and ends."""

    def __init__(self, function: Probability, device: Device):
        self._function, self._device = function, device
        self.sizes: list[int] = []
        self.last: tuple[Tensor, ...] = ()
        self._marks: list[tuple[torch.cuda.Event, torch.cuda.Event]] = []

    def __call__(self, image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        if not self.last or len(image) == self.sizes[0]:
            self.last = (image, dem, valid)
        self.sizes.append(len(image))
        if not self._device.is_cuda:
            return self._function(image, dem, valid)
        begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        begin.record(torch.cuda.current_stream(self._device.torch_device))
        result = self._function(image, dem, valid)
        end.record(torch.cuda.current_stream(self._device.torch_device))
        self._marks.append((begin, end))
        return result

    @property
    def busy(self) -> float:
        """Seconds that the GPU was in the network."""
        return sum(begin.elapsed_time(end) for begin, end in self._marks) / 1e3


class Utilisation:
    """What `nvidia-smi` says of the GPUs while a block runs, in per cent; None where it is missing."""

    def __enter__(self) -> Utilisation:
        command = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits", "-lms", "100"]
        there = shutil.which(command[0]) is not None
        self._watch = subprocess.Popen(command, stdout=subprocess.PIPE, text=True) if there else None
        self.mean: float | None = None
        return self

    def __exit__(self, *_) -> None:
        if self._watch is not None:
            self._watch.terminate()
            said = self._watch.communicate()[0].split()
            values = [float(word) for word in said if word.isdigit()]
            self.mean = statistics.mean(values) if values else None


def measure(extent: Extent) -> Iterator[dict]:
    """Per network: tiles per second both ways, their ratio, the GPU's busy share and the peak of its memory."""
    found: dict[str, dict] = {}
    device = choose_device(extent.device)
    schedule = Schedule((extent.scene, extent.scene), extent.tile, extent.overlap, 16)
    for name, network in measured_networks(extent.preset):
        scene = wide_scene(extent.scene, network.dem_channels)
        function = probability_of(network.to(device.torch_device), device)
        if device.is_cuda:
            torch.cuda.reset_peak_memory_stats(device.torch_device)
        _sweep(scene, schedule, Watched(function, device), device, extent)  # which makes cuDNN choose
        with Utilisation() as used:
            rounds = [_timed(scene, schedule, function, device, extent) for _ in range(extent.rounds)]
        ratio, seconds, bare, busy = min(rounds, key=lambda one: abs(one[0] - statistics.median(r[0] for r in rounds)))
        found[name] = {
            "tiles": schedule.count,
            "sweep_tiles_per_second": schedule.count / seconds,
            "bare_tiles_per_second": schedule.count / bare,
            "ratio": ratio,
            "ratios": [one[0] for one in rounds],
            "busy_share": busy / seconds if device.is_cuda else None,
            "nvidia_smi_per_cent": used.mean,
            "peak_mib": _peak(device),
        }
        yield found


def _timed(
    scene: ScaledScene, schedule: Schedule, function: Probability, device: Device, extent: Extent
) -> tuple[float, float, float, float]:
    """Bare over sweep (1: reading, kriging and blending cost nothing); seconds of the sweep and of the bare network;
    seconds that the GPU was busy in the sweep.
    """
    watched = Watched(function, device)
    finish(device)
    started = time.perf_counter()
    _sweep(scene, schedule, watched, device, extent)
    seconds = time.perf_counter() - started
    image, dem, valid = watched.last
    started = time.perf_counter()
    for size in watched.sizes:
        function(image[:size], dem[:size], valid[:size])
    finish(device)
    bare = time.perf_counter() - started
    return bare / seconds, seconds, bare, watched.busy


def _sweep(scene: ScaledScene, schedule: Schedule, function: Watched, device: Device, extent: Extent) -> None:
    result = np.empty((1, *scene.grid.shape), np.float32)

    def emit(window: Window, values: np.ndarray) -> None:
        rows, cols = window.within(scene.grid.window)
        result[:, rows, cols] = values

    sweep(scene, schedule, Runner(function, device, extent.batch), 1, emit, silent)


def _peak(device: Device) -> float | None:
    """MiB that torch's tensors took on a GPU."""
    return torch.cuda.max_memory_allocated(device.torch_device) / 2**20 if device.is_cuda else None
