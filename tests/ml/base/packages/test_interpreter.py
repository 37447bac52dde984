"""QGIS's Python is found in every kind of installation, and QGIS itself is never taken for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.packages.interpreter import Layout, candidates, check_python, find_python

LAYOUTS = {  # system, executable, prefix, library, the Python, its version
    "OSGeo4W": ("win32", "OSGeo4W/bin/qgis-bin.exe", "OSGeo4W/apps/Python312", "Lib", "python.exe", (3, 12)),
    "OSGeo4W, wrapper alone": ("win32", "OSGeo4W/bin/qgis-ltr-bin.exe", "OSGeo4W/bin", "Lib", "python3.exe", (3, 12)),
    "stand-alone": (
        *("win32", "Program Files/QGIS 3.44.1/bin/qgis-bin.exe", "Program Files/QGIS 3.44.1/apps/Python312"),
        *("Lib", "python.exe", (3, 12)),
    ),
    "conda on Windows": ("win32", "miniconda/envs/gis/Library/bin/qgis.exe", "miniconda/envs/gis", "Lib")
    + ("python.exe", (3, 13)),
    "macOS, 3.40": (
        *("darwin", "Applications/QGIS-LTR.app/Contents/MacOS/QGIS", "Applications/QGIS-LTR.app/Contents/MacOS"),
        *("lib/python3.9", "bin/python3.9", (3, 9)),
    ),
    "macOS, 4": (
        *("darwin", "Applications/QGIS.app/Contents/MacOS/QGIS", "Applications/QGIS.app/Contents/Frameworks"),
        *("lib/python3.12", "../MacOS/python3.12", (3, 12)),
    ),
    "Debian": ("linux", "home/me/.pyenv/shims/python3", "usr", "lib/python3.11", "bin/python3.11", (3, 11)),
    "flatpak": ("linux", "app/bin/qgis", "usr", "lib/python3.13", "bin/python3", (3, 13)),
    "conda": ("linux", "opt/envs/gis/bin/python3.12", "opt/envs/gis", "lib/python3.12", "bin/python3.12", (3, 12)),
}


def file(path: Path) -> Path:
    """An empty file, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


@pytest.mark.parametrize("kind", LAYOUTS)
def test_found_in(kind, tmp_path):
    system, executable, prefix, library, python, version = LAYOUTS[kind]
    layout = Layout(
        system=system,
        version=version,
        executable=file(tmp_path / executable),
        prefix=tmp_path / prefix,
        base_prefix=tmp_path / prefix,
        library=tmp_path / prefix / library,
    )
    right = file(tmp_path / prefix / python).resolve()
    asked: list[Path] = []

    def ask(path: Path):
        asked.append(path)
        return version if path.resolve() == right else (3, 7)  # another Python on the PATH, say

    assert find_python(layout, ask).resolve() == right
    assert not [path for path in (*asked, *candidates(layout)) if "qgis" in path.name.lower()]


def test_nothing_but_qgis(tmp_path):
    """A sentence instead of a second QGIS."""
    executable = file(tmp_path / "bin" / "qgis-bin.exe")
    layout = Layout("win32", (3, 12), executable, tmp_path / "apps", tmp_path / "apps", tmp_path / "apps" / "Lib")
    with pytest.raises(InputError, match=r"No Python 3\.12 was found .*PYTHON"):
        find_python(layout, lambda path: pytest.fail(f"{path} was started"))


def test_this_process():
    """The real layout, with the real question."""
    found = find_python()
    assert found.name.startswith("python")
    assert check_python(Path(sys.executable)) == Path(sys.executable)


@pytest.mark.parametrize(("name", "version"), [("qgis-bin.exe", None), ("python3", (2, 7)), ("missing/python3", None)])
def test_a_python_that_does_not_serve(tmp_path, name, version):
    path = tmp_path / name if "/" in name else file(tmp_path / name)
    with pytest.raises(InputError, match="PYTHON: .*give the file of such a one"):
        check_python(path, lambda _: version)
