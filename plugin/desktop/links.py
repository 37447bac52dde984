"""Links in QGIS's windows that open an algorithm's dialog: ``<a href="relicslide:installpackages">``."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QWidget


class AlgorithmLinks(QObject):
    """Opens the algorithm that a link names; ``scheme`` is the provider's id, with which such links begin."""

    def __init__(self, scheme: str):
        super().__init__()
        self._scheme = scheme
        self._dialog: QWidget | None = None

    def install(self) -> None:
        """Have Qt bring such links here."""
        QDesktopServices.setUrlHandler(self._scheme, self, "open")

    def remove(self) -> None:
        """Leave nothing behind."""
        QDesktopServices.unsetUrlHandler(self._scheme)
        self._dialog = None

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        """Close the window that the link stands in, which would keep others from being used, and open the dialog."""
        if QgsApplication.processingRegistry().algorithmById(url.toString()) is None:
            return
        window = QApplication.activeModalWidget()
        if window is not None:
            window.close()
        QTimer.singleShot(0, lambda: self._show(url.toString()))

    def _show(self, algorithm: str) -> None:
        import processing  # a plugin of QGIS's own, which may be loaded after this one

        dialog = processing.createAlgorithmDialog(algorithm)
        dialog.show()
        self._dialog = dialog  # kept, because a dialog without its Python half does nothing
