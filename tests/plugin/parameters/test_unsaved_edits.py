"""Edits of a layer that are not saved: every algorithm of ours that takes a vector layer uses them, and says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.vector import file_and_layer, open_layer
from relicslide.plugin.algorithm import RelicSlideAlgorithm
from relicslide.plugin.layers import copy_with_edits
from relicslide.plugin.parameters.arguments import Arguments

SHAPES = {
    "Point": "POINT ({0} 1)",
    "Polygon": "POLYGON (({0} 0, {0} 40, {1} 40, {1} 0, {0} 0))",
}


def edited(kind: str) -> QgsVectorLayer:
    """A layer of three features, two of which are deleted and not saved."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633", "edited", "memory")
    features = [QgsFeature() for _ in range(3)]
    for number, feature in enumerate(features):
        feature.setGeometry(QgsGeometry.fromWkt(SHAPES[kind].format(100 * number, 100 * number + 40)))
    layer.dataProvider().addFeatures(features)
    layer.startEditing()
    layer.deleteFeatures([feature.id() for feature in layer.getFeatures()][1:])
    return layer


def vector_parameters(provider) -> Iterator[tuple]:
    """(algorithm, name of a parameter, geometry) of all that take a vector layer."""
    points = int(Qgis.ProcessingSourceType.VectorPoint)
    for algorithm in provider.algorithms():
        if isinstance(algorithm, RelicSlideAlgorithm):
            for item in algorithm.parameterDefinitions():
                if isinstance(item, (QgsProcessingParameterFeatureSource, QgsProcessingParameterMapLayer)):
                    yield algorithm, item.name(), "Point" if points in map(int, item.dataTypes()) else "Polygon"


def test_every_parameter_that_takes_a_vector_layer_reads_them(provider):
    seen = set()
    for algorithm, name, kind in vector_parameters(provider):
        layer = edited(kind)
        arguments = Arguments(algorithm, {name: layer}, QgsProcessingContext())
        file, table = file_and_layer(arguments.layer_file(name))
        _dataset, read = open_layer(file, table, "features")
        assert read.GetFeatureCount() == 1, (algorithm.name(), name)
        assert arguments.notes == ["The layer 'edited' has edits that are not saved; they are used."]
        layer.rollBack()
        seen.add((algorithm.name(), name))
    assert seen >= {("evaluate", name) for name in ("PREDICTION", "REFERENCE", "AREA")}
    assert seen >= {("builddataset", "LABELS"), ("builddataset", "AREA"), ("interpolatepoints", "POINTS")}


def test_an_evaluation_scores_what_is_left(run):
    """Of three mapped and three predicted landslides one of each is left."""
    layer, feedback = edited("Polygon"), QgsProcessingFeedback(False)
    QgsProject.instance().addMapLayer(layer)
    results = run("evaluate", feedback=feedback, PREDICTION=layer, REFERENCE=layer, CELL_SIZE=10)
    assert (results["OBJECT_HITS"], results["OBJECT_MISSES"], results["OBJECT_FALSE_ALARMS"]) == (1, 0, 0)
    assert "has edits that are not saved; they are used" in feedback.textLog()
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_copy_that_lacks_features_is_refused(monkeypatch):
    layer = edited("Polygon")
    monkeypatch.setattr(layer, "featureCount", lambda: 3)
    with pytest.raises(InputError, match="Of the 3 features with unsaved edits 1 could be copied; save"):
        copy_with_edits(layer, QgsProcessingContext())
    layer.rollBack()
