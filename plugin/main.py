"""The plugin object: it registers the Processing provider, and takes it away again."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from ..ml.base.packages.folder import leave, use
from . import environment
from .provider import PROVIDER_ID, RelicSlideProvider
from .translation.languages import Translation, language
from .translation.sentences import in_language


class RelicSlidePlugin:
    """What QGIS loads. ``iface`` is None under ``qgis_process``."""

    def __init__(self, iface):
        self._iface = iface
        self._provider = None
        self._translation = Translation()
        self._links = self._menu = None

    def initProcessing(self):
        """Register the provider; a second copy of the plugin in one process leaves the first one's in place."""
        registry = QgsApplication.processingRegistry()
        if registry.providerById(PROVIDER_ID) is not None:
            sentence = "A provider of this name is registered already; this copy of RelicSlide stays idle."
            QgsMessageLog.logMessage(in_language(sentence), "RelicSlide", Qgis.MessageLevel.Warning)
            return
        self._translation.install(language())  # first: labels are made once
        provider = RelicSlideProvider()
        if registry.addProvider(provider):  # addProvider deletes what it refuses
            self._provider = provider
            use(environment.folder())
            provider.refreshAlgorithms()  # the models find their steps only in a provider that is registered

    def initGui(self):
        """The desktop's way in: Processing is all there is, and links and a menu that open its dialogs."""
        self.initProcessing()
        from .desktop.links import AlgorithmLinks  # here, because they need Qt's windows
        from .desktop.menu import Menu

        if self._iface is not None:
            self._menu = Menu(self._iface)
            self._menu.install()
        self._links = AlgorithmLinks(PROVIDER_ID)
        self._links.install()

    def unload(self):
        """Take the provider out of the registry, if this object put it there."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
            leave(environment.folder())
        for part in (self._links, self._menu):
            if part is not None:
                part.remove()
        self._links = self._menu = None
        self._translation.remove()
