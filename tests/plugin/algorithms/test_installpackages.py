"""The algorithm that installs packages: what it tells before it fetches, and what it refuses; no network is asked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QSettings, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.tests.ml.base.packages.wheels import write_wheel


@pytest.fixture
def missing(monkeypatch):
    """A package that is asked for and not there."""
    needed = {"relic_missing": "1"}
    monkeypatch.setattr("relicslide.ml.base.packages.install.REQUIREMENTS", needed)
    monkeypatch.setattr("relicslide.ml.base.packages.needed.REQUIREMENTS", needed)


def test_only_shown(run, missing, tmp_path):
    """All of it is told, and nothing is written."""
    write_wheel(tmp_path, "relic_missing", "1.0")
    done = run("installpackages", ONLY_SHOW=True, WHEELS=str(tmp_path), BUILD="cpu")
    version = f"py{sys.version_info[0]}{sys.version_info[1]}"
    profile = Path(QgsApplication.qgisSettingsDirPath())
    assert Path(done["FOLDER"]) == profile / "relicslide" / "packages" / version
    for words in ("relic_missing>=1", str(tmp_path), "to fetch", "are free", "delete this folder", "none is replaced"):
        assert words in done["PLAN"]
    assert done["INSTALLED"] == "" and not Path(done["FOLDER"]).exists()


def test_nothing_is_missing(run):
    pytest.importorskip("torch")
    done = run("installpackages")
    assert "Nothing is missing" in done["PLAN"] and not Path(done["FOLDER"]).exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [({"WHEELS": "."}, "holds no wheel"), ({"BUILD": "rocm"}, "BUILD"), ({"PYTHON": __file__}, "PYTHON: .* is none")],
)
def test_refused(run, tmp_path, monkeypatch, change, words):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(QgsProcessingException, match=words):
        run("installpackages", **change)


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({}, ""),
        ({"proxyEnabled": True, "proxyHost": "wall", "proxyPort": "3128"}, "http://wall:3128"),
        ({"proxyEnabled": True, "proxyHost": "w", "proxyUser": "me", "proxyPassword": "p"}, "http://me:p@w"),
        ({"proxyEnabled": False, "proxyHost": "wall"}, ""),
    ],
)
def test_proxy_of_qgis(provider, settings, proxy):
    """The proxy of QGIS's options is taken, and told to nobody but pip."""
    given = QSettings()
    try:
        for name, value in settings.items():
            given.setValue(f"proxy/{name}", value)
        algorithm = provider.algorithm("installpackages").create()
        inputs = algorithm.inputs(Arguments(algorithm, {}, QgsProcessingContext()))
    finally:
        given.remove("proxy")
    assert inputs["source"].proxy == proxy


def test_link_opens_the_dialog(plugin, monkeypatch):
    """What stands in a window as a link brings the algorithm's dialog."""
    opened = []

    def dialog(name):
        opened.append(name)
        return QWidget()

    monkeypatch.setattr("processing.createAlgorithmDialog", dialog)
    monkeypatch.setattr(QWidget, "show", lambda widget: None)
    plugin.initGui()
    for address in ("relicslide:installpackages", "relicslide:nothing"):
        QDesktopServices.openUrl(QUrl(address))
    QgsApplication.processEvents()
    assert opened == ["relicslide:installpackages"]
