"""Interface, help and sentences in the language of QGIS.

``resources/i18n`` has a Qt table of messages for each language; English is the code itself. What stands in `tr` is of
the context ``interface``, help texts are of ``help``, and what is said while an algorithm works of ``sentences``.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """A text of the interface in the language of QGIS."""
    return QCoreApplication.translate("interface", text)


def spoken() -> str:
    """The language whose table is installed, such as "fr"; empty where it is English."""
    found = tr("en")  # whose translation is the language's own code
    return "" if found == "en" else found


def tr_help(text: str) -> str:
    """A help text in the language of QGIS."""
    return QCoreApplication.translate("help", text)
