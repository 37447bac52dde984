"""Area-to-point kriging: every cell is the mean of the result over it."""

import warnings

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.estimators import cells
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.solvers.grid import RegularKriging
from relicslide.ml.kriging.variogram.lattice import even_rule, gauss_rule
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import AreaKernel, PointKernel, kernel_maker
from scipy.integrate import dblquad

COARSE = Grid((14, 17), (500_000.0, 4_100_000.0), (30.0, 30.0))
VARIOGRAM = Variogram("power", 50.0, 300.0, exponent=1.6)


def relief(grid, seed=0):
    """Smooth hills and a slope, in metres."""
    x, y = np.meshgrid(grid.x(np.arange(grid.shape[1])) - 500_000, grid.y(np.arange(grid.shape[0])) - 4_100_000)
    return 300 + 0.2 * x - 0.1 * y + 25 * np.sin(x / 40) * np.cos(y / 55)


def means(fine, ratio):
    rows, cols = fine.shape[0] // ratio, fine.shape[1] // ratio
    return fine.reshape(rows, ratio, cols, ratio).mean(axis=(1, 3))


def refined(ratio):
    return Grid((14 * ratio, 17 * ratio), COARSE.origin, (30 / ratio, 30 / ratio))


@pytest.mark.parametrize("ratio", [2, 5, 15])
def test_the_mean_over_a_cell_is_the_cell(ratio):
    values = np.random.default_rng(0).normal(size=COARSE.shape) * 10
    values[5, 6] = np.nan
    fine = Resampled(ArraySource(values, COARSE), refined(ratio), "area_kriging", variogram=VARIOGRAM)
    back = means(fine.read(fine.grid.window)[0], ratio)
    assert np.nanmax(np.abs(back - values)) < 1e-8
    assert np.array_equal(np.isnan(back), np.isnan(values))


def test_averaged_relief_comes_back_better_than_by_points():
    fine_grid = refined(10)
    truth = relief(fine_grid)
    coarse = ArraySource(means(truth, 10), COARSE)
    found = {
        method: Resampled(coarse, fine_grid, method, variogram=VARIOGRAM).read(fine_grid.window)[0]
        for method in ("area_kriging", "kriging", "cubic")
    }
    errors = {method: np.std((values - truth)[40:-40, 40:-40]) for method, values in found.items()}
    assert errors["area_kriging"] < 0.6 * errors["kriging"]
    assert errors["area_kriging"] < 0.6 * errors["cubic"]


@pytest.mark.parametrize(
    "target",
    [
        Grid((120, 150), (500_004.0, 4_099_993.0), (2.7, 2.9)),
        Grid((60, 80), (500_011.3, 4_099_981.7), (5.0, 4.6)),
    ],
)
def test_another_grid_agrees_with_a_refinement(target):
    coarse = ArraySource(relief(COARSE), COARSE)
    direct = Resampled(coarse, target, "area_kriging", variogram=VARIOGRAM).read(target.window)[0]
    finest = refined(30)
    dense = Resampled(coarse, finest, "area_kriging", variogram=VARIOGRAM).read(finest.window)[0]
    x, y = target.x(np.arange(target.shape[1])), target.y(np.arange(target.shape[0]))
    rows, cols = (np.round(axis).astype(int) for axis in finest.position(x[None], y[:, None]))
    nearest = dense[rows, cols]
    step = np.abs(np.diff(dense, axis=0)).max() + np.abs(np.diff(dense, axis=1)).max()  # of a metre each way
    assert np.abs(direct - nearest).max() < 0.5 * step + 0.1


def test_another_grid_has_the_refinements_values_where_centres_coincide():
    rough = np.random.default_rng(2).normal(size=COARSE.shape) * 10
    sevens = Grid((56, 70), (500_004.0, 4_099_997.0), (7.0, 7.0))
    found, dense = (
        Resampled(ArraySource(rough, COARSE), grid, "area_kriging", variogram=VARIOGRAM).read(grid.window)[0]
        for grid in (sevens, refined(30))
    )
    expected = dense[3 + 3 : 3 + 3 + 56 * 7 : 7, 4 + 3 : 4 + 3 + 70 * 7 : 7]
    assert np.abs(found - expected).max() < 0.06  # of some 60 m of noise; 0.27 with even points
    assert np.abs(found - expected).std() < 0.015


@pytest.mark.parametrize(
    "target, parts",
    [
        (Grid((7, 8), COARSE.origin, (60.0, 60.0)), 2),
        (Grid((4, 5), (500_000.0, 4_099_970.0), (90.0, 90.0)), 3),
    ],
)
def test_a_cell_of_many_is_their_mean(target, parts):
    values = np.random.default_rng(4).normal(size=COARSE.shape) * 10
    first = 1 if parts == 3 else 0
    block = values[first : first + target.shape[0] * parts, : target.shape[1] * parts]
    found = Resampled(ArraySource(values, COARSE), target, "area_kriging", variogram=VARIOGRAM)
    np.testing.assert_allclose(found.read(target.window)[0], means(block, parts), atol=1e-9)
    assert (found.variance(target.window) == 0).all(), "the data are what is asked for"


@pytest.mark.parametrize("cell, first", [(32.0, 0), (45.0, 3), (30.0, 10)])
def test_a_cell_across_others_is_the_mean_of_the_surface_in_it(cell, first):
    """Against means of the surface in cells of a metre, which are 30 to each cell of the DEM."""
    values = np.random.default_rng(5).normal(size=COARSE.shape) * 10
    target = Grid((8, 8), (500_000.0 + first, 4_100_000.0 - first), (cell, cell))
    found, fine = (
        Resampled(ArraySource(values, COARSE), grid, "area_kriging", variogram=VARIOGRAM).read(grid.window)[0]
        for grid in (target, refined(30))
    )
    size = round(8 * cell)
    expected = means(fine[first : first + size, first : first + size], round(cell))
    assert np.abs(found - expected).max() < 0.1  # of some 60 m of noise
    assert np.abs(found - expected).std() < 0.02


@pytest.mark.parametrize("place", [(0.0, 0.0), (13.0, -9.0), (15.0, 15.0), (60.0, 22.0)])
def test_gammas_of_an_area_are_integrals(place):
    def gamma(y, x):
        return float(VARIOGRAM(np.array([place[0] - x]), np.array([place[1] - y]))[0])

    integral = dblquad(gamma, -15, 15, -15, 15, epsabs=1e-3)[0] / 900
    errors = [
        abs(AreaKernel(VARIOGRAM, 30.0, 30.0, (8, 8), rule).target(*np.array(place)[:, None])[0] - integral)
        for rule in (even_rule, gauss_rule)
    ]
    assert errors[1] < 1e-3 * integral
    assert errors[1] < errors[0]


def test_adding_a_constant_and_variance():
    values = np.random.default_rng(1).normal(size=COARSE.shape)
    first, second = (
        Resampled(ArraySource(values + offset, COARSE), refined(5), "area_kriging", variogram=VARIOGRAM)
        for offset in (0.0, 1e6)
    )
    window = refined(5).window
    assert np.abs(second.read(window) - 1e6 - first.read(window)).max() < 1e-8
    variance = first.variance(window)
    assert variance.min() >= 0
    everywhere = RegularKriging(ArraySource(values, COARSE), kernel_maker(VARIOGRAM, True, (5, 5)), 11)
    near, inverse = everywhere.neighbourhood(5)
    row, col = (axis.ravel() / 5 - 0.4 for axis in np.mgrid[:5, :5])
    weights = near.right_sides(row, col) @ inverse[:, : near.nodes]
    assert np.abs(weights.sum(axis=1) - 1).max() < 1e-9
    points = Resampled(ArraySource(values, COARSE), refined(5), variogram=VARIOGRAM).variance(window)[0, 2::5, 2::5]
    assert variance[0, 2::5, 2::5].min() > points.max()  # a mean says less about the middle than the value there


def test_a_cell_of_one_point_is_a_point():
    dx, dy = np.array([0.0, 30.0, 45.0]), np.array([0.0, -30.0, 11.0])
    area, point = AreaKernel(VARIOGRAM, 30.0, 30.0, (1, 1)), PointKernel(VARIOGRAM)
    assert area.data(dx, dy) == pytest.approx(point.data(dx, dy))
    assert area.target(dx, dy) == pytest.approx(point.target(dx, dy))


def test_sub_cells_of_any_number_are_those_of_a_few():
    """Where they are very many their weights come from Gauss's points, some at a time with a sign of life between."""
    grid = Grid((4 * 40, 2 * 40), (500_090.0, 4_099_910.0), (30 / 40, 30 / 40))
    values = relief(COARSE)
    many = Resampled(ArraySource(values, COARSE), grid, "area_kriging", variogram=VARIOGRAM)
    heard = []
    many.pulse.watch(lambda share, text="": heard.append(share))
    found = many.read(grid.window)[0]
    assert "40 x 40 cells to each" in many.description and len(heard) >= 2
    few = Resampled(ArraySource(values, COARSE), refined(8), "area_kriging", variogram=VARIOGRAM)
    same = few.read(few.grid.window)[0][24:56, 24:40]
    assert np.abs(means(found, 5) - same).max() < 1e-3 * values.std()
    tiny = Grid((3, 3), (500_100.0, 4_099_900.0), (0.01, 0.01))
    assert (
        "own position" in Resampled(ArraySource(values, COARSE), tiny, "area_kriging", variogram=VARIOGRAM).description
    )


def test_large_cells_from_fewer_pieces_are_their_mean():
    """Each is the mean of all that lies in it: of the fine result's cells."""
    fine = Resampled(ArraySource(relief(COARSE), COARSE), refined(10), "area_kriging", variogram=VARIOGRAM)
    large = Grid((3, 3), (500_051.0, 4_099_949.0), (99.0, 99.0))
    found = Resampled(ArraySource(relief(COARSE), COARSE), large, "area_kriging", variogram=VARIOGRAM)
    assert "mean of 24 x 24 estimates" in found.description
    truth = means(fine.read(fine.grid.window)[0][17 : 17 + 99, 17 : 17 + 99], 33)
    assert np.abs(found.read(large.window)[0] - truth).max() < 2e-3 * relief(COARSE).std()


def test_a_cell_far_larger_than_the_dem_is_the_mean_of_what_it_holds():
    """Its pieces beyond the DEM, a hundred million of them, are not looked at."""
    dem = ArraySource(relief(COARSE), COARSE)
    huge = Grid((1, 1), (495_000.3, 4_150_000.7), (100_000.0, 100_000.0))
    for method, accuracy in (("area_kriging", 0.1), ("kriging", 6.0)):
        found = Resampled(dem, huge, method, variogram=VARIOGRAM).read(huge.window)[0]
        assert abs(found[0, 0] - relief(COARSE).mean()) < accuracy


def test_cells_across_the_edge_are_the_mean_of_their_part():
    dem = ArraySource(relief(COARSE), COARSE)
    inside, across = (Grid((1, 1), (500_000.0 - west, 4_100_000.0), (90.0 + west, 90.0)) for west in (0.0, 90.0))
    for method in ("area_kriging", "kriging"):
        whole, part = (
            Resampled(dem, grid, method, variogram=VARIOGRAM).read(grid.window)[0] for grid in (inside, across)
        )
        assert abs(whole[0, 0] - part[0, 0]) < 0.05


@pytest.mark.parametrize("method", ["kriging", "area_kriging", "universal_kriging"])
@pytest.mark.parametrize("nugget", [0.0, 9.0])
def test_cells_that_hold_whole_cells_of_the_dem_are_the_means_of_their_estimates(method, nugget, monkeypatch):
    """Without a nugget those are the data themselves. Gaps, and cells that reach over the edge, count for nothing."""
    monkeypatch.setattr(cells, "_SIDE", 13)
    fine = Grid((60, 50), (500_000.0, 4_100_000.0), (10.0, 10.0))
    coarse = Grid((8, 9), (499_980.0, 4_100_010.0), (70.0, 80.0))
    heights = np.random.default_rng(3).normal(0, 3, fine.shape) + relief(fine)
    heights[20:30, 5:17] = np.nan
    dem, variogram = ArraySource(heights, fine), Variogram("spherical", 900.0, 300.0, nugget=nugget)
    found = Resampled(dem, coarse, method, 5, variogram)
    own = Resampled(dem, fine, method, 5, variogram)
    assert found.description.endswith("mean of 8 x 7 of the DEM's cells in each cell")
    for read, each in ((found.read, own.read), (found.variance, own.variance)):
        expected, whole = np.full((64, 63), np.nan), each(fine.window)[0]
        expected[1:61, 2:52] = whole
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            means = np.nanmean(expected.reshape(8, 8, 9, 7), axis=(1, 3))
        np.testing.assert_allclose(read(coarse.window)[0], means, atol=1e-9)
        np.testing.assert_array_equal(read(Window(2, 3, 4, 5))[0], read(coarse.window)[0, 2:6, 3:8])
    if not nugget:
        np.testing.assert_array_equal(own.read(fine.window)[0], heights)
