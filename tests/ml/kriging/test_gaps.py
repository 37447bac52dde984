"""Cells that miss neighbours, against the inverse of each one's own system."""

import numpy as np
import pytest
from relicslide.ml.kriging import gaps
from relicslide.ml.kriging.kernels import kernel_maker
from relicslide.ml.kriging.neighbourhood import Neighbourhood
from relicslide.ml.variogram import Variogram

VARIOGRAMS = [
    Variogram("power", 40.0, 500.0, exponent=1.8),
    Variogram("gaussian", 40.0, 100.0, nugget=0.5),
    Variogram("spherical", 40.0, 400.0, anisotropy_ratio=2.0, anisotropy_angle=30.0),
]
SIZES = [3, 7, 11]


def neighbourhood(size, variogram=VARIOGRAMS[0], linear=False, areas=False):
    return Neighbourhood(size, 30.0, 25.0, kernel_maker(variogram, areas, (3, 3))(30.0, 25.0), linear)


def patterns(size):
    """Few, many and nearly all neighbours missing, and edges; the cell itself is always there."""
    random = np.random.default_rng(0)
    known = random.random((90, size, size)) > np.linspace(0.02, 0.98, 90)[:, None, None]
    known[:20] = True
    known[:5, 0] = known[5:10, :, : size // 2] = known[10:15, -1] = known[12:20, :, 0] = False
    known[:, size // 2, size // 2] = True
    return known.reshape(90, -1)


def differences(known):
    return np.where(known, np.random.default_rng(1).normal(size=known.shape) * 10, np.nan)


def places(near):
    row, col = np.random.default_rng(2).random((2, 30)) - 0.5
    return near.right_sides(row, col)


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
@pytest.mark.parametrize("size", SIZES)
def test_numbers_are_those_of_the_cells_own_systems(size, variogram, linear):
    near, known = neighbourhood(size, variogram, linear), patterns(size)
    z = differences(known)
    found = gaps.numbers(near, near.complete(), z)
    expected = np.einsum("nt,ntu->nu", np.nan_to_num(z), near.inverse(known)[:, : near.nodes])
    assert np.abs(found - expected).max() < 1e-8 * np.abs(expected).max()
    assert not found[:, : near.nodes][~known].any()


@pytest.mark.parametrize("areas", [False, True])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
@pytest.mark.parametrize("size", SIZES)
def test_variances_are_those_of_the_cells_own_systems(size, variogram, areas):
    near, known = neighbourhood(size, variogram, areas=areas), patterns(size)
    sides = places(near)
    expected = np.stack([near.variance(sides, system) for system in near.inverse(known)])
    found = gaps.variances(near, near.complete(), known, sides)
    assert found.shape == (90, 30)
    assert np.abs(found - expected).max() < 1e-8 * expected.max()
    own = gaps.own_variances(near, near.complete(), known, sides[np.arange(90) % 30])
    assert np.abs(own - expected[np.arange(90), np.arange(90) % 30]).max() < 1e-8 * expected.max()


def test_few_gaps_need_no_system_of_their_own(monkeypatch):
    near, known = neighbourhood(7), np.ones((400, 49), bool)
    random = np.random.default_rng(3)
    for row in known:
        row[random.choice(np.delete(np.arange(49), 24), random.integers(5, 25), replace=False)] = False
    complete = near.complete()
    monkeypatch.setattr(near, "inverse", None)
    assert np.isfinite(gaps.numbers(near, complete, differences(known))).all()
    assert np.isfinite(gaps.variances(near, complete, known, places(near))).all()


def test_systems_at_edges_are_remembered(monkeypatch):
    near, known = neighbourhood(7), np.ones((30, 7, 7), bool)
    known[:10, :2] = known[10:20, :, 5:] = known[20:, -1] = False
    known = known.reshape(30, 49)
    first = gaps.numbers(near, near.complete(), differences(known))
    complete = near.complete()
    monkeypatch.setattr(near, "inverse", None)
    assert np.array_equal(gaps.numbers(near, complete, differences(known)), first)


def test_no_cells():
    near = neighbourhood(5)
    none = np.empty((0, 25))
    assert gaps.numbers(near, near.complete(), none).shape == (0, 26)
    assert gaps.variances(near, near.complete(), none > 0, places(near)).shape == (0, 30)
    assert gaps.own_variances(near, near.complete(), none > 0, np.empty((0, 26))).shape == (0,)
