"""`interpolatepoints` in the real `qgis_process`."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProcessingException, QgsVectorFileWriter
from relicslide.tests.plugin.algorithms.test_interpolation import points_layer
from relicslide.tests.plugin.scenes import read

EXTENT = "--EXTENT=500000,501000,4100000,4101000 [EPSG:32633]"


@pytest.fixture
def points(qgis_app, tmp_path):
    """A GeoPackage whose attribute `depth` is a plane and whose Z is 100 everywhere."""
    path = tmp_path / "Lotungen ü" / "points.gpkg"
    path.parent.mkdir()
    context = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        points_layer(), str(path), context, QgsVectorFileWriter.SaveVectorOptions()
    )
    return path


def test_a_plane_without_torch(qgis_process, without_torch, points, tmp_path):
    output, variance = tmp_path / "out" / "tiefe.tif", tmp_path / "out" / "variance.tif"
    parameters = {
        "POINTS": points,
        "FIELD": "depth",
        "CELL_SIZE": 4,
        "METHOD": "universal_kriging",
        "ANISOTROPY_RATIO": 2,
        "ANISOTROPY_ANGLE": -30,
        "OUTPUT": output,
        "VARIANCE": variance,
    }
    words = [f"--{name}={value}" for name, value in parameters.items()]
    done = qgis_process("run", "relicslide:interpolatepoints", *words, EXTENT, env=without_torch)
    assert done.returncode == 0, done.stderr
    x, y = np.meshgrid(np.arange(2, 1000, 4), np.arange(998, 0, -4))
    assert np.abs(read(output) - (0.2 * x + 0.1 * y)).max() < 0.01
    assert read(variance).min() >= 0
    assert {path.suffix for path in output.parent.iterdir()} == {".tif", ".qml"}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"FIELD": "depth"}, "neither was given"),
        ({"FIELD": "height", "CELL_SIZE": 50}, "height"),
        ({"FIELD": "depth", "CELL_SIZE": 50, "CREATION_OPTIONS": "COMPRESS"}, "no KEY=VALUE"),
    ],
)
def test_bad_input(run, points, tmp_path, given, sentence):
    output = tmp_path / "out" / "z.tif"
    with pytest.raises(QgsProcessingException, match=sentence):
        run("interpolatepoints", POINTS=str(points), OUTPUT=str(output), **given)
    assert not output.exists()
