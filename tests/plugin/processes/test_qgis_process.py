"""The real `qgis_process`, as a subprocess: what a script or a server sees."""

from __future__ import annotations

import pickle
import signal
import subprocess
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException
from relicslide.tests.plugin.scenes import dem_grid, image_grid, read, write_raster

NAMES = ("interpolate", "segment", "explain", "relic_landslides")


@pytest.fixture
def given(scene, checkpoint) -> dict:
    """The inputs of `segment` and `explain`."""
    return {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "DEVICE": "cpu"}


def options(parameters: dict) -> list[str]:
    """Parameters as options of the command line."""
    return [f"--{name}={value}" for name, value in parameters.items()]


def test_list(qgis_process, without_torch):
    """Everything is listed where torch is missing (the other tests run it where it is), without a word of errors."""
    done = qgis_process("list", env=without_torch)
    assert done.returncode == 0
    assert all(f"relicslide:{name}" in done.stdout for name in NAMES)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["segment", "relic_landslides"])
def test_help(qgis_process, name):
    """The help of an algorithm and of a model is there, as text."""
    done = qgis_process("help", f"relicslide:{name}")
    assert done.returncode == 0
    assert "DEM" in done.stdout
    assert "<p>" not in done.stdout


def test_interpolate_without_torch(qgis_process, without_torch, scene, tmp_path):
    """Interpolation needs no torch, also with what only kriging has; the results and their styles are written."""
    folder = tmp_path / "fein ü"
    parameters = by_method(scene, folder, "area_kriging")
    parameters["REFERENCE"] = scene.image
    del parameters["CELL_SIZE"]
    done = qgis_process("run", "relicslide:interpolate", *options(parameters), env=without_torch)
    assert done.returncode == 0, done.stderr
    made = {"fine.tif", "fine.qml", "variance.tif", "variance.qml", "report.html"}
    assert {path.name for path in folder.iterdir()} == made
    check_method(folder, "area_kriging")


@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "cubicspline"])
def test_interpolate_by_each_method(run, scene, tmp_path, method):
    """The others, in this process."""
    run("interpolate", **by_method(scene, tmp_path, method))
    check_method(tmp_path, method)


def by_method(scene, folder, method: str) -> dict:
    """Parameters of `interpolate`."""
    parameters = {"DEM": scene.dem, "CELL_SIZE": 7, "METHOD": method, "OUTPUT": str(folder / "fine.tif")}
    if "kriging" in method:
        more = {"VARIANCE": str(folder / "variance.tif"), "REPORT": str(folder / "report.html"), "NEIGHBOURHOOD": 9}
        parameters.update(more)
    return parameters


def check_method(folder, method: str) -> None:
    """What a method has to write."""
    assert np.isfinite(read(folder / "fine.tif")).all()
    if "kriging" in method:
        assert read(folder / "variance.tif").min() >= 0
        assert "<svg" in (folder / "report.html").read_text(encoding="utf-8")


def test_model(qgis_process, run, given, scene, tmp_path):
    """The chain as one algorithm, from a command line, gives what its steps give one by one; bands go by name."""
    names = ("interpolated_dem", "landslide_probability", "classes", "heat_map", "heat_map_over_the_image")
    outputs = {**{name: tmp_path / f"{name}.tif" for name in names}, "landslides": tmp_path / "landslides.gpkg"}
    backwards = blue_green_red(scene.image, tmp_path / "backwards.tif")
    parameters = {**given, "IMAGE": backwards, "THRESHOLD": "0", "MIN_AREA": "10", **outputs}
    done = qgis_process("run", "relicslide:relic_landslides", *options(parameters))
    assert done.returncode == 0, done.stderr
    assert all(path.exists() and path.with_suffix(".qml").exists() for path in outputs.values())
    fine = run("interpolate", DEM=scene.dem, REFERENCE=scene.image, OUTPUT=str(tmp_path / "fine.tif"))["OUTPUT"]
    single = run("segment", **{**given, "DEM": fine}, PROBABILITY=str(tmp_path / "single.tif"))["PROBABILITY"]
    np.testing.assert_array_equal(read(fine), read(outputs["interpolated_dem"]))
    np.testing.assert_allclose(read(single), read(outputs["landslide_probability"]), atol=1e-5)  # threads may differ


def blue_green_red(image, path) -> str:
    """A copy of an image with its bands in the other order, each called by its colour."""
    gdal.Translate(str(path), image, bandList=[3, 2, 1], creationOptions=["PHOTOMETRIC=MINISBLACK"])
    copy = gdal.Open(str(path), gdal.GA_Update)
    for number, colour in enumerate(("blue", "green", "red"), start=1):
        copy.GetRasterBand(number).SetDescription(colour)
    return str(path)


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
    "DEM of NaN": (lambda folder: dem_of(folder, np.nan), "no height anywhere"),
    "image of two bands": (lambda folder: image_of(folder, TWO_BANDS), "has 2 band"),
    "image of NaN": (lambda folder: image_of(folder, NO_DATA), "no data"),
    "image without data": (lambda folder: image_of(folder, np.zeros((3, 80, 112), np.uint8), 0), "no data"),
    "text instead of a checkpoint": (lambda folder: not_a_checkpoint(folder, b"no weights"), "fake.safetensors"),
    "pickle": (lambda folder: not_a_checkpoint(folder, pickle.dumps({"weights": [1.0]})), "fake.safetensors"),
    "device": (lambda folder: {"DEVICE": "tpu"}, "'tpu' is unknown"),
    "output in a file": (behind_a_file, "wall"),
}


def test_bad_input(qgis_process, given, tmp_path):
    """Exit code 1, a sentence without a traceback, no file."""
    change, words = BAD["pickle"]
    parameters = {**given, "PROBABILITY": tmp_path / "out" / "p.tif", **change(tmp_path)}
    done = qgis_process("run", "relicslide:segment", *options(parameters))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.rglob("p.*")) == []


@pytest.mark.parametrize("case", BAD)
def test_bad_input_in_this_process(run, given, tmp_path, case):
    """The same sentence as an error of QGIS's own, and no file."""
    change, words = BAD[case]
    parameters = {**given, "PROBABILITY": tmp_path / "out" / "p.tif", **change(tmp_path)}
    with pytest.raises(QgsProcessingException) as error:
        run("segment", **{name: str(value) for name, value in parameters.items()})
    assert words in str(error.value) and "Traceback" not in str(error.value)
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
