"""What is told of an environment: what is there, what works, and the one thing to do next."""

from __future__ import annotations

import getpass
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from relicslide.ml import check_environment as module
from relicslide.ml.base.packages.build import read_gpus
from relicslide.ml.check_environment import check_environment
from relicslide.ml.model.environment.places import look_at
from relicslide.ml.model.environment.redaction import redacted

GPU = read_gpus("NVIDIA RTX 5090, 12.0, 32607, 580.88")


@pytest.fixture(autouse=True)
def no_gpu(monkeypatch):
    """The same on every machine."""
    monkeypatch.setattr(module, "find_gpus", lambda: ())


def test_all_of_it(tmp_path):
    """The self-test passes and has a speed; page and JSON tell the same, without the home folder."""
    pytest.importorskip("torch")
    heard: list[float] = []
    page, facts = tmp_path / "page.html", tmp_path / "facts.json"
    done = check_environment(
        report=page,
        facts=facts,
        host={"qgis": "3.99"},
        folders={"the QGIS profile": Path.home() / "no folder yet"},
        progress=lambda share, text="": heard.append(share),
    )
    assert [trial.name for trial in done.trials] == ["Kriging", "Segmentation", "Grad-CAM"]
    assert all(trial.passed and trial.speed.endswith("a second") for trial in done.trials)
    assert done.ready and done.advice == "All is well: run Segment landslides."
    assert done.versions["qgis"] == "3.99" and done.versions["torch"] and done.versions["gdal"]
    assert done.processors[0].kind == "cpu" and done.places[0].writable
    assert heard == sorted(heard) and heard[-1] == 1.0
    told = json.loads(facts.read_text(encoding="utf-8"))
    assert told["ready"] is True and told["trials"][2]["name"] == "Grad-CAM"
    for text in (page.read_text(encoding="utf-8"), facts.read_text(encoding="utf-8")):
        assert str(Path.home() / "no folder") not in text and "~/no folder yet" in text
        assert "Grad-CAM" in text and "3.99" in text


def test_torch_is_missing(monkeypatch):
    """Kriging is tried all the same."""
    monkeypatch.setattr("relicslide.ml.base.packages.needed.NETWORK_PACKAGES", ("torch", "a_package_that_nobody_has"))
    done = check_environment(remedy="run this and that")
    assert not done.ready and "a_package_that_nobody_has cannot be found: run this and that." in done.advice
    assert [trial.name for trial in done.trials] == ["Kriging"] and done.trials[0].passed
    assert "-m pip install" in check_environment(self_test=False).advice


def test_torch_cannot_be_loaded(monkeypatch):
    def broken(name):
        raise OSError("[WinError 1114] c10.dll")

    monkeypatch.setattr(module.importlib, "import_module", broken)
    done = check_environment(self_test=False)
    assert not done.ready and "Visual C++" in done.advice and "c10.dll" in done.advice


def test_a_failing_part_is_named(monkeypatch):
    pytest.importorskip("torch")
    monkeypatch.setattr(module, "_segment", lambda paths, folder: 1 / 0)
    monkeypatch.setattr(module, "_explain", lambda paths, folder: (True, 1.0, "pixels"))
    monkeypatch.setattr(module, "_krige", lambda: (True, 1.0, "cells"))
    done = check_environment()
    assert not done.ready and done.advice.startswith("Segmentation failed (ZeroDivisionError")
    assert [trial.passed for trial in done.trials] == [True, False, True]


def test_folders(tmp_path, monkeypatch):
    """One that cannot be written, and a full disk."""
    pytest.importorskip("torch")
    (tmp_path / "file").write_text("")
    shut = look_at("profile", tmp_path / "file" / "below")
    assert not shut.writable and "cannot be written" in shut.remark
    done = check_environment(folders={"the profile": tmp_path / "file" / "below"}, self_test=False)
    assert not done.ready and "check the rights" in done.advice
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=10**8))
    assert check_environment(self_test=False).advice.startswith("Only 0.1 GB are free for temporary files")


@pytest.mark.parametrize(
    ("capability", "architectures", "words"),
    [
        ((12, 0), ["sm_80", "sm_90"], "has no code for"),
        ((12, 0), ["sm_80", "sm_120"], ""),
        (None, [], "build for CPUs"),
    ],
)
def test_gpus(monkeypatch, capability, architectures, words):
    """A processor that torch has no code for, one that it serves, and one that this build does not see."""
    torch = pytest.importorskip("torch")
    from relicslide.ml.model.environment.processors import processors, unused_gpus

    class Properties:
        name, total_memory = "NVIDIA RTX 5090", 32 * 2**30
        major, minor = capability or (0, 0)

    monkeypatch.setattr(torch.cuda, "is_available", lambda: capability is not None)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda number: Properties())
    monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: architectures)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda number: (2**30, 2**31))
    monkeypatch.setattr(torch.version, "cuda", None)
    found = processors()
    assert len(found) == (2 if capability else 1)
    told = unused_gpus(GPU, found)
    assert words in told and bool(told) is bool(words)
    assert unused_gpus((), found[:1]) == ""


def test_names_are_left_out():
    assert redacted(f"{Path.home()}/x and /data/{getpass.getuser()}/y") == "~/x and /data/USER/y"
    assert redacted("/home/adam/x, /home/ada", "/home/ada", "ada") == "/home/adam/x, ~"
    assert redacted('"C:\\\\Users\\\\Ada\\\\x"', "C:\\Users\\Ada", "Ada") == '"~\\\\x"'
