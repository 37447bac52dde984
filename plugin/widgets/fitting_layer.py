"""A raster parameter whose dialog begins with a loaded layer that fits: an image, a DEM or a probability."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import Qgis, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer

from ..styles.loading import Place, place_of

IMAGE, DEM, PROBABILITY = "image", "dem", "probability"
_RESULTS = {
    IMAGE: Place.IMAGE,
    DEM: Place.DEM,
    PROBABILITY: Place.PROBABILITY,
}  # what there is of each kind among our own results
_CALLED = "probability"  # by its description, the band of a probability
_MODELER = "ModelerParametersDialog"


def fits(layer, kind: str) -> bool:
    """Whether a layer can be an image (three bands or more), a DEM (one band that is not of 8 bits) or a probability.

    What another algorithm of ours made of them, such as an overlay, is none of them.
    """
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return False
    if place_of(layer) not in (None, _RESULTS[kind]):
        return False
    if kind == PROBABILITY:
        return layer.bandCount() == 1 and _CALLED in layer.bandName(1)
    if kind == IMAGE:
        return layer.bandCount() >= 3
    if _CALLED in layer.bandName(1):
        return False
    classes = isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    return layer.bandCount() == 1 and layer.dataProvider().dataType(1) != Qgis.DataType.Byte and not classes


def first_layer(project: QgsProject, kind: str) -> QgsRasterLayer | None:
    """The first layer of the map, from the top, that fits."""
    return next((layer for layer in project.layerTreeRoot().layerOrder() if fits(layer, kind)), None)


class DialogWidget:
    """QGIS's own widget, on the layer that fits; in the Model Designer as it is.

    Processing calls the class with parameter, dialog, row and column, and what it gets is the widget's wrapper.
    """

    def __new__(cls, parameter, dialog, row=0, col=0, kind=IMAGE):
        layer = first_layer(QgsProject.instance(), kind)
        if layer is not None and type(dialog).__name__ != _MODELER:
            parameter.setGuiDefaultValueOverride(layer.id())
        parameter.setMetadata({})  # of this dialog's own copy: now the factory makes the usual one
        return WidgetWrapperFactory.create_wrapper(parameter, dialog, row, col)
