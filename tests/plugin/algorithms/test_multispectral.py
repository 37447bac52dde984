"""A multispectral image of twelve bands through the doors: QGIS and the terminal write what Python writes."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from relicslide.tests.plugin.scenes import read

pytest.importorskip("torch")

SENSOR = "sentinel-2-l2a"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    from relicslide.tests.ml.scene.spectral.images import write_untrained

    return write_untrained(tmp_path_factory.mktemp("vielkanal ü"))


def test_it_is_segmented_explained_and_judged(run, files, tmp_path, capsys):
    from relicslide.ml.evaluate import evaluate
    from relicslide.ml.segment import segment
    from relicslide.training_tools.__main__ import main

    layers = {"IMAGE": files["image"], "DEM": files["dem"], "MODEL": files["model"], "DEVICE": "cpu"}
    with pytest.raises(QgsProcessingException, match="name the sensor"):
        run("segment", **layers, PROBABILITY=str(tmp_path / "none.tif"), CLASSES=None, POLYGONS=None)
    given = {**layers, "SENSOR": SENSOR}
    done = run("segment", **given, PROBABILITY=str(tmp_path / "p.tif"), CLASSES=None, POLYGONS=None)
    probability = read(done["PROBABILITY"])
    assert np.isfinite(probability).all() and np.ptp(probability) > 0
    verb = {"model": files["model"], "sensor": SENSOR, "device": "cpu"}
    segment(files["image"], files["dem"], probability=tmp_path / "verb.tif", **verb)
    np.testing.assert_array_equal(read(tmp_path / "verb.tif"), probability)
    heat = run("explain", **given, HEATMAP=str(tmp_path / "heat.tif"), OVERLAY=None, CONTOURS=None)
    assert read(heat["HEATMAP"]).max() == 1
    scored = run("evaluate", **given, REFERENCE=files["label"])
    expected = evaluate(None, files["label"], image=files["image"], dem=files["dem"], **verb)
    assert scored["BRIER_SCORE"] == pytest.approx(expected.reliability.brier_score, rel=1e-6)  # of seven digits
    options = [word for name in ("image", "dem", "model") for word in (f"--{name}", files[name])]
    options += ["--sensor", SENSOR, "--device", "cpu"]
    terminal = tmp_path / "terminal.tif"
    assert main(["--quiet", "segment", *options, "--probability", str(terminal)]) == 0
    np.testing.assert_array_equal(read(terminal), probability)
    assert main(["--quiet", "explain", *options, "--heatmap", str(tmp_path / "heat_too.tif")]) == 0
    np.testing.assert_array_equal(read(tmp_path / "heat_too.tif"), read(tmp_path / "heat.tif"))
    assert main(["--quiet", "evaluate", *options, "--reference", files["label"]]) == 0
    assert f"{expected.reliability.brier_score:.4f}" in capsys.readouterr().out


def test_it_is_adapted_to_by_the_sensor_that_is_named(run, files, tmp_path, capsys):
    from relicslide.training_tools.__main__ import main

    (tmp_path / "dataset.json").write_text("{}")  # not read: the image is looked at first
    layers = {"IMAGE": files["image"], "DEM": files["dem"], "MODEL": files["model"], "DATASET": str(tmp_path)}
    words = "has 12 bands, and one of landslide4sense has 13"
    with pytest.raises(QgsProcessingException, match=words):
        run("adapt", **layers, SENSOR="landslide4sense", OUTPUT=str(tmp_path / "a.safetensors"))
    options = [word for name, value in layers.items() for word in (f"--{name.lower()}", value)]
    options += ["--sensor", "landslide4sense", "--output", str(tmp_path / "a.safetensors")]
    assert main(["--quiet", "adapt", *options]) != 0
    assert words in capsys.readouterr().err
