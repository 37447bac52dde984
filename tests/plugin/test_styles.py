"""How results look: a .qml beside each file, the same style on loaded layers, their order."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsNumericFormatContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from relicslide.ml.geodata.polygons import FIELDS
from relicslide.ml.model.card import CLASSES
from relicslide.plugin import styles
from relicslide.tests.plugin.scenes import image_grid, wkt, write_raster

RASTERS = {  # style: (bands, type, what QGIS calls the renderer)
    styles.probability: (1, np.float32, "singlebandpseudocolor"),
    styles.heatmap: (1, np.float32, "singlebandpseudocolor"),
    styles.variance: (1, np.float32, "singlebandpseudocolor"),
    styles.edges: (1, np.uint8, "singlebandpseudocolor"),
    styles.elevation: (1, np.float32, "hillshade"),
    styles.values: (1, np.float32, "singlebandpseudocolor"),
    styles.overlay: (4, np.uint8, "multibandcolor"),
}


def colour_at(layer, value: float):
    """Red, green, blue and alpha that a pseudocolour layer gives ``value``."""
    function = layer.renderer().shader().rasterShaderFunction()
    return function.shade(value)[1:]


@pytest.mark.parametrize("style", RASTERS, ids=lambda style: style.__name__)
def test_sidecar_is_taken_up(qgis_processing, tmp_path, style):
    """A layer that is opened later has the style, and nothing but the .qml was written."""
    bands, kind, renderer = RASTERS[style]
    path = write_raster(tmp_path / "layer ö.tif", np.ones((bands, 80, 112), kind), image_grid())
    styles.write_style(path, style)
    assert {item.name for item in tmp_path.iterdir()} == {"layer ö.tif", "layer ö.qml"}
    layer = QgsRasterLayer(path, "layer")
    assert layer.renderer().type() == renderer


def test_probability_shows_the_image_where_it_is_low(qgis_processing, tmp_path):
    """0 is clear, 1 is red."""
    path = write_raster(tmp_path / "p.tif", np.ones((1, 80, 112), np.float32), image_grid())
    styles.write_style(path, styles.probability)
    layer = QgsRasterLayer(path, "layer")
    assert colour_at(layer, 0.0)[3] == 0
    red, green, blue, alpha = colour_at(layer, 1.0)
    assert red > 3 * max(green, blue) > 0
    assert alpha > 150


def test_variance_spans_its_values(qgis_processing, tmp_path):
    """The ramp goes from the smallest to the largest value, gaps left out."""
    values = np.linspace(3, 7, 80 * 112, dtype=np.float32).reshape(1, 80, 112)
    values[0, :5] = np.nan
    path = write_raster(tmp_path / "v.tif", values, image_grid(), np.nan)
    styles.write_style(path, styles.variance)
    layer = QgsRasterLayer(path, "layer")
    assert layer.renderer().classificationMin() == pytest.approx(np.nanmin(values), abs=0.1)
    assert layer.renderer().classificationMax() == pytest.approx(7, abs=0.1)
    number = layer.renderer().shader().rasterShaderFunction().legendSettings().numericFormat()
    assert number.formatDouble(0.860134, QgsNumericFormatContext()) == "0.86"


def test_variance_without_any_value(qgis_processing, tmp_path):
    """A raster of gaps gets a style too."""
    path = write_raster(tmp_path / "v.tif", np.full((1, 80, 112), np.nan, np.float32), image_grid(), np.nan)
    styles.write_style(path, styles.variance)
    assert (tmp_path / "v.qml").exists()


def test_classes_have_the_cards_names_and_colours(qgis_processing, tmp_path):
    """Value by value, alpha included."""
    path = write_raster(tmp_path / "c.tif", np.ones((1, 80, 112), np.uint8), image_grid(), 255)
    styles.write_style(path, styles.classes(CLASSES))
    layer = QgsRasterLayer(path, "layer")
    assert [(entry.value, entry.label, entry.color.getRgb()) for entry in layer.renderer().classes()] == [
        (value, item.name, item.colour) for value, item in enumerate(CLASSES)
    ]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_polygons_are_graduated_by_probability(qgis_processing, tmp_path, suffix):
    """The attribute exists, every probability has exactly one class, and the sidecar is taken up."""
    from osgeo import gdal

    assert styles.MEAN_PROBABILITY in FIELDS
    source = tmp_path / "source.csv"
    source.write_text(f'WKT,{styles.MEAN_PROBABILITY}\n"POLYGON((0 0,1 0,1 1,0 0))",0.7\n', encoding="utf-8")
    path = str(tmp_path / f"slides.{suffix}")
    gdal.VectorTranslate(path, str(source), dstSRS="EPSG:4326", srcSRS="EPSG:4326")
    styles.write_style(path, styles.polygons)
    layer = QgsVectorLayer(path, "slides", "ogr")
    renderer = layer.renderer()
    assert renderer.classAttribute() == styles.MEAN_PROBABILITY
    bounds = [(item.lowerValue(), item.upperValue()) for item in renderer.ranges()]
    assert bounds[0][0] == 0
    assert bounds[-1][1] == 1
    assert all(first[1] == second[0] for first, second in zip(bounds, bounds[1:]))


def test_elevation_in_degrees_is_not_flat(qgis_processing, tmp_path):
    """Metres over degrees need a vertical factor, else the shading is all noise."""
    grid = image_grid()
    degrees = type(grid)(grid.shape, (15.0, 45.0), (1e-4, 1e-4), wkt(4326))
    for name, place, low, high in (("m", grid, 1, 1), ("d", degrees, 1e-6, 1e-4)):
        path = write_raster(tmp_path / f"{name}.tif", np.ones((1, 80, 112), np.float32), place)
        layer = QgsRasterLayer(path, "dem")
        styles.elevation(layer)
        assert low <= layer.renderer().zFactor() <= high


def test_loaded_layers_are_styled_and_ordered(provider, scene, checkpoint, tmp_path):
    """The post-processor styles what QGIS loads; polygons lie above probability above classes."""
    project, context = QgsProject(), QgsProcessingContext()
    parameters = {
        "IMAGE": scene.image,
        "DEM": scene.dem,
        "MODEL": checkpoint,
        "DEVICE": "cpu",
        "THRESHOLD": 0,
        "PROBABILITY": str(tmp_path / "p.tif"),
        "CLASSES": str(tmp_path / "c.tif"),
        "POLYGONS": str(tmp_path / "l.gpkg"),
    }
    for name in ("PROBABILITY", "CLASSES", "POLYGONS"):
        details = QgsProcessingContext.LayerDetails(name, project, name)
        context.addLayerToLoadOnCompletion(parameters[name], details)
    results, good = provider.algorithm("segment").run(parameters, context, QgsProcessingFeedback())
    assert good
    heights = {}
    for path, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(path, context)
        layer.setRenderer(layer.renderer().clone())
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        heights[details.outputName] = (details.layerSortKey, layer.renderer().type())
    assert heights == {
        "CLASSES": (50, "paletted"),
        "PROBABILITY": (60, "singlebandpseudocolor"),
        "POLYGONS": (100, "graduatedSymbol"),
    }
