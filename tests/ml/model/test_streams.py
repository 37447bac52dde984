"""What a GPU of any number is told, shown on two GPUs that only pretend to be there."""

from __future__ import annotations

from contextlib import contextmanager

import numpy as np
import pytest
import torch
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model.device import Device, choose_device, tuned_convolutions
from relicslide.ml.model.runner import Batch, Runner


class OnGpu(torch.Tensor):
    """A tensor of the CPU that says it lies on the second GPU."""

    @property
    def device(self) -> torch.device:
        return torch.device("cuda", 1)


class TwoGpus:
    """Stands for `torch.cuda`: one current device, one stream each, and a log of what is recorded where."""

    def __init__(self, monkeypatch, current: int):
        self.current, self.log = torch.device("cuda", current), []
        for name in ("device", "current_stream", "Event"):
            monkeypatch.setattr(torch.cuda, name, getattr(self, name))
        plain = torch.empty
        monkeypatch.setattr(torch, "empty", lambda *shape, pin_memory=False, **options: plain(*shape, **options))
        monkeypatch.setattr(torch.Tensor, "pin_memory", lambda tensor: tensor)
        monkeypatch.setattr(torch.Tensor, "to", lambda tensor, *_, **__: tensor)

    @contextmanager
    def device(self, device: torch.device):
        before, self.current = self.current, device
        yield
        self.current = before

    def current_stream(self, device: torch.device | None = None) -> str:
        return f"stream of {device or self.current}"

    def Event(self):
        return Event(self)


class Event:
    """An event that notes on which stream it is recorded, and with which device at that time the current one."""

    def __init__(self, gpus: TwoGpus):
        self._gpus = gpus

    def record(self, stream: str | None = None) -> None:
        self._gpus.log.append(("record", stream or self._gpus.current_stream()))

    def synchronize(self) -> None:
        self._gpus.log.append(("wait",))


@pytest.mark.parametrize("current", [0, 1])
def test_a_result_is_waited_for_on_its_own_device(monkeypatch, current):
    gpus = TwoGpus(monkeypatch, current)
    values = np.random.default_rng(0).normal(size=(2, 3, 8, 8)).astype(np.float32)
    batch = Batch((Window(0, 0, 8, 8),) * 2, values, values[:, :1], np.ones((2, 8, 8), bool))
    runner = Runner(
        lambda image, dem, valid: image.as_subclass(OnGpu), Device(torch.device("cuda", 1), torch.float32, "")
    )
    (pending,) = runner(batch)
    assert gpus.log == [("record", "stream of cuda:1")]
    np.testing.assert_array_equal(pending.wait(), values)
    assert gpus.log[1:] == [("wait",)]
    assert gpus.current == torch.device("cuda", current), "the current device is the caller's"


def test_cudnn_tries_its_algorithms_on_gpus_only():
    before = torch.backends.cudnn.benchmark, torch.backends.cudnn.allow_tf32
    for device, tried in ((choose_device("cpu"), False), (Device(torch.device("cuda", 1), torch.float16, ""), True)):
        with tuned_convolutions(device, tf32=False):
            assert (torch.backends.cudnn.benchmark, torch.backends.cudnn.allow_tf32) == (tried, False)
    assert (torch.backends.cudnn.benchmark, torch.backends.cudnn.allow_tf32) == before


def test_a_sweep_runs_tuned():
    seen = []

    def function(image, dem, valid):
        seen.append(torch.backends.cudnn.benchmark)
        return image[:, :1].as_subclass(OnGpu)

    values = np.zeros((1, 3, 8, 8), np.float32)
    batch = Batch((Window(0, 0, 8, 8),), values, values[:, :1], np.ones((1, 8, 8), bool))
    with pytest.MonkeyPatch.context() as patch:
        TwoGpus(patch, 0)
        Runner(function, Device(torch.device("cuda", 1), torch.float16, ""))(batch)
    assert seen == [True]
