"""Loaded results: one order across runs, what polygons say, smooth relief, and whose style wins."""

from __future__ import annotations

import numpy as np
from osgeo import ogr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsVectorLayer,
)
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.geodata.outputs import create_vector
from relicslide.ml.geodata.polygons import FIELDS
from relicslide.plugin import styles
from relicslide.plugin.algorithms.interpolatepoints import InterpolatePoints
from relicslide.tests.plugin.scenes import image_grid, wkt, write_raster


def test_results_of_several_runs_lie_in_one_order(qgis_processing, tmp_path):
    """Whatever ran first: landslides on top, helpers below and off where the same run shows something above them."""
    project, places = QgsProject(), styles.Place
    group = project.layerTreeRoot().insertGroup(0, styles.GROUP)
    mine = QgsRasterLayer(write_raster(tmp_path / "mine.tif", np.ones((1, 8, 8), np.uint8), image_grid()), "mine")
    runs = [
        {"landslides": places.LANDSLIDES, "uncertainty": places.UNCERTAINTY, "probability": places.PROBABILITY},
        {"variance": places.VARIANCE, "DEM": places.DEM},
        {"heat": places.HEAT, "overlay": places.OVERLAY},
        {"again": places.PROBABILITY},
        {"heat alone": places.HEAT},
    ]
    for run in runs:
        context, loaded = QgsProcessingContext(), []
        context.setProject(project)
        for name, place in run.items():
            path = write_raster(tmp_path / f"{name}.tif", np.ones((1, 8, 8), np.float32), image_grid())
            context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, project, name))
            styles.style_when_loaded(context, path, styles.Look(styles.probability, place))
            loaded.append((context.layerToLoadOnCompletionDetails(path), QgsRasterLayer(path, name)))
        for details, layer in sorted(loaded, key=lambda item: item[0].layerSortKey):
            assert details.groupName == styles.GROUP
            project.addMapLayer(layer, False)
            group.insertLayer(0, layer)
        for details, layer in loaded:
            details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    project.addMapLayer(mine, False)
    group.insertLayer(0, mine)
    seen = [(node.name(), node.itemVisibilityChecked()) for node in group.children()]
    assert seen == [
        ("mine", True),
        ("landslides", True),
        ("overlay", True),
        ("again", True),
        ("probability", True),
        ("heat alone", True),
        ("heat", False),
        ("uncertainty", False),
        ("DEM", True),
        ("variance", False),
    ]


def test_polygons_say_what_they_mean(qgis_processing, tmp_path):
    """Aliases with units, digits, labels, tips and order are in the .qml, and the tip's expressions can be read."""
    path = tmp_path / "slides.gpkg"
    with Outputs() as outputs, create_vector(outputs, path, "slides", wkt(32633), dict.fromkeys(FIELDS, 2)) as sink:
        square = QgsGeometry.fromWkt("POLYGON ((0 0, 9 0, 9 9, 0 0))").asWkb().data()
        sink.add(ogr.CreateGeometryFromWkb(square), {"area_m2": 12345.678, "prob_mean": 0.876})
    assert styles.write_style(str(path), styles.polygons) == ""
    layer = QgsVectorLayer(str(path), "slides", "ogr")
    aliases = {
        field.name(): layer.attributeDisplayName(layer.fields().indexOf(field.name())) for field in layer.fields()
    }
    assert aliases["area_m2"] == "Area [m²]"
    assert aliases["h_l"] == "H/L"
    assert layer.editorWidgetSetup(layer.fields().indexOf("slope")).config()["Precision"] == 1
    assert layer.labelsEnabled() and layer.labeling().settings().centroidInside, "else it lies beside a bent landslide"
    assert [entry.label() for entry in layer.renderer().ranges()][:2] == [
        "mean probability below 60 %",
        "mean probability 60 to 70 %",
    ]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "Landslide, probability 88 %" in tip
    assert "12,346 m²" in tip
    assert "Mean slope" not in tip, "what is not known is left out"
    assert layer.attributeTableConfig().sortExpression() == '"prob_mean"'


def test_a_dem_is_resampled_smoothly(qgis_processing, tmp_path):
    """The nearest cells would show a mesh in a hillshade; the .qml keeps it."""
    path = write_raster(tmp_path / "dem.tif", np.ones((1, 80, 112), np.float32), image_grid())
    styles.write_style(path, styles.elevation)
    layer = QgsRasterLayer(path, "dem")
    provider = layer.dataProvider()
    assert provider.isProviderResamplingEnabled()
    assert provider.zoomedInResamplingMethod() == QgsRasterDataProvider.ResamplingMethod.Cubic
    assert provider.zoomedOutResamplingMethod() == QgsRasterDataProvider.ResamplingMethod.Bilinear
    assert provider.maxOversampling() > 2


def test_the_style_that_a_person_has_chosen_wins(run, scene, tmp_path, monkeypatch):
    """In the file's .qml and on the loaded layer; points of an attribute are no relief by themselves."""
    from processing.gui.RenderingStyles import RenderingStyles

    path = write_raster(tmp_path / "own.tif", np.ones((1, 80, 112), np.float32), image_grid())
    styles.write_style(path, styles.variance)
    monkeypatch.setattr(RenderingStyles, "styles", {"relicslide:interpolate": {"OUTPUT": str(tmp_path / "own.qml")}})
    made = run("interpolate", DEM=scene.dem, REFERENCE=scene.image, METHOD="nearest", OUTPUT=str(tmp_path / "d.tif"))
    assert QgsRasterLayer(made["OUTPUT"], "dem").renderer().type() == "singlebandpseudocolor"
    shown = InterpolatePoints().styles({"field": "radon"})["OUTPUT"]
    assert shown.style is styles.values
    assert InterpolatePoints().styles({"field": None})["OUTPUT"].style is styles.elevation
