"""The table of what a model looks at: a network that sees the image alone does as well on flat ground."""

from __future__ import annotations

import pytest
from relicslide.ml.base.progress import silent
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.model import checkpoint
from relicslide.ml.model.ensemble import save_set
from relicslide.ml.training.held_out import score_altered, score_otherwise
from relicslide.ml.training.report.looks import looks
from relicslide.tests.ml.scenes import tiny_checkpoint


@pytest.fixture
def scenes(tmp_path):
    write_chips(tmp_path / "chips", 2, 64)
    return read_chips(tmp_path / "chips")


def test_who_sees_the_image_alone_does_as_well_without_the_ground(scenes, tmp_path, monkeypatch):
    model = tiny_checkpoint(tmp_path / "model.safetensors", monkeypatch)
    assert looks(checkpoint.read_card(model)) == []
    score_otherwise(model, scenes, ("image+dem",), tmp_path, "cpu", silent)
    card = checkpoint.read_card(model)
    name = next(iter(card.metrics))
    scores = {key.partition(f"{name}, ")[2]: value for key, value in card.metrics.items()}
    assert set(scores) == {"", "image constant", "image inverted", "DEM flat", "heights doubled"}
    assert scores["DEM flat"] == scores["heights doubled"] == scores[""]
    assert scores["image constant"] != scores[""] != scores["image inverted"]
    assert (tmp_path / "card.json").exists()
    page = "".join(looks(card))
    assert page.count("<tr>") == 6 and f"{scores['']['recall']:.4g}" in page and "as it is" in page


def test_a_set_has_it_too(scenes, tmp_path, monkeypatch):
    model = tiny_checkpoint(tmp_path / "model.safetensors", monkeypatch)
    save_set(tmp_path / "set.safetensors", [model, model])
    for path in (model, tmp_path / "set.safetensors"):
        score_altered(path, scenes, "cpu", silent)
    assert checkpoint.read_card(tmp_path / "set.safetensors").metrics == checkpoint.read_card(model).metrics
