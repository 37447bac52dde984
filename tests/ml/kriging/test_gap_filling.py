"""A missing cell gets the kriging estimate of the cells around it, whichever way these are found."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.gap_filling import NARROW, GapFilled
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import AREA_PARTS, kernel_maker

RATIO = 4
POWER = Variogram("power", 40.0, 300.0, exponent=1.8)
NOISY = Variogram("spherical", 60.0, 250.0, nugget=5.0, anisotropy_ratio=2.0, anisotropy_angle=30.0)


def hills(side=160):
    """Fractal heights in metres."""
    noise = np.random.default_rng(0).normal(size=(side, side))
    row, col = np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None, :]
    values = np.fft.ifft2(np.fft.fft2(noise) / np.maximum(np.hypot(row, col), 1 / side) ** 2.4).real
    return 800 + 60 * values / values.std()


def means():
    fine = hills()
    return fine.reshape(len(fine) // RATIO, RATIO, -1, RATIO).mean(axis=(1, 3))


def grid(values, height=25.0, width=30.0):
    return Grid(values.shape, (0.0, 0.0), (width, height))


def estimate(values, row, col, variogram, areas):
    """Ordinary kriging (Cressie, 1993, eq. 3.2.12) of a cell from the 24 nearest ones around, if it is alone."""
    rows, cols = (part.ravel() for part in np.indices(values.shape))
    away = np.hypot((rows - row) * 25.0, (cols - col) * 30.0)
    near = np.argsort(np.where((away > 0) & np.isfinite(values.ravel()), away, np.inf), kind="stable")[:24]
    rows, cols, kernel = rows[near], cols[near], kernel_maker(variogram, areas, AREA_PARTS)(30.0, 25.0)
    system = np.ones((25, 25))
    system[:24, :24] = kernel.data((cols[:, None] - cols) * 30.0, (rows - rows[:, None]) * 25.0)
    system[24, 24] = 0.0
    side = np.append(kernel.data((cols - col) * 30.0, (row - rows) * 25.0), 1.0)
    return np.linalg.solve(system, side)[:24] @ values.ravel()[near]


@pytest.mark.parametrize("distance", [NARROW * 30.0, 200.0])
@pytest.mark.parametrize("areas", [False, True])
@pytest.mark.parametrize("variogram", [POWER, NOISY])
def test_a_gap_is_kriged_from_its_nearest_cells(distance, areas, variogram):
    values = means()
    gaps = [(3, 5), (20, 20), (20, 22), (0, 30)]
    for gap in gaps:
        values[gap] = np.nan
    found = GapFilled(ArraySource(values, grid(values)), distance, variogram, areas).read(grid(values).window)[0]
    expected = [estimate(values, *gap, variogram, areas) for gap in gaps]
    np.testing.assert_allclose([found[gap] for gap in gaps], expected, atol=0.3)  # of equally far cells others may do
    np.testing.assert_allclose(found[20, 20], expected[1], atol=1e-9)
    assert np.array_equal(found[np.isfinite(values)], values[np.isfinite(values)])


def test_means_are_filled_better_as_means():
    truth = means()
    values = truth.copy()
    hidden = np.random.default_rng(1).random(values.shape) < 0.05
    values[hidden] = np.nan
    found = {
        areas: GapFilled(ArraySource(values, grid(values)), NARROW * 25.0, POWER, areas).read(grid(values).window)[0]
        for areas in (False, True)
    }
    points, areas = (np.std((values - truth)[hidden]) for values in found.values())
    assert areas < 0.95 * points
