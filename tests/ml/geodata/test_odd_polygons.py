"""Polygons as other programs leave them: in collections, unclosed, with coordinates that are no numbers."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from relicslide.ml.evaluation.polygon_grid import grid_of_polygons
from relicslide.ml.geodata import vector
from relicslide.ml.geodata.crs import spatial_reference
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.rasterize import RasterizedPolygons
from relicslide.tests.ml.scenes import wkt

GRID = Grid((60, 60), (500_000.0, 5_000_000.0), (2.0, 2.0), wkt())


def ring(x: float, y: float, side: float, closed: bool = True) -> str:
    west, north = GRID.origin[0] + x, GRID.origin[1] - y
    corners = [(west, north), (west + side, north), (west + side, north - side), (west, north - side), (west, north)]
    return "(" + ",".join(f"{a} {b}" for a, b in corners[: 5 if closed else 4]) + ")"


A, B = f"({ring(10, 10, 40)})", f"({ring(70, 70, 20)})"


def layer(folder, *geometries: str | ogr.Geometry, driver="GPKG", name="slides.gpkg") -> str:
    path = str(folder / name)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(path)
    made = dataset.CreateLayer("slides", spatial_reference(GRID.crs), ogr.wkbUnknown)
    for each in geometries:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(each) if isinstance(each, str) else each)
        made.CreateFeature(feature)
    made = dataset = None
    return path


def burnt(path: str) -> np.ndarray:
    return RasterizedPolygons(path, GRID).read(GRID.window)[0]


@pytest.fixture
def plain(tmp_path):
    return burnt(layer(tmp_path, f"POLYGON{A}", f"POLYGON{B}", name="plain.gpkg"))


@pytest.mark.parametrize(
    "text",
    [
        f"GEOMETRYCOLLECTION(POLYGON{A},POINT(500010 4999990),POLYGON{B})",
        f"GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POLYGON{A}),MULTIPOLYGON({B}),LINESTRING(0 0,1 1))",
        f"MULTISURFACE(POLYGON{A},CURVEPOLYGON{B})",
    ],
)
def test_polygons_in_collections_are_kept(tmp_path, plain, text):
    np.testing.assert_array_equal(burnt(layer(tmp_path, text)), plain)
    assert plain.sum() == 20 * 20 + 10 * 10


def test_collections_count_as_extent_too(tmp_path):
    path = layer(tmp_path, f"GEOMETRYCOLLECTION(POLYGON{A},POINT(500010 4999990))")
    assert grid_of_polygons(path, path, None, 2.0).shape == (20, 20)


def test_unclosed_rings_are_closed(tmp_path, plain):
    text = f"MULTIPOLYGON(({ring(10, 10, 40, closed=False)}),({ring(70, 70, 20, closed=False)}))"
    np.testing.assert_array_equal(burnt(layer(tmp_path, text)), plain)


def test_coordinates_that_are_no_numbers_are_left_out(tmp_path, plain, caplog):
    broken = ogr.CreateGeometryFromWkt(f"POLYGON{B}")
    broken.GetGeometryRef(0).SetPoint_2D(1, float("nan"), float("nan"))
    path = layer(tmp_path, f"POLYGON{A}", f"POLYGON{B}", broken)
    np.testing.assert_array_equal(burnt(path), plain)
    assert "1 polygon(s) of slides.gpkg have coordinates that are no numbers" in caplog.text
    assert grid_of_polygons(path, path, None, 2.0).shape == (40, 40)


def test_points_that_are_nowhere_are_left_out(tmp_path, caplog, monkeypatch):
    rows = [(np.nan, 1.0, 7.0), (10.0, 20.0, 5.0), (30.0, 40.0, 6.0)]
    monkeypatch.setattr(vector, "_all_rows", lambda *_: iter(rows))  # few formats let a writer store such points
    found = vector.read_points(layer(tmp_path, "POINT(1 2)"))
    assert (found.x.tolist(), found.z.tolist()) == ([10, 30], [5, 6])
    assert "1 point(s) of slides.gpkg" in caplog.text


def test_slides_smaller_than_a_cell_are_counted(tmp_path):
    specks = [f"POLYGON({ring(3 + 4 * place, 3, 0.7)})" for place in range(5)]
    polygons = RasterizedPolygons(layer(tmp_path, f"POLYGON{A}", *specks), GRID)
    assert (polygons.found, polygons.small) == (6, 5)
