"""Several models, and models that are adapted, inside QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from relicslide.tests.plugin.scenes import read

pytest.importorskip("torch")


def test_several_models_and_a_set_are_segmented_with(run, scene, checkpoint, tmp_path):
    from relicslide.ml.model.ensemble import save_set

    save_set(tmp_path / "set.safetensors", [checkpoint, checkpoint])
    found = {}
    given = {"IMAGE": scene.image, "DEM": scene.dem, "DEVICE": "cpu"}
    for name, models in (
        ("one", {"MODEL": checkpoint}),
        ("set", {"MODEL": str(tmp_path / "set.safetensors")}),
        ("list", {"MODEL": checkpoint, "MODELS": [checkpoint], "UNCERTAINTY": str(tmp_path / "u.tif")}),
    ):
        done = run("segment", **given, **models, PROBABILITY=str(tmp_path / f"{name}.tif"), CLASSES=None, POLYGONS=None)
        found[name] = read(done["PROBABILITY"])
    np.testing.assert_array_equal(found["set"], found["one"])
    np.testing.assert_array_equal(found["list"], found["one"])
    spread, entropy = read(tmp_path / "u.tif")
    assert np.nanmax(spread) == 0 and np.nanmax(entropy) > 0


def test_models_are_judged_on_a_scene_and_on_a_data_set(run, scene, checkpoint, tmp_path):
    from relicslide.ml.dataset.synthetic.scene import write_chips
    from relicslide.ml.evaluate import evaluate

    given = {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "DEVICE": "cpu"}
    classes, probability = (str(tmp_path / f"{name}.tif") for name in ("classes", "probability"))
    run("segment", **given, PROBABILITY=probability, CLASSES=classes, POLYGONS=None)
    results = run("evaluate", **given, MODELS=[checkpoint], REFERENCE=classes)
    assert results["F1"] == 1 and 0 < results["BEST_THRESHOLD"] <= 1
    write_chips(tmp_path / "chips", 2, 64)
    found = run("evaluate", MODEL=checkpoint, FLIPS="flips", DATASET=str(tmp_path / "chips"), THRESHOLD=0.2)
    expected = evaluate(dataset=tmp_path / "chips", model=checkpoint, flips="flips", threshold=0.2)
    assert found["BRIER_SCORE"] == pytest.approx(expected.reliability.brier_score, rel=1e-6)  # of seven digits
    with pytest.raises(QgsProcessingException, match="no REFERENCE to score by"):
        run("evaluate", **given)


def test_adapt_hands_its_parameters_on(run, scene, checkpoint, tmp_path, monkeypatch):
    from relicslide.ml.adapt import Adapted
    from relicslide.ml.evaluation.counts import ConfusionCounts
    from relicslide.ml.training.adaptation import Agreement, PseudoLabels, Round

    asked = {}

    def adapt(output, **named):
        asked.update(named)
        Path(output).write_bytes(b"")
        rounds = (Round(0, ConfusionCounts(), PseudoLabels()), Round(1, ConfusionCounts(), PseudoLabels()))
        last = Round(2, ConfusionCounts(), PseudoLabels(), Agreement(8, 9, 3, 4))
        return Adapted(Path(output), tmp_path / "page.html", (*rounds, last), 2)

    monkeypatch.setattr("relicslide.ml.adapt.adapt", adapt)
    (tmp_path / "dataset.json").write_text("{}")
    given = {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "DATASET": str(tmp_path)}
    results = run("adapt", **given, BETWEEN="background", SCALE=4, OUTPUT=str(tmp_path / "new.safetensors"))
    assert (results["ACCEPTED"], results["AGREEMENT"]) == (2, 0.75)
    expected = {"image": scene.image, "model": checkpoint, "between": "background", "scale": 4, "rounds": 3}
    assert {name: asked[name] for name in expected} == expected
    assert (asked["confidence"], asked["epochs"], asked["overwrite"]) == (0.7, None, True)
    with pytest.raises(QgsProcessingException, match="holds no dataset.json"):
        run("adapt", **{**given, "DATASET": str(scene.folder)}, OUTPUT=str(tmp_path / "new.safetensors"))
