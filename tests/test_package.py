"""The ZIP file: what the plugin repository asks, and that QGIS loads what is in it."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sysconfig
import zipfile
from pathlib import Path

import pytest
from relicslide.ml.base.packages.folder import packages_folder
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def package():
    """The script that makes the ZIP file, as a module."""
    spec = importlib.util.spec_from_file_location("relicslide_package", ROOT / ".ci" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def archive(package, tmp_path_factory):
    """The ZIP file."""
    return package.write(tmp_path_factory.mktemp("dist"))


def test_nothing_that_the_repository_refuses(package):
    assert package.faults() == []


def test_faults_are_seen(package, tmp_path):
    for folder in package.FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "ml" / "fast.so").write_bytes(b"")
    (tmp_path / "metadata.txt").write_text("[general]\nname=x\nqgisMaximumVersion=3.99\n", encoding="utf-8")
    found = " ".join(package.faults(tmp_path))
    for words in ("LICENSE is missing", "no email", "fast.so", "hasProcessingProvider", "4.99"):
        assert words in found


def test_size_and_layout(package, archive):
    assert archive.stat().st_size < package.LIMIT
    names = zipfile.ZipFile(archive).namelist()
    assert {name.partition("/")[0] for name in names} == {"relicslide"}
    assert {"relicslide/__init__.py", "relicslide/metadata.txt", "relicslide/LICENSE"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name or name.endswith(".pyc")]


def test_files_are_plain(package):
    for path in package.packaged_files():
        assert not os.access(ROOT / path, os.X_OK), f"{path} is executable"
        assert not (ROOT / path).is_symlink(), f"{path} is a link"


def test_versions_agree(package):
    version = package.metadata()["version"]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_package_is_listed_for_pip():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = set(re.findall(r'"(relicslide[\w.]*)"', text.partition("packages = [")[2].partition("]")[0]))
    there = {
        ".".join(("relicslide", *path.parent.relative_to(ROOT).parts))
        for folder in ("ml", "plugin", "training_tools")
        for path in (ROOT / folder).rglob("__init__.py")
    }
    assert listed == there | {"relicslide"}


def test_every_folder_of_code_is_a_package():
    folders = {path.parent for folder in ("ml", "plugin", "training_tools") for path in (ROOT / folder).rglob("*.py")}
    assert all((folder / "__init__.py").exists() for folder in folders)


def test_pinned_versions_are_exact():
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-data.txt"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        wanted = [line.partition("#")[0].strip() for line in lines]
        assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in wanted if line)


def test_segment_from_the_archive_in_an_empty_profile(archive, tmp_path):
    """As a new user has it: the plugin from its ZIP file, torch in the profile's own folder of packages."""
    pytest.importorskip("torch")
    profile = tmp_path / "profil ö" / "profiles" / "default"
    for name in ("python/plugins", "QGIS", "relicslide/packages"):
        (profile / name).mkdir(parents=True)
    zipfile.ZipFile(archive).extractall(profile / "python" / "plugins")
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nrelicslide=true\n", encoding="utf-8")
    packages_folder(profile).symlink_to(sysconfig.get_path("purelib"), target_is_directory=True)
    scene = write_scene(tmp_path, synthetic_scene((64, 64)), dem_cell_m=8.0)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment.update(QGIS_CUSTOM_CONFIG_PATH=str(tmp_path / "profil ö"), QT_QPA_PLATFORM="offscreen")
    inputs = [f"--IMAGE={scene['image']}", f"--DEM={scene['dem']}", "--TILE=64", "--OVERLAP=16"]
    outputs = [f"--PROBABILITY={tmp_path / 'probability.tif'}", f"--POLYGONS={tmp_path / 'slides.gpkg'}"]
    command = ["qgis_process", "run", "relicslide:segment", *inputs, *outputs]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "probability.tif").exists() and (tmp_path / "slides.gpkg").exists()
    assert list(profile.glob("python/plugins/relicslide/ml/__pycache__")), "another copy of the plugin ran"
