"""Sentences as an analyst reads them: what the dialog calls a parameter, and what the project calls a layer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QPalette

from .help import short_label
from .translation import tr
from .translation.sentences import in_language


def on_desktop() -> bool:
    """Whether a person with dialogs is there, who never sees the names that scripts and `qgis_process` use."""
    return QgsApplication.platform() == "desktop"


def text_colour() -> str:
    """That of text in QGIS's theme, such as "#dddddd"."""
    return QgsApplication.palette().color(QPalette.ColorRole.Text).name()


def in_words(sentence: str, algorithm: QgsProcessingAlgorithm, layers: Mapping[str, str]) -> str:
    """``sentence`` in QGIS's language, with layers for temporary files, on the desktop labels for parameters' names.

    layers: {temporary file: name of the layer that it is a copy of}.
    """
    sentence = in_language(sentence)
    for path, layer in layers.items():
        for said in (path, Path(path).name):
            sentence = sentence.replace(said, tr("the layer {0}").format(repr(layer)))
    if not on_desktop():
        return sentence
    labels = {item.name(): short_label(item.description()) for item in algorithm.parameterDefinitions()}
    known = "|".join(re.escape(name) for name, label in labels.items() if label.upper() != name)
    name = rf"(?a:(?<![\w-])(?:{known})(?![\w=]))"  # letters of Chinese stand beside names without a blank
    return re.sub(name, lambda found: labels[found[0]], sentence) if known else sentence
