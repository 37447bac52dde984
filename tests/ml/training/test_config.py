"""Settings of a training run: presets, contradictions, and what a card can carry."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.checkpoint import BUNDLED, read_card, replace_card
from relicslide.ml.networks import NETWORKS, build_network
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.training.config import ABLATIONS, PRESETS, RELIEFS, STORED_NAMES, TrainConfig, settings, train_config
from relicslide.ml.training.losses.contrast import ContrastConfig
from relicslide.ml.training.losses.pixel import LOSSES


def test_the_papers_recipe_is_as_printed():
    """HPCL-Net, section 4.2 and table 2; the contrast's own figures are the defaults of its settings."""
    paper = PRESETS["paper"]
    printed = {
        "optimiser": "sgd",
        "momentum": 0.9,
        "learning_rate": 0.007,
        "weight_decay": 0.007,
        "batch": 2,
        "epochs": 100,
        "visits": 6,
        "crop": 512,
        "ablation": "B+F+C+G",
        "arguments": {"preset": "paper"},
        "ema_decay": 0.0,
        "loss": "cross_entropy",
    }
    assert {name: getattr(paper, name) for name in printed} == printed
    contrast = ContrastConfig(**paper.contrast)
    assert (contrast.anchors, contrast.keys, contrast.temperature, contrast.weight) == (16, 1000, 0.1, 0.1)
    assert (contrast.momentum, contrast.hard) == (0.999, 0.1)
    assert paper.queued


def test_every_field_has_a_docstring_and_the_settings_are_json():
    source = Path(train_config.__file__).read_text(encoding="utf-8").split("class TrainConfig")[1]
    for item in fields(TrainConfig):
        after = source.split(f"    {item.name}: ", 1)[1].split("\n", 1)[1]
        assert after.lstrip().startswith('"""'), item.name
    for config in PRESETS.values():
        assert json.loads(config.to_json())["seed"] == config.seed


@pytest.mark.parametrize("row", ABLATIONS)
def test_an_ablation_brings_its_network_along(row):
    config = settings("paper", ablation=row)
    assert config.network == ABLATIONS[row].network
    assert (config.contrasted, config.queued) == (row.count("C") > 0, "G" in row)


def test_another_network_leaves_the_ablation_behind():
    assert settings("paper", network="ffs-net").ablation == ""
    assert settings("paper", network="hpcl-net").ablation == "B+F+C+G"
    assert {row.network for row in ABLATIONS.values()} <= set(NETWORKS)
    assert PRESETS["modern"] == TrainConfig()
    assert set(PRESETS["modern"].loss.split("+")) <= set(LOSSES)


def test_a_relief_is_a_scaling():
    assert settings(relief="wide") == settings()
    assert settings("paper", relief="local").scaling == Scaling(relief_radius=64.0, relief_scale=4.0)
    terrain = read_card(BUNDLED).scaling.terrain
    assert settings(relief="local", start=str(BUNDLED)).scaling == replace(RELIEFS["local"], terrain=terrain)
    assert settings(relief="wide", start=str(BUNDLED)).scaling == replace(RELIEFS["wide"], terrain=terrain)
    assert settings(ablation="B+F", start=str(BUNDLED)).scaling == replace(RELIEFS["local"], terrain=terrain)
    with pytest.raises(InputError, match="'flat' is unknown; choose among wide, local"):
        settings(relief="flat")
    with pytest.raises(InputError, match="the one or the other"):
        settings(relief="local", scaling=Scaling())


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"epochs": 0}, "epochs is 0"),
        ({"visits": 0}, "visits is 0"),
        ({"epochs": 1.5}, "epochs is 1.5, but has to be a whole number"),
        ({"learning_rate": float("nan")}, "learning_rate is nan, but has to be a finite number"),
        ({"clip": float("nan")}, "clip is nan"),
        ({"weight_decay": float("inf")}, "weight_decay is inf"),
        ({"save_minutes": "1"}, "save_minutes is '1'"),
        ({"class_weights": (1.0, float("nan"))}, "a list of finite numbers"),
        ({"decay_all": 1}, "true or false"),
        ({"arguments": []}, "a table of names and values"),
        ({"seed": -1}, "seed -1 is negative"),
        ({"accumulate": 9}, "cannot be cut into 9 parts"),
        ({"ablation": "B"}, "is one of ffs-net, not of hpcl-net"),
        ({"ablation": "B+X"}, "choose among B, B.F"),
        ({"optimiser": "lion"}, "choose among adamw, sgd"),
        ({"schedule": "steps"}, "choose among cosine, poly"),
        ({"precision": "float8"}, "choose among auto"),
        ({"learning_rate": 0.0}, "teaches nothing"),
        ({"warm_up": 1.0}, "below 1"),
        ({"momentum": 1.0}, "below 1"),
        ({"ema_decay": -0.1}, "below 1"),
        ({"clip": -1.0}, "0 or more"),
        ({"class_weights": (0.0, 0.0)}, "one of them above 0"),
    ],
)
def test_contradictions_are_refused(values, sentence):
    with pytest.raises(InputError, match=sentence):
        replace(TrainConfig(), **values)


@pytest.mark.parametrize(
    ("kind", "values", "sentence"),
    [
        (Augmentation, {"spectral": 3}, "spectral is 3, but has to be a list of whole numbers"),
        (Augmentation, {"spectral": (0.5,)}, "a list of whole numbers"),
        (Augmentation, {"colour": float("nan")}, "colour is nan"),
        (Augmentation, {"turn": "yes"}, "true or false"),
        (ContrastConfig, {"anchors": 1.5}, "anchors is 1.5, but has to be a whole number"),
        (ContrastConfig, {"weight": float("inf")}, "weight is inf"),
        (Scaling, {"statistics": "training", "image_mean": (1.0, 2.0)}, "do not go together"),
        (Scaling, {"image_mean": (1.0,), "image_std": (0.0,)}, "deviations above 0"),
        (Scaling, {"relief_radius": 1e12}, "1e.12 cells is too wide; use at most 65536"),
        (Scaling, {"relief_scale": float("nan")}, "relief_scale is nan"),
        (partial(ModelCard, "name", "hpcl-net"), {"tile": "abc"}, "tile is 'abc', but has to be a whole number"),
        (partial(ModelCard, "name", "hpcl-net"), {"bands": "rgb"}, "a list of texts"),
        (partial(build_network, "hpcl-net", preset="small"), {"classes": "x"}, "classes is 'x'"),
        (partial(build_network, "hpcl-net", preset="small"), {"classes": 1}, "classes 1 cannot be built; use 2"),
        (partial(build_network, "ffs-net", preset="small"), {"image_channels": 0}, "use 1 or more"),
    ],
)
def test_values_of_another_type_or_out_of_range_are_refused(kind, values, sentence):
    with pytest.raises(InputError, match=sentence):
        kind(**values)


def test_numbers_of_numpy_and_whole_numbers_for_decimal_ones_are_numbers():
    assert TrainConfig(epochs=np.int64(3), learning_rate=np.float32(1), clip=1).epochs == 3


def test_unknown_presets_and_settings_are_refused():
    with pytest.raises(InputError, match="choose among modern, paper"):
        settings("old")
    with pytest.raises(InputError, match="no setting rate"):
        settings("modern", rate=3)
    assert settings("modern", batch=None).batch == TrainConfig().batch


def test_files_keep_the_names_that_two_settings_had_first():
    """config.json, cards and states are read by others; who writes a setting may use either name."""
    written = json.loads(TrainConfig(ema_decay=0.5, precise_batch_norm=False).to_json())
    assert (written["average"], written["gathered"]) == (0.5, False)
    assert not set(STORED_NAMES) & set(written) and set(STORED_NAMES.values()) <= set(written)
    assert settings(average=0.5, gathered=False) == settings(ema_decay=0.5, precise_batch_norm=False)
    with pytest.raises(InputError, match="average and ema_decay are one; give one of the two"):
        settings(average=0.5, ema_decay=0.5)


def test_terrain_is_a_part_of_the_scaling_and_a_start_brings_it_along(tmp_path):
    names = ("relief", "slope", "position_25")
    assert settings(relief="local", terrain=names).scaling == replace(RELIEFS["local"], terrain=names)
    assert settings("paper", terrain=()) == settings("paper")
    start = shutil.copy(BUNDLED, tmp_path / "start.safetensors")
    replace_card(start, replace(read_card(start), scaling=Scaling(relief_radius=16.0, terrain=names)))
    assert settings(start=str(start)).scaling == Scaling(relief_radius=16.0, terrain=names)
    assert settings(start=str(start), relief="wide").scaling == Scaling(terrain=names)
    assert settings(start=str(start), terrain=("slope",)).scaling == Scaling(relief_radius=16.0, terrain=("slope",))
    with pytest.raises(InputError, match="position_7.*must be one of: relief, slope, position_5"):
        settings(terrain=("position_7",))


def test_a_pretrained_run_takes_its_weights_from_the_package_unless_it_has_a_start():
    config = settings("pretrained", epochs=3)
    assert (config.imagenet, config.arguments, len(config.scaling.terrain)) == ("package", {"preset": "pretrained"}, 4)
    started = settings("pretrained", start=str(BUNDLED))
    assert (started.imagenet, started.arguments) == ("", {"preset": "pretrained"})


def test_spectral_bands_are_counted_from_one():
    assert settings(spectral=(1, 3)).augmentation == Augmentation(spectral=(0, 2))
    assert settings("paper", spectral=()) == settings("paper")


def test_the_papers_augmentation_changes_no_colour():
    assert PRESETS["paper"].augmentation == Augmentation(True, 0.0, 0.0, 0.0, 1.0, equalise=1 / 6)


@pytest.mark.parametrize("values", [{"epochs": 0}, {"learning_rate": 0}, {"warm_up": 1}, {"ema_decay": 1}])
def test_contradictory_settings_are_refused(values):
    with pytest.raises(InputError):
        TrainConfig(**values)
