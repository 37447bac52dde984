"""The 23 bands: names and places, formulas, and edges where edges are."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.errors import InputError
from relicslide.ml.spectral import BANDS, REACH, SOURCE, canny, extended, visible_limits

LIMITS = np.array([[0.0, 1.0]] * 3)


def patch(seed: int = 0, shape=(40, 50)) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0.01, 1, (len(SOURCE), *shape)).astype(np.float32)


def band(result: np.ndarray, name: str) -> np.ndarray:
    return result[BANDS.index(name)]


def test_there_are_23_and_what_is_kept_is_kept():
    values = patch()
    result = extended(values, LIMITS)
    assert result.shape == (23, 40, 50) and len(set(BANDS)) == 23
    for name in set(SOURCE) & set(BANDS):
        np.testing.assert_array_equal(band(result, name), values[SOURCE.index(name)])
    assert not {"B2", "B3", "B4"} & set(BANDS)


@pytest.mark.parametrize(("name", "first", "second"), [("NDVI", 7, 3), ("NDMI", 7, 10), ("NBR", 7, 11)])
def test_indices_are_normalised_differences(name, first, second):
    values = patch()
    expected = (values[first] - values[second]) / (values[first] + values[second])
    np.testing.assert_allclose(band(extended(values, LIMITS), name), expected, rtol=1e-5, atol=1e-6)


def test_indices_stay_within_one_where_scaled_bands_cancel():
    values = patch()
    values[7], values[3] = 0.5, -0.5
    values[10], values[11] = -0.499, -2.0
    result = extended(values, LIMITS)
    assert (band(result, "NDVI") == 0).all()
    assert (np.abs(result[[BANDS.index(name) for name in ("NDMI", "NBR")]]) <= 1).all()


def test_visible_bands_are_stretched_and_grey_is_their_mean():
    values = patch()
    values[[3, 2, 1]] = np.array([10.0, 20.0, 30.0])[:, None, None]
    limits = np.array([[0.0, 20.0], [10.0, 30.0], [40.0, 50.0]])
    result = extended(values, limits)
    for name, value in (("red", 0.5), ("green", 0.5), ("blue", 0.0), ("grey", 0.5 * (0.299 + 0.587))):
        np.testing.assert_allclose(band(result, name), value, rtol=1e-6)
    for name in ("gradient x", "gradient y", "Canny"):
        assert np.abs(band(result, name)).max() < 1e-6
    np.testing.assert_allclose(visible_limits(values), [[10, 10], [20, 20], [30, 30]])


def test_gradients_point_across_and_down():
    values = np.full((len(SOURCE), 30, 30), 0.5, np.float32)
    ramp = np.arange(30) / 100
    values[1:4] = ramp[None, None, :] + 2 * ramp[None, :, None]
    result = extended(values, LIMITS)
    inner = (slice(2, -2), slice(2, -2))
    np.testing.assert_allclose(band(result, "gradient x")[inner], 2 * 0.01, rtol=1e-4)
    np.testing.assert_allclose(band(result, "gradient y")[inner], 2 * 0.02, rtol=1e-4)


@pytest.mark.parametrize("turns", range(4))
def test_a_step_is_one_line_of_edges(turns):
    step = np.rot90(np.repeat([[0.1, 0.9]], 32, axis=0).repeat(16, axis=1), turns)
    edges = np.rot90(canny(step), -turns)
    assert set(np.unique(edges)) == {0.0, 1.0}
    assert (edges[2:-2].sum(axis=1) == 1).all()
    assert set(edges[2:-2].argmax(axis=1)) <= {15, 16}


def test_a_disc_has_a_closed_edge_and_noise_has_none():
    rows, cols = np.mgrid[:60, :60] - 29.5
    away = np.hypot(rows, cols)
    edges = canny((away < 20) * 0.8) == 1
    assert edges.sum() > 2 * np.pi * 20 * 0.85 and np.abs(away[edges] - 20).max() < 1.6
    assert canny(0.5 + np.random.default_rng(1).normal(0, 0.02, (60, 60))).sum() == 0


def test_weak_edges_count_only_where_they_touch_strong_ones():
    fading = np.zeros((40, 40))
    fading[:, 20:] = np.linspace(0.7, 0.21, 40)[:, None]
    assert canny(fading)[2:].sum() >= 36
    assert canny(np.where(np.arange(40) < 20, 0, 0.24) * np.ones((40, 1))).sum() == 0


def test_gaps_stay_gaps_and_make_no_edges():
    values = np.full((len(SOURCE), 40, 40), 0.7, np.float32)
    values[0, 10:15, 10:15] = np.nan
    result = extended(values, LIMITS)
    gap = np.isnan(values[0])
    assert (np.isnan(result) == gap).all()
    assert np.nansum(band(result, "Canny")) == 0 and np.nanmax(np.abs(band(result, "gradient x"))) < 1e-6
    assert np.isnan(extended(np.full_like(values, np.nan), LIMITS)).all()


def test_filters_look_no_further_than_they_say():
    values = patch(3, (40, 60))
    left = extended(values[:, :, :40], LIMITS)[:, :, : 40 - REACH]
    local = [place for place, name in enumerate(BANDS) if name != "Canny"]
    np.testing.assert_allclose(left[local], extended(values, LIMITS)[local][:, :, : 40 - REACH], atol=1e-6)


def test_another_number_of_bands_is_a_sentence():
    with pytest.raises(InputError, match="3 bands"):
        extended(np.zeros((3, 4, 4)), LIMITS)
