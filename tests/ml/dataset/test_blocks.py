"""Spatial blocks: that tiles keep inside, that parts come near their shares, and that folds hold each pixel once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.blocks import assign, block_windows, fold_cells, held_out_cells, tiles_inside
from relicslide.ml.dataset.labelled import folds, read_map
from relicslide.ml.geodata.source import GdalSource
from relicslide.tests.ml.scenes import write, write_map

sizes = st.integers(1, 200)


@settings(max_examples=150, deadline=None)
@given(sizes, sizes, st.integers(16, 70), st.integers(1, 3), st.data())
def test_tiles_lie_inside_their_block_and_blocks_cover_the_map_once(rows, cols, tile, block, data):
    stride = data.draw(st.integers(1, tile))
    cells = np.zeros((rows, cols), int)
    for window in block_windows((rows, cols), block * tile, tile):
        covered = np.zeros((rows, cols), bool)
        for place in tiles_inside(window, tile, stride):
            assert place.intersection(window) == place
            assert place.shape == (min(tile, rows), min(tile, cols))
            covered[place.row : place.stop[0], place.col : place.stop[1]] = True
        assert covered.sum() == window.rows * window.cols, "tiles leave no pixel of the block out"
        cells += covered
    assert (cells == 1).all()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 100), st.integers(0, 40)), min_size=1, max_size=60),
    st.sampled_from([(0.6, 0.2, 0.2), (0.5, 0.5), (0.2,) * 5]),
    st.integers(0, 10),
)
def test_no_part_exceeds_its_share_by_more_than_one_block(weights, shares, seed):
    weights = np.array(weights)
    parts = assign(weights, shares, seed)
    np.testing.assert_array_equal(parts, assign(weights, shares, seed))
    held = np.array([weights[parts == part, 0].sum() for part in range(len(shares))])
    assert (held <= np.array(shares) * weights[:, 0].sum() + weights[:, 0].max()).all()
    if len(weights) >= len(shares) and (weights == weights[0]).all():
        assert (held > 0).all()


@pytest.mark.parametrize("block", [0, -5])
def test_blocks_without_a_pixel_get_a_sentence(block):
    label = np.zeros((8, 8))
    with pytest.raises(InputError, match=f"Blocks of {block} pixels cannot be cut; use 1 or more"):
        fold_cells(label, 2, block, 1)
    with pytest.raises(InputError, match=f"Blocks of {block} pixels"):
        held_out_cells(label == 0, 0.2, block, 1)


def test_a_block_larger_than_any_memory_is_one_block():
    with pytest.raises(InputError, match="Blocks of 10000000 pixels leave 1 block"):
        fold_cells(np.zeros((8, 16)), 2, 10**7, 1)


def test_what_is_left_over_is_a_block_where_a_tile_fits():
    assert [window.cols for window in block_windows((64, 826), 512, 256)] == [512, 314]
    assert [window.cols for window in block_windows((64, 767), 512, 256)] == [767]


def test_parts_share_landslides_too():
    random = np.random.default_rng(0)
    weights = np.stack([np.full(50, 100), np.where(np.arange(50) < 10, 50, 0)], axis=1)
    for seed in random.integers(0, 1000, 20):
        parts = assign(weights, (0.2,) * 5, seed)
        assert [weights[parts == part, 1].sum() for part in range(5)] == [100] * 5
        assert [(parts == part).sum() for part in range(5)] == [10] * 5


def test_what_parts_hold_already_counts():
    parts = assign(np.array([[10, 0]] * 4), (0.5, 0.5), 1, before=[[40, 0], [0, 0]])
    assert (parts == 1).all()


@pytest.mark.parametrize("seed", range(3))
def test_folds_share_no_label_and_hold_each_out_once(tmp_path, seed):
    labelled = read_map(write_map(tmp_path, rows=4, cols=5, skip={(0, 2)}))
    window = labelled.scene.grid.window
    known, times = np.isfinite(labelled.label.read(window)[0]), np.zeros(window.shape, int)
    for training, held_out in folds(labelled, 4, 16, seed):
        first, second = (np.isfinite(part.label.read(window)[0]) for part in (training, held_out))
        assert not (first & second).any()
        np.testing.assert_array_equal(first | second, known)
        np.testing.assert_array_equal(training.scene.read(window).valid, first)
        np.testing.assert_array_equal(held_out.scene.read(window).valid, known)
        assert second.sum() / known.sum() == pytest.approx(1 / 4, abs=0.02)
        times += second
    np.testing.assert_array_equal(times, known)


def test_folds_that_cannot_be_made_get_a_sentence(tmp_path):
    labelled = read_map(write_map(tmp_path))
    with pytest.raises(InputError, match="2 or more"):
        folds(labelled, 1, 32, 1)
    with pytest.raises(InputError, match="use smaller blocks"):
        fold_cells(np.ones((64, 64)), 5, 32, 1)


def test_a_map_of_mixed_bands_is_refused(tmp_path):
    folder = write_map(tmp_path)
    path = folder / "image" / "col0_row1.tif"
    write(path, GdalSource(path).grid, np.zeros((2, 32, 32), np.uint8))
    with pytest.raises(InputError, match=r"col0_row1\.tif has 2 band"):
        read_map(folder)
