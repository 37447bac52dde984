"""Where the plugin's drawings, help texts and models lie."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def icon_path(name: str) -> str:
    """Path of the icon called ``name``."""
    return str(RESOURCES / "icons" / f"{name}.svg")
