"""`--plan`, `--block` and `--piece`: the blocks of a run as array jobs of a batch system do them, at three doors."""

import csv

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.evaluation.tallying import kept_tallies
from relicslide.ml.geodata.grid import Grid
from relicslide.tests.ml.scenes import NORTH, WEST, tiny_checkpoint, wkt, write, write_pair
from relicslide.training_tools.__main__ import main

SHAPE = (520, 200)  # three blocks


@pytest.fixture
def given(tmp_path, monkeypatch):
    """Image, DEM and a tiny model, and a prediction with its reference."""
    land = write_pair(tmp_path / "land", SHAPE)
    grid = Grid(SHAPE, (WEST, NORTH), (2.0, 2.0), wkt())
    probability = np.kron(np.random.default_rng(0).random((26, 10)), np.ones((20, 20))).astype(np.float32)
    return {
        "pair": ["--image", land.image, "--dem", land.dem],
        "model": ["--model", tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)],
        "target": ["--dem", land.dem, "--reference", land.image],
        "sides": [
            *("--prediction", write(tmp_path / "p.tif", grid, probability), "--reference"),
            write(tmp_path / "label.tif", grid, (probability > 0.6).astype(np.uint8)),
        ],
    }


def job(*words):
    return main(["--quiet", *map(str, words)])


def listed(path):
    with open(path, newline="") as file:
        return [(int(row["block"]), int(row["rows"]), row["kept"] == "1") for row in csv.DictReader(file)]


def in_turn(words, option, work, table):
    """All blocks of a run as separate jobs, backwards; how many are listed each time."""
    counts = []
    while True:
        assert job(*words, "--resume", work, "--block-size", 256, "--plan", table) == 0
        rows = listed(table)
        missing = [number for number, _, kept in rows if not kept]
        if not missing:
            return counts
        counts.append(len(rows))
        for number in [*reversed(missing), missing[0]]:
            assert job(*words, "--resume", work, "--block-size", 256, option, number) == 0


@pytest.mark.parametrize("name", ["explain", "interpolate", "evaluate"])
def test_block_by_block_as_in_one_piece(name, given, tmp_path, capsys, monkeypatch):
    work, table = tmp_path / "work", tmp_path / "blocks.csv"
    words, result, option, counts = {
        "explain": (
            ["explain", *given["pair"], *given["model"], "--tile", 128, "--overlap", 32, "--device", "cpu"],
            *("--heatmap", "--block", [6, 9]),  # stripes of gradients, and then blocks of heat
        ),
        "interpolate": (
            ["interpolate", *given["target"], "--method", "kriging", "--variance", tmp_path / "v.tif"],
            *("--output", "--block", [3]),
        ),
        "evaluate": (["evaluate", *given["sides"], *given["pair"][:2]], "--confusion", "--piece", [3]),
    }[name]
    assert job(*words, result, tmp_path / "whole.tif") == 0
    whole = capsys.readouterr().out
    assert job(*words, option, 0) == 1 and "give one with --resume" in capsys.readouterr().err
    assert job(*words, "--resume", work, option, 0) == 1 and "begin it with --plan" in capsys.readouterr().err
    assert job(*words, "--resume", work, "--block-size", 256, "--plan", table) == 0
    if name == "evaluate":
        monkeypatch.delattr(kept_tallies, "quantiles")  # what was measured of the whole grid travels with the job
    assert in_turn(words, option, work, table) == counts
    told = capsys.readouterr().out
    assert f"{counts[-1]} blocks, and all of them are there" in told
    assert ("more follow" in told) == (len(counts) > 1)
    assert job(*words, "--resume", work, option, counts[-1]) == 1
    assert f"give one of 0 to {counts[-1] - 1}" in capsys.readouterr().err
    assert name == "evaluate" or (job(*words) == 1 and result in capsys.readouterr().err)
    assert job(*words, result, tmp_path / "found.tif", "--resume", work, "--block-size", 256) == 0
    assert not work.exists()
    one, other = (gdal.Open(str(tmp_path / f"{each}.tif")).ReadAsArray() for each in ("whole", "found"))
    np.testing.assert_allclose(other, one, atol=1e-6 if name == "explain" else 0)
    assert name != "evaluate" or capsys.readouterr().out == whole
