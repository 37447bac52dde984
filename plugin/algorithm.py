"""The base of all algorithms: parameters in, progress out, errors across; the work is left to ``ml``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..ml.base.errors import InputError, enough_memory, quoted
from ..ml.base.html import pages_in
from ..ml.base.progress import Cancelled, Progress
from . import environment
from .help import help_page, load_help
from .layers import check_no_unsaved_edits, plain_destination
from .log import link, log_to, progress_of
from .parameters.arguments import Arguments
from .resources import icon_path
from .styles import Look, chosen_style, load_instead, load_own_layer, style_when_loaded, write_style
from .tables import table_of
from .translation import spoken, tr
from .translation.sentences import in_language
from .words import in_words, on_desktop, text_colour

_TABLE = re.compile(r"(?:ogr|mssql|hana|spatialite|oracle):(?:dbname='([^']+\.gpkg)')?", re.IGNORECASE)
_FILES = (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination)


class RelicSlideAlgorithm(QgsProcessingAlgorithm):
    """One verb as a Processing algorithm.

    A subclass gives `name`, `displayName`, `definitions`, `inputs` and `work`, and where it has them `results`,
    `check` and `styles`.
    """

    NEEDS_TORCH = False

    def definitions(self) -> list:
        """The parameters, in the order of the dialog."""
        raise NotImplementedError

    def results(self) -> list:
        """Outputs besides layers and files: the numbers."""
        return []

    def check(self, given: Arguments) -> None:
        """Raise `InputError` for what can be seen to be wrong without any work."""

    def inputs(self, given: Arguments) -> dict:
        """Plain values of all parameters but the destinations; called on the main thread."""
        raise NotImplementedError

    def work(self, inputs: dict, outputs: dict, progress: Progress) -> dict:
        """Do it, in the background; outputs: {name: path or None}. Returns the numbers of `results`."""
        raise NotImplementedError

    def styles(self, inputs: dict) -> dict[str, Look]:
        """How the layers are drawn, and where they lie among others: {output name: look}."""
        return {}

    def page(self, outputs: dict) -> str | None:
        """The HTML page on the run, which the log links."""
        return outputs.get("REPORT")

    def createInstance(self):
        return type(self)()

    def tr(self, text: str) -> str:
        """``text`` in the language of QGIS."""
        return tr(text)

    def group(self):
        return self.tr("Relic landslides")

    def groupId(self):
        return "reliclandslides"

    def helpUrl(self):
        return QUrl.fromLocalFile(str(help_page(self.name()))).toString()

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return icon_path(self.name())

    def shortHelpString(self):
        definitions = self.parameterDefinitions()
        inputs = [(item.name(), item.description()) for item in definitions if not item.isDestination()]
        results = [item for item in definitions if item.isDestination()] + self.results()
        made = [(item.name(), item.description()) for item in results]
        words = load_help(self.name())
        if not on_desktop():
            return words.text(inputs + made)  # qgis_process prints what it gets, tags and all
        return words.rich_text(inputs, made, text_colour())

    def initAlgorithm(self, configuration=None):
        words = load_help(self.name())
        for parameter in self.definitions():
            parameter.setHelp(words.of(parameter.name()))
            self.addParameter(parameter)
        for output in self.results():
            self.addOutput(output)

    def canExecute(self):
        sentence = environment.problem() if self.NEEDS_TORCH else ""
        return not sentence, sentence

    def checkParameterValues(self, parameters, context):
        try:
            missing = environment.problem() if self.NEEDS_TORCH else ""
            if missing:
                return False, missing
            given = Arguments(self, parameters, context)
            with _sentences(self, given.copies):
                plain = given.plain()  # QGIS takes text that is no number for 0
                self._check_destinations(parameters, context)  # QGIS's own check gives no reason
                good, sentence = super().checkParameterValues(plain, context)
                if not good:
                    return good, sentence
                self.check(given)
                self.inputs(given)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(self, parameters, context, feedback):
        given = Arguments(self, parameters, context)
        self._copies = given.copies
        with _sentences(self, self._copies):
            given.plain()
            self._check_destinations(parameters, context)  # a model does not ask checkParameterValues
            self.check(given)
            self._inputs = self.inputs(given)
            given.note_unknown()
            for note in dict.fromkeys(given.notes):
                feedback.pushWarning(in_words(note, self, self._copies))
        return True

    def processAlgorithm(self, parameters, context, feedback):
        given = Arguments(self, parameters, context)
        outputs, tables = self._destinations(given, parameters, context)
        words = partial(in_words, algorithm=self, layers=self._copies)
        for note in given.notes:
            feedback.pushInfo(words(note))
        page_language = pages_in(spoken() or "en", in_language)
        with _sentences(self, self._copies), log_to(feedback, words), page_language:
            if self.NEEDS_TORCH:
                if not environment.torch_is_loaded():
                    feedback.setProgressText(self.tr("Loading PyTorch, during which QGIS may stand still for a while"))
                environment.check()  # qgis_process does not ask canExecute
            numbers = self.work(self._inputs, outputs, progress_of(feedback, words))
            own = {name: path and load_own_layer(context, path) for name, path in outputs.items()}
            for name, (asked, table) in tables.items():
                own[name] = table.take(outputs[name])
                load_instead(context, asked, own[name])
            self._style(outputs, own, context, feedback)
            link(self.page(outputs), feedback)
        return {**{name: path for name, path in own.items() if path is not None}, **numbers}

    def _check_destinations(self, parameters: dict, context) -> None:
        for definition in self.destinationParameterDefinitions():
            value = plain_destination(parameters.get(definition.name()))
            if value and isinstance(value, (bool, int, float, dict, list)):
                raise InputError(
                    f"{definition.name()}: {quoted(value)} is no file; give the path of one, or leave it out."
                )
            to = table_of(value)
            if to is not None:
                to.check()
                continue
            good, sentence = definition.isSupportedOutputValue(value, context) if value else (True, "")
            if not good:
                raise InputError(f"{definition.name()}: {sentence}")
            table = _TABLE.match(value) if isinstance(value, str) else None
            if table:  # of the dialog's "Save to GeoPackage" and "Save to Database Table"
                file = table[1] or "slides.gpkg"
                raise InputError(
                    f"{definition.name()}: {value} names a table; give a file instead (Save to File), such as {file}: "
                    "it gets the table that is called as the file, and keeps the others. Of databases, PostGIS serves."
                )
            check_no_unsaved_edits(value, context.project())

    def _style(self, outputs: dict, own: dict, context, feedback) -> None:
        for name, look in self.styles(self._inputs).items():
            if outputs[name] is not None:
                style = chosen_style(self.id(), name) or look.style
                sentence = write_style(outputs[name], style)
                if sentence:
                    feedback.pushWarning(in_language(sentence))
                style_when_loaded(context, own[name], look._replace(style=style))

    def _destinations(self, given: Arguments, parameters: dict, context) -> tuple[dict, dict]:
        """Files to be written by output, and of those that go into a database: (what was asked for, the table)."""
        paths, tables = {}, {}
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            read = given.file_destination if isinstance(definition, _FILES) else given.layer_destination
            paths[name] = read(name)
            table = None if isinstance(definition, _FILES) else table_of(paths[name])
            if table is not None:
                tables[name] = (paths[name], table)
                paths[name] = table.file(context)
        return paths, tables


@contextmanager
def _sentences(algorithm: RelicSlideAlgorithm, copies: dict[str, str]) -> Iterator[None]:
    """Turn what a person can mend, and a cancelled run, into QGIS's exception with one sentence in the dialog's words.

    copies: {temporary file: name of the layer that it is a copy of}.
    """
    try:
        with enough_memory():
            yield
    except InputError as error:
        raise QgsProcessingException(in_words(str(error), algorithm, copies)) from None
    except Cancelled:
        raise QgsProcessingException(algorithm.tr("Cancelled")) from None
