"""A model parameter's widget: a list of the known models above a file box, and the chosen one's card below."""

from __future__ import annotations

from html import escape

from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsFileWidget, QgsProcessingGui
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...ml.base.errors import InputError
from ...ml.model.checkpoint import read_card
from ..translation import tr
from ..translation.sentences import in_language
from .models import card_text, known_models

_DIALOG = "AlgorithmDialog"


class ModelChoice:
    """The list, the file box and the card, in a `widget`.

    It is none itself: Processing hands widgets over to C++, and slots of what was Python's are no longer called then.
    """

    def __init__(self, bundled: bool = True):
        self.models, self.widget, self._bundled = known_models(), QWidget(), bundled
        self.list, self.file, self.card = QComboBox(), QgsFileWidget(), QLabel()
        self.list.addItem(tr("The bundled one for what is given") if bundled else tr("None"), "")
        for model in self.models:
            self.list.addItem(in_language(model.card.name), model.path)
        self.list.addItem(tr("Another file"), None)
        self.file.setFilter(tr("Models (*.safetensors)"))
        self.file.lineEdit().setPlaceholderText(tr("a .safetensors file of your own"))
        self.card.setWordWrap(True)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.list, self.file, self.card):
            layout.addWidget(widget)
        self.list.activated.connect(self._chosen)
        self.file.fileChanged.connect(self._show)
        self._show("")

    def path(self) -> str:
        """The file, empty for the bundled one."""
        return self.file.filePath()

    def set_path(self, path: str) -> None:
        """Choose a file."""
        with QSignalBlocker(self.file):
            self.file.setFilePath(path)
        self._show(path)

    def _chosen(self, index: int) -> None:
        path = self.list.itemData(index)
        if path is None:
            self.file.setFocus()
        else:
            self.set_path(path)
            self.file.fileChanged.emit(path)

    def _show(self, path: str) -> None:
        known = self.list.findData(path)
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(known if known >= 0 else self.list.count() - 1)
        self.card.setText(f"<small>{escape(self._about(path)).replace(chr(10), '<br>')}</small>")

    def _about(self, path: str) -> str:
        if not path and not self._bundled:
            return tr("It begins with random weights, which needs more landslides than a model to begin with.")
        if not path:
            named = "\n".join(
                f"{in_language(model.card.name)}: {in_language(model.card.limits)}" for model in self.models[:2]
            )
            return tr("With a DEM the first, with an image alone the second.") + f"\n{named}"
        try:
            return "\n".join(map(in_language, card_text(read_card(path)).splitlines()))
        except InputError as error:
            return in_language(str(error))


class ModelWidgetWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """Between the widget and Processing."""

    def __init__(self, parameter, kind, bundled: bool):
        super().__init__(parameter, kind)
        self._bundled = bundled

    def createWidget(self):
        self.shown = ModelChoice(self._bundled)
        self.shown.widget.setToolTip(self.parameterDefinition().toolTip())
        self.shown.file.fileChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self.shown.widget

    def setWidgetValue(self, value, context):
        self.shown.set_path("" if value is None else str(value))

    def widgetValue(self):
        return self.shown.path() or None


class DialogWidget:
    """The widget in a dialog; QGIS's own file box in the Model Designer and in batches."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog, row=0, col=0, bundled=True):
        if type(dialog).__name__ != _DIALOG:
            parameter.setMetadata({})
            return WidgetWrapperFactory.create_wrapper(parameter, dialog, row, col)
        return ModelWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard, bundled)
