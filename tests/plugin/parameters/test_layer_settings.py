"""What an analyst set on a layer in QGIS, row by row of the table in docs/using.md."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.tests.plugin.scenes import wkt, write_raster

GRID = Grid((20, 20), (500_000.0, 5_000_000.0), (10.0, 10.0), wkt(32633))
VALUES = np.arange(1.0, 401.0, dtype=np.float32).reshape(1, 20, 20)


@pytest.fixture
def given(provider, qgis_processing):
    """A function: the arguments of builddataset with one layer."""
    from qgis.core import QgsProcessingContext, QgsProject
    from relicslide.plugin.parameters.arguments import Arguments

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = provider.algorithm("builddataset").create()
    yield lambda **layers: Arguments(made, layers, context)
    QgsProject.instance().clear()


@pytest.fixture
def raster(qgis_processing, tmp_path):
    """A function: a raster layer of values."""
    from qgis.core import QgsRasterLayer

    return lambda values=VALUES, nodata=None: QgsRasterLayer(
        write_raster(tmp_path / "höhe.tif", values, GRID, nodata), "height"
    )


@pytest.fixture
def slides(qgis_processing, tmp_path):
    """A layer of four polygons in a GeoPackage."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

    memory = QgsVectorLayer("Polygon?crs=EPSG:32633&field=number:int", "memory", "memory")
    for number in range(4):
        feature = QgsFeature(memory.fields())
        feature.setAttributes([number])
        west = 500_000 + 40 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 4_999_900, west + 20, 4_999_920)))
        memory.dataProvider().addFeatures([feature])
    path = str(tmp_path / "slides.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, QgsProject.instance().transformContext(), options)
    layer = QgsVectorLayer(path, "slides")
    QgsProject.instance().addMapLayer(layer)
    return layer


def hidden(path: str) -> np.ndarray:
    """(rows, cols) bool: what the verbs do not see of a raster."""
    from relicslide.ml.geodata.plausibility.images import open_image

    source = open_image(path)
    return np.isnan(source.read(source.grid.window)).any(axis=0)


def count(path: str) -> int:
    """How many polygons the verbs see."""
    from relicslide.ml.geodata.rasterize import RasterizedPolygons
    from relicslide.ml.geodata.vector import file_and_layer

    file, layer = file_and_layer(path)
    return RasterizedPolygons(file, GRID, layer, empty=True).found


def test_additional_no_data_values(raster, given):
    from qgis.core import QgsRasterRange

    layer = raster()
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 3), QgsRasterRange(10, 20)])
    expected = (VALUES[0] == 3) | ((VALUES[0] >= 10) & (VALUES[0] <= 20))
    np.testing.assert_array_equal(hidden(given(DEM=layer).raster_file("DEM")), expected)


def test_ranges_without_their_ends(raster, given):
    from qgis.core import QgsRasterRange

    layer = raster()
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(10, 20, QgsRasterRange.BoundsType.Exclusive)])
    np.testing.assert_array_equal(hidden(given(DEM=layer).raster_file("DEM")), (VALUES[0] > 10) & (VALUES[0] < 20))


def test_an_unticked_no_data_value_is_data(raster, given):
    layer = raster(nodata=7)
    assert hidden(given(DEM=layer).raster_file("DEM")).sum() == 1
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    assert not hidden(given(DEM=layer).raster_file("DEM")).any()


def test_a_transparency_band_hides(raster, given):
    values = np.concatenate([VALUES, VALUES >= 50]).astype(np.float32)
    layer = raster(values)
    layer.renderer().setAlphaBand(2)
    np.testing.assert_array_equal(hidden(given(DEM=layer).raster_file("DEM")), VALUES[0] < 50)


def test_opacity_is_drawing(raster, given):
    layer = raster()
    layer.renderer().setOpacity(0.3)
    assert given(DEM=layer).raster_file("DEM") == layer.source()


def test_other_bands_on_the_screen_are_said(raster):
    from qgis.core import QgsMultiBandColorRenderer
    from relicslide.plugin.layers import shown_otherwise

    layer = raster(np.repeat(VALUES, 4, axis=0))
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 2))
    assert "shows its bands 4, 3, 2" in shown_otherwise(layer, [1, 2, 3])
    assert not shown_otherwise(layer, [4, 3, 2])


def test_another_system_is_refused(raster, slides, given):
    from qgis.core import QgsCoordinateReferenceSystem
    from relicslide.ml.base.errors import InputError

    layer = raster()
    for other in (layer, slides):
        other.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    with pytest.raises(InputError, match="'height' is shown in EPSG:32634"):
        given(DEM=layer).raster_file("DEM")
    with pytest.raises(InputError, match="'slides' is shown in EPSG:32634"):
        given(LABELS=slides).polygon_file("LABELS")


def test_a_filter_is_obeyed(slides, given):
    slides.setSubsetString("number < 2")
    assert count(given(LABELS=slides).polygon_file("LABELS")) == 2


def test_a_selection_is_obeyed(slides, given):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    slides.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(slides.id(), True)
    assert count(given(LABELS=chosen).polygon_file("LABELS")) == 1


def test_edits_that_are_not_saved_are_used(slides, given):
    slides.startEditing()
    slides.deleteFeatures([1, 2, 3])
    arguments = given(LABELS=slides)
    assert count(arguments.polygon_file("LABELS")) == 1
    assert arguments.notes == ["The layer 'slides' has edits that are not saved; they are used."]
    slides.rollBack()
