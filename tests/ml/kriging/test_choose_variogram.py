"""Experimental variograms, fits and the choice among them, on fields whose variogram is known."""

from functools import cache

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.choose_variogram import choose_variogram
from relicslide.ml.kriging.report import compare_methods, write_report
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.solvers.cross_validation import (
    BILINEAR,
    CUBIC,
    CUBIC_SPLINE,
    leave_one_out_each,
    validate_each,
)
from relicslide.ml.kriging.solvers.system import Neighbourhood
from relicslide.ml.kriging.variogram.choose_points_variogram import choose_points_variogram
from relicslide.ml.kriging.variogram.empirical import experimental_variogram
from relicslide.ml.kriging.variogram.fit import fit_variograms
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import kernel_maker

GRID = Grid((200, 220), (0.0, 6000.0), (30.0, 30.0))


def validate(sample, weights):
    """Cross-validation by any weights."""
    return validate_each(sample, weights[None], np.array([np.nan]))[0]


def source(values):
    return ArraySource(values, Grid(values.shape, GRID.origin, GRID.cell))


@cache
def field(variogram, side=64, seed=0):
    """A Gaussian field by the Cholesky root of its covariances (`variogram` has a sill)."""
    rows, cols = (axis.ravel() * 30.0 for axis in np.mgrid[:side, :side])
    gamma = variogram(cols[:, None] - cols, rows[:, None] - rows)
    covariance = variogram.sill - gamma
    root = np.linalg.cholesky(covariance + 1e-6 * np.eye(len(rows)))
    return (root @ np.random.default_rng(seed).normal(size=len(rows))).reshape(side, side)


def test_the_experimental_variogram_of_a_ramp():
    """Steps of 2 to the east and 3 to the south: gamma is half the square of the rise."""
    values = 2.0 * np.arange(220)[None, :] + 3.0 * np.arange(200)[:, None]
    found = experimental_variogram(source(values), lags=3)
    rise = 2.0 * found.dx / 30 - 3.0 * found.dy / 30
    assert found.gamma == pytest.approx(rise**2 / 2)
    assert found.pooled().pairs.sum() == found.pairs.sum()


def test_gaps_do_not_count():
    values = np.random.default_rng(0).normal(size=GRID.shape)
    holes = np.where(np.random.default_rng(1).random(GRID.shape) < 0.3, np.nan, values)
    whole, part = (experimental_variogram(source(z)) for z in (values, holes))
    assert (part.pairs < whole.pairs).all()
    assert part.gamma == pytest.approx(whole.gamma, rel=0.1)


def test_a_fit_finds_the_parameters():
    true = Variogram("exponential", 80.0, 400.0, nugget=8.0)
    experimental = experimental_variogram(source(np.random.default_rng(0).normal(size=GRID.shape))).pooled()
    experimental = type(experimental)(
        experimental.dx, experimental.dy, true(experimental.dx, experimental.dy), experimental.pairs, 30.0, 30.0
    )
    best = fit_variograms(experimental)[0]
    assert best.variogram.model == "exponential"
    assert best.variogram.range == pytest.approx(400, rel=0.05)
    assert best.variogram.nugget == pytest.approx(8, rel=0.1)
    assert best.residual < 1e-6


@pytest.mark.parametrize("nugget", [0.0, 40.0])
def test_auto_tells_noise_from_relief(nugget):
    noise = np.random.default_rng(5).normal(size=(64, 64)) * np.sqrt(nugget)
    values = field(Variogram("gaussian", 400.0, 700.0, nugget=0.01)) + noise
    found = choose_variogram(source(values)).variogram
    assert found.nugget == pytest.approx(nugget, rel=0.6, abs=1.0)


def test_the_choice_predicts_at_least_as_well_as_all_others():
    choice = choose_variogram(source(field(Variogram("spherical", 100.0, 600.0))))
    errors = [candidate.validation.rmse for candidate in choice.candidates if candidate.validation]
    assert len(errors) >= 6
    assert errors[0] <= min(errors) * 1.01
    assert choice.fitted == choice.candidates[0].variogram


def test_given_parameters_are_kept():
    values = source(np.random.default_rng(0).normal(size=(60, 60)).cumsum(axis=0))
    assert choose_variogram(values, "spherical", sill=3.0, range=90.0).variogram == Variogram("spherical", 3.0, 90.0)
    assert choose_variogram(values, nugget=0.5).variogram.nugget == 0.5
    assert choose_variogram(values, "linear").variogram.model == "linear"
    turned = choose_variogram(values, anisotropy_ratio=2.0, anisotropy_angle=90.0).variogram
    assert (turned.anisotropy_ratio, turned.anisotropy_angle) == (2.0, 90.0)


@pytest.mark.parametrize("areas", [False, True])
def test_the_chosen_variance_is_as_large_as_the_errors(areas):
    row, col = np.mgrid[:50, :50]
    relief = 20 * np.sin(row / 5) * np.cos(col / 7) + np.random.default_rng(0).normal(size=(50, 50))
    choice = choose_variogram(source(relief), areas=areas, size=5)
    assert not 0.9 < choice.factor < 1.1  # as it was fitted the variance is wrong
    near = Neighbourhood(5, 30.0, 30.0, kernel_maker(choice.variogram, areas, (4, 4))(30.0, 30.0))
    assert leave_one_out_each([relief], [near])[0].standardised_variance == pytest.approx(1.0, rel=1e-4)


@pytest.mark.parametrize("method", ["kriging", "area_kriging"])
@pytest.mark.parametrize(("dtype", "rounding"), [(np.float32, 1e-6), (np.float64, 1e-9)])
def test_calibration_leaves_the_estimates_as_they_are(method, dtype, rounding):
    dem = source(np.random.default_rng(0).normal(size=(40, 40)).cumsum(axis=0).astype(dtype))
    choice = choose_variogram(dem, areas=method == "area_kriging")
    assert choice.factor != 1.0
    fine = Grid((120, 120), GRID.origin, (10.0, 10.0))
    scaled, fitted = (
        Resampled(dem, fine, method, 7, model).read(fine.window)[0] for model in (choice.variogram, choice.fitted)
    )
    assert np.abs(scaled - fitted).max() <= rounding * np.abs(fitted).max()


def test_what_was_given_is_not_calibrated():
    dem = source(np.random.default_rng(0).normal(size=(60, 60)).cumsum(axis=0))
    assert choose_variogram(dem, sill=3.0).factor == choose_variogram(dem, nugget=0.5).factor == 1.0
    assert choose_variogram(dem, "spherical", range=90.0).variogram.range == 90.0
    plane = 2.0 * np.arange(60)[None, :] + 3.1 * np.arange(60)[:, None]
    assert choose_variogram(source(plane)).factor == 1.0  # all errors are rounding


@pytest.mark.parametrize("nugget", [0.0, 40.0])
def test_a_sill_below_the_fitted_nugget_lowers_it(nugget):
    noise = np.random.default_rng(5).normal(size=(64, 64)) * np.sqrt(nugget)
    dem = source(np.random.default_rng(0).normal(size=(64, 64)).cumsum(axis=0) + noise)
    found = choose_variogram(dem, sill=0.001).variogram
    assert found.sill == 0.001 and 0 <= found.nugget < 0.001
    with pytest.raises(InputError, match="sill of 0.001 is not above the nugget of 0.5"):
        choose_variogram(dem, sill=0.001, nugget=0.5)


def test_parameters_given_for_a_dem_too_small_for_a_fit():
    assert choose_variogram(source(np.eye(3)), nugget=2.0).variogram == Variogram(sill=3.0, nugget=2.0)


@pytest.mark.parametrize("values", [np.full((50, 50), 7.0), np.full((50, 50), np.nan), np.ones((1, 1)), np.eye(3)])
def test_dems_that_have_no_variogram_get_a_default(values):
    assert choose_variogram(source(values)).variogram == Variogram()


def test_validation_weights_hold_polynomials():
    """All predict a plane, the cubic also a parabola."""
    rows, cols = np.mgrid[:20, :20].astype(float)
    for weights in (BILINEAR, CUBIC, CUBIC_SPLINE):
        assert validate([rows - 2 * cols], weights).rmse < 1e-9
    assert validate([rows**2 + 3 * cols**2], CUBIC).rmse < 1e-9
    assert validate([rows**2], BILINEAR).rmse == pytest.approx(0.5)


def test_cross_validation_of_a_field_of_known_variogram():
    true = Variogram("exponential", 100.0, 900.0)
    found = compare_methods(source(field(true)), choose_variogram(source(field(true)), true), "kriging")
    assert found["kriging"].standardised_variance == pytest.approx(1.0, abs=0.15)
    assert found["kriging"].rmse < 1.02 * min(found["bilinear"].rmse, found["cubic"].rmse)
    assert abs(found["kriging"].bias) < 0.1


def test_the_report_shows_picture_models_and_methods(tmp_path):
    dem = source(field(Variogram("spherical", 100.0, 600.0)))
    write_report(tmp_path / "report.html", dem, choose_variogram(dem), "kriging", 7, "a <DEM>")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for word in ("<svg", "a &lt;DEM&gt;", "spherical", "area_kriging", "bilinear", "cubic spline", "auto would take "):
        assert word in page


def test_points_choose_too():
    x, y = np.random.default_rng(0).random((2, 400)) * 3000
    smooth = 10 * np.sin(x / 400) + 5 * np.cos(y / 300)
    noisy = smooth + np.random.default_rng(1).normal(size=400) * 3
    assert choose_points_variogram((x, y, smooth)).nugget < 0.5
    assert 3 < choose_points_variogram((x, y, noisy)).nugget < 20
    assert choose_points_variogram((x[:5], y[:5], smooth[:5])) == Variogram()


@pytest.mark.parametrize(("given", "count"), [({"sill": 0.001}, 400), ({"nugget": 500.0}, 400), ({"nugget": 2.0}, 5)])
def test_points_take_one_of_sill_and_nugget(given, count):
    x, y = np.random.default_rng(0).random((2, count)) * 3000
    z = 10 * np.sin(x / 400) + np.random.default_rng(1).normal(size=count) * 3
    found = choose_points_variogram((x, y, z), **given)
    assert {name: getattr(found, name) for name in given} == given


def test_a_plane_needs_no_nugget():
    """All errors are rounding's, among which a nugget may well have the smallest."""
    grid = Grid((60, 60), (500_000.0, 4_100_000.0), (30.0, 30.0))
    rows, cols = np.mgrid[:60, :60].astype(float)
    for slope in ((0.3, -0.2), (7.1, 3.3)):
        plane = ArraySource(500 + slope[0] * rows + slope[1] * cols, grid)
        assert choose_variogram(plane).variogram.nugget == 0
