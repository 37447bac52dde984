"""The messages of the code, as the script finds them that makes the tables."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="package")
def tool():
    """The script that makes the tables, as a module."""
    spec = importlib.util.spec_from_file_location("relicslide_translations", ROOT / ".ci" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(ROOT / ".ci"))


@pytest.fixture(scope="package")
def said(tool):
    """All messages of the code."""
    return tool.messages()
