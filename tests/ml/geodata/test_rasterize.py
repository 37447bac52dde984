"""Polygons burnt window by window, in their own or another coordinate system."""

import numpy as np
import pytest
from osgeo import ogr, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.rasterize import RasterizedPolygons
from relicslide.tests.ml.scenes import NORTH, WEST, wkt

GRID = Grid((60, 90), (WEST, NORTH), (2.0, 2.0), wkt())


def write_polygons(path, wkts, code: int | None = 32633, to: int | None = None):
    """Write WKT geometries that are in EPSG:``code``, moved to EPSG:``to`` where given."""

    def system(number):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(number)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference

    driver = ogr.GetDriverByName("GeoJSON" if str(path).endswith("json") else "GPKG")
    source = driver.CreateDataSource(str(path))
    layer = source.CreateLayer("slides", system(to or code) if code else None, ogr.wkbUnknown)
    for text in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkt(text)
        if to:
            geometry.Transform(osr.CoordinateTransformation(system(code), system(to)))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return path


def box(west, south, east, north) -> str:
    """WKT of a rectangle given in cells from the grid's upper-left corner: columns and rows."""
    x0, x1, y0, y1 = WEST + 2 * west, WEST + 2 * east, NORTH - 2 * south, NORTH - 2 * north
    return f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


EXPECTED = np.zeros(GRID.shape, np.float32)
EXPECTED[10:30, 20:50] = 1


def test_the_cells_whose_centres_lie_inside(tmp_path):
    burnt = RasterizedPolygons(write_polygons(tmp_path / "p.gpkg", [box(20, 30, 50, 10)]), GRID)
    np.testing.assert_array_equal(burnt.read(GRID.window)[0], EXPECTED)
    assert burnt.found == 1


@pytest.mark.parametrize("code", [4326, 3857, 32632])
def test_polygons_of_another_system_land_where_they_lie(tmp_path, code):
    burnt = RasterizedPolygons(write_polygons(tmp_path / "p.gpkg", [box(20.2, 30.2, 50.2, 10.2)], to=code), GRID)
    np.testing.assert_array_equal(burnt.read(GRID.window)[0], EXPECTED)


def test_a_long_edge_between_systems_is_bent(tmp_path):
    wide = Grid((100, 100), (WEST, NORTH), (1000.0, 1000.0), wkt())
    reference, degrees = osr.SpatialReference(), osr.SpatialReference()
    reference.ImportFromWkt(wkt())
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    south = NORTH - 100_000
    to_degrees = osr.CoordinateTransformation(reference, degrees)
    latitude = to_degrees.TransformPoint(WEST + 50_000, south + 50_000)[1]
    path = write_polygons(
        tmp_path / "p.gpkg", [f"POLYGON ((0 {latitude}, 40 {latitude}, 40 60, 0 60, 0 {latitude}))"], code=4326
    )
    shown = RasterizedPolygons(path, wide).read(wide.window)[0]
    cols, rows = np.meshgrid(np.arange(100), np.arange(100))
    points = np.array(to_degrees.TransformPoints(np.stack([wide.x(cols).ravel(), wide.y(rows).ravel()], -1)))
    np.testing.assert_array_equal(shown, (points[:, 1] > latitude).reshape(100, 100))


def test_windows_are_parts_of_the_whole_and_may_reach_outside(tmp_path):
    burnt = RasterizedPolygons(write_polygons(tmp_path / "p.gpkg", [box(20, 30, 50, 10), box(0, 60, 7, 40)]), GRID)
    whole, window = burnt.read(GRID.window), Window(-5, 15, 40, 90)
    part = burnt.read(window)
    np.testing.assert_array_equal(part[:, 5:, :75], whole[:, :35, 15:])
    assert np.isnan(part[:, :5]).all()
    assert np.isnan(part[:, :, 75:]).all()


def test_without_any_coordinate_system_numbers_are_taken_as_they_are(tmp_path):
    grid = Grid(GRID.shape, GRID.origin, GRID.cell)
    burnt = RasterizedPolygons(write_polygons(tmp_path / "p.gpkg", [box(20, 30, 50, 10)], code=None), grid)
    np.testing.assert_array_equal(burnt.read(grid.window)[0], EXPECTED)


def test_the_file_is_not_changed(tmp_path):
    path = write_polygons(tmp_path / "p.geojson", [box(20, 30, 50, 10)], to=4326)
    before = path.read_bytes()
    RasterizedPolygons(path, GRID).read(GRID.window)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_burnt_gets_a_sentence(tmp_path):
    path = write_polygons(tmp_path / "p.gpkg", ["POINT (500010 4999990)"])
    with pytest.raises(InputError, match="holds no polygon"):
        RasterizedPolygons(path, GRID)
    with pytest.raises(InputError, match="no layer 'other'"):
        RasterizedPolygons(path, GRID, "other")
    with pytest.raises(InputError, match="does not exist"):
        RasterizedPolygons(tmp_path / "none.gpkg", GRID)
    plain = write_polygons(tmp_path / "q.gpkg", [box(20, 30, 50, 10)], code=None)
    with pytest.raises(InputError, match=r"The polygons \(q.gpkg\) have no coordinate system while the raster has one"):
        RasterizedPolygons(plain, GRID)
    with pytest.raises(InputError, match=r"The raster has no coordinate system while the polygons \(p.gpkg\) have one"):
        RasterizedPolygons(path, Grid(GRID.shape, GRID.origin, GRID.cell))
