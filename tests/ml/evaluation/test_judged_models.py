"""`evaluate` on checkpoints: of a scene what `segment` and `evaluate` say in turn, of a data set what counting says."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import build_dataset
from relicslide.ml.dataset.dataset import open_dataset, scenes_to_judge_by
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.evaluate import evaluate
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.scoring import score_checkpoint
from relicslide.ml.model.segmentation.side_by_side import places
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import Bright, tiny_checkpoint, write, write_pair
from relicslide.tests.ml.test_build_dataset import GRID, SMALL, write_files
from relicslide.tests.ml.test_evaluate import numbers


@pytest.fixture(scope="module")
def made_set(tmp_path_factory):
    """A data set with parts."""
    given = write_files(tmp_path_factory.mktemp("made"))
    build_dataset(**given, cutting=SMALL)
    return given["output"]


@pytest.fixture
def models(tmp_path, monkeypatch):
    """Two checkpoints of unlike weights and thresholds."""
    one = tiny_checkpoint(tmp_path / "one.safetensors", monkeypatch)
    network = Bright()
    torch.nn.init.constant_(network.mean.weight[1:], 1.0)
    checkpoint.save(tmp_path / "other.safetensors", network, replace(checkpoint.read_card(one), threshold=0.3))
    return [one, tmp_path / "other.safetensors"]


def test_of_a_scene_it_says_what_segment_and_evaluate_say(models, tmp_path):
    pair = write_pair(tmp_path)
    label = np.zeros(pair.grid.shape, np.uint8)
    label[20:60, 40:80] = 1
    reference = write(tmp_path / "label.tif", pair.grid, label, nodata=255)
    segment(pair.image, pair.dem, probability=tmp_path / "p.tif", model=models, flips="flips")
    expected = evaluate(tmp_path / "p.tif", reference, threshold=0.4, block=32)
    outputs = {"report": tmp_path / "r.html", "scores": tmp_path / "s.json", "confusion": tmp_path / "c.tif"}
    before = {*tmp_path.iterdir(), *outputs.values()}
    scene = {"reference": reference, "image": pair.image, "dem": pair.dem}
    done = evaluate(**scene, model=models, flips="flips", block=32, **outputs)
    assert numbers(done) == numbers(expected) and done.threshold == 0.4 and done.interval == expected.interval
    assert done.pixels.true_positives == 40 * 40
    assert set(tmp_path.iterdir()) == before
    assert len(done.rivals) > len(expected.rivals), "image and DEM are rivals, too"
    said = json.loads(outputs["scores"].read_text())["parameters"]
    assert "other.safetensors" in said["model"] and (said["flips"], said["prediction"]) == ("flips", None)
    assert "one.safetensors and other.safetensors on image.tif and dem.tif scored" in outputs["report"].read_text()
    assert evaluate(**scene, model=models, threshold=0.9).threshold == 0.9


@pytest.mark.parametrize("flips", [False, True])
def test_of_chips_it_counts_what_scoring_counts(models, tmp_path, flips):
    write_chips(tmp_path / "chips", 3, 64, cell_m=10.0)
    done = evaluate(dataset=tmp_path / "chips", model=models, flips="flips" if flips else "none", block=64)
    assert done.pixels == score_checkpoint(models, read_chips(tmp_path / "chips"), "cpu", flips)
    assert done.cells == 3 * 64 * 64 and done.grid.shape == (256, 256)
    whole = evaluate(dataset=tmp_path / "chips", model=models, threshold=0.0).matched.predicted
    assert whole == 3, "no landslide reaches from one chip into another"


def test_a_part_is_chosen_or_asked_for(made_set, models):
    dataset = open_dataset(made_set)
    chosen = scenes_to_judge_by(made_set)
    assert {item.name.rpartition(", ")[2] for item in chosen} == {"test"}
    done = evaluate(dataset=made_set, model=models, part="train")
    assert done.pixels == score_checkpoint(models, dataset.scenes("train", surrounded=True), "cpu")
    assert evaluate(dataset=made_set, model=models, part="all").cells == np.prod(GRID.shape)


def test_places_do_not_touch():
    shapes = [(5, 9), (20, 3), (8, 8), (1, 1), (16, 16)]
    taken = np.zeros((200, 200), int)
    found = places(shapes, 8)
    for (row, col), (rows, cols) in zip(found.corners, shapes):
        assert row % 8 == col % 8 == 0
        taken[row : row + rows + 1, col : col + cols + 1] += 1
    assert taken.max() == 1
    assert not taken[found.shape[0] :].any() and not taken[:, found.shape[1] :].any()


def test_what_cannot_be_judged_is_a_sentence(models, tmp_path, made_set):
    scene = {"image": "i.tif", "dem": "d.tif"}
    for given, words in (
        ({}, "no PREDICTION to score"),
        (scene, "no REFERENCE to score by"),
        ({"prediction": "p.tif"}, "no REFERENCE to score the prediction by"),
        ({"prediction": "p.tif", "reference": "r.tif", "flips": "flips"}, "p.tif is one already"),
        ({"dataset": made_set, "reference": "r.tif"}, "reference does not go together with the data set"),
        ({**scene, "reference": "r.tif", "part": "test"}, "part test is one of a data set"),
        ({**scene, "reference": "r.tif", "model": models, "calibrated": "c.safetensors"}, "2 are given"),
        ({**scene, "reference": "r.tif", "calibrated": "c.safetensors"}, "c.safetensors is to be a calibrated copy"),
        ({"dataset": made_set, "part": "fold1"}, "no part 'fold1'"),
    ):
        with pytest.raises(InputError, match=words):
            evaluate(**given)
    write_chips(tmp_path / "chips", 1, 64)
    with pytest.raises(InputError, match="no data set that has a part test"):
        evaluate(dataset=tmp_path / "chips", part="test")


def test_a_calibrated_copy_needs_no_prediction_of_its_own(models, tmp_path):
    pair = write_pair(tmp_path)
    label = np.zeros(pair.grid.shape, np.uint8)
    label[20:60, 40:80] = 1
    label[::12, ::12] = 1
    reference = write(tmp_path / "label.tif", pair.grid, label, nodata=255)
    copy = tmp_path / "copy.safetensors"
    evaluate(None, reference, image=pair.image, dem=pair.dem, model=models[0], calibrated=copy, block=32)
    record = checkpoint.read_card(copy).calibration["image+dem"]
    assert record["fitted_on"] == "image.tif against label.tif"
    segment(pair.image, pair.dem, probability=tmp_path / "p.tif", model=models[0], calibrate="no")
    again = tmp_path / "again.safetensors"
    evaluate(tmp_path / "p.tif", reference, model=models[0], calibrated=again, block=32)
    assert {**checkpoint.read_card(again).calibration["image+dem"], "fitted_on": ""} == {**record, "fitted_on": ""}
    assert GdalSource(tmp_path / "p.tif").grid.matches(pair.grid)
