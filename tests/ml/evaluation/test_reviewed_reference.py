"""A reference that people have reviewed: what they rejected is other ground, what they left open does not count."""

from __future__ import annotations

from osgeo import ogr
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.evaluate import evaluate
from relicslide.ml.geodata.gdal_bindings import gdal
from relicslide.ml.geodata.polygons.keeping import create_reviewed
from relicslide.tests.ml.scenes import wkt


def reviewed(path, *statuses: str) -> str:
    """Squares of 10 x 10 metres side by side, 30 metres apart."""
    with Outputs() as outputs, create_reviewed(outputs, path, path.stem, wkt(), {"area_m2": ogr.OFTReal}) as sink:
        for number in range(len(statuses)):
            x0, x1 = 500000 + 30 * number, 500010 + 30 * number
            ring = f"{x0} 0, {x1} 0, {x1} 10, {x0} 10, {x0} 0"
            sink.add(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"), {"area_m2": 100.0}, 100.0)
    layer = (dataset := gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)).GetLayer(0)
    for feature, status in zip(list(layer), statuses):
        feature["status"] = status
        layer.SetFeature(feature)
    del layer, dataset
    return str(path)


def test_a_review_is_read_as_truth_and_not_as_a_prediction(tmp_path, caplog):
    """All four are predicted: one is accepted, one redrawn, one rejected, and one nobody has looked at."""
    caplog.set_level("INFO", "relicslide")
    reference = reviewed(tmp_path / "reference.gpkg", "accepted", "rejected", "unreviewed", "redrawn")
    prediction = reviewed(tmp_path / "prediction.gpkg", "accepted", "rejected", "rejected", "rejected")
    done = evaluate(prediction, reference, cell_size=1.0)
    assert (done.pixels.true_positives, done.pixels.false_positives, done.pixels.false_negatives) == (200, 100, 0)
    matched = done.matched
    assert (matched.true_positives, matched.false_positives, matched.false_negatives) == (2, 1, 0)
    assert done.cells == 10 * 100 - 100, "without the open one"
    assert "prediction.gpkg holds a review: as a prediction all of its polygons count" in caplog.text
