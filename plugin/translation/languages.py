"""Which language people read, and the table of messages that is installed for it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..resources import RESOURCES

LANGUAGES = ("zh", "es", "fr")
_TRADITIONAL = ("Hant", "TW", "HK", "MO")


def table(language: str) -> Path:
    """The compiled table of a language."""
    return RESOURCES / "i18n" / f"relicslide_{language}.qm"


def language() -> str:
    """The language of QGIS, where there is a table for it; else empty, which is English.

    The table in Chinese is in simplified characters, and not for who reads the traditional ones.
    """
    name = QgsApplication.locale()
    if name == "zh" and QLocale().name().startswith("zh"):
        name = QLocale().name()  # QGIS leaves out the country where it follows the system
    found = name.replace("-", "_").partition("_")[0]
    return found if found in LANGUAGES and not name.endswith(_TRADITIONAL) else ""


class Translation:
    """The table of a language, between `install` and `remove`."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def install(self, found: str) -> None:
        """Have Qt look into the table of a language; empty: none."""
        if found and self._translator is None:
            translator = QTranslator()
            if translator.load(str(table(found))):
                QCoreApplication.installTranslator(translator)
                self._translator = translator

    def remove(self) -> None:
        """Leave nothing behind."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
