"""What a cross-validation refuses, before it trains where that can be."""

from __future__ import annotations

import re

import numpy as np
import pytest
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.geodata.source import GdalSource
from relicslide.tests.ml.scenes import tiny_checkpoint, write, write_map
from relicslide.training_tools import __main__ as terminal


@pytest.fixture
def refused(tmp_path, monkeypatch, capsys):
    """A function that runs the terminal on a tiny network, and gives what it said."""
    tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch)
    quick = ["--epochs", "1", "--crop", "32", "--device", "cpu", "--network", "tiny", "--arguments", "{}"]

    def run(*arguments):
        assert terminal.main(["--quiet", "cross-validate", *map(str, arguments), *quick]) == 1
        return capsys.readouterr().err

    return run


@pytest.mark.parametrize("there", ["scores.csv", "fold2.run/metrics.csv"])
def test_what_cannot_be_written_is_said_before_the_first_fold(refused, tmp_path, there):
    chips = write_map(tmp_path / "map", rows=2, cols=2)
    add_to_dataset(tmp_path / "folds", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, folds=2))
    (tmp_path / "cv" / there).mkdir(parents=True)
    said = refused("--dataset", tmp_path / "folds", "--output", tmp_path / "cv")
    assert f"{there} is a folder; give the name of a file." in said
    assert not list((tmp_path / "cv").glob("*.safetensors"))


def test_a_fold_that_cannot_be_trained_on_is_named(refused, tmp_path):
    chips = write_map(tmp_path / "map", rows=1, cols=2)
    path = chips / "label" / "col0_row0.tif"
    write(path, GdalSource(path, masked=False).grid, np.zeros((32, 32), np.uint8))
    said = refused("--map", chips, "--folds", 2, "--block", 32, "--output", tmp_path / "cv")
    assert re.search("cross-validation, fold [12]: No label marks a landslide", said)


def test_a_data_set_without_folds_is_refused(refused, tmp_path):
    chips = write_map(tmp_path / "map", rows=4, cols=4)
    add_to_dataset(tmp_path / "parts", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, seed=2))
    assert "build a data set with folds" in refused("--dataset", tmp_path / "parts", "--output", tmp_path / "cv")
