"""`evaluate` on probabilities: honesty, rivals, a promise, and a copy of the model that has learned from them."""

from __future__ import annotations

import json
from html import escape

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluate import evaluate
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import RasterDescription
from relicslide.ml.model import checkpoint
from relicslide.tests.ml.scenes import NORTH, WEST, heights, tiny_checkpoint, wkt, write
from relicslide.tests.ml.test_evaluate import BOXES, polygons

SHAPE, SIDE = (192, 256), 16
GRID = Grid(SHAPE, (WEST, NORTH), (2.0, 2.0), wkt())
ABOUT = {"RELICSLIDE_MODEL": "tiny", "RELICSLIDE_MODALITY": "image+dem"}


def chances(temperature: float = 2.0):
    """Logits that are too large by a factor, and what is true."""
    rng = np.random.default_rng(4)
    logit = rng.normal(-0.5, 1.5, SHAPE)
    truth = rng.random(SHAPE) < 1 / (1 + np.exp(-logit))
    return (1 / (1 + np.exp(-temperature * logit))).astype(np.float32), truth


def write_case(folder, about=ABOUT) -> dict:
    probability, truth = chances()
    description = RasterDescription(metadata=about)
    return {
        "prediction": write(folder / "p.tif", GRID, probability, nodata=np.nan, description=description),
        "reference": write(folder / "label.tif", GRID, truth.astype(np.uint8), nodata=255),
        "block": SIDE,
    }


@pytest.fixture
def case(tmp_path) -> dict:
    return write_case(tmp_path)


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


def test_the_files_hold_honesty_rivals_and_the_interval(case, tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    done = evaluate(**case, misses=0.3, scores=tmp_path / "s.json", report=tmp_path / "r.html")
    probability, truth = chances()
    assert done.reliability.brier_score == pytest.approx(np.mean((probability - truth) ** 2), rel=1e-5)
    content = json.loads((tmp_path / "s.json").read_text())
    assert content["reliability"]["brier_score"] == done.reliability.brier_score
    assert sum(content["reliability"]["cells"]) == truth.size
    assert content["thresholds"]["average_precision_interval"] == list(done.interval)
    assert content["cells"]["intervals"]["f1"] == list(done.intervals["f1"])
    assert content["promise"]["threshold"] == done.promise.threshold > 0
    (base,) = content["rivals"]
    share = truth.mean()
    assert base["average_precision"] == pytest.approx(share) and base["best_f1"] == pytest.approx(
        2 * share / (1 + share)
    )
    assert base["best_iou"] == pytest.approx(share)
    page = (tmp_path / "r.html").read_text()
    assert "Reliability diagram" in page and "base rate" in page and escape(done.promise.sentence()) in page
    assert "give segment that threshold" in caplog.text and "95 % by blocks: precision " in caplog.text
    assert "Area: 0." in page and f"{done.intervals['recall'].low:.4g}" in page


def test_the_promised_threshold_misses_no_more_here(case):
    done = evaluate(**case, misses=0.2)
    probability, truth = chances()
    assert (probability[truth] < done.promise.threshold).mean() <= 0.2
    assert done.promise.missed == pytest.approx((probability[truth] < done.promise.threshold).mean())


def test_too_little_ground_promises_nothing_and_says_so(case, caplog):
    done = evaluate(**{**case, "block": 128}, misses=0.1)
    assert done.promise.threshold is None
    assert "No threshold can promise" in caplog.text and "takes 29" in caplog.text


def test_rivals_rank_by_brightness_slope_and_position(tmp_path):
    """Ground whose dark half is the landslide, and a cone whose steep flank is."""
    rng = np.random.default_rng(1)
    truth = np.zeros(SHAPE, np.uint8)
    truth[:, :100] = 1
    image = rng.integers(0, 200, (3, *SHAPE))
    image[:, truth == 1] = 10
    across = GRID.x(np.arange(SHAPE[1]))[None, :] - WEST
    dem = heights(GRID, lambda x, y: 0 * y + np.where(x - WEST < 200, 0.5 * (x - WEST), 100.0) + 0 * across)
    done = evaluate(
        write(tmp_path / "p.tif", GRID, rng.random(SHAPE).astype(np.float32)),
        write(tmp_path / "label.tif", GRID, truth, nodata=255),
        image=write(tmp_path / "image.tif", GRID, image.astype(np.uint8)),
        dem=write(tmp_path / "dem.tif", GRID, dem.astype(np.float32)),
        block=SIDE,
    )
    found = {rival.name: rival for rival in done.rivals}
    assert list(found)[:3] == ["base rate", "low brightness", "high slope"] and "topographic position" in list(found)[3]
    share = truth.mean()
    assert found["low brightness"].average_precision > 0.95 and found["high slope"].average_precision > 0.95
    assert done.curve.average_precision == pytest.approx(share, abs=0.02)
    assert found["low brightness"].interval.low <= found["low brightness"].average_precision


def test_rivals_on_other_grids_and_with_gaps(case, tmp_path):
    coarse = Grid((30, 40), (WEST - 20, NORTH + 20), (20.0, 20.0), wkt())
    image = np.arange(1200, dtype=np.float32).reshape(coarse.shape)
    image[:15] = np.nan
    done = evaluate(**case, image=write(tmp_path / "i.tif", coarse, image, nodata=np.nan))
    assert np.isfinite(done.rivals[1].average_precision)
    nowhere = Grid((30, 40), (WEST + 1e5, NORTH), (20.0, 20.0), wkt())
    done = evaluate(**case, image=write(tmp_path / "far.tif", nowhere, image, nodata=np.nan))
    assert np.isnan(done.rivals[1].average_precision)


def test_a_copy_of_the_model_learns_calibration_and_promise(case, tmp_path, model):
    before = model.read_bytes()
    copy = tmp_path / "out" / "calibrated.safetensors"
    copy.parent.mkdir()
    done = evaluate(**case, misses=0.3, model=model, calibrated=copy)
    assert model.read_bytes() == before
    card, old = checkpoint.read_card(copy), checkpoint.read_card(model)
    record = card.calibration["image+dem"]
    assert record["method"] == "temperature" and record["temperature"] == pytest.approx(2, abs=0.1) and record["helped"]
    assert record["log_loss"][1] < record["log_loss"][0] and record["fitted_on"] == "p.tif against label.tif"
    assert card.promises["image+dem"]["0.3"]["threshold"] == done.promise.threshold
    assert (old.calibration, old.promises) == ({}, {}) and card.threshold == old.threshold
    again = evaluate(**case, misses=0.4, model=copy, calibrated=copy.with_name("again.safetensors"))
    assert set(checkpoint.read_card(copy.with_name("again.safetensors")).promises["image+dem"]) == {"0.3", "0.4"}
    assert again.promise.threshold >= done.promise.threshold


def test_a_card_that_has_learned_nothing_is_written_as_ever(model):
    text = checkpoint.read_card(model).to_json()
    assert not {"calibration", "promises", "distribution"} & set(json.loads(text))


@pytest.mark.parametrize(
    ("about", "change", "words"),
    [
        ({**ABOUT, "RELICSLIDE_MODEL": "other"}, {}, "made by the model other"),
        ({}, {}, "of no name"),
        ({"RELICSLIDE_MODEL": "tiny"}, {}, "run segment anew"),
        ({**ABOUT, "RELICSLIDE_CALIBRATION": "temperature"}, {}, "calibrated already"),
        (ABOUT, {"calibrated": None}, "needs both"),
        (ABOUT, {"model": None}, "needs both"),
        (ABOUT, {"calibrated": "copy.pt"}, "safetensors"),
        (ABOUT, {"block": 0}, "Blocks of 0"),
        (ABOUT, {"block": 256}, "five blocks"),
        (ABOUT, {"misses": 0.0}, "between 0 and 1"),
        (ABOUT, {"misses": float("nan")}, "between 0 and 1"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_leaves_no_copy(tmp_path, model, about, change, words):
    copy = tmp_path / "copy.safetensors"
    arguments = {**write_case(tmp_path, about), "model": model, "calibrated": copy, **change}
    with pytest.raises(InputError, match=words):
        evaluate(**arguments)
    assert not copy.exists()


def test_polygons_have_no_threshold(tmp_path):
    prediction, reference = (polygons(tmp_path / name, BOXES) for name in ("p.gpkg", "r.gpkg"))
    done = evaluate(prediction, reference, cell_size=2.0, scores=tmp_path / "s.json", report=tmp_path / "r.html")
    content = json.loads((tmp_path / "s.json").read_text())
    assert content["parameters"]["threshold"] is None and not {"thresholds", "reliability"} & set(content)
    page = (tmp_path / "r.html").read_text()
    assert "hreshold</h2>" not in page and "Reliability" not in page and done.of_polygons
    with pytest.raises(InputError, match="polygons, which have no threshold"):
        evaluate(prediction, reference, cell_size=2.0, misses=0.1)
    assert gdal.GetLastErrorMsg() is not None
