"""What has to be installed before a network can run, and how."""

from __future__ import annotations

import importlib.util
import sysconfig
from pathlib import Path

from .errors import InputError

PACKAGES = ("torch", "safetensors")


def missing_packages() -> tuple[str, ...]:
    """Those of `PACKAGES` that cannot be imported; nothing is imported to find out."""
    return tuple(name for name in PACKAGES if importlib.util.find_spec(name) is None)


def require_torch(python: str = "python3") -> None:
    """Raise `InputError` with the command to run where a package is missing; ``python`` is the interpreter to install
    for.
    """
    missing = missing_packages()
    if missing:
        raise InputError(
            f"This needs the Python package(s) {' and '.join(missing)}, which this Python does not have; "
            f'install with: "{python}" -m pip install {_options()} {" ".join(missing)} '
            "(interpolation works without)."
        )


def _options() -> str:
    """Options with which pip installs for this person alone; Debian's pip wants to hear that it may (PEP 668)."""
    managed = Path(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED").exists()
    return "--user --break-system-packages" if managed else "--user"
