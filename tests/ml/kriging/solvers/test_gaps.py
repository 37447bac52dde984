"""Cells that miss neighbours, against the inverse of each one's own system."""

import numpy as np
import pytest
from relicslide.ml.base.progress import Cancelled, Pulse
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.solvers import gaps
from relicslide.ml.kriging.solvers.system import Neighbourhood
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import kernel_maker

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
    found = gaps.coefficients(near, near.complete(), z, Pulse())
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
    found = gaps.variances(near, near.complete(), known, sides, Pulse())
    assert found.shape == (90, 30)
    assert np.abs(found - expected).max() < 1e-8 * expected.max()
    own = gaps.own_variances(near, near.complete(), known, sides[np.arange(90) % 30], Pulse())
    assert np.abs(own - expected[np.arange(90), np.arange(90) % 30]).max() < 1e-8 * expected.max()


def test_few_gaps_need_no_system_of_their_own(monkeypatch):
    near, known = neighbourhood(7), np.ones((400, 49), bool)
    random = np.random.default_rng(3)
    for row in known:
        row[random.choice(np.delete(np.arange(49), 24), random.integers(5, 25), replace=False)] = False
    complete = near.complete()
    monkeypatch.setattr(near, "inverse", None)
    assert np.isfinite(gaps.coefficients(near, complete, differences(known), Pulse())).all()
    assert np.isfinite(gaps.variances(near, complete, known, places(near), Pulse())).all()


def test_systems_at_edges_are_remembered(monkeypatch):
    near, known = neighbourhood(7), np.ones((30, 7, 7), bool)
    known[:10, :2] = known[10:20, :, 5:] = known[20:, -1] = False
    known = known.reshape(30, 49)
    first = gaps.coefficients(near, near.complete(), differences(known), Pulse())
    complete = near.complete()
    monkeypatch.setattr(near, "inverse", None)
    assert np.array_equal(gaps.coefficients(near, complete, differences(known), Pulse()), first)


def test_edges_of_one_window_after_another_are_inverted_once(monkeypatch):
    near, known = neighbourhood(7), np.ones((7, 7, 7, 7), bool)
    for rows in range(3):
        for cols in range(7):
            known[rows, cols, : 3 - rows] = known[6 - rows, cols, 4 + rows :] = False
            known[cols, rows, :, : 3 - rows] = known[cols, 6 - rows, :, 4 + rows :] = False
    patterns = np.unique(known.reshape(49, 49), axis=0)
    inverse, inverted = near.inverse, []
    monkeypatch.setattr(near, "inverse", lambda valid: inverted.extend(valid) or inverse(valid))
    first = near.inverses(patterns)
    for _ in range(3):
        assert all(np.array_equal(*pair) for pair in zip(near.inverses(patterns), first))
    assert len(inverted) == len(patterns) == 49


def test_only_so_many_edges_are_remembered(monkeypatch):
    near, rng = neighbourhood(5), np.random.default_rng(7)
    for _ in range(5):
        valid = rng.random((100, 25)) < 0.8
        assert np.array_equal(near.inverses(valid), near.inverse(valid))
    assert len(near._inverses) <= 128


def test_no_cells():
    near = neighbourhood(5)
    none = np.empty((0, 25))
    assert gaps.coefficients(near, near.complete(), none, Pulse()).shape == (0, 26)
    assert gaps.variances(near, near.complete(), none > 0, places(near), Pulse()).shape == (0, 30)
    assert gaps.own_variances(near, near.complete(), none > 0, np.empty((0, 26)), Pulse()).shape == (0,)


DEM = Grid((120, 150), (500_000.0, 4_100_000.0), (30.0, 30.0))
TARGETS = {
    "refined": Grid((240, 300), DEM.origin, (15.0, 15.0)),
    "periodic": Grid((200, 250), DEM.origin, (18.0, 18.0)),
    "any": Grid((200, 250), (500_003.0, 4_099_999.0), (17.9123, 17.2345)),
}


def voids():
    values = np.random.default_rng(4).normal(size=DEM.shape).astype(np.float32)
    values[np.random.default_rng(5).random(DEM.shape) < 0.1] = np.nan
    return ArraySource(values, DEM)


@pytest.mark.parametrize("name", ["read", "variance"])
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_a_window_full_of_gaps_shows_its_pulse(target, name):
    resampled, seen = Resampled(voids(), target, neighbourhood=5, variogram=VARIOGRAMS[0]), []
    resampled.pulse.watch(lambda share, text="": seen.append(share))
    getattr(resampled, name)(target.window)
    assert len(seen) >= 4
    assert seen == sorted(seen) and seen[0] >= 0 and seen[-1] < 1


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_a_window_full_of_gaps_can_be_cancelled(target):
    resampled, seen = Resampled(voids(), target, neighbourhood=5, variogram=VARIOGRAMS[0]), []

    def stop(share, text=""):
        seen.append(share)
        if len(seen) == 2:
            raise Cancelled

    resampled.pulse.watch(stop)
    with pytest.raises(Cancelled):
        resampled.read(target.window)
    assert len(seen) == 2


def test_a_coarser_target_shows_its_pulse():
    coarse, seen = Grid((3, 4), DEM.origin, (1200.0, 1100.0)), []
    dem = Grid((700, 800), (DEM.origin[0] + 2.0, DEM.origin[1]), (5.0, 5.0))  # no cell holds whole ones alone
    values = np.random.default_rng(6).normal(size=dem.shape).astype(np.float32)
    resampled = Resampled(ArraySource(values, dem), coarse, neighbourhood=3, variogram=VARIOGRAMS[0])
    resampled.pulse.watch(lambda share, text="": seen.append(share))
    resampled.read(coarse.window)
    assert len(set(seen)) > 1
    assert seen == sorted(seen) and seen[-1] < 1
