"""The whole contrast: by plain loops, resumed, over several ranks, and where its gradient goes."""

from __future__ import annotations

import copy
import math
import threading

import pytest
import torch
import torch.nn.functional as F
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks import build_network
from relicslide.ml.training.losses.anchors import BACKGROUND, LANDSLIDE
from relicslide.ml.training.losses.contrast import Contrast, ContrastConfig

FEW = ContrastConfig(anchors=4, keys=6, hard=0.5, queue=10, momentum=0.9)
WITH_QUEUES = ContrastConfig(queues=True, anchors=4, keys=6, hard=0.5, queue=10, momentum=0.9)
pytestmark = pytest.mark.usefixtures("one_thread")
BOTH = pytest.mark.parametrize("config", [FEW, WITH_QUEUES], ids=["batch", "queues"])


@pytest.fixture(scope="module")
def built():
    """A network that no test changes."""
    torch.manual_seed(0)
    return build_network("hpcl-net", preset="small").eval()


@pytest.fixture
def network(built):
    return copy.deepcopy(built)


def batch(samples=2, landslide=9, background=20, seed=0):
    """Image, DEM and candidates (samples, 8, 8), with so many of each kind in the whole batch."""
    generator = torch.Generator().manual_seed(seed)
    image, dem = (torch.randn(samples, bands, 64, 64, generator=generator) for bands in (3, 1))
    flat = torch.zeros(samples * 64, dtype=torch.uint8)
    order = torch.randperm(len(flat), generator=generator)
    flat[order[:landslide]] = LANDSLIDE
    flat[order[landslide : landslide + background]] = BACKGROUND
    return image, dem, flat.reshape(samples, 8, 8)


def seeded(seed=1):
    return torch.Generator().manual_seed(seed)


def loss_of(contrast, network, image, dem, candidates, generator):
    projected = network.project(network.encode(image, dem)[1])
    return contrast.loss(projected, network, image, dem, candidates, generator)


def by_loops(anchors, keys, temperature=0.1):
    """Mean over anchors of equation 1, in plain arithmetic; anchors and keys are {kind: rows of numbers}."""
    losses = []
    for kind, other in ((LANDSLIDE, BACKGROUND), (BACKGROUND, LANDSLIDE)):
        for anchor in anchors[kind]:
            own, against = (
                [math.exp(sum(a * b for a, b in zip(anchor, key)) / temperature) for key in keys[which]]
                for which in (kind, other)
            )
            losses.append(sum(-math.log(each / (each + sum(against))) for each in own) / len(own))
    return sum(losses) / len(losses)


def unit_rows(features, candidates):
    """{kind: lists of numbers}: the rows of a map at all candidates, of length 1."""
    rows = F.normalize(features.detach().double().permute(0, 2, 3, 1), dim=-1)
    return {kind: rows[candidates == kind].tolist() for kind in (LANDSLIDE, BACKGROUND)}


def test_without_queues_the_batch_is_compared_with_itself(network):
    image, dem, candidates = batch(landslide=4, background=3)
    rows = unit_rows(network.project(network.encode(image, dem)[1]), candidates)
    loss = loss_of(Contrast(network, FEW), network, image, dem, candidates, seeded())
    assert loss.item() == pytest.approx(by_loops(rows, rows), rel=1e-5)


def test_with_queues_the_keys_are_those_of_the_momentum_encoder(network):
    contrast = Contrast(network, WITH_QUEUES).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(1.1)
    earlier, later = batch(landslide=2, background=2, seed=3), batch(landslide=4, background=3, seed=4)
    loss_of(contrast, network, *earlier, seeded())
    loss = loss_of(contrast, network, *later, seeded())
    keys = [unit_rows(contrast.momentum(network, image, dem), found) for image, dem, found in (earlier, later)]
    anchors = unit_rows(network.project(network.encode(*later[:2])[1]), later[2])
    every = {kind: keys[0][kind] + keys[1][kind] for kind in anchors}
    assert loss.item() == pytest.approx(by_loops(anchors, every), rel=1e-5)


def test_keys_are_unit_rows_and_queues_keep_the_last_ones(network):
    contrast = Contrast(network, WITH_QUEUES)
    for seed in range(4):
        loss_of(contrast, network, *batch(seed=seed), seeded(seed))
    for number in (0, 1):
        keys = contrast.queues.keys(number)
        assert keys.shape == (10, 128)
        torch.testing.assert_close(keys.norm(dim=1), torch.ones(10))
    assert contrast.queues.written.tolist() == [16, 16]


@BOTH
def test_gradients_reach_encoder_and_projection_and_nothing_else(network, config):
    network.train()
    contrast = Contrast(network, config)
    loss_of(contrast, network, *batch(), seeded()).backward()
    for name, parameter in network.named_parameters():
        if name.startswith("decoder."):
            assert parameter.grad is None
        else:
            assert parameter.grad is not None, name
    assert network.projection.weight.grad.abs().max() > 0
    for branch in (network.stem.image_branch, network.stem.dem_branch):
        assert next(branch.parameters()).grad.abs().max() > 0
    assert not any(parameter.requires_grad or parameter.grad is not None for parameter in contrast.parameters())
    assert not any(buffer.requires_grad for buffer in contrast.buffers())


def test_keys_of_the_batch_have_no_gradient(network):
    features = torch.randn(1, 128, 2, 2, generator=seeded(), requires_grad=True)
    candidates = torch.tensor([[[LANDSLIDE, LANDSLIDE], [BACKGROUND, BACKGROUND]]], dtype=torch.uint8)
    one_anchor = ContrastConfig(anchors=1, keys=6, queue=10)
    Contrast(network, one_anchor).loss(features, network, None, None, candidates, seeded()).backward()
    touched = features.grad.abs().amax(dim=1).flatten() > 0
    assert touched[:2].sum() == touched[2:].sum() == 1, "one anchor of each class, though both rows of it are keys"


def test_training_on_it_pulls_the_classes_apart(network):
    features = torch.randn(2, 128, 8, 8, generator=seeded()).requires_grad_()
    candidates, contrast, generator = batch()[2], Contrast(network, FEW), seeded()
    optimiser = torch.optim.SGD([features], lr=20.0)
    losses = []
    for _ in range(60):
        loss = contrast.loss(features, network, None, None, candidates, generator)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[0] > 1
    assert sum(losses[-10:]) / 10 < 0.1 * losses[0]


@BOTH
@pytest.mark.parametrize(("landslide", "background"), [(0, 0), (5, 0), (0, 5)])
def test_a_missing_class_is_zero_with_a_graph(network, config, landslide, background):
    loss = loss_of(Contrast(network, config), network, *batch(landslide=landslide, background=background), seeded())
    loss.backward()
    assert loss.item() == 0
    assert not network.projection.weight.grad.any()


def test_the_momentum_encoder_follows_as_a_moving_average(network):
    contrast = Contrast(network, WITH_QUEUES)
    before = {name: parameter.clone() for name, parameter in contrast.momentum.named_parameters()}
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(1.0)
    for _ in range(2):
        contrast.update(network)
    for name, parameter in contrast.momentum.named_parameters():
        torch.testing.assert_close(parameter, before[name] + 1 - 0.9**2)


@BOTH
def test_a_resumed_run_is_the_same_bit_for_bit(network, config):
    network.train()
    for module in network.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0  # the network's own random numbers are the caller's business
    contrast, generator = Contrast(network, config), seeded()

    def step(contrast, seed):
        loss = loss_of(contrast, network, *batch(seed=seed), generator)
        contrast.update(network)
        return loss.item()

    for seed in range(4):
        step(contrast, seed)
    saved = {name: value.clone() for name, value in contrast.state_dict().items()}
    state = generator.get_state()
    expected = [step(contrast, seed) for seed in (4, 5)]
    again = Contrast(build_network("hpcl-net", preset="small"), config)
    again.load_state_dict(saved)
    generator.set_state(state)
    torch.manual_seed(99)
    assert [step(again, seed) for seed in (4, 5)] == expected


class Ranks:
    """Processes of a distributed run as threads: each hands in a tensor, all get the stack."""

    def __init__(self, count):
        self.count, self.parts, self.barrier = count, [None] * count, threading.Barrier(count, timeout=60)

    def gather(self, rank):
        def gathered(tensor):
            self.parts[rank] = tensor
            self.barrier.wait()
            stack = torch.stack(self.parts)
            self.barrier.wait()
            return stack

        return gathered

    def run(self, work):
        """[work(rank)] of all ranks at once."""
        results = [None] * self.count

        def keep(rank):
            results[rank] = work(rank)

        threads = [threading.Thread(target=keep, args=(rank,)) for rank in range(self.count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results


@BOTH
@pytest.mark.parametrize("shares", [(2, 2), (3, 1), (1, 3)])
def test_two_ranks_are_one_process_with_the_whole_batch(network, config, shares):
    ranks = Ranks(2)
    whole, parts = Contrast(network, config), [Contrast(network, config, ranks.gather(rank), rank) for rank in (0, 1)]
    whole, parts = whole.eval(), [part.eval() for part in parts]  # batch statistics would differ
    generators = [seeded(), seeded(), seeded()]
    for seed in range(3):
        everything = batch(samples=4, landslide=9, background=30, seed=seed)
        projected = network.project(network.encode(*everything[:2])[1]).detach()
        features = [projected.clone().requires_grad_() for _ in range(3)]
        pieces = [slice(0, shares[0]), slice(shares[0], None)]

        def work(rank, pieces=pieces, features=features, everything=everything):
            image, dem, candidates = (part[pieces[rank]] for part in everything)
            return parts[rank].loss(
                features[rank][pieces[rank]], network, image, dem, candidates, generators[rank]
            )  # fmt: skip

        losses = ranks.run(work)
        expected = whole.loss(features[2], network, *everything, generators[2])
        torch.testing.assert_close(sum(losses), expected)
        for loss in (*losses, expected):
            loss.backward()
        torch.testing.assert_close(features[0].grad + features[1].grad, features[2].grad)
        if config.queues:
            torch.testing.assert_close(parts[0].queues.rows, whole.queues.rows)
            assert torch.equal(parts[0].queues.rows, parts[1].queues.rows)


@BOTH
def test_a_rank_without_anchors_does_not_hang(network, config):
    ranks = Ranks(2)
    parts = [Contrast(network, config, ranks.gather(rank), rank) for rank in (0, 1)]
    with_some, without = batch(), batch(landslide=0, background=0)
    projected = [torch.randn(2, 128, 8, 8, generator=seeded(), requires_grad=True) for _ in (0, 1)]

    def work(rank):
        image, dem, candidates = (with_some, without)[rank]
        loss = parts[rank].loss(projected[rank], network, image, dem, candidates, seeded())
        loss.backward()
        return loss.item()

    losses = ranks.run(work)
    assert losses[0] > 0
    assert losses[1] == 0
    assert not projected[1].grad.any()


def test_half_precision_is_compared_in_full(network):
    image, dem, candidates = batch()
    projected = network.project(network.encode(image, dem)[1]).detach()
    contrast = Contrast(network, FEW)
    with torch.autocast("cpu", torch.bfloat16):
        low = contrast.loss(projected.bfloat16(), network, image, dem, candidates, seeded())
    assert low.dtype == torch.float32
    full = contrast.loss(projected.bfloat16().float(), network, image, dem, candidates, seeded())
    assert torch.equal(low, full)


def test_a_network_without_projection_gets_a_sentence():
    with pytest.raises(InputError, match="FfsNet has none; take hpcl-net"):
        Contrast(build_network("ffs-net", preset="small"), FEW)
