"""Seconds of a training step of both networks, beside their multiply-adds and the paper's ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle

import torch
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.model.complexity import complexity
from relicslide.ml.model.device import choose_device
from relicslide.ml.training.config import settings
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.initial_weights import initial_network
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.training.settings import take_step

from .extent import Extent
from .land import chip
from .networks import finish

ROWS = {"ffs-net": "B", "hpcl-net": "B+F+C+G"}  # of the paper's ablation
PAPERS_RATIO = 349 / 67  # seconds an epoch of HPCL-Net and of FFS-Net (HPCL-Net, table 5)
_UNTIMED = 3  # steps until cuDNN has chosen and memory is there


def measure(extent: Extent) -> Iterator[dict]:
    """Per network the median step, its multiply-adds and the peak of memory; the ratios of both networks."""
    found: dict = {"papers_ratio": PAPERS_RATIO}
    scenes = [chip(extent.tile, seed) for seed in range(2)]
    for name, row in ROWS.items():
        found[name] = _measured(row, scenes, extent)
        yield found
    plain, full = found["ffs-net"], found["hpcl-net"]
    found["seconds_ratio"] = full["seconds"] / plain["seconds"]
    found["multiply_adds_ratio"] = full["multiply_adds"] / plain["multiply_adds"]
    yield found


def _measured(row: str, scenes: list[LabelledScene], extent: Extent) -> dict:
    device = choose_device(extent.device)
    base = settings("paper", ablation=row, arguments={"preset": extent.preset})
    config = replace(base, visits=2, crop=extent.tile, device=extent.device)
    samples = Samples(scenes, config)
    if device.is_cuda:
        torch.cuda.reset_peak_memory_stats(device.torch_device)
    network, _ = initial_network(config, samples.bands)
    cost = complexity(network, extent.tile)
    learner = Learner(network, config, device, Ranks(), 1000)
    batches = cycle(list(samples.epoch(0, pin=device.is_cuda)))
    seconds = []
    for number in range(_UNTIMED + extent.steps):
        parts = next(batches)
        finish(device)
        started = time.perf_counter()
        take_step(learner, parts, number)
        finish(device)
        seconds.append(time.perf_counter() - started)
    extra = cost.multiply_adds - cost.prediction_multiply_adds if config.queued else 0
    return {
        "seconds": statistics.median(seconds[_UNTIMED:]),
        "slowest": max(seconds[_UNTIMED:]),
        "multiply_adds": config.batch * (3 * cost.prediction_multiply_adds + extra),  # backwards twice as many
        "peak_mib": torch.cuda.max_memory_allocated(device.torch_device) / 2**20 if device.is_cuda else None,
    }
