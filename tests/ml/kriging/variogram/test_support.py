"""gamma between areas: means over pairs of points, to the last bit whatever computes them."""

import numpy as np
import pytest
from relicslide.ml.kriging.variogram.lattice import gauss_rule
from relicslide.ml.kriging.variogram.model import Variogram
from relicslide.ml.kriging.variogram.support import AreaKernel

VARIOGRAMS = [
    Variogram("power", 40.0, 500.0, nugget=2.0, exponent=1.7),
    Variogram("hole-effect", 40.0, 300.0),
    Variogram("spherical", 40.0, 400.0, anisotropy_ratio=2.0, anisotropy_angle=30.0),
]
SUB_CELLS = (np.arange(10) + 0.5) / 10 - 0.5
CELLS = np.arange(-3, 4.0)
OFFSETS = {
    "one": (np.array([30.0]), np.zeros(1)),
    "few": (np.array([0.0, 30.0, 60.0]), np.array([0.0, 30.0, -30.0])),
    "places that come again": (
        30 * np.subtract.outer(CELLS, SUB_CELLS).ravel(),
        25 * np.subtract.outer(CELLS, SUB_CELLS).ravel()[:, None],
    ),
    "places that do not": tuple(np.random.default_rng(0).uniform(-100, 100, (2, 40, 25))),
    "none": (np.zeros(0), np.zeros(0)),
}


def point_by_point(kernel, lattice, dx, dy):
    total = np.zeros(np.broadcast_shapes(dx.shape, dy.shape))
    for x, y, weight in zip(*lattice):
        total += weight * kernel._variogram.structure(dx + x, dy + y)
    return total


@pytest.mark.parametrize("dx, dy", OFFSETS.values(), ids=OFFSETS)
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
@pytest.mark.parametrize("arguments", [((5, 4),), ((8, 8), gauss_rule)], ids=["even", "Gauss"])
def test_means_are_those_of_one_point_after_another(variogram, arguments, dx, dy):
    kernel = AreaKernel(variogram, 30.0, 25.0, *arguments)
    apart = (dx != 0) | (dy != 0)
    expected = point_by_point(kernel, kernel._pairs, dx, dy) + variogram.nugget * apart
    assert np.array_equal(kernel.data(dx, dy), expected)
    assert np.array_equal(kernel.target(dx, dy), point_by_point(kernel, kernel._points, dx, dy) + variogram.nugget)


def test_offsets_that_come_again_are_computed_once(monkeypatch):
    computed, structure = [], Variogram.structure

    def counting(self, dx, dy):
        found = structure(self, dx, dy)
        computed.append(found.size)
        return found

    monkeypatch.setattr(Variogram, "structure", counting)
    dx, dy = OFFSETS["places that come again"]
    AreaKernel(VARIOGRAMS[0], 30.0, 25.0, (10, 10)).target(dx, dy)
    assert len(computed) == 1
    assert sum(computed) < 0.2 * 100 * dx.size * dy.size
