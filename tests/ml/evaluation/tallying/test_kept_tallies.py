"""`evaluate` in blocks that are kept: the figures of one piece, whatever was there before and who counts."""

import json
import pickle

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.evaluate import evaluate
from relicslide.ml.evaluation.tallying import kept_tallies
from relicslide.ml.geodata.blocks import kept_blocks
from relicslide.ml.geodata.grid import Grid
from relicslide.tests.ml.scenes import NORTH, WEST, tiny_checkpoint, wkt, write, write_pair

SHAPE = (530, 520)  # three rows and three columns of blocks
GRID = Grid(SHAPE, (WEST, NORTH), (2.0, 2.0), wkt())


@pytest.fixture
def run(tmp_path):
    """Scores a checkerboard of slides over all borders of blocks, with an image as a rival, by what is asked."""
    random = np.random.default_rng(0)
    rows, cols = np.indices(SHAPE)
    board = ((rows // 13 + cols // 13) % 2 == 0) & (rows % 13 < 11) & (cols % 13 < 11)
    probability = np.where(board & (random.random(SHAPE) < 0.9), 0.7, 0.2) + random.normal(0, 0.06, SHAPE)
    probability[300:400, 100:300] = np.nan
    given = {
        "prediction": write(tmp_path / "p.tif", GRID, probability.clip(0, 1).astype(np.float32), nodata=np.nan),
        "reference": write(tmp_path / "label.tif", GRID, board.astype(np.uint8), nodata=255),
        "image": write(tmp_path / "image.tif", GRID, random.integers(1, 255, (3, *SHAPE)).astype(np.uint8)),
    }

    def call(name, **options):
        return evaluate(**{**given, "confusion": tmp_path / f"{name}.tif", "misses": 0.2, "min_area": 40, **options})

    call.given = given
    return call


def figures(done):
    curve = done.curve
    return (
        *(done.pixels, done.matched, done.any_overlap, done.interval, done.rivals, done.promise, done.too_small),
        *(curve.true_positives.tolist(), curve.false_positives.tolist(), done.reliability.cells.tolist()),
    )


def stop_at(share):
    def progress(fraction, text=""):
        if fraction > share:
            raise Cancelled

    return progress


def test_stopped_and_gone_on_is_as_in_one_piece(run, tmp_path):
    whole, kept = run("whole"), {"resume": tmp_path / "work", "block_size": 256}
    assert whole.matched.reference > 100
    counts = []
    for share in (0.2, 0.4):
        with pytest.raises(Cancelled):
            run("stopped", progress=stop_at(share), **kept)
        counts.append(len(list((tmp_path / "work" / "blocks").rglob("*.npz"))))
    assert 0 < counts[0] < counts[1] < 9
    first = next((tmp_path / "work").rglob("*.npz"))
    first.write_bytes(first.read_bytes()[:99])  # cut short
    next(iter((tmp_path / "work").rglob("000001.npz"))).unlink()  # killed between both files of a block
    for change, word in (({"threshold": 0.6}, "threshold"), ({"block": 64}, "block"), ({"band": 2}, "band")):
        with pytest.raises(InputError, match=f"begun with another {word} "):
            run("other", **change, **kept)
    found = run("found", **kept)
    assert figures(found) == figures(whole)
    np.testing.assert_allclose(found.reliability.brier_score, whole.reliability.brier_score, rtol=1e-12)
    np.testing.assert_allclose(found.reliability.probability, whole.reliability.probability, rtol=1e-12)
    one, other = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("found", "whole"))
    np.testing.assert_array_equal(one, other)
    assert not list(tmp_path.glob("work*"))


def test_others_count_the_same_in_any_order(run, monkeypatch):
    def elsewhere(task, missing, total, workers, progress):
        for number in reversed(missing):
            pickle.loads(pickle.dumps(task)).on_worker("node-7").compute(number)
        kept_tallies._opened.cache_clear()

    monkeypatch.setattr(kept_blocks, "compute_on_cluster", elsewhere)
    assert figures(run("shared", workers=2, block_size=256)) == figures(run("alone"))


def test_of_a_model_that_makes_the_prediction_its_blocks_are_kept_as_well(tmp_path, monkeypatch):
    land = write_pair(tmp_path / "land", (300, 200))
    model = tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch)
    reference = write(
        tmp_path / "label.tif", Grid((300, 200), (WEST, NORTH), (2.0, 2.0), wkt()), np.eye(300, 200, dtype=np.uint8)
    )
    given = {"reference": reference, "image": land.image, "dem": land.dem, "model": model, "device": "cpu"}
    kept = {"resume": tmp_path / "work", "block_size": 256}
    with pytest.raises(Cancelled):
        evaluate(**given, **kept, progress=stop_at(0.4))
    blocks = tmp_path / "work" / "blocks" / "prediction" / "blocks"
    assert json.loads((blocks / "job.json").read_text())["block size"] == 256 and list(blocks.rglob("*.tif"))
    with pytest.raises(Cancelled):
        evaluate(**given, **kept, progress=stop_at(0.7))
    (made,) = (tmp_path / "work" / "blocks" / "prediction").glob("*.tif")
    monkeypatch.delattr("relicslide.ml.segment.segment")  # the prediction that stands is not made again
    assert evaluate(**given, **kept).pixels.cells == 60_000
    assert made.name == "image.tif" and not (tmp_path / "work").exists()


def test_a_data_set_is_judged_in_one_piece(tmp_path):
    with pytest.raises(InputError, match="judged in one piece; leave resume"):
        evaluate(dataset=tmp_path, resume=tmp_path / "work")
