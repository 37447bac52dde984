"""Layers that lie where nothing can be meant."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.plausibility.cells import check_cells, open_grid
from relicslide.ml.geodata.plausibility.overlap import cells_inside, covered, warn_of_half_cells
from relicslide.ml.geodata.plausibility.places import check_coordinates, check_places
from relicslide.ml.geodata.vector import Points
from relicslide.tests.ml.scenes import wkt, write

UTM = Grid((30, 40), (600_000.0, 5_100_000.0), (10.0, 10.0), wkt())


@pytest.mark.parametrize(
    "origin, cell, crs, words",
    [
        ((600_000.0, 5_100_000.0), (10.0, 10.0), 4326, "says that it is in degrees"),
        ((15.2, 46.1), (0.0003, 0.0003), 32633, "look like degrees"),
    ],
)
def test_units_that_cannot_be_meant_are_refused(origin, cell, crs, words):
    with pytest.raises(InputError, match="photo") as caught:
        check_cells(Grid((300, 400), origin, cell, wkt(crs)), "photo.tif")
    assert words.replace("look", "").strip() in str(caught.value)


@pytest.mark.parametrize(
    "cell, crs, words",
    [
        ((0.001, 0.001), 32633, "less than a centimetre"),
        ((2.0, 0.02), 32633, "square"),
        ((2.0, 2.0), 4326, "in metres but called degrees"),
    ],
)
def test_odd_cells_are_said(caplog, cell, crs, words):
    origin = (600_000.0, 5_100_000.0) if crs == 32633 else (10.0, 60.0)
    check_cells(Grid((30, 40), origin, cell, wkt(crs)), "photo.tif")
    assert words in caplog.text


@pytest.mark.parametrize(
    "grid",
    [
        UTM,
        Grid((300, 400), (15.2, 46.1), (0.0003, 0.0003), wkt(4326)),
        Grid((300, 400), (15.2, 66.1), (0.0003, 0.0003), wkt(4326)),
        Grid((181, 361), (-180.5, 90.5), (1.0, 1.0), wkt(4326)),
        Grid((30, 40), (0.0, 0.0), (2.0, 2.0)),
        Grid((3000, 4000), (600_000.0, 5_100_000.0), (0.02, 0.02), wkt()),
    ],
)
def test_sane_cells_are_left_in_peace(caplog, grid):
    check_cells(grid, "photo.tif")
    assert not caplog.text


@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_a_georeference_that_is_no_number_is_a_sentence(tmp_path, number):
    path = write(tmp_path / "dem.tif", UTM, np.zeros(UTM.shape, np.float32))
    broken = tmp_path / "broken.vrt"
    gdal.Translate(str(broken), str(path), format="VRT")
    text = broken.read_text()
    start, end = text.index("<GeoTransform>") + 14, text.index("</GeoTransform>")
    broken.write_text(f"{text[:start]}{number}, 10, 0, 5100000, 0, -10{text[end:]}")
    with pytest.raises(InputError, match="broken.vrt lies nowhere"):
        open_grid(broken)


def test_how_much_is_covered():
    assert covered(UTM, UTM) == 1
    assert covered(UTM, Grid((30, 20), UTM.origin, UTM.cell, UTM.crs)) == pytest.approx(0.5)
    part = Grid((300, 123), UTM.origin, UTM.cell, UTM.crs)
    whole = Grid((300, 300), UTM.origin, UTM.cell, UTM.crs)
    assert covered(whole, part) == pytest.approx(0.41, abs=0.5 / 64), "no edge counts for more than its share"
    assert covered(UTM, Grid((30, 40), (600_400.0, 5_100_000.0), UTM.cell, UTM.crs)) == 0


@pytest.mark.parametrize("shift, said", [(0.0, False), (10.0, False), (5.0, True), (2.0, True)])
def test_half_a_cell_beside_is_said(caplog, shift, said):
    moved = Grid(UTM.shape, (UTM.origin[0] + shift, UTM.origin[1]), UTM.cell, UTM.crs)
    warn_of_half_cells(moved, UTM, ("reference", "prediction"))
    assert ("of a cell beside" in caplog.text) == said


def points(x, y) -> Points:
    return Points(np.array(x, float), np.array(y, float), np.arange(len(x), dtype=float), UTM.crs)


def test_points_at_one_place_are_refused():
    with pytest.raises(InputError, match="All 3 points lie at one place"):
        check_places(points([600_100] * 3, [5_099_900] * 3), UTM)


def test_points_far_away_are_refused():
    with pytest.raises(InputError, match="lie beside the grid"):
        check_places(points([1_600_000, 1_600_200], [5_099_900, 5_099_800]), UTM)


def test_points_beside_the_grid_are_said(caplog):
    check_places(points([600_450, 600_600], [5_099_900, 5_099_800]), UTM)
    assert "guesses from afar" in caplog.text


def test_points_on_a_line_through_the_grid_are_fine(caplog):
    check_places(points([600_100, 600_100], [5_099_900, 5_099_800]), UTM)
    assert not caplog.text


def test_points_of_one_value_or_in_a_corner_are_said(caplog):
    spread = np.linspace(0, 1, 20)
    x, y = UTM.origin[0] + 400 * spread, UTM.origin[1] - 300 * spread
    check_places(Points(x, y, spread, UTM.crs), UTM)
    assert not caplog.text
    check_places(Points(x, y, np.full(20, 5.0), UTM.crs), UTM)
    assert "All 20 points hold 5 and no other value" in caplog.text
    check_places(Points(UTM.origin[0] + spread, UTM.origin[1] - spread, spread, UTM.crs), UTM)
    assert "a tenth as wide and high as the grid" in caplog.text


@pytest.mark.parametrize("marker, said", [(-9999.0, "hold -9999"), (1e30, "hold 1e+30"), (130.0, None), (0.0, None)])
def test_values_of_points_that_stand_for_no_data_are_said(caplog, marker, said):
    chance = np.random.default_rng(2)
    x, y = 600_000 + chance.uniform(0, 400, 60), 5_100_000 - chance.uniform(0, 300, 60)
    z = np.where(np.arange(60) % 6, 100 + chance.uniform(0, 30, 60), marker)
    check_places(Points(x, y, z, wkt()), UTM)
    assert caplog.text == "" if said is None else f"10 of 60 points {said}" in caplog.text


def test_a_few_points_far_from_all_others_are_said(caplog):
    chance = np.random.default_rng(2)
    x, y = 600_000 + chance.uniform(0, 400, 60), 5_100_000 - chance.uniform(0, 300, 60)
    z = 900 + chance.uniform(0, 30, 60)
    check_places(Points(x, y, z, wkt()), UTM)
    assert not caplog.text
    check_places(Points(x, y, np.where(np.arange(60) % 6, z, 0.0), wkt()), UTM)
    assert "10 of 60 points hold 0, 9" in caplog.text
    check_places(Points(x, y, np.where(np.arange(60) == 7, -8000.0, z), wkt()), UTM)
    assert "1 of 60 points hold values that are 89" in caplog.text
    check_places(Points(np.where(np.arange(60) == 7, 1e6, x), y, z, wkt()), UTM)
    assert "1 of 60 points lie 3.99" in caplog.text and "hold nothing" not in caplog.text


def test_coordinates_that_cannot_be_meant_are_refused():
    chance = np.random.default_rng(2).uniform(0, 0.01, (2, 60))
    degrees = Points(15 + chance[0], 45 + chance[1], np.zeros(60), wkt(4326))
    metres = Points(600_000 + 1e4 * chance[0], 5_100_000 + 1e4 * chance[1], np.zeros(60), wkt())
    for fine in (degrees, metres, Points(100 * chance[0], 100 * chance[1], np.zeros(60), "")):
        check_coordinates(fine)
    with pytest.raises(InputError, match="The points lie at x 15.* like degrees, but their"):
        check_coordinates(Points(degrees.x, degrees.y, degrees.z, wkt()))
    with pytest.raises(InputError, match="coordinate system is in degrees, whose latitudes end at 90"):
        check_coordinates(Points(metres.x, metres.y, metres.z, wkt(4326)))
    with pytest.raises(InputError, match="The points have no coordinate system while the grid has one"):
        check_places(Points(metres.x, metres.y, metres.z, ""), UTM)


def test_an_extent_that_reaches_far_beyond_a_layer_is_said(caplog):
    caplog.set_level("INFO", "relicslide")
    west, south, east, north = UTM.bounds
    assert cells_inside(UTM, (west - 20, south + 100, east, north), "target").rows == 20
    assert not caplog.text
    assert cells_inside(UTM, (west - 200, south, east, north), "target") == UTM.window
    assert "reaches beyond the target (x 600000 to 600400, y 5.0997e+06 to 5.1e+06), where it ends" in caplog.text
