"""Is everything there that the networks need, and how does a person add what is missing?

Nothing is installed here, and torch is not imported to find out: its presence is looked up, so that loading the plugin
stays cheap and a broken installation cannot take QGIS down with it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication

from ..ml.base.errors import InputError
from ..ml.base.packages import missing_packages, pip_install
from ..ml.base.packages.failures import advice
from ..ml.base.packages.folder import packages_folder
from ..ml.base.packages.interpreter import Layout, candidates
from ..ml.base.threads import waiting_threads_sleep
from .translation import tr
from .translation.sentences import in_language

INSTALLER = "relicslide:installpackages"


def folder() -> Path:
    """Where packages for this Python lie in this QGIS profile, whether or not they are there."""
    return packages_folder(QgsApplication.qgisSettingsDirPath())


def problem() -> str:
    """What is missing from QGIS's Python and what adds it; empty where nothing is missing.

    The desktop's windows take it as HTML, with a link that opens the algorithm (`desktop.links`).
    """
    missing = missing_packages()
    if not missing:
        return ""
    return _with_link(missing) if qgis.utils.iface is not None else in_language(_in_words(missing))


def _with_link(missing: Sequence[str]) -> str:
    said = tr(
        "This needs the Python package(s) {packages}, which this QGIS does not have. "
        '<a href="{installer}">Install them now</a> (<i>Install packages (PyTorch)</i> in the toolbox): they go into '
        "a folder of your QGIS profile, nothing of QGIS is changed, and no restart is needed."
    )
    return said.format(packages=escape(", ".join(missing)), installer=INSTALLER)


def _in_words(missing: Sequence[str]) -> str:
    return (
        f"This needs the Python package(s) {' and '.join(missing)}, which this QGIS does not have; run {INSTALLER} "
        f"(Install packages), which adds them to the QGIS profile, and this again: qgis_process run {INSTALLER}. Or "
        f"install with: {pip_install(missing, python_executable())}. Interpolation, evaluation of rasters and data "
        "sets work without."
    )


def torch_is_loaded() -> bool:
    """Whether something has imported torch already: the first time takes seconds, and Python does nothing else then."""
    return "torch" in sys.modules


def check() -> None:
    """Raise `InputError` with what is missing, in words, or with what keeps packages that are there from being used."""
    missing = missing_packages()
    if missing:
        raise InputError(_in_words(missing))
    waiting_threads_sleep()
    try:
        importlib.import_module("torch")
    except (ImportError, OSError) as error:
        raise InputError(
            f"The package torch is there, but cannot be loaded ({error}); install it again with {INSTALLER}. "
            f"{advice(str(error))}"
        ) from None


def after_installation() -> str:
    """What there is to say once packages were installed."""
    if torch_is_loaded() and not str(sys.modules["torch"].__file__).startswith(str(folder())):
        return "Another torch is in use until QGIS is restarted."
    return f"Segment landslides can be run now, without a restart. To undo it, delete {folder()}."


def python_executable() -> str:
    """The Python that belongs to this QGIS, as a command names it; none is started to find out."""
    return next((str(path) for path in candidates(Layout.of_this_process()) if path.is_file()), "python3")
