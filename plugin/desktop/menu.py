"""Entries of the menu Plugins that open an algorithm's dialog."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QAction, QIcon

from ..resources import icon_path

NAME = "RelicSlide"


class Menu:
    """The plugin's own part of the menu Plugins; ``iface``: QGIS's desktop."""

    def __init__(self, iface):
        self._iface, self._actions = iface, []

    def install(self) -> None:
        """Add the entries."""
        self._add("syntheticscene", QCoreApplication.translate("Menu", "Make a sample scene…"))

    def remove(self) -> None:
        """Leave nothing behind."""
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginMenu(NAME, action)
            action.deleteLater()

    def _add(self, algorithm: str, text: str) -> None:
        action = QAction(QIcon(icon_path(algorithm)), text, self._iface.mainWindow())
        action.triggered.connect(lambda: self._show(f"relicslide:{algorithm}"))
        self._iface.addPluginToMenu(NAME, action)
        self._actions.append(action)

    def _show(self, algorithm: str) -> None:
        import processing  # a plugin of QGIS's own, which may be loaded after this one

        processing.execAlgorithmDialog(algorithm, {})
