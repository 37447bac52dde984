"""Where anchors may lie, by figure 7 on a planted slide and by plain loops on random labels."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.dataset.synthetic.landforms import make_slide
from relicslide.ml.training.losses.anchors import BACKGROUND, LANDSLIDE, SIDE, candidates
from relicslide.ml.training.losses.draw import choose, rows_at

NORTHWARD, EASTWARD = (-0.3, 0.0), (0.0, 0.3)  # metres a cell by which the land falls along rows and columns


def planted(fall, side=256, cell_m=2.0):
    """Label, elevation and the slide on a plane of which ``fall`` is the gradient (rows, columns) downwards."""
    down, across = np.mgrid[:side, :side] * cell_m
    dem = 1000 - (fall[0] * down + fall[1] * across)
    slide = make_slide(dem, cell_m, (side // 2, side // 2), 260.0, 1.4, 0.5, np.random.default_rng(7))
    place = (
        slice(slide.window.row, slide.window.row + slide.window.rows),
        slice(slide.window.col, slide.window.col + slide.window.cols),
    )
    label = np.zeros(dem.shape, np.int64)
    label[place] = slide.mask
    dem[place] += slide.change
    return label, dem, slide


def along(found, slide, centre, cell_m=2.0):
    """Where (0 crown, 1 toe) along the slide the landslide candidates' centres lie."""
    rows, cols = np.nonzero(found == LANDSLIDE)
    middle = np.stack([rows, cols], axis=1) * SIDE + SIDE / 2 - centre
    return middle @ np.array(slide.downslope) * cell_m / slide.length_m + 0.5


@pytest.mark.parametrize("fall", [NORTHWARD, EASTWARD, (0.2, 0.2), (0.25, -0.1)])
def test_anchors_lie_on_the_upper_walls_and_none_on_the_toe(fall):
    label, dem, slide = planted(fall)
    found = candidates(label, dem)
    place = along(found, slide, 128)
    assert len(place) > 10
    assert place.min() < 0.1, "some on the back wall"
    assert place.max() < 0.65, "none on the toe"
    rows, cols = np.nonzero(found == LANDSLIDE)
    across = np.stack([rows, cols], axis=1) * SIDE + SIDE / 2 - 128
    across = across @ np.array([-slide.downslope[1], slide.downslope[0]])
    assert across.min() < -20 < 20 < across.max(), "some on either side wall"


def test_upside_down_land_puts_them_at_the_other_end():
    label, dem, slide = planted(EASTWARD)
    place = along(candidates(label, -dem), slide, 128)
    assert len(place) > 5
    assert place.min() > 0.35


def test_background_has_no_landslide_pixel_at_all():
    label, dem, _ = planted(EASTWARD)
    found = candidates(label, dem)
    blocks = label.reshape(32, SIDE, 32, SIDE).sum(axis=(1, 3))
    np.testing.assert_array_equal(found == BACKGROUND, blocks == 0)
    assert found.dtype == np.uint8


@pytest.mark.parametrize("turns", range(4))
def test_they_turn_with_the_sample(turns):
    label, dem, _ = planted((0.2, 0.15))
    turned = candidates(np.rot90(label, turns), np.rot90(dem, turns))
    np.testing.assert_array_equal(turned, np.rot90(candidates(label, dem), turns))


@pytest.mark.parametrize(("count", "expected"), [(6, 0), (7, LANDSLIDE), (57, LANDSLIDE), (58, 0), (64, 0)])
def test_the_published_bounds_are_open(count, expected):
    label = np.zeros((16, 8), np.int64)
    label[:8].flat[:count] = 1
    label[8:] = 1
    dem = np.repeat([200.0, 100.0], 8)[:, None].repeat(8, axis=1)
    dem[:8].flat[:count] -= 101  # so that the landslide's median is below the mean of the square
    assert candidates(label, dem)[0, 0] == expected


def test_a_hyper_pixel_of_two_landslides_belongs_to_the_larger_part():
    label, dem = np.zeros((8, 24), np.int64), np.full((8, 24), 100.0)
    label[:, 4:10], label[:, 12:22] = 1, 1  # the middle square has 2 columns of the first and 4 of the second
    dem[:, :8], dem[:, 16:] = 500.0, 0.0
    assert candidates(label, dem)[0, 1] == LANDSLIDE
    dem[:, :8], dem[:, 16:] = 0.0, 500.0
    assert candidates(label, dem)[0, 1] == 0


def test_what_is_unknown_is_no_candidate():
    label, dem, _ = planted(EASTWARD)
    found = candidates(label, dem)
    holes = np.zeros(label.shape, bool)
    holes[::8, ::24] = True  # one pixel in a third of the hyper-pixels
    partly = candidates(np.where(holes, UNKNOWN, label), dem)
    assert not partly[:, ::3].any()
    assert (partly[:, 1::3] == found[:, 1::3]).mean() > 0.99
    assert not candidates(np.full_like(label, UNKNOWN), dem).any()
    assert not (candidates(label, np.full_like(dem, np.nan)) == LANDSLIDE).any()


def reference(label, elevation):
    """`candidates` by loops: flood fill for landslides, sorted lists for medians."""
    rows, cols = label.shape
    number, owner = 0, {}
    for start in np.argwhere(label == 1).tolist():
        if tuple(start) in owner:
            continue
        number += 1
        reached, owner[tuple(start)] = [tuple(start)], number
        while reached:
            row, col = reached.pop()
            for near in [(row + i, col + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                if 0 <= near[0] < rows and 0 <= near[1] < cols and label[near] == 1 and near not in owner:
                    owner[near] = number
                    reached.append(near)
    found = np.zeros((rows // SIDE, cols // SIDE), np.uint8)
    for i, j in np.ndindex(found.shape):
        cells = [(SIDE * i + a, SIDE * j + b) for a in range(SIDE) for b in range(SIDE)]
        owners = [owner[cell] for cell in cells if cell in owner]
        if any(label[cell] not in (0, 1) for cell in cells):
            continue
        if not owners:
            found[i, j] = BACKGROUND
        elif 6 < len(owners) < 58:
            most = max(sorted(set(owners)), key=owners.count)
            heights = [elevation[cell] for cell, who in owner.items() if who == most]
            found[i, j] = LANDSLIDE * (sum(elevation[cell] for cell in cells) / 64 > float(np.median(heights)))
    return found


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([1, 2, 4, 8, 12]), st.sampled_from([0.0, 0.002]))
def test_they_equal_plain_loops(seed, grain, unknown):
    generator = np.random.default_rng(seed)
    patches = generator.random((48 // grain + 1, 48 // grain + 1)) < generator.uniform(0.1, 0.6)
    label = patches.repeat(grain, 0).repeat(grain, 1)[3:35, 1:41].astype(np.int64)
    label = np.pad(label, ((0, 32 - len(label)), (0, 40 - label.shape[1])))
    label[generator.random(label.shape) < unknown] = UNKNOWN
    elevation = generator.integers(0, 1000, label.shape).astype(float)
    np.testing.assert_array_equal(candidates(label, elevation), reference(label, elevation))


@pytest.mark.parametrize(
    ("label", "elevation"), [((12, 16), (12, 16)), ((16, 16), (8, 16)), ((1, 16, 16), (1, 16, 16))]
)
def test_shapes_that_do_not_fit_get_a_sentence(label, elevation):
    with pytest.raises(InputError, match="multiples of 8"):
        candidates(np.zeros(label, np.int64), np.zeros(elevation))


def some_candidates(landslide, background, shape=(2, 6, 7), seed=0):
    flat = torch.zeros(int(np.prod(shape)), dtype=torch.uint8)
    order = torch.randperm(len(flat), generator=torch.Generator().manual_seed(seed))
    flat[order[:landslide]] = LANDSLIDE
    flat[order[landslide : landslide + background]] = BACKGROUND
    return flat.reshape(shape)


@pytest.mark.parametrize(("landslide", "background"), [(0, 0), (3, 40), (16, 16), (17, 0), (40, 44)])
def test_at_most_so_many_are_chosen_and_none_twice(landslide, background):
    found = some_candidates(landslide, background)
    chosen = choose(found, 16, torch.Generator().manual_seed(1))
    for places, kind, there in zip(chosen, (LANDSLIDE, BACKGROUND), (landslide, background)):
        assert len(places) == len(set(places.tolist())) == min(16, there)
        assert (found.flatten()[places] == kind).all()


def test_every_candidate_is_chosen_equally_often():
    found, generator, trials = some_candidates(40, 40), torch.Generator().manual_seed(2), 2000
    counts = torch.zeros(2, found.numel())
    for _ in range(trials):
        for number, places in enumerate(choose(found, 16, generator)):
            counts[number, places] += 1
    share = counts[counts > 0] / trials
    assert len(share) == 80
    assert (share - 16 / 40).abs().max() < 5 * np.sqrt(0.4 * 0.6 / trials)


def test_places_point_at_rows_of_the_batch():
    features = torch.arange(2 * 3 * 4 * 5.0).reshape(2, 3, 4, 5)
    rows = rows_at(features, torch.tensor([0, 7, 20 + 19]))
    torch.testing.assert_close(rows, torch.stack([features[0, :, 0, 0], features[0, :, 1, 2], features[1, :, 3, 4]]))
