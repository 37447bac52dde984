"""Components and their measures, whatever the blocks they are cut into."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata import polygons
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.outputs import driver_of
from relicslide.ml.geodata.polygons import components
from relicslide.ml.geodata.polygons.components import label_components
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.terrain import aspect_degrees, gradient, slope_degrees
from relicslide.tests.ml.scenes import heights, wkt
from scipy import ndimage


@pytest.mark.parametrize("corners", [False, True])
@pytest.mark.parametrize("block", [1, 7, 16, 1000])
def test_components_equal_those_of_the_whole(tmp_path, monkeypatch, block, corners):
    monkeypatch.setattr(components, "_BLOCK", block)
    classes = (np.random.default_rng(block).random((45, 37)) < (0.35 if corners else 0.55)).astype(np.uint8)
    grid = Grid(classes.shape, (0.0, 45.0), (1.0, 1.0))
    with (
        create_raster(tmp_path / "c.tif", grid, np.uint8) as sink,
        create_raster(tmp_path / "n.tif", grid, np.int32) as numbers,
    ):
        sink.write(grid.window, classes)
        found = label_components(sink, numbers, corners=corners)
        ours = found.read(grid.window)
    theirs, count = ndimage.label(classes, np.ones((3, 3)) if corners else None)
    assert found.count == count
    assert len(set(zip(ours.ravel(), theirs.ravel()))) == count + 1, "one number for each component, and 0 for 0"
    np.testing.assert_array_equal(ours > 0, classes == 1)


def test_a_snake_through_many_blocks_is_one(tmp_path, monkeypatch):
    monkeypatch.setattr(components, "_BLOCK", 4)
    classes = np.zeros((21, 21), np.uint8)
    classes[::2] = 1
    classes[1::4, -1] = classes[3::4, 0] = 1
    grid = Grid(classes.shape, (0.0, 21.0), (1.0, 1.0))
    with (
        create_raster(tmp_path / "c.tif", grid, np.uint8) as sink,
        create_raster(tmp_path / "n.tif", grid, np.int32) as numbers,
    ):
        sink.write(grid.window, classes)
        assert label_components(sink, numbers).count == 1


def test_a_perimeter_counts_the_holes_and_is_in_metres():
    from osgeo import ogr

    square = ogr.CreateGeometryFromWkt("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))")
    assert polygons.perimeter(square, wkt(32633)) == pytest.approx(48)
    degree = ogr.CreateGeometryFromWkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")
    # two meridian arcs of 110 575 m (the degree from 0 to 1 north), the equator's 111 320 m, and 111 303 m at 1 degree
    # north
    assert polygons.perimeter(degree, wkt(4326)) == pytest.approx(2 * 110_575 + 111_320 + 111_303, rel=1e-5)


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(InputError, match=r"\.gpkg, \.shp, \.geojson"):
        driver_of("slides.kml")


@pytest.mark.parametrize(("fall", "aspect"), [((0, -1), 0), ((-1, 0), 90), ((0, 1), 180), ((1, 0), 270)])
def test_aspect_is_where_the_slope_falls_to(fall, aspect):
    grid = Grid((9, 9), (500_000.0, 5_000_000.0), (2.0, 2.0), wkt())
    dem = heights(grid, lambda x, y: fall[0] * x + fall[1] * y)
    east, north = gradient(dem, grid, grid.window)
    np.testing.assert_allclose(aspect_degrees(east, north) % 360, aspect, atol=1e-6)
    np.testing.assert_allclose(slope_degrees(east, north), 45)


def test_level_ground_has_no_aspect():
    assert np.isnan(aspect_degrees(np.zeros(1), np.zeros(1))).all()


def test_tracing_finds_room_in_the_cache(tmp_path, monkeypatch):
    """What other rasters hold back unwritten would leave none, and each block be decoded once for every row."""
    grid, held = Grid((512, 512), (0.0, 1024.0), (2.0, 2.0), wkt()), []
    before, trace = gdal.GetCacheUsed(), gdal.Polygonize
    monkeypatch.setattr(
        gdal, "Polygonize", lambda *given, **more: held.append(gdal.GetCacheUsed()) or trace(*given, **more)
    )
    dem = SimpleNamespace(read_dem=lambda window: np.zeros((1, window.rows, window.cols)))
    with create_raster(tmp_path / "p.tif", grid) as probability:
        probability.write(grid.window, np.eye(512, dtype=np.float32))
        with Outputs() as outputs:
            path = tmp_path / "l.gpkg"
            layers, settings = polygons.Layers(probability, dem), polygons.PolygonSettings(min_area=0.0)
            found = polygons.write_polygons(outputs, path, layers, 0.5, settings, tmp_path, silent)
        np.testing.assert_array_equal(probability.read(grid.window)[0], np.eye(512))
    assert found.count == 512
    assert held[0] - before < 1.2 * 512 * 512 * 4, "the raster of numbers alone"
