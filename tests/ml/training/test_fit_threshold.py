"""The threshold that a run gives its model, and where it stays at 0.5."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.cross_validate import train_folds
from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.scoring import fit_threshold, score_checkpoint
from relicslide.ml.networks import NETWORKS
from relicslide.ml.training.config import settings
from relicslide.tests.ml.scenes import Bright
from relicslide.tests.ml.training.settings import CARD, PLAIN, assert_same_weights, chips, train

TINY = replace(PLAIN, network="tiny", arguments={}, epochs=2, learning_rate=0.05)
TINY_CARD = replace(CARD, network="tiny")
DOING = "the threshold is fitted"


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return chips(tmp_path_factory.mktemp("threshold"), 5)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    """The smallest network there is, one thread, and its name."""
    monkeypatch.setitem(NETWORKS, "tiny", Bright)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def fitted(scenes, tmp_path):
    """The model of a run that two chips were held out from."""
    train(scenes[:3], tmp_path / "fitted.safetensors", TINY, TINY_CARD, scenes[3:])
    return tmp_path / "fitted.safetensors"


def f1_at(path, threshold: float, scenes) -> float:
    """F1 on scenes of a copy of the checkpoint ``path`` with another threshold."""
    other = path.with_name("other.safetensors")
    other.write_bytes(path.read_bytes())
    checkpoint.replace_card(other, replace(checkpoint.read_card(path), threshold=threshold))
    return score_checkpoint(other, scenes, "cpu").f1


def test_it_is_the_best_on_what_is_held_out(fitted, scenes):
    """Not on what is trained on; the card in the run's folder and the page have it too."""
    card = checkpoint.read_card(fitted)
    scores = {step: f1_at(fitted, step, scenes[3:]) for step in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)}
    own = f1_at(fitted, card.threshold, scenes[3:])
    assert card.threshold != 0.5 and own >= max(scores.values()) - 1e-4 and own > scores[0.5]
    about = card.training["threshold"]
    assert about["f1_at_0.5"] == pytest.approx(scores[0.5], abs=1e-4)
    assert about["f1"] == pytest.approx(own, abs=1e-3)
    folder = fitted.with_suffix(".run")
    assert json.loads((folder / "card.json").read_text()) == json.loads(card.to_json())
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert f"from a probability of {card.threshold:g} on, which gives the best F1" in page


def test_nothing_else_changes(fitted, scenes, tmp_path):
    """Weights, table and the epoch that is kept are those of a run that fits none."""
    plain = tmp_path / "plain.safetensors"
    train(scenes[:3], plain, replace(TINY, fit_threshold=False), TINY_CARD, scenes[3:])
    assert_same_weights(fitted, plain)
    one, two = checkpoint.read_card(fitted), checkpoint.read_card(plain)
    assert (two.threshold, "threshold" in two.training) == (0.5, False)
    assert one.metrics == two.metrics
    assert "from a probability of 0.5 on." in (tmp_path / "plain.run" / "report.html").read_text(encoding="utf-8")


def without_landslide(scene):
    label = np.zeros((1, *scene.scene.grid.shape), np.float32)
    return replace(scene, label=ArraySource(label, scene.scene.grid))


@pytest.mark.parametrize("held_out", ["nothing", "no landslide"])
def test_it_stays_where_nothing_tells_a_better_one(scenes, tmp_path, held_out):
    kept = [without_landslide(scenes[3])] if held_out == "no landslide" else []
    train(scenes[:3], tmp_path / "m.safetensors", TINY, TINY_CARD, kept)
    assert checkpoint.read_card(tmp_path / "m.safetensors").threshold == 0.5


@pytest.mark.parametrize("fits", [True, False])
def test_it_is_that_of_the_start_where_nothing_is_held_out(fitted, scenes, tmp_path, fits):
    """But for runs that are to keep 0.5."""
    config = replace(TINY, start=str(fitted), epochs=1, fit_threshold=fits)
    train(scenes[:3], tmp_path / "m.safetensors", config, TINY_CARD)
    given, card = checkpoint.read_card(fitted), checkpoint.read_card(tmp_path / "m.safetensors")
    assert card.threshold == (given.threshold if fits else 0.5) and "threshold" not in card.training
    page = (tmp_path / "m.run" / "report.html").read_text(encoding="utf-8")
    assert f"from a probability of {card.threshold:g} on{', as the model that it began with' if fits else ''}." in page


def test_folds_are_scored_at_a_half(scenes, tmp_path):
    """Their score is that of what they hold out, by which no threshold may be chosen."""
    folds = [TrainingData(tuple(scenes[:3]), tuple(scenes[3:])), TrainingData(tuple(scenes[2:]), tuple(scenes[:2]))]
    done = train_folds(folds, tmp_path, TINY, TINY_CARD)
    for number, (fold, report) in enumerate(zip(folds, done.reports), 1):
        path = tmp_path / f"fold{number}.safetensors"
        assert checkpoint.read_card(path).threshold == 0.5
        assert score_checkpoint(path, fold.held_out, "cpu") == report


def test_cancelled_while_it_is_fitted_and_resumed(fitted, scenes, tmp_path):
    """Nothing is lost, and the threshold is the one of a run that was never disturbed."""
    model, heard = tmp_path / "m.safetensors", []

    def cancel(share, text=""):
        heard.append(text)
        if DOING in text:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(scenes[:3], model, TINY, TINY_CARD, scenes[3:], cancel)
    assert heard[-1].startswith("epoch 2 of 2, " + DOING)
    assert checkpoint.read_card(model).threshold == 0.5
    train(scenes[:3], model, TINY, TINY_CARD, scenes[3:], resume=True)
    assert_same_weights(fitted, model)
    assert checkpoint.read_card(model).threshold == checkpoint.read_card(fitted).threshold


def test_a_finished_run_can_be_resumed_with_and_without(scenes, tmp_path):
    """The switch decides nothing that a state holds; what was fitted is not fitted again."""
    model, heard = tmp_path / "m.safetensors", []
    train(scenes[:3], model, replace(TINY, fit_threshold=False), TINY_CARD, scenes[3:])
    train(scenes[:3], model, TINY, TINY_CARD, scenes[3:], resume=True)
    card = checkpoint.read_card(model)
    assert card.threshold != 0.5
    fit_threshold(model, scenes[3:], tmp_path, choose_device("cpu"), lambda share, text="": heard.append(share))
    assert checkpoint.read_card(model) == card and not heard


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("modern", {}), True),
        (("paper", {}), False),
        (("modern", {"ablation": "B"}), False),
        (("paper", {"ablation": "B+F"}), False),
        (("modern", {"fit_threshold": False}), False),
        (("paper", {"fit_threshold": True}), True),
        (("modern", {"ablation": "B+F+C+G", "fit_threshold": True}), True),
    ],
)
def test_the_papers_runs_keep_the_papers_threshold(given, expected):
    name, changes = given
    assert settings(name, **changes).fit_threshold is expected
