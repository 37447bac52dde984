"""Scores of cells, thresholds and slides, against scikit-learn and against plain loops."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.evaluation.counts import count
from relicslide.ml.evaluation.objects import SharedCells
from relicslide.ml.evaluation.thresholds import STEPS, Histogram, fitted_threshold
from scipy.optimize import linear_sum_assignment
from sklearn import metrics as oracle


def random_cells(seed: int, cells: int = 3000) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities with all ends and many ties, and a truth that they know something of."""
    generator = np.random.default_rng(seed)
    truth = generator.random(cells) < generator.uniform(0.05, 0.6)
    probability = np.clip(generator.normal(0.35 + 0.3 * truth, 0.3), 0, 1).astype(np.float32)
    return probability, truth


def curve_of(probability, truth, steps=STEPS):
    histogram = Histogram(steps)
    for part in np.array_split(np.arange(truth.size), 3):
        histogram.add(probability[part], truth[part])
    return histogram.curve


@pytest.mark.parametrize("seed", range(5))
def test_cell_scores_equal_scikit_learns(seed):
    probability, truth = random_cells(seed)
    called = probability >= 0.5
    ours = count(called, truth).scores()
    landslide, background = (oracle.jaccard_score(truth, called, pos_label=label) for label in (1, 0))
    assert ours == pytest.approx(
        {
            "precision": oracle.precision_score(truth, called),
            "recall": oracle.recall_score(truth, called),
            "f1": oracle.f1_score(truth, called),
            "landslide_iou": landslide,
            "background_iou": background,
            "miou": oracle.jaccard_score(truth, called, average="macro"),
        }
    )


@pytest.mark.parametrize("seed", range(5))
def test_the_curve_equals_a_count_at_every_threshold(seed):
    probability, truth = random_cells(seed)
    curve = curve_of(probability, truth)
    for place in range(0, STEPS + 1, 15):
        threshold = curve.thresholds[place]
        report = count(probability >= np.float32(threshold), truth)
        assert curve.at(threshold) == report
        for name in ("precision", "recall", "f1"):
            np.testing.assert_allclose(getattr(curve, name)[place], getattr(report, name))


@pytest.mark.parametrize("seed", range(5))
def test_average_precision_equals_scikit_learns(seed):
    probability, truth = random_cells(seed)
    steps = np.floor(probability * STEPS)
    assert curve_of(probability, truth).average_precision == pytest.approx(oracle.average_precision_score(truth, steps))
    fine = oracle.average_precision_score(truth, probability)
    assert curve_of(probability, truth).average_precision == pytest.approx(fine, abs=0.01)


@pytest.mark.parametrize("seed", range(5))
def test_the_best_threshold_is_the_best(seed):
    probability, truth = random_cells(seed)
    curve = curve_of(probability, truth)
    scores = [count(probability >= step / STEPS, truth).f1 for step in range(1, STEPS + 1)]
    assert curve.at(curve.best_threshold).f1 == pytest.approx(max(scores))


@pytest.mark.parametrize("seed", range(5))
def test_a_fitted_threshold_is_the_best_of_hundredths(seed):
    probability, truth = random_cells(seed)
    fitted = fitted_threshold(curve_of(probability, truth, 100))
    scores = [count(probability >= step / 100, truth).f1 for step in range(1, 100)]
    assert fitted == round(fitted, 2)
    assert count(probability >= fitted, truth).f1 == pytest.approx(max(scores), abs=1e-3)


@pytest.mark.parametrize(
    ("truth", "fitted"),
    [
        ([True, True, False, False], 0.5),
        ([True, True, True, False], 0.37),
        ([False, False, False, False], None),  # no landslide
        ([True, True, True, True], None),  # nothing else
        ([False, False, False, True], None),  # all that is best is to call everything landslide
    ],
)
def test_a_threshold_is_fitted_only_where_it_separates(truth, fitted):
    assert fitted_threshold(curve_of(np.array([0.875, 0.5, 0.375, 0.125]), np.array(truth), 100)) == fitted


def test_of_equal_thresholds_the_one_nearest_to_a_half_is_best():
    truth = np.array([True, True, False])
    assert curve_of(truth.astype(np.float32), truth).best_threshold == 0.5
    low = np.array([0.25, 0.25, 0.0], np.float32)
    assert curve_of(low, truth).best_threshold == 0.25


def test_without_landslides_no_threshold_can_be_judged():
    curve = curve_of(np.array([0.2, 0.9], np.float32), np.array([False, False]))
    assert np.isnan([curve.best_threshold, curve.average_precision]).all()
    assert np.isnan(curve.f1).all() and np.isnan(curve.recall).all()


def scores_of(predicted, reference, pieces: int = 1):
    """(matched, any overlap) of two arrays of slides' numbers."""
    predicted, reference = np.array(predicted).ravel(), np.array(reference).ravel()
    shared = SharedCells()
    for part in np.array_split(np.arange(predicted.size), pieces):
        shared.add(predicted[part], reference[part])
    return shared.matched(), shared.any_overlap()


def counts(found) -> tuple[int, int, int]:
    return found.hits, found.misses, found.false_alarms


CASES = {  # one row of cells: (predicted, reference, matched, any overlap), each (hits, misses, false alarms)
    "the same": ([0, 1, 1, 0], [0, 4, 4, 0], (1, 0, 0), (1, 0, 0)),
    "nothing at all": ([0, 0], [0, 0], (0, 0, 0), (0, 0, 0)),
    "a miss": ([0, 0], [0, 1], (0, 1, 0), (0, 1, 0)),
    "a false alarm": ([0, 1], [0, 0], (0, 0, 1), (0, 0, 1)),
    "side by side": ([1, 0], [0, 1], (0, 1, 1), (0, 1, 1)),
    "a bare touch": ([1, 1, 1, 0, 0], [0, 0, 1, 1, 1], (0, 1, 1), (1, 0, 0)),
    "exactly a half": ([1, 1, 0], [0, 1, 0], (1, 0, 0), (1, 0, 0)),
    "two predictions on one slide": ([1, 1, 1, 0, 2], [1, 1, 1, 1, 1], (1, 0, 1), (1, 0, 0)),
    "two halves of one slide": ([1, 1, 2, 2], [1, 1, 1, 1], (1, 0, 1), (1, 0, 0)),
    "one prediction over two slides": ([1, 1, 1, 1, 1], [1, 1, 1, 0, 2], (1, 1, 0), (2, 0, 0)),
    "one prediction over two halves": ([1, 1, 1, 1], [1, 1, 2, 2], (1, 1, 0), (2, 0, 0)),
    "parts of one slide": ([1, 0, 1], [7, 0, 7], (1, 0, 0), (1, 0, 0)),
}


@pytest.mark.parametrize("name", CASES)
def test_slides_by_hand(name):
    predicted, reference, matched, touched = CASES[name]
    found = scores_of(predicted, reference)
    assert (counts(found[0]), counts(found[1])) == (matched, touched)
    assert all(each.predicted == np.unique(np.array(predicted)[np.array(predicted) > 0]).size for each in found)


def test_scores_of_slides():
    matched, touched = scores_of([1, 0, 2, 3, 3, 0], [1, 0, 0, 2, 3, 4])
    assert (touched.precision, touched.recall) == pytest.approx((2 / 3, 3 / 4))
    assert touched.f1 == pytest.approx(2 * (2 / 3) * (3 / 4) / (2 / 3 + 3 / 4))
    assert counts(matched) == (2, 2, 1)
    nothing = scores_of([0], [0])[0]
    assert np.isnan([nothing.precision, nothing.recall, nothing.f1]).all()
    missed = scores_of([0], [1])[0]
    assert missed.recall == missed.f1 == 0 and np.isnan(missed.precision)


@pytest.mark.parametrize("seed", range(20))
def test_slides_equal_an_assignment_by_brute_force(seed):
    generator = np.random.default_rng(seed)
    reference = generator.integers(0, 6, 60) * (generator.random(60) < 0.8)
    noise = generator.random(60) < generator.uniform(0, 0.6)
    predicted = np.where(noise, generator.integers(0, 9, 60), np.array([0, 3, 1, 2, 5, 4])[reference])
    iou = np.array([[iou_of(predicted == a, reference == b) for b in slides(reference)] for a in slides(predicted)])
    pairs = linear_sum_assignment(iou >= 0.5, maximize=True)
    hits = int((iou[pairs] >= 0.5).sum())
    matched, touched = scores_of(predicted, reference)
    assert counts(matched) == (hits, iou.shape[1] - hits, iou.shape[0] - hits)
    met = iou > 0
    assert counts(touched) == (met.any(0).sum(), (~met.any(0)).sum(), (~met.any(1)).sum())
    assert scores_of(predicted, reference, pieces=60) == (matched, touched)
    assert scores_of(predicted, reference, pieces=7) == (matched, touched)


def slides(numbers: np.ndarray) -> np.ndarray:
    return np.unique(numbers[numbers > 0])


def iou_of(first: np.ndarray, second: np.ndarray) -> float:
    return np.sum(first & second) / np.sum(first | second)


def test_landslides_below_the_smallest_area_do_not_count():
    """Neither as missed nor as false, nor what matches them; cells of two square metres, six of them at least."""
    reference = [1, 1, 1, 1, 0, 0, 2, 2, 0, 3, 0, 0, 0, 0, 4, 4, 4]
    predicted = [1, 1, 1, 1, 0, 5, 2, 2, 0, 0, 6, 6, 6, 0, 7, 0, 0]
    shared = SharedCells(6.0)
    for part in np.array_split(np.arange(len(reference)), 3):
        area = np.full(part.size, 2.0)
        shared.add(np.array(predicted)[part], np.array(reference)[part], area)
    assert shared.too_small == (3, 2), "predicted 2, 5 and 7, mapped 2 and 3"
    matched, touched = shared.matched(), shared.any_overlap()
    assert counts(matched) == (1, 1, 1) and matched.predicted == 2, "6 is false; 4 is missed: 7 covers a third of it"
    assert counts(touched) == (1, 1, 1), "a speck finds nothing"
    whole = SharedCells()
    whole.add(np.array(predicted), np.array(reference))
    assert counts(whole.matched()) == (2, 2, 3) and whole.too_small == (0, 0)
    assert (whole.specks(2), whole.specks(4), shared.specks(4)) == (1, 2, 2), "5, then 6; 2 and 7 find something"
