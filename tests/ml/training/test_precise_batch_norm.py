"""Statistics of batch normalisation over many batches, against those of all samples at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.networks import build_network
from relicslide.ml.training.precise_batch_norm import population_batches, update_population_statistics
from relicslide.ml.training.samples import Batch, Samples
from relicslide.tests.ml.training.settings import CARD, QUICK, chips, train
from torch import nn

CPU = choose_device("cpu")


class Normalised(nn.Module):
    """The image, normalised once; dropout would spoil a second normalisation's statistics."""

    def __init__(self):
        super().__init__()
        self.first, self.dropout, self.second = nn.BatchNorm2d(3), nn.Dropout(0.5), nn.BatchNorm2d(3, affine=False)

    def forward(self, image, dem):
        return self.second(self.dropout(self.first(image)))


def batches(count=5, size=2):
    generator = torch.Generator().manual_seed(0)
    for number in range(count):
        image = torch.randn(size, 3, 8, 8, generator=generator) * (1 + number) + 4 * number
        label = torch.full((size, 8, 8), UNKNOWN)
        yield Batch(image, image[:, :1], label, torch.zeros(size, 1, 1, dtype=torch.uint8))


def test_mean_and_variance_are_those_of_all_samples():
    network = Normalised().train()
    update_population_statistics(network, batches(), CPU)
    everything = torch.cat([batch.image for batch in batches()])
    assert torch.allclose(network.first.running_mean, everything.mean(dim=(0, 2, 3)), atol=1e-5)
    assert torch.allclose(network.first.running_var, everything.var(dim=(0, 2, 3), correction=0), rtol=1e-5)
    assert torch.allclose(network.second.running_var, torch.ones(3), atol=1e-3)  # with dropout it would be 2
    assert not any(module.training for module in network.modules())
    assert not any(module._forward_pre_hooks for module in network.modules())


def test_no_batch_changes_nothing():
    network = Normalised()
    update_population_statistics(network, [], CPU)
    assert torch.equal(network.first.running_mean, torch.zeros(3))


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return chips(tmp_path_factory.mktemp("statistics") / "chips", 3)


def test_batches_are_large_and_the_same_each_time(scenes):
    first, again = (list(population_batches(Samples(scenes, QUICK), QUICK)) for _ in range(2))
    assert [len(batch.image) for batch in first] == [3]
    assert torch.equal(first[0].image, again[0].image)
    trained_on = next(Samples(scenes, replace(QUICK, batch=3)).epoch(0))[0]
    assert not torch.equal(first[0].image, trained_on.image)


@pytest.mark.parametrize("gathered", [True, False])
def test_a_checkpoint_holds_what_its_run_gathered(scenes, tmp_path, gathered):
    """The weights are the same either way; gathering the statistics anew for the saved weights changes nothing more."""
    config = replace(QUICK, epochs=1, precise_batch_norm=gathered)
    train(scenes, tmp_path / "model.safetensors", config, CARD)
    saved, _ = checkpoint.load(tmp_path / "model.safetensors")
    anew = build_network(config.network, **config.arguments)
    anew.load_state_dict(saved.state_dict())
    update_population_statistics(anew, population_batches(Samples(scenes, config), config), CPU)
    pairs = zip(saved.state_dict().values(), anew.state_dict().values())
    same = all(torch.allclose(one, other, atol=1e-5) for one, other in pairs if one.is_floating_point())
    assert same is gathered
