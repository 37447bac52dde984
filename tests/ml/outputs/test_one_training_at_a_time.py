"""Two trainings to one name: the second is told, and touches nothing."""

from __future__ import annotations

import pytest
from relicslide.ml.adapt import adapt
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import only_one
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.cross_validate import cross_validate
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.train import train
from relicslide.tests.ml.scenes import tiny_checkpoint, write_map, write_pair

QUICK = {"network": "tiny", "arguments": {}, "epochs": 1, "crop": 32, "device": "cpu"}


@pytest.fixture
def data(tmp_path, monkeypatch):
    chips = write_map(tmp_path / "map", rows=2, cols=2)
    add_to_dataset(tmp_path / "folds", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, folds=2))
    return tmp_path / "folds", tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch), write_pair(tmp_path)


def runs(data):
    """What is run: {the folder of the run: the verb}."""
    folds, model, pair = data
    scene = {"image": pair.image, "dem": pair.dem, "model": model, "confidence": 0.51}
    return {
        "m.run": lambda out: train(out / "m.safetensors", dataset=folds, **QUICK),
        "cv": lambda out: cross_validate(out / "cv", dataset=folds, **QUICK),
        "a.run": lambda out: adapt(out / "a.safetensors", dataset=folds, **scene, **QUICK),
    }


@pytest.mark.parametrize("name", ["m.run", "cv", "a.run"])
def test_the_second_run_to_a_name_is_refused(tmp_path, data, name):
    out = tmp_path / "out"
    with only_one(out / name):
        there = sorted(out.iterdir())
        with pytest.raises(InputError, match=rf"Another run is writing into .*{name}; wait until it is done"):
            runs(data)[name](out)
        assert sorted(out.iterdir()) == there
    assert not out.exists()


def test_a_lock_goes_with_its_run_and_of_other_processes_only_the_first_has_one(tmp_path, data, monkeypatch):
    out = tmp_path / "out"
    runs(data)["m.run"](out)
    assert (out / "m.safetensors").exists() and not list(out.glob("*.lock"))
    monkeypatch.setenv("RANK", "1")
    from relicslide.ml.training.files import own_run

    with only_one(out / "m.run"), own_run(out / "m.run"):
        assert (out / "m.run.lock").exists()
