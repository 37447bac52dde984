"""The demonstration's picture: inputs, kriged DEM, probability, polygons and Grad-CAM in two rows of a QGIS layout."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
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
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage

from ...ml.base.errors import InputError
from ...ml.base.outputs import Outputs
from ...ml.geodata.source import GdalSource

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_COLUMNS = 3
_PANEL, _GAP = 106.0, 5.0  # millimetres: side of a panel, and between two
_TITLE, _HEAD, _FOOT = 12.0, 14.0, 12.0  # millimetres over the panels, over each of them, and below all
_WIDTH_MM = _COLUMNS * (_PANEL + _GAP) + _GAP
_METRES_PER_DEGREE = 111_120
_ALL = 0.99  # share of the image that the DEM covers, from which nothing is said of the rest
_QUALITY = 80  # of a JPEG; a PNG loses nothing by it
_NEEDED = ("image.tif", "dem.tif", "dem_fine.tif", "probability.tif", "polygons.gpkg", "overlay.tif")


@dataclass(frozen=True)
class Panel:
    """One map of the picture: what stands over it, and its layers from top to bottom."""

    title: str
    note: str
    layers: list[QgsMapLayer]


def draw(folder: Path, title: str, output: Path, width: int = 2400) -> Path:
    """Draw the results of a scene.

    Parameters
    ----------
    folder : Path
        Holds the scene's rasters and polygons, and landslides.gpkg where the truth is known. Styles come from the .qml
        files beside them.
    title : str
        Of the picture.
    output : Path
        PNG or JPEG to write.
    width : int, default 2400
        Of the picture in pixels.

    Returns
    -------
    Path
        ``output``.

    Raises
    ------
    InputError
        Where a file is missing, cannot be read or cannot be written.
    """
    missing = [name for name in _NEEDED if not (folder / name).exists()]
    if missing:
        raise InputError(f"{folder} lacks {', '.join(missing)}; run `make demo` to make what the picture shows.")
    with _qgis(), Outputs() as outputs:
        if not _picture(folder, title, width).save(outputs.file(output), quality=_QUALITY):
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


def _picture(folder: Path, title: str, width: int) -> QImage:
    project = QgsProject()
    panels = _panels(folder)
    for layer in {id(layer): layer for panel in panels for layer in panel.layers}.values():
        project.addMapLayer(layer)
    layout = _layout(project, panels, title)  # held here: the exporter does not own it
    return QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 25.4 * width / _WIDTH_MM)


def _panels(folder: Path) -> list[Panel]:
    image, dem = _raster(folder / "image.tif"), _elevation(folder / "dem.tif")
    known = folder / "landslides.gpkg"
    truth = [_outlines(known)] if known.exists() else []
    note = "white: planted landslides" if truth else "by mean probability"
    probability, overlay = _raster(folder / "probability.tif"), _raster(folder / "overlay.tif")
    found = _vector(folder / "polygons.gpkg")
    return [
        Panel(f"Image, cells of {_cell(image)}", _seen(image, dem), [image]),
        Panel(f"DEM, cells of {_cell(dem)}", "elevation as the analyst loads it, dark low, light high", [dem]),
        Panel("Hillshade", "of the DEM kriged to the image's cells", [_hillshade(folder / "dem_fine.tif")]),
        Panel("Probability", "of a landslide: clear 0 to dark red 1", [probability, image]),
        Panel("Polygons", f"the redder, the surer; {note}", [*truth, found, image]),
        Panel("Grad-CAM", "dark 0 to yellow 1: what moved the network", [overlay, image]),
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


def _elevation(path: Path) -> QgsRasterLayer:
    """A layer whose cells are seen as they are."""
    layer = _raster(path)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    layer.setContrastEnhancement(QgsContrastEnhancement.StretchToMinimumMaximum)
    return layer


def _seen(image: QgsRasterLayer, dem: QgsRasterLayer) -> str:
    """What there is of the image: the picture shows no more of it than the DEM covers."""
    all_of_it, shared = image.extent(), _shared(image, dem)
    share = shared.width() * shared.height() / (all_of_it.width() * all_of_it.height())
    return "what the analyst loads" if share > _ALL else f"the {share:.0%} of it that the DEM covers".replace("%", " %")


def _cell(layer: QgsRasterLayer) -> str:
    """The size of a layer's cells in words."""
    return f"{float(f'{GdalSource(layer.source()).grid.cell_metres:.2g}'):g} m"


def _hillshade(path: Path) -> QgsRasterLayer:
    """Kriged elevations, lit from the north-west.

    The light is computed from pixels of the picture: nearest cells under them would be unevenly far from each other,
    which shows as a lattice. So elevations are interpolated to the pixels before.
    """
    layer = _raster(path)
    elevations = layer.dataProvider()
    elevations.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    elevations.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    renderer = QgsHillshadeRenderer(elevations, 1, 315.0, 45.0)
    if layer.crs().isGeographic():
        renderer.setZFactor(1 / _METRES_PER_DEGREE)
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
    rows = -(-len(panels) // _COLUMNS)
    bottom = _TITLE + rows * (_HEAD + height)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(_WIDTH_MM, bottom + _FOOT, _MM))
    _label(layout, title, _GAP, 4, 16, bold=True)
    for index, panel in enumerate(panels):
        row, column = divmod(index, _COLUMNS)
        left, top = _GAP + column * (_PANEL + _GAP), _TITLE + row * (_HEAD + height)
        _label(layout, panel.title, left, top + 2, 14, bold=True)
        _label(layout, panel.note, left, top + 8, 11)
        item = _map(layout, panel.layers, crs)
        item.attemptMove(QgsLayoutPoint(left, top + _HEAD, _MM))
        item.attemptResize(QgsLayoutSize(_PANEL, height, _MM))
        item.zoomToExtent(extent)
        if index == 0:
            _scale_bar(layout, item, left, bottom + 1.5)
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


def _map(layout: QgsPrintLayout, layers: list[QgsMapLayer], crs: QgsCoordinateReferenceSystem) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setCrs(crs)
    item.setLayers(layers)
    item.setFrameEnabled(True)
    return item


def _label(layout: QgsPrintLayout, text: str, left: float, top: float, points: float, bold: bool = False) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(_text(points, bold))
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, _MM))
    item.attemptResize(QgsLayoutSize(_WIDTH_MM - left, points * 0.55, _MM))


def _text(points: float, bold: bool = False) -> QgsTextFormat:
    look, font = QgsTextFormat(), QFont("DejaVu Sans")
    font.setBold(bold)
    look.setFont(font)
    look.setSize(points)
    look.setSizeUnit(Qgis.RenderUnit.Points)
    look.setColor(QColor("black"))
    return look


def _scale_bar(layout: QgsPrintLayout, item: QgsLayoutItemMap, left: float, top: float) -> None:
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
