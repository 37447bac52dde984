"""Variations of a sample: what they may change and what they may not."""

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.augmentation import Augmentation, bent, equalised


@pytest.fixture
def sample():
    """A standardised image of four bands with an invalid corner, a relief, a label and elevations with a gap."""
    random = np.random.default_rng(3)
    image = random.normal(size=(4, 24, 24)).astype(np.float32) ** 3
    image[:, :5, :5] = 0
    elevation = random.uniform(900, 1000, (24, 24))
    elevation[:5, :5] = np.nan
    label = random.integers(0, 2, (24, 24))
    return image, random.normal(size=(1, 24, 24)).astype(np.float32), label, elevation


EVERYTHING = Augmentation(colour=0.3, relief=0.3, equalise=0.5, curve=0.5, haze=0.4, shuffle=0.5, grey=0.2)


def vary(augmentation, sample, seed):
    return augmentation(*sample, np.random.default_rng(seed))


def test_the_same_seed_gives_the_same_sample_and_another_seed_another(sample):
    first, again, other = (vary(EVERYTHING, sample, seed) for seed in (1, 1, 2))
    for one, two in zip(first, again):
        np.testing.assert_array_equal(one, two)
    assert not np.array_equal(first.image, other.image)


def test_the_sample_itself_stays_as_it_is(sample):
    before = [array.copy() for array in sample]
    varied = vary(EVERYTHING, sample, 1)
    for array, kept, new in zip(sample, before, varied):
        np.testing.assert_array_equal(array, kept)
        assert new.dtype == array.dtype
        assert new.shape == array.shape


@pytest.mark.parametrize("seed", range(8))
def test_elevations_keep_their_values_and_lie_where_the_label_lies(sample, seed):
    image, dem, _, elevation = sample
    varied = vary(EVERYTHING, (image, dem, elevation.copy(), elevation), seed)
    np.testing.assert_array_equal(varied.elevation, varied.label)
    np.testing.assert_array_equal(np.sort(varied.elevation, axis=None), np.sort(elevation, axis=None))
    np.testing.assert_array_equal(np.isnan(varied.elevation), (varied.image == 0).all(axis=0))


def test_all_eight_turns_occur_and_no_other():
    base = np.arange(16.0).reshape(4, 4)
    random, seen = np.random.default_rng(0), set()
    for _ in range(200):
        varied = Augmentation(colour=0, relief=0)(np.stack([base] * 3), base[None], base, base, random)
        seen.add(varied.label.tobytes())
    turns = {
        np.ascontiguousarray(np.rot90(array, quarters)).tobytes() for array in (base, base.T) for quarters in range(4)
    }
    assert seen == turns


def test_only_spectral_bands_change(sample):
    image = sample[0]
    varied = vary(Augmentation(turn=False, colour=0.3, relief=0, equalise=1.0, spectral=(0, 2)), sample, 1)
    np.testing.assert_array_equal(varied.image[[1, 3]], image[[1, 3]])
    valid = image[0] != 0
    assert (varied.image[[0, 2]][:, valid] != image[[0, 2]][:, valid]).mean() > 0.99
    np.testing.assert_array_equal(varied.image[:, ~valid], 0)


def test_equalised_brightness_is_uniform_of_deviation_one_and_keeps_order_and_colour(sample):
    image = sample[0].astype(float)
    image = np.kron(image, np.ones((1, 4, 4))) + np.random.default_rng(1).uniform(0, 1e-3, (1, 96, 96))
    even = equalised(image)
    before, after = image.mean(axis=0).ravel(), even.mean(axis=0).ravel()
    assert after.mean() == pytest.approx(0, abs=0.02)
    assert after.std() == pytest.approx(1, abs=0.02)
    assert (np.diff(after[np.argsort(before)]) >= -1e-12).all()
    np.testing.assert_allclose(even[0] - even[1], image[0] - image[1], atol=1e-12)


def test_equalisation_of_nothing_and_of_one_grey_is_finite():
    nothing, grey = np.zeros((3, 4, 4)), np.full((3, 4, 4), 2.0)
    np.testing.assert_array_equal(equalised(nothing), nothing)
    np.testing.assert_allclose(equalised(grey), 0, atol=1e-12)


@pytest.mark.parametrize("values", [{"colour": 1}, {"relief": -0.1}, {"equalise": 1.5}])
def test_strengths_out_of_range_are_refused(values):
    with pytest.raises(InputError, match="out of range"):
        Augmentation(**values)


def test_a_band_that_is_not_there_is_named(sample):
    with pytest.raises(InputError, match="index 4"):
        vary(Augmentation(spectral=(0, 4)), sample, 0)


def test_turning_moves_image_elevation_and_label_together():
    random = np.random.default_rng(0)
    base = np.arange(64, dtype=np.float32).reshape(8, 8)
    for _ in range(20):
        image, dem, label, elevation = Augmentation(colour=0, relief=0)(
            np.stack([base] * 3), base[None], base.astype(np.int64), base, random
        )
        np.testing.assert_array_equal(image[0], dem[0])
        np.testing.assert_array_equal(dem[0], label)
        np.testing.assert_array_equal(dem[0], elevation)


def test_a_bent_curve_keeps_order_mean_and_deviation():
    values = np.random.default_rng(0).normal(size=20000)
    for bend in (-0.6, -0.2, 0.2, 0.6):
        curved = bent(values, bend)
        assert (np.diff(curved[np.argsort(values)]) >= 0).all()
        assert abs(curved.mean()) < 0.02
        assert abs(curved.std() - 1) < 0.05
        assert np.sign(np.mean(curved**3)) == np.sign(bend)
    assert bent(values, 0) is values


def test_haze_draws_values_together_and_brightens_them(sample):
    image, dem, label, elevation = sample
    steady = Augmentation(turn=False, colour=0, relief=0, haze=0.6)
    for seed in range(5):
        hazy = steady(image, dem, label, elevation, np.random.default_rng(seed)).image
        assert hazy[:, 5:, 5:].std() < image[:, 5:, 5:].std()
        assert hazy.mean() > image.mean() - 0.01
        assert (hazy[:, :5, :5] == 0).all()


def test_bands_change_places_together(sample):
    image, dem, label, elevation = sample
    steady = Augmentation(turn=False, colour=0, relief=0, shuffle=1, spectral=(0, 2, 3))
    orders = set()
    for seed in range(40):
        shuffled = steady(image, dem, label, elevation, np.random.default_rng(seed)).image
        np.testing.assert_array_equal(shuffled[1], image[1])
        order = tuple(next(k for k in range(4) if np.array_equal(band, image[k])) for band in shuffled)
        orders.add(order)
    assert len(orders) == 6


def test_grey_is_the_mean_of_the_bands(sample):
    image, dem, label, elevation = sample
    grey = Augmentation(turn=False, colour=0, relief=0, grey=1)(image, dem, label, elevation, np.random.default_rng(0))
    np.testing.assert_allclose(grey.image, np.broadcast_to(image.mean(axis=0), image.shape), rtol=1e-5, atol=1e-6)


def test_a_missing_image_stays_missing(sample):
    image, dem, label, elevation = sample
    varied = EVERYTHING(np.full_like(image, np.nan), dem, label, elevation, np.random.default_rng(0))
    assert np.isnan(varied.image).all()


@pytest.mark.parametrize("name", ["curve", "haze", "shuffle", "grey"])
def test_colours_out_of_range_are_refused(name):
    with pytest.raises(InputError, match=name):
        Augmentation(**{name: 1.5})
