"""What the README tells people to type works.

Commands stand in fenced blocks marked `bash` or `sh`, Python in blocks marked `python`. Quick `relicslide` commands and
Python are run in a folder that has the files they read (for Python: image.tif and dem.tif). Those that train are run
one after the other on small data with options added that make them short; long series (`cross-validate`) are parsed.
"""

from __future__ import annotations

import importlib
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene
from relicslide.ml.model.checkpoint import BUNDLED
from relicslide.training_tools.__main__ import main, parser

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
QUICK = ("interpolate", "segment", "explain")
NEED_MODEL = ("segment", "explain")
SHORT = {
    "build-dataset": ("--tile", "32", "--stride", "32", "--block", "1"),
    "train": ("--epochs", "1", "--crop", "32", "--batch", "8", "--block", "64"),
    "synthetic": ("--count", "1", "--size", "64", "--dem-cell-size", "4"),
    "segment": (),
    "evaluate": (),
}
"""What is added to commands on the way from data to a trained model, to try it in seconds."""


def blocks(*languages: str) -> list[str]:
    """The fenced blocks of these languages."""
    fenced = re.findall(r"^```(\w+)\n(.*?)^```", README, re.M | re.S)
    return [text for language, text in fenced if language in languages]


def commands(program: str) -> list[list[str]]:
    """The words of every command that starts with ``program``, which is left out."""
    lines = "\n".join(blocks("bash", "sh")).replace("\\\n", " ").splitlines()
    words = [shlex.split(line, comments=True) for line in lines]
    size = len(program.split())
    return [line[size:] for line in words if line[:size] == program.split()]


RELICSLIDE = commands("relicslide") + commands(".venv/bin/relicslide")
QGIS = commands("qgis_process run") + commands(".ci/in-qgis qgis_process run")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A small image and a coarser DEM."""
    return write_scene(tmp_path_factory.mktemp("scene"), synthetic_scene((96, 96), seed=2), dem_cell_m=16.0)


def test_readme_names_what_a_newcomer_needs():
    assert {line[0] for line in commands("make")} >= {"demo", "test"}
    assert {line[0] for line in RELICSLIDE} >= set(QUICK)
    assert any(line[0].startswith("relicslide:") for line in QGIS)
    assert blocks("python")


def test_make_targets_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for line in commands("make"):
        assert {word for word in line if "=" not in word} <= targets


@pytest.mark.parametrize("words", RELICSLIDE, ids=" ".join)
def test_terminal_command(words, pair, tmp_path, monkeypatch):
    arguments = parser().parse_args(words)
    if arguments.verb not in QUICK:
        return
    if arguments.verb in NEED_MODEL and not arguments.model and not BUNDLED.exists():
        pytest.skip("there is no bundled checkpoint")
    monkeypatch.chdir(tmp_path)
    if getattr(arguments, "model", None):
        shutil.copy(BUNDLED, arguments.model)
    for option, source in (("image", "image"), ("reference", "image"), ("dem", "dem")):
        if getattr(arguments, option, None):
            Path(getattr(arguments, option)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(pair[source], getattr(arguments, option))
    if getattr(arguments, "extent", None):
        return
    assert main(["--quiet", *words]) == 0


def write_tiles(folder):
    """Eight tiles of one map that lies elsewhere than other made-up chips."""
    write_chips(folder, 8, 64, seed=1)
    for file in Path(folder).glob("*/*.tif"):
        raster = gdal.Open(str(file), gdal.GA_Update)
        west, cell, turn, north, *rest = raster.GetGeoTransform()
        raster.SetGeoTransform((west, cell, turn, north - 1e5, *rest))


def test_commands_that_train_follow_on_each_other(pair, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, file in (("image", "image.tif"), ("dem", "dem.tif"), ("landslides", "slides.gpkg")):
        shutil.copy(pair[name], file)
    (tmp_path / BUNDLED.relative_to(ROOT)).parent.mkdir(parents=True)
    shutil.copy(BUNDLED, BUNDLED.relative_to(ROOT))
    write_tiles("mmlsv2-train")
    first = next(index for index, words in enumerate(RELICSLIDE) if words[0] == "build-dataset")
    run = [words for words in RELICSLIDE[first:] if words[0] in SHORT]
    assert {words[0] for words in run} == set(SHORT)
    for words in run:
        assert main(["--quiet", *words, *SHORT[words[0]]]) == 0, words


@pytest.mark.parametrize("words", QGIS, ids=" ".join)
def test_qgis_command_names_real_parameters(words, qgis_app):
    provider, _, name = words[0].partition(":")
    given = {word.lstrip("-").partition("=")[0] for word in words[1:] if "=" in word}
    if provider != "relicslide" or name not in QUICK:
        return
    module = importlib.import_module(f"relicslide.plugin.algorithms.{name}")
    algorithm = getattr(module, name.capitalize())().create()
    assert given <= {item.name() for item in algorithm.parameterDefinitions()}


@pytest.mark.parametrize("code", blocks("python"), ids=lambda code: code.splitlines()[0])
def test_python_example(code, pair, tmp_path):
    if not BUNDLED.exists():
        pytest.skip("there is no bundled checkpoint")
    for name in ("image", "dem"):
        shutil.copy(pair[name], tmp_path)
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
