"""A step of training makes the host wait for its device once: to read a loss."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from relicslide.ml.model.device import Device
from relicslide.ml.networks import build_network
from relicslide.ml.training.config import ABLATIONS
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.loss_meter import LossMeter
from relicslide.ml.training.optimiser import build_optimiser
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.training.pretended_device import PRETENDED, Waits
from relicslide.tests.ml.training.settings import QUICK, chips, take_step

DEVICE = Device(PRETENDED, torch.float32, "pretended")
RECIPES = [{"network": ABLATIONS[row].network, "ablation": row} for row in ABLATIONS]
RECIPES += [
    {"loss": "cross_entropy+lovasz+focal+ohem+iou+dice", "class_weights": (1.0, 2.0), "accumulate": 2},
    {"optimiser": "sgd", "clip": 0.0, "ema_decay": 0.0, "contrast": {"queue": 2000, "keys": 3, "hard": 0.5}},
]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return chips(tmp_path_factory.mktemp("waits") / "chips", 2)


@pytest.mark.parametrize("recipe", RECIPES, ids=[*ABLATIONS, "losses", "sgd"])
def test_a_step_waits_once(scenes, recipe):
    config = replace(QUICK, **recipe)
    samples = Samples(scenes, config)
    with Waits() as waits:
        network = build_network(config.network, **config.arguments)
        learner = Learner(network, config, DEVICE, Ranks(), 4)
        meter = LossMeter(learner.terms, 0, (), "")
        assert all(waits.holds(parameter) for parameter in learner.network.parameters())
        meter.add(0, 0.1, take_step(learner, next(samples.epoch(0)), 0))  # the optimiser makes its moments
        waits.found.clear()
        meter.add(1, 0.1, take_step(learner, next(samples.epoch(1)), 1))
    assert waits.found == ["tolist"]


@pytest.mark.parametrize("optimiser", ["adamw", "sgd"])
@pytest.mark.parametrize("fused", [True, False])
def test_scaled_gradients_make_nobody_wait_where_the_optimiser_looks_at_them_itself(scenes, optimiser, fused):
    config = replace(QUICK, optimiser=optimiser, precision="float16")
    samples = Samples(scenes, config)
    with Waits() as waits:
        network = build_network(config.network, **config.arguments)
        learner = Learner(network, config, replace(DEVICE, dtype=torch.float16), Ranks(), 4)
        learner.optimiser = build_optimiser(learner.network, config, fused)
        take_step(learner, next(samples.epoch(0)), 0)
        waits.found.clear()
        before = network.projection.weight.detach().clone()
        take_step(learner, next(samples.epoch(1)), 1)
    assert not torch.equal(network.projection.weight, before)
    assert bool(waits.found) is not fused


@pytest.mark.parametrize(
    "read",
    [
        int,
        bool,
        lambda there: there.item(),
        lambda there: there.tolist(),
        lambda there: there.cpu(),
        lambda there: there.numpy(),
        lambda there: there.to(torch.device("cpu")),
        lambda there: torch.zeros(()).copy_(there),
        lambda there: there[None].nonzero(),
        lambda there: there[None][there[None] > 0],
        lambda there: there[None][torch.tensor([0])],
        lambda there: torch.tensor([1.0], device=there.device),
        lambda there: torch.ones(3).to(there.device),
    ],
)
def test_every_kind_of_waiting_is_counted(read):
    with Waits() as waits:
        read(torch.ones((), device=PRETENDED))
    assert len(waits.found) == 1


def test_what_is_computed_backwards_is_on_the_device_too():
    with Waits() as waits:
        there = torch.ones((), device=PRETENDED, requires_grad=True)
        (there * torch.ones(3, device=PRETENDED)).sum().backward()
        assert waits.holds(there.grad) and waits.found == []


def test_what_stays_on_the_device_makes_nobody_wait():
    with Waits() as waits:
        there = torch.ones(3, 4, device=PRETENDED)
        moved = torch.rand(4, 2).to(PRETENDED, non_blocking=True)
        product = (there @ moved).topk(1).values + torch.full((), 2.0, device=there.device)
        assert product.device == PRETENDED and torch.ones(1).device != PRETENDED
    assert waits.found == []
