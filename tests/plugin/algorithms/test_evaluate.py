"""`evaluate` through QGIS: in one process, on loaded layers, and with the real `qgis_process`."""

from __future__ import annotations

import json
import re
from shutil import copyfile

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from relicslide.ml.evaluation.confusion import CATEGORIES
from relicslide.ml.geodata.crs import spatial_reference
from relicslide.ml.model.checkpoint import BUNDLED_SCARS, read_card
from relicslide.tests.plugin.scenes import CELL, COLS, NORTH, ROWS, WEST, image_grid, read, wkt, write_raster

SLIDE = (10, 20, 30, 50)  # first row and column, and their ends, in cells
FOUND = (10, 30, 30, 60)  # what is predicted


def rectangle(cells) -> QgsRectangle:
    top, left, bottom, right = cells
    return QgsRectangle(WEST + left * CELL, NORTH - bottom * CELL, WEST + right * CELL, NORTH - top * CELL)


def polygon_file(path, cells) -> str:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("slides", spatial_reference(wkt(32633)), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(rectangle(cells).asWktPolygon()))
    layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def given(tmp_path) -> dict:
    """A raster that hits half of a slide, with 8 columns of gaps, and the slide as a polygon."""
    values = np.zeros((1, ROWS, COLS), np.float32)
    values[0, FOUND[0] : FOUND[2], FOUND[1] : FOUND[3]] = 0.7
    values[:, :, :8] = np.nan
    prediction = write_raster(tmp_path / "vorhersage ü.tif", values, image_grid(), np.nan)
    return {"PREDICTION": prediction, "REFERENCE": polygon_file(tmp_path / "slides ö.gpkg", SLIDE)}


def expected() -> dict:
    """Counts by hand: 20 rows; of 30 columns each 20 are common; IoU of the two is exactly a half."""
    return {
        "PRECISION": 2 / 3,
        "RECALL": 2 / 3,
        "F1": 2 / 3,
        "LANDSLIDE_IOU": 0.5,
        "OBJECT_HITS": 1,
        "OBJECT_MISSES": 0,
        "OBJECT_FALSE_ALARMS": 0,
        "OBJECT_TRUE_POSITIVES": 1,
        "OBJECT_FALSE_NEGATIVES": 0,
        "OBJECT_FALSE_POSITIVES": 0,
        "OBJECT_F1": 1,
        "TOUCHED_HITS": 1,
        "TOUCHED_TRUE_POSITIVES": 1,
        "TOUCHED_FALSE_NEGATIVES": 0,
        "TOUCHED_FALSE_POSITIVES": 0,
        "TOUCHED_PRECISION": 1,
        "TOUCHED_RECALL": 1,
    }


def test_numbers_files_and_style(run, given, tmp_path):
    """All declared numbers come back; the confusion raster has its names and colours."""
    names = {"CONFUSION": "c.tif", "REPORT": "r.html", "SCORES": "s.json"}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    results = run("evaluate", **given, **outputs)
    assert {name: results[name] for name in expected()} == pytest.approx(expected())
    assert results["MIOU"] == pytest.approx((results["LANDSLIDE_IOU"] + results["BACKGROUND_IOU"]) / 2)
    assert 0 < results["BEST_THRESHOLD"] <= 0.7 and results["BEST_F1"] == pytest.approx(2 / 3)
    assert (read(results["CONFUSION"])[:, :8] == 255).all()
    layer = QgsRasterLayer(results["CONFUSION"], "confusion")
    assert [(entry.value, entry.label) for entry in layer.renderer().classes()] == [
        (value, item.name) for value, item in enumerate(CATEGORIES)
    ]
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["cells"]["f1"] == pytest.approx(2 / 3)
    assert "<svg" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_log_and_the_page_tell_intervals_rivals_and_the_smallest_area(run, given, tmp_path):
    feedback = QgsProcessingFeedback(False)
    report = tmp_path / "r.html"
    results = run("evaluate", feedback=feedback, **given, MIN_AREA=600 * CELL**2 + 1, BLOCK=10, REPORT=str(report))
    assert (results["OBJECT_HITS"], results["OBJECT_MISSES"], results["OBJECT_FALSE_ALARMS"]) == (0, 0, 0)
    assert results["F1"] == pytest.approx(2 / 3), "by cell nothing changes"
    log, page = feedback.textLog(), report.read_text(encoding="utf-8")
    small = "do not count: 1 of the reference, 1 of the prediction. The scores by cell are those of all cells."
    assert small in log and small in page
    assert re.search(r"Rival, base rate: .* average precision 0\.\d{3} \(95 % by blocks: 0\.\d{3} to 0\.\d{3}\)", log)
    assert re.search(r"\nAverage precision 0\.\d{3} \(95 % by blocks", log) and "base rate" in page


def test_nothing_is_written_unasked(run, given, tmp_path):
    """Numbers alone are enough."""
    results = run("evaluate", **given)
    assert results["F1"] == pytest.approx(2 / 3)
    assert {path.suffix for path in tmp_path.iterdir()} <= {".tif", ".gpkg", ".xml"}, "QGIS's statistics of the inputs"
    assert len(list(tmp_path.glob("*.tif"))) == 1
    assert not {"CONFUSION", "REPORT", "SCORES"} & set(results)


def test_threshold_and_area_are_taken(run, given, tmp_path):
    """Above 0.7 nothing is found; inside the area only the common part counts."""
    assert run("evaluate", **given, THRESHOLD=0.8)["RECALL"] == 0
    area = polygon_file(tmp_path / "area.gpkg", (0, 30, 80, 50))
    assert run("evaluate", **given, AREA=area)["F1"] == 1


def memory_layer(cells) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "drawn", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(rectangle(cells)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def test_loaded_layers_and_layers_in_memory(run, given):
    """What is open in QGIS works like a path, polygons drawn in memory too."""
    raster = QgsRasterLayer(given["PREDICTION"], "prediction")
    results = run("evaluate", PREDICTION=raster, REFERENCE=memory_layer(SLIDE))
    assert {name: results[name] for name in expected()} == pytest.approx(expected())
    both = {"PREDICTION": memory_layer(FOUND), "REFERENCE": QgsVectorLayer(given["REFERENCE"], "slides", "ogr")}
    results = run("evaluate", **both, CELL_SIZE=CELL)
    assert results["LANDSLIDE_IOU"] == pytest.approx(0.5)
    assert not {"BEST_THRESHOLD", "AVERAGE_PRECISION", "BRIER_SCORE"} & set(results), "polygons have none"


def test_honesty_rivals_and_a_calibrated_copy(run, given, tmp_path):
    """A model's own probability; twenty columns of it are landslides that it is too sure of."""
    model = tmp_path / "m.safetensors"
    copyfile(BUNDLED_SCARS, model)
    about = {"RELICSLIDE_MODEL": read_card(model).name, "RELICSLIDE_MODALITY": "image"}
    dataset = gdal.Open(given["PREDICTION"], gdal.GA_Update)
    dataset.SetMetadata(about)
    del dataset
    copy = str(tmp_path / "out" / "honest.safetensors")
    more = {"MODEL": str(model), "CALIBRATED": copy, "BLOCK": 8, "MISSES": 0.4, "IMAGE": given["PREDICTION"]}
    results = run("evaluate", **given, **more)
    assert results["CALIBRATED"] == copy and set(read_card(copy).calibration) == {"image"}
    assert 0 < results["BRIER_SCORE"] < 1 and 0 < results["CALIBRATION_ERROR"] < 1
    assert results["AVERAGE_PRECISION_LOW"] <= results["AVERAGE_PRECISION"] <= results["AVERAGE_PRECISION_HIGH"]
    assert "PROMISED_THRESHOLD" not in results, "a third of the slide is at 0 and eight blocks are few"


def test_two_of_polygons_need_a_cell_size(run, given):
    """There is no raster whose cells could be taken."""
    with pytest.raises(QgsProcessingException, match="cell size"):
        run("evaluate", PREDICTION=given["REFERENCE"], REFERENCE=given["REFERENCE"])


def test_a_layer_shown_in_another_system_is_refused(run, given):
    """Where the analyst sees it and where its file says it lies would differ."""
    layer = QgsVectorLayer(given["REFERENCE"], "slides", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    with pytest.raises(QgsProcessingException, match="32632"):
        run("evaluate", PREDICTION=given["PREDICTION"], REFERENCE=layer)


def test_a_missing_layer_is_a_sentence(run, given):
    """QGIS's own."""
    with pytest.raises(QgsProcessingException, match="REFERENCE"):
        run("evaluate", PREDICTION=given["PREDICTION"], REFERENCE="nowhere.gpkg")


def test_the_real_qgis_process(qgis_process, given, without_torch, tmp_path):
    """From a command line and without torch; the results are JSON, also where a score is no number."""
    outputs = {"CONFUSION": str(tmp_path / "c.tif"), "REPORT": str(tmp_path / "r.html")}
    request = json.dumps({"inputs": {**given, "THRESHOLD": 0.9, **outputs}})
    done = qgis_process("run", "relicslide:evaluate", "-", stdin=request, env=without_torch)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["RECALL"] == 0 and results["OBJECT_MISSES"] == 1
    assert results.get("PRECISION") is None
    assert results["BEST_F1"] == pytest.approx(2 / 3)
    assert (tmp_path / "c.qml").exists() and (tmp_path / "r.html").exists()
