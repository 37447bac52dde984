"""The plugin's own version, as metadata.txt has it, and those of what a result was made with."""

from __future__ import annotations

import platform
from configparser import ConfigParser
from pathlib import Path

import numpy as np


def version() -> str:
    """Such as "0.1.0"."""
    parser = ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def versions(**packages: str) -> dict[str, str]:
    """What made a result: the plugin, Python, NumPy and the ``packages`` that the caller used."""
    own = {"relicslide": version(), "python": platform.python_version(), "numpy": np.__version__}
    return {**own, **packages}
