"""What an analyst reads: the dialog's labels and the project's layers, and help that begins with a recipe."""

from __future__ import annotations

import html

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QPalette
from relicslide.plugin.algorithms.segment import Segment
from relicslide.plugin.help import load_help
from relicslide.plugin.model import RelicSlideModel
from relicslide.plugin.resources import RESOURCES
from relicslide.plugin.words import in_words


def test_the_desktop_reads_labels_and_scripts_read_names(qgis_app, monkeypatch):
    algorithm, sentence = Segment().create(), "MIN_AREA: -1 is out of range; leave MIN_AREA empty."
    assert in_words(sentence, algorithm, {}) == sentence
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    words = in_words(sentence, algorithm, {})
    assert words == "Smallest landslide: -1 is out of range; leave Smallest landslide empty."
    same = "The DEM covers 3 % of the image; give --MIN_AREA=4, no MIN_AREAS."
    assert in_words(same, algorithm, {}) == same


def test_a_layer_is_called_as_in_the_project(run, scene, tmp_path):
    """One in memory reaches the work as a temporary file, which nobody knows."""
    points = QgsVectorLayer("Point?crs=EPSG:32633", "my points", "memory")
    with pytest.raises(QgsProcessingException) as error:
        run("interpolatepoints", POINTS=points, REFERENCE=scene.image, OUTPUT=str(tmp_path / "out.tif"))
    assert "the layer 'my points'" in str(error.value)
    assert ".gpkg" not in str(error.value)


def test_the_desktop_gets_headings_and_the_recipe_first(qgis_app, monkeypatch):
    algorithm, words = Segment().create(), load_help("segment")
    plain = algorithm.shortHelpString()
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    palette = QgsApplication.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#ddeeff"))
    monkeypatch.setattr(QgsApplication, "palette", lambda: palette)
    rich = algorithm.shortHelpString()
    assert "<" not in plain
    assert rich.startswith('<h3 style="color: #ddeeff">In a minute</h3><ol><li style="color: #ddeeff">')
    assert rich.index("In a minute") < rich.index("What it does") < rich.index(">Image</b>") < rich.index("Results")
    assert not any(tag in rich for tag in ("<p>", "<b>"))  # in QGIS's own greys
    assert html.escape(words.of("MAX_HOLE")) in rich
    chain = RelicSlideModel()
    assert chain.fromFile(str(RESOURCES / "models" / "relic_landslides.model3"))
    assert '<p style="color: #ddeeff">' in chain.shortHelpString() and "<p>" not in chain.shortHelpString()
