"""The door `build-dataset`: the algorithm's parameters, files, maps and chips."""

from __future__ import annotations

import argparse
import os
import signal

import pytest
from relicslide.ml.dataset import cutting
from relicslide.ml.dataset.chips import write_chip
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.tests.ml.dataset.benchmarks.test_landslide4sense import write_patches
from relicslide.training_tools import build_dataset
from relicslide.training_tools.__main__ import main


def files(pair) -> list[str]:
    labels = f"{pair['landslides']}|layername=landslides"
    return ["--image", str(pair["image"]), "--dem", str(pair["dem"]), "--labels", labels]


def test_options_are_the_algorithms_parameters_and_the_folders(qgis_app):
    from relicslide.plugin.algorithms.builddataset import BuildDataset

    parser = argparse.ArgumentParser(add_help=False)
    build_dataset.add_arguments(parser)
    options = {text for action in parser._actions for text in action.option_strings}
    algorithm = BuildDataset().create()
    names = {item.name() for item in algorithm.parameterDefinitions()}
    assert options == {"--map", "--chips", "--landslide4sense", "--shards"} | {
        "--" + name.lower().replace("_", "-") for name in names
    }


def test_an_image_is_cut_and_the_parts_are_told(pair, tmp_path, capsys):
    output = tmp_path / "set"
    assert (
        main(["--quiet", "build-dataset", *files(pair), "--tile", "32", "--block", "1", "--output", str(output)]) == 0
    )
    said = capsys.readouterr().out
    dataset = open_dataset(output)
    assert dataset.parts == ("train", "validation", "test")
    assert all(part in said for part in dataset.parts)
    assert f"{len(dataset.index.chips)} chips" in said.splitlines()[-1]


def test_patches_of_landslide4sense_are_chips_of_their_size(tmp_path, capsys):
    write_patches(tmp_path / "patches", 4)
    output = tmp_path / "set"
    given = ["--landslide4sense", str(tmp_path / "patches"), "--output", str(output)]
    assert main(["--quiet", "build-dataset", *given]) == 0
    assert "4 chips" in capsys.readouterr().out.splitlines()[-1]
    index = open_dataset(output).index
    assert (index.cutting.tile, index.cutting.block, index.bands) == (128, 1, 13)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_kill_leaves_no_half_of_a_data_set(pair, tmp_path, monkeypatch, capsys, number):
    written = []

    def write_and_kill(*arguments):
        written.append(arguments)
        write_chip(*arguments)
        if len(written) == 3:
            os.kill(os.getpid(), number)

    monkeypatch.setattr(cutting, "write_chip", write_and_kill)
    assert main(["--quiet", "build-dataset", *files(pair), "--tile", "32", "--output", str(tmp_path / "set")]) == 1
    assert capsys.readouterr().err == "Cancelled\n"
    assert len(written) == 3 and not list(tmp_path.iterdir())


def test_chips_are_added_to_a_data_set_by_its_own_settings(tmp_path, capsys):
    write_chips(tmp_path / "one", 4, 32, seed=1)
    write_chips(tmp_path / "two", 4, 32, seed=1)
    output = str(tmp_path / "set")
    first = ["--quiet", "build-dataset", "--chips", str(tmp_path / "one"), "--folds", "2", "--tile", "32"]
    assert main([*first, "--output", output]) == 0
    again = ["--quiet", "build-dataset", "--map", str(tmp_path / "two"), "--output", output]
    assert main(again) == 1
    assert "shows ground that" in capsys.readouterr().err
    assert open_dataset(output).index.cutting.folds == 2
    assert len(open_dataset(output).index.chips) == 4


def test_ground_without_landslides_needs_no_polygons(pair, tmp_path, capsys):
    output = str(tmp_path / "set")
    ground = ["--no-landslides", "--dem", str(pair["dem"]), "--cell-size", "8", "--tile", "32"]
    assert main(["--quiet", "build-dataset", *ground, "--output", output]) == 0
    assert "0.0% landslide" in capsys.readouterr().out
    (scene, *_) = open_dataset(output).scenes("train")
    assert (scene.scene.modality, scene.scene.grid.cell) == ("dem", (8.0, 8.0))


@pytest.mark.parametrize(
    "given",
    [
        [],
        ["--image", "i.tif"],
        ["--image", "i.tif", "--dem", "d.tif"],
        ["--no-landslides"],
        ["--map", "a", "--chips", "b"],
        ["--map", "a", "--no-landslides"],
    ],
)
def test_what_to_cut_has_to_be_said(tmp_path, capsys, given):
    assert main(["--quiet", "build-dataset", *given, "--output", str(tmp_path / "set")]) == 1
    assert capsys.readouterr().err.startswith("Say what to cut")
