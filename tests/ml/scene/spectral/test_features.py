"""The features of a multispectral image: their order, SciPy's and scikit-image's values, 0/0, gaps."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.scene.spectral import filters
from relicslide.ml.scene.spectral.features import HALO, normalised_difference, spectral_features, with_gradient
from relicslide.ml.scene.spectral.roles import RGB, SENSORS, TERRAIN, feature_names
from relicslide.tests.ml.scene.spectral.images import reflectance
from scipy import ndimage

ROLES = SENSORS["landslide4sense"]


def features(bands, halo=0, roles=ROLES):
    mean, std = (function(bands.astype(float), axis=(1, 2), keepdims=True) for function in (np.nanmean, np.nanstd))
    return spectral_features(bands, roles, mean, np.where(std > 1e-9, std, 1), halo)


@pytest.fixture(scope="module")
def bands():
    return reflectance(len(ROLES))


def test_there_are_twenty_three_in_the_stated_order(bands):
    names = (*feature_names(ROLES), *TERRAIN)
    assert names == (
        *("normalised_red", "normalised_green", "normalised_blue", "ndvi", "ndmi", "nbr", "grey", "gaussian"),
        *("median", "gradient_down", "gradient_right", "edges", "coastal", "rededge1", "rededge2", "rededge3", "nir"),
        *("water_vapour", "cirrus", "swir1", "swir2", "slope_angle", "elevation"),
    )
    assert len(names) == 23 == len(features(bands)) + 2


def test_each_is_what_its_name_says(bands):
    made, read = dict(zip(feature_names(ROLES), features(bands))), dict(zip(ROLES, bands))
    for role in RGB:
        np.testing.assert_allclose(made[f"normalised_{role}"].mean(), 0, atol=1e-5)
        np.testing.assert_allclose(made[f"normalised_{role}"].std(), 1, atol=1e-5)
    nir, red, swir1, swir2 = (read[role] for role in ("nir", "red", "swir1", "swir2"))
    np.testing.assert_allclose(made["ndvi"], (nir - red) / (nir + red), atol=1e-6)
    np.testing.assert_allclose(made["ndmi"], (nir - swir1) / (nir + swir1), atol=1e-6)
    np.testing.assert_allclose(made["nbr"], (nir - swir2) / (nir + swir2), atol=1e-6)
    grey = made["grey"].astype(float)
    weights = (0.2125, 0.7154, 0.0721)
    np.testing.assert_allclose(grey, sum(w * made[f"normalised_{r}"] for w, r in zip(weights, RGB)), atol=1e-6)
    np.testing.assert_allclose(made["gaussian"], ndimage.gaussian_filter(grey, 1.0, mode="nearest"), atol=1e-5)
    np.testing.assert_allclose(made["median"], ndimage.median_filter(grey, 3, mode="nearest"), atol=1e-5)
    np.testing.assert_allclose(made["gradient_down"], ndimage.sobel(grey, 0, mode="nearest") / 4, atol=1e-5)
    np.testing.assert_allclose(made["gradient_right"], ndimage.sobel(grey, 1, mode="nearest") / 4, atol=1e-5)
    assert set(np.unique(made["edges"])) == {0, 1}


def test_scikit_image_makes_the_same(bands):
    skimage = pytest.importorskip("skimage", reason="scikit-image is an oracle of the filters")
    from skimage import color, feature
    from skimage import filters as oracle

    assert skimage
    made = dict(zip(feature_names(ROLES), features(bands)))
    picture = np.stack([made[f"normalised_{role}"] for role in RGB], axis=-1)
    grey = made["grey"]
    np.testing.assert_allclose(grey, color.rgb2gray(picture), atol=1e-5)
    np.testing.assert_allclose(made["gaussian"], oracle.gaussian(grey, 1, mode="nearest"), atol=1e-5)
    np.testing.assert_allclose(made["gradient_down"], oracle.sobel_h(grey), atol=1e-5)
    np.testing.assert_allclose(made["gradient_right"], oracle.sobel_v(grey), atol=1e-5)
    square = np.ones((3, 3))
    np.testing.assert_allclose(made["median"], oracle.median(grey, square, mode="nearest"), atol=1e-5)
    crossed = feature.canny(grey, 1, filters.EDGE, filters.EDGE, mode="nearest")
    inside = (slice(filters.REACH, -filters.REACH),) * 2  # scikit-image's mask eats the border
    assert crossed.any()
    np.testing.assert_array_equal(made["edges"][inside], crossed[inside])


def test_a_constant_image_and_one_of_zeros_divide_nothing_by_zero():
    for value in (0.0, 0.2):
        made = features(np.full((len(ROLES), 20, 20), value, np.float32))
        np.testing.assert_allclose(made, 0, atol=1e-6)
    assert normalised_difference(np.array([1.0, np.nan]), np.array([-1.0, 1.0])).tolist()[0] == 0
    assert np.isnan(normalised_difference(np.array([np.nan]), np.array([1.0]))).all()
    assert normalised_difference(np.array([0.02]), np.array([-0.01])).max() <= 1


@pytest.mark.parametrize("gaps", [False, True])
def test_a_window_with_its_halo_gets_what_the_whole_gets(bands, gaps):
    bands = bands.copy()
    if gaps:
        bands[:, 30:37, 40:52] = np.nan
        bands[2, 10, 60:] = np.nan
    mean, std = (function(bands, axis=(1, 2), keepdims=True) for function in (np.nanmean, np.nanstd))
    frame = np.pad(bands, [(0, 0), (HALO, HALO), (HALO, HALO)], constant_values=np.nan)
    whole = spectral_features(frame, ROLES, mean, std)
    for row, col in ((0, 0), (13, 29), (38, 47)):
        part = frame[:, row : row + 32 + 2 * HALO, col : col + 43 + 2 * HALO]
        made = spectral_features(part, ROLES, mean, std)
        np.testing.assert_allclose(made, whole[:, row : row + 32, col : col + 43], atol=1e-5)
    assert np.isnan(whole[6, 33, 45]) == gaps
    assert np.isfinite(whole[6][np.isfinite(bands[1:4]).all(axis=0)]).all()


def test_gradients_follow_an_image_that_is_turned(bands):
    made = features(bands)
    turned = with_gradient(np.rot90(made, axes=(1, 2)))
    inside = (slice(2, -2),) * 2
    np.testing.assert_allclose(turned[10][inside], np.rot90(made[9])[inside], atol=1e-5)
    np.testing.assert_allclose(turned[9][inside], -np.rot90(made[10])[inside], atol=1e-5)
