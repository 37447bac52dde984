"""Ground turned and enlarged: what a similarity transform keeps, whatever its angle and zoom."""

import math

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.augmentation import Augmentation, Similarity
from relicslide.ml.geodata.grid import Window
from relicslide.ml.scene.scaled_scene import ScaledSample
from relicslide.ml.training.samples import transformed

SIDE = 64
WINDOW = Window(100, 200, SIDE, SIDE)
SIMILARITIES = [Similarity(math.radians(angle), zoom) for angle in (-45, 0, 17, 120) for zoom in (0.5, 1.0, 1.5)]


def seen(similarity, function, valid=lambda rows, cols: np.ones(rows.shape, bool)):
    """A field, given by its value at (rows, cols) from the window's centre, as image, relief, elevation and label."""
    around = similarity.around(WINDOW)
    rows, cols = np.indices(around.shape, float)
    rows += around.row - WINDOW.row - (SIDE - 1) / 2
    cols += around.col - WINDOW.col - (SIDE - 1) / 2
    values = function(rows, cols)
    sample = ScaledSample(
        np.stack([values, -values]).astype(np.float32), values[None].astype(np.float32), valid(rows, cols), values
    )
    return transformed(sample, (values > 0).astype(np.float32), similarity, SIDE)


def places(similarity):
    """Where, in cells from the centre, each cell of the result comes from."""
    rows, cols = np.indices((SIDE, SIDE)) - (SIDE - 1) / 2
    cos, sin = math.cos(similarity.angle), math.sin(similarity.angle)
    return similarity.zoom * (cos * rows + sin * cols), similarity.zoom * (cos * cols - sin * rows)


@pytest.mark.parametrize("similarity", SIMILARITIES)
def test_a_plane_is_found_where_it_lies_and_keeps_its_slope(similarity):
    sample, label = seen(similarity, lambda rows, cols: 0.3 * rows - 0.1 * cols + 0.05)
    rows, cols = places(similarity)
    plane = 0.3 * rows - 0.1 * cols + 0.05
    assert sample.valid.all()
    np.testing.assert_allclose(sample.image, [plane, -plane], atol=1e-4)
    np.testing.assert_allclose(sample.elevation, plane, atol=1e-4)
    np.testing.assert_allclose(np.hypot(*np.gradient(sample.dem[0])), math.hypot(0.3, 0.1), atol=1e-4)
    clear = np.abs(plane) > 0.32  # further from the line than the nearest cell's centre can be
    np.testing.assert_array_equal(label[clear], (plane > 0)[clear])


def test_nothing_changes_without_turn_and_zoom():
    random = np.random.default_rng(0)
    field = random.normal(size=(400, 400))
    whole = Similarity(0.0, 1.0)
    sample, label = seen(whole, lambda rows, cols: field[(rows + 200).astype(int), (cols + 200).astype(int)])
    inner = field[(places(whole)[0] + 200).astype(int), (places(whole)[1] + 200).astype(int)]
    np.testing.assert_allclose(sample.image[0], inner, atol=1e-4)
    np.testing.assert_array_equal(label, inner > 0)


def test_a_quarter_turn_is_that_of_numpy():
    field = np.random.default_rng(0).normal(size=(SIDE + 2, SIDE + 2)).astype(np.float32)
    sample = ScaledSample(field[None], field[None], np.ones(field.shape, bool), field)
    turned, label = transformed(sample, field, Similarity(math.pi / 2, 1.0), SIDE)
    expected = np.rot90(field[1:-1, 1:-1])
    np.testing.assert_allclose(turned.image[0], expected, atol=1e-4)
    np.testing.assert_array_equal(label, expected)


@pytest.mark.parametrize("similarity", SIMILARITIES)
def test_what_is_made_from_invalid_ground_is_invalid(similarity):
    sample, _ = seen(similarity, lambda rows, cols: 7.0 + 0 * rows, lambda rows, cols: rows < 3)
    rows, _ = places(similarity)
    np.testing.assert_array_equal(sample.valid[rows < 1.99], True)
    np.testing.assert_array_equal(sample.valid[rows > 3.01], False)
    np.testing.assert_allclose(sample.image[0], 7, atol=1e-2, err_msg="what fills invalid ground is turned with it")


def test_unknown_labels_and_elevations_stay_unknown():
    similarity = Similarity(math.radians(30), 1.3)
    around = similarity.around(WINDOW)
    label = np.zeros(around.shape)
    label[:, : around.cols // 2] = np.nan
    sample = ScaledSample(np.ones((1, *label.shape)), np.ones((1, *label.shape)), np.isfinite(label), label)
    turned, nearest = transformed(sample, label, similarity, SIDE)
    assert 0.4 < np.isnan(nearest).mean() < 0.6
    assert np.isnan(turned.elevation[np.isnan(nearest)]).all()


def test_the_square_around_holds_all_that_is_seen():
    for similarity in SIMILARITIES:
        around = similarity.around(WINDOW)
        assert around.rows == around.cols
        assert (2 * around.row + around.rows, 2 * around.col + around.cols) == (200 + SIDE, 400 + SIDE)
        reach = max(np.abs(place).max() for place in places(similarity))
        assert reach <= (around.rows - 1) / 2


def test_angles_and_zooms_are_drawn_from_their_ranges_and_none_where_both_are_off():
    random = np.random.default_rng(0)
    drawn = [Augmentation(rotate=30, zoom=2).similarity(random) for _ in range(500)]
    angles, zooms = (np.array([getattr(each, name) for each in drawn]) for name in ("angle", "zoom"))
    assert -30 <= np.degrees(angles.min()) < -28 and 28 < np.degrees(angles.max()) <= 30
    assert 0.5 <= zooms.min() < 0.52 and 1.95 < zooms.max() <= 2
    assert np.median(zooms) == pytest.approx(1, abs=0.1)
    before = random.bit_generator.state
    assert Augmentation(rotate=0, zoom=1).similarity(random) is None
    assert random.bit_generator.state == before


@pytest.mark.parametrize("values", [{"rotate": -1}, {"rotate": 181}, {"zoom": 0.5}, {"zoom": 5}])
def test_angles_and_zooms_out_of_range_are_refused(values):
    with pytest.raises(InputError, match="out of range"):
        Augmentation(**values)
