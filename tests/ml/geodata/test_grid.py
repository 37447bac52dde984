"""Cells lie where they should, in every system."""

import numpy as np
import pytest
from osgeo import osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.crs import Transform, metres_per_unit
from relicslide.ml.geodata.grid import Grid, Window


def wkt(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


UTM = wkt(32633)
GRID = Grid((4, 6), (100.0, 200.0), (10.0, 5.0), UTM)


def test_row_zero_is_the_north_and_centres_are_half_a_cell_in():
    assert GRID.y(np.array([0, 3])).tolist() == [197.5, 182.5]
    assert GRID.x(np.array([0, 5])).tolist() == [105.0, 155.0]
    assert GRID.bounds == (100.0, 180.0, 160.0, 200.0)


def test_positions_are_the_inverse_of_centres():
    rows, cols = GRID.position(GRID.x(np.arange(6.0)), GRID.y(np.arange(6.0)))
    np.testing.assert_allclose(rows, np.arange(6))
    np.testing.assert_allclose(cols, np.arange(6))


def test_geotransform_makes_the_same_grid_again():
    assert Grid.from_geotransform(GRID.geotransform, GRID.shape, UTM) == GRID


@pytest.mark.parametrize("transform", [(0, 1, 0.1, 0, 0, -1), (5, 1, 0, 9, 0, 1), (0, -1, 0, 0, 0, -1)])
def test_rotated_and_south_up_rasters_are_refused_with_the_remedy(transform):
    with pytest.raises(InputError, match="[Ww]arp"):
        Grid.from_geotransform(transform, (2, 2))


def test_a_raster_without_georeference_is_told_so():
    with pytest.raises(InputError, match="no georeference"):
        Grid.from_geotransform((0, 1, 0, 0, 0, 1), (2, 2))


def test_refinement_tells_ratio_and_offset():
    fine = Grid((6, 4), (110.0, 195.0), (2.5, 1.0), UTM)
    assert fine.refinement_of(GRID) == ((5, 4), (5, 4))
    assert Grid((6, 4), (111.0, 195.0), (2.5, 1.0), UTM).refinement_of(GRID) is None
    assert Grid((6, 4), (110.0, 195.0), (2.6, 1.0), UTM).refinement_of(GRID) is None
    assert Grid((6, 4), (110.0, 195.0), (2.5, 1.0), wkt(32632)).refinement_of(GRID) is None


def test_a_ratio_that_drifts_over_a_long_grid_is_no_refinement():
    assert Grid((10, 100000), (100.0, 200.0), (2.5001, 5.0), UTM).refinement_of(GRID) is None


def test_windows_intersect_and_cut():
    assert Window(-2, 3, 5, 5).intersection(Window(0, 0, 4, 6)) == Window(0, 3, 3, 3)
    assert Window(9, 9, 2, 2).intersection(Window(0, 0, 4, 6)).empty
    array = np.arange(24).reshape(4, 6)
    assert array[Window(1, 2, 2, 2).within(GRID.window)].tolist() == [[8, 9], [14, 15]]


def test_covering_takes_the_cells_whose_centre_is_inside():
    assert GRID.covering((100, 180, 160, 200)) == GRID.window
    assert GRID.covering((116, 180, 136, 192)) == Window(2, 2, 2, 2)


def test_an_extent_beside_the_grid_gets_a_sentence():
    assert GRID.inside(None) == GRID.window
    assert GRID.inside((116, 180, 136, 192)) == Window(2, 2, 2, 2)
    with pytest.raises(InputError, match="0, 0, 1, 1.*holds no cell of the image"):
        GRID.inside((0, 0, 1, 1), "image")


def test_blocks_cover_once():
    seen = np.zeros((7, 5), int)
    for window in Grid((7, 5), (0, 0), (1, 1)).blocks(3):
        seen[window.within(Window(0, 0, 7, 5))] += 1
    assert (seen == 1).all()


def test_a_degree_is_as_long_as_the_ellipsoid_says():
    # WGS 84: one degree of latitude is 110 574 m at the equator, 111 694 m at the pole; longitude 111 320 m at the
    # equator
    x, y = metres_per_unit(wkt(4326), np.array([0.0, 60.0, 90.0]))
    np.testing.assert_allclose(y[[0, 2]], [110574.3, 111693.9], atol=0.2)
    np.testing.assert_allclose(x, [111319.5, 55800.0, 0.0], atol=0.3)


def test_feet_are_turned_into_metres():
    assert metres_per_unit(wkt(2263), np.array(0.0))[0] == pytest.approx(0.3048, rel=1e-4)


@pytest.mark.parametrize("code", [3857, 3395])
def test_mercators_cells_are_as_large_as_they_are_on_the_ground(code):
    """Their corners in UTM are the oracle: on its central meridian lengths are true but for the factor 0.9996."""
    x, y = (float(axis[0]) for axis in Transform(wkt(4326), wkt(code))(np.array([15.0]), np.array([46.9])))
    grid = Grid((3, 3), (x, y), (30.0, 20.0), wkt(code))
    width, height = grid.metres(np.arange(3))
    east, north = Transform(grid.crs, wkt(32633))(np.array([x, x + 30, x]), np.array([y - 10, y - 10, y + 10]))
    assert width[0] == pytest.approx(np.hypot(east[1] - east[0], north[1] - north[0]) / 0.9996, rel=1e-5)
    assert height[0] == pytest.approx(np.hypot(east[2] - east[0], north[2] - north[0]) / 0.9996, rel=1e-4)
    assert width[0] < 21


def test_transform_there_and_back():
    x, y = Transform(UTM, wkt(4326))(np.array([5e5, 5.1e5]), np.array([5e6, 5.1e6]))
    back = Transform(wkt(4326), UTM)(x, y)
    np.testing.assert_allclose(back, [[5e5, 5.1e5], [5e6, 5.1e6]], atol=1e-3)
    assert 14 < x[0] < 16
    assert 44 < y[0] < 46, "longitude comes before latitude"


def test_one_missing_system_is_a_sentence():
    with pytest.raises(InputError, match="no coordinate system"):
        Transform(UTM, "")
