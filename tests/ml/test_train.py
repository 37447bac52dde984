"""Chips, splits, scores and the training loop."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.labelled import read_chips, read_map, split
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.dataset.splits import from_dataset
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.evaluation.counts import ConfusionCounts, count
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard, known_scores
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.scoring import flipped, score, score_checkpoint
from relicslide.ml.networks import NETWORKS, HpclNet
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.train import train as train_verb
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.losses.pixel import cross_entropy
from relicslide.ml.training.samples import Samples, random_crop
from relicslide.tests.ml.scenes import NORTH, WEST, Bright, wkt, write
from relicslide.tests.ml.training.settings import CARD, PLAIN, chips, train
from safetensors.numpy import load_file

SCALING = Scaling(relief_radius=16)


def write_map(folder, rows=2, cols=3, side=32, skip=()):
    """Chips of one map whose image band 1 is the column, band 2 the row, and whose label is column % 5 == 0."""
    for row in range(rows):
        for col in range(cols):
            if (row, col) in skip:
                continue
            grid = Grid((side, side), (WEST + col * side * 2, NORTH - row * side * 2), (2.0, 2.0), wkt())
            down, across = np.mgrid[row * side : (row + 1) * side, col * side : (col + 1) * side]
            name = f"col{col}_row{row}.tif"
            write(folder / "image" / name, grid, np.stack([across, down, down + across]).astype(np.uint8))
            write(folder / "dem" / name, grid, (100 + down).astype(np.int16))
            write(folder / "label" / name, grid, (across % 5 == 0).astype(np.uint8), nodata=0)
    return folder


def test_chips_of_one_map_are_put_together_at_their_places(tmp_path):
    labelled = read_map(write_map(tmp_path, skip={(1, 1)}))
    grid = labelled.scene.grid
    assert grid.shape == (64, 96)
    sample = labelled.scene.read(grid.window)
    assert not sample.valid[32:, 32:64].any()
    assert sample.image[0, 40, 70] == 70
    assert sample.image[1, 40, 70] == 40
    assert sample.dem[0, 40, 70] == 140
    label = labelled.label.read(grid.window)[0]
    assert np.isnan(label[40, 40])
    assert (label[40, 70], label[40, 71]) == (1, 0), "a label whose no-data value is 0 keeps its zeros"


def test_a_split_shares_no_label_and_hides_from_training_what_is_held_out(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    window = labelled.scene.grid.window
    training, held_out = split(labelled, 0.25, 32, seed=3)
    first, second = (np.isfinite(part.label.read(window)[0]) for part in (training, held_out))
    assert not (first & second).any()
    assert (first | second).all()
    assert 0.2 < second.mean() < 0.3
    np.testing.assert_array_equal(training.scene.read(window).valid, first)
    assert held_out.scene.read(window).valid.all(), "a held-out block is seen with its surroundings, as in segment"
    assert not set(training.regions) & set(held_out.regions)


@pytest.mark.parametrize(("share", "block"), [(0, 32), (1, 32), (0.5, 4096)])
def test_a_split_that_cannot_be_made_gets_a_sentence(tmp_path, share, block):
    with pytest.raises(InputError):
        split(read_map(write_map(tmp_path)), share, block, 1)


def test_missing_files_of_a_data_set_are_named(tmp_path):
    write_map(tmp_path)
    (tmp_path / "dem" / "col0_row0.tif").unlink()
    with pytest.raises(InputError, match=r"lacks dem/col0_row0\.tif"):
        read_chips(tmp_path)
    with pytest.raises(InputError, match="holds no chip"):
        read_chips(tmp_path / "nowhere")


def test_chips_that_are_no_map_are_refused_as_one(tmp_path):
    write_map(tmp_path)
    grid = Grid((32, 32), (WEST + 1.0, NORTH - 500.0), (2.0, 2.0), wkt())
    for part in ("image", "dem", "label"):
        write(tmp_path / part / "odd.tif", grid, np.zeros((3, 32, 32) if part == "image" else (32, 32), np.uint8))
    with pytest.raises(InputError, match="not parts of one map"):
        read_map(tmp_path)
    assert len(read_chips(tmp_path)) == 7


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
    monkeypatch.setattr("relicslide.ml.training.samples._batch", list)
    list(Samples([read_map(write_map(tmp_path))], TrainConfig(crop=32, visits=3, scaling=SCALING)).epoch(0))
    assert sorted(seen) == sorted(list(range(6)) * 3)


def test_turning_moves_image_elevation_and_label_together():
    random = np.random.default_rng(0)
    base = np.arange(64, dtype=np.float32).reshape(8, 8)
    for _ in range(20):
        image, dem, label, elevation = Augmentation(colour=0, relief=0)(
            np.stack([base] * 3), base[None], base.astype(np.int64), base, random
        )
        np.testing.assert_array_equal(image[0], dem[0])
        np.testing.assert_array_equal(dem[0], label)
        np.testing.assert_array_equal(dem[0], elevation)


def test_a_crop_stays_in_the_scene_and_near_its_region():
    random = np.random.default_rng(0)
    for _ in range(200):
        window = random_crop(Window(0, 64, 32, 32), Window(0, 0, 64, 96), 48, random)
        assert window.intersection(Window(0, 0, 64, 96)) == window
        assert not window.intersection(Window(0, 64, 32, 32)).empty


def test_cross_entropy_looks_at_known_pixels_only():
    logits, label = torch.randn(2, 2, 4, 4, requires_grad=True), torch.randint(0, 2, (2, 4, 4))
    label[0, :2] = UNKNOWN
    probability = logits.softmax(1)
    expected = -torch.log(probability.gather(1, label.clamp(max=1)[:, None])[:, 0][label != UNKNOWN]).mean()
    torch.testing.assert_close(cross_entropy(logits, label), expected)
    nothing = cross_entropy(logits, torch.full_like(label, UNKNOWN))
    nothing.backward()
    assert nothing == 0
    assert (logits.grad == 0).all()


def test_scores_are_those_of_the_counts():
    report = ConfusionCounts(6, 2, 3, 9)
    assert report.precision == 6 / 8
    assert report.recall == 6 / 9
    assert report.f1 == pytest.approx(2 * (6 / 8) * (6 / 9) / (6 / 8 + 6 / 9))
    assert report.landslide_iou == 6 / 11
    assert report.background_iou == 9 / 14
    assert report.miou == (6 / 11 + 9 / 14) / 2
    assert np.isnan(ConfusionCounts().precision)


def test_counts_add_up_and_leave_out_what_is_not_valid():
    random = np.random.default_rng(0)
    predicted, truth, valid = random.random((3, 50)) > 0.4
    whole = count(predicted, truth, valid)
    assert whole == count(predicted[:20], truth[:20], valid[:20]) + count(predicted[20:], truth[20:], valid[20:])
    assert whole.true_positives == (predicted & truth & valid).sum()
    assert whole.true_negatives == (~predicted & ~truth & valid).sum()
    assert whole.false_positives + whole.false_negatives == ((predicted != truth) & valid).sum()


@pytest.mark.parametrize("values", [{"epochs": 0}, {"learning_rate": 0}, {"warm_up": 1}, {"ema_decay": 1}])
def test_contradictory_settings_are_refused(values):
    with pytest.raises(InputError):
        TrainConfig(**values)


@pytest.fixture
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


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
    with pytest.raises(InputError, match="from 32 on"):
        train(scenes, tmp_path / "m.safetensors", replace(PLAIN, crop=16), CARD)
    assert [path.name for path in tmp_path.iterdir()] == ["chips"]


def test_what_nobody_mapped_is_unknown_and_other_labels_get_a_sentence(tmp_path):
    write_chips(tmp_path, 1, 64, seed=1)
    (path,) = (tmp_path / "label").iterdir()
    dataset = gdal.Open(str(path), gdal.GA_Update)
    values = dataset.ReadAsArray()
    values[:, :20], values[:5] = 255, 7
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetNoDataValue(7)
    dataset = None
    for scene in (read_chips(tmp_path)[0], read_map(tmp_path)):
        np.testing.assert_array_equal(np.isnan(scene.label.read(scene.scene.grid.window)[0]), values > 1)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).DeleteNoDataValue()
    dataset = None
    with pytest.raises(InputError, match="holds 7; use 1 for landslide"):
        read_chips(tmp_path)


def test_synthetic_chips_are_learned_and_the_checkpoint_says_how(tmp_path, one_thread):
    scenes = chips(tmp_path / "chips", 2)
    config = replace(PLAIN, epochs=24, ema_decay=0.9, learning_rate=3e-3, score_every=24, fit_threshold=False)
    result = train(scenes, tmp_path / "m.safetensors", config, replace(CARD, training={"command": "test"}), scenes)
    assert result.report.landslide_iou > 0.95, "what was learned by heart is known"
    _, card = checkpoint.load(tmp_path / "m.safetensors")
    assert card.training["command"] == "test"
    assert card.training["settings"]["seed"] == config.seed
    assert card.cell_size_m == (2.0,)
    (scores,) = card.metrics.values()
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
    (scores,) = json.loads(text, parse_constant=pytest.fail)["metrics"].values()
    assert "recall" not in scores and 0 <= scores["background_iou"] <= 1


def test_the_better_epoch_is_kept_where_a_later_one_is_worse(tmp_path, monkeypatch):
    """The second of three epochs scores best; what is written after it is another file."""
    model = tmp_path / "m.safetensors"
    found, kept = iter([ConfusionCounts(5, 5, 5, 5), ConfusionCounts(9, 1, 1, 9), ConfusionCounts(6, 4, 4, 6)]), []

    def scored(*_, **__):
        kept.append(load_file(model) if model.exists() else None)
        return next(found)

    monkeypatch.setattr("relicslide.ml.training.loop.score", scored)
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


def test_flips_are_the_mean_over_mirror_images_each_turned_back():
    places = torch.arange(16.0).reshape(1, 1, 4, 4)
    image, dem, valid = torch.rand(2, 3, 4, 4), torch.rand(2, 1, 4, 4), torch.rand(2, 4, 4) > 0.2

    def probability(image, dem, valid):
        """Differs from place to place, so that a mirror image is another one."""
        return (image.sum(dim=1, keepdim=True) + dem) * valid[:, None] * places

    expected = torch.zeros(2, 1, 4, 4)
    for down in (slice(None), [3, 2, 1, 0]):
        for across in (slice(None), [3, 2, 1, 0]):
            turned = [tensor[..., down, :][..., across] for tensor in (image, dem, valid)]
            expected += probability(*turned)[..., down, :][..., across] / 4
    torch.testing.assert_close(flipped(probability)(image, dem, valid), expected)


def test_every_held_out_pixel_is_scored_once_and_no_other(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    _, held_out = split(labelled, 0.25, 32, seed=3)
    network, card = HpclNet("small"), ModelCard("test", "hpcl-net", tile=32, overlap=16)
    scaled = ScaledScene(held_out.scene, Scaling(relief_radius=16))
    report = score(network, [(scaled, held_out)], card, choose_device("cpu"))
    truth = held_out.label.read(held_out.scene.grid.window)[0]
    assert report.true_positives + report.false_negatives == (truth == 1).sum()
    assert report.true_negatives + report.false_positives == (truth == 0).sum()


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
        ({}, {"overlap": 64}, "overlap of 64 pixels does not fit tiles of 64"),
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
        ({"maps": ["elsewhere"]}, "--dataset, or --map and --chips, but not both"),
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
