"""`.ci/gpu`: a small run without a card, the tables made of it, and what is left of a part that takes too long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_GDAL = "import sys\nsys.modules.update(dict.fromkeys(['osgeo', 'qgis']))\n"
PARTS = {"tests", "precision", "tiles", "steps", "training"}


def gpu(*words: str, blocked: Path | None = None) -> subprocess.CompletedProcess:
    """Run the script with this Python, and with what a folder's sitecustomize says."""
    environment = {**os.environ, "PYTHON": sys.executable, "CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
    if blocked is not None:
        environment["PYTHONPATH"] = str(blocked)
    command = [str(ROOT / ".ci" / "gpu"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=600)


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> tuple[subprocess.CompletedProcess, Path]:
    """A run on the CPU, without GDAL, and what it wrote."""
    folder, blocked = tmp_path_factory.mktemp("gpu ö"), tmp_path_factory.mktemp("without")
    (blocked / "sitecustomize.py").write_text(WITHOUT_GDAL, encoding="utf-8")
    return gpu(str(folder), blocked=blocked), folder / "gpu.json"


def test_without_a_card_it_says_so_and_measures_a_little(measured):
    done, written = measured
    assert done.returncode == 0, done.stderr
    assert "No CUDA card is there" in done.stderr and "all is measured" in done.stdout
    found = json.loads(written.read_text(encoding="utf-8"))
    assert found["machine"]["device"].startswith("CPU") and found["versions"]["torch"]
    assert set(found["parts"]) == PARTS and not any("unfinished" in part for part in found["parts"].values())
    parts = found["parts"]
    assert parts["tests"]["skipped"] > 0 and parts["tests"]["failed"] == []
    for network in ("bundled", "hpcl-net small", "ffs-net small"):
        assert parts["precision"][network]["float32"]["largest"] < 1e-6
        assert (
            0 < parts["precision"][network]["float16"]["largest"] < parts["precision"][network]["bfloat16"]["largest"]
        )
        assert parts["tiles"][network]["ratio"] > 0.1
    assert parts["steps"]["multiply_adds_ratio"] > 1 and parts["steps"]["seconds_ratio"] > 0
    assert parts["training"]["steps"] == 1 and parts["training"]["epochs"][0]["loss"] > 0


def test_the_tables_are_made_of_what_was_measured(measured):
    from relicslide.tests.benchmarks.gpu.table import markdown

    content = json.loads(measured[1].read_text(encoding="utf-8"))
    text = markdown(content)
    for words in (
        "| float32 | float16 | bfloat16 |",
        "| bundled |",
        "| ffs-net |",
        "the paper's epochs 5.2",
        "1 steps",
    ):
        assert words in text
    content["parts"] = {"steps": {"ffs-net": content["parts"]["steps"]["ffs-net"], "unfinished": "in time"}}
    assert "| ffs-net |" in markdown(content) and "bundled" not in markdown(content)


def test_what_a_part_had_measured_when_its_time_was_over_is_kept(monkeypatch, tmp_path):
    from relicslide.tests.benchmarks.gpu import __main__ as script

    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\necho '{\"bundled\": 1}'\necho '{\"bundled\": 2}'\nexec sleep 60\n", encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setattr(script.sys, "executable", str(slow))
    assert script.run_apart("tiles", 1.0) == {"bundled": 2, "unfinished": "it took more than 1 s"}
    assert script.run_apart("tiles", 0.0) == {"unfinished": "no time was left"}
