"""Cells by block: together they are all cells, each in its own block."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.window import Window
from relicslide.ml.evaluation.counts import count
from relicslide.ml.evaluation.spatial import bootstrap
from relicslide.ml.evaluation.spatial.blocks import BlockCounts, BlockHistograms, block_side
from relicslide.ml.evaluation.spatial.bootstrap import average_precision_interval, score_intervals
from relicslide.ml.evaluation.thresholds import Histogram
from sklearn.metrics import average_precision_score, roc_auc_score

SHAPE = 70, 90


def ground(seed: int = 0):
    rng = np.random.default_rng(seed)
    probability = (rng.integers(0, 257, SHAPE) / 256).astype(np.float32)
    return probability, rng.random(SHAPE) < probability * 0.6, rng.random(SHAPE) < 0.9


def blocks_of(probability, truth, counts, side=16, step=37):
    found = BlockHistograms(SHAPE, side)
    for row in range(0, SHAPE[0], step):
        for col in range(0, SHAPE[1], step):
            window = Window(row, col, min(step, SHAPE[0] - row), min(step, SHAPE[1] - col))
            place = window.within(Window(0, 0, *SHAPE))
            found.add(window, probability[place], truth[place], counts[place])
    return found.counted


def test_all_blocks_together_are_the_curve_of_all_cells():
    probability, truth, counts = ground()
    histogram = Histogram()
    histogram.add(probability[counts], truth[counts])
    curve = blocks_of(probability, truth, counts).curve
    np.testing.assert_array_equal(curve.true_positives, histogram.curve.true_positives)
    np.testing.assert_array_equal(curve.false_positives, histogram.curve.false_positives)


def test_a_block_holds_its_own_cells_whatever_the_windows():
    probability, truth, counts = ground()
    whole = blocks_of(probability, truth, counts, step=100).counts
    np.testing.assert_array_equal(blocks_of(probability, truth, counts).counts, whole)
    inside = counts[16:32, 32:48]
    assert whole[1 * 6 + 2].sum() == inside.sum()
    assert whole[1 * 6 + 2, 1].sum() == (truth[16:32, 32:48] & inside).sum()


def test_blocks_where_nothing_counts_are_left_out():
    probability, truth, counts = ground()
    counts[:, :64] = False
    assert len(blocks_of(probability, truth, counts)) == 5 * 2
    assert block_side((40_000, 10), 1) == 16


def test_the_interval_holds_the_score_and_the_blocks_that_were_drawn():
    probability, truth, counts = ground()
    blocks = blocks_of(probability, truth, counts)
    low, high = average_precision_interval(blocks)
    exact = average_precision_score(truth[counts], probability[counts])
    assert blocks.curve.average_precision == pytest.approx(exact, rel=1e-9)
    assert low < exact < high and high - low < 0.1
    assert average_precision_interval(blocks) == (low, high)
    assert blocks.curve.roc_area == pytest.approx(roc_auc_score(truth[counts], probability[counts]), rel=1e-9)


def test_intervals_of_scores_are_those_of_drawings_of_blocks(monkeypatch):
    """Against cells of whole blocks, drawn one drawing after the other."""
    monkeypatch.setattr(bootstrap, "_DRAWS", 20)
    probability, truth, counts = ground()
    places = [(slice(16 * row, 16 * row + 16), slice(16 * col, 16 * col + 16)) for row in range(5) for col in range(6)]
    one_by_one = [count(probability[place] >= 0.5, truth[place], counts[place]) for place in places]
    size = len(places)
    drawn = np.random.default_rng(1).multinomial(size, np.full(size, 1 / size), 20)
    pooled = [
        sum((item for item, n in zip(one_by_one, row) for _ in range(n)), count(*np.zeros((2, 0)))) for row in drawn
    ]
    found = score_intervals(blocks_of(probability, truth, counts), 0.5)
    whole = count(probability >= 0.5, truth, counts).scores()
    for name, interval in found.items():
        assert interval == pytest.approx(np.percentile([item.scores()[name] for item in pooled], (2.5, 97.5)))
        assert interval.low < whole[name] < interval.high


def test_one_block_with_landslides_has_no_interval():
    probability, truth, counts = ground()
    truth[:, 16:] = truth[16:] = False
    blocks = blocks_of(probability, truth, counts)
    assert np.isnan(average_precision_interval(blocks)).all()
    assert np.isnan(list(score_intervals(blocks, 0.5).values())).all()


def test_the_interval_of_blocks_covers_what_that_of_cells_would_not(monkeypatch):
    """Whole blocks are found or missed: over drawings of ground, 95 % by blocks hold the truth as often as they say."""
    monkeypatch.setattr(bootstrap, "_DRAWS", 200)
    rng, held = np.random.default_rng(5), 0
    for _ in range(60):
        counts = np.zeros((40, 2, 257), np.int64)
        counts[:, 0, :200] = rng.multinomial(400, np.full(200, 1 / 200), 40)
        found = rng.random(40) < 0.7
        counts[found, 1, 220] = 50
        counts[~found, 1, 20] = 50
        low, high = average_precision_interval(BlockCounts(counts))
        held += low <= 0.7 + 0.3 * (50 * 40) / (50 * 40 + 400 * 40 * 180 / 200) <= high
    assert held >= 52
