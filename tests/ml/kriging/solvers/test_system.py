"""Kriging of a grid against PyKrige on the same neighbours, and what every linear unbiased estimate must do."""

import re

import numpy as np
import pytest
from pykrige.ok import OrdinaryKriging
from pykrige.uk import UniversalKriging
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.solvers.dual import Dual
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.solvers.refinement import Refinement
from relicslide.ml.kriging.solvers.system import Neighbourhood
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import PointKernel, kernel_maker

GRID = Grid((12, 15), (500_000.0, 4_100_000.0), (30.0, 30.0))
VARIOGRAMS = [
    Variogram("power", 40.0, 500.0, exponent=1.5),
    Variogram("linear", 40.0, 500.0),
    Variogram("spherical", 40.0, 400.0),
    Variogram("exponential", 40.0, 300.0, nugget=2.0),
    Variogram("gaussian", 40.0, 150.0, nugget=0.5),
    Variogram("spherical", 40.0, 400.0, anisotropy_ratio=3.0, anisotropy_angle=30.0),
]


def surface(seed=0, offset=0.0):
    return np.random.default_rng(seed).normal(size=GRID.shape) * 10 + offset


def pykrige(values, row, col, variogram, kind=OrdinaryKriging, size=7, **more):
    """Estimate and variance at a fractional row and column from the cells round the nearest one."""
    home, reach = (int(np.floor(row + 0.5)), int(np.floor(col + 0.5))), size // 2
    rows = np.arange(max(0, home[0] - reach), min(values.shape[0], home[0] + reach + 1))
    cols = np.arange(max(0, home[1] - reach), min(values.shape[1], home[1] + reach + 1))
    grid_rows, grid_cols = np.meshgrid(rows, cols, indexing="ij")
    z = values[grid_rows, grid_cols]
    known = np.isfinite(z)
    model = kind(
        grid_cols[known] * 30.0,
        -grid_rows[known] * 30.0,
        z[known],
        **variogram.to_pykrige(),
        **more,
    )
    value, variance = model.execute("points", np.array([col * 30.0]), np.array([-row * 30.0]), backend="loop")
    return value[0], variance[0] - variogram.nugget


TARGETS = {
    "refined": Grid((36, 45), GRID.origin, (10.0, 10.0)),
    "other ratio and offset": Grid((31, 40), (500_003.7, 4_099_998.1), (11.0, 10.3)),
}


@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_ordinary_kriging_equals_pykrige(variogram, target):
    values = surface()
    values[4, 6] = values[5:7, 9] = np.nan
    resampled = Resampled(ArraySource(values, GRID), target, variogram=variogram)
    estimates, variances = resampled.read(target.window)[0], resampled.variance(target.window)[0]
    places = [(0, 0), (0, 20), (10, 17), (12, 22), (20, 31), (30, 39), (16, 22)]
    for row, col in places:
        at = GRID.position(target.x(col), target.y(row))
        estimate, variance = pykrige(values, *map(float, at), variogram)
        assert estimates[row, col] == pytest.approx(estimate, abs=1e-8)
        assert variances[row, col] == pytest.approx(variance, abs=1e-8)


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_universal_kriging_equals_pykrige(target):
    values, variogram = surface(), VARIOGRAMS[2]
    values[4, 6] = np.nan
    resampled = Resampled(ArraySource(values, GRID), target, "universal_kriging", variogram=variogram)
    estimates, variances = resampled.read(target.window)[0], resampled.variance(target.window)[0]
    for row, col in [(1, 1), (10, 17), (20, 31)]:
        at = GRID.position(target.x(col), target.y(row))
        expected = pykrige(values, *map(float, at), variogram, UniversalKriging, drift_terms=["regional_linear"])
        assert (estimates[row, col], variances[row, col]) == pytest.approx(expected, abs=1e-8)


@pytest.mark.parametrize("size", [3, 5, 9])
def test_other_neighbourhoods_equal_pykrige(size):
    target, variogram = TARGETS["refined"], VARIOGRAMS[1]
    values = surface()
    resampled = Resampled(ArraySource(values, GRID), target, neighbourhood=size, variogram=variogram)
    estimates = resampled.read(target.window)[0]
    at = GRID.position(target.x(19), target.y(16))
    assert estimates[16, 19] == pytest.approx(pykrige(values, *map(float, at), variogram, size=size)[0], abs=1e-8)


@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
def test_a_refinement_through_the_general_path_is_the_same(variogram):
    """A grid shifted by nearly nothing is no refinement any more, so that the other path works on the same places."""
    values = surface()
    values[3, 3] = np.nan
    fine = Grid((60, 75), GRID.origin, (6.0, 6.0))
    shifted = Grid((60, 75), (GRID.origin[0] + 0.01, GRID.origin[1]), (6.0, 6.0))
    assert shifted.refinement_of(GRID) is None
    smooth = variogram.nugget > 0
    for name in ("read", "variance"):
        first, second = (
            getattr(Resampled(ArraySource(values, GRID), grid, variogram=variogram), name)(grid.window)
            for grid in (fine, shifted)
        )
        assert np.array_equal(np.isnan(first), np.isnan(second))
        assert np.nanmax(np.abs(first - second)) < (0.05 if smooth else 0.2)


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
def test_both_paths_agree_at_equal_places(variogram, linear):
    values = surface()
    values[3, 3] = np.nan
    kriging = RegularKriging(ArraySource(values, GRID), kernel_maker(variogram, False, (1, 1)), 7, linear)
    fast, general = Refinement(kriging, (5, 3), np.float64), Dual(kriging)
    rows, cols = ((np.arange(size * part) + 0.5) / part - 0.5 for size, part in zip(GRID.shape, (5, 3)))
    places = rows[:, None], cols[None, :]
    for first, second in (
        (fast.estimate(GRID.window), general.estimate(*places)),
        (fast.variance(GRID.window), general.variance(*places)),
    ):
        assert np.array_equal(np.isnan(first), np.isnan(second))
        assert np.nanmax(np.abs(first - second)) < 1e-8


@pytest.mark.parametrize("method", ["kriging", "universal_kriging"])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
def test_a_constant_added_is_a_constant_added(variogram, method):
    """A million metres cost no digits."""
    for target in TARGETS.values():
        low, high = (
            Resampled(ArraySource(surface(offset=offset), GRID), target, method, variogram=variogram).read(
                target.window
            )
            for offset in (0.0, 1e6)
        )
        assert np.abs(high - 1e6 - low).max() < 1e-8


@pytest.mark.parametrize("variogram", [v for v in VARIOGRAMS if v.nugget == 0], ids=str)
def test_exact_at_the_nodes(variogram):
    values = surface()
    fine = Grid((36, 45), GRID.origin, (10.0, 10.0))
    resampled = Resampled(ArraySource(values, GRID), fine, variogram=variogram)
    assert np.abs(resampled.read(fine.window)[0, 1::3, 1::3] - values).max() < 1e-9
    variance = resampled.variance(fine.window)[0]
    assert variance[1::3, 1::3].max() < 1e-10
    assert variance.min() >= 0
    assert variance[:, 0].min() > 0.01


def test_a_nugget_smooths():
    rough = surface()
    fine = Grid((36, 45), GRID.origin, (10.0, 10.0))
    nodes = [
        Resampled(ArraySource(rough, GRID), fine, variogram=Variogram("spherical", 100.0, 400.0, nugget=nugget)).read(
            fine.window
        )[0, 1::3, 1::3]
        for nugget in (0.0, 20.0, 60.0)
    ]
    assert np.std(nodes[0]) > np.std(nodes[1]) > np.std(nodes[2])


def test_a_drift_carries_a_plane_to_the_dems_own_edge():
    x, y = np.meshgrid(GRID.x(np.arange(GRID.shape[1])), GRID.y(np.arange(GRID.shape[0])))
    fine = Grid(tuple(5 * n for n in GRID.shape), GRID.origin, (6.0, 6.0))
    over, up = np.meshgrid(fine.x(np.arange(fine.shape[1])), fine.y(np.arange(fine.shape[0])))
    plane = ArraySource(0.3 * (x - x[0, 0]) - 0.2 * (y - y[0, 0]), GRID)
    found = Resampled(plane, fine, "universal_kriging", variogram=VARIOGRAMS[0]).read(fine.window)[0]
    assert np.abs(found - 0.3 * (over - x[0, 0]) + 0.2 * (up - y[0, 0])).max() < 1e-8


@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "area_kriging"])
def test_turned_by_a_right_angle(method):
    values = surface()
    turned = Grid(GRID.shape[::-1], GRID.origin, GRID.cell)
    variogram = Variogram("spherical", 40.0, 400.0)
    plain, other = (
        Resampled(
            ArraySource(z, grid),
            Grid(tuple(5 * n for n in grid.shape), grid.origin, (6.0, 6.0)),
            method,
            variogram=variogram,
        )
        for z, grid in ((values, GRID), (np.rot90(values), turned))
    )
    assert np.abs(np.rot90(plain.read(plain.grid.window)[0]) - other.read(other.grid.window)[0]).max() < 1e-9


@pytest.mark.parametrize(
    "parameters, text",
    [
        ({"model": "cubic"}, "choose one of"),
        ({"sill": 0.0}, "larger sill"),
        ({"sill": 1.0, "nugget": 1.0}, "larger sill"),
        ({"range": 0.0}, "above 0"),
        ({"nugget": -1.0}, "0 or more"),
        ({"exponent": 2.0}, "between 0 and 2"),
        ({"anisotropy_ratio": 0.0}, "1 means none"),
    ],
)
def test_degenerate_variograms_get_a_sentence(parameters, text):
    with pytest.raises(InputError, match=text):
        Variogram(**parameters)


def test_a_hopeless_system_gets_a_sentence():
    with pytest.raises(InputError, match="small nugget"):
        Resampled(ArraySource(surface(), GRID), TARGETS["refined"], variogram=Variogram("gaussian", 1.0, 5000.0))


@pytest.mark.parametrize("nugget", [0.0, 1e-12, 1e-10, 1e-8, 1e-4, 1.0])
def test_systems_are_refused_by_their_condition(nugget):
    variogram = Variogram("gaussian", 40.0, 400.0, nugget=nugget)
    near = Neighbourhood(7, 30.0, 30.0, PointKernel(variogram))
    condition = np.linalg.cond(near._full)
    if condition < 1e13:
        assert np.array_equal(near.complete(), near.inverse(np.ones((1, 49), bool))[0])
    else:
        with pytest.raises(InputError, match=re.escape(f"condition {condition:.1e}")):
            near.complete()
