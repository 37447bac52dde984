"""`segment`'s threshold by word, and calibrated probabilities."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluation.calibration.scene_threshold import ProbabilityCounts, shares
from relicslide.ml.model import checkpoint
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair
from relicslide.tests.ml.test_segment import outputs, read

MODALITY = "image+dem"
WARM = {"method": "temperature", "temperature": 3.0, "helped": True}


@pytest.fixture
def pair(tmp_path):
    return write_pair(tmp_path)


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


def run(pair, model, folder, change=None, **more):
    """Probability, classes and report of a run with a card that is changed first."""
    if change:
        checkpoint.replace_card(model, replace(checkpoint.read_card(model), **change))
    result = segment(pair.image, pair.dem, model=model, **outputs(folder), **more)
    return read(folder / "p.tif"), read(folder / "c.tif"), json.loads((folder / "r.json").read_text()), result


def logit(values):
    inside = np.clip(values.astype(float), 1e-7, 1 - 1e-7)
    return np.log(inside / (1 - inside))


def test_a_calibration_changes_probabilities_and_no_class(pair, model, tmp_path):
    plain, classes, report, _ = run(pair, model, tmp_path / "a", {"threshold": 0.4})
    warm, same, calibrated, _ = run(pair, model, tmp_path / "b", {"calibration": {MODALITY: WARM}})
    np.testing.assert_allclose(logit(warm), logit(plain) / 3, atol=1e-4)
    np.testing.assert_array_equal(same, classes)
    assert report["probabilities"]["calibration"] is None
    assert calibrated["probabilities"]["calibration"] == {"method": "temperature", "temperature": 3.0}
    about = gdal.Open(str(tmp_path / "b" / "p.tif")).GetMetadata()
    assert about["RELICSLIDE_CALIBRATION"] == "temperature" and about["RELICSLIDE_MODALITY"] == MODALITY
    assert logit(np.array(float(about["RELICSLIDE_THRESHOLD"]))) == pytest.approx(logit(np.array(0.4)) / 3, abs=1e-4)


@pytest.mark.parametrize(
    ("helped", "calibrate", "applied"),
    [(True, "auto", True), (False, "auto", False), (False, "yes", True), (True, "no", False)],
)
def test_it_is_applied_where_it_helped_or_on_request(pair, model, tmp_path, helped, calibrate, applied):
    change = {"calibration": {MODALITY: {**WARM, "helped": helped}, "dem": WARM}}
    report = run(pair, model, tmp_path / "a", change, calibrate=calibrate)[2]
    assert (report["probabilities"]["calibration"] is not None) is applied


def test_a_calibration_of_another_modality_is_not_applied(pair, model, tmp_path):
    report = run(pair, model, tmp_path / "a", {"calibration": {"dem": WARM}})[2]
    assert report["probabilities"]["calibration"] is None
    with pytest.raises(InputError, match="no calibration for image"):
        run(pair, model, tmp_path / "b", calibrate="yes")


def test_the_scene_s_own_threshold_classifies_what_reaches_it(pair, model, tmp_path):
    probability, classes, report, result = run(pair, model, tmp_path / "a", threshold="scene")
    limit = report["parameters"]["threshold"]
    np.testing.assert_array_equal(classes == 1, probability >= np.float32(limit))
    assert result.landslide_pixels == (classes == 1).sum() > 0 and result.landslides == 2
    assert report["probabilities"]["threshold_of_the_scene"] == limit
    for name in ("p.tif", "c.tif"):
        about = gdal.Open(str(tmp_path / "a" / name)).GetMetadata()
        assert float(about["RELICSLIDE_THRESHOLD"]) == pytest.approx(limit, rel=1e-5)


def test_the_scene_s_own_threshold_is_of_the_calibrated_probability(pair, model, tmp_path):
    change = {"calibration": {MODALITY: WARM}}
    probability, classes, report, _ = run(pair, model, tmp_path / "a", change, threshold="scene")
    np.testing.assert_array_equal(classes == 1, probability >= np.float32(report["parameters"]["threshold"]))
    assert (classes == 1).any()


def test_a_scene_of_other_probabilities_is_said_and_nothing_is_changed(pair, model, tmp_path, caplog):
    plain, classes, _, _ = run(pair, model, tmp_path / "a")
    alike = ProbabilityCounts()
    alike.add(plain.ravel())
    run(pair, model, tmp_path / "b", {"distribution": {MODALITY: shares(alike.counts)}})
    assert "distributed otherwise" not in caplog.text
    other = {"distribution": {MODALITY: [0.0] * 32 + [1.0] + [0.0] * 31}}
    again, same, report, _ = run(pair, model, tmp_path / "c", other)
    assert caplog.text.count("distributed otherwise") == 1 and "threshold scene" in caplog.text
    np.testing.assert_array_equal(again, plain)
    np.testing.assert_array_equal(same, classes)
    assert report["probabilities"]["population_stability_index"] > 0.25


def test_the_card_s_promise_is_kept(pair, model, tmp_path):
    change = {"promises": {MODALITY: {"0.1": {"threshold": 0.3}}}}
    assert run(pair, model, tmp_path / "a", change, threshold="misses:0.10")[2]["parameters"]["threshold"] == 0.3
    with pytest.raises(InputError, match=r"misses at most 0.2 .*it has misses:0.1"):
        run(pair, model, tmp_path / "b", threshold="misses:0.2")


@pytest.mark.parametrize(
    "threshold", ["half", "1.5", "-0.1", "1,000", "nan", "misses:", "misses:0", "misses:2", "Scene!"]
)
def test_no_threshold_is_a_sentence(pair, model, tmp_path, threshold):
    with pytest.raises(InputError, match="threshold|misses"):
        run(pair, model, tmp_path / "a", threshold=threshold)
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"calibration": {"both": WARM}},
        {"calibration": {MODALITY: {**WARM, "temperature": -1}}},
        {"calibration": {MODALITY: {"method": "temperature", "temperature": 2.0}}},
        {"promises": {MODALITY: {"0.1": {"threshold": 2}}}},
        {"promises": {MODALITY: {"much": {"threshold": 0.2}}}},
        {"distribution": {MODALITY: [1.0]}},
        {"distribution": {MODALITY: [float("nan")] * 64}},
    ],
)
def test_a_card_with_anything_else_is_refused(model, change):
    with pytest.raises(InputError, match="card|calibration"):
        replace(checkpoint.read_card(model), **change)
