"""Grids whose cells come back to the same places: equal to the path that takes any position."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.geodata.warp import GridMapping
from relicslide.ml.kriging.solvers.dual import Dual
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.solvers.periodic import Periodic
from relicslide.ml.kriging.solvers.periodic_axis import Axis
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import PointKernel

GRID = Grid((23, 31), (500_000.0, 4_100_000.0), (30.0, 30.0))
TARGETS = {
    "7.5 m, inside": Grid((70, 90), (500_007.0, 4_099_991.0), (7.5, 7.5)),
    "2.1 m": Grid((150, 220), (500_100.0, 4_099_900.0), (2.1, 2.1)),
    "oblong cells that reach outside": Grid((120, 110), (499_950.0, 4_100_020.0), (12.0, 9.0)),
    "centres on the DEM's edges": Grid((62, 79), (499_994.0, 4_100_006.0), (12.0, 12.0)),
    "a whole ratio between the cells": Grid((60, 70), (500_011.3, 4_099_994.2), (6.0, 10.0)),
}


def kriging(linear=False, nugget=0.0):
    values = np.random.default_rng(0).normal(size=GRID.shape) * 10 + 500
    values[5, 6:9] = values[15, 20] = values[22, 0] = np.nan
    variogram = Variogram("power", 40.0, 500.0, nugget=nugget, exponent=1.6)
    return RegularKriging(ArraySource(values, GRID), lambda width, height: PointKernel(variogram), 7, linear)


@pytest.mark.parametrize("linear, nugget", [(False, 0.0), (True, 2.0)])
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_equals_the_path_for_any_position(target, linear, nugget):
    made = kriging(linear, nugget)
    periodic = Periodic.of(made, target, np.float64)
    for name in ("estimate", "variance"):
        found = getattr(periodic, name)(target.window)
        expected = getattr(Dual(made), name)(*GridMapping(target, GRID).positions(target.window))
        assert np.array_equal(np.isnan(found), np.isnan(expected))
        assert np.isfinite(found).any()
        assert np.nanmax(np.abs(found - expected)) < 1e-8


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_the_windows_do_not_matter(target):
    periodic = Periodic.of(kriging(), target, np.float64)
    whole = periodic.estimate(target.window)
    for row, col, rows, cols in ((0, 0, 7, 9), (11, 3, 40, 21), (33, 40, 1, 1)):
        window = Window(row, col, rows, cols)
        part = whole[window.within(target.window)]
        assert np.array_equal(np.isnan(periodic.estimate(window)), np.isnan(part))
        assert np.nanmax(np.abs(periodic.estimate(window) - part), initial=0) < 1e-9


def test_only_short_periods_count():
    assert Axis.of(0.0, 2.1 / 30, 15_000) == Axis(0.0, 7, 100)
    assert Axis.of(0.0, 1 / np.pi, 1000) is None
    assert Axis.of(0.0, 1.0, 1000) is None
