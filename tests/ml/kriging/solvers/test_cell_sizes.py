"""Rows of nearly one size share a system: few systems, and the results of many."""

import numpy as np
import pytest
from osgeo import osr
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.solvers import cell_sizes as sizes
from relicslide.ml.kriging.solvers.dual import Dual
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.solvers.refinement import Refinement
from relicslide.ml.kriging.solvers.tables.tabulated import Tabled
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import PointKernel

ROWS, COLS = 300, 12
VARIOGRAM = Variogram("power", 400.0, 3000.0, exponent=1.6)


def degrees(north=43.0, rows=ROWS, cell=1 / 3600):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return Grid((rows, COLS), (10.0, north), (cell, cell), reference.ExportToWkt())


def kriging(grid, built=None):
    row, col = np.mgrid[: grid.shape[0], :COLS]
    hills = 900 + 80 * np.sin(row / 5) * np.cos(col / 3) + np.random.default_rng(0).normal(size=row.shape)

    def kernel_of(width, height):
        if built is not None:
            built.append((width, height))
        return PointKernel(VARIOGRAM)

    return RegularKriging(ArraySource(hills, grid), kernel_of)


@pytest.mark.parametrize("north", [0.02, 43.0, -43.0, 75.0, 90.0])
def test_no_size_is_further_from_a_rows_own_than_the_tolerance(north):
    widths, heights = degrees(north).metres(np.arange(ROWS))
    widths = np.maximum(widths, 1e-3 * heights)
    number, found = sizes.shared_sizes(widths, heights)
    assert number.shape == (ROWS,)
    for own, shared in zip((widths, heights), found[number].T):
        assert np.abs(shared / own - 1).max() < sizes.TOLERANCE
    ranges = np.ptp(np.log(widths)) + np.ptp(np.log(heights))
    assert len(found) <= min(ROWS, 2 + ranges / sizes.TOLERANCE)


@pytest.mark.parametrize("width", [30.0, 25.71 / 3, 0.1 + 0.2])
def test_equal_sizes_keep_every_bit(width):
    number, found = sizes.shared_sizes(np.full(9, width), np.full(9, width / 7))
    assert found.tolist() == [[width, width / 7]]
    assert not number.any()


def test_a_system_is_built_once_for_all_windows_that_need_it():
    built, grid = [], degrees()
    made = kriging(grid, built)
    way, tabled = Refinement(made, (3, 3)), Tabled(made, 8)
    for row in range(0, ROWS, 50):
        for col in (0, 6):
            way.estimate(Window(row, col, 50, 6))
            tabled.estimate(np.arange(row, row + 50)[:, None] + 0.2, np.arange(col, col + 6)[None] + 0.2)
    assert len(built) == len(set(built)) == len(sizes.shared_sizes(*grid.metres(np.arange(ROWS)))[1])
    assert len(built) < ROWS / 30


@pytest.mark.parametrize("north", [43.0, 65.0])
def test_the_results_are_those_of_a_system_for_each_row(north, monkeypatch):
    """To a ten-thousandth of the noise of a metre that the hills carry."""
    shared = kriging(degrees(north, rows=90))
    monkeypatch.setattr(sizes, "TOLERANCE", 1e-12)
    built = []
    exact = kriging(degrees(north, rows=90), built)
    window = Window(0, 0, 90, COLS)
    first, second = (Refinement(made, (3, 3), np.float64) for made in (shared, exact))
    away = np.abs(first.estimate(window) - second.estimate(window))
    assert len(set(built)) == 90
    assert 0 < np.sqrt((away**2).mean()) < 1e-4
    assert away.max() < 5e-4
    variance, other = (way.variance(window) for way in (first, second))
    assert np.abs(variance - other).max() < 1e-3 * other.max()


def test_all_paths_share_the_sizes():
    made = kriging(degrees(65.0))
    window = Window(100, 0, 80, COLS)
    refined = Refinement(made, (2, 2), np.float64).estimate(window)
    row, col = np.arange(160)[:, None] / 2 + 99.75, np.arange(2 * COLS)[None] / 2 - 0.25
    assert not made.uniform
    assert np.abs(refined - Dual(made).estimate(row, col)).max() < 1e-9
