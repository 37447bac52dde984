"""Is everything there that the networks need, and how does a person add what is missing?

Nothing is ever installed here, and torch is never imported: its presence is looked up, so that loading the plugin stays
cheap and a broken installation cannot take QGIS down with it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from ..ml.errors import InputError

_PACKAGES = ("torch", "safetensors")


def missing_packages() -> list[str]:
    """The Python packages that the networks need and that cannot be found."""
    return [name for name in _PACKAGES if find_spec(name) is None]


def problem() -> str:
    """One sentence that says what is missing and how to install it; empty where nothing is."""
    missing = missing_packages()
    if not missing:
        return ""
    verb = "is" if len(missing) == 1 else "are"
    return (f"The Python package{'s' * (len(missing) > 1)} {' and '.join(missing)} {verb} missing from QGIS's Python; "
            f"install with: {install_command(missing)}, then restart QGIS.")


def check() -> None:
    """Raise `InputError` with `problem`'s sentence where there is one."""
    sentence = problem()
    if sentence:
        raise InputError(sentence)


def install_command(packages) -> str:
    """The command that adds ``packages`` to QGIS's own Python and keeps the NumPy that QGIS was built with."""
    return f'"{python_executable()}" -m pip install --user {" ".join(packages)} "numpy=={np.__version__}"'


def python_executable() -> str:
    """The Python that belongs to this QGIS; inside the desktop ``sys.executable`` may be QGIS itself."""
    names = ("python.exe", "python3.exe", "bin/python3", "python3")
    candidates = [Path(sys.executable or "python3"), *(Path(sys.exec_prefix) / name for name in names)]
    found = (str(path) for path in candidates if path.stem.startswith("python") and path.is_file())
    return next(found, "python3")
