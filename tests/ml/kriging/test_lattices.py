"""What a hillshade would show of the DEM's cells: steps at their borders, cusps in their middles."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.variogram.model import Variogram

RATIO, MARGIN = 15, 6


def relief(side=60, roughness=2.2):
    """Fractal heights by filtering white noise, standard deviation 30 m."""
    noise = np.random.default_rng(0).normal(size=(side, side))
    row, col = np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None, :]
    values = np.fft.ifft2(np.fft.fft2(noise) / np.maximum(np.hypot(row, col), 1 / side) ** roughness).real
    return 30 * values / values.std()


def fine(method, **more):
    values = relief()
    grid = Grid(values.shape, (0.0, 0.0), (30.0, 30.0))
    target = Grid((60 * RATIO, 60 * RATIO), grid.origin, (2.0, 2.0))
    inner = slice(MARGIN * RATIO, -MARGIN * RATIO)
    return Resampled(ArraySource(values, grid), target, method, **more).read(target.window)[0][inner, inner]


def bends(surface):
    """(RATIO,): mean second difference along rows through the cells' middles, by the place in the cell."""
    rows = surface[RATIO // 2 :: RATIO]
    second = np.abs(rows[:, 2:] - 2 * rows[:, 1:-1] + rows[:, :-2])
    cells = second[:, RATIO - 1 : 1 - RATIO].reshape(len(rows), -1, RATIO)
    return cells.mean(axis=(0, 1))


def step(surface):
    """How far the surface on one side of a border, carried on to it, is from that on the other side, on the average."""
    left = 1.5 * surface[:, RATIO - 1 : -1 : RATIO] - 0.5 * surface[:, RATIO - 2 : -2 : RATIO]
    right = 1.5 * surface[:, RATIO::RATIO] - 0.5 * surface[:, RATIO + 1 :: RATIO]
    return np.abs(left - right).mean()


def own_bend(surface):
    """The second difference halfway between middle and border."""
    return bends(surface)[[3, 4, 10, 11]].mean()


@pytest.mark.parametrize("method", ["kriging", "area_kriging", "universal_kriging"])
def test_steps_at_the_borders_stay_below_the_surfaces_own_curvature(method):
    surface = fine(method, variogram=Variogram())
    assert 0 < step(surface) < own_bend(surface)


def test_small_neighbourhoods_of_areas_would_not_do():
    surface = fine("area_kriging", neighbourhood=5, variogram=Variogram())
    assert step(surface) > own_bend(surface)


def test_cusps_at_points_shrink_with_the_exponent_and_areas_have_none():
    cusps = []
    for method, exponent in (("kriging", 1.2), ("kriging", 1.8), ("kriging", 1.95), ("area_kriging", 1.8)):
        by_place = bends(fine(method, variogram=Variogram("power", 1.0, 1000.0, exponent=exponent)))
        cusps.append(by_place[RATIO // 2] / by_place[[3, 4, 10, 11]].mean())
    assert cusps[0] > 2 * cusps[1] > cusps[2] > cusps[3]
    assert cusps[2] < 3
    assert cusps[3] < 1.3
