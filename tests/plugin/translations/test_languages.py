"""QGIS in another language: what its toolbox, help and log then say, and that nothing of it stays after unloading."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale
from relicslide import classFactory
from relicslide.plugin.help import help_page
from relicslide.plugin.translation import languages, sentences, spoken, tr
from relicslide.plugin.words import in_words

NAMES = {"zh": "分割滑坡", "es": "Segmentar deslizamientos", "fr": "Segmenter les glissements"}


@pytest.fixture
def qgis_in(qgis_processing, monkeypatch):
    """A function that loads the plugin in a QGIS of some language, and gives its provider."""
    plugins = []

    def load(name: str):
        monkeypatch.setattr(QgsApplication, "locale", lambda: name)
        plugins.append(classFactory(None))
        plugins[-1].initProcessing()
        return QgsApplication.processingRegistry().providerById("relicslide")

    yield load
    for plugin in plugins:
        plugin.unload()


@pytest.mark.parametrize(
    ("locale", "system", "expected"),
    [
        *(("zh-Hans", "en_US", "zh"), ("zh", "zh_CN", "zh"), ("zh", "zh_TW", ""), ("zh-Hant", "en_US", "")),
        *(("es", "es_MX", "es"), ("es_AR", "es_AR", "es"), ("fr", "fr_CA", "fr"), ("de", "de_DE", ""), ("en", "C", "")),
        *(("", "C", ""), ("C", "C", "")),
    ],
)
def test_language_of_qgis(monkeypatch, locale, system, expected):
    monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
    previous = QLocale()
    QLocale.setDefault(QLocale(system))
    try:
        assert languages.language() == expected
    finally:
        QLocale.setDefault(previous)


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_toolbox_and_help(qgis_in, language):
    provider = qgis_in(language)
    algorithm = provider.algorithm("segment")
    assert algorithm.displayName() == NAMES[language]
    assert algorithm.name() == "segment"
    assert spoken() == language
    english = "Segment landslides", "Image (empty", "Landslide probability", "Relic landslides", "Set-up"
    for item in provider.algorithms():
        labels = [definition.description() for definition in item.parameterDefinitions()]
        shown = " | ".join([item.displayName(), item.group(), item.shortDescription(), *labels])
        assert not [words for words in english if words in shown], item.name()
    assert help_page("segment").parent.name == language
    chain = provider.algorithm("relic_landslides")
    label = chain.parameterDefinition("IMAGE").description()
    assert algorithm.parameterDefinition("IMAGE").description().startswith(label)
    method = algorithm.parameterDefinition("METHOD")
    assert "kriging" in method.options()


def test_nothing_stays(qgis_processing, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "fr")
    for _ in range(10):
        plugin = classFactory(None)
        plugin.initProcessing()
        assert tr("Threshold") == "Seuil"
        plugin.unload()
        assert tr("Threshold") == "Threshold"
        assert spoken() == ""


def test_an_error_in_the_dialogs_words(qgis_in, monkeypatch):
    provider = qgis_in("zh")
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    english = "OVERLAP: /tmp/a.gpkg is out of range; give 0 or more."
    said = in_words(english, provider.algorithm("segment"), {"/tmp/a.gpkg": "我的层"})
    assert said == "图块重叠：图层 '我的层' 超出范围；请给出 0 或更大。"


def test_sentences_are_put_together(monkeypatch):
    pairs = {
        "{0} is {1}, but cannot be {2}.": "{0} est {1}, et jamais {2}.",
        "a whole number": "un entier",
        "Limits: {0}": "Limites : {0}",
        " or more": " ou plus",
        "comparing labels": "comparaison des étiquettes",
        "{0} left": "reste {0}",
        " and ": " et ",
        " It said: {0}": " Message : {0}",
        "image": "image FR",
    }
    monkeypatch.setattr(sentences, "spoken", lambda: "fr")
    monkeypatch.setattr(sentences.QCoreApplication, "translate", translated(pairs))
    made = tuple(sorted(map(template, pairs), key=lambda item: -item.letters))
    monkeypatch.setattr(sentences, "templates", lambda: made)
    for english, french in (
        ("5 is a whole number, but cannot be 6 or more.", "5 est un entier, et jamais 6 ou plus."),
        ("A is B, but cannot be C. C is D, but cannot be E.", "A est B, et jamais C. C est D, et jamais E."),
        ("comparing labels, block 3 of 10, 4 min left", "comparaison des étiquettes, block 3 of 10, reste 4 min"),
        ("A is B, but cannot be C. It said: x", "A est B, et jamais C. Message : x"),
        ("Nobody translated this and that.", "Nobody translated this and that."),
        ("'image' is /tmp/a and b, but cannot be image.", "'image' est /tmp/a and b, et jamais image FR."),
        ("x is image, but cannot be 'image and image'.", "x est image FR, et jamais 'image and image'."),
    ):
        assert sentences.in_language(english) == french


def template(text: str) -> sentences.Template:
    """A template of a text."""
    return sentences.Template(text, tuple(sentences.PLACE.split(text)[::2]))


def translated(pairs: dict[str, str]):
    """What Qt would answer, from a table."""
    return lambda context, text: pairs.get(text, text)
