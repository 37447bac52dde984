"""The verb `train`, the samples it draws, and what the training loop writes and refuses."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.labelled import read_chips, read_map
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.dataset.splits import from_dataset
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.geodata.grid import Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard, known_scores
from relicslide.ml.model.scoring import Tally, score_checkpoint
from relicslide.ml.networks import NETWORKS
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.train import train as train_verb
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.samples import Samples, random_crop
from relicslide.tests.ml.scenes import Bright, write_map
from relicslide.tests.ml.training.settings import CARD, PLAIN, chips, train
from safetensors.numpy import load_file

SCALING = Scaling(relief_radius=16)


def test_samples_are_the_same_for_the_same_seed_and_epoch(tmp_path):
    scenes = [read_map(write_map(tmp_path))]
    config = TrainConfig(crop=32, batch=4, scaling=SCALING)
    first, again, other = (list(Samples(scenes, config).epoch(number)) for number in (0, 0, 1))
    assert len(first) == 2
    for one, two in zip(first, again):
        assert torch.equal(one[0].image, two[0].image) and torch.equal(one[0].label, two[0].label)
    assert not torch.equal(first[0][0].image, other[0][0].image)


def test_more_visits_are_as_many_samples_of_every_region_and_begin_with_those_of_one(tmp_path):
    """The paper's epoch: 101 tiles and five variants of each, in batches of two, are 303 steps."""
    scenes = [read_map(write_map(tmp_path))]
    config = TrainConfig(crop=32, batch=4, scaling=SCALING)
    once, thrice = (
        [
            image.numpy().tobytes()
            for step in Samples(scenes, replace(config, visits=visits)).epoch(2)
            for image in step[0].image
        ]
        for visits in (1, 3)
    )
    assert (len(once), len(thrice)) == (6, 18)
    assert len(set(thrice)) == 18, "each visit has a chance of its own"
    assert set(once) <= set(thrice)
    many = replace(scenes[0], regions=(scenes[0].regions * 17)[:101])
    assert Samples([many], replace(config, visits=6, batch=2)).steps == 303


def test_each_region_is_visited_as_often(tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(Samples, "_sample", lambda self, index, generator: seen.append(index) or ())
    monkeypatch.setattr("relicslide.ml.training.samples.samples.batched", list)
    list(Samples([read_map(write_map(tmp_path))], TrainConfig(crop=32, visits=3, scaling=SCALING)).epoch(0))
    assert sorted(seen) == sorted(list(range(6)) * 3)


def test_a_crop_stays_in_the_scene_and_near_its_region():
    random = np.random.default_rng(0)
    for _ in range(200):
        window = random_crop(Window(0, 64, 32, 32), Window(0, 0, 64, 96), 48, random)
        assert window.intersection(Window(0, 0, 64, 96)) == window
        assert not window.intersection(Window(0, 64, 32, 32)).empty


def half_hidden(labelled, kind: str):
    """``labelled`` with landslides in the left half only, where the image or the DEM has no data."""
    grid, scene = labelled.scene.grid, labelled.scene
    sample, left = scene.read(grid.window), np.arange(grid.shape[1]) < grid.shape[1] // 2
    image, dem = (
        ArraySource(np.where(left & (kind == name), np.nan, values), grid)
        for name, values in (("image", sample.image), ("dem", sample.dem))
    )
    label = ArraySource(np.broadcast_to(left, grid.shape).astype(np.float32), grid)
    return replace(labelled, scene=Scene(image, dem), label=label)


def test_landslides_without_elevation_get_a_sentence_before_a_run_folder_is_made(tmp_path):
    """A DEM of nothing but no data would be learned with a loss of 0."""
    (scene,) = chips(tmp_path / "chips", 1)
    nothing = ArraySource(np.full((1, 64, 64), np.nan), scene.scene.grid)
    with pytest.raises(InputError, match="All landslides of the labels lie where the image or the DEM has no data"):
        train([replace(scene, scene=Scene(scene.scene.image, nothing))], tmp_path / "m.safetensors", PLAIN, CARD)
    assert [path.name for path in tmp_path.iterdir()] == ["chips"]


def test_labels_of_zeros_alone_get_a_sentence(tmp_path):
    scenes = chips(tmp_path / "chips", 1)
    nothing = replace(scenes[0], label=ArraySource(np.zeros((1, 64, 64), np.float32), scenes[0].scene.grid))
    with pytest.raises(InputError, match="nothing to learn"):
        train([nothing], tmp_path / "m.safetensors", PLAIN, CARD)
    for hidden in ("image", "dem"):
        with pytest.raises(InputError, match="All landslides of the labels lie where"):
            train([half_hidden(scenes[0], hidden)], tmp_path / "m.safetensors", PLAIN, CARD)
    blank = ArraySource(np.full((3, 64, 64), np.nan), scenes[0].scene.grid)
    empty = replace(scenes[0], name="chips/empty", scene=Scene(blank, scenes[0].scene.raw_dem))
    for data in (([*scenes, empty], ()), (scenes, [empty])):
        with pytest.raises(InputError, match="chips/empty: The image has no data anywhere"):
            train(data[0], tmp_path / "m.safetensors", PLAIN, CARD, data[1])
    with pytest.raises(InputError, match=r"All scenes \(1\) are held out, so there is nothing to train on"):
        train([], tmp_path / "m.safetensors", PLAIN, CARD, scenes)
    with pytest.raises(InputError, match="from 32 on"):
        train(scenes, tmp_path / "m.safetensors", replace(PLAIN, crop=16), CARD)
    assert [path.name for path in tmp_path.iterdir()] == ["chips"]


def test_synthetic_chips_are_learned_and_the_checkpoint_says_how(tmp_path, one_thread):
    scenes = chips(tmp_path / "chips", 2)
    config = replace(PLAIN, arguments={"preset": "small"}, epochs=24, ema_decay=0.9, learning_rate=3e-3)
    config = replace(config, score_every=24, fit_threshold=False)
    result = train(scenes, tmp_path / "m.safetensors", config, replace(CARD, training={"command": "test"}), scenes)
    assert result.report.landslide_iou > 0.95, "what was learned by heart is known"
    _, card = checkpoint.load(tmp_path / "m.safetensors")
    assert card.training["command"] == "test"
    assert card.training["settings"]["seed"] == config.seed
    assert card.cell_size_m == (2.0,)
    (scores,) = (each for name, each in card.metrics.items() if not name.endswith(ALTERATIONS))
    assert scores["miou"] == pytest.approx(result.report.miou, abs=1e-4)
    further = replace(config, start=str(tmp_path / "m.safetensors"), epochs=1, learning_rate=1e-9, ema_decay=0.0)
    again = train(scenes, tmp_path / "n.safetensors", further, CARD)
    assert again.loss < 0.2, "training goes on from the checkpoint"
    assert score_checkpoint(tmp_path / "m.safetensors", scenes, "cpu") == result.report


def test_a_data_set_of_one_chip_is_trained_on(tmp_path, caplog):
    source = source_from_map(write_map(tmp_path / "map", 1, 1))
    add_to_dataset(tmp_path / "set", [source], Cutting(tile=32, stride=32, block=1))
    data = from_dataset(tmp_path / "set")
    assert [len(scene.regions) for scene in data.scenes] == [1] and not data.held_out and not data.test
    trained = train(data.scenes, tmp_path / "m.safetensors", replace(PLAIN, epochs=1, crop=32), CARD)
    assert trained.loss > 0 and trained.best_epoch == 0
    assert "Nothing is held out: no epoch is scored" in caplog.text
    assert checkpoint.read_card(tmp_path / "m.safetensors").training["settings"]["epoch"] == 1


def test_a_score_that_is_not_known_is_no_nan_on_the_card(tmp_path):
    """Without a landslide on what is held out there is no recall; JSON has no word for that."""
    scenes = chips(tmp_path / "chips", 2)
    grid = scenes[1].scene.grid
    nothing = replace(scenes[1], label=ArraySource(np.zeros((1, *grid.shape), np.float32), grid))
    train(scenes[:1], tmp_path / "m.safetensors", replace(PLAIN, epochs=1), CARD, [nothing])
    text = (tmp_path / "m.run" / "card.json").read_text()
    metrics = json.loads(text, parse_constant=pytest.fail)["metrics"]
    (scores,) = (each for name, each in metrics.items() if not name.endswith(ALTERATIONS))
    assert "recall" not in scores and 0 <= scores["background_iou"] <= 1


def test_the_better_epoch_is_kept_where_a_later_one_is_worse(tmp_path, monkeypatch):
    """The second of three epochs scores best; what is written after it is another file."""
    model = tmp_path / "m.safetensors"
    found, kept = iter([ConfusionCounts(5, 5, 5, 5), ConfusionCounts(9, 1, 1, 9), ConfusionCounts(6, 4, 4, 6)]), []

    def scored(*_, **__):
        kept.append(load_file(model) if model.exists() else None)
        result = Tally(0.5)
        result.counts = next(found)
        return result

    monkeypatch.setattr("relicslide.ml.training.held_out.tally", scored)
    monkeypatch.setitem(NETWORKS, "tiny", Bright)
    config = replace(PLAIN, network="tiny", arguments={}, epochs=3)
    scenes = chips(tmp_path / "chips", 2)
    trained = train(scenes, model, config, replace(CARD, network="tiny"), scenes)
    assert (trained.best_epoch, trained.report) == (2, ConfusionCounts(9, 1, 1, 9))
    first, second, last = kept[1], kept[2], load_file(model.with_suffix(".last.safetensors"))
    assert not np.array_equal(first["mean.weight"], second["mean.weight"])
    assert not np.array_equal(second["mean.weight"], last["mean.weight"])
    np.testing.assert_array_equal(load_file(model)["mean.weight"], second["mean.weight"])
    assert checkpoint.read_card(model).training["settings"]["epoch"] == 2


def test_a_start_of_another_network_is_refused(tmp_path):
    write_chips(tmp_path / "chips", 1, 64, seed=1)
    from relicslide.ml.networks import build_network

    checkpoint.save(
        tmp_path / "f.safetensors",
        build_network("ffs-net", preset="small"),
        ModelCard("f", "ffs-net", {"preset": "small"}),
    )
    with pytest.raises(InputError, match="cannot start"):
        train(
            read_chips(tmp_path / "chips"),
            tmp_path / "m.safetensors",
            TrainConfig(start=str(tmp_path / "f.safetensors")),
            ModelCard("m", "hpcl-net"),
        )


@pytest.mark.parametrize(
    ("settings", "described", "sentence"),
    [
        ({"class_weights": (1.0, 2.0, 3.0)}, {}, "3 class weights do not fit 2 classes"),
        ({"arguments": {"preset": "small", "classes": 3}, "class_weights": (1.0, 2.0)}, {}, "do not fit 3 classes"),
        ({"augmentation": Augmentation(spectral=(0, 7))}, {}, "has 3 bands, so none has the index 7"),
        ({}, {"tile": 40}, "tile of 40 pixels does not fit the network; use a multiple of 16"),
        ({}, {"overlap": 64}, "tiles of 64 pixels that share 64 are none"),
    ],
)
def test_what_would_fail_in_the_first_step_or_score_leaves_no_run_folder(tmp_path, settings, described, sentence):
    scenes = chips(tmp_path / "chips", 1)
    with pytest.raises(InputError, match=sentence):
        train(scenes, tmp_path / "m.safetensors", replace(PLAIN, **settings), replace(CARD, **described))
    assert [path.name for path in tmp_path.iterdir()] == ["chips"]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """A data set of three parts."""
    folder = tmp_path_factory.mktemp("verb")
    source = source_from_map(write_map(folder / "map", 4, 4))
    add_to_dataset(folder / "set", [source], Cutting(tile=32, stride=32, block=1, seed=2))
    return folder / "set"


def test_the_verb_takes_what_a_person_types_and_gives_the_test_score(tmp_path, dataset):
    heard = []
    trained = train_verb(
        tmp_path / "m.safetensors",
        dataset=dataset,
        card={"limits": "none", "tile": 32, "overlap": 0},
        progress=lambda share, text="": heard.append(share),
        epochs=1,
        crop=32,
        device="cpu",
        relief="local",
        average=0.5,
    )
    card = checkpoint.read_card(tmp_path / "m.safetensors")
    assert (card.name, card.limits, card.tile) == ("m", "none", 32)
    assert card.training["settings"]["average"] == 0.5 and card.scaling.relief_scale == 4.0
    assert trained.test == score_checkpoint(tmp_path / "m.safetensors", from_dataset(dataset).test, "cpu")
    assert card.metrics["set/map, test"] == known_scores(trained.test.scores())
    assert heard == sorted(heard) and heard[-1] == 1


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"maps": ["elsewhere"]}, "elsewhere holds no chip"),
        ({"hold_out": 0.5}, "--hold-out divides a map"),
        ({"fold": 2}, "has no folds"),
        ({"resume": True, "overwrite": True}, "but not both"),
        ({"rate": 0.1}, "no setting rate"),
    ],
)
def test_the_verb_refuses_what_does_not_go_together(tmp_path, dataset, given, sentence):
    with pytest.raises(InputError, match=sentence):
        train_verb(tmp_path / "m.safetensors", dataset=dataset, **given)
    assert list(tmp_path.iterdir()) == []


def test_the_verb_overwrites_only_where_that_is_said(tmp_path, dataset):
    (tmp_path / "m.last.safetensors").write_bytes(b"hours of work")
    with pytest.raises(InputError, match="m.last.safetensors is there already"):
        train_verb(tmp_path / "m.safetensors", dataset=dataset)


def test_nothing_to_train_on_and_a_crop_that_does_not_fit_get_a_sentence(tmp_path):
    with pytest.raises(InputError, match="nothing to train on"):
        train([], tmp_path / "m.safetensors", TrainConfig(), ModelCard("m", "hpcl-net"))
    with pytest.raises(InputError, match="multiple of 16"):
        train([], tmp_path / "m.safetensors", TrainConfig(crop=50), ModelCard("m", "hpcl-net"))
    assert list(tmp_path.iterdir()) == []
