"""A run's parameters as plain Python values."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QVariant

from ...ml.base.errors import InputError, quoted
from ...ml.base.untrusted import numbers
from ..layers import check_crs, copy_with_edits, raster_file
from .lasting import MODEL_SUFFIX, free_model, is_kept, is_temporary, new_model

_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")
_NEAR = 0.7  # of two names, where one may be a slip of the pen for the other
_NO_LIMIT = 1e300  # QGIS says the largest double where a parameter has no upper end, and 2**31 - 1 of whole ones

Number = TypeVar("Number", int, float)


class Arguments:
    """Reads the parameters of one run of an algorithm; whatever was left empty is None."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self.notes: list[str] = []  # what the analyst is to be told
        self.copies: dict[str, str] = {}  # temporary file: name of the layer that it is a copy of

    def has(self, name: str) -> bool:
        """Whether a value was given."""
        given = self._parameters.get(name)
        return given not in (None, "") and not (isinstance(given, QVariant) and given.isNull())

    def raster(self, name: str) -> QgsRasterLayer:
        """A raster layer; raises QGIS's own sentence where it cannot be loaded."""
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self._algorithm.invalidRasterError(self._parameters, name))
        return layer

    def raster_file(self, name: str) -> str | None:
        """The file behind a raster layer."""
        return raster_file(self.raster(name)) if self.has(name) else None

    def layer_file(self, name: str) -> str:
        """The file behind a layer of any kind; ``|layername=NAME`` behind it says which of a vector file's layers."""
        layer = self._algorithm.parameterAsLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        if isinstance(layer, QgsRasterLayer):
            return raster_file(layer)
        check_crs(layer)
        path, layer_name = self.vector_file(name)
        return f"{path}|layername={layer_name}" if layer_name else path

    def file(self, name: str) -> str | None:
        """Path of an input file."""
        return self._algorithm.parameterAsFile(self._parameters, name, self._context) or None

    def files(self, name: str) -> list[str]:
        """Paths of any number of input files."""
        return self._algorithm.parameterAsFileList(self._parameters, name, self._context) if self.has(name) else []

    def text(self, name: str) -> str:
        """A string, stripped."""
        return self._algorithm.parameterAsString(self._parameters, name, self._context).strip()

    def choice(self, name: str) -> str:
        """The word of an enumeration that was given as the word or as its number, from 0; InputError for another one.

        QGIS itself would take the default instead of a wrong one wherever it has not checked before, as in a model.
        """
        definition = self._algorithm.parameterDefinition(name)
        if not self.has(name):
            return definition.defaultValue() or ""
        words = definition.options()
        text = self.text(name)
        if text.isdecimal() and int(text) < len(words):
            return words[int(text)]
        if text not in words:
            raise InputError(
                f"{name}: {text or self._parameters[name]} is none of its choices; give one of {', '.join(words)}, "
                f"or its number, 0 to {len(words) - 1}."
            )
        return text

    def flag(self, name: str) -> bool:
        """Yes or no; InputError for a text that is neither."""
        given = self._value(name)
        if isinstance(given, str) and given and given.strip().lower() not in (*_YES, *_NO):
            raise InputError(f"{name}: {quoted(given)} is neither yes nor no; give true or false.")
        if isinstance(given, str):
            return given.strip().lower() in _YES
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def whole(self, name: str) -> int | None:
        """An integer; its default where it was left out; InputError for what is none or out of the dialog's range."""
        return self._read(name, numbers.whole)

    def number(self, name: str) -> float | None:
        """A number; its default where it was left out; InputError for what is none or out of the dialog's range."""
        return self._read(name, numbers.number)

    def vector_file(self, name: str) -> tuple[str, str]:
        """Path and layer name of a vector layer; one that is not in a file that GDAL reads, or that has edits which are
        not saved, is copied into one.
        """
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        if layer is not None and layer.isValid():
            check_crs(layer)
            if layer.isModified():
                self.notes.append(f"The layer {layer.name()!r} has edits that are not saved; they are used.")
                source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
                path = copy_with_edits(source, self._context)
                self.copies[path] = layer.name()
                return path, ""
        read = self._algorithm.parameterAsCompatibleSourceLayerPathAndLayerName
        found = read(self._parameters, name, self._context, ["gpkg", "shp", "geojson", "gml", "kml"], "gpkg", None)
        if layer is not None and found[0] not in layer.source():
            self.copies[found[0]] = layer.name()
        return found

    def polygon_file(self, name: str) -> str | None:
        """The file behind a layer of polygons, ``|layername=NAME`` behind it; a selection is copied into a file."""
        if not self.has(name):
            return None
        path, layer = self.vector_file(name)
        return f"{path}|layername={layer}" if layer else path

    def source_crs(self, name: str):
        """The coordinate system of a vector layer."""
        return self._algorithm.parameterAsSource(self._parameters, name, self._context).sourceCrs()

    def bands(self, name: str) -> list[int]:
        """Band numbers from 1, in the order given; InputError for what is none."""
        if not self.has(name):
            without = {key: value for key, value in self._parameters.items() if key != name}  # QGIS reads "" as 0
            return self._algorithm.parameterAsInts(without, name, self._context)
        given = self._value(name)
        if isinstance(given, str):
            given = given.strip("[] ").replace(";", ",").split(",")
        try:
            return [numbers.whole(band) for band in (given if isinstance(given, (list, tuple)) else [given])]
        except ValueError as error:
            raise InputError(f"{name}: {quoted(self._value(name))} {error}, or several as 1;2;3.") from None

    def words(self, name: str) -> tuple[str, ...]:
        """Words that were written down with commas or blanks between; none where it is empty."""
        return tuple(self.text(name).replace(",", " ").split())

    def band_list(self, name: str) -> tuple[int, ...]:
        """Band numbers from 1 that were written down with commas or blanks between; none where it is empty."""
        words = self.words(name)
        if not all(word.isdecimal() and int(word) > 0 for word in words):
            raise InputError(
                f"{name}: {self.text(name)} is no list of band numbers; count from 1 and write 1,2,3, say."
            )
        return tuple(int(word) for word in words)

    def extent(self, name: str, crs) -> tuple[float, float, float, float] | None:
        """West, south, east, north in ``crs``."""
        if not self.has(name):
            return None
        box = self._algorithm.parameterAsExtent(self._parameters, name, self._context, crs)
        if box.isNull():
            given = self._parameters[name]
            raise InputError(f"The extent {given} cannot be read; give west,east,south,north [EPSG:code].")
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def layer_destination(self, name: str) -> str | None:
        """Path of a layer to be written."""
        read = self._algorithm.parameterAsOutputLayer
        return read(self._parameters, name, self._context) or None if self.has(name) else None

    def file_destination(self, name: str) -> str | None:
        """Path of another file to be written.

        A model is never a temporary file, and where the profile keeps models it gets a name that is free.
        """
        definition = self._algorithm.parameterDefinition(name)
        if not self.has(name) and not definition.defaultValue():
            return None
        path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
        return self._lasting(definition, path) if path.endswith(MODEL_SUFFIX) else path or None

    def _lasting(self, definition: QgsProcessingDestinationParameter, path: str) -> str:
        lasting = path
        if is_temporary(path, self._context):
            lasting = new_model(self._algorithm.name())
        elif is_kept(path) and not (self._algorithm.parameterDefinition("RESUME") and self.flag("RESUME")):
            lasting = free_model(Path(path))
        if is_kept(lasting):
            Path(lasting).parent.mkdir(parents=True, exist_ok=True)
        if lasting != path:
            why = "a temporary file would be lost when QGIS is closed" if is_temporary(path, self._context) else "taken"
            self.notes.append(f"{definition.description()}: it is kept as {lasting} ({why}).")
        return lasting

    def is_temporary(self, name: str) -> bool:
        """Whether a folder to be written is deleted when QGIS is closed."""
        path = self.file_destination(name)
        return path is not None and is_temporary(path, self._context)

    def plain(self) -> dict:
        """The parameters, with plain values for what was given as text: numbers, and words for the numbers of choices.

        InputError for the first that is none of its kind, also where the algorithm's own reading does not come to it.
        """
        readers = {
            QgsProcessingParameterEnum: self.choice,
            QgsProcessingParameterBand: self.bands,
            QgsProcessingParameterBoolean: self.flag,
            QgsProcessingParameterNumber: self._of_its_kind,  # a distance is one
        }
        found = dict(self._parameters)
        for definition in self._algorithm.parameterDefinitions():
            read = next((read for kind, read in readers.items() if isinstance(definition, kind)), None)
            if read and self.has(definition.name()):
                value = read(definition.name())
                if isinstance(value, list) and not definition.allowMultiple():
                    value = value[0] if value else None
                found[definition.name()] = value
        return found

    def note_unknown(self) -> None:
        """Note what was given under names that the algorithm does not have, as QGIS leaves such values unread."""
        known = [definition.name() for definition in self._algorithm.parameterDefinitions()]
        for name in self._parameters:
            if name not in known:
                near = get_close_matches(name.upper(), known, 1, _NEAR)
                remedy = f"give {near[0]} instead" if near else f"use {', '.join(known)}"
                self.notes.append(
                    f"{name} is no parameter of {self._algorithm.id()}, and what it was given is not used; {remedy}."
                )

    def _of_its_kind(self, name: str) -> float | None:
        kind = self._algorithm.parameterDefinition(name).dataType()
        return self.whole(name) if kind == Qgis.ProcessingNumberParameterType.Integer else self.number(name)

    def _read(self, name: str, read: Callable[[object], Number]) -> Number | None:
        definition = self._algorithm.parameterDefinition(name)
        given = self._value(name) if self.has(name) else definition.defaultValue()
        if given is None:
            return None
        try:
            value = read(given)
        except ValueError as error:
            raise InputError(f"{name}: {quoted(given)} {error}.") from None
        if self.has(name) and isinstance(definition, QgsProcessingParameterNumber):
            low, high = definition.minimum(), definition.maximum()
            if not low <= value <= high:
                upper = f" to {high:.15g}" if high < _NO_LIMIT else ""
                raise InputError(f"{name}: {value:.15g} is out of range; give {low:.15g}{upper or ' or more'}.")
        return value

    def _value(self, name: str) -> object:
        """What was given, or what it comes to where that is an expression."""
        given = self._parameters.get(name)
        if not isinstance(given, QgsProperty):
            return given
        value, good = given.value(self._context.expressionContext())
        if not good:
            raise InputError(f"{name}: {given.asExpression()} cannot be evaluated; give a value.")
        return value
