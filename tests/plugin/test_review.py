"""Reviewing polygons in QGIS: the form, edits that are not saved, and the way into a data set."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QDate
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.geodata.polygons.keeping import create_reviewed
from relicslide.plugin import styles
from relicslide.tests.plugin.algorithms.test_builddataset import outline
from relicslide.tests.plugin.scenes import wkt

PLACES = ((10, 20, 40, 60), (50, 70, 80, 100), (30, 40, 20, 30))


@pytest.fixture
def slides(tmp_path):
    """A layer of three findings with their style, in the project."""
    path = tmp_path / "slides.gpkg"
    with Outputs() as outputs:
        fields = {"prob_mean": ogr.OFTReal, "area_m2": ogr.OFTReal}
        with create_reviewed(outputs, path, "slides", wkt(32633), fields) as sink:
            for place in PLACES:
                sink.add(ogr.CreateGeometryFromWkt(outline(*place)), {"prob_mean": 0.6, "area_m2": 1.0}, 1.0)
    assert styles.write_style(str(path), styles.polygons) == ""
    layer = QgsVectorLayer(str(path), "slides", "ogr")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())


def place_of(layer, name: str) -> int:
    return layer.fields().lookupField(name)


def test_the_style_brings_a_form(slides):
    """A list of what a polygon can be called; who says so and when comes by itself."""
    setup = slides.editorWidgetSetup(place_of(slides, "status"))
    words = [next(iter(entry.values())) for entry in setup.config()["map"]]
    assert (setup.type(), words) == ("ValueMap", ["unreviewed", "accepted", "rejected", "redrawn"])
    assert slides.editorWidgetSetup(place_of(slides, "outline")).type() == "Hidden"
    assert slides.attributeAlias(place_of(slides, "reviewed")) == "Reviewed on"
    first = next(slides.getFeatures())
    assert first["status"] == "unreviewed"
    slides.startEditing()
    slides.changeAttributeValue(first.id(), place_of(slides, "status"), "accepted")
    changed = slides.getFeature(first.id())
    assert changed["reviewed"] == QDate.currentDate() and changed["reviewer"]
    drawn = QgsVectorLayerUtils.createFeature(slides, QgsGeometry.fromWkt(outline(0, 5, 0, 5)))
    assert drawn["status"] == "redrawn"


def test_a_review_that_is_not_saved_becomes_labels_and_is_not_lost(run, scene, slides, tmp_path):
    numbers = [feature.id() for feature in slides.getFeatures()]
    slides.startEditing()
    for number, status in zip(numbers, ("accepted", "rejected")):
        slides.changeAttributeValue(number, place_of(slides, "status"), status)
    feedback = QgsProcessingFeedback(False)
    given = {"IMAGE": scene.image, "DEM": scene.dem, "LABELS": slides, "TILE": 20, "BLOCK": 1}
    results = run("builddataset", feedback=feedback, **given, OUTPUT=str(tmp_path / "set"))
    log = feedback.textLog()
    assert "has edits that are not saved; they are used" in log
    assert "holds a review (1 unreviewed, 1 accepted, 1 rejected)" in log
    chips = open_dataset(results["OUTPUT"]).index.chips
    assert sum(chip.landslide for chip in chips) == 200, "the accepted one alone"
    assert sum(chip.known for chip in chips) == 24 * 400 - 8 * 80 - 100, "without the collar and the unreviewed one"
    with pytest.raises(QgsProcessingException, match="'slides' shows .*slides.gpkg and has edits that are not saved"):
        run("segment", IMAGE=scene.image, DEM=scene.dem, PROBABILITY=str(tmp_path / "p.tif"), POLYGONS=slides.source())
