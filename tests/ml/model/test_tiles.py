"""A raster comes back from its tiles whatever their size, and memory is a stripe."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model.tiles import Blender, Schedule


def reassemble(values, schedule, valid=None):
    """Cut ``values`` (channels, rows, cols) into the schedule's tiles and blend them back; the schedule's region."""
    channels, rows, cols = values.shape
    valid = np.ones((rows, cols), bool) if valid is None else valid
    region = schedule.region
    result, covered = np.full((channels, *region.shape), -1.0, np.float32), np.zeros(region.shape, int)

    def emit(window, part):
        place = window.within(Window(0, 0, *region.shape))
        result[(slice(None), *place)] = part
        covered[place] += 1

    blender = Blender(schedule, channels, emit)
    for stripe in schedule.stripes():
        for window in stripe.tiles:
            tile, mask = np.full((channels, *window.shape), np.nan, np.float32), np.zeros(window.shape, bool)
            inner = window.intersection(Window(0, 0, rows, cols))
            tile[(slice(None), *inner.within(window))] = values[(slice(None), *inner.within(Window(0, 0, rows, cols)))]
            mask[inner.within(window)] = valid[inner.within(Window(0, 0, rows, cols))]
            blender.add(window, tile, mask)
        blender.finish(stripe.done)
    assert (covered == 1).all(), "every cell is handed on exactly once"
    return result


@settings(max_examples=60, deadline=None)
@given(
    rows=st.integers(1, 70),
    cols=st.integers(1, 70),
    blocks=st.integers(1, 8),
    overlap=st.integers(0, 31),
    multiple=st.sampled_from([1, 4, 16]),
)
def test_identity_gives_the_raster_back(rows, cols, blocks, overlap, multiple):
    tile = blocks * multiple
    values = np.random.default_rng(0).normal(size=(2, rows, cols)).astype(np.float32)
    schedule = Schedule((rows, cols), tile, min(overlap, tile - 1), multiple)
    np.testing.assert_allclose(reassemble(values, schedule), values, rtol=2e-6, atol=1e-6)


@settings(max_examples=30, deadline=None)
@given(
    rows=st.integers(1, 70),
    cols=st.integers(1, 70),
    blocks=st.integers(1, 8),
    overlap=st.integers(0, 31),
    multiple=st.sampled_from([1, 4, 16]),
    data=st.data(),
)
def test_a_region_gets_what_the_whole_raster_gives_it(rows, cols, blocks, overlap, multiple, data):
    """From tiles whose results disagree where they overlap, which shows other tiles and other weights."""
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    part = Window(row, col, data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, cols - col)))
    tile = blocks * multiple
    whole = Schedule((rows, cols), tile, min(overlap, tile - 1), multiple)
    region = replace(whole, part=part)

    def blended(schedule):
        result = np.full((1, *schedule.region.shape), np.nan, np.float32)

        def emit(window, values):
            result[(slice(None), *window.within(Window(0, 0, *schedule.region.shape)))] = values

        blender = Blender(schedule, 1, emit)
        for stripe in schedule.stripes():
            for window in stripe.tiles:
                seed = [window.row + 100, window.col + 100]
                values = np.random.default_rng(seed).normal(size=(1, *window.shape)).astype(np.float32)
                blender.add(window, values, np.ones(window.shape, bool))
            blender.finish(stripe.done)
        return result

    everywhere = blended(whole)[(slice(None), *part.within(Window(0, 0, rows, cols)))]
    np.testing.assert_allclose(blended(region), everywhere, rtol=2e-6, atol=1e-6)
    tiles = [{tile for stripe in schedule.stripes() for tile in stripe.tiles} for schedule in (region, whole)]
    assert tiles[0] <= tiles[1]
    assert region.count == len(tiles[0])


@pytest.mark.parametrize("shape", [(700, 90), (90, 700), (513, 512), (1, 1), (1, 600)])
def test_identity_beyond_one_block_of_the_file(shape):
    values = np.random.default_rng(1).normal(size=(1, *shape)).astype(np.float32)
    np.testing.assert_allclose(reassemble(values, Schedule(shape, 64, 16, 16)), values, rtol=2e-6, atol=1e-6)


def test_cells_that_are_not_valid_stay_unknown_and_do_not_bleed():
    values = np.random.default_rng(2).normal(size=(1, 100, 80)).astype(np.float32)
    valid = np.random.default_rng(3).random((100, 80)) > 0.3
    result = reassemble(values, Schedule((100, 80), 32, 8), valid)
    assert np.isnan(result[0][~valid]).all()
    np.testing.assert_allclose(result[0][valid], values[0][valid], rtol=2e-6, atol=1e-6)


def test_every_tile_starts_and_ends_at_a_multiple_of_the_stride():
    schedule = Schedule((333, 217), 96, 40, 16)
    for stripe in schedule.stripes():
        for window in stripe.tiles:
            assert (window.row % 16, window.col % 16, window.rows % 16, window.cols % 16) == (0, 0, 0, 0)


def test_weights_never_vanish_at_the_rasters_own_border():
    schedule = Schedule((96, 96), 64, 32, 1)
    assert schedule.weights(Window(0, 0, 64, 64))[0, 0] == 1
    assert schedule.weights(Window(32, 32, 64, 64))[-1, -1] == 1
    assert schedule.weights(Window(0, 0, 64, 64))[-1, -1] == 0


@pytest.mark.parametrize(
    ("size", "tiles", "outside"),
    [(10, 1, 8), (64, 1, 0), (100, 2, 4), (112, 2, 0), (64 + 6 * 48, 7, 0), (64 + 7 * 48, 9, 8)],
)
def test_tiles_reach_out_where_that_costs_little(size, tiles, outside):
    """Of 64 cells that share 16 with the next: at most 8 beyond the raster, on both sides."""
    schedule = Schedule((size, 8), 64, 16, 4)
    starts = [stripe.tiles[0].row for stripe in schedule.stripes()]
    assert (len(starts), -starts[0]) == (tiles, outside)
    assert starts[-1] + schedule.sides[0] >= size + outside


@pytest.mark.parametrize("shape", [(4000, 200), (200, 4000)])
def test_memory_is_a_stripe_across_the_shorter_side(shape):
    blender = Blender(Schedule(shape, 64, 16), 1, lambda window, values: None)
    assert blender._sums.size < 0.3 * shape[0] * shape[1]


def test_memory_is_a_stripe_across_the_region():
    blender = Blender(Schedule((4000, 4000), 64, 16, 1, Window(1000, 100, 50, 3000)), 1, lambda window, values: None)
    assert blender._sums.size < 50 * 700


@pytest.mark.parametrize(
    ("tile", "overlap", "multiple", "words"),
    [(100, 0, 16, "multiple of 16"), (64, 64, 1, "0 to 63"), (64, -1, 1, "0 to 63"), (0, 0, 1, "multiple")],
)
def test_contradictions_are_refused_with_the_limit(tile, overlap, multiple, words):
    with pytest.raises(InputError, match=words):
        Schedule((50, 50), tile, overlap, multiple)
