"""The tables of messages: whole, with the same places filled, and nothing that the code says no longer."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from relicslide.plugin.translation import languages, sentences, spoken

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = languages.LANGUAGES


def test_they_are_found(said):
    assert len(said["interface"]) > 200
    assert len(said["sentences"]) > 800
    assert len(said["help"]) > 300
    assert "Segment landslides" in said["interface"]
    assert "{0} cannot be written ({1}); choose another folder." in said["sentences"]
    assert "The DEM covers {0} % of the image; the rest gets no result." in said["sentences"]
    assert not [text for found in said.values() for text in found if "<svg" in text or "\n" in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated_vanished_or_wrongly_filled(tool, language):
    assert not tool.faults(language), "run: make translations, and translate what is unfinished"


def test_faults_are_seen(tool, monkeypatch):
    table = dict(tool.read("fr"))
    table["interface", "Report: {0}"] = "Rapport"
    table["interface", "Heat map"] = ""
    table["interface", "No longer said"] = "Plus dit"
    monkeypatch.setattr(tool, "read", lambda language: table)
    found = {(fault.text, fault.what.split(" in ")[0]) for fault in tool.faults("fr") if fault.context == "interface"}
    assert found == {
        ("Report: {0}", "has other places"),
        ("Heat map", "is not translated"),
        ("No longer said", "is said no longer"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_as_they_are_written(tool, language):
    translation = languages.Translation()
    translation.install(language)
    try:
        assert spoken() == language
        table = tool.read(language).items()
        other = {key for key, text in table if text and QCoreApplication.translate(*key) != text}
    finally:
        translation.remove()
    assert not other, "run: make translations"


def test_templates_are_up_to_date(said):
    listed = json.loads((ROOT / "resources" / "i18n" / "sentences.json").read_text(encoding="utf-8"))
    assert listed == sorted(said["sentences"]), "run: make translations"


def test_every_sentence_is_recognised_and_its_values_are_found():
    values = [f"v{number}x" for number in range(12)]
    for template in sentences.templates():
        count = len(set(sentences.PLACE.findall(template.text)))
        text = sentences.filled(template.text, values[:count])
        first = next(item for item in sentences.templates() if sentences.match(item, text) is not None)
        found = sentences.match(template, text)
        assert found is not None, template.text
        assert found[template.ending :] == values[:count], template.text
        if not template.ending:
            assert sentences.filled(first.text, sentences.match(first, text)[first.ending :]).endswith(text[-5:])
            assert first.letters >= template.letters


def test_templates_are_what_code_says(tool):
    code = """
raise InputError(f"{path} has {count} cell{'s' if count > 1 else ''}; use {limit}{more}.")
logger.warning("The DEM covers %.0f %% of %s.", share, name)
def tags(self): return ["mass movement"]
"""
    assert set(tool.sentences(ast.parse(code), "ml/x.py")) == {
        "{0} has {1} cells; use {2}.",
        "{0} has {1} cell; use {2}.",
        "The DEM covers {0} % of {1}.",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_and_names_stay(tool, language):
    for (_, text), said in tool.read(language).items():
        if said:
            assert re.findall(r"</?[ai]\b", text) == re.findall(r"</?[ai]\b", said), text
            names = set(re.findall(r"\b[A-Z]{3,}_[A-Z_]+\b|--[a-z_A-Z-]{3,}|\brelicslide:\w+", text))
            assert names <= set(re.findall(r"(?a:\b[A-Z]{3,}_[A-Z_]+\b|--[a-z_A-Z-]{3,}|\brelicslide:\w+)", said)), text
