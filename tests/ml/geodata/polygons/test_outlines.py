"""Outlines of any mask are valid, whichever way they are drawn, and as large as its cells where they are exact."""

from __future__ import annotations

from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.polygons import outlines
from relicslide.ml.geodata.polygons.outlines import OUTLINES, extents, redrawn
from relicslide.ml.geodata.polygons.tracing import traced
from relicslide.tests.ml.scenes import wkt
from scipy import ndimage


@contextmanager
def cells(mask: np.ndarray, cell: tuple[float, float] = (2.0, 3.0)):
    """The polygons of a mask's groups, and their grid."""
    grid = Grid(mask.shape, (500_000.0, 5_000_000.0), cell, wkt())
    dataset = gdal.GetDriverByName("MEM").Create("", mask.shape[1], mask.shape[0], 1, gdal.GDT_Int32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.GetRasterBand(1).WriteArray(ndimage.label(mask)[0].astype(np.int32))
    with traced(dataset.GetRasterBand(1), grid.crs) as layer:
        yield [feature.GetGeometryRef().Clone() for feature in layer], grid


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 22), st.integers(1, 22), st.floats(0.3, 0.95), st.integers(0, 2**32 - 1), st.booleans())
def test_every_outline_is_valid(rows, cols, share, seed, rough):
    noise = np.random.default_rng(seed).random((rows, cols))
    mask = (noise if rough else ndimage.gaussian_filter(noise, 1.5) * 2 - 0.5) < share
    with cells(mask) as (polygons, grid):
        for outline in OUTLINES:
            drawn = [redrawn(polygon, grid, outline) for polygon in polygons]
            assert all(each.IsValid() and each.GetGeometryName() == "POLYGON" for each in drawn)
            assert all(each.GetArea() > 0 for each in drawn)
            assert [each.GetGeometryCount() for each in drawn] == [each.GetGeometryCount() for each in polygons]
        assert sum(each.GetArea() for each in polygons) == pytest.approx(6 * mask.sum())


def test_a_disc_is_round_again():
    y, x = np.mgrid[:101, :101]
    with cells(np.hypot(y - 50, x - 50) < 40, (2.0, 2.0)) as ((disc,), grid):
        smooth, simple = redrawn(disc, grid, "smoothed"), redrawn(disc, grid, "simplified")
    round_ = 2 * np.pi * 80
    assert disc.Boundary().Length() == pytest.approx(round_ * 4 / np.pi, rel=0.02), "stairs"
    assert smooth.Boundary().Length() == pytest.approx(round_, rel=0.02)
    assert smooth.GetArea() == pytest.approx(np.pi * 80**2, rel=0.02)
    assert simple.Boundary().GetPointCount() < disc.Boundary().GetPointCount() / 4
    assert simple.Boundary().Distance(disc.Boundary()) == 0
    assert simple.SymDifference(disc).GetArea() / disc.GetArea() < 0.03


def test_what_would_cross_itself_is_drawn_less_smoothly(monkeypatch):
    """A simplification that is never good leaves the middles of the edges."""
    monkeypatch.setattr(outlines, "_is_good", lambda *_: False)
    with cells(np.ones((3, 4), bool), (2.0, 2.0)) as ((square,), grid):
        drawn = redrawn(square, grid, "smoothed")
    assert drawn.IsValid()
    assert drawn.GetArea() == pytest.approx(4 * (12 - 4 / 8)), "the four corners alone"


@pytest.mark.parametrize(("direction", "length", "width"), [(0, 20, 30), (90, 30, 20), (180, 20, 30)])
def test_length_is_along_the_descent(direction, length, width):
    box = ogr.CreateGeometryFromWkt("POLYGON ((0 0, 3 0, 3 2, 0 2, 0 0))")
    assert extents(box, (10.0, 10.0), direction) == pytest.approx((length, width))
    assert np.isnan(extents(box, (10.0, 10.0), float("nan"))).all()
