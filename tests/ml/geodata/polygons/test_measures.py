"""What is measured of a landslide whose shape, size and ground are known, and which cells make it up."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata import polygons
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.polygons import Layers, PolygonSettings
from relicslide.ml.geodata.source import ArraySource
from relicslide.tests.ml.scenes import heights, wkt

LONG, SHORT, TOWARDS, STEEP = 120.0, 50.0, 150.0, 20.0  # axes in metres, degrees from north, degrees


def found(folder, layers: Layers, **settings) -> list[dict]:
    """The polygons that are written, as rows; outline and all."""
    with Outputs() as outputs:
        polygons.write_polygons(outputs, folder / "l.gpkg", layers, 0.5, PolygonSettings(**settings), folder, silent)
    source = ogr.Open(str(folder / "l.gpkg"))
    return [{**feature.items(), "geometry": feature.GetGeometryRef().Clone()} for feature in source.GetLayer(0)]


def squares(values: np.ndarray) -> Layers:
    return Layers(ArraySource(values.astype(np.float32), Grid(values.shape, (500_000.0, 5e6), (2.0, 2.0), wkt())))


def test_an_ellipse_on_a_plane_has_the_measures_that_geometry_gives_it(tmp_path):
    grid = Grid((180, 180), (500_000.0, 5_000_000.0), (1.0, 1.0), wkt())
    fall, rise = np.radians(TOWARDS), np.tan(np.radians(STEEP))
    x, y = np.meshgrid(grid.x(np.arange(180)) - 500_090, grid.y(np.arange(180)) - 4_999_910)
    along, across = x * np.sin(fall) + y * np.cos(fall), x * np.cos(fall) - y * np.sin(fall)
    inside = (along / LONG * 2) ** 2 + (across / SHORT * 2) ** 2 <= 1
    dem = heights(grid, lambda x, y: 700 - rise * ((x - 500_090) * np.sin(fall) + (y - 4_999_910) * np.cos(fall)))
    reader = SimpleNamespace(read_dem=lambda window: ArraySource(dem, grid).read(window))
    heat = np.where(along < -LONG / 6, 3.0, 1.0)
    layers = Layers(
        ArraySource(np.where(inside, 0.9, 0.1).astype(np.float32), grid), reader, None, ArraySource(heat, grid)
    )
    (slide,) = found(tmp_path, layers)
    assert slide["area_m2"] == pytest.approx(np.pi * LONG * SHORT / 4, rel=0.01)
    assert slide["length"] == pytest.approx(LONG, abs=1.5)
    assert slide["width"] == pytest.approx(SHORT, abs=1.5)
    assert slide["aspect"] == pytest.approx(TOWARDS, abs=1e-3)
    assert slide["slope"] == pytest.approx(STEEP, abs=1e-3)
    assert slide["elev_high"] == pytest.approx(700 + rise * LONG / 2, abs=0.5)
    assert slide["elev_low"] == pytest.approx(700 - rise * LONG / 2, abs=0.5)
    assert slide["relief"] == pytest.approx(rise * LONG, abs=1.0)
    assert slide["h_l"] == pytest.approx(rise, rel=0.02)
    # of a circle the strip beyond a third of the radius; on it the heat is three times as large
    strip = (np.arccos(1 / 3) - np.sqrt(8) / 9) / np.pi
    assert slide["heat_upper"] == pytest.approx(3 * strip / (1 + 2 * strip), abs=0.02)


def test_without_a_dem_nothing_is_told_of_the_ground(tmp_path):
    (slide,) = found(tmp_path, squares(np.pad(np.ones((9, 9)), 4)))
    assert slide["area_m2"] == 81 * 4
    ground = ("elev_low", "elev_high", "relief", "slope", "aspect", "length", "width", "h_l")
    assert [slide[name] for name in ground] == [None] * len(ground)


def test_a_gap_of_the_dem_takes_only_its_cells_away(tmp_path):
    values = np.pad(np.ones((9, 9)), 4)
    dem = np.arange(17.0 * 17).reshape(17, 17)
    dem[4, 4:8] = np.nan
    layers = squares(values)
    reader = SimpleNamespace(read_dem=lambda window: ArraySource(dem, layers.probability.grid).read(window))
    (slide,) = found(tmp_path, layers._replace(dem=reader))
    assert (slide["elev_low"], slide["elev_high"]) == (4 * 17 + 8, 12 * 17 + 12)


def test_specks_are_left_out_by_default_and_said(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    values = np.zeros((40, 40))
    values[2:12, 2:12] = 0.6
    values[20:26, 20:26] = 0.9
    values[30, 3:8] = values[33:37, 30:36] = 0.8
    slides = found(tmp_path, squares(values))
    assert [slide["area_m2"] for slide in slides] == [36 * 4, 100 * 4], "the likelier one first"
    assert "2 of 4 polygons are smaller than 100 square metres and left out: 17.6 % of the area" in caplog.text
    assert len(found(tmp_path, squares(values), min_area=0)) == 4


def test_small_holes_are_filled_unless_they_have_no_data_or_are_open(tmp_path):
    values = np.full((40, 60), 0.9)
    values[:, 20] = values[:, 40] = 0.0
    values[4:8, 4:8] = 0.1  # a hole of 16 cells, with a speck inside that fills with it
    values[6, 6] = 0.8
    values[4:8, 24:28] = np.nan
    values[9, 25] = 0.1  # apart from the gap
    values[4:10, 44:54] = 0.1  # 60 cells
    values[0:3, 50] = 0.1  # open to the edge
    left, middle, right = sorted(found(tmp_path, squares(values)), key=lambda slide: slide["geometry"].GetEnvelope())
    assert [each["geometry"].GetGeometryCount() for each in (left, middle, right)] == [1, 2, 2]
    assert left["area_m2"] == 20 * 40 * 4
    assert left["prob_mean"] == pytest.approx((785 * 0.9 + 15 * 0.1 + 0.8 - 0.9) / 800, abs=2e-3)
    assert middle["area_m2"] == (19 * 40 - 16) * 4
    assert right["area_m2"] == (19 * 40 - 63) * 4
    slides = sorted(found(tmp_path, squares(values), min_area=0, max_hole=0), key=lambda slide: slide["area_m2"])
    assert len(slides) == 4 and slides[0]["area_m2"] == 4


@pytest.mark.parametrize("block", [3, 5])
def test_holes_across_blocks_are_the_same(tmp_path, monkeypatch, block):
    values = (np.random.default_rng(block).random((13, 17)) < 0.6).astype(float)
    whole = found(tmp_path, squares(values), min_area=0, max_hole=12)
    for module in (polygons.cleaning, polygons.components, polygons.writing):
        monkeypatch.setattr(module, "_BLOCK", block)
    cut = found(tmp_path, squares(values), min_area=0, max_hole=12)
    shape = lambda slide: (slide["area_m2"], slide["geometry"].GetEnvelope(), slide["geometry"].GetGeometryCount())  # noqa: E731
    assert sorted(map(shape, cut)) == sorted(map(shape, whole))


@pytest.mark.parametrize(
    "wrong", [{"min_area": -1.0}, {"min_area": float("nan")}, {"max_hole": float("inf")}, {"outline": "rounded"}]
)
def test_settings_that_are_none_are_refused(wrong):
    with pytest.raises(InputError, match=f"{next(iter(wrong.values()))}"):
        PolygonSettings(**wrong)
