"""The files of styles: one beside each result, none that would be another layer's, none on a full disk."""

from __future__ import annotations

import resource
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.geodata.outputs import create_vector
from relicslide.ml.geodata.polygons import FIELDS
from relicslide.plugin import styles
from relicslide.tests.plugin.scenes import image_grid, wkt, write_raster


def test_a_style_that_cannot_be_written_is_a_sentence(qgis_processing, tmp_path):
    """The layer counts more than its style."""
    path = write_raster(tmp_path / "p.tif", np.ones((1, 80, 112), np.float32), image_grid())
    (tmp_path / "p.qml").mkdir()
    assert "p.qml" in styles.write_style(path, styles.probability)


def test_one_style_is_not_shared_by_two_layers(qgis_processing, tmp_path):
    """QGIS takes slides.qml for slides.tif, slides.gpkg and all layers in it."""
    path = write_raster(tmp_path / "slides.tif", np.ones((1, 80, 112), np.float32), image_grid())
    mine = tmp_path / "slides.qml"
    assert styles.write_style(path, styles.probability) == ""
    before = mine.read_bytes()
    polygons = tmp_path / "slides.gpkg"
    with Outputs() as outputs, create_vector(outputs, polygons, "slides", wkt(32633), {}):
        pass
    sentence = styles.write_style(str(polygons), styles.polygons)
    assert "slides.qml is written, since it would be that of slides.tif too" in sentence
    assert mine.read_bytes() == before
    assert styles.layer_in_file(str(polygons)) == str(polygons)
    with closing(sqlite3.connect(polygons)) as connection, connection:
        connection.execute("create table roads(fid integer primary key)")
        connection.execute("insert into gpkg_contents(table_name, data_type) values('roads', 'attributes')")
    assert styles.layer_in_file(str(polygons)) == f"{polygons}|layername=slides"
    assert {file.name for file in tmp_path.iterdir()} == {"slides.tif", "slides.gpkg", "slides.qml"}


@pytest.mark.parametrize("size", [0, 500])
def test_a_style_on_a_full_disk_is_a_sentence_and_leaves_the_old_one(qgis_processing, tmp_path, size):
    """The probability was complete before."""
    path = write_raster(tmp_path / "p.tif", np.ones((1, 80, 112), np.float32), image_grid())
    (tmp_path / "p.qml").write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        sentence = styles.write_style(path, styles.probability)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "p.qml" in sentence
    assert "complete" in sentence
    assert {file.name for file in tmp_path.iterdir()} == {"p.tif", "p.qml"}
    assert (tmp_path / "p.qml").read_text() == "old"


def test_the_output_in_a_project_is_its_layer(provider, scene, checkpoint, tmp_path):
    """Of a GeoPackage that holds other layers too; they stay, and get no style of ours."""
    path = tmp_path / "l.gpkg"
    with Outputs() as outputs, create_vector(outputs, path, "roads", wkt(32633), {}):
        pass
    context = QgsProcessingContext()
    context.addLayerToLoadOnCompletion(
        str(path), QgsProcessingContext.LayerDetails("Slides", QgsProject.instance(), "")
    )
    parameters = {"IMAGE": scene.image, "DEM": scene.dem, "MODEL": checkpoint, "DEVICE": "cpu", "THRESHOLD": 0}
    parameters.update(PROBABILITY=str(tmp_path / "p.tif"), POLYGONS=str(path))
    results, good = provider.algorithm("segment").run(parameters, context, QgsProcessingFeedback())
    assert good
    assert results["POLYGONS"] == f"{path}|layername=l"
    assert list(context.layersToLoadOnCompletion()) == [f"{path}|layername=l"]
    assert context.layerToLoadOnCompletionDetails(f"{path}|layername=l").name == "Slides"
    assert set(FIELDS) <= {field.name() for field in QgsVectorLayer(results["POLYGONS"], "l", "ogr").fields()}
    assert QgsVectorLayer(f"{path}|layername=roads", "roads", "ogr").isValid()
    assert not path.with_suffix(".qml").exists()
