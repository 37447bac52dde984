"""A promise is kept: over many drawings of ground, at most one in twenty thresholds misses more than it says."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.evaluation.spatial.blocks import BlockCounts
from relicslide.ml.evaluation.spatial.promise import promised_threshold, tail_bound
from scipy.stats import binom

DRAWS, MISSES = 150, 0.1


def drawn(rng, blocks: int, spread: float, alike: float, whole: bool) -> np.ndarray:
    """(blocks, 2, 257) cells: landslides of uneven areas, larger ones harder to find (alike > 0), each found as a whole
    or cell by cell.
    """
    size = rng.normal(size=blocks)
    area = np.maximum(1, (200 * np.exp(spread * np.clip(size, -3, 3))).astype(int))
    level = 0.4 + 0.15 * (np.sqrt(1 - alike**2) * rng.normal(size=blocks) - alike * size)
    counts = np.zeros((blocks, 2, 257), np.int64)
    for block in range(blocks):
        if whole:
            counts[block, 1, int(np.clip(level[block], 0, 1) * 256)] = area[block]
        else:
            values = np.clip(level[block] + 0.1 * rng.normal(size=area[block]), 0, 1)
            counts[block, 1] = np.bincount((values * 256).astype(int), minlength=257)
    return counts


@pytest.mark.parametrize(
    ("blocks", "spread", "alike", "whole"),
    [(35, 0.0, 0.0, True), (60, 0.5, 0.5, True), (150, 1.0, 0.5, True), (60, 0.5, 0.0, False)],
)
def test_the_promise_is_kept_over_many_drawings(blocks, spread, alike, whole):
    rng = np.random.default_rng(11)
    everything = drawn(rng, 20_000 if whole else 2000, spread, alike, whole)[:, 1].sum(axis=0)
    missed = np.concatenate([[0], np.cumsum(everything)[:-1]]) / everything.sum()
    broken = made = 0
    for _ in range(DRAWS if whole else 60):
        promise = promised_threshold(BlockCounts(drawn(rng, blocks, spread, alike, whole)), MISSES)
        if promise.threshold is not None:
            made += 1
            broken += missed[int(promise.threshold * 256)] > MISSES
    draws = DRAWS if whole else 60
    assert broken <= binom.ppf(0.999, draws, 0.05)
    assert made > 0.5 * draws


def test_without_a_miss_it_takes_as_many_blocks_as_chance_does():
    counts = np.zeros((29, 2, 257), np.int64)
    counts[:, 1, 128] = 100
    assert promised_threshold(BlockCounts(counts), MISSES).threshold == 0.5
    few = promised_threshold(BlockCounts(counts[:28]), MISSES)
    assert few.threshold is None and few.needed == 29 and "takes 29" in few.sentence()


def test_uneven_blocks_weigh_less():
    counts = np.zeros((40, 2, 257), np.int64)
    counts[:, 1, 128] = 10
    counts[0, 1, 128] = 1000
    promise = promised_threshold(BlockCounts(counts), MISSES)
    assert promise.threshold is None and promise.weight < 2


def test_blocks_without_landslides_change_nothing():
    counts = np.zeros((100, 2, 257), np.int64)
    counts[:50, 1, 128] = 100
    counts[:, 0, 10] = 1000
    assert promised_threshold(BlockCounts(counts), MISSES) == promised_threshold(BlockCounts(counts[:50]), MISSES)
    nothing = promised_threshold(BlockCounts(counts[50:]), MISSES)
    assert nothing.threshold is None and nothing.blocks == 0 and nothing.sentence()


def test_the_bound_is_no_smaller_than_the_binomial_tail():
    for size in (20, 50, 200):
        for hits in range(size // 10):
            assert tail_bound(hits / size, size, 0.1) >= binom.cdf(hits, size, 0.1) - 1e-12
    assert tail_bound(0.1, 100, 0.1) == tail_bound(0.3, 100, 0.1) == 1
    assert tail_bound(0.05, 400, 0.1) == pytest.approx(min(np.e * binom.cdf(20, 400, 0.1), 1), rel=1e-9)
