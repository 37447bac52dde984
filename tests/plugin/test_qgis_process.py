"""The real `qgis_process`, as a subprocess: what a script or a server sees."""

from __future__ import annotations

import json
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import ogr
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.tests.plugin.scenes import dem_grid, image_grid, read, write_raster

NAMES = ("interpolate", "segment", "explain", "relic_landslides")
RESULTS = {
    "interpolate": ("OUTPUT", "VARIANCE"),
    "segment": ("PROBABILITY", "CLASSES", "POLYGONS", "REPORT"),
    "explain": ("HEATMAP", "OVERLAY", "CONTOURS"),
}
SUFFIXES = {"POLYGONS": ".gpkg", "REPORT": ".json"}


@pytest.fixture
def given(scene, checkpoint) -> dict:
    """The inputs of `segment` and `explain`."""
    return {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "DEVICE": "cpu"}


def options(parameters: dict) -> list[str]:
    """Parameters as options of the command line."""
    return [f"--{name}={value}" for name, value in parameters.items()]


def test_list(qgis_process, without_torch):
    """Everything is listed, also where torch is missing, and nothing is said about errors."""
    for env in (None, without_torch):
        done = qgis_process("list", env=env)
        assert done.returncode == 0
        assert all(f"relicslide:{name}" in done.stdout for name in NAMES)
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_help(qgis_process, name):
    """The help is there, as text."""
    done = qgis_process("help", f"relicslide:{name}")
    assert done.returncode == 0
    assert "DEM" in done.stdout
    assert "<p>" not in done.stdout


def test_interpolate_without_torch(qgis_process, without_torch, scene, tmp_path):
    """Interpolation needs no torch; the result and its style are written."""
    output = tmp_path / "fein ü.tif"
    parameters = {"DEM": scene.dem, "REFERENCE": scene.image, "OUTPUT": output}
    done = qgis_process("run", "relicslide:interpolate", *options(parameters), env=without_torch)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"fein ü.tif", "fein ü.qml"}
    assert np.isfinite(read(output)).all()


@pytest.mark.parametrize("method", ["kriging", "area_kriging", "universal_kriging", "cubicspline", "nearest"])
def test_interpolate_by_each_method(qgis_process, scene, tmp_path, method):
    """Every kind of method, with what only kriging has."""
    parameters = {"DEM": scene.dem, "CELL_SIZE": 7, "METHOD": method, "OUTPUT": tmp_path / "fine.tif"}
    if "kriging" in method:
        parameters.update(VARIANCE=tmp_path / "variance.tif", REPORT=tmp_path / "report.html", NEIGHBOURHOOD=9)
    done = qgis_process("run", "relicslide:interpolate", *options(parameters))
    assert done.returncode == 0, done.stderr
    assert np.isfinite(read(tmp_path / "fine.tif")).all()
    if "kriging" in method:
        assert read(tmp_path / "variance.tif").min() >= 0
        assert "<svg" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(RESULTS))
def test_json_in_and_out(qgis_process, given, tmp_path, name):
    """Parameters as JSON on standard input, results as JSON on standard output, a style beside each layer."""
    outputs = {key: str(tmp_path / f"{key.lower()}{SUFFIXES.get(key, '.tif')}") for key in RESULTS[name]}
    more = {"segment": {"THRESHOLD": 0, "BANDS": [3, 2, 1]}, "interpolate": {"CELL_SIZE": 5}}.get(name, {})
    inputs = {"DEM": given["DEM"]} if name == "interpolate" else given
    done = qgis_process("run", f"relicslide:{name}", "-", stdin=json.dumps({"inputs": {**inputs, **more, **outputs}}))
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert {key: results[key] for key in outputs} == outputs
    styled = {path.stem for path in tmp_path.glob("*.qml")}
    assert styled == {key.lower() for key in outputs if key != "REPORT"}
    if name == "segment":
        assert results["LANDSLIDES"] == 1
        assert results["LANDSLIDE_AREA"] > 0


def test_model(qgis_process, run, given, scene, tmp_path):
    """The chain as one algorithm, from a command line, gives what its steps give one by one."""
    names = ("interpolated_dem", "landslide_probability", "classes", "heat_map", "heat_map_over_the_image")
    outputs = {**{name: tmp_path / f"{name}.tif" for name in names}, "landslides": tmp_path / "landslides.gpkg"}
    parameters = {**given, "THRESHOLD": "0", "MIN_AREA": "10", **outputs}
    done = qgis_process("run", "relicslide:relic_landslides", *options(parameters))
    assert done.returncode == 0, done.stderr
    assert all(path.exists() and path.with_suffix(".qml").exists() for path in outputs.values())
    fine = run("interpolate", DEM=scene.dem, REFERENCE=scene.image, OUTPUT=str(tmp_path / "fine.tif"))["OUTPUT"]
    single = run("segment", **{**given, "DEM": fine}, PROBABILITY=str(tmp_path / "single.tif"))["PROBABILITY"]
    np.testing.assert_array_equal(read(fine), read(outputs["interpolated_dem"]))
    np.testing.assert_allclose(read(single), read(outputs["landslide_probability"]), atol=1e-5)  # threads may differ


@pytest.fixture(scope="module")
def fields(tmp_path_factory) -> dict:
    """An image of 300 pixels a side and a DEM."""
    files = write_scene(tmp_path_factory.mktemp("fields"), synthetic_scene((300, 300), seed=5))
    return {"IMAGE": files["image"], "DEM": files["dem"], "DEVICE": "cpu"}


@pytest.fixture
def both_doors(qgis_process, fields, tmp_path):
    """A function that runs an algorithm from a terminal and in `qgis_process`: {door: {output: path}}."""

    def function(name: str, *outputs: str, **more) -> dict:
        made = {
            door: {key: tmp_path / door / f"{key}{SUFFIXES.get(key, '.tif')}" for key in outputs}
            for door in ("terminal", "qgis")
        }
        done = qgis_process("run", f"relicslide:{name}", *options({**fields, **more, **made["qgis"]}))
        assert done.returncode == 0, done.stderr
        given = {**fields, **more, **made["terminal"]}
        words = [word for key, value in given.items() for word in (f"--{key.lower()}", str(value))]
        subprocess.run([sys.executable, "-m", "relicslide.training_tools", "--quiet", name, *words], check=True)
        return made

    return function


SAME = 1e-6  # QGIS puts the system's BLAS before torch's own, whose sums differ in their last digits


def test_a_terminal_interpolates_the_same_bits(qgis_process, fields, tmp_path):
    """Kriging's sums are made by one BLAS in both doors."""
    ours, theirs = tmp_path / "terminal.tif", tmp_path / "qgis.tif"
    given = {"DEM": fields["DEM"], "REFERENCE": fields["IMAGE"]}
    done = qgis_process("run", "relicslide:interpolate", *options({**given, "OUTPUT": theirs}))
    assert done.returncode == 0, done.stderr
    words = [word for key, value in {**given, "OUTPUT": ours}.items() for word in (f"--{key.lower()}", str(value))]
    subprocess.run([sys.executable, "-m", "relicslide.training_tools", "--quiet", "interpolate", *words], check=True)
    np.testing.assert_array_equal(read(ours), read(theirs))


def test_a_terminal_finds_the_same_landslides(both_doors):
    """Probabilities to a millionth; classes and polygons but for pixels that close to the threshold."""
    limit = 0.5
    made = both_doors("segment", "PROBABILITY", "CLASSES", "POLYGONS", THRESHOLD=limit)
    chances, classes = ([read(made[door][kind]) for door in made] for kind in ("PROBABILITY", "CLASSES"))
    np.testing.assert_allclose(*chances, rtol=0, atol=SAME)
    unsure = np.abs(chances[0] - limit) <= SAME
    assert np.isfinite(chances[0]).any()
    np.testing.assert_array_equal(*(np.where(unsure, 0, values) for values in classes))
    if not unsure.any():
        ours, theirs = (shapes(made[door]["POLYGONS"]) for door in made)
        assert ours == theirs
        assert ours


def test_a_terminal_shows_the_same_heat(both_doors):
    """The heat map to a millionth."""
    made = both_doors("explain", "HEATMAP")
    np.testing.assert_allclose(*(read(made[door]["HEATMAP"]) for door in made), rtol=0, atol=SAME)


def shapes(path) -> set[bytes]:
    """The outlines of a file of polygons."""
    source = ogr.Open(str(path))
    return {bytes(feature.GetGeometryRef().ExportToWkb()) for feature in source.GetLayer(0)}


@pytest.mark.parametrize("name", ["segment", "relic_landslides"])
def test_missing_torch(qgis_process, without_torch, given, tmp_path, name):
    """qgis_process does not ask canExecute: the run itself says what to install, and how."""
    outputs = ["PROBABILITY"] if name == "segment" else ["landslide_probability", "heat_map", "interpolated_dem"]
    parameters = {**given, **{key: tmp_path / "out" / f"{key}.tif" for key in outputs}}
    done = qgis_process("run", f"relicslide:{name}", *options(parameters), env=without_torch)
    assert done.returncode == 1
    assert "torch" in done.stderr
    assert "-m pip install" in done.stderr
    assert "Traceback" not in done.stderr
    assert name == "relic_landslides" or not (tmp_path / "out").exists()


def not_a_checkpoint(tmp_path, content: bytes) -> dict:
    path = tmp_path / "fake.safetensors"
    path.write_bytes(content)
    return {"MODEL": path}


def behind_a_file(tmp_path) -> dict:
    (tmp_path / "wall").write_text("")
    return {"PROBABILITY": tmp_path / "wall" / "p.tif"}


def image_of(tmp_path, values: np.ndarray, nodata=None) -> dict:
    return {"IMAGE": write_raster(tmp_path / "image.tif", values, image_grid(), nodata)}


def dem_of(tmp_path, height: float, east: float = 0.0) -> dict:
    grid = dem_grid()
    moved = replace(grid, origin=(grid.origin[0] + east, grid.origin[1]))
    return {"DEM": write_raster(tmp_path / "dem.tif", np.full((1, *grid.shape), height, np.float32), moved, np.nan)}


TWO_BANDS, NO_DATA = np.ones((2, 80, 112), np.uint8), np.full((3, 80, 112), np.nan, np.float32)
BAD = {
    "DEM elsewhere": (lambda folder: dem_of(folder, 5.0, east=90_000.0), "overlap"),
    "DEM of NaN": (lambda folder: dem_of(folder, np.nan), "both image values and an elevation"),
    "image of two bands": (lambda folder: image_of(folder, TWO_BANDS), "has 2 band"),
    "image of NaN": (lambda folder: image_of(folder, NO_DATA), "no data"),
    "image without data": (lambda folder: image_of(folder, np.zeros((3, 80, 112), np.uint8), 0), "no data"),
    "text instead of a checkpoint": (lambda folder: not_a_checkpoint(folder, b"no weights"), "fake.safetensors"),
    "pickle": (lambda folder: not_a_checkpoint(folder, pickle.dumps({"weights": [1.0]})), "fake.safetensors"),
    "device": (lambda folder: {"DEVICE": "tpu"}, "'tpu' is unknown"),
    "output in a file": (behind_a_file, "wall"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(qgis_process, given, tmp_path, case):
    """Exit code 1, a sentence without a traceback, no file."""
    change, words = BAD[case]
    parameters = {**given, "PROBABILITY": tmp_path / "out" / "p.tif", **change(tmp_path)}
    done = qgis_process("run", "relicslide:segment", *options(parameters))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.rglob("p.*")) == []


def test_interrupted(environment, scene, tmp_path):
    """Ctrl-C in the middle of a long interpolation: exit code 1, and nothing is left."""
    command = [
        "qgis_process",
        "run",
        "relicslide:interpolate",
        f"--DEM={scene.dem}",
        "--CELL_SIZE=0.037",
        f"--OUTPUT={tmp_path / 'fine.tif'}",
    ]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert list(tmp_path.iterdir()), "the run never began"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Cancelled" in said
    assert list(tmp_path.iterdir()) == []
