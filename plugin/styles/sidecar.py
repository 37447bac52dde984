"""A style as a .qml beside a file, by which QGIS shows the file wherever it is opened later."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from ...ml.base.errors import InputError
from ...ml.base.outputs import Outputs
from .loading import Style

RASTER_SUFFIXES = (".tif", ".tiff")
_LAYER_SUFFIXES = {
    *RASTER_SUFFIXES,
    *(".vrt", ".img", ".asc", ".jp2", ".jpg", ".jpeg", ".png", ".ecw", ".sid", ".nc", ".hgt"),
    *(".gpkg", ".shp", ".geojson", ".fgb", ".kml", ".gml", ".sqlite", ".tab", ".dxf", ".csv"),
}
_KINDS = QgsMapLayer.StyleCategory
_CATEGORIES = _KINDS.Symbology | _KINDS.Rendering
_OF_VECTORS = _KINDS.Labeling | _KINDS.Fields | _KINDS.Forms | _KINDS.MapTips | _KINDS.AttributeTable


def write_style(path: str, style: Style) -> str:
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
            message, written = layer.saveNamedStyle(temporary, _CATEGORIES if raster else _CATEGORIES | _OF_VECTORS)
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


def load_own_layer(context: QgsProcessingContext, path: str) -> str:
    """What QGIS is to open for a result, now and on completion, where it would else take a file's first layer.

    path: of the result. Returns what `layer_in_file` says.
    """
    own = layer_in_file(path)
    load_instead(context, path, own)
    return own


def load_instead(context: QgsProcessingContext, asked: str, own: str) -> None:
    """Have QGIS load ``own`` on completion, where it was going to load ``asked``."""
    if own != asked and context.willLoadLayerOnCompletion(asked):
        layers = dict(context.layersToLoadOnCompletion())
        layers[own] = layers.pop(asked)
        context.setLayersToLoadOnCompletion(layers)


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
