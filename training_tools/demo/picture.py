"""The demonstration's picture: image, relief, probability, polygons and Grad-CAM side by side in a QGIS layout."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsHillshadeRenderer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage

from ...ml.base.errors import InputError

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_PANEL, _GAP, _HEAD, _FOOT = 92.0, 5.0, 26.0, 12.0  # millimetres
_DPI = 130
_NEEDED = ("image.tif", "dem.tif", "dem_fine.tif", "probability.tif", "polygons.gpkg", "overlay.tif")


@dataclass(frozen=True)
class Panel:
    """One map of the picture: what stands over it, and its layers from top to bottom."""

    title: str
    note: str
    layers: list


def draw(folder: Path, title: str, output: Path) -> Path:
    """Draw the results in ``folder`` to the PNG ``output``; its path.

    ``folder`` holds the rasters and polygons of one scene, and landslides.gpkg where the truth is known. Styles come
    from the .qml files beside them. `InputError` where one of them is missing.
    """
    missing = [name for name in _NEEDED if not (folder / name).exists()]
    if missing:
        raise InputError(f"{folder} lacks {', '.join(missing)}; run `make demo` to make what the picture shows.")
    output.parent.mkdir(parents=True, exist_ok=True)
    with _qgis():
        written = _picture(folder, title).save(str(output))
    if not written:
        raise InputError(f"{output} cannot be written; choose another folder.")
    return output


@contextmanager
def _qgis() -> Iterator[None]:
    """QGIS without windows for the length of a block, unless it runs already."""
    if QgsApplication.instance() is not None:
        yield
        return
    application = QgsApplication([], False)
    application.initQgis()
    try:
        yield
    finally:
        gc.collect()  # layers in reference cycles must go before QGIS does
        application.exitQgis()


def _picture(folder: Path, title: str) -> QImage:
    project = QgsProject()
    panels = _panels(folder)
    for layer in {id(layer): layer for panel in panels for layer in panel.layers}.values():
        project.addMapLayer(layer)
    layout = _layout(project, panels, title)  # held here: the exporter does not own it
    return QgsLayoutExporter(layout).renderPageToImage(0, QSize(), _DPI)


def _panels(folder: Path) -> list[Panel]:
    image = _raster(folder / "image.tif")
    known = folder / "landslides.gpkg"
    truth = [_outlines(known)] if known.exists() else []
    note = "white: planted slides" if truth else "by mean probability"
    probability, overlay = _raster(folder / "probability.tif"), _raster(folder / "overlay.tif")
    found = _vector(folder / "polygons.gpkg")
    return [
        Panel("Image", "what the analyst loads", [image]),
        Panel(
            "Relief",
            "coarse DEM, kriged: its lattice shows",
            [_relief(folder / "dem_fine.tif"), _relief(folder / "dem.tif")],
        ),
        Panel("Probability", "of a landslide: clear 0 to dark red 1", [probability, image]),
        Panel("Polygons", f"yellow 0.5 to red 1; {note}", [*truth, found, image]),
        Panel("Grad-CAM", "dark 0 to yellow 1: where the encoder looked", [overlay, image]),
    ]


def _raster(path: Path) -> QgsRasterLayer:
    return _valid(QgsRasterLayer(str(path), path.stem, "gdal"))


def _vector(path: Path) -> QgsVectorLayer:
    return _valid(QgsVectorLayer(str(path), path.stem, "ogr"))


def _valid(layer):
    if not layer.isValid():
        raise InputError(f"{layer.source()} cannot be read; run `make demo` to make it anew.")
    return layer


def _outlines(path: Path) -> QgsVectorLayer:
    layer = _vector(path)
    look = {"style": "no", "outline_color": "white", "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return layer


def _relief(path: Path) -> QgsRasterLayer:
    layer = _raster(path)
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    if layer.crs().isGeographic():
        renderer.setZFactor(1 / 111_120)  # metres over degrees
    layer.setRenderer(renderer)
    return layer


def _layout(project: QgsProject, panels: list[Panel], title: str) -> QgsPrintLayout:
    image, dem = panels[0].layers[-1], panels[1].layers[-1]
    crs = _in_metres(image)
    extent = QgsCoordinateTransform(image.crs(), crs, project).transformBoundingBox(_shared(image, dem))
    extent.scale(1.04)
    height = _PANEL * extent.height() / extent.width()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    width = len(panels) * (_PANEL + _GAP) + _GAP
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, _HEAD + height + _FOOT, _MM))
    _label(layout, title, _GAP, 3, width, 18, bold=True)
    for index, panel in enumerate(panels):
        left = _GAP + index * (_PANEL + _GAP)
        _label(layout, panel.title, left, 12, _PANEL, 14, bold=True)
        _label(layout, panel.note, left, 18.5, _PANEL, 11)
        item = _map(layout, panel.layers, crs, left, height)
        item.zoomToExtent(extent)
        if index == 0:
            _scale_bar(layout, item, left, _HEAD + height + 1.5)
    return layout


def _shared(image: QgsRasterLayer, dem: QgsRasterLayer) -> QgsRectangle:
    """Where both the image and the coarse DEM lie, in the image's system."""
    to_image = QgsCoordinateTransform(dem.crs(), image.crs(), QgsProject())
    return image.extent().intersect(to_image.transformBoundingBox(dem.extent()))


def _in_metres(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own system, or one in metres round its centre where its own is in degrees."""
    if not layer.crs().isGeographic():
        return layer.crs()
    centre = layer.extent().center()
    crs = QgsCoordinateReferenceSystem()
    crs.createFromProj(f"+proj=aeqd +lat_0={centre.y()} +lon_0={centre.x()} +datum=WGS84 +units=m")
    return crs


def _map(layout, layers: list, crs, left: float, height: float) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, _HEAD, _MM))
    item.attemptResize(QgsLayoutSize(_PANEL, height, _MM))
    item.setCrs(crs)
    item.setLayers(layers)
    item.setFrameEnabled(True)
    return item


def _label(layout, text: str, left: float, top: float, width: float, points: float, bold: bool = False) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(_text(points, bold))
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, _MM))
    item.attemptResize(QgsLayoutSize(width, points * 0.55, _MM))


def _text(points: float, bold: bool = False) -> QgsTextFormat:
    look, font = QgsTextFormat(), QFont("DejaVu Sans")
    font.setBold(bold)
    look.setFont(font)
    look.setSize(points)
    look.setSizeUnit(Qgis.RenderUnit.Points)
    look.setColor(QColor("black"))
    return look


def _scale_bar(layout, item: QgsLayoutItemMap, left: float, top: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(item)
    bar.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(1)
    bar.setUnitsPerSegment(2 * bar.unitsPerSegment())
    bar.setHeight(1.5)
    bar.setTextFormat(_text(9))
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(left, top, _MM))
