"""Is everything there that the networks need, and how does a person add what is missing?

Nothing is ever installed here, and torch is not imported: its presence is looked up, so that loading the plugin stays
cheap and a broken installation cannot take QGIS down with it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ..ml.base.errors import InputError
from ..ml.base.packages import require_torch


def check() -> None:
    """Raise `InputError` with one sentence that says what is missing from QGIS's Python and how to install it."""
    require_torch(python_executable())


def problem() -> str:
    """`check`'s sentence; empty where nothing is missing."""
    try:
        check()
    except InputError as error:
        return str(error)
    return ""


def python_executable() -> str:
    """The Python that belongs to this QGIS.

    ``sys.executable`` comes last: it may be QGIS itself, or just the first Python on the user's PATH.
    """
    names = ("python.exe", "python3.exe", "bin/python3", "python3")
    candidates = [*(Path(sys.exec_prefix) / name for name in names), Path(sys.executable or "python3")]
    found = (str(path) for path in candidates if path.stem.startswith("python") and path.is_file())
    return next(found, "python3")
