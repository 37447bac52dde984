"""Blocks of targets that share neighbours: the same estimates as one target at a time, whatever the blocks."""

import numpy as np
import pytest
from pykrige.ok import OrdinaryKriging
from relicslide.ml.kriging.solvers.scattered.elimination import gram
from relicslide.ml.kriging.solvers.scattered.nearest_points import Scattered
from relicslide.ml.kriging.solvers.scattered.shared_neighbours import Search, block_side
from relicslide.ml.kriging.variogram.model import Variogram

VARIOGRAMS = [
    Variogram("spherical", 500.0, 1500.0),
    Variogram("power", 500.0, 1500.0, nugget=20.0),
    Variogram("exponential", 500.0, 900.0, nugget=5.0, anisotropy_ratio=2.0, anisotropy_angle=30.0),
]


def places(count=400, seed=0):
    x, y = np.random.default_rng(seed).random((2, count)) * 3000
    return x, y, surface(x, y)


def surface(x, y):
    return 1000 + 50 * np.sin(x / 500) + 20 * np.cos(y / 300)


def blocks(side=4, step=40.0, many=8, start=700.0):
    """x and y of many x many blocks (B, side * side), row by row."""
    along = start + np.arange(many * side) * step
    cells = np.meshgrid(along, along)
    return tuple(c.reshape(many, side, many, side).swapaxes(1, 2).reshape(many * many, -1) for c in cells)


def one_by_one(made, x, y):
    return tuple(part.reshape(x.shape) for part in made.estimate(x.ravel(), y.ravel()))


@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
@pytest.mark.parametrize("linear", [False, True], ids=["ordinary", "universal"])
@pytest.mark.parametrize("neighbours, step", [(16, 10.0), (16, 40.0), (12, 120.0), (5, 20.0), (3, 5.0), (1, 5.0)])
def test_blocks_equal_targets_one_by_one(variogram, linear, neighbours, step):
    made = Scattered(*places(), variogram, neighbours, linear)
    x, y = blocks(step=step)
    values, variances = made.estimate_blocks(x, y)
    expected, expected_variances = one_by_one(made, x, y)
    assert np.abs(values - expected).max() < 1e-8
    assert np.abs(variances - expected_variances).max() < 1e-8 * variogram.sill


def test_blocks_equal_pykrige():
    x, y, z = places()
    targets = blocks(step=12.0)
    made = Scattered(x, y, z, VARIOGRAMS[0], 16)
    shared = Search(made.tree, np.stack(targets, axis=2), 16)
    assert len(shared.rest(3)) < len(targets[0]) / 10  # or the blocks' own path would not be what is compared
    oracle = OrdinaryKriging(x, y, z, **VARIOGRAMS[0].to_pykrige())
    flat = [axis.ravel() for axis in targets]
    expected, expected_variances = oracle.execute("points", *flat, backend="C", n_closest_points=16)
    values, variances = made.estimate_blocks(*targets)
    assert values.ravel() == pytest.approx(np.asarray(expected), rel=1e-9)
    assert variances.ravel() == pytest.approx(np.asarray(expected_variances), abs=1e-7)


def test_exact_at_the_points_inside_blocks():
    x, y, z = places()
    tx, ty = blocks(step=20.0)
    tx[:, 3], ty[:, 3] = x[: len(tx)], y[: len(ty)]  # far from the rest of its block
    tx[:5], ty[:5] = x[:5, None], y[:5, None]
    values, variances = Scattered(x, y, z, VARIOGRAMS[0]).estimate_blocks(tx, ty)
    assert np.abs(values[:, 3] - z[: len(tx)]).max() < 1e-8
    assert variances.min() >= 0 and variances[:, 3].max() < 1e-8


def test_a_plane_comes_back_in_blocks_outside_the_hull():
    x, y, _ = places(80)
    outside = blocks(step=5.0, start=5000.0)
    values, _ = Scattered(x, y, 3 + 0.2 * x - 0.5 * y, VARIOGRAMS[0], linear=True).estimate_blocks(*outside)
    assert values == pytest.approx(3 + 0.2 * outside[0] - 0.5 * outside[1], abs=1e-6)


def test_clusters_and_holes():
    rng = np.random.default_rng(3)
    cluster = rng.normal(1000.0, 3.0, (2, 300))
    far = rng.random((2, 40)) * 9000
    x, y = np.concatenate([cluster, far], axis=1)
    made = Scattered(x, y, np.sin(x) + y / 100, VARIOGRAMS[0], 16)
    targets = blocks(step=10.0)
    assert np.abs(made.estimate_blocks(*targets)[0] - one_by_one(made, *targets)[0]).max() < 1e-8


@pytest.mark.parametrize("apart", [1.0, 1e-3, 1e-6, 1e-9])
def test_points_that_hardly_differ_and_the_smoothest_variogram(apart):
    x, y, _ = places()
    x, y = np.append(x, x[:200] + apart), np.append(y, y[:200])
    z = surface(x, y)
    made = Scattered(x, y, z, Variogram("gaussian", 500.0, 800.0), 12)
    targets = blocks(step=40.0)
    truth = surface(*targets)
    for values in (made.estimate_blocks(*targets)[0], one_by_one(made, *targets)[0]):
        assert np.abs(values - truth).max() < 5  # of heights that span 140


@pytest.mark.parametrize("count", [1, 2, 5, 16])
def test_fewer_points_than_neighbours(count):
    made = Scattered(*places(count), VARIOGRAMS[0], 16)
    x, y = blocks(many=2)
    for found, expected in zip(made.estimate_blocks(x, y), one_by_one(made, x, y)):
        assert np.abs(found - expected).max() < 1e-8


def test_the_search_finds_the_nearest():
    x, y, z = places()
    made = Scattered(x, y, z, VARIOGRAMS[0], 7)
    targets = np.stack(blocks(step=30.0), axis=2)
    search = Search(made.tree, targets, 7)
    assert search.sure.mean() > 0.5
    for block in np.flatnonzero(search.sure):
        distance = np.hypot(*(targets[block][:, None, axis] - (x, y)[axis] for axis in range(2)))
        for target in range(16):
            found = search.near[block][search.member[block, :, target]]
            assert set(found) == set(np.argsort(distance[target])[:7])


def test_of_points_equally_far_the_same_are_taken_in_every_block():
    x, y = (axis.ravel() * 10.0 for axis in np.mgrid[:20, :20])
    made = Scattered(x, y, np.cos(x) + y, VARIOGRAMS[0], 6)
    tx, ty = blocks(side=4, step=5.0, many=6, start=40.0)
    search = Search(made.tree, np.stack([tx, ty], axis=2), 6)
    assert (search.member.sum(axis=1) == 6).all()
    sure = np.flatnonzero(search.sure)
    for block in sure:
        single = Search(made.tree, np.stack([tx[block, 5:], ty[block, 5:]], axis=1)[None], 6)
        for target in range(5, 16):
            expected = single.near[0][single.member[0, :, target - 5]]
            assert set(search.near[block][search.member[block, :, target]]) == set(expected)


def test_side_of_a_block():
    assert block_side(10.0, 100.0) == 1
    assert block_side(22.6, 2.5) == 4
    assert block_side(1e6, 1.0) == 16


def test_products_under_the_inverse():
    rng = np.random.default_rng(0)
    wide, columns = rng.normal(size=(9, 6, 8)), rng.normal(size=(9, 6, 3))
    system = wide @ wide.swapaxes(1, 2)
    expected = columns.swapaxes(1, 2) @ np.linalg.inv(system) @ columns
    augmented = np.concatenate([system, columns], axis=2).transpose(1, 2, 0).copy()
    assert gram(augmented).transpose(2, 0, 1) == pytest.approx(expected, rel=1e-9)
