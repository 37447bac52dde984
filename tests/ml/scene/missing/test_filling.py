"""Gaps look like the ground around them, and what is known stays."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.scene.missing.filling import _wide, filled
from scipy.ndimage import binary_opening


def field(bands=2, shape=(24, 31), seed=0):
    return np.random.default_rng(seed).normal(size=(bands, *shape)).astype(np.float32)


def test_nothing_is_done_where_nothing_is_missing():
    values = field()
    assert filled(values) is values


@settings(max_examples=40, deadline=None)
@given(share=st.floats(0, 1), seed=st.integers(0, 99), alike=st.booleans())
def test_what_is_known_stays_and_all_else_is_like_it(share, seed, alike):
    values = field(seed=seed)
    hidden = np.random.default_rng(seed).random(values[0].shape if alike else values.shape) < share
    values[np.broadcast_to(hidden, values.shape)] = np.nan
    result = filled(values)
    known = np.isfinite(values)
    np.testing.assert_array_equal(result[known], values[known])
    assert np.isfinite(result).all()
    for band, seen, shown in zip(values, known, result):
        assert np.abs(shown).max() <= (2 * np.nanmax(np.abs(band)) if seen.any() else 0)


def test_a_single_cell_goes_on_with_the_slopes_around_in_its_own_band_alone():
    rows, cols = np.indices((24, 31), float)
    saddle = 0.1 * rows * cols - 0.02 * rows**2 + 0.03 * cols**2 - 0.001 * cols**3
    values = np.stack([saddle, field()[1].astype(float)])
    values[0, 10, 12] = np.nan
    result = filled(values)
    assert result[0, 10, 12] == pytest.approx(saddle[10, 12], abs=1e-4)
    np.testing.assert_array_equal(result[1], values[1])


def test_the_rim_is_repeated_outwards():
    values = field()
    inner = values[:, 4:-3, 5:].copy()
    values[:, :4], values[:, -3:], values[:, :, :5] = np.nan, np.nan, np.nan
    np.testing.assert_array_equal(filled(values), np.pad(inner, [(0, 0), (4, 3), (5, 0)], mode="edge"))


def test_far_inside_a_gap_the_ground_is_that_of_the_nearest_cell():
    values = np.zeros((1, 40, 60), np.float32)
    values[:, :, 30:] = 5
    values[:, 10:30, 10:50] = np.nan
    result = filled(values)[0]
    assert result[20, 20] == 0
    assert result[20, 40] == 5


def test_a_narrow_gap_in_a_plane_is_bridged():
    rows, cols = np.indices((20, 20), float)
    plane = (0.3 * rows - 0.2 * cols)[None]
    values = plane.copy()
    values[:, :, 9:11] = np.nan
    np.testing.assert_allclose(filled(values)[:, 4:-4], plane[:, 4:-4], atol=0.02)


def test_a_band_that_knows_nothing_is_zero():
    values = field()
    values[1] = np.nan
    assert (filled(values)[1] == 0).all()


@pytest.mark.parametrize("share", [0.1, 0.6, 0.95])
@pytest.mark.parametrize("shape", [(40, 50), (3, 3), (2, 7)])
def test_wide_gaps_are_those_that_hold_three_cells_squared(share, shape):
    gaps = np.random.default_rng(0).random(shape) < share
    np.testing.assert_array_equal(_wide(gaps), binary_opening(gaps, np.ones((3, 3))))
