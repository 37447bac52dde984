"""How the results look: the same style in a .qml beside each file and on each layer that QGIS loads.

A style is a function of a layer. The .qml makes a layer look right wherever its file is opened later, also when the run
had no window; the post-processor does so where a stored default style would win.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsClassificationRange,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsHillshadeRenderer,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..ml.base.errors import InputError
from ..ml.base.outputs import Outputs

GROUP = "RelicSlide"  # of loaded layers
MEAN_PROBABILITY = "prob_mean"  # attribute of the polygons
RASTER_SUFFIXES = (".tif", ".tiff")
_LAYER_SUFFIXES = {
    *RASTER_SUFFIXES,
    *(".vrt", ".img", ".asc", ".jp2", ".jpg", ".jpeg", ".png", ".ecw", ".sid", ".nc", ".hgt"),
    *(".gpkg", ".shp", ".geojson", ".fgb", ".kml", ".gml", ".sqlite", ".tab", ".dxf", ".csv"),
}
_CATEGORIES = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
_SAMPLE = 100  # a side of the picture that a layer's smallest and largest value are taken from

# (value, colour with alpha): low values let the image below show through
_PROBABILITY = ((0, "#00ffffb2"), (0.2, "#30ffffb2"), (0.5, "#90fecc5c"), (0.7, "#b0fd8d3c"), (1, "#d0bd0026"))
_HEAT = ((0, "#00000004"), (0.25, "#8051127c"), (0.5, "#b0b73779"), (0.75, "#d0fc8961"), (1, "#f0fcfdbf"))
_STEPS = ((0.0, "#ffffb2"), (0.6, "#fecc5c"), (0.7, "#fd8d3c"), (0.8, "#f03b20"), (0.9, "#bd0026"))  # of polygons

_alive: dict[str, StyleWhenLoaded] = {}  # post-processors by file: QGIS before 3.40.4 does not own them


class StyleWhenLoaded(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its style when QGIS has loaded it; runs on the main thread."""

    def __init__(self, style):
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer, context, feedback):
        """Style ``layer`` and repaint it."""
        self._style(layer)
        layer.triggerRepaint()


def style_when_loaded(context, path: str, style, height: int) -> None:
    """Style the layer of ``path`` when QGIS loads it, if it is going to.

    height: place among the layers of one run, the highest on top. QGIS keeps that order inside a group only: elsewhere
    it depends on which layer is selected.
    """
    if context.willLoadLayerOnCompletion(path):
        _alive[path] = StyleWhenLoaded(style)
        details = context.layerToLoadOnCompletionDetails(path)
        details.setPostProcessor(_alive[path])
        details.layerSortKey = height
        details.groupName = details.groupName or GROUP


def write_style(path: str, style) -> str:
    """Write ``style`` as a .qml beside ``path``; a sentence where that cannot be, empty where it is done.

    QGIS looks for a style by a file's name without its ending: one that would be another layer's too is not written.
    """
    target = Path(path).with_suffix(".qml")
    others = _others_styled_by(target, Path(path))
    if others:
        return f"No style {target} is written, since it would be that of {others[0]} too; the layer itself is complete."
    raster = Path(path).suffix.lower() in RASTER_SUFFIXES
    try:
        with Outputs() as outputs, _no_statistics_on_disk():
            temporary = outputs.file(target)
            layer = QgsRasterLayer(path, "", "gdal") if raster else QgsVectorLayer(path, "", "ogr")
            style(layer)
            message, written = layer.saveNamedStyle(temporary, _CATEGORIES)
            del layer  # closing is what writes them
            if not written or not Path(temporary).read_bytes().rstrip().endswith(b"</qgis>"):
                raise InputError(f"{target} cannot be written ({message or 'the disk may be full'}); free space.")
    except InputError as error:
        return f"There is no style: {error} The layer itself is complete."
    return ""


def layer_in_file(path: str) -> str:
    """What QGIS opens for a result: the file, or where it is a GeoPackage with other layers the one called as it is.

    path: of the result.
    """
    if Path(path).suffix.lower() != ".gpkg":
        return path
    layer = QgsVectorLayer(path, "", "ogr")
    several = layer.isValid() and len(layer.dataProvider().subLayers()) > 1
    return f"{path}|layername={Path(path).stem}" if several else path


def load_own_layer(context, path: str) -> str:
    """What QGIS is to open for a result, now and on completion, where it would else take a file's first layer.

    path: of the result. Returns what `layer_in_file` says.
    """
    own = layer_in_file(path)
    if own != path and context.willLoadLayerOnCompletion(path):
        layers = dict(context.layersToLoadOnCompletion())
        layers[own] = layers.pop(path)
        context.setLayersToLoadOnCompletion(layers)
    return own


def _others_styled_by(target: Path, own: Path) -> list[str]:
    """Names of the layers beside ``own``, or inside it, that QGIS would give the style ``target`` as well."""
    inside = layer_in_file(str(own)).partition("|")[2]
    files = [file for file in own.parent.iterdir() if file.stem == own.stem and file.suffix.lower() in _LAYER_SUFFIXES]
    return [file.name for file in sorted(files) if file != own] + ([f"other layers of {own.name}"] if inside else [])


@contextmanager
def _no_statistics_on_disk() -> Iterator[None]:
    """Keep GDAL from writing an .aux.xml with the statistics that QGIS gathers when it opens a raster."""
    gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", None)


def elevation(layer) -> None:
    """A DEM as a hillshade, lit from the north-west."""
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    if layer.crs().isGeographic():
        renderer.setZFactor(1 / 111_120)  # metres over degrees
    layer.setRenderer(renderer)


def variance(layer) -> None:
    """A variance from pale to dark blue, from its smallest to its largest value."""
    sample = layer.dataProvider().block(1, layer.extent(), _SAMPLE, _SAMPLE).as_numpy().compressed()
    sample = sample[np.isfinite(sample)]
    low, high = (float(sample.min()), float(sample.max())) if sample.size else (0.0, 1.0)
    _ramp(layer, ((low, "#fff7fbff"), (high, "#ff08306b")))


def probability(layer) -> None:
    """A probability from clear (0) to dark red (1)."""
    _ramp(layer, _PROBABILITY)


def uncertainty(layer) -> None:
    """A spread from clear (0) to violet (0.5, the largest that there is)."""
    _ramp(layer, ((0.0, "#00fcfbfd"), (0.1, "#90bcbddc"), (0.5, "#ff3f007d")))


def heatmap(layer) -> None:
    """A heat map from clear (0) to bright (1)."""
    _ramp(layer, _HEAT)


def overlay(layer) -> None:
    """Red, green and blue as they are, under their alpha."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
    renderer.setAlphaBand(4)
    layer.setRenderer(renderer)


def edges(layer) -> None:
    """Edges (1) in black, nothing elsewhere (0)."""
    _ramp(layer, ((0.0, "#00000000"), (1.0, "#ff000000")))


def classes(known):
    """The style of a class raster whose values are places in ``known``: the model card's classes, names and colours.

    (A GeoTIFF's own colour table has no alpha.)
    """

    def style(layer) -> None:
        make = QgsPalettedRasterRenderer.Class
        entries = [make(value, QColor(*item.colour), item.name) for value, item in enumerate(known)]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))

    return style


def polygons(layer) -> None:
    """Landslides by their mean probability, from pale yellow to dark red; what lies below shows through."""
    ends = [low for low, _ in _STEPS[1:]] + [1.0]
    ranges = [_range(low, high, colour) for (low, colour), high in zip(_STEPS, ends)]
    layer.setRenderer(QgsGraduatedSymbolRenderer(MEAN_PROBABILITY, ranges))


def _range(low: float, high: float, colour: str) -> QgsRendererRange:
    fill = QColor(colour)
    fill.setAlpha(40)
    symbol = QgsFillSymbol.createSimple({"outline_color": colour, "outline_width": "0.5"})
    symbol.symbolLayer(0).setFillColor(fill)
    label = QCoreApplication.translate("styles", "probability {0:.1f} to {1:.1f}").format(low, high)
    return QgsRendererRange(QgsClassificationRange(label, low, high), symbol)


def _ramp(layer, stops) -> None:
    shader = QgsColorRampShader(stops[0][0], stops[-1][0])
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.2g}") for value, colour in stops]
    shader.setColorRampItemList(items)
    function = QgsRasterShader()
    function.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, function)
    renderer.setClassificationMin(stops[0][0])
    renderer.setClassificationMax(stops[-1][0])
    layer.setRenderer(renderer)
