"""Reliability, ECE and Brier score against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.evaluation.calibration.reliability import BINS, ReliabilitySums
from sklearn.metrics import brier_score_loss


def test_scores_are_those_of_their_definitions():
    rng = np.random.default_rng(0)
    probability = rng.beta(0.5, 1, 20_000).astype(np.float32)
    truth = rng.random(probability.size) < probability**2
    sums = ReliabilitySums()
    for part in np.array_split(np.arange(probability.size), 7):
        sums.add(probability[part], truth[part])
    found = sums.reliability
    assert found.brier_score == pytest.approx(brier_score_loss(truth, probability), rel=1e-6)
    place = np.minimum((probability * BINS).astype(int), BINS - 1)
    gaps = [
        (place == step).mean() * abs(truth[place == step].mean() - probability[place == step].mean())
        for step in range(BINS)
    ]
    assert found.expected_calibration_error == pytest.approx(sum(gaps), rel=1e-5)
    assert found.base_rate_brier_score == pytest.approx(truth.mean() * (1 - truth.mean()))


def test_an_honest_probability_has_hardly_an_error():
    rng = np.random.default_rng(1)
    probability = rng.random(200_000).astype(np.float32)
    sums = ReliabilitySums()
    sums.add(probability, rng.random(probability.size) < probability)
    assert sums.reliability.expected_calibration_error < 0.01
    assert sums.reliability.brier_score == pytest.approx(1 / 6, abs=0.002)
    assert np.isnan(ReliabilitySums().reliability.brier_score)
