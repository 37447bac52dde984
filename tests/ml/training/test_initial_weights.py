"""Fine-tuning from a checkpoint of other bands, and ImageNet's weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.training.config import TrainConfig, settings
from relicslide.ml.training.initial_weights import initial_network, network_arguments
from relicslide.tests.ml.training.settings import CARD, PLAIN, chips, train
from safetensors.torch import load_file, save_file


@pytest.fixture
def four_bands(tmp_path):
    """A checkpoint of a network for images of four bands."""
    torch.manual_seed(7)
    arguments = {"preset": "small", "image_channels": 4}
    network = build_network("hpcl-net", **arguments)
    checkpoint.save(tmp_path / "four.safetensors", network, ModelCard("four", "hpcl-net", arguments))
    return tmp_path / "four.safetensors", network.state_dict()


@pytest.mark.parametrize("bands", [3, 4, 6])
def test_shared_bands_keep_their_weights_and_new_ones_begin_with_the_mean(four_bands, bands):
    path, old = four_bands
    network, notes = initial_network(settings(start=str(path)), bands)
    assert network.image_channels == bands
    changed = []
    for name, value in network.state_dict().items():
        if value.shape == old[name].shape:
            assert torch.equal(value, old[name]), name
            continue
        changed.append(name)
        shared = min(bands, 4)
        assert torch.equal(value[:, :shared], old[name][:, :shared])
        for band in range(4, bands):
            torch.testing.assert_close(value[:, band], old[name].mean(dim=1))
    assert len(changed) == (bands != 4)
    assert [name in " ".join(notes) for name in changed] == [True] * len(changed)
    network(torch.zeros(1, bands, 32, 32), torch.zeros(1, 1, 32, 32))


def test_other_classes_begin_at_random_and_are_reported(four_bands):
    path, old = four_bands
    config = settings(start=str(path), network="hpcl-net", arguments={"preset": "small", "classes": 5})
    network, notes = initial_network(config, 4)
    state = network.state_dict()
    different = [name for name, value in old.items() if state[name].shape != value.shape]
    assert different and all(name.startswith("decoder") for name in different)
    assert all(name in notes[-1] for name in different) and "random" in notes[-1]


def test_another_network_is_refused(four_bands):
    config = TrainConfig(network="ffs-net", start=str(four_bands[0]))
    with pytest.raises(InputError, match="cannot start"):
        initial_network(config, 4)


def test_bands_that_contradict_the_images_get_a_sentence():
    config = TrainConfig(arguments={"preset": "small", "image_channels": 3})
    with pytest.raises(InputError, match="have 5 bands, but the network is to take 3"):
        network_arguments(config, 5)
    assert network_arguments(TrainConfig(), 3) == {"preset": "small"}
    assert network_arguments(TrainConfig(), 5) == {"preset": "small", "image_channels": 5}


def test_the_network_takes_as_many_channels_as_there_are_of_terrain():
    config = TrainConfig(scaling=Scaling(terrain=("relief", "slope", "openness")))
    assert network_arguments(config, 3) == {"preset": "small", "dem_channels": 3}
    assert network_arguments(TrainConfig(scaling=Scaling(terrain=("slope",))), 3) == {"preset": "small"}


def test_imagenet_weights_arrive_in_the_trunk_and_what_is_missing_is_said(tmp_path):
    torch.manual_seed(1)
    trunk = build_network("hpcl-net", preset="small").features.trunk.state_dict()
    given = {name: torch.full_like(value, 3) for name, value in trunk.items() if name.startswith("layer3")}
    save_file({**given, "fc.weight": torch.zeros(10, 10)}, tmp_path / "resnet.safetensors")
    config = TrainConfig(imagenet=str(tmp_path / "resnet.safetensors"))
    network, notes = initial_network(config, 3)
    for name, value in network.features.trunk.state_dict().items():
        assert bool((value == 3).all()) is (name in given), name
    assert f"{len(given)} tensors taken" in notes[0]
    assert "are not in the file" in notes[-1]


def test_a_pretrained_network_begins_with_the_package_s_weights():
    config = settings("pretrained")
    network, notes = initial_network(config, 4)
    assert network.dem_channels == len(config.scaling.terrain)
    first = network.stem.image_trunk.trunk.state_dict()["_conv_stem.weight"]
    assert torch.equal(first[:, 0], first[:, 3])
    assert "486 tensors taken" in notes[0]


def test_a_start_and_imagenet_exclude_each_other():
    with pytest.raises(InputError, match="overwrite each other"):
        replace(TrainConfig(), start="a", imagenet="b")


def test_a_share_of_the_start_is_in_what_is_saved(tmp_path):
    """The run itself goes on as without; what it saves lies between it and its start."""
    scenes = chips(tmp_path / "chips", 2)
    config = replace(PLAIN, epochs=1, precise_batch_norm=False)
    train(scenes, tmp_path / "start.safetensors", config, CARD)
    later = replace(config, start=str(tmp_path / "start.safetensors"), seed=2)
    train(scenes, tmp_path / "later.safetensors", later, CARD)
    train(scenes, tmp_path / "mixed.safetensors", replace(later, start_share=0.75), CARD)
    start, trained, mixed = (load_file(tmp_path / f"{name}.safetensors") for name in ("start", "later", "mixed"))
    assert any(not torch.equal(start[name], trained[name]) for name in start)
    for name, value in mixed.items():
        if value.is_floating_point():
            torch.testing.assert_close(value, 0.75 * start[name] + 0.25 * trained[name])


def test_a_share_needs_a_start():
    with pytest.raises(InputError, match="a start, and to be in 0 to 1"):
        TrainConfig(start_share=0.5)
    with pytest.raises(InputError, match="a start, and to be in 0 to 1"):
        TrainConfig(start="some.safetensors", start_share=1.0)
