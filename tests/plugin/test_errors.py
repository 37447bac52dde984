"""What a person can mend is said in one sentence, before the run or in it; no file is left."""

from __future__ import annotations

import pickle
import stat
import sys

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.packages.needed import pip_install
from relicslide.ml.geodata.grid import Grid
from relicslide.plugin import environment
from relicslide.plugin.layers import raster_file
from relicslide.tests.plugin.scenes import NORTH, WEST, image_grid, wkt, write_raster


def sentence_of(provider, name: str, parameters: dict) -> str:
    """What the dialog says about ``parameters`` before the run; empty where it accepts them."""
    accepted, sentence = provider.algorithm(name).create().checkParameterValues(parameters, QgsProcessingContext())
    assert accepted is (sentence == "")
    return sentence


@pytest.fixture
def given(scene, checkpoint, tmp_path) -> dict:
    """Parameters of `segment` that are all right."""
    return {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "PROBABILITY": str(tmp_path / "out" / "p.tif")}


def test_good_parameters_are_accepted(provider, given, scene, tmp_path):
    """No sentence where nothing is wrong."""
    assert sentence_of(provider, "segment", given) == ""
    parameters = {"DEM": scene.dem, "CELL_SIZE": 5, "OUTPUT": str(tmp_path / "o.tif")}
    assert sentence_of(provider, "interpolate", parameters) == ""


def test_what_has_no_such_name_is_said(run, given):
    """QGIS leaves it unread: a slip of the pen would give the default without a word."""
    said: list[str] = []

    class Listener(QgsProcessingFeedback):
        def pushWarning(self, warning):
            said.append(warning)

    with pytest.raises(QgsProcessingException, match="TILE"):
        run("segment", Listener(False), **given, THRESHHOLD=0.9, device="cpu", OTHER=1, TILE="256.7")
    assert said == []
    run("segment", Listener(False), **given, THRESHHOLD=0.9, device="cpu", OTHER=1)
    told = [line for line in said if "is no parameter of relicslide:segment, and what it was given is not used" in line]
    remedies = {line.split()[0]: line.partition("; ")[2] for line in told}
    assert remedies.pop("OTHER").startswith("use IMAGE, BANDS, DEM,")
    assert remedies == {"THRESHHOLD": "give THRESHOLD instead.", "device": "give DEVICE instead."}


@pytest.mark.parametrize("value", [True, 3, {"destinationName": "p"}, ["a.tif"]])
def test_what_is_no_file_is_refused(provider, given, value):
    assert "is no file; give the path of one" in sentence_of(provider, "segment", {**given, "CLASSES": value})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"BANDS": [1, 2]}, "2 band(s) were chosen"),
        ({"DEM": None}, "The scene has an image alone, but the model"),
        ({"IMAGE": None}, "The scene has a DEM alone, but the model"),
        ({"IMAGE": None, "DEM": None}, "Neither IMAGE nor DEM is given"),
        ({"BANDS": [1, 2, 4]}, "band 4 cannot be read"),
        ({"TILE": 64, "OVERLAP": 64}, "cannot overlap by 64"),
        ({"OVERLAP": "900"}, "cannot overlap by 900"),
        ({"THRESHOLD": 1.5}, "THRESHOLD"),
        ({"THRESHOLD": "half"}, "THRESHOLD: The threshold half is none"),
        ({"THRESHOLD": "misses:2"}, "THRESHOLD: A share of misses of 2"),
        ({"CALIBRATE": "perhaps"}, "CALIBRATE"),
        ({"MIN_AREA": -1}, "MIN_AREA"),
        ({"PRECISION": "float8"}, "PRECISION"),
        ({"MODEL": "missing.safetensors"}, "does not exist"),
        ({"IMAGE": "missing.tif"}, "missing.tif"),
        ({"PROBABILITY": "out.png"}, "png"),
        ({"POLYGONS": "out.xyz"}, "xyz"),
        (
            {"POLYGONS": "ogr:dbname='/a b/x.gpkg' table=\"found\" (geom)"},
            "a table; give a file instead (Save to File)",
        ),
    ],
)
def test_dialog_refuses(provider, given, change, words):
    """Wrong values are refused before the run, and named."""
    assert words in sentence_of(provider, "segment", {**given, **change})


@pytest.mark.parametrize("both", [True, False])
def test_reference_or_cell_size(provider, scene, both):
    """Exactly one of the two says onto which grid to interpolate."""
    parameters = {"DEM": scene.dem, "OUTPUT": "o.tif", **({"REFERENCE": scene.image, "CELL_SIZE": 2} if both else {})}
    assert "exactly one of them" in sentence_of(provider, "interpolate", parameters)


@pytest.mark.parametrize("content", [b"just some text", pickle.dumps({"weights": [1, 2, 3]}), b"", bytes(64)])
def test_what_is_no_checkpoint(provider, run, given, tmp_path, content):
    """Text, a pickle and an empty file are refused with their name, in the dialog and in the run."""
    path = tmp_path / "fake.safetensors"
    path.write_bytes(content)
    parameters = {**given, "MODEL": str(path)}
    assert "fake.safetensors" in sentence_of(provider, "segment", parameters)
    with pytest.raises(QgsProcessingException, match="fake.safetensors"):
        run("segment", **parameters)


def test_image_with_two_bands(provider, given, tmp_path):
    """The image, its bands and the remedy are named."""
    two = write_raster(tmp_path / "two.tif", np.ones((2, 80, 112), np.uint8), image_grid())
    sentence = sentence_of(provider, "segment", {**given, "IMAGE": two})
    assert "has 2 band(s)" in sentence
    assert "choose" in sentence


@pytest.mark.parametrize("name", ["segment", "explain", "interpolate"])
def test_dem_elsewhere(run, given, tmp_path, name):
    """A DEM that does not overlap: a sentence, and no file."""
    grid = Grid((10, 10), (WEST + 90_000, NORTH), (30.0, 30.0), wkt(32633))
    far = write_raster(tmp_path / "far.tif", np.ones((1, 10, 10), np.float32), grid)
    made = ("PROBABILITY", "CLASSES", "HEATMAP", "OVERLAY", "OUTPUT", "VARIANCE")
    outputs = {key: str(tmp_path / "out" / f"{key}.tif") for key in made}
    more = {"REFERENCE": given["IMAGE"]} if name == "interpolate" else {}
    with pytest.raises(QgsProcessingException, match="overlap"):
        run(name, **{**given, **outputs, **more, "DEM": far})
    assert list(tmp_path.glob("out/*")) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"DEVICE": "gpu"}, "'gpu' is unknown"),
        ({"DEVICE": "cuda:977"}, "cuda:977"),
        ({"EXTENT": "0,1,0,1 [EPSG:32633]"}, "extent"),
        ({"BATCH": 0}, "BATCH"),
    ],
)
def test_run_refuses(run, given, tmp_path, change, words):
    """What only the run can see is a sentence too, and leaves no file."""
    with pytest.raises(QgsProcessingException, match=words):
        run("segment", **{**given, **change})
    assert list(tmp_path.glob("out/*")) == []


def test_output_where_a_file_is_in_the_way(run, given, tmp_path):
    """A folder that cannot be made is named."""
    (tmp_path / "wall").write_text("no folder")
    with pytest.raises(QgsProcessingException, match="wall"):
        run("segment", **{**given, "PROBABILITY": str(tmp_path / "wall" / "p.tif")})


def test_without_torch(provider, run, given, monkeypatch):
    """What is missing is said before the first step, by the model too: with a link on the desktop, else the command."""
    monkeypatch.setattr("relicslide.ml.base.packages.needed.NETWORK_PACKAGES", ("torch", "a_package_that_nobody_has"))
    command = f'"{environment.python_executable()}" -m pip install'
    for name in ("segment", "explain", "train", "crossvalidate", "adapt", "relic_landslides"):
        for iface, words in ((object(), '<a href="relicslide:installpackages">'), (None, command)):
            monkeypatch.setattr("qgis.utils.iface", iface)
            told = [provider.algorithm(name).canExecute()]
            told.append(provider.algorithm(name).create().checkParameterValues({}, QgsProcessingContext()))
            for able, sentence in told:
                assert not able and "a_package_that_nobody_has" in sentence and words in sentence
                assert "relicslide:installpackages" in sentence
    with pytest.raises(QgsProcessingException, match="a_package_that_nobody_has"):
        run("segment", **given)
    assert provider.algorithm("interpolate").canExecute() == (True, "")


def test_with_torch_the_model_is_whole(provider):
    """A copy of the model, as QGIS makes one to run it, is still the model."""
    model = provider.algorithm("relic_landslides")
    copy = model.create()
    assert copy.canExecute()[0] and type(copy) is type(model)
    assert copy.id() == "relicslide:relic_landslides" and copy.sourceFilePath() == model.sourceFilePath()
    assert set(copy.childAlgorithms()) == set(model.childAlgorithms())


def test_torch_that_cannot_be_loaded(run, given, monkeypatch):
    """What Windows says of a missing library comes with its remedy, not as a traceback."""

    def broken(name):
        raise OSError("[WinError 1114] Error loading c10.dll")

    monkeypatch.setattr("importlib.import_module", broken)
    with pytest.raises(QgsProcessingException, match=r"The package torch is there, but .*c10\.dll.*Visual C\+\+"):
        run("segment", **given)


@pytest.mark.parametrize("managed", [True, False])
def test_command_suits_pip(monkeypatch, tmp_path, managed):
    """A system's Python refuses pip without one more option, which others do not know."""
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    monkeypatch.setattr("relicslide.ml.base.packages.needed.NETWORK_PACKAGES", ("a_package_that_nobody_has",))
    if managed:
        (tmp_path / "EXTERNALLY-MANAGED").touch()
    monkeypatch.setattr("qgis.utils.iface", None)
    monkeypatch.setattr("sys.prefix", sys.base_prefix)
    assert ("--break-system-packages" in environment.problem()) is managed


def test_a_virtual_environment_gets_packages_of_its_own(monkeypatch):
    monkeypatch.setattr("sys.prefix", "/somewhere/.venv")
    assert pip_install(["onnx"]) == f'"{sys.executable}" -m pip install onnx'


def test_python_beside_the_desktop(monkeypatch, tmp_path):
    """Where sys.executable is QGIS itself, the Python of its prefix is named."""
    python = tmp_path / "python3"
    python.write_text("")
    python.chmod(stat.S_IRWXU)
    monkeypatch.setattr("sys.executable", "/usr/bin/qgis-bin")
    monkeypatch.setattr("sys.exec_prefix", str(tmp_path))
    assert environment.python_executable() == str(python)


def test_layer_without_a_file(qgis_processing):
    """A web layer has nothing that GDAL could read."""
    layer = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(InputError, match="no raster file behind it"):
        raster_file(layer)


def test_layer_in_another_system_than_its_file(qgis_processing, scene):
    """A coordinate system that was set in QGIS only is not in the file."""
    layer = QgsRasterLayer(scene.dem, "heights")
    assert raster_file(layer) == scene.dem
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    with pytest.raises(InputError, match="EPSG:32634.*EPSG:32633"):
        raster_file(layer)


def test_layer_opened_with_options(qgis_processing, scene):
    """Open options change what is read, and would be lost."""
    with pytest.raises(InputError, match="opened with GDAL options"):
        raster_file(QgsRasterLayer(f"{scene.dem}|option:NUM_THREADS=1", "heights"))
