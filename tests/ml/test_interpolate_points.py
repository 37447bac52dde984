"""The verb `interpolate_points`, file to file."""

import json
import math
import re

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.vector import Points, read_points
from relicslide.ml.interpolate_points import interpolate_points
from relicslide.ml.kriging.points import KrigedPoints
from relicslide.ml.kriging.solvers.scattered.nearest_points import Scattered
from relicslide.ml.kriging.variogram.choose_points_variogram import choose_points_variogram
from relicslide.ml.kriging.variogram.model import Variogram


def points_file(path, x, y, z, with_z=True, code=32633):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code or 4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("soundings", reference if code else None, ogr.wkbPoint25D if with_z else ogr.wkbPoint)
    for name, kind in (("depth", ogr.OFTReal), ("count", ogr.OFTInteger), ("name", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for place in zip(x, y, z):
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.Geometry(ogr.wkbPoint25D if with_z else ogr.wkbPoint)
        geometry.AddPoint(*map(float, place)) if with_z else geometry.AddPoint_2D(*map(float, place[:2]))
        feature.SetGeometry(geometry)
        feature["count"], feature["name"] = 3, str(place[2])
        if np.isfinite(place[2]):
            feature["depth"] = float(-place[2])
        layer.CreateFeature(feature)
    return str(path)


def places(count=300):
    x, y = np.random.default_rng(0).random((2, count)) * 1000
    return x + 500_000, y + 4_100_000, 0.3 * x + 0.1 * y + 20


@pytest.mark.parametrize("field, sign", [(None, 1), ("depth", -1)])
def test_a_plane_lies_in_its_place(tmp_path, field, sign):
    points = points_file(tmp_path / "points.gpkg", *places())
    done = interpolate_points(
        points,
        tmp_path / "out.tif",
        field=field,
        cell_size=10.0,
        method="universal_kriging",
        variance=tmp_path / "variance.tif",
        extent=(500_000, 4_100_000, 501_000, 4_101_000),
    )
    found = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    x, y = np.meshgrid(np.arange(5, 1000, 10), np.arange(995, 0, -10))
    assert found.shape == done.grid.shape == (100, 100)
    assert np.abs(found - sign * (0.3 * x + 0.1 * y + 20)).max() < 0.01
    assert gdal.Open(str(tmp_path / "variance.tif")).ReadAsArray().min() >= 0
    assert "universal_kriging with 16 neighbours" in done.description


def test_a_raster_in_another_system_gives_the_grid(tmp_path):
    x, y, _ = places()
    points = points_file(tmp_path / "points.gpkg", x, y, np.full(300, 7.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), 30, 20, 1)
    raster.SetGeoTransform((15.001, 2e-4, 0, 37.05, 0, -2e-4))
    raster.SetSpatialRef(reference)
    raster = None
    interpolate_points(points, tmp_path / "out.tif", reference=tmp_path / "image.tif")
    out = gdal.Open(str(tmp_path / "out.tif"))
    assert out.GetGeoTransform() == pytest.approx((15.001, 2e-4, 0, 37.05, 0, -2e-4))
    assert out.ReadAsArray() == pytest.approx(np.full((20, 30), 7.0))


def test_features_without_a_value_and_doubles(tmp_path):
    x, y, z = places()
    z[:50] = np.nan
    points = points_file(
        tmp_path / "points.gpkg", np.append(x, x[-1]), np.append(y, y[-1]), np.append(z, z[-1] + 2), with_z=False
    )
    done = interpolate_points(points, tmp_path / "out.tif", field="depth", cell_size=50.0)
    assert done.description.startswith("250 places")
    assert np.isfinite(gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()).all()


@pytest.mark.parametrize(
    "options, text",
    [
        ({"cell_size": 10.0, "field": "height"}, "no attribute 'height' that .*choose one of depth, count"),
        ({"cell_size": 10.0, "field": "name"}, "'name' of points.gpkg holds no numbers but String; choose one of"),
        ({"field": "depth", "cell_size": 10.0, "extent": (9, 0, 1, 8)}, "extent 9, 0, 1, 8 .* holds no cell; choose"),
        ({"field": "depth", "cell_size": 10.0, "extent": (0, 8, 9, 1)}, "west is below its east"),
        ({"field": "depth", "cell_size": 10.0, "creation_options": ["COMPRESS"]}, "no KEY=VALUE"),
        ({"field": "depth", "cell_size": 10.0, "variogram": "linear", "exponent": 1.0}, "linear model has no exponent"),
        ({"cell_size": 10.0}, "no point with a Z value"),
        ({"field": "depth"}, "neither was given"),
        ({"field": "depth", "cell_size": 0.0}, "not positive"),
        ({"field": "depth", "cell_size": 1e-9}, "more than 1,000,000,000,000"),
        ({"field": "depth", "cell_size": 1e300}, "wider than the Earth"),
        ({"field": "depth", "cell_size": 10.0, "extent": (0, 0, 1, math.inf)}, "holds no cell"),
        (
            {"field": "depth", "cell_size": 10.0, "anisotropy_ratio": 2.0, "anisotropy_angle": math.nan},
            "angle of nan is no number",
        ),
        (
            {"field": "depth", "cell_size": 10.0, "variogram": "gaussian", "sill": 1.0, "range": 1e6},
            "condition .* small nugget",
        ),
        ({"field": "depth", "cell_size": 10.0, "neighbours": -1}, "between 1 and"),
        ({"field": "depth", "cell_size": 10.0, "neighbours": "many"}, "a number or all"),
        ({"field": "depth", "cell_size": 10.0, "layer": "wells"}, "no layer 'wells'"),
        ({"field": "depth", "cell_size": 10.0, "method": "idw"}, "choose one of"),
        ({"field": "depth", "cell_size": 10.0, "variogram": "cubic"}, "choose auto or one of"),
    ],
)
def test_wrong_input_gets_a_sentence_and_leaves_no_file(tmp_path, options, text):
    points = points_file(tmp_path / "points.gpkg", *places(20), with_z=False)
    with pytest.raises(InputError, match=text):
        interpolate_points(points, tmp_path / "out.tif", **options)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("cell", [11.0, 1.0], ids=["far apart", "in blocks"])
@pytest.mark.parametrize("method", ["kriging", "universal_kriging"])
def test_the_windows_do_not_matter(cell, method):
    x, y, _ = places(3000)
    points = Points(x, y, 50 * np.sin(x / 90) + y % 1000 / 9, "")
    grid = Grid((70, 90), (500_103.0, 4_100_917.0), (cell, cell))
    kriged = KrigedPoints(points, grid, method, 12, Variogram("exponential", 900.0, 400.0, nugget=3.0))
    whole = kriged.read(grid.window)
    assert (kriged._cells.side > 1) == (cell == 1.0)  # both ways are covered
    for window in (Window(13, 9, 31, 50), Window(69, 0, 1, 1), *grid.blocks(33)):
        assert np.abs(kriged.read(window) - whole[(slice(None), *window.within(grid.window))]).max() < 1e-8
    outside = kriged.read(Window(-3, 85, 10, 10))
    assert np.isnan(outside[:, :3]).all() and np.isnan(outside[:, :, 5:]).all()
    assert np.abs(outside[:, 3:, :5] - whole[:, :7, 85:]).max() < 1e-8


def test_a_million_metres_cost_no_digits_in_the_file(tmp_path):
    x, y, z = places(60)
    values = []
    for name, add in (("low", 0.0), ("high", 1e6)):
        points = points_file(tmp_path / f"{name}.gpkg", x, y, z + add)
        interpolate_points(points, tmp_path / f"{name}.tif", cell_size=40.0, variogram="linear")
        values.append(gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray())
    assert [array.dtype for array in values] == [np.float32, np.float64]
    assert np.abs(values[1] - 1e6 - values[0]).max() < 1e-4


def test_a_smooth_variogram_that_leaves_all_bounds_is_not_chosen():
    """On a smooth hill without noise the gaussian model predicts points best, with weights of thousands elsewhere."""
    x, y = np.random.default_rng(0).uniform(0, 3000, (2, 400))
    z = 200 + 150 * np.exp(-((x - 1500) ** 2 + (y - 1500) ** 2) / 2 / 1200**2)
    chosen = choose_points_variogram((x, y, z))
    assert Scattered(x, y, z, chosen).condition() < 1e10


def test_a_million_metres_cost_no_digits():
    x, y, z = places()
    grid = Grid((40, 40), (500_300.0, 4_100_700.0), (2.0, 2.0))
    low, high = (KrigedPoints(Points(x, y, z + add, ""), grid).read(grid.window) for add in (0.0, 1e6))
    assert np.abs(high[0] - 1e6 - low[0]).max() < 1e-6


def test_a_geopackage_without_a_system_counts_in_metres(tmp_path):
    points = points_file(tmp_path / "points.gpkg", *places(50), code=None)
    assert read_points(points).crs == ""
    done = interpolate_points(points, tmp_path / "out.tif", cell_size=50.0)
    assert done.grid.cell_metres == 50.0


def test_multipoints_count_one_by_one_and_other_shapes_not_at_all(tmp_path):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "mixed.gpkg"))
    layer = dataset.CreateLayer("mixed", None, ogr.wkbUnknown)
    shapes = ("MULTIPOINT Z ((0 0 1),(10 0 2))", "POINT Z (5 5 3)", "LINESTRING Z (0 0 9,1 1 9)", "POINT (1 1)")
    for wkt in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    dataset = layer = feature = None
    read = read_points(tmp_path / "mixed.gpkg")
    assert (read.x.tolist(), read.y.tolist(), read.z.tolist()) == ([0, 10, 5], [0, 0, 5], [1, 2, 3])


def test_whole_numbers_count_and_texts_do_not(tmp_path):
    points = points_file(tmp_path / "points.gpkg", *places(5))
    assert (read_points(points, "count").z == 3).all()
    geometry = {"type": "Point", "coordinates": [1, 2, 3]}
    feature = {"type": "Feature", "properties": {"name": "3"}, "geometry": geometry}
    (tmp_path / "texts.geojson").write_text(json.dumps(feature), encoding="utf-8")
    with pytest.raises(InputError, match="none of its attributes does"):
        read_points(tmp_path / "texts.geojson", "name")


def test_the_choice_is_logged(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    points = points_file(tmp_path / "points.gpkg", *places(60))
    interpolate_points(points, tmp_path / "out.tif", cell_size=100.0)
    said, done = caplog.messages
    assert re.fullmatch(r"Variogram chosen from \d+: .*; residual [0-9.e-]+, leave-one-out error [0-9.e-]+", said)
    assert said.partition(": ")[2].partition(";")[0] in done
    caplog.clear()
    interpolate_points(points, tmp_path / "out.tif", cell_size=100.0, variogram="linear", sill=1.0, range=9.0)
    assert "chosen" not in caplog.text


def test_progress_rises_to_one_and_names_its_stages(tmp_path):
    seen, texts = [], []

    def watch(fraction, text=""):
        seen.append(fraction)
        texts.append(text)

    points = points_file(tmp_path / "points.gpkg", *places(50))
    interpolate_points(points, tmp_path / "out.tif", cell_size=2.0, progress=watch)
    stages = dict.fromkeys(text.partition(", block")[0] for text in texts)
    assert list(stages) == ["reading points", "fitting the variogram", "kriging"]
    assert seen == sorted(seen) and seen[0] == 0.0 and seen[-1] == 1.0 and len(seen) > 4


def test_an_extent_beside_the_reference_gets_a_sentence(tmp_path):
    points = points_file(tmp_path / "points.gpkg", *places(20))
    interpolate_points(points, tmp_path / "grid.tif", cell_size=100.0)
    with pytest.raises(InputError, match="holds no cell of the reference raster"):
        interpolate_points(points, tmp_path / "out.tif", reference=tmp_path / "grid.tif", extent=(0, 0, 1, 1))
    assert not (tmp_path / "out.tif").exists()


def test_cancel_leaves_no_file(tmp_path):
    def cancel(fraction, text=""):
        raise Cancelled

    points = points_file(tmp_path / "points.gpkg", *places(50))
    with pytest.raises(Cancelled):
        interpolate_points(points, tmp_path / "out.tif", cell_size=2.0, progress=cancel)
    assert not list(tmp_path.glob("out*"))
