"""The door `evaluate`: the algorithm's parameters, the verb's scores, sentences."""

from __future__ import annotations

import argparse
import json

import pytest
from relicslide.ml.evaluate import evaluate
from relicslide.tests.ml.scenes import tiny_checkpoint
from relicslide.training_tools import evaluate as door
from relicslide.training_tools.__main__ import main


def test_options_are_the_algorithms_parameters(qgis_app):
    from relicslide.plugin.algorithms.evaluate import Evaluate

    parser = argparse.ArgumentParser(add_help=False)
    door.add_arguments(parser)
    options = {text for action in parser._actions for text in action.option_strings}
    algorithm = Evaluate().create()
    names = {item.name() for item in algorithm.parameterDefinitions()}
    engines = {"--workers", "--scheduler", "--plan", "--piece"}  # of which QGIS knows nothing
    assert options - engines == {"--" + name.lower().replace("_", "-") for name in names}


def test_it_prints_and_writes_what_the_verb_finds(pair, tmp_path, capsys):
    found = evaluate(pair["label"], pair["landslides"], threshold=0.25)
    given = ["--prediction", str(pair["label"]), "--reference", str(pair["landslides"]), "--threshold", "0.25"]
    outputs = []
    for name in ("confusion.tif", "report.html", "scores.json"):
        outputs += [f"--{name.partition('.')[0]}", str(tmp_path / name)]
    assert main(["--quiet", "evaluate", *given, *outputs]) == 0
    out = capsys.readouterr().out
    assert f"f1 {found.pixels.f1:.4f}" in out and f"{found.matched.true_positives} true positives" in out
    assert json.loads((tmp_path / "scores.json").read_text())["cells"]["f1"] == found.pixels.f1 > 0.9
    assert {path.name for path in tmp_path.iterdir()} == {"confusion.tif", "report.html", "scores.json"}


@pytest.mark.parametrize(
    ("change", "words"), [(["--reference", "nowhere.gpkg"], "nowhere.gpkg"), (["--cell-size", "3"], "cell size")]
)
def test_bad_input_is_a_sentence(pair, capsys, change, words):
    given = ["--prediction", str(pair["label"]), "--reference", str(pair["landslides"]), *change]
    assert main(["--quiet", "evaluate", *given]) == 1
    message = capsys.readouterr().err
    assert words in message and message.count("\n") == 1


def test_models_are_judged_without_a_prediction(pair, tmp_path, capsys, monkeypatch):
    model = tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch)
    given = ["--image", str(pair["image"]), "--dem", str(pair["dem"]), "--reference", str(pair["landslides"])]
    assert main(["--quiet", "evaluate", "--model", str(model), "--models", str(model), "--flips", *given]) == 0
    done = evaluate(None, pair["landslides"], image=pair["image"], dem=pair["dem"], model=model, flips="flips")
    out = capsys.readouterr().out
    assert f"at a threshold of {done.threshold:g}" in out and f"Brier score {done.reliability.brier_score:.4f}" in out
    assert main(["--quiet", "evaluate", "--model", str(model)]) == 1
    assert "There is no PREDICTION to score" in capsys.readouterr().err
