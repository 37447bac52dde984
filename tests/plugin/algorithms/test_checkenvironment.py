"""The algorithm that checks the environment: its report, its advice, and what it knows of QGIS."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import Qgis, QgsApplication


def test_checked(run, tmp_path, monkeypatch):
    """Without the self-test, and where a package is missing: the algorithm that installs it is named."""
    monkeypatch.setattr("relicslide.ml.base.packages.needed.NETWORK_PACKAGES", ("torch", "a_package_that_nobody_has"))
    done = run("checkenvironment", QUICK=True, REPORT=str(tmp_path / "ü.html"), FACTS=str(tmp_path / "facts.json"))
    assert done["READY"] is False
    assert "a_package_that_nobody_has" in done["ADVICE"] and "relicslide:installpackages" in done["ADVICE"]
    told = json.loads(Path(done["FACTS"]).read_text(encoding="utf-8"))
    assert told["versions"]["qgis"] == Qgis.QGIS_VERSION and told["trials"] == []
    assert [place["name"] for place in told["places"]] == ["the QGIS profile", "packages", "temporary files"]
    assert Path(QgsApplication.qgisSettingsDirPath()).name in told["places"][0]["path"]
    assert done["ADVICE"].split(":")[0] in Path(done["REPORT"]).read_text(encoding="utf-8")
