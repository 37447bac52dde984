"""Processes whose batch normalisations wait for one another pass the same trunks, whatever their samples lack."""

from __future__ import annotations

import copy

import pytest
import torch
from relicslide.ml.model.device import Device
from relicslide.ml.networks.trunks.efficientnet_lite import EfficientNetLite
from relicslide.ml.networks.trunks.optional import OptionalTrunk
from relicslide.ml.training.distributed import Ranks
from torch import nn


class Waiting(nn.BatchNorm2d):
    """Counts how often it would wait for other processes, forwards and backwards."""

    def __init__(self, size: int, times: dict[str, int]):
        super().__init__(size)
        self.times = times

    def forward(self, values):
        self.times["forward"] += 1
        if values.requires_grad:
            values.register_hook(self._backward)
        return super().forward(values) if len(values) else values * self.weight[:, None, None]  # as torch's own

    def _backward(self, gradient):
        self.times["backward"] += 1


def waits(lacking: int, others: int | None) -> dict[str, int]:
    """How often a step waits in which ``lacking`` of two samples are missing and ``others`` are in other processes."""
    torch.manual_seed(0)
    times = {"forward": 0, "backward": 0}
    trunk = OptionalTrunk(EfficientNetLite("lite0", 1, (4, 8))).train()
    for parent in list(trunk.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.BatchNorm2d):
                setattr(parent, name, Waiting(child.num_features, times))
    if others is not None:
        trunk.total = lambda own: own + others
    pixels = torch.randn(2, 1, 32, 32)
    pixels[:lacking] = float("nan")
    maps = trunk(pixels)
    assert [tuple(seen.shape[-2:]) for seen in maps] == [(8, 8), (4, 4)] and all(seen.isfinite().all() for seen in maps)
    sum(seen.sum() for seen in maps).backward()
    if lacking == 2:
        assert all(torch.equal(seen, token.expand_as(seen)) for seen, token in zip(maps, trunk.tokens))
        assert not any(value.grad is not None and value.grad.any() for value in trunk.trunk.parameters())
    return times


def test_a_batch_that_lacks_all_waits_as_often_as_one_that_lacks_nothing():
    whole = waits(0, others=2)
    assert whole == waits(1, others=1) == waits(2, others=2) == waits(2, others=1)
    assert whole["forward"] and whole["backward"]


@pytest.mark.parametrize("others", [None, 0])
def test_where_nobody_has_anything_nothing_is_waited_for(others):
    assert waits(2, others) == {"forward": 0, "backward": 0}


def test_processes_on_gpus_ask_each_other():
    network = nn.Sequential(OptionalTrunk(EfficientNetLite("lite0", 1, (4,))))
    gpu = Device(torch.device("cuda", 0), torch.float32, "a GPU")
    ranks = Ranks(1, 2)
    shared = ranks.normalised(copy.deepcopy(network), gpu)
    assert shared[0].total == ranks.sum
    assert any(isinstance(module, nn.SyncBatchNorm) for module in shared.modules())
    assert Ranks().normalised(network, gpu)[0].total is None
