"""The parameters that algorithms share, built alike everywhere."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..widgets import widget_of
from .lasting import new_model, to_choose

DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3")  # offered by the dialog; any N will do
CALIBRATE = ("auto", "yes", "no")
OUTLINES = ("exact", "simplified", "smoothed")
FLIPS = ("none", "flips", "flips_and_turns")
PRECISIONS = ("auto", "float32", "bfloat16", "float16")

_INTEGER = Qgis.ProcessingNumberParameterType.Integer
_DOUBLE = Qgis.ProcessingNumberParameterType.Double


def raster(name: str, label: str, optional: bool = False):
    """A raster layer."""
    return QgsProcessingParameterRasterLayer(name, label, optional=optional)


def image(name: str, label: str, optional: bool = True):
    """A raster layer; a dialog begins with the first loaded one of three bands or more."""
    parameter = raster(name, label, optional)
    parameter.setMetadata(widget_of("fitting_layer", kind="image"))
    return parameter


def dem(name: str, label: str, optional: bool = True):
    """A raster layer; a dialog begins with the first loaded one of a single band that is not of 8 bits."""
    parameter = raster(name, label, optional)
    parameter.setMetadata(widget_of("fitting_layer", kind="dem"))
    return parameter


def probability(name: str, label: str):
    """A raster layer; a dialog begins with the first loaded one that is a probability."""
    parameter = raster(name, label)
    parameter.setMetadata(widget_of("fitting_layer", kind="probability"))
    return parameter


def bands(name: str, label: str, parent: str):
    """Several bands of the raster layer ``parent``; left empty, those that it calls so (`bands.chosen_bands`)."""
    return QgsProcessingParameterBand(name, label, None, parent, optional=True, allowMultiple=True)


def band(name: str, label: str, parent: str):
    """One band of the raster layer ``parent``, the first by default."""
    return QgsProcessingParameterBand(name, label, 1, parent)


def model(name: str, label: str):
    """A checkpoint file; left empty, the bundled one."""
    return QgsProcessingParameterFile(name, label, extension="safetensors", optional=True)


def known_model(name: str, label: str, bundled: bool = True):
    """The same, which a dialog offers with a list of the models that are known, and the chosen one's card.

    bundled: left empty, it is the bundled one, else none.
    """
    parameter = model(name, label)
    parameter.setMetadata(widget_of("known_model", bundled=bundled))
    return parameter


def scores(name: str, label: str):
    """The scores (JSON) of an evaluation; may be left empty."""
    return QgsProcessingParameterFile(name, label, extension="json", optional=True)


def models(name: str, label: str):
    """Any number of checkpoint files."""
    kind = Qgis.ProcessingSourceType.File
    return QgsProcessingParameterMultipleLayers(name, label, kind, None, optional=True)


def folder(name: str, label: str, optional: bool = False):
    """A folder that exists, or may be left out."""
    return QgsProcessingParameterFile(name, label, Qgis.ProcessingFileParameterBehavior.Folder, optional=optional)


def optional_folder(name: str, label: str):
    """A folder that exists, or none."""
    return QgsProcessingParameterFile(name, label, Qgis.ProcessingFileParameterBehavior.Folder, optional=True)


def any_file(name: str, label: str):
    """A file of any kind that may be left out."""
    return QgsProcessingParameterFile(name, label, optional=True)


def switch(name: str, label: str):
    """Yes or no, no by default."""
    return QgsProcessingParameterBoolean(name, label, False)


def extent(name: str, label: str):
    """A rectangle, in any coordinate system; left empty, the whole image."""
    return QgsProcessingParameterExtent(name, label, optional=True)


def number(name: str, label: str, default: float):
    """A number from 0."""
    return _shown_with(2, QgsProcessingParameterNumber(name, label, _DOUBLE, default, minValue=0.0))


def any_number(name: str, label: str, default: float):
    """A number, also below 0."""
    return _shown_with(2, QgsProcessingParameterNumber(name, label, _DOUBLE, default))


def _shown_with(digits: int, parameter):
    """``parameter``, with so many digits behind the point in the dialog, which else shows six."""
    parameter.setMetadata({"widget_wrapper": {"decimals": digits}})
    return parameter


def fraction(name: str, label: str, default: float | None = None):
    """A number in 0..1 that may be left empty where it has no ``default``."""
    optional = default is None
    kind = QgsProcessingParameterNumber
    return _shown_with(3, kind(name, label, _DOUBLE, default, optional, minValue=0.0, maxValue=1.0))


def threshold(name: str, label: str, hints: tuple[str, ...] = ("", "scene", "misses:0.1")):
    """A number in 0..1 as text, or a word that stands for one; may be left empty."""
    parameter = QgsProcessingParameterString(name, label, None, optional=True)
    parameter.setMetadata({"widget_wrapper": {"value_hints": list(hints)}})
    return parameter


def whole(name: str, label: str, default: int, low: int, high: int):
    """A whole number in ``low``..``high``."""
    return QgsProcessingParameterNumber(name, label, _INTEGER, default, minValue=low, maxValue=high)


def optional_whole(name: str, label: str, low: int):
    """A whole number from ``low`` that may be left empty."""
    return QgsProcessingParameterNumber(name, label, _INTEGER, None, optional=True, minValue=low)


def distance(name: str, label: str, parent: str):
    """A length above 0 in the units of the layer ``parent`` that may be left empty."""
    return QgsProcessingParameterDistance(name, label, None, parent, optional=True, minValue=1e-12)


def choice(name: str, label: str, values, default: str | None, optional: bool = False):
    """One of ``values``, given as the word itself or as its number, from 0 (`Arguments.choice`); a dialog says what
    each means.
    """
    parameter = QgsProcessingParameterEnum(name, label, list(values), False, default, optional, usesStaticStrings=True)
    parameter.setMetadata(widget_of("choice"))
    return parameter


def optional_number(name: str, label: str, low: float | None = None):
    """A number that may be left empty."""
    parameter = QgsProcessingParameterNumber(name, label, _DOUBLE, None, optional=True)
    if low is not None:
        parameter.setMinimum(low)
    return parameter


def points(name: str, label: str):
    """A layer of points."""
    return QgsProcessingParameterFeatureSource(name, label, [Qgis.ProcessingSourceType.VectorPoint])


def polygons(name: str, label: str, optional: bool = False):
    """A layer of polygons."""
    return QgsProcessingParameterFeatureSource(name, label, [Qgis.ProcessingSourceType.VectorPolygon], None, optional)


def raster_or_polygons(name: str, label: str, optional: bool = False):
    """A raster layer or a layer of polygons."""
    kinds = [Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.VectorPolygon]
    return QgsProcessingParameterMapLayer(name, label, None, optional, [int(kind) for kind in kinds])


def prediction(name: str, label: str):
    """A raster layer or a layer of polygons that may be left out; a dialog begins with the first loaded probability."""
    parameter = raster_or_polygons(name, label, optional=True)
    parameter.setMetadata(widget_of("fitting_layer", kind="probability"))
    return parameter


def field(name: str, label: str, parent: str):
    """A numeric attribute of the layer ``parent`` that may be left empty."""
    kind = Qgis.ProcessingFieldParameterDataType.Numeric
    return QgsProcessingParameterField(name, label, None, parent, kind, optional=True)


def words(name: str, label: str):
    """A text that may be left empty."""
    return QgsProcessingParameterString(name, label, "", optional=True)


def device(name: str, label: str):
    """auto, cpu, cuda or cuda:N; the dialog offers the usual ones."""
    parameter = QgsProcessingParameterString(name, label, DEVICES[0])
    parameter.setMetadata({"widget_wrapper": {"value_hints": list(DEVICES)}})
    return parameter


def raster_output(name: str, label: str, optional: bool = False, default: bool = True):
    """A GeoTIFF to be written; ``default`` says whether an optional one is made unless it is switched off."""
    return QgsProcessingParameterRasterDestination(name, label, None, optional, default)


def polygon_output(name: str, label: str, optional: bool = False, default: bool = True):
    """A file of polygons to be written."""
    kind = Qgis.ProcessingSourceType.VectorPolygon
    return QgsProcessingParameterVectorDestination(name, label, kind, None, optional, default)


def file_output(name: str, label: str, filter_text: str, default: bool = False):
    """Another file to be written; ``default`` says whether it is made unless it is switched off."""
    return QgsProcessingParameterFileDestination(name, label, filter_text, None, True, default)


def model_output(name: str, label: str, stem: str):
    """A checkpoint to be written, which other algorithms take as their model; by default one in the profile that is
    called ``stem`` and the date.
    """
    return QgsProcessingParameterFileDestination(name, label, "RelicSlide (*.safetensors)", new_model(stem))


def folder_output(name: str, label: str):
    """A folder to be written or added to, which the dialog asks for instead of taking a temporary one."""
    parameter = QgsProcessingParameterFolderDestination(name, label)
    parameter.setGuiDefaultValueOverride(to_choose())
    return parameter


def advanced(parameter):
    """``parameter``, folded away under "Advanced parameters"."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter
