"""The door `relicslide interpolate-points`: options to the verb, sentences to the person."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.interpolate_points import interpolate_points
from relicslide.training_tools import __main__ as terminal


@pytest.fixture
def points(tmp_path):
    """A GeoPackage of 150 points in UTM 33 whose Z is a plane and whose attribute is its negative."""
    x, y = np.random.default_rng(0).random((2, 150)) * 1000
    rows = [f"{east},{north},{-(0.2 * east + 0.1 * north)}" for east, north in zip(x, y)]
    table = tmp_path / "points.csv"
    table.write_text("\n".join(["x,y,depth", *rows]), encoding="utf-8")
    path = tmp_path / "Punkte ü.gpkg"
    x, y, depth = (f"CAST({name} AS REAL)" for name in ("x", "y", "depth"))
    sql = f"SELECT MakePointZ({x}, {y}, -{depth}) AS geom, {depth} AS depth FROM points"
    options = gdal.VectorTranslateOptions(
        SQLStatement=sql, SQLDialect="SQLite", dstSRS="EPSG:32633", reproject=False, layerName="deep"
    )
    if gdal.VectorTranslate(str(path), str(table), options=options) is None:
        pytest.fail(gdal.GetLastErrorMsg())
    return path


def door(*words) -> int:
    """Exit code of the command."""
    return terminal.main(["--quiet", "interpolate-points", *map(str, words)])


@pytest.mark.parametrize(("field", "sign"), [((), 1), (("--field", "depth"), -1)])
def test_points_to_a_raster(points, tmp_path, capsys, field, sign):
    output, variance = tmp_path / "out.tif", tmp_path / "variance.tif"
    words = ["--points", points, "--layer", "deep", "--output", output, "--variance", variance, "--cell-size", 5]
    words += ["--extent", 200, 300, 700, 600, "--method", "universal_kriging", "--neighbours", 12, *field]
    assert door(*words, "--variogram", "spherical", "--sill", 40, "--range", 500, "--nugget", 0) == 0
    assert str(output) in capsys.readouterr().out
    source = GdalSource(output)
    x, y = np.meshgrid(np.arange(202.5, 700, 5), np.arange(597.5, 300, -5))
    assert source.grid.shape == x.shape
    assert np.abs(source.read(source.grid.window)[0] - sign * (0.2 * x + 0.1 * y)).max() < 1e-3
    assert gdal.Open(str(variance)).ReadAsArray().min() >= 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "neither was given"),
        (("--cell-size", 5, "--field", "height"), "no attribute 'height'"),
        (("--cell-size", 5, "--layer", "wells"), "no layer 'wells'"),
        (("--cell-size", 5, "--neighbours", 1000), "between 1 and"),
        (("--cell-size", -5), "not positive"),
        (("--cell-size", 5, "--neighbours", "many"), "a number or all"),
    ],
)
def test_bad_input_is_one_sentence(points, tmp_path, capsys, words, sentence):
    assert door("--points", points, "--output", tmp_path / "out.tif", *words) == 1
    said = capsys.readouterr().err
    assert sentence in said and said.count("\n") == 1
    assert not (tmp_path / "out.tif").exists()


def test_all_points_from_a_terminal(points, tmp_path):
    words = ["--points", points, "--cell-size", 50, "--variogram", "spherical", "--sill", 40, "--range", 500]
    assert door(*words, "--nugget", 0, "--neighbours", "all", "--output", tmp_path / "door.tif") == 0
    variogram = {"variogram": "spherical", "sill": 40.0, "range": 500.0, "nugget": 0.0}
    for name, neighbours in (("verb", 0), ("few", 8)):
        interpolate_points(points, tmp_path / f"{name}.tif", cell_size=50.0, neighbours=neighbours, **variogram)
    found, verb, few = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("door", "verb", "few"))
    assert np.array_equal(found, verb) and not np.array_equal(found, few)
