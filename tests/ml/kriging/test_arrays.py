"""The verbs on arrays: a plane comes back, and the values are those of the verbs on files."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.crs import Transform
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.arrays import interpolate_array, interpolate_points_array
from relicslide.ml.kriging.methods import KRIGING, METHODS


def wkt(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


DEM = Grid((30, 40), (500_000.0, 4_100_000.0), (30.0, 30.0), wkt(32633))
HALF_A_CELL = 15 * (0.3 + 0.1)  # of the plane's rise
WITHIN = {
    "auto": 0.05,
    "kriging": 0.05,
    "area_kriging": 0.05,
    "nearest": HALF_A_CELL,
    "average": HALF_A_CELL,
    "lanczos": 0.5,
}
FINE = Grid((50, 60), (500_201.0, 4_099_790.0), (7.0, 7.0), DEM.crs)


def plane(grid, crs=DEM.crs):
    """0.3 m east and 0.1 m north, at the cells' centres, in ``crs``."""
    x, y = Transform(grid.crs, crs)(*np.meshgrid(grid.x(np.arange(grid.shape[1])), grid.y(np.arange(grid.shape[0]))))
    return 0.3 * (x - 500_000) + 0.1 * (y - 4_100_000) + 200


@pytest.mark.parametrize("method", METHODS)
def test_a_plane_comes_back(method):
    found = interpolate_array(plane(DEM), DEM, FINE, method=method)
    assert found.shape == FINE.shape and found.dtype == np.float64
    assert np.abs(found - plane(FINE)).max() < WITHIN.get(method, 1e-6)


def test_a_plane_in_another_system_comes_back():
    target = Grid((30, 30), (15.003, 37.0405), (5e-5, 5e-5), wkt(4326))
    found = interpolate_array(plane(DEM), DEM, target)
    known = np.isfinite(found)
    assert known.mean() > 0.9
    assert np.abs(found - plane(target))[known].max() < 0.05


@pytest.mark.parametrize("method", ["kriging", "area_kriging", "cubic"])
def test_the_values_are_those_of_the_files(tmp_path, method):
    values = np.random.default_rng(0).normal(100, 5, DEM.shape).cumsum(axis=0).astype(np.float32)
    values[10:12, 20:23] = np.nan
    for name, grid, content in (("dem", DEM, values), ("image", FINE, np.zeros(FINE.shape, np.float32))):
        with create_raster(tmp_path / f"{name}.tif", grid, nodata=np.nan) as sink:
            sink.write(grid.window, content)
    kriging = {"fill_distance": 40.0, "variogram": "power", "exponent": 1.5} if method in KRIGING else {}
    interpolate(tmp_path / "dem.tif", tmp_path / "out.tif", reference=tmp_path / "image.tif", method=method, **kriging)
    found = interpolate_array(values, DEM, FINE, method=method, **kriging)
    assert found.dtype == np.float32
    assert np.array_equal(found, gdal.Open(str(tmp_path / "out.tif")).ReadAsArray(), equal_nan=True)


def test_gaps_stay_gaps():
    values = plane(DEM)
    values[10, 20] = np.nan
    found = interpolate_array(values, DEM, Grid((90, 120), DEM.origin, (10.0, 10.0), DEM.crs))
    assert np.isnan(found[30:33, 60:63]).all() and np.isnan(found).sum() == 9


def test_progress_ends_at_one():
    seen = []

    def report(fraction, text=""):
        seen.append(fraction)

    interpolate_array(plane(DEM), DEM, FINE, progress=report)
    interpolate_points_array(*places(), FINE, progress=report)
    assert seen == [1.0, 1.0]


@pytest.mark.parametrize(
    ("values", "target", "options", "sentence"),
    [
        (np.zeros(DEM.shape[::-1]), FINE, {}, "does not fit a grid"),
        (np.zeros((1, *DEM.shape)), FINE, {}, "is no DEM"),
        (np.zeros(DEM.shape), Grid((5, 5), (0.0, 0.0), (1.0, 1.0), DEM.crs), {}, "does not overlap"),
        (np.zeros(DEM.shape), FINE, {"method": "idw"}, "no interpolation method"),
        (np.zeros(DEM.shape), FINE, {"method": "cubic", "sill": 2.0}, "Only kriging has variogram parameters"),
        (np.zeros(DEM.shape), FINE, {"variogram": "gaussian", "exponent": 1.5}, "gaussian model has no exponent"),
    ],
)
def test_wrong_input_gets_a_sentence(values, target, options, sentence):
    with pytest.raises(InputError, match=sentence):
        interpolate_array(values, DEM, target, **options)


def places(count=300):
    """Points around FINE's middle on the plane."""
    x, y = np.random.default_rng(1).random((2, count)) * 500
    return x + 500_150, y + 4_099_400, 0.3 * (x + 150) + 0.1 * (y - 600) + 200


def test_a_plane_of_points_comes_back():
    x, y, z = places()
    z[:20] = np.nan
    estimates, variances = interpolate_points_array(x, y, z, FINE, method="universal_kriging")
    assert estimates.shape == variances.shape == FINE.shape
    assert np.abs(estimates - plane(FINE)).max() < 1e-6
    assert variances.min() >= 0 and np.isfinite(variances).all()


def test_points_in_another_system():
    x, y, z = places()
    degrees = Transform(DEM.crs, wkt(4326))(x, y)
    options = {"variogram": "linear", "sill": 1.0, "range": 100.0}
    there, _ = interpolate_points_array(*degrees, z, FINE, crs=wkt(4326), **options)
    here, _ = interpolate_points_array(x, y, z, FINE, **options)
    assert np.abs(there - here).max() < 1e-4


@pytest.mark.parametrize(
    ("z", "options", "sentence"),
    [
        (np.zeros(299), {}, "three arrays of one length"),
        (np.zeros((300, 1)), {}, "three arrays of one length"),
        (np.full(300, np.nan), {}, "no point with a value"),
        (np.zeros(300), {"method": "area_kriging"}, "no method 'area_kriging' for points"),
        (np.zeros(300), {"variogram": "linear", "exponent": 1.0}, "linear model has no exponent"),
    ],
)
def test_wrong_points_get_a_sentence(z, options, sentence):
    x, y, _ = places()
    with pytest.raises(InputError, match=sentence):
        interpolate_points_array(x, y, z, FINE, **options)
