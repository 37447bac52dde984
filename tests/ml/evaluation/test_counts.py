"""Counts of right and wrong pixels."""

import numpy as np
import pytest
from relicslide.ml.evaluation.counts import ConfusionCounts, count


def test_scores_are_those_of_the_counts():
    report = ConfusionCounts(6, 2, 3, 9)
    assert report.precision == 6 / 8
    assert report.recall == 6 / 9
    assert report.f1 == pytest.approx(2 * (6 / 8) * (6 / 9) / (6 / 8 + 6 / 9))
    assert report.landslide_iou == 6 / 11
    assert report.background_iou == 9 / 14
    assert report.miou == (6 / 11 + 9 / 14) / 2
    assert np.isnan(ConfusionCounts().precision)


def test_counts_add_up_and_leave_out_what_is_not_valid():
    random = np.random.default_rng(0)
    predicted, truth, valid = random.random((3, 50)) > 0.4
    whole = count(predicted, truth, valid)
    assert whole == count(predicted[:20], truth[:20], valid[:20]) + count(predicted[20:], truth[20:], valid[20:])
    assert whole.true_positives == (predicted & truth & valid).sum()
    assert whole.true_negatives == (~predicted & ~truth & valid).sum()
    assert whole.false_positives + whole.false_negatives == ((predicted != truth) & valid).sum()
