"""The algorithm `builddataset` inside one QGIS and through the real `qgis_process`."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.geodata.grid import Window
from relicslide.tests.ml.dataset.benchmarks.test_landslide4sense import write_patches
from relicslide.tests.plugin.scenes import CELL, COLS, NORTH, ROWS, WEST, image_grid, wkt

SLIDES = ((10, 20, 40, 60), (50, 70, 80, 100))  # rows and columns: from, to


def outline(top, bottom, left, right) -> str:
    """WKT of a rectangle of cells of the image."""
    x0, x1, y0, y1 = WEST + left * CELL, WEST + right * CELL, NORTH - bottom * CELL, NORTH - top * CELL
    return f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


@pytest.fixture
def labels():
    """A temporary layer of polygons, as an analyst draws one."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "slides", "memory")
    features = []
    for rectangle in SLIDES:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(outline(*rectangle)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def build(run, scene, labels, tmp_path):
    """A run of `builddataset` on the scene."""

    def function(**parameters):
        given = {"IMAGE": scene.image, "DEM": scene.dem, "LABELS": labels, "TILE": 20, "BLOCK": 1, "MIN_LABEL": 0}
        return run("builddataset", **{**given, "OUTPUT": str(tmp_path / "set ü"), **parameters})

    return function


def label_of(folder) -> np.ndarray:
    """(rows, cols) of the image: 1, 0, NaN unknown."""
    label = np.full((ROWS, COLS), np.nan)
    for labelled in open_dataset(folder).scenes():
        grid = labelled.scene.grid
        _, (row, col) = grid.refinement_of(image_grid())
        place = Window(row, col, *grid.shape).within(Window(0, 0, ROWS, COLS))
        values = labelled.label.read(grid.window)[0]
        label[place] = np.where(np.isfinite(values), values, label[place])
    return label


def expected(*rectangles) -> np.ndarray:
    """The same from rectangles; the image's first 8 columns have no data."""
    label = np.zeros((ROWS, COLS))
    for top, bottom, left, right in rectangles:
        label[top:bottom, left:right] = 1
    label[:, :8] = np.nan
    return label


def test_a_layer_drawn_in_qgis_becomes_labels(build):
    results = build()
    np.testing.assert_array_equal(label_of(results["OUTPUT"]), expected(*SLIDES))
    index = open_dataset(results["OUTPUT"]).index
    assert results["CHIPS"] == len(index.chips) == 24
    assert 0 < results["LANDSLIDE_SHARE"] < 0.2
    assert index.cutting.stride == 20


def test_only_the_selected_polygons_are_taken_where_that_is_asked_for(build, labels):
    labels.selectByIds([1])
    results = build(LABELS=QgsProcessingFeatureSourceDefinition(labels.id(), True))
    np.testing.assert_array_equal(label_of(results["OUTPUT"]), expected(SLIDES[0]))


def test_chips_of_shards_are_those_of_files(build, tmp_path):
    files, shards = build(), build(SHARDS=2, OUTPUT=str(tmp_path / "shards"))
    packed = sorted(path.name for path in (tmp_path / "shards").iterdir())
    assert packed == [
        *("dataset.json", "test-000000.tar", "test-000001.tar", "train-000000.tar", "train-000001.tar"),
        *("validation-000000.tar", "validation-000001.tar"),
    ]
    assert {**shards, "OUTPUT": None} == {**files, "OUTPUT": None}
    np.testing.assert_array_equal(label_of(shards["OUTPUT"]), label_of(files["OUTPUT"]))


def test_ground_without_landslides_needs_no_layer_of_polygons(build):
    results = build(LABELS=None, NO_LANDSLIDES=True)
    np.testing.assert_array_equal(label_of(results["OUTPUT"]), expected())
    assert results["LANDSLIDE_SHARE"] == 0


def test_a_dem_alone_is_cut_in_cells_of_the_size_that_is_asked_for(build):
    results = build(IMAGE=None, LABELS=None, NO_LANDSLIDES=True, CELL_SIZE=5, FOLDS=2)
    scenes = open_dataset(results["OUTPUT"]).scenes()
    assert {(scene.scene.modality, scene.scene.grid.cell) for scene in scenes} == {("dem", (5.0, 5.0))}


def test_a_temporary_folder_can_be_asked_for_and_is_said_to_be_lost(build):
    feedback = QgsProcessingFeedback(False)
    results = build(OUTPUT="TEMPORARY_OUTPUT", FOLDS=2, feedback=feedback)
    assert open_dataset(results["OUTPUT"]).parts == ("fold1", "fold2")
    assert "is lost when QGIS is closed" in feedback.textLog()


def test_the_dialog_asks_for_a_folder(provider, build, tmp_path):
    """It begins with words instead of a temporary folder, which are no folder."""
    algorithm = provider.algorithm("builddataset").create()  # or its parameters would go with it
    offered = algorithm.parameterDefinition("OUTPUT").defaultValueForGui()
    with pytest.raises(QgsProcessingException, match="OUTPUT: no folder is chosen; choose a new one"):
        build(OUTPUT=f"./{offered}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"FOLDS": 1}, "1 fold"),
        ({"BANDS": [1, 9]}, "band 9"),
        ({"MIN_LABEL": 1}, "No tile could be cut"),
        ({"LABELS": None}, "no labels"),
        ({"NO_LANDSLIDES": True}, "leave out one of the two"),
        ({"CELL_SIZE": 5}, "5.0 m is for a DEM alone"),
        ({"SHARDS": 0}, "SHARDS"),
    ],
)
def test_what_does_not_fit_gets_a_sentence_and_leaves_nothing(build, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        build(**parameters)
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_run_leaves_nothing(build, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent >= 40 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        build(feedback=feedback)
    assert list(tmp_path.iterdir()) == []


def test_qgis_process(qgis_process, without_torch, scene, tmp_path):
    """Without torch, with a file of polygons, and JSON out."""
    path = tmp_path / "slides.geojson"
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = source.CreateLayer("slides")
    west, _, east, north = image_grid().bounds_in(wkt(4326))
    feature = ogr.Feature(layer.GetLayerDefn())
    middle = (west + east) / 2
    ring = f"{west} {north}, {middle} {north}, {middle} {north - 0.0005}, {west} {north - 0.0005}, {west} {north}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    del feature, layer, source
    inputs = {"IMAGE": scene.image, "DEM": scene.dem, "LABELS": str(path), "TILE": 20, "OUTPUT": str(tmp_path / "set")}
    done = qgis_process("run", "relicslide:builddataset", "-", stdin=json.dumps({"inputs": inputs}), env=without_torch)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    dataset = open_dataset(tmp_path / "set")
    assert results["CHIPS"] == len(dataset.index.chips)
    label = label_of(tmp_path / "set")
    assert results["LANDSLIDE_SHARE"] > 0
    assert (label[:20, 10:50] == 1).all()
    assert (label[:, 60:] == 0).all()


def test_patches_of_landslide4sense_become_a_data_set(run, build, tmp_path):
    write_patches(tmp_path / "TrainData", 3)
    (tmp_path / "none").mkdir()
    given = {"LANDSLIDE4SENSE": str(tmp_path / "TrainData"), "OUTPUT": str(tmp_path / "patches ü")}
    results = run("builddataset", **given)
    index = open_dataset(results["OUTPUT"]).index
    assert results["CHIPS"] == len(index.chips) == 3
    assert (index.cutting.tile, index.cutting.stride, index.cutting.block, index.bands) == (128, 128, 1, 13)
    with pytest.raises(QgsProcessingException, match="IMAGE and DEM and LABELS would be other ground"):
        build(**given)
    with pytest.raises(QgsProcessingException, match="img"):
        run("builddataset", **{**given, "LANDSLIDE4SENSE": str(tmp_path / "none")})
