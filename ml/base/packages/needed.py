"""Packages: which of those that networks need are missing, and the versions that a result was made with."""

from __future__ import annotations

import importlib.util
import platform
import sys
import sysconfig
from collections.abc import Sequence
from configparser import ConfigParser
from pathlib import Path

import numpy as np

from ..errors import InputError

NETWORK_PACKAGES = ("torch", "safetensors")
REQUIREMENTS = {"torch": "2.6", "safetensors": "0.4", "scipy": "1.8"}  # the oldest, as pyproject.toml has them
_INTEL_MAC_TORCH = "2.2"  # 2.2.2 is the last one for them
_CPU_WHEELS = "https://download.pytorch.org/whl/cpu"


def version() -> str:
    """The plugin's own version as metadata.txt has it, such as "0.1.0"."""
    parser = ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parents[3] / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def versions(**packages: str) -> dict[str, str]:
    """What made a result: the versions of the plugin, Python, NumPy and other packages.

    Parameters
    ----------
    **packages : str
        The version of every other package that was used, by its name.

    Returns
    -------
    dict
        {name: version}.
    """
    own = {"relicslide": version(), "python": platform.python_version(), "numpy": np.__version__}
    return {**own, **packages}


def missing_packages() -> tuple[str, ...]:
    """Those of `NETWORK_PACKAGES` that cannot be imported; nothing is imported to find out."""
    return tuple(name for name in NETWORK_PACKAGES if importlib.util.find_spec(name) is None)


def requirement(name: str) -> str:
    """What pip is asked for.

    Parameters
    ----------
    name : str
        One of `REQUIREMENTS`.

    Returns
    -------
    str
        The name and the oldest version that serves.
    """
    intel_mac = sys.platform == "darwin" and platform.machine() == "x86_64"
    return f"{name}>={_INTEL_MAC_TORCH if name == 'torch' and intel_mac else REQUIREMENTS[name]}"


def require_torch(python: str = "python3") -> None:
    """Check that networks can run.

    Parameters
    ----------
    python : str
        The interpreter that a missing package is to be installed for; it stands in the error's command.

    Raises
    ------
    InputError
        Where a package is missing, with the command to run.
    """
    missing = missing_packages()
    if missing:
        raise InputError(
            f"This needs the Python package(s) {' and '.join(missing)}, which this Python does not have; "
            f"install with: {pip_install(missing, python)} (interpolation, evaluation of rasters and data sets work "
            f"without){_lighter(missing)}."
        )


def _lighter(missing: Sequence[str]) -> str:
    """How to get torch without CUDA, which is gigabytes larger and on Linux what pip takes by itself."""
    if "torch" not in missing or not sys.platform.startswith("linux"):
        return ""
    return f"; without an NVIDIA card add --extra-index-url {_CPU_WHEELS}, which saves gigabytes"


def pip_install(packages: Sequence[str], python: str = "") -> str:
    """The command that installs packages for this person; Debian's pip wants to hear that it may (PEP 668).

    Parameters
    ----------
    packages : sequence of str
        Their names.
    python : str, optional
        The interpreter to install for (default: this one in a virtual environment, else python3).

    Returns
    -------
    str
        For a shell.
    """
    if sys.prefix != sys.base_prefix:  # a virtual environment: it takes packages of its own, and none of the user's
        return f'"{python or sys.executable}" -m pip install {" ".join(packages)}'
    managed = Path(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED").exists()
    options = "--user --break-system-packages" if managed else "--user"
    return f'"{python or "python3"}" -m pip install {options} {" ".join(packages)}'
