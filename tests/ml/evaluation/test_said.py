"""What `evaluate` says of scores that are of less, or of other ground, than they seem."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluate import evaluate
from relicslide.ml.geodata.grid import Grid
from relicslide.tests.ml.scenes import write
from relicslide.tests.ml.test_evaluate import BOXES, GRID, SHAPE, label_of, polygons, write_files


def test_specks_that_no_polygon_is_made_of_are_said(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    called = label_of(BOXES[:3])
    called[65:85:4, 2:60:4] = 1
    given = write(tmp_path / "p.tif", GRID, called), write(tmp_path / "r.tif", GRID, label_of(BOXES))
    done = evaluate(*given, report=tmp_path / "e.html")
    said = "75 of the 75 predicted landslides that overlap none have fewer than 25 cells"
    assert done.specks == 75 and said in caplog.text and said in (tmp_path / "e.html").read_text(encoding="utf-8")
    assert "a smallest area of 100 square metres leaves them out here" in caplog.text
    caplog.clear()
    evaluate(*given, min_area=100)
    assert "fewer than 25 cells" not in caplog.text


def test_landslides_that_no_prediction_covers_are_said(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    part = label_of(BOXES).astype(np.float32)
    part[:, 30:] = np.nan
    known = label_of(BOXES)[:, :30].sum() / label_of(BOXES).sum()
    for reference in (write(tmp_path / "r.tif", GRID, label_of(BOXES)), polygons(tmp_path / "r.gpkg", BOXES)):
        caplog.clear()
        evaluate(write(tmp_path / "p.tif", GRID, part), reference)
        said = f"{100 * (1 - known):.3g} % of the reference's landslide cells have no prediction"
        assert [record.levelname for record in caplog.records if said in record.getMessage()] == ["WARNING"]
    small = Grid((SHAPE[0], 30), GRID.origin, GRID.cell, GRID.crs)
    evaluate(write(tmp_path / "small.tif", small, part[:, :30]), reference)
    assert "2 polygons of the reference lie beside what is compared" in caplog.text
    mask = write(tmp_path / "m.tif", GRID, label_of(BOXES))
    evaluate(mask, mask)
    assert f"Prediction and reference are both {mask}, so all scores are perfect" in caplog.text
    evaluate(mask, polygons(tmp_path / "frame.gpkg", [(-5, -5, 95, 125)]))
    assert "All that is compared is landslide in the reference; is it the outline of an area" in caplog.text
    ones = write(tmp_path / "ones.tif", GRID, label_of(BOXES), nodata=1)
    with pytest.raises(InputError, match="ones.tif declares 1, the value of landslides, as no data"):
        evaluate(mask, ones)


def test_a_threshold_other_than_the_segmentation_s_is_said(tmp_path, caplog):
    files = write_files(tmp_path)
    gdal.Open(str(files["prediction"]), gdal.GA_Update).SetMetadataItem("RELICSLIDE_THRESHOLD", "0.4")
    for threshold in (0.4, 0.5):
        evaluate(files["prediction"], files["raster"], threshold=threshold)
    assert caplog.text.count("made at a threshold of 0.4, the scores are at 0.5") == 1


def test_without_a_threshold_that_of_the_segmentation_is_taken(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    files = write_files(tmp_path)
    assert evaluate(files["prediction"], files["raster"]).threshold == 0.5
    for text, expected in (("0.4", 0.4), ("0.150000006", 0.150000006)):
        gdal.Open(str(files["prediction"]), gdal.GA_Update).SetMetadataItem("RELICSLIDE_THRESHOLD", text)
        done = evaluate(files["prediction"], files["raster"])
        asked = evaluate(files["prediction"], files["raster"], threshold=expected)
        assert done.threshold == expected and done.pixels == asked.pixels
        assert f"The scores are at a threshold of {expected:g}, at which this probability was segmented." in caplog.text
    assert "was made at" not in caplog.text
    for text in ("high", "nan", "1.5", ""):
        gdal.Open(str(files["prediction"]), gdal.GA_Update).SetMetadataItem("RELICSLIDE_THRESHOLD", text)
        if text:
            with pytest.raises(InputError, match="segmented at a threshold of .*which is no probability; give a"):
                evaluate(files["prediction"], files["raster"])
        assert evaluate(files["prediction"], files["raster"], threshold=0.5).threshold == 0.5
