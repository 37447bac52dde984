"""The doors `segment` and `explain`: the algorithms' parameters, and the same files bit for bit."""

from __future__ import annotations

import argparse
import importlib
import json

import numpy as np
import pytest
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.training_tools.__main__ import main


def values(path) -> np.ndarray:
    source = GdalSource(path, masked=False)
    return source.read(source.grid.window)


def scene(pair, checkpoint) -> list[str]:
    return ["--image", str(pair["image"]), "--dem", str(pair["dem"]), "--model", str(checkpoint)]


ENGINES = {"--workers", "--scheduler", "--plan", "--block"}  # several processes
TERMINAL_ONLY = {
    "segment": {*ENGINES, "--runtime"},
    "explain": ENGINES,
    "interpolate": ENGINES,
}


def options_of(verb: str) -> set[str]:
    parser = argparse.ArgumentParser(add_help=False)
    importlib.import_module(f"relicslide.training_tools.{verb}").add_arguments(parser)
    return {text for action in parser._actions for text in action.option_strings}


@pytest.mark.parametrize(
    "verb, kind",
    [
        ("interpolate", "Interpolate"),
        ("segment", "Segment"),
        ("explain", "Explain"),
        ("polygonize", "Polygonize"),
    ],
)
def test_options_are_the_algorithms_parameters(verb, kind, qgis_app):
    options = options_of(verb)
    algorithm = getattr(importlib.import_module(f"relicslide.plugin.algorithms.{verb}"), kind)().create()
    names = {item.name() for item in algorithm.parameterDefinitions()}
    own = TERMINAL_ONLY.get(verb, set())
    assert own <= options
    assert options - own == {"--" + name.lower().replace("_", "-") for name in names}


def test_segment_writes_what_the_verb_writes(pair, checkpoint, tmp_path, capsys):
    from relicslide.ml.segment import segment

    door, verb = tmp_path / "door", tmp_path / "verb"
    found = segment(
        pair["image"],
        pair["dem"],
        model=checkpoint,
        probability=verb / "p.tif",
        classes=verb / "c.tif",
        polygons=verb / "s.gpkg",
    )
    code = main(
        [
            "--quiet",
            "segment",
            *scene(pair, checkpoint),
            "--probability",
            str(door / "p.tif"),
            "--classes",
            str(door / "c.tif"),
            "--polygons",
            str(door / "s.gpkg"),
            "--report",
            str(door / "r.json"),
        ]
    )
    assert code == 0
    for name in ("p.tif", "c.tif"):
        assert np.array_equal(values(door / name), values(verb / name), equal_nan=True)
    out = capsys.readouterr().out
    assert f"{found.landslide_pixels} of {found.valid_pixels} valid pixels" in out
    assert f"{found.landslides} landslides" in out
    assert json.loads((door / "r.json").read_text(encoding="utf-8"))


def test_options_reach_the_verb(pair, checkpoint, tmp_path):
    west, south, east, north = GdalSource(pair["image"]).grid.bounds
    half = [str(number) for number in (west, south, (west + east) / 2, north)]
    code = main(
        [
            "--quiet",
            "segment",
            *scene(pair, checkpoint),
            "--extent",
            *half,
            "--threshold",
            "1.0",
            "--tile",
            "32",
            "--overlap",
            "0",
            "--batch",
            "2",
            "--bands",
            "3",
            "2",
            "1",
            "--device",
            "cpu",
            "--precision",
            "float32",
            "--probability",
            str(tmp_path / "p.tif"),
            "--classes",
            str(tmp_path / "c.tif"),
        ]
    )
    assert code == 0
    assert values(tmp_path / "p.tif").shape == (1, 120, 75)
    assert set(np.unique(values(tmp_path / "c.tif"))) <= {0.0, 255.0}


def test_blocks_of_an_array_of_jobs(pair, checkpoint, tmp_path, capsys):
    work, listed = tmp_path / "work", tmp_path / "blocks.csv"
    given = ["--quiet", "segment", *scene(pair, checkpoint), "--device", "cpu", "--resume", str(work)]
    assert main([*given, "--plan", str(listed)]) == 0
    assert "1 blocks" in capsys.readouterr().out
    assert listed.read_text().splitlines() == ["block,row,column,rows,columns,kept", "0,0,0,120,150,0"]
    assert main([*given, "--block", "0"]) == 0
    assert main(given) == 1
    assert "give one with --probability" in capsys.readouterr().err
    assert main([*given, "--probability", str(tmp_path / "p.tif")]) == 0
    assert not work.exists() and values(tmp_path / "p.tif").shape == (1, 120, 150)
    assert main([*given, "--plan", str(listed), "--block", "0"]) == 1
    assert main([*given[:-2], "--block", "0"]) == 1
    assert "give one with --resume" in capsys.readouterr().err


@pytest.mark.parametrize("verb, output", [("segment", "--probability"), ("explain", "--heatmap")])
def test_a_model_may_take_any_number_of_bands(pair, tmp_path, verb, output, capsys):
    """Two bands reach a network of two; three get a sentence."""
    network = build_network("hpcl-net", preset="small", image_channels=2)
    card = ModelCard("two", "hpcl-net", {"preset": "small", "image_channels": 2}, bands=("a", "b"), tile=64, overlap=16)
    checkpoint.save(tmp_path / "two.safetensors", network, card)
    given = ["--quiet", verb, *scene(pair, tmp_path / "two.safetensors"), output, str(tmp_path / "result.tif")]
    assert main([*given, "--bands", "1", "2", "3"]) == 1
    assert "takes 2 bands (a, b) and 3 were chosen" in capsys.readouterr().err
    assert main([*given, "--bands", "2", "3"]) == 0
    assert np.isfinite(values(tmp_path / "result.tif")).any()


def test_explain_writes_what_the_verb_writes(pair, checkpoint, tmp_path, capsys):
    from relicslide.ml.explain import explain

    explain(pair["image"], pair["dem"], model=checkpoint, layer="fusion", heatmap=tmp_path / "verb.tif")
    code = main(
        [
            "--quiet",
            "explain",
            *scene(pair, checkpoint),
            "--layer",
            "fusion",
            "--heatmap",
            str(tmp_path / "door.tif"),
            "--overlay",
            str(tmp_path / "overlay.tif"),
            "--contours",
            str(tmp_path / "contours.tif"),
        ]
    )
    assert code == 0
    assert np.array_equal(values(tmp_path / "door.tif"), values(tmp_path / "verb.tif"), equal_nan=True)
    assert GdalSource(tmp_path / "overlay.tif", bands=(1, 2, 3, 4)).grid.matches(GdalSource(pair["image"]).grid)
    assert "heat of layer fusion" in capsys.readouterr().out


@pytest.mark.parametrize(
    "change, words",
    [
        ({"--image": "nowhere.tif"}, "nowhere.tif"),
        ({"--model": "label"}, "checkpoint"),
        ({"--bands": ["1", "2", "7"]}, "band"),
        ({"--threshold": "1.5"}, "1.5"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(pair, checkpoint, tmp_path, capsys, change, words):
    given = {
        "--image": str(pair["image"]),
        "--dem": str(pair["dem"]),
        "--model": str(checkpoint),
        "--probability": str(tmp_path / "out" / "p.tif"),
    }
    if change.get("--model") == "label":
        change = {"--model": str(pair["label"])}
    flat = []
    for name, value in {**given, **change}.items():
        flat += [name, *([value] if isinstance(value, str) else value)]
    assert main(["--quiet", "segment", *flat]) == 1
    message = capsys.readouterr().err
    assert words in message and message.count("\n") == 1
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_polygonize_says_what_it_found(pair, checkpoint, tmp_path, capsys):
    out = [*scene(pair, checkpoint), "--threshold", "0", "--polygons", str(tmp_path / "s.gpkg")]
    assert main(["--quiet", "segment", *out, "--probability", str(tmp_path / "p.tif"), "--method", "bilinear"]) == 0
    again = ["--dem", str(pair["dem"]), "--outline", "smoothed", "--polygons", str(tmp_path / "again.gpkg")]
    assert main(["--quiet", "polygonize", "--probability", str(tmp_path / "p.tif"), *again]) == 0
    segmented, polygonized = capsys.readouterr().out.strip().split("\n")[-2:]
    assert segmented == "1 landslides, 450000 square metres together"
    assert polygonized.startswith("1 landslides, 450000 square metres together, from a probability of 0 on: ")
    assert main(["--quiet", "polygonize", "--probability", str(tmp_path / "p.tif"), *again, "--threshold", "best"]) == 1
    assert "give the scores" in capsys.readouterr().err
