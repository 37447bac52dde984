"""DEMs that cannot be meant: feet, voids that nobody declared, slopes that no ground has."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.plausibility.corrected import sampled
from relicslide.ml.geodata.plausibility.elevations import open_elevations
from relicslide.ml.geodata.plausibility.voids import HideVoids, find_voids
from relicslide.ml.geodata.source import ArraySource
from relicslide.tests.ml.scenes import wkt, write

SHAPE = (40, 48)
GRID = Grid(SHAPE, (600_000.0, 5_100_000.0), (30.0, 30.0), wkt())
HOLE = np.zeros(SHAPE, bool)
HOLE[10:16, 20:30] = True


def hills(height: float = 40.0) -> np.ndarray:
    """Slopes of up to 15 degrees at the default height."""
    rows, cols = np.indices(SHAPE)
    return 800 + height * np.sin(cols * 30 / 200) + 0.75 * height * np.cos(rows * 30 / 170)


def read(path, **options) -> np.ndarray:
    """What a verb reads of a DEM."""
    source = open_elevations(path, **options)
    return source.read(source.grid.window)[0]


def warnings(caplog) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize(
    "unit, metres",
    [
        *[("ft", 0.3048), ("ft.", 0.3048), ("US survey foot", 1200 / 3937), ("feet (U.S. survey)", 1200 / 3937)],
        *[("cm", 0.01), ("m", 1.0), ("[m]", 1.0), ("metre above sea level", 1.0)],
    ],
)
def test_declared_units_become_metres(tmp_path, caplog, unit, metres):
    caplog.set_level("INFO", "relicslide")
    path = write(tmp_path / "dem.tif", GRID, (hills() / metres).astype(np.float32))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
    dataset = None
    np.testing.assert_allclose(read(path), hills(), atol=0.01)
    assert ("converted to metres" in caplog.text) == (metres != 1)
    assert not warnings(caplog)


@pytest.mark.parametrize("unit", ["m/s", "m2", "10 m", "degree", "m or ft"])
def test_what_is_no_unit_of_heights_is_said(tmp_path, unit, caplog):
    path = write(tmp_path / "dem.tif", GRID, hills().astype(np.float32))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
    dataset = None
    read(path)
    assert any(f"as {unit}, which is no height" in line for line in warnings(caplog))


def test_heights_of_a_compound_system_become_metres(tmp_path):
    compound = osr.SpatialReference()
    compound.SetFromUserInput("EPSG:32633+6360")  # heights in US survey feet
    grid = Grid(SHAPE, GRID.origin, GRID.cell, compound.ExportToWkt(["FORMAT=WKT2"]))
    path = write(tmp_path / "dem.tif", grid, (hills() * 3937 / 1200).astype(np.float32))
    source = open_elevations(path)
    np.testing.assert_allclose(source.read(GRID.window)[0], hills(), atol=0.01)
    assert source.grid.matches(GRID), "heights have no share in where cells lie, nor in the files that are written"


@pytest.mark.parametrize(
    "fill, dtype",
    [(-9999, "float32"), (-32768, "int16"), (65535, "uint16"), (1e35, "float32"), (-1e20, "float32"), (0, "int16")],
)
def test_voids_that_nobody_declared_are_unknown(tmp_path, caplog, fill, dtype):
    values = np.where(HOLE, fill, hills()).astype(dtype)
    found = read(write(tmp_path / "dem.tif", GRID, values))
    np.testing.assert_array_equal(np.isnan(found), HOLE)
    np.testing.assert_array_equal(found[~HOLE], values[~HOLE])
    (said,) = warnings(caplog)
    assert "dem.tif holds" in said
    assert "taken as unknown" in said


def test_two_kinds_of_void_at_once():
    values = hills()
    values[HOLE], values[0, :3] = -9999, -32768
    assert {void.value for void in find_voids([values], 30.0)} == {-9999.0, -32768.0}


def test_zeros_round_a_warped_dem_are_cliffs():
    """The rest comes down to 4 m, so that only the cliff at the edge tells."""
    values = np.linspace(4, 1700, 60)[None, :] + np.arange(60)[:, None] % 7
    rows, cols = np.indices(values.shape)
    values[rows + 60 - cols < 30] = 0  # a corner, where the land is high
    assert [void.value for void in find_voids([values], 82.0)] == [0.0]


def test_a_sea_with_a_shore_is_no_void():
    values = np.maximum(np.linspace(-30, 90, 60), 0)[None, :] * np.ones((40, 1))
    assert find_voids([values], 30.0) == []


@pytest.mark.parametrize("low", [-11_000, -9_999])
def test_a_deep_trench_is_no_void(low):
    assert find_voids([np.linspace(low, 8_800, 10_000).reshape(100, 100)], 2000.0) == []


def test_undeclared_feet_are_asked_for(tmp_path, caplog):
    steep = hills(130.0)  # up to 33 degrees
    read(write(tmp_path / "metres.tif", GRID, steep.astype(np.float32)))
    assert not warnings(caplog)
    found = read(write(tmp_path / "feet.tif", GRID, (steep / 0.3048).astype(np.float32)))
    (said,) = warnings(caplog)
    assert "in feet" in said
    np.testing.assert_allclose(found, steep / 0.3048, rtol=1e-6)  # a question: nothing is converted


def test_gentle_hills_in_feet_are_asked_for_too(tmp_path, caplog):
    """Slopes whose half is below 30 degrees, and 5 % above 50."""
    rows, cols = np.indices(SHAPE)
    gentle = 800 + 60 * np.sin(cols * 30 / 300) * np.sin(rows * 30 / 260)  # up to 12 degrees
    gentle += 60 * np.exp(-(((rows - 20) / 5) ** 2) - ((cols - 20) / 5) ** 2)
    read(write(tmp_path / "metres.tif", GRID, gentle.astype(np.float32)))
    assert not warnings(caplog)
    read(write(tmp_path / "feet.tif", GRID, (gentle / 0.3048).astype(np.float32)))
    (said,) = warnings(caplog)
    assert "in feet" in said


def test_half_of_the_slopes_above_30_degrees_are_mountains(tmp_path, caplog):
    """9 % above 50 degrees, as in the steepest two kilometres of Kashmir."""
    rows, cols = np.indices(SHAPE)
    slope = 34 + 20 * np.sin(cols / 4) ** 5 + 2 * np.sin(rows / 3)
    mountains = 2000 + np.cumsum(30 * np.tan(np.radians(slope)), axis=1)
    read(write(tmp_path / "dem.tif", GRID, mountains.astype(np.float32)))
    assert not warnings(caplog)


@pytest.mark.parametrize(
    "code, unit, shift, words",
    [
        *[(2263, "", 0, "system in feet"), (2263, "ft", 0, None), (2263, "m", 0, None), (32633, "", 0, None)],
        *[(32633, "", 9_000, "Mount Everest"), (32633, "m", 9_000, "declares m"), (32633, "", -13_000, "the sea")],
    ],
)
def test_a_place_that_makes_one_ask_for_feet(tmp_path, caplog, code, unit, shift, words):
    grid = Grid(SHAPE, (900_000.0, 200_000.0) if code == 2263 else GRID.origin, (100.0, 100.0), wkt(code))
    path = write(tmp_path / "dem.tif", grid, (hills() + shift).astype(np.float32))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
    dataset = None
    read(path)
    said = warnings(caplog)
    assert not said if words is None else len(said) == 1 and words in said[0] and "gdal_edit.py -units" in said[0]


def test_a_site_grid_is_taken_to_be_on_earth(tmp_path, caplog):
    site = osr.SpatialReference()
    site.SetFromUserInput('LOCAL_CS["site",UNIT["foot",0.3048]]')
    grid = Grid(SHAPE, (0.0, 0.0), (100.0, 100.0), site.ExportToWkt())
    read(write(tmp_path / "dem.tif", grid, (hills() + 9_000).astype(np.float32)))
    assert "Mount Everest" in caplog.text


def test_other_planets_have_other_mountains(tmp_path, caplog):
    mars = osr.SpatialReference()
    mars.SetFromUserInput("+proj=eqc +a=3396190 +b=3396190 +units=m")
    grid = Grid(SHAPE, GRID.origin, (230.0, 230.0), mars.ExportToWkt())
    read(write(tmp_path / "dem.tif", grid, (hills() + 15_000).astype(np.float32)))
    assert not warnings(caplog)


def test_a_jump_is_said(tmp_path, caplog):
    values = hills()
    values[5, 5] = 5000  # a single wild cell is no void
    assert read(write(tmp_path / "dem.tif", GRID, values.astype(np.float32)))[5, 5] == 5000
    assert "from one cell to the next" in caplog.text


@pytest.mark.parametrize(
    "values, words",
    [
        (np.full(SHAPE, 12.0, np.float32), "is flat"),
        ((hills() / 10).astype(np.uint8), "8 bits"),
        ((hills() / 1000).astype(np.float32), "are its heights in kilometres"),
    ],
)
def test_what_shows_no_relief_is_said(tmp_path, caplog, values, words):
    read(write(tmp_path / "dem.tif", GRID, values))
    assert words in caplog.text


def test_a_dem_without_a_height_is_refused(tmp_path):
    path = write(tmp_path / "dem.tif", GRID, np.full(SHAPE, -9999, np.float32), nodata=-9999)
    with pytest.raises(InputError, match=r"dem\.tif has no height anywhere"):
        read(path)
    assert np.isnan(read(path, empty=True)).all()


def test_voids_between_the_places_of_the_look_are_hidden_when_they_are_read(caplog):
    values = np.tile(hills(), (8, 8)).astype(np.float32)
    whole = Grid(values.shape, GRID.origin, GRID.cell, GRID.crs)
    look = sampled(ArraySource(values, whole), most=64 * 64, side=32)
    assert sum(window.size for window in look) <= 64 * 64
    hide = HideVoids(find_voids(look, 30.0), look, "dem.tif")
    values[200:203, 200:203], values[100, 100] = -9999, 1e30
    seen = values[None].copy()
    hide(seen, Window(0, 0, *values.shape))
    assert np.isnan(seen).sum() == 10
    assert len(warnings(caplog)) == 2
