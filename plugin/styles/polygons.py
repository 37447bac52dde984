"""The style of landslide polygons: colours, labels, map tips, and how their attributes are called."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsClassificationRange,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from ..translation.sentences import in_language
from .review import review_form

MEAN_PROBABILITY = "prob_mean"  # attribute of the polygons
_STEPS = ((0.0, "#ffffb2"), (0.6, "#fecc5c"), (0.7, "#fd8d3c"), (0.8, "#f03b20"), (0.9, "#bd0026"))
_FIRST, _HIDDEN = (MEAN_PROBABILITY, "status", "comment"), ("fid", "outline")  # columns of the table
_LETTER, _MARGIN, _NARROWEST = 8, 30, 80  # pixels of a heading
_TOLD = ("area_m2", "length", "width", "elev_high", "elev_low", "slope", "aspect", "h_l", "heat_upper")


def polygons(layer: QgsVectorLayer) -> None:
    """Landslides by their mean probability, from pale yellow to dark red; what lies below shows through."""
    ends = [low for low, _ in _STEPS[1:]] + [1.0]
    ranges = [_range(low, high, colour) for (low, colour), high in zip(_STEPS, ends)]
    layer.setRenderer(QgsGraduatedSymbolRenderer(MEAN_PROBABILITY, ranges))
    _name_fields(layer)
    review_form(layer)
    layer.setDisplayExpression(_percent())
    layer.setMapTipTemplate(_map_tip(layer))
    layer.setLabeling(_labels())
    layer.setLabelsEnabled(True)
    layer.setAttributeTableConfig(_table(layer))


def outlines(layer: QgsVectorLayer) -> None:
    """Mapped landslides: their outlines, and what lies below."""
    properties = {"outline_color": "#ffff33", "outline_width": "0.6", "style": "no"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(properties)))


def _table(layer: QgsVectorLayer) -> QgsAttributeTableConfig:
    """The likeliest first; what a review asks for first, wide enough for its heading; no number that means nothing."""
    table = QgsAttributeTableConfig()
    table.update(layer.fields())
    columns = {column.name: column for column in table.columns()}
    first = [name for name in _FIRST if name in columns]
    ordered = [columns[name] for name in (*first, *(name for name in columns if name not in first))]
    for column in ordered:
        column.hidden = column.name in _HIDDEN
        index = layer.fields().lookupField(column.name)
        title = layer.attributeDisplayName(index) if index >= 0 else ""
        column.width = max(_LETTER * len(title) + _MARGIN, _NARROWEST)
    table.setColumns(ordered)
    table.setSortExpression(f'"{MEAN_PROBABILITY}"')
    table.setSortOrder(Qt.SortOrder.DescendingOrder)
    return table


def _range(low: float, high: float, colour: str) -> QgsRendererRange:
    fill = QColor(colour)
    fill.setAlpha(40)
    symbol = QgsFillSymbol.createSimple({"outline_color": colour, "outline_width": "0.5"})
    symbol.symbolLayer(0).setFillColor(fill)
    said = tr("mean probability {0} to {1} %") if low else tr("mean probability below {1} %")
    label = said.format(round(100 * low), round(100 * high))
    return QgsRendererRange(QgsClassificationRange(label, low, high), symbol)


def _name_fields(layer: QgsVectorLayer) -> None:
    """What people call the attributes, with units, and as many digits as mean something."""
    for name, label in _labels_of_fields().items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(
                index, f"{in_language(label.name)} [{label.unit}]" if label.unit else in_language(label.name)
            )
            layer.setEditorWidgetSetup(
                index, QgsEditorWidgetSetup("Range", {"Precision": label.digits, "Style": "SpinBox"})
            )


def _labels_of_fields():
    from ...ml.geodata.polygons import LABELS  # here, because it imports scipy, which takes its time

    return LABELS


def _percent() -> str:
    return f"to_string(round(100 * \"{MEAN_PROBABILITY}\")) || ' %'"


def _map_tip(layer: QgsVectorLayer) -> str:
    """A small table; what is empty is left out."""
    labels, rows = _labels_of_fields(), []
    for name in _TOLD:
        if layer.fields().indexOf(name) >= 0:
            label = labels[name]
            value = f"format_number(\"{name}\", {label.digits}) || ' {label.unit}'"
            row = f"'<tr><td>{in_language(label.name)}</td><td align=\"right\">' || {value} || '</td></tr>'"
            rows.append(f"[% coalesce({row}, '') %]")
    title = tr("Landslide, probability {0}").format(f"[% {_percent()} %]")
    return f'<b>{title}</b><table cellspacing="4">{"".join(rows)}</table>'


def _labels() -> QgsVectorLayerSimpleLabeling:
    """The probability in percent, in ink that can be read on any ground, within the outline however bent it is."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = _percent(), True
    settings.placement, settings.centroidInside = Qgis.LabelPlacement.OverPoint, True
    halo, text = QgsTextBufferSettings(), QgsTextFormat()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text.setSize(8)
    text.setColor(QColor("#5a1a08"))
    text.setBuffer(halo)
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)
