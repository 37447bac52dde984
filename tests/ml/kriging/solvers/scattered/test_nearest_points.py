"""Kriging from scattered points against PyKrige at equal neighbours, and what must hold for any."""

import numpy as np
import pytest
from pykrige.ok import OrdinaryKriging
from pykrige.uk import UniversalKriging
from relicslide.ml.base.errors import InputError
from relicslide.ml.kriging.solvers.scattered.averaged_points import averaged
from relicslide.ml.kriging.solvers.scattered.nearest_points import Scattered
from relicslide.ml.kriging.variogram.model import Variogram

SPHERICAL = Variogram("spherical", 500.0, 1500.0)


def places(count=300, seed=0):
    x, y = np.random.default_rng(seed).random((2, count)) * 3000
    return x, y, 1000 + 50 * np.sin(x / 500) + 20 * np.cos(y / 300)


def targets(count=200):
    return np.random.default_rng(9).random((2, count)) * 3400 - 200


@pytest.mark.parametrize("variogram", [SPHERICAL, Variogram("exponential", 500.0, 900.0, nugget=20.0)], ids=str)
@pytest.mark.parametrize("neighbours", [3, 16])
def test_equals_pykrige_at_equal_neighbours(variogram, neighbours):
    x, y, z = places()
    values, variances = Scattered(x, y, z, variogram, neighbours).estimate(*targets())
    oracle = OrdinaryKriging(x, y, z, **variogram.to_pykrige())
    expected, expected_variances = oracle.execute("points", *targets(), backend="loop", n_closest_points=neighbours)
    assert values == pytest.approx(np.asarray(expected), rel=1e-9)
    assert variances == pytest.approx(np.asarray(expected_variances) - variogram.nugget, abs=1e-7)


def test_universal_equals_pykrige_with_all_points():
    x, y, z = places(40)
    values, variances = Scattered(x, y, z, SPHERICAL, 40, linear=True).estimate(*targets(50))
    oracle = UniversalKriging(x, y, z, drift_terms=["regional_linear"], **SPHERICAL.to_pykrige())
    expected, expected_variances = oracle.execute("points", *targets(50))
    assert values == pytest.approx(np.asarray(expected), rel=1e-9)
    assert variances == pytest.approx(np.asarray(expected_variances), abs=1e-7)


def test_exact_at_the_points():
    x, y, z = places()
    values, variances = Scattered(x, y, z, SPHERICAL).estimate(x, y)
    assert np.abs(values - z).max() < 1e-8
    assert variances.min() >= 0 and variances.max() < 1e-8


def test_a_plane_comes_back_outside_the_hull():
    x, y, _ = places(80)
    outside = np.array([-2000.0, 6000.0]), np.array([-1000.0, 5000.0])
    values, _ = Scattered(x, y, 3 + 0.2 * x - 0.5 * y, SPHERICAL, linear=True).estimate(*outside)
    assert values == pytest.approx(3 + 0.2 * outside[0] - 0.5 * outside[1], abs=1e-6)


def test_points_on_a_line_carry_no_drift_across_it():
    x = np.arange(10.0) * 100
    line = Scattered(x, np.zeros(10), x * 0.1, SPHERICAL, 5, linear=True)
    values, _ = line.estimate(np.array([450.0]), np.array([30.0]))
    assert values[0] == pytest.approx(45.0, abs=1.0)


def test_constant_added_and_places_moved():
    x, y, z = places()
    plain, _ = Scattered(x, y, z, SPHERICAL).estimate(*targets())
    raised, _ = Scattered(x, y, z + 1e6, SPHERICAL).estimate(*targets())
    moved, _ = Scattered(x + 5e5, y + 4e6, z, SPHERICAL).estimate(*(np.array(targets()) + [[5e5], [4e6]]))
    assert np.abs(raised - 1e6 - plain).max() < 1e-8
    assert np.abs(moved - plain).max() < 1e-5


def test_one_point_and_duplicates():
    values, _ = Scattered(np.zeros(1), np.zeros(1), np.array([7.0]), SPHERICAL).estimate(*targets(5))
    assert values == pytest.approx(np.full(5, 7.0))
    x, y, z = averaged(np.array([0.0, 0.0, 1.0, 2.0]), np.zeros(4), np.array([1.0, 3.0, 5.0, np.nan]))
    assert (x.tolist(), y.tolist(), z.tolist()) == ([0.0, 1.0], [0.0, 0.0], [2.0, 5.0])


def test_no_points_and_no_neighbours_get_a_sentence():
    with pytest.raises(InputError, match="no point with a value"):
        Scattered(np.zeros(0), np.zeros(0), np.zeros(0), SPHERICAL)
    with pytest.raises(InputError, match="between 1 and"):
        Scattered(*places(), SPHERICAL, 0)
