"""A run's parameters as plain Python values."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from ...ml.base.errors import InputError
from ..layers import check_crs, copy_with_edits, raster_file


class Arguments:
    """Reads the parameters of one run of an algorithm; whatever was left empty is None."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self.notes: list[str] = []  # what the analyst is to be told

    def has(self, name: str) -> bool:
        """Whether a value was given."""
        return self._parameters.get(name) not in (None, "")

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
        """Yes or no."""
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def whole(self, name: str) -> int | None:
        """An integer; its default where it was left out."""
        return self._algorithm.parameterAsInt(self._parameters, name, self._context) if self._given(name) else None

    def number(self, name: str) -> float | None:
        """A number; its default where it was left out."""
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context) if self._given(name) else None

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
                return copy_with_edits(source, self._context), ""
        read = self._algorithm.parameterAsCompatibleSourceLayerPathAndLayerName
        return read(self._parameters, name, self._context, ["gpkg", "shp", "geojson", "gml", "kml"], "gpkg", None)

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
        """Band numbers from 1, in the order given."""
        return self._algorithm.parameterAsInts(self._parameters, name, self._context)

    def band_list(self, name: str) -> tuple[int, ...]:
        """Band numbers from 1 that were written down with commas or blanks between; none where it is empty."""
        text = self.text(name)
        words = text.replace(",", " ").split()
        if not all(word.isdecimal() and int(word) > 0 for word in words):
            raise InputError(f"{name}: {text} is no list of band numbers; count from 1 and write 1,2,3, say.")
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
        """Path of another file to be written."""
        read = self._algorithm.parameterAsFileOutput
        return read(self._parameters, name, self._context) or None if self.has(name) else None

    def _given(self, name: str) -> bool:
        return self.has(name) or self._algorithm.parameterDefinition(name).defaultValue() is not None
