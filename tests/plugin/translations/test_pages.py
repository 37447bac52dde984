"""Pages that QGIS has written in another language: what they say is known, and names of settings stay."""

from __future__ import annotations

import re

import numpy as np
import pytest
from relicslide.plugin import algorithm
from relicslide.plugin.translation import sentences
from relicslide.tests.plugin.scenes import image_grid, write_raster


@pytest.fixture
def in_quotes(said, monkeypatch):
    """A language that puts all that it knows in quotes."""
    made = tuple(sorted(map(sentences.template, said["sentences"]), key=lambda template: -template.letters))
    monkeypatch.setattr(sentences, "templates", lambda: made)
    monkeypatch.setattr(sentences, "spoken", lambda: "fr")
    monkeypatch.setattr(algorithm, "spoken", lambda: "fr")
    monkeypatch.setattr(sentences.QCoreApplication, "translate", lambda context, text: f"«{text}»")


def test_pages_speak_the_language_of_qgis(in_quotes, run, scene, tmp_path):
    probability = np.linspace(0, 1, 80 * 112, dtype=np.float32).reshape(1, 80, 112)
    truth = write_raster(tmp_path / "truth.tif", (probability > 0.6).astype(np.uint8), image_grid())
    found = write_raster(tmp_path / "found.tif", probability, image_grid())
    variogram, scores = tmp_path / "variogram.html", tmp_path / "scores.html"
    run("interpolate", DEM=scene.dem, REFERENCE=scene.image, OUTPUT=str(tmp_path / "out.tif"), REPORT=str(variogram))
    run("evaluate", PREDICTION=found, REFERENCE=truth, REPORT=str(scores))
    for page in (variogram, scores):
        text = page.read_text(encoding="utf-8")
        parts = re.findall(r"<(h1|h2|p|th|figcaption|text)\b[^>]*>([^<]+)</", text)
        words = [part for _, part in parts if re.search("[A-Za-z]{3}", part)]
        assert '<html lang="fr">' in text
        assert len(words) > 10 and not [part for part in words if "«" not in part]
    assert "<td>threshold</td>" in text, "a setting, as scripts call it"
