"""A source that remembers gives what the source gives, and reads no more than it has to."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.window_cache import WindowCache

GRID = Grid((40, 50), (0.0, 40.0), (1.0, 1.0))
VALUES = np.random.default_rng(0).normal(size=(1, *GRID.shape))
VALUES[0, 5:9, 7:30] = np.nan


class Counting(ArraySource):
    """An array that remembers what it was asked."""

    def __init__(self):
        super().__init__(VALUES, GRID)
        self.asked = []

    def read(self, window):
        self.asked.append(window)
        return super().read(window)


windows = st.builds(Window, st.integers(-10, 45), st.integers(-10, 55), st.integers(1, 40), st.integers(1, 40))


@settings(max_examples=100, deadline=None)
@given(asked=st.lists(windows, min_size=1, max_size=12), limit=st.sampled_from([0, 4000, 10**6]))
def test_every_window_is_that_of_the_source(asked, limit):
    cache = WindowCache(Counting(), limit)
    for window in asked + asked:
        np.testing.assert_array_equal(cache.read(window), Counting().read(window))


def test_what_was_read_or_is_covered_is_not_read_again():
    source = Counting()
    cache = WindowCache(source, 10**6)
    halves = [Window(-5, -5, 30, 60), Window(20, -5, 30, 60)]
    for window in [*halves, *halves, Window(10, 10, 20, 20), Window(-3, 0, 45, 52)]:
        cache.read(window)
    assert source.asked == halves


def test_the_first_stay_and_the_rest_is_read_each_time():
    source, (first, second) = Counting(), (Window(0, 0, 10, 10), Window(10, 0, 10, 10))
    cache = WindowCache(source, 10 * 10 * 8)
    for window in (first, second, first, second):
        cache.read(window)
    assert source.asked == [first, second, second]


def test_what_is_kept_cannot_be_written_to():
    kept = WindowCache(Counting(), 10**6).read(GRID.window)
    with pytest.raises(ValueError, match="read-only"):
        kept[0, 0, 0] = 1.0
