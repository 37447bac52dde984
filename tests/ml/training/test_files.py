"""A training run writes over nothing that it reads, and finds out before its first epoch whether it can write."""

from __future__ import annotations

from dataclasses import replace

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.training import loop
from relicslide.ml.training.files import Files
from relicslide.tests.ml.scenes import write_map
from relicslide.tests.ml.training.settings import CARD, PLAIN


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A map of chips and a data set made of it, in a folder of which no file may change."""
    folder = tmp_path_factory.mktemp("read only ä")
    source = source_from_map(write_map(folder / "map", 2, 2))
    add_to_dataset(folder / "set", [source], Cutting(tile=32, stride=32, block=1))
    (folder / "link").symlink_to("set")
    (folder / "start.safetensors").write_bytes(b"weights")
    (folder / "file").write_bytes(b"no folder")
    return folder


@pytest.fixture(scope="module")
def scenes(folder):
    return [*read_chips(folder / "map"), *open_dataset(folder / "set").scenes("train")]


def contents(folder) -> dict:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"report": "m.safetensors"}, "report and model are the same file"),
        ({"report": "m.state.safetensors"}, "report and state are the same file"),
        ({"report": "m.run/metrics.csv"}, "metrics.csv and report are the same file"),
        ({"report": "set/dataset.json"}, "report would replace the index of set"),
        ({"report": "link/dataset.json"}, "report would replace the index of set"),
        ({"report": "map/dem/col0_row0.tif"}, "report would lie among the chips that are read"),
        ({"report": "link/valid/new.html"}, "report would lie among the chips that are read"),
        ({"output": "map/image/m.safetensors"}, "model would lie among the chips"),
        ({"output": "start.safetensors"}, "model would replace start"),
        ({"run": "set"}, "The run's folder .*set holds data .dataset.json"),
        ({"run": "map"}, "The run's folder .*map holds data .image"),
        ({"run": "map/label"}, "report would lie among the chips"),
        ({"report": "map"}, "map is a folder; give the name of a file"),
        ({"report": "file/page.html"}, "file cannot be written .Not a directory"),
        ({"run": "file"}, "file cannot be written .Not a directory"),
        ({"output": "file/new/m.safetensors"}, "cannot be written .Not a directory"),
    ],
)
def test_a_run_that_would_write_over_what_it_reads_does_not_begin(folder, scenes, given, sentence):
    before = contents(folder)
    config = replace(PLAIN, start=str(folder / "start.safetensors"))
    paths = {name: folder / path for name, path in {"output": "m.safetensors", **given}.items()}
    with pytest.raises(InputError, match=sentence):
        files = Files.beside(paths["output"], paths.get("run"), paths.get("report"))
        loop.train(TrainingData(tuple(scenes), ()), files, config, CARD)
    assert contents(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == ["file", "link", "map", "set", "start.safetensors"]
