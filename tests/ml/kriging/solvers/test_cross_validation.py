"""The variance of a left-out cell's prediction is as large as the errors of predicting simulated fields."""

import numpy as np
import pytest
from relicslide.ml.kriging.solvers.cross_validation import (
    BILINEAR,
    CUBIC,
    LeftOut,
    leave_one_out_each,
    validate_each,
)
from relicslide.ml.kriging.solvers.system import Neighbourhood
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import PointKernel, kernel_maker

CELL, PARTS = 30.0, 4


def validate(sample, weights):
    """Cross-validation by any weights."""
    return validate_each(sample, weights[None], np.array([np.nan]))[0]


def exponential_field(variogram, side=512, spacing=CELL / PARTS, seed=0):
    """A Gaussian field on a torus, by the Fourier transform of its covariances (range far below the torus' size)."""
    steps = np.minimum(np.arange(side), side - np.arange(side)) * spacing
    covariance = variogram.sill - variogram(*np.meshgrid(steps, steps))
    power = np.maximum(np.fft.fft2(covariance).real, 0)
    noise = np.random.default_rng(seed).normal(size=(side, side))
    return np.fft.ifft2(np.fft.fft2(noise) * np.sqrt(power)).real


@pytest.mark.parametrize(("reach", "noise"), [(60.0, 0.0), (300.0, 0.0), (300.0, 5.0)])
@pytest.mark.parametrize("areas", [False, True])
def test_the_standardised_variance_of_the_true_model_is_1(reach, noise, areas):
    truth = Variogram("exponential", 100.0, reach)
    fine = exponential_field(truth)
    side = len(fine) // PARTS
    cells = fine.reshape(side, PARTS, side, PARTS).mean(axis=(1, 3)) if areas else fine[::PARTS, ::PARTS]
    cells = cells + np.random.default_rng(1).normal(size=cells.shape) * np.sqrt(noise)
    model = Variogram("exponential", 100.0 + noise, reach, nugget=noise)
    near = Neighbourhood(7, CELL, CELL, kernel_maker(model, areas, (PARTS, PARTS))(CELL, CELL))
    assert leave_one_out_each([cells], [near])[0].standardised_variance == pytest.approx(1.0, abs=0.05)


def test_a_variance_lost_in_rounding_is_not_given():
    """The Gaussian model's system has a condition of 1e12, and its true variance is some 1e-9 of gamma."""
    model = Variogram("gaussian", 111.0, 193.8)
    near = Neighbourhood(7, CELL, CELL, kernel_maker(model, False, (1, 1))(CELL, CELL))
    assert np.isnan(near.without_middle()[1])
    assert np.isnan(leave_one_out_each([np.eye(20)], [near])[0].standardised_variance)
    noisy = Variogram("gaussian", 111.0, 193.8, nugget=1.0)
    near = Neighbourhood(7, CELL, CELL, kernel_maker(noisy, False, (1, 1))(CELL, CELL))
    assert near.without_middle()[1] > 1.0


def test_several_at_once_are_each_of_them():
    values = np.random.default_rng(1).normal(size=(30, 40)) + 900
    values[3, 5] = values[20:22, 30] = np.nan
    windows = [values, values[:4], values[5:25, 7:9], values[8:]]
    nears = [
        Neighbourhood(5, 30.0, 25.0, PointKernel(Variogram("power", 40.0, 500.0, nugget=nugget, exponent=1.7)))
        for nugget in (0.0, 1.0, 20.0)
    ]
    found = leave_one_out_each(windows, nears)
    for near, together in zip(nears, found):
        weights, variance = near.without_middle()
        errors = np.array(
            [
                (values[row - 2 : row + 3, col - 2 : col + 3] * weights).sum() - values[row, col]
                for values in windows
                for row in range(2, values.shape[0] - 2)
                for col in range(2, values.shape[1] - 2)
            ]
        )
        errors = errors[np.isfinite(errors)]
        assert together.cells == errors.size > 0
        assert together.rmse == pytest.approx(np.sqrt(np.mean(errors**2)), rel=1e-9)
        assert together.bias == pytest.approx(errors.mean(), abs=1e-9)
        assert together.standardised_variance == pytest.approx(np.mean(errors**2) / variance, rel=1e-9)
    assert leave_one_out_each(windows, []) == []


def test_a_gap_counts_only_where_it_has_a_weight():
    values = np.arange(49.0).reshape(7, 7)
    values[0, 0] = np.nan
    assert validate([values], BILINEAR).cells == 25  # the corner is no neighbour of theirs
    assert validate([values], CUBIC).cells == 9
    assert validate([values], np.full((3, 3), 0.125)).cells == 24


def test_only_the_cells_that_may_be_left_out_are():
    values = np.random.default_rng(0).normal(size=(9, 8))
    cells = np.zeros(values.shape, bool)
    cells[0, 0] = cells[4, 5] = cells[7, 1] = True
    found = validate([LeftOut(values, cells)], BILINEAR)
    errors = [
        values[[row - 1, row + 1, row, row], [col, col, col - 1, col + 1]].mean() - values[row, col]
        for row, col in ((4, 5), (7, 1))  # the first cell lacks neighbours
    ]
    assert found.cells == 2 and found.bias == pytest.approx(np.mean(errors))
