"""Cross-validation inside QGIS: the verb's scores, progress, and what a cancelled run goes on from."""

from __future__ import annotations

import csv
import statistics
from pathlib import Path

import pytest
from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingException
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.plugin.parameters.lasting import to_choose
from relicslide.tests.ml.scenes import write_map
from relicslide.tests.plugin.algorithms.test_train import Recorder

pytest.importorskip("torch")


@pytest.fixture(scope="module")
def folds(tmp_path_factory):
    """Chips of a made-up map in two folds."""
    folder = tmp_path_factory.mktemp("falten ä")
    chips = write_map(folder / "map", rows=4, cols=4)
    add_to_dataset(folder / "set", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, folds=2))
    return str(folder / "set")


@pytest.fixture(scope="module")
def expected(folds, tmp_path_factory):
    """The same training by Python, in one go: what it gave, and its folder."""
    from relicslide.ml.cross_validate import cross_validate

    folder = tmp_path_factory.mktemp("python") / "folds"
    return cross_validate(folder, dataset=folds, epochs=1, batch=4, crop=32, device="cpu"), folder


@pytest.fixture
def given(folds, tmp_path) -> dict:
    output = str(tmp_path / "modelle ö")
    return {"DATASET": folds, "EPOCHS": 1, "BATCH": 4, "CROP": 32, "DEVICE": "cpu", "OUTPUT": output}


def rows(folder) -> dict[str, dict[str, float]]:
    with open(Path(folder) / "scores.csv", newline="", encoding="utf-8") as file:
        return {row.pop("fold"): {name: float(value) for name, value in row.items()} for row in csv.DictReader(file)}


def test_scores_are_those_of_the_verb_and_progress_goes_up(run, given, expected):
    """Mean and deviation as `statistics` has them."""
    feedback = Recorder()
    results = run("crossvalidate", feedback=feedback, **given)
    scores = [report.scores() for report in expected[0].reports]
    for output, name in (("F1", "f1"), ("MIOU", "miou"), ("RECALL", "recall")):
        values = [item[name] for item in scores]
        assert results[output] == pytest.approx(statistics.mean(values), abs=1e-6)
        assert results[f"{output}_DEVIATION"] == pytest.approx(statistics.stdev(values), abs=1e-6)
        assert [rows(given["OUTPUT"])[fold][name] for fold in ("1", "2")] == pytest.approx(values)
    assert results["SCORES"] == str(Path(given["OUTPUT"]) / "scores.csv")
    assert feedback.percents == sorted(feedback.percents) and feedback.percents[-1] > 95
    assert any(text.startswith("fold 2 of 2") for text in feedback.texts)
    assert any(said.startswith("mean of 2 folds: ") and "±" in said for said in feedback.said)
    with pytest.raises(QgsProcessingException, match="holds fold1.*of an earlier run; choose another folder"):
        run("crossvalidate", **given)


def test_a_cancelled_run_goes_on(run, given, expected):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("crossvalidate", feedback=Recorder("fold 2"), **given)
    assert list(rows(given["OUTPUT"])) == ["1", "mean", "deviation", "pooled"]
    run("crossvalidate", **given, RESUME=True)
    assert rows(given["OUTPUT"]) == rows(expected[1])


def test_what_is_wrong_gets_a_sentence(run, provider, given, tmp_path):
    chips = write_map(tmp_path / "map", rows=4, cols=4)
    add_to_dataset(tmp_path / "set", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, seed=2))
    for wrong, sentence in (
        ({"DATASET": "/nowhere"}, "holds no dataset.json"),
        ({"DATASET": str(tmp_path / "set")}, "is divided into train.*build a data set with folds"),
        ({"CROP": 50}, "multiple of 16"),
        ({"OUTPUT": str(tmp_path / to_choose())}, "no folder is chosen"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("crossvalidate", **{**given, **wrong})
    assert not Path(given["OUTPUT"]).exists()
    algorithm = provider.algorithm("crossvalidate")
    read = Arguments(algorithm, {**given, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}, QgsProcessingContext())
    algorithm.check(read)
    assert "temporary folder" in read.notes[0]
