"""A terminal and `qgis_process`, each a process of its own, give the same; the latter by JSON from and to a script."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.kriging.methods import METHODS
from relicslide.tests.plugin.scenes import read

SAME = 1e-6  # QGIS puts the system's BLAS before torch's own, whose sums differ in their last digits
THRESHOLD = 0.5
METHOD = {"terminal": "area_kriging", "qgis": METHODS.index("area_kriging")}  # QGIS takes numbers too
TERMINAL = """
import json, sys
from relicslide.training_tools.__main__ import main
sys.exit(max(main(["--quiet", *words]) for words in json.load(sys.stdin)))
"""


RESULTS = {
    "interpolate": {"OUTPUT": "fine.tif", "VARIANCE": "variance.tif"},
    "segment": {"PROBABILITY": "p.tif", "CLASSES": "c.tif", "POLYGONS": "l.gpkg", "REPORT": "report.json"},
    "explain": {"HEATMAP": "h.tif", "OVERLAY": "o.tif", "CONTOURS": "edges.tif"},
}


def given(door: str, folder) -> dict[str, dict]:
    """{algorithm: its parameters} with outputs in a folder of the door's own."""
    pair = {"IMAGE": str(folder / "image.tif"), "DEM": str(folder / "dem.tif")}
    inputs = {
        "interpolate": {"DEM": pair["DEM"], "REFERENCE": pair["IMAGE"], "METHOD": METHOD[door]},
        "segment": {**pair, "DEVICE": "cpu", "THRESHOLD": THRESHOLD, "BANDS": [3, 2, 1]},
        "explain": {**pair, "DEVICE": "cpu"},
    }
    return {name: {**inputs[name], **outputs(name, folder / door)} for name in inputs}


def outputs(name: str, folder) -> dict[str, str]:
    """Where an algorithm writes what."""
    return {key: str(folder / file) for key, file in RESULTS[name].items()}


def options(parameters: dict) -> list[str]:
    """The words of a terminal."""
    words = []
    for key, value in parameters.items():
        words += [f"--{key.lower()}", *map(str, value if isinstance(value, list) else [value])]
    return words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An image of 200 pixels a side and a DEM, and what a terminal makes of them."""
    folder = tmp_path_factory.mktemp("fields")
    write_scene(folder, synthetic_scene((200, 200), seed=5))
    calls = [[name, *options(parameters)] for name, parameters in given("terminal", folder).items()]
    subprocess.run([sys.executable, "-c", TERMINAL], input=json.dumps(calls), text=True, check=True)
    return folder


@pytest.fixture
def doors(qgis_process, folder):
    """A function that runs an algorithm in `qgis_process`: what the terminal wrote of it, and what QGIS did."""

    def function(name: str) -> tuple[dict, dict]:
        parameters, own = given("qgis", folder)[name], outputs(name, folder / "qgis")
        done = qgis_process("run", f"relicslide:{name}", "-", stdin=json.dumps({"inputs": parameters}))
        assert done.returncode == 0, done.stderr
        results = json.loads(done.stdout)["results"]
        assert {key: results[key] for key in own} == own
        assert all(Path(path).with_suffix(".qml").exists() is (key != "REPORT") for key, path in own.items())
        if name == "segment":
            assert results["LANDSLIDES"] == len(shapes(own["POLYGONS"])) and results["LANDSLIDE_AREA"] > 0
        return given("terminal", folder)[name], parameters

    return function


def test_a_terminal_interpolates_the_same_bits(doors):
    """Kriging's sums are made by one BLAS in both doors."""
    np.testing.assert_array_equal(*(read(made["OUTPUT"]) for made in doors("interpolate")))


def test_a_terminal_finds_the_same_landslides(doors):
    """Probabilities to a millionth; classes and polygons but for pixels that close to the threshold."""
    made = doors("segment")
    chances, classes = ([read(one[kind]) for one in made] for kind in ("PROBABILITY", "CLASSES"))
    np.testing.assert_allclose(*chances, rtol=0, atol=SAME)
    unsure = np.abs(chances[0] - THRESHOLD) <= SAME
    assert np.isfinite(chances[0]).any()
    np.testing.assert_array_equal(*(np.where(unsure, 0, values) for values in classes))
    if not unsure.any():
        ours, theirs = (shapes(one["POLYGONS"]) for one in made)
        assert ours == theirs
        assert ours


def test_a_terminal_shows_the_same_heat(doors):
    """The heat map to a millionth."""
    np.testing.assert_allclose(*(read(made["HEATMAP"]) for made in doors("explain")), rtol=0, atol=SAME)


def shapes(path) -> set[bytes]:
    """The outlines of a file of polygons."""
    source = ogr.Open(str(path))
    return {bytes(feature.GetGeometryRef().ExportToWkb()) for feature in source.GetLayer(0)}
