"""A mosaic of chips: the same values as one array, whatever the window, the cache or the thread."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.dataset.mosaic import ChipCache, Mosaic
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaled_scene import image_statistics
from relicslide.ml.scene.scene import Scene

GRID = Grid((40, 56), (0.0, 0.0), (1.0, 1.0))
WINDOWS = (Window(0, 0, 16, 16), Window(0, 16, 16, 20), Window(24, 30, 16, 26), Window(10, 40, 8, 16))


def pair(cache=None):
    """A mosaic and an array with the same values, and the list of chips that were loaded."""
    values = np.random.default_rng(1).normal(size=(2, *GRID.shape)).astype(np.float32)
    shown, loaded = np.full_like(values, np.nan), []
    for window in WINDOWS:
        place = (slice(None), *window.within(GRID.window))
        shown[place] = values[place]

    def load(index):
        loaded.append(index)
        return values[(slice(None), *WINDOWS[index].within(GRID.window))]

    return Mosaic(GRID, 2, WINDOWS, load, cache or ChipCache()), ArraySource(shown, GRID), loaded


@settings(max_examples=60, deadline=None)
@given(st.integers(-10, 45), st.integers(-10, 60), st.integers(1, 50), st.integers(1, 70))
def test_a_read_equals_that_of_an_array(row, col, rows, cols):
    mosaic, array, _ = pair()
    window = Window(row, col, rows, cols)
    np.testing.assert_array_equal(mosaic.read(window), array.read(window))


def test_only_the_chips_of_the_window_are_loaded_and_each_once():
    mosaic, _, loaded = pair()
    assert loaded == []
    for _ in range(3):
        mosaic.read(Window(0, 10, 8, 8))
    assert loaded == [0, 1]


def test_a_full_cache_drops_the_chip_that_was_used_longest_ago():
    mosaic, array, loaded = pair(ChipCache(limit=2 * 4 * (16 * 16 + 16 * 20)))
    for window in (WINDOWS[0], WINDOWS[1], WINDOWS[0], WINDOWS[3], WINDOWS[0], WINDOWS[1]):
        np.testing.assert_array_equal(mosaic.read(window), array.read(window))
    assert loaded == [0, 1, 3, 1]


def test_what_is_handed_out_may_be_changed():
    mosaic, array, _ = pair()
    mosaic.read(GRID.window)[:] = 7
    np.testing.assert_array_equal(mosaic.read(GRID.window), array.read(GRID.window))


def test_threads_read_the_same_values():
    mosaic, array, _ = pair(ChipCache(limit=1))
    windows = [Window(row, col, 20, 20) for row in range(-5, 30, 3) for col in range(-5, 40, 4)]
    with ThreadPoolExecutor(4) as pool:
        for window, values in zip(windows, pool.map(mosaic.read, windows)):
            np.testing.assert_array_equal(values, array.read(window))


def test_a_mosaic_of_nothing_is_empty():
    assert np.isnan(Mosaic(GRID, 1, (), lambda index: None, ChipCache()).read(GRID.window)).all()


def test_statistics_find_the_chips_of_a_sparse_map():
    grid = Grid((6000, 5000), (0.0, 0.0), (1.0, 1.0))
    windows = (Window(300, 400, 64, 64), Window(5100, 3500, 64, 64))
    values = np.random.default_rng(2).normal(5, 3, (2, 3, 64, 64)).astype(np.float32)
    image = Mosaic(grid, 3, windows, lambda index: values[index], ChipCache())
    mean, deviation = image_statistics(Scene(image, Mosaic(grid, 1, windows, lambda index: values[:1, 0], ChipCache())))
    np.testing.assert_allclose(mean, values.mean(axis=(0, 2, 3)), rtol=1e-5)
    np.testing.assert_allclose(deviation, values.std(axis=(0, 2, 3)), rtol=1e-5)


def test_where_chips_overlap_the_last_one_with_data_is_seen():
    chips = [np.full((1, 4, 4), 1, np.float32), np.full((1, 4, 4), 2, np.float32)]
    chips[1][0, :, 0] = np.nan
    mosaic = Mosaic(GRID, 1, (Window(0, 0, 4, 4), Window(0, 2, 4, 4)), lambda index: chips[index], ChipCache())
    np.testing.assert_array_equal(mosaic.read(Window(0, 0, 1, 7))[0, 0], [1, 1, 1, 2, 2, 2, np.nan])
