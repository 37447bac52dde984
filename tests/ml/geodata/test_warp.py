"""The bilinear kernel in NumPy: GDAL's own values, cell by cell."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.geodata import warp
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.geodata.warp import bilinear
from relicslide.ml.scene.scaled_scene import RegionalSurface, Scaling


def heights(shape: tuple[int, int], gaps: float) -> np.ndarray:
    random = np.random.default_rng(1)
    values = random.normal(300, 10, shape)
    values[random.random(shape) < gaps] = np.nan
    values[20:35, 10:30] = np.nan if gaps else 300.0
    return values


@pytest.mark.parametrize("gaps", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("cell", [(5.0, 5.0), (4.0, 10.0), (1.0, 1.0), (0.3, 0.4)])
def test_it_is_gdals(cell, gaps):
    grid = Grid((40, 60), (100.0, 500.0), (1.0, 1.0))
    inside = Grid((int(30 / cell[1]), int(40 / cell[0])), (105.25, 495.5), cell)
    values = heights(grid.shape, gaps)
    theirs = warp.WarpedRaster(ArraySource(values, grid), inside, "bilinear", np.float64).read(inside.window)
    np.testing.assert_allclose(bilinear(values, grid, inside), theirs, rtol=0, atol=1e-6)


def test_nothing_is_known_outside():
    grid, target = Grid((4, 4), (0.0, 4.0), (1.0, 1.0)), Grid((3, 3), (-2.0, 6.0), (2.0, 2.0))
    result = bilinear(np.ones((4, 4), np.float32), grid, target)
    np.testing.assert_array_equal(np.isfinite(result), [[False] * 3, [False, True, True], [False, True, True]])
    assert result.dtype == np.float32


def test_the_regional_surface_hardly_changes_without_gdal(monkeypatch):
    grid = Grid((300, 400), (0.0, 600.0), (2.0, 2.0))
    dem = ArraySource(heights(grid.shape, 0.0) + 100 * np.sin(np.arange(400) / 40), grid)
    surfaces = []
    for has_gdal in (True, False):
        monkeypatch.setattr(warp, "HAS_GDAL", has_gdal)
        surfaces.append(RegionalSurface(dem, grid, 64.0).read(grid.window))
    assert np.ptp(surfaces[0]) > 10
    scale = Scaling().relief_scale * grid.cell_metres  # metres that a network sees as 1
    # where a window overhangs the raster, GDAL makes its kernel too narrow or too wide
    assert np.abs(surfaces[1] - surfaces[0]).max() < 0.01 * scale
