"""A list of choices that says what each means; scripts, models and the log go on with the words alone."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import Qgis
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..translation import tr
from .meanings import shown

_DIALOG = "AlgorithmDialog"
_SHORTEST = 20  # letters: a long meaning makes no dialog wider


class ChoiceWidgetWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """Between the list and Processing."""

    def createWidget(self):
        """A widget around the list: Processing hands what it gets over to C++, and it is no longer Python's then."""
        parameter, self.list, self.around = self.parameterDefinition(), QComboBox(), QWidget()
        layout = QVBoxLayout(self.around)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(_SHORTEST)
        if parameter.flags() & Qgis.ProcessingParameterFlag.Optional:
            self.list.addItem(tr("not chosen"), None)
        for word, text in zip(parameter.options(), shown(parameter.name(), parameter.options())):
            self.list.addItem(text, word)
        self.list.setToolTip(parameter.toolTip())
        self.list.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self.around

    def setWidgetValue(self, value, context):
        words = self.parameterDefinition().options()
        if str(value).isdecimal() and int(value) < len(words):  # of a run in the history that was given numbers
            value = words[int(value)]
        self.list.setCurrentIndex(max(0, self.list.findData(value)))

    def widgetValue(self):
        return self.list.currentData()


class DialogWidget:
    """The list in a dialog; QGIS's own in the Model Designer and in batches."""

    def __new__(cls, parameter, dialog, row=0, col=0):
        if type(dialog).__name__ != _DIALOG:
            parameter.setMetadata({})
            return WidgetWrapperFactory.create_wrapper(parameter, dialog, row, col)
        return ChoiceWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
