"""Results as QGIS loads them: in one group, in one order whichever algorithm made them, with their styles."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
)

GROUP = "RelicSlide"  # of loaded layers

Style = Callable[[QgsMapLayer], None]

_PLACE = "relicslide/place"  # custom property of a layer

_alive: dict[str, StyleWhenLoaded] = {}  # post-processors by file: QGIS before 3.40.4 does not own them


class Place(IntEnum):
    """Where a result lies in the group, the highest on top."""

    VARIANCE = 10
    DEM = 20
    UNCERTAINTY = 30
    HEAT = 40
    IMAGE = 45
    CLASSES = 50
    PROBABILITY = 60
    OVERLAY = 70
    EDGES = 80
    CONFUSION = 90
    LANDSLIDES = 100

    @property
    def helps(self) -> bool:
        """Whether the layer is only there to help: it is switched off where the same run loads one above it."""
        return self < Place.IMAGE


class Look(NamedTuple):
    """How a result is shown."""

    style: Style
    place: Place


class StyleWhenLoaded(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its style and its place when QGIS has loaded it; runs on the main thread."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look

    def postProcessLayer(self, layer, context, feedback):
        """Style ``layer`` and repaint it; put it into its place and switch it off where it only helps."""
        self._look.style(layer)
        put_in_place(layer, self._look.place)
        layer.triggerRepaint()
        project = context.project()
        node = None if project is None else project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node = _moved(node, self._look.place)
            above = max(details.layerSortKey for details in context.layersToLoadOnCompletion().values())
            if self._look.place.helps and above > self._look.place:
                node.setItemVisibilityChecked(False)


def _moved(node: QgsLayerTreeLayer, place: Place) -> QgsLayerTreeLayer:
    """The layer's node in its place: below all results that go above it, above all others."""
    parent = node.parent()
    children = parent.children()
    here, places = children.index(node), [_place_of(item) for item in children]
    others = [(index, other) for index, other in enumerate(places) if other is not None and index != here]
    last = max((index for index, other in others if other > place), default=-1)
    first = min((index for index, other in others if other <= place), default=len(children))
    if last < here < first:
        return node
    copy = node.clone()
    parent.insertChildNode(last + 1, copy)
    parent.removeChildNode(node)
    return copy


def put_in_place(layer: QgsMapLayer, place: Place) -> None:
    """Call a layer a result of ours."""
    layer.setCustomProperty(_PLACE, int(place))


def place_of(layer: QgsMapLayer) -> int | None:
    """Where a result of ours lies in the group (`Place`), also when its project is opened again; None: it is none."""
    place = layer.customProperty(_PLACE)
    return None if place is None else int(place)


def _place_of(node: QgsLayerTreeNode) -> int | None:
    """Of a result of ours; None for any other node."""
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return None if layer is None else place_of(layer)


def style_when_loaded(context: QgsProcessingContext, path: str, look: Look) -> None:
    """Style the layer of ``path`` when QGIS loads it, if it is going to."""
    if context.willLoadLayerOnCompletion(path):
        _alive[path] = StyleWhenLoaded(look)
        details = context.layerToLoadOnCompletionDetails(path)
        details.setPostProcessor(_alive[path])
        details.layerSortKey = int(look.place)
        details.groupName = details.groupName or GROUP


def chosen_style(algorithm: str, output: str) -> Style | None:
    """What a person has chosen for an output of an algorithm (Edit Rendering Styles for Outputs); None: nothing."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:  # Processing itself is not there
        return None
    path = RenderingStyles.getStyle(algorithm, output)
    if not path:
        return None

    def style(layer: QgsMapLayer) -> None:
        layer.loadNamedStyle(path)

    return style
