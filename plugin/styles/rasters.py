"""The styles of raster results."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsHillshadeRenderer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from ..translation.sentences import in_language

_SAMPLE = 100  # a side of the picture that a layer's smallest and largest value are taken from
_DIGITS = 3  # of a number in a legend
_OVERSAMPLING = 8.0  # cells to a pixel of the screen up to which every cell counts for it

# (value, colour with alpha): low values let the image below show through
_PROBABILITY = ((0, "#00ffffb2"), (0.2, "#30ffffb2"), (0.5, "#90fecc5c"), (0.7, "#b0fd8d3c"), (1, "#d0bd0026"))
_HEAT = ((0, "#00000004"), (0.25, "#8051127c"), (0.5, "#b0b73779"), (0.75, "#d0fc8961"), (1, "#f0fcfdbf"))
_VALUES = ("#ff440154", "#ff3b528b", "#ff21918c", "#ff5ec962", "#fffde725")  # matplotlib's viridis


def elevation(layer) -> None:
    """A DEM as a hillshade, lit from the north-west.

    Smoothly resampled before it is shaded: with the nearest cells, a map whose pixels are none of the DEM's cells shows
    a mesh that the surface does not have.
    """
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    if layer.crs().isGeographic():
        renderer.setZFactor(1 / 111_120)  # metres over degrees
    layer.setRenderer(renderer)
    _resample_smoothly(layer)


def values(layer) -> None:
    """Values of any kind from violet to yellow, from the smallest to the largest."""
    low, high = _range_of(layer)
    steps = np.linspace(low, high, len(_VALUES))
    _ramp(layer, tuple(zip(map(float, steps), _VALUES)))
    _resample_smoothly(layer)


def variance(layer) -> None:
    """A variance from pale to dark blue, from its smallest to its largest value."""
    low, high = _range_of(layer)
    _ramp(layer, ((low, "#fff7fbff"), (high, "#ff08306b")))


def probability(layer) -> None:
    """A probability from clear (0) to dark red (1)."""
    _ramp(layer, _PROBABILITY)


def uncertainty(layer) -> None:
    """A spread from clear (0) to violet (0.25 and more: half of 0.5, the largest that there is)."""
    _ramp(layer, ((0.0, "#00fcfbfd"), (0.05, "#90bcbddc"), (0.25, "#ff3f007d")), tr("0.25 or more"))


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


def as_qgis_draws_it(layer: QgsRasterLayer) -> None:
    """Nothing of its own."""


def classes(known):
    """The style of a class raster whose values are places in ``known``: the model card's classes, names and colours.

    (A GeoTIFF's own colour table has no alpha.)
    """

    def style(layer) -> None:
        make = QgsPalettedRasterRenderer.Class
        entries = [make(value, QColor(*item.colour), in_language(item.name)) for value, item in enumerate(known)]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))

    return style


def _ramp(layer, stops, most: str = "") -> None:
    """Colours by value; most: what the legend says instead of the last value."""
    shader = QgsColorRampShader(stops[0][0], stops[-1][0])
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.2g}") for value, colour in stops]
    shader.setColorRampItemList(items)
    digits, legend = QgsBasicNumericFormat(), QgsColorRampLegendNodeSettings()
    digits.setRoundingType(QgsBasicNumericFormat.RoundingType.SignificantFigures)
    digits.setNumberDecimalPlaces(_DIGITS)
    legend.setNumericFormat(digits)
    legend.setMaximumLabel(most)
    shader.setLegendSettings(legend)
    function = QgsRasterShader()
    function.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, function)
    renderer.setClassificationMin(stops[0][0])
    renderer.setClassificationMax(stops[-1][0])
    layer.setRenderer(renderer)


def _range_of(layer: QgsRasterLayer) -> tuple[float, float]:
    """The smallest and the largest value, as far as a small picture shows them."""
    sample = layer.dataProvider().block(1, layer.extent(), _SAMPLE, _SAMPLE).as_numpy().compressed()
    sample = sample[np.isfinite(sample)]
    return (float(sample.min()), float(sample.max())) if sample.size else (0.0, 1.0)


def _resample_smoothly(layer: QgsRasterLayer) -> None:
    provider, methods = layer.dataProvider(), QgsRasterDataProvider.ResamplingMethod
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider.setZoomedInResamplingMethod(methods.Cubic)
    provider.setZoomedOutResamplingMethod(methods.Bilinear)
    provider.setMaxOversampling(_OVERSAMPLING)
    provider.enableProviderResampling(True)
