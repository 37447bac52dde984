"""The plugin's own version, as metadata.txt has it."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path


def version() -> str:
    """Such as "0.1.0"."""
    parser = ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]
