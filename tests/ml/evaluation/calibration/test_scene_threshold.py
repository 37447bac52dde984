"""A threshold from probabilities alone: where they are honest it is the best one."""

from __future__ import annotations

import numpy as np
from relicslide.ml.evaluation.calibration.scene_threshold import (
    SHIFTED,
    ProbabilityCounts,
    expected_f1_threshold,
    shares,
    stability_index,
    step_probabilities,
)
from relicslide.ml.evaluation.thresholds import Histogram


def counts_of(probability: np.ndarray) -> np.ndarray:
    counted = ProbabilityCounts()
    counted.add(probability)
    return counted.counts


def test_of_honest_probabilities_it_is_as_good_as_the_best():
    for seed, (a, b) in enumerate([(0.3, 2), (1, 1), (0.2, 5), (2, 0.7)]):
        rng = np.random.default_rng(seed)
        probability = rng.beta(a, b, 100_000)
        truth = rng.random(probability.size) < probability
        histogram = Histogram()
        histogram.add(probability, truth)
        curve = histogram.curve
        own = expected_f1_threshold(counts_of(probability), step_probabilities())
        assert curve.at(own).f1 > curve.at(curve.best_threshold).f1 - 0.005


def test_nothing_above_a_step_has_no_threshold():
    assert expected_f1_threshold(counts_of(np.full(10, 0.001)), step_probabilities()) is None


def test_a_distribution_is_like_itself_and_unlike_another():
    rng = np.random.default_rng(0)
    first, again, other = (shares(counts_of(rng.beta(0.5, by, 50_000))) for by in (2, 2, 0.7))
    assert len(first) == 64 and abs(sum(first) - 1) < 1e-4
    assert stability_index(first, first) == 0
    assert stability_index(first, again) < 0.01 < SHIFTED < stability_index(first, other)


def test_the_index_is_that_of_its_formula():
    first, other = np.repeat([0.75, 0.25], 32) / 32, np.repeat([0.5, 0.5], 32) / 32
    wanted = 0.25 * np.log(0.75 / 0.5) - 0.25 * np.log(0.25 / 0.5)
    assert abs(stability_index(first, other) - wanted) < 1e-12
