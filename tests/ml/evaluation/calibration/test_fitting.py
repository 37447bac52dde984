"""A calibration finds what was done to honest probabilities, and is judged on blocks that it did not see."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.window import Window
from relicslide.ml.evaluation.calibration.calibration import Calibration, logits, probabilities
from relicslide.ml.evaluation.calibration.fitting import as_shares, fit_calibration
from relicslide.ml.evaluation.spatial.blocks import BlockHistograms

SHAPE = 400, 400


def fitted(change, seed: int = 0, shape=SHAPE, side: int = 40):
    """The calibration of honest probabilities whose logits were changed."""
    rng = np.random.default_rng(seed)
    logit = rng.normal(-1, 2, shape)
    truth = rng.random(shape) < probabilities(logit)
    shown = probabilities(change(logit)).astype(np.float32)
    blocks = BlockHistograms(shape, side)
    blocks.add(Window(0, 0, *shape), as_shares(shown), truth, np.ones(shape, bool))
    return fit_calibration(blocks.counted), shown, truth


def test_a_temperature_is_found_again():
    found, shown, truth = fitted(lambda logit: 2.5 * logit)
    assert found.calibration.method == "temperature" and found.helped
    assert found.calibration.temperature == pytest.approx(2.5, abs=0.05)
    before, after = (np.mean((values - truth) ** 2) for values in (shown, found.calibration(shown)))
    assert after < before and found.after.brier_score == pytest.approx(after, abs=0.002)


def test_a_shift_that_no_temperature_mends_takes_isotonic_regression():
    found, shown, truth = fitted(lambda logit: logit + 2)
    assert found.calibration.method == "isotonic" and found.helped
    calibrated = found.calibration(shown)
    for low in (0.1, 0.4, 0.7):
        some = (calibrated >= low) & (calibrated < low + 0.2)
        assert truth[some].mean() == pytest.approx(calibrated[some].mean(), abs=0.02)


def test_an_honest_probability_is_left_nearly_alone():
    found, shown, _ = fitted(lambda logit: logit)
    assert np.abs(found.calibration(shown) - shown).max() < 0.05


def test_too_few_blocks_fit_nothing():
    assert fitted(lambda logit: logit, shape=(40, 160), side=40)[0] is None


def test_a_calibration_never_turns_the_order_and_keeps_gaps():
    values = np.linspace(0, 1, 1001).astype(np.float32)
    for found in (fitted(lambda logit: 2 * logit)[0], fitted(lambda logit: logit + 2)[0]):
        calibrated = found.calibration(values)
        assert (np.diff(calibrated) >= 0).all() and calibrated.dtype == np.float32
        assert np.isnan(found.calibration(np.array([np.nan], np.float32))).all()
        assert Calibration.from_record(found.calibration.record) == found.calibration


def test_the_logit_of_a_temperature_is_divided():
    values = np.array([0.02, 0.5, 0.9], np.float32)
    np.testing.assert_allclose(logits(Calibration("temperature", 2.0)(values)), logits(values) / 2, atol=1e-6)


@pytest.mark.parametrize(
    "record",
    [
        {"method": "magic"},
        {"method": "temperature", "temperature": 0},
        {"method": "temperature", "temperature": float("nan")},
        {"method": "temperature", "temperature": "2"},
        {"method": "isotonic"},
        {"method": "isotonic", "logit": [0, 1], "probability": [0.5]},
        {"method": "isotonic", "logit": [1, 0], "probability": [0.1, 0.5]},
        {"method": "isotonic", "logit": [0, 1], "probability": [0.5, 0.1]},
        {"method": "isotonic", "logit": [0, 1], "probability": [0.5, 1.5]},
    ],
)
def test_what_is_no_calibration_is_refused(record):
    with pytest.raises(InputError):
        Calibration.from_record(record)
