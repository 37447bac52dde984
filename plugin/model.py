"""The bundled models, which say before their first step what their later steps would miss."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from . import environment
from .widgets import widget_of

_NAMES = {"relic_landslides": "Landslides in one step: DEM, segmentation and explanation"}
"""What people call a model whose name is a promise to scripts."""
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
        return QCoreApplication.translate("RelicSlideModel", _NAMES.get(self.name(), self.name()))

    def canExecute(self):
        sentence = environment.problem() if self._needs_torch() else ""
        return (False, sentence) if sentence else super().canExecute()

    def checkParameterValues(self, parameters, context):
        sentence = environment.problem() if self._needs_torch() else ""
        return (False, sentence) if sentence else super().checkParameterValues(parameters, context)

    def _needs_torch(self) -> bool:
        steps = [step.algorithm() for step in self.childAlgorithms().values() if step.isActive()]
        return any(getattr(step, "NEEDS_TORCH", False) for step in steps)
