"""The Python that belongs to this QGIS, as a program: where it lies in each kind of installation.

Inside QGIS `sys.executable` is QGIS itself on Windows and macOS, and on Linux just the first Python on the user's PATH;
only files that are named as a Python are ever started, and never a second QGIS.
"""

from __future__ import annotations

import os
import re
import subprocess  # nosec B404
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError

_NAME = re.compile(r"python(\d+(\.\d+)?)?(\.exe)?", re.IGNORECASE)
_VERSION = "import sys; print(sys.version_info[0], sys.version_info[1])"
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # of a console, on Windows

Version = tuple[int, int]


@dataclass(frozen=True)
class Layout:
    """What a process knows about where its Python came from."""

    system: str
    """`sys.platform`: win32, darwin, linux."""
    version: Version
    """Of the Python that is running."""
    executable: Path
    """`sys.executable`: QGIS itself, or any Python."""
    prefix: Path
    """`sys.exec_prefix`."""
    base_prefix: Path
    """`sys.base_exec_prefix`."""
    library: Path
    """The folder of the standard library."""

    @classmethod
    def of_this_process(cls) -> Layout:
        """The layout that is running."""
        return cls(
            system=sys.platform,
            version=(sys.version_info[0], sys.version_info[1]),
            executable=Path(sys.executable or "python3"),
            prefix=Path(sys.exec_prefix),
            base_prefix=Path(sys.base_exec_prefix),
            library=Path(os.__file__).parent,
        )


def candidates(layout: Layout) -> list[Path]:
    """Where the Python of a layout may lie, the likeliest first.

    ============================  =====================================================================
    OSGeo4W, stand-alone          apps/Python312/python.exe beside bin/qgis-bin.exe; bin/python3.exe
    conda on Windows              python.exe in the environment, above Library/bin/qgis.exe
    macOS                         Contents/MacOS/bin/python3.9, Contents/MacOS/python3.12, Contents/Frameworks/bin
    Linux, flatpak, conda         bin/python3.11 below the prefix or above the standard library
    ============================  =====================================================================

    Parameters
    ----------
    layout : Layout
        What the process knows.

    Returns
    -------
    list of Path
        No file is looked at; the process's own executable is among them, last, only where it is named as a Python.
    """
    find = _on_windows if layout.system == "win32" else _elsewhere
    own = [layout.executable] if _NAME.fullmatch(layout.executable.name) else []
    return list(dict.fromkeys([*find(layout), *own]))


def find_python(layout: Layout | None = None, ask: Callable[[Path], Version | None] | None = None) -> Path:
    """The first of the `candidates` that is there and is of the version that is running.

    Parameters
    ----------
    layout : Layout, optional
        By default that of this process.
    ask : callable, optional
        Tells a Python's version, None where it cannot run; by default it is started and asked.

    Returns
    -------
    Path

    Raises
    ------
    InputError
        Where there is none.
    """
    layout, ask = layout or Layout.of_this_process(), ask or asked_version
    looked_at = candidates(layout)
    for path in looked_at:
        if path.is_file() and ask(path) == layout.version:
            return path
    name = ".".join(map(str, layout.version))
    raise InputError(
        f"No Python {name} was found beside this QGIS (looked at {', '.join(map(str, looked_at[:4]))} and "
        f"{max(len(looked_at) - 4, 0)} more); give the file of one as PYTHON."
    )


def check_python(path: Path, ask: Callable[[Path], Version | None] | None = None) -> Path:
    """A Python that a person named.

    Parameters
    ----------
    path : Path
        The program.
    ask : callable, optional
        As for `find_python`.

    Returns
    -------
    Path
        The same.

    Raises
    ------
    InputError
        Where it is named like another program, cannot run or is of another version than this process.
    """
    wanted = (sys.version_info[0], sys.version_info[1])
    found = (ask or asked_version)(path) if _NAME.fullmatch(path.name) and path.is_file() else None
    if found != wanted:
        said = "is none" if found is None else f"is Python {found[0]}.{found[1]}"
        raise InputError(
            f"PYTHON: {path} {said}, but QGIS runs Python {wanted[0]}.{wanted[1]}; give the file of such a one."
        )
    return path


def asked_version(path: Path) -> Version | None:
    """A Python's version.

    Parameters
    ----------
    path : Path
        The program, which is started.

    Returns
    -------
    tuple of int or None
        Major and minor; None where it does not answer.
    """
    try:
        done = subprocess.run(  # a Python of this installation, without a shell  # nosec B603
            [str(path), "-c", _VERSION],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            creationflags=NO_WINDOW,
        )
        major, minor = done.stdout.split()
        return int(major), int(minor)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None


def _on_windows(layout: Layout) -> Iterator[Path]:
    major, minor = layout.version
    beside = layout.executable.parent
    roots = [layout.prefix, layout.base_prefix, layout.library.parent]
    roots += [above / "apps" / f"Python{major}{minor}" for above in (beside.parent, beside.parent.parent)]
    roots += [beside.parent.parent, beside]  # conda's Library/bin; the wrappers in bin
    for root in roots:
        yield from (root / name for name in ("python.exe", "python3.exe"))


def _elsewhere(layout: Layout) -> Iterator[Path]:
    major, minor = layout.version
    beside = layout.executable.parent
    roots = [layout.prefix, layout.base_prefix, layout.library.parent.parent]
    if layout.system == "darwin":
        contents = next((path for path in layout.executable.parents if path.name == "Contents"), beside.parent)
        roots += [contents / "MacOS", contents / "Frameworks", contents / "Resources" / "python"]
    names = (f"python{major}.{minor}", "python3")
    for root in roots:
        yield from (root / place / name for place in ("bin", "") for name in names)
