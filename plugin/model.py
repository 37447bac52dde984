"""The bundled models, which say before their first step what their later steps would miss."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm

from . import environment
from .help import coloured
from .translation import tr, tr_help
from .widgets import widget_of
from .words import on_desktop, text_colour

_WIDGETS = {
    "IMAGE": widget_of("fitting_layer", kind="image"),
    "DEM": widget_of("fitting_layer", kind="dem"),
    "MODEL": widget_of("known_model"),
}
"""Of inputs, as in the dialogs of the steps; a copy in the Model Designer has QGIS's own."""


class RelicSlideModel(QgsProcessingModelAlgorithm):
    """A chain of algorithms some of which need torch; QGIS's own class would run the first ones and then fail."""

    def createInstance(self):
        copy = type(self)()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        for name, widget in _WIDGETS.items():
            if copy.parameterDefinition(name) is not None:
                copy.parameterDefinition(name).setMetadata(widget)
        return copy

    def displayName(self):
        names = {"relic_landslides": tr("Landslides in one step: DEM, segmentation and explanation")}
        return names.get(self.name(), self.name())

    def group(self):
        return tr("Models")

    def shortHelpString(self):
        text = super().shortHelpString()
        return coloured(text, text_colour()) if on_desktop() else text

    def initAlgorithm(self, configuration=None):
        self.setHelpContent({name: tr_help(text) for name, text in self.helpContent().items()})
        super().initAlgorithm(configuration)
        for item in (*self.parameterDefinitions(), *self.outputDefinitions()):
            item.setDescription(tr(item.description()))

    def canExecute(self):
        sentence = environment.problem() if self._needs_torch() else ""
        return (False, sentence) if sentence else super().canExecute()

    def checkParameterValues(self, parameters, context):
        sentence = environment.problem() if self._needs_torch() else ""
        return (False, sentence) if sentence else super().checkParameterValues(parameters, context)

    def _needs_torch(self) -> bool:
        steps = [step.algorithm() for step in self.childAlgorithms().values() if step.isActive()]
        return any(getattr(step, "NEEDS_TORCH", False) for step in steps)
