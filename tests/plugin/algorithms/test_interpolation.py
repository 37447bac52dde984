"""What the interpolation algorithms offer beside the main road: points, variogram, extent, report."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsProcessingException, QgsVectorLayer
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.kriging.methods import METHODS, POINT_METHODS
from relicslide.plugin.help import load_help
from relicslide.training_tools.__main__ import parser


def values(path):
    source = GdalSource(path)
    return source.read(source.grid.window)[0]


def points_layer(count=200):
    """A layer in memory whose attribute is a plane and whose Z is 100 everywhere."""
    layer = QgsVectorLayer("PointZ?crs=EPSG:32633&field=depth:double", "points", "memory")
    for x, y in np.random.default_rng(0).random((count, 2)) * 1000:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry(QgsPoint(500_000 + x, 4_100_000 + y, 100.0)))
        feature["depth"] = 0.2 * float(x) + 0.1 * float(y)
        layer.dataProvider().addFeature(feature)
    return layer


def test_points_from_a_layer_in_memory(run, tmp_path):
    results = run(
        "interpolatepoints",
        POINTS=points_layer(),
        FIELD="depth",
        CELL_SIZE=20,
        METHOD="universal_kriging",
        EXTENT="500000,501000,4100000,4101000 [EPSG:32633]",
        OUTPUT=str(tmp_path / "depth.tif"),
        VARIANCE=str(tmp_path / "variance.tif"),
    )
    x, y = np.meshgrid(np.arange(10, 1000, 20), np.arange(990, 0, -20))
    assert np.abs(values(results["OUTPUT"]) - (0.2 * x + 0.1 * y)).max() < 0.01
    assert (values(results["VARIANCE"]) >= 0).all()


def test_all_points_by_0_neighbours(run, tmp_path):
    pytest.importorskip("pykrige")
    given = {"POINTS": points_layer(60), "FIELD": "depth", "CELL_SIZE": 50, "VARIOGRAM": "spherical"}
    given = {**given, "SILL": 100.0, "RANGE": 900.0, "NUGGET": 0.0}
    every, most, few = (
        values(run("interpolatepoints", **given, NEIGHBOURS=count, OUTPUT=str(tmp_path / f"{count}.tif"))["OUTPUT"])
        for count in (0, 60, 8)
    )
    np.testing.assert_allclose(every, most, atol=1e-4)
    assert np.abs(every - few).max() > 1e-3


def test_points_own_height(run, tmp_path):
    results = run("interpolatepoints", POINTS=points_layer(), CELL_SIZE=50, OUTPUT=str(tmp_path / "z.tif"))
    np.testing.assert_allclose(values(results["OUTPUT"]), 100.0, atol=1e-4)


def test_variogram_extent_and_report(run, scene, tmp_path):
    grid = GdalSource(scene.dem).grid
    common = {"DEM": scene.dem, "CELL_SIZE": grid.cell[0] / 3, "REPORT": str(tmp_path / "report.html")}
    results = run(
        "interpolate",
        **common,
        METHOD="area_kriging",
        VARIOGRAM="spherical",
        SILL=100.0,
        RANGE=900.0,
        NUGGET=0.0,
        CREATION_OPTIONS="COMPRESS=NONE|TILED=NO",
        OUTPUT=str(tmp_path / "fine.tif"),
    )
    assert "spherical" in (tmp_path / "report.html").read_text(encoding="utf-8")
    fine, coarse = values(results["OUTPUT"]), values(scene.dem)
    means = fine.reshape(coarse.shape[0], 3, coarse.shape[1], 3).mean(axis=(1, 3))
    np.testing.assert_allclose(means, coarse, atol=1e-3)
    west, south, east, north = grid.bounds
    half = run(
        "interpolate",
        DEM=scene.dem,
        CELL_SIZE=grid.cell[0] / 3,
        OUTPUT=str(tmp_path / "half.tif"),
        EXTENT=f"{west},{(west + east) / 2},{south},{north}",
    )
    assert GdalSource(half["OUTPUT"]).grid.shape == (fine.shape[0], round(fine.shape[1] / 2))


def test_an_angle_below_0(run, scene, tmp_path):
    """The same direction as 150 degrees."""
    common = {"DEM": scene.dem, "CELL_SIZE": GdalSource(scene.dem).grid.cell[0] / 2, "VARIOGRAM": "spherical"}
    common = {**common, "SILL": 100.0, "RANGE": 900.0, "NUGGET": 0.0}
    there, here, other = (
        values(
            run(
                "interpolate",
                **common,
                ANISOTROPY_RATIO=ratio,
                ANISOTROPY_ANGLE=angle,
                OUTPUT=str(tmp_path / f"{ratio}{angle}.tif"),
            )["OUTPUT"]
        )
        for ratio, angle in ((3, -30), (3, 150), (1, 0))
    )
    np.testing.assert_allclose(there, here, atol=1e-3)
    assert np.abs(there - other).max() > 0.1


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"CREATION_OPTIONS": "COMPRESS"}, "no KEY=VALUE"),
        ({"CREATION_OPTIONS": "compress=none|TILED=PERHAPS"}, "TILED cannot be"),
        ({"VARIANCE": "OUTPUT"}, "are the same file"),
        ({"VARIOGRAM": "gaussian", "EXPONENT": 1.5}, "gaussian model has no exponent"),
    ],
)
def test_what_cannot_be_is_a_sentence(run, tmp_path, wrong, sentence):
    output = str(tmp_path / "z.tif")
    given = {name: output if value == "OUTPUT" else value for name, value in wrong.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("interpolatepoints", POINTS=points_layer(20), CELL_SIZE=50, OUTPUT=output, **given)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("verb", "name", "methods"),
    [("interpolate", "interpolate", METHODS), ("interpolate-points", "interpolatepoints", POINT_METHODS)],
)
def test_both_doors_offer_the_same_methods(provider, verb, name, methods):
    """In the same order, the first by default, and the help tells of each."""
    definition = provider.algorithm(name).parameterDefinition("METHOD")
    doors = next(action for action in parser([verb])._actions if action.choices)
    option = next(action for action in doors.choices[verb]._actions if action.dest == "method")
    assert tuple(definition.options()) == tuple(option.choices) == methods
    assert definition.defaultValue() == option.default == methods[0] == {"interpolate": "auto"}.get(verb, "kriging")
    assert all(f"{method}: " in definition.help() or f"{method}, " in definition.help() for method in methods)
    assert all(method in " ".join(load_help(name).about) for method in methods)
