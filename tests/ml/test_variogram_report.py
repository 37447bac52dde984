"""The page on a variogram: what it says of the model, of the others, and of DEMs too small to say anything."""

import numpy as np
import pytest
from relicslide.ml.grid import Grid
from relicslide.ml.interpolate import interpolate
from relicslide.ml.sink import create_raster

METHODS = ("kriging", "area_kriging", "universal_kriging")


def written(path, values, cell=30.0):
    """A DEM file without a coordinate system."""
    grid = Grid(values.shape, (0.0, 6000.0), (cell, cell))
    with create_raster(path, grid, values.dtype) as sink:
        sink.write(grid.window, values)
    return path


@pytest.mark.parametrize("method", METHODS)
def test_a_dem_of_few_cells_gets_a_page_without_advice(tmp_path, method):
    dem = written(tmp_path / "dem.tif", np.random.default_rng(0).normal(size=(6, 6)))
    interpolate(dem, tmp_path / "fine.tif", cell_size=10.0, method=method, report=tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page and "suits this DEM" not in page
