"""Kriging from tables: as the exact path to the accuracy that is promised, and the same whatever else is asked for."""

import numpy as np
import pytest
from osgeo import osr
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.solvers.dual import Dual
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.solvers.refinement import Refinement
from relicslide.ml.kriging.solvers.tables.lattice import Lattice
from relicslide.ml.kriging.solvers.tables.tabulated import Tabled, weight_error
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import kernel_maker

GRID = Grid((23, 31), (500_000.0, 4_100_000.0), (30.0, 30.0))
VARIOGRAMS = [
    Variogram("power", 40.0, 500.0, exponent=1.8),
    Variogram("linear", 40.0, 500.0, nugget=2.0),
    Variogram("spherical", 40.0, 400.0, anisotropy_ratio=2.0, anisotropy_angle=30.0),
    Variogram("gaussian", 40.0, 150.0, nugget=0.5),
]


def degrees():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return Grid(GRID.shape, (15.0, 60.0), (3e-4, 3e-4), reference.ExportToWkt())


def kriging(variogram=VARIOGRAMS[0], areas=False, parts=16, grid=GRID, linear=False):
    values = np.random.default_rng(0).normal(size=GRID.shape) * 10 + 500
    values[5, 6:9] = values[15, 20] = values[22, 0] = np.nan
    return RegularKriging(ArraySource(values, grid), kernel_maker(variogram, areas, (parts, parts)), 7, linear)


def targets(count=4000):
    """Places all over the DEM, some of them outside."""
    row, col = np.random.default_rng(1).random((2, count))
    return row * 25 - 1.5, col * 33 - 1.5


@pytest.mark.parametrize("steps", [8, 16])
def test_cubics_come_back_between_the_points(steps):
    lattice = Lattice(steps)
    row, col = lattice.places()
    tables = np.stack([row**3 - col**2, 1 + row * col**3])
    row, col = np.random.default_rng(0).uniform(-0.5, 0.5, size=(2, 500))
    for cell, expected in enumerate((row**3 - col**2, 1 + row * col**3)):
        found = lattice.between(tables, np.full(500, cell), row, col)
        assert np.abs(found - expected).max() < 1e-12


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("grid", [GRID, degrees()], ids=["metres", "degrees"])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
def test_equals_the_exact_path_as_closely_as_promised(variogram, grid, linear):
    made = kriging(variogram, grid=grid, linear=linear)
    exact = Dual(made).estimate(*targets())
    for steps in (8, 16):
        found = Tabled(made, steps, np.float64).estimate(*targets())
        assert np.array_equal(np.isnan(found), np.isnan(exact))
        inside = np.isfinite(exact)
        assert 0.8 < inside.mean() < 1
        bound = weight_error(*made.neighbourhood(11), Lattice(steps)) * 60  # metres between the lowest and the highest
        assert np.abs(found - exact)[inside].max() < 3 * bound  # three times: cells beside gaps have other weights


def test_twice_as_many_points_are_far_closer():
    errors = [weight_error(*kriging().neighbourhood(0), Lattice(steps)) for steps in (8, 16, 32)]
    assert errors[0] > 8 * errors[1] > 64 * errors[2] > 0


def test_single_precision_costs_no_more_than_anywhere():
    made = kriging()
    exact = Dual(made).estimate(*targets())
    direct, tabled = (
        np.nanmax(np.abs(way.estimate(*targets()) - exact))
        for way in (Dual(made, np.float32), Tabled.of(made, np.float32))
    )
    assert tabled < max(direct, 1e-4) * 2


def test_none_where_the_variogram_is_not_smooth_between_the_data():
    assert Tabled.of(kriging(Variogram("spherical", 40.0, 60.0)), np.float32) is None
    assert Tabled.of(kriging(Variogram("spherical", 40.0, 400.0)), np.float32)


def test_what_else_is_asked_for_does_not_matter():
    made = Tabled.of(kriging(), np.float32)
    row, col = targets()
    whole = made.estimate(row, col)
    parts = np.concatenate([made.estimate(row[some], col[some]) for some in np.array_split(np.arange(len(row)), 7)])
    assert np.array_equal(np.isnan(whole), np.isnan(parts))
    assert np.nanmax(np.abs(whole - parts)) < 1e-4


def test_areas_keep_their_means_and_variances():
    """At the middles of a cell's parts the table holds the estimates themselves."""
    made = kriging(areas=True, parts=8)
    tabled, refined = Tabled(made, 8, np.float64), Refinement(made, (8, 8), np.float64)
    row, col = ((np.arange(size * 8) + 0.5) / 8 - 0.5 for size in GRID.shape)
    found = tabled.estimate(row[:, None], col[None, :])
    values = made.block(Window(0, 0, *GRID.shape)).centre
    means = found.reshape(23, 8, 31, 8).mean(axis=(1, 3))
    assert np.array_equal(np.isnan(means), np.isnan(values))
    assert np.nanmax(np.abs(means - values)) < 1e-8
    variance = tabled.variance(row[:, None], col[None, :])
    assert np.nanmin(variance) >= 0
    assert np.nanmax(np.abs(variance - refined.variance(GRID.window))) < 1e-8
    assert np.nanmax(np.abs(found - refined.estimate(GRID.window))) < 1e-8
