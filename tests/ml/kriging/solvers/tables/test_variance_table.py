"""Variances from a table against the kriging system's own."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.solvers.tables.variance_table import ExactVariance, VarianceTable, variance_table
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import kernel_maker

GRID = Grid((12, 15), (500_000.0, 4_100_000.0), (30.0, 25.0))


def system(variogram, linear=False):
    return RegularKriging(ArraySource(np.zeros(GRID.shape), GRID), kernel_maker(variogram, False, (1, 1)), 7, linear)


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize(
    "variogram",
    [
        Variogram("power", 40.0, 500.0, exponent=1.8),
        Variogram("power", 40.0, 500.0, exponent=0.6),
        Variogram("spherical", 40.0, 400.0, nugget=3.0),
        Variogram("exponential", 40.0, 300.0, anisotropy_ratio=2.0, anisotropy_angle=20.0),
    ],
    ids=str,
)
def test_equals_the_system_anywhere_in_a_cell(variogram, linear):
    near, inverse = system(variogram, linear).neighbourhood(5)
    table = variance_table(near, inverse)
    assert isinstance(table, VarianceTable)
    row, col = np.random.default_rng(0).uniform(-0.5, 0.5, (2, 3000))
    exact = ExactVariance(near, inverse).at(row, col)
    assert np.abs(table.at(row, col) - exact).max() < 2e-6 * exact.max()
    middle = table.at(np.zeros(1), np.zeros(1))[0]
    assert middle < 1e-6 * exact.max() if variogram.nugget == 0 else middle > 0.1


def test_no_table_where_rounding_would_spoil_it():
    near, inverse = system(Variogram("gaussian", 40.0, 150.0)).neighbourhood(5)
    assert isinstance(variance_table(near, inverse), ExactVariance)
