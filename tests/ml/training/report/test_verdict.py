"""A run that goes on from a model: the model is epoch 0, is kept until an epoch is better, and the run says which."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.progress import Cancelled, silent
from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.model import checkpoint
from relicslide.ml.networks import NETWORKS
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.training import loop
from relicslide.ml.training.files import Files
from relicslide.ml.training.position import Position
from relicslide.ml.training.report import scores_text
from relicslide.tests.ml.scenes import Bright
from relicslide.tests.ml.training.settings import CARD, PLAIN, assert_same_weights, chips, train

CONFIG = replace(PLAIN, network="tiny", arguments={}, epochs=3, learning_rate=0.05, ema_decay=0.0)
TINY_CARD = replace(CARD, network="tiny")


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return chips(tmp_path_factory.mktemp("chips"), 2)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    monkeypatch.setitem(NETWORKS, "tiny", Bright)


@pytest.fixture
def start(tmp_path) -> str:
    """A model with a threshold and a scaling of its own, which calls bright pixels a landslide."""
    path = tmp_path / "start.safetensors"
    checkpoint.save(path, Bright(), replace(TINY_CARD, name="given", threshold=0.4, scaling=Scaling(relief_radius=12)))
    return str(path)


def go_on(scenes, output, config, progress=silent, resume=False):
    data = TrainingData(tuple(scenes), tuple(scenes))
    return loop.train(data, Files.beside(output), config, TINY_CARD, progress, resume, against_start=True)


def table(folder) -> list[dict]:
    with open(folder / "metrics.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    return [{name: value for name, value in row.items() if name != "seconds"} for row in rows]


def test_a_start_that_no_epoch_beats_is_kept_as_it_was(scenes, start, tmp_path, caplog):
    """Weights, scaling and threshold of what is written are the start's."""
    caplog.set_level("INFO", "relicslide")
    done = go_on(scenes, tmp_path / "m.safetensors", replace(CONFIG, start=start))
    assert_same_weights(tmp_path / "m.safetensors", start)
    card, own = checkpoint.read_card(tmp_path / "m.safetensors"), checkpoint.read_card(start)
    assert (card.scaling, card.threshold, card.training) == (own.scaling, 0.4, own.training)
    assert done.best_epoch == 0 and done.report == done.start
    assert done.verdict.startswith("No better than the start: the start is kept, as it was.")
    assert done.verdict in caplog.messages and " nan" not in caplog.text
    assert done.verdict in done.page.read_text(encoding="utf-8")
    rows = table(done.folder)
    assert [row["epoch"] for row in rows] == ["0", "1", "2", "3"]
    assert float(rows[0]["miou"]) == pytest.approx(done.start.miou) and rows[0]["loss"] == ""


def test_a_start_that_is_beaten_is_replaced_also_after_a_stop(scenes, start, tmp_path):
    """Stopped and resumed, the run is the one that never stopped, the start's score and all."""
    inverted = Bright()
    with torch.no_grad():
        inverted.mean.weight.neg_()
    checkpoint.save(start, inverted, checkpoint.read_card(start))
    config = replace(CONFIG, start=start, learning_rate=1.0, schedule="constant", epochs=6)
    whole = go_on(scenes, tmp_path / "whole.safetensors", config)
    assert whole.best_epoch and whole.report.miou > whole.start.miou
    assert whole.verdict.startswith(
        f"Better than the start by {whole.report.miou - whole.start.miou:.3f} of mean IoU on what was held out: epoch "
    )

    def stop(share, text=""):
        if text.startswith("epoch 1 of 6, loss"):
            raise Cancelled

    with pytest.raises(Cancelled):
        go_on(scenes, tmp_path / "m.safetensors", config, stop)
    assert_same_weights(tmp_path / "m.safetensors", start)
    again = go_on(scenes, tmp_path / "m.safetensors", config, resume=True)
    assert (again.start, again.report, again.verdict) == (whole.start, whole.report, whole.verdict)
    assert_same_weights(tmp_path / "m.safetensors", tmp_path / "whole.safetensors")
    assert table(again.folder) == table(whole.folder)


def test_without_the_question_no_start_is_scored(scenes, start, tmp_path):
    """As in a cross-validation, which must not choose by what it scores."""
    done = train(scenes, tmp_path / "m.safetensors", replace(CONFIG, start=start, epochs=1), TINY_CARD, scenes)
    assert done.start is None and done.best_epoch == 1
    assert done.verdict.startswith("The model is that of epoch 1, with a mean IoU of 0.")


def test_a_state_of_before_there_was_a_start_loads():
    position = Position().next_epoch({"loss": 1.0}, ConfusionCounts(1, 2, 3, 4), 1.0)

    def loaded(values: dict) -> Position:
        return Position.from_dict(json.loads(json.dumps(values)))

    old = position.to_dict()
    assert "start" not in old and loaded(old) == position
    compared = position.with_start(ConfusionCounts(9, 0, 0, 9))
    assert (compared.kept_epoch, compared.best) == (0, ConfusionCounts(9, 0, 0, 9))
    assert loaded(compared.to_dict()) == compared
    worse = position.with_start(ConfusionCounts(0, 5, 5, 0))
    assert (worse.kept_epoch, worse.best) == (1, position.best)
    with pytest.raises(ValueError, match="its start counts are none"):
        loaded({**old, "start": [1, 2]})


def test_what_is_not_known_is_left_out_and_explained():
    assert scores_text({"precision": np.nan, "recall": 0.0}).startswith("recall 0 (nothing is called a landslide")
    assert scores_text({"loss": 0.25, "seconds": 2.0}) == "loss 0.25, seconds 2"
