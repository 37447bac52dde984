"""The verb `interpolate_points`, file to file."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from relicslide.ml.errors import InputError
from relicslide.ml.interpolate_points import interpolate_points
from relicslide.ml.progress import Cancelled


def points_file(path, x, y, z, with_z=True, code=32633):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("soundings", reference, ogr.wkbPoint25D if with_z else ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("depth", ogr.OFTReal))
    for place in zip(x, y, z):
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.Geometry(ogr.wkbPoint25D if with_z else ogr.wkbPoint)
        geometry.AddPoint(*map(float, place)) if with_z else geometry.AddPoint_2D(*map(float, place[:2]))
        feature.SetGeometry(geometry)
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
        ({"cell_size": 10.0, "field": "height"}, "no attribute 'height'"),
        ({"cell_size": 10.0}, "no point with a Z value"),
        ({"field": "depth"}, "neither was given"),
        ({"field": "depth", "cell_size": 0.0}, "not positive"),
        ({"field": "depth", "cell_size": 10.0, "neighbours": 0}, "between 1 and"),
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


def test_cancel_leaves_no_file(tmp_path):
    def cancel(fraction, text=""):
        raise Cancelled

    points = points_file(tmp_path / "points.gpkg", *places(50))
    with pytest.raises(Cancelled):
        interpolate_points(points, tmp_path / "out.tif", cell_size=2.0, progress=cancel)
    assert not list(tmp_path.glob("out*"))
