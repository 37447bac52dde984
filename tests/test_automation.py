"""What runs by itself, in continuous integration and before a commit, names commands that are there."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]
RUN = [step["run"] for step in STEPS if "run" in step] + [hook["entry"] for hook in HOOKS]
OWN = [line for line in RUN if line.startswith((".ci/", ".venv/", "make "))]


@pytest.mark.parametrize("line", OWN)
def test_command_is_there(line):
    program, *words = shlex.split(line)
    if program == "make":
        assert re.search(rf"^{words[0]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    elif program == ".venv/bin/python" and words[0] == "-m":
        assert importlib.util.find_spec(words[1])
        assert all((ROOT / word).exists() for word in words if word.startswith("tests/"))
    elif program == ".venv/bin/python":
        assert (ROOT / words[0]).is_file()
    else:
        assert os.access(ROOT / program, os.X_OK)


def test_the_whole_suite_runs_in_debian_and_the_plugin_in_three_versions_of_qgis():
    assert ".ci/run" in OWN
    assert WORKFLOW["jobs"]["debian"]["container"] == "debian:12"
    images = [item["image"] for item in WORKFLOW["jobs"]["qgis"]["strategy"]["matrix"]["include"]]
    development = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    assert len(images) == 3
    assert all(f"`qgis/qgis:{image}`" in development for image in images)


def test_hooks_do_what_lint_does():
    lint = (ROOT / ".ci" / "lint").read_text(encoding="utf-8")
    tools = set(re.findall(r"python -m (\S+)", lint))
    assert tools <= {word for hook in HOOKS for word in hook["entry"].split()}
    assert {hook["id"] for hook in HOOKS} >= {"ruff", "ruff-format", "mypy", "bandit", "detect-secrets"}
    assert all(hook["language"] == "system" for hook in HOOKS), "the versions are those of requirements-dev.txt"
