"""Entries of the menu Plugins: the manual, and an algorithm's dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from ..help import manual_page
from ..parameters.lasting import kept_models
from ..resources import icon_path
from ..translation import tr

NAME = "RelicSlide"


class Menu:
    """The plugin's own part of the menu Plugins; ``iface``: QGIS's desktop."""

    def __init__(self, iface):
        self._iface, self._actions = iface, []

    def install(self) -> None:
        """Add the entries."""
        self._add("syntheticscene", tr("Make a sample scene…"), lambda: self._run("relicslide:syntheticscene"))
        self._add("train", tr("Folder of your models"), lambda: _show(kept_models()))
        self._add(NAME.lower(), tr("Manual"), lambda: _show(manual_page()))

    def remove(self) -> None:
        """Leave nothing behind."""
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginMenu(NAME, action)
            action.deleteLater()

    def _add(self, icon: str, text: str, act: Callable[[], object]) -> None:
        action = QAction(QIcon(icon_path(icon)), text, self._iface.mainWindow())
        action.triggered.connect(lambda: act())
        self._iface.addPluginToMenu(NAME, action)
        self._actions.append(action)

    def _run(self, algorithm: str) -> None:
        import processing  # a plugin of QGIS's own, which may be loaded after this one

        processing.execAlgorithmDialog(algorithm, {})


def _show(path: Path) -> None:
    """With what the system opens such a file or folder with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
