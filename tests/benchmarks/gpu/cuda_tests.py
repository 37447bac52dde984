"""The tests that need CUDA, by pytest, without the fixtures that need QGIS."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from .extent import Extent

ROOT = Path(__file__).resolve().parents[3]


def measure(extent: Extent) -> Iterator[dict]:
    """How many passed, failed and were skipped, and which failed."""
    if importlib.util.find_spec("pytest") is None:
        yield {"skipped_because": "pytest is not installed"}
        return
    files = sorted(map(str, (ROOT / "tests" / "ml").rglob("test_cuda*.py")))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "tests.xml"
        options = ["-q", "-c", "/dev/null", "--rootdir", str(ROOT), "--noconftest", "--import-mode=importlib"]
        quiet = ["-p", "no:cacheprovider", f"--junitxml={report}"]
        command = [sys.executable, "-m", "pytest", *options, *quiet, *files]
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # QGIS's plugin among them
        subprocess.run(command, stdout=sys.stderr, env=environment, check=False)
        suite = next(ElementTree.parse(report).iter("testsuite"))
    failed = [f"{case.get('classname')}.{case.get('name')}" for case in suite if case.find("failure") is not None]
    broken = [f"{case.get('classname')}.{case.get('name')}" for case in suite if case.find("error") is not None]
    count = {kind: int(suite.get(kind, 0)) for kind in ("tests", "skipped")}
    passed = count["tests"] - count["skipped"] - len(failed) - len(broken)
    yield {"passed": passed, "skipped": count["skipped"], "failed": [*failed, *broken]}
