"""The variance of a left-out cell's prediction is as large as the errors of predicting simulated fields."""

import numpy as np
import pytest
from relicslide.ml.kriging.solvers.cross_validation import leave_one_out
from relicslide.ml.kriging.solvers.system import Neighbourhood
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import kernel_maker

CELL, PARTS = 30.0, 4


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
    assert leave_one_out([cells], near).standardised_variance == pytest.approx(1.0, abs=0.05)


def test_a_variance_lost_in_rounding_is_not_given():
    """The Gaussian model's system has a condition of 1e12, and its true variance is some 1e-9 of gamma."""
    model = Variogram("gaussian", 111.0, 193.8)
    near = Neighbourhood(7, CELL, CELL, kernel_maker(model, False, (1, 1))(CELL, CELL))
    assert np.isnan(near.without_middle()[1])
    assert np.isnan(leave_one_out([np.eye(20)], near).standardised_variance)
    noisy = Variogram("gaussian", 111.0, 193.8, nugget=1.0)
    near = Neighbourhood(7, CELL, CELL, kernel_maker(noisy, False, (1, 1))(CELL, CELL))
    assert near.without_middle()[1] > 1.0
