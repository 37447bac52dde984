"""The wheel in a fresh environment without QGIS: what is in it, what works there, and what is said where GDAL or torch
is missing.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("torch", "safetensors", "numpy", "scipy", "osgeo")  # taken from where this Python has them, for speed

WALL = """
import os, sys
sys.modules.update(dict.fromkeys(os.environ["BLOCKED"].split()))
"""
VERBS = """
import json, sys
from relicslide.training_tools.__main__ import main
for words in json.loads(sys.argv[1]):
    code = main(["--quiet", *words])
    print(f"{words[0]}: {code}", flush=True)
"""
TRAINING = ["--epochs", "1", "--batch", "2", "--crop", "32", "--arguments", '{"preset": "small"}']
ARRAYS = """
import pathlib, sys
import numpy
from relicslide.ml.dataset.synthetic.scene import synthetic_scene
from relicslide.ml.model.checkpoint import load, read_card
from relicslide.training_tools.__main__ import main
folder, words = pathlib.Path(sys.argv[1]), sys.argv[2:]
for seed in range(2):
    land = synthetic_scene((64, 64), 10.0, seed)
    numpy.savez(folder / f"{seed}.npz", image=land.image, dem=land.dem, label=land.label, cell_m=10.0)
code = main(["--quiet", "train", "--chips", str(folder), "--model", str(folder / "own.safetensors"), *words])
network, card = load(folder / "own.safetensors")
print(code, type(network).__name__, card.versions["relicslide"], card.cell_size_m, read_card().network)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel of a copy of this checkout, built without a network."""
    copy, made = tmp_path_factory.mktemp("copy") / "any-name", tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT, copy, ignore=_unwanted)
    for stray in (".venv", "docs", "build"):
        (copy / stray).mkdir(exist_ok=True)
        (copy / stray / "stray.py").touch()
    pip("wheel", str(copy), "--no-deps", "--no-build-isolation", "--wheel-dir", str(made))
    return next(made.glob("*.whl"))


@pytest.fixture(scope="module")
def fresh(wheel, tmp_path_factory) -> Path:
    """The Python of an environment that has the wheel, and other packages only as far as they are not blocked."""
    folder = tmp_path_factory.mktemp("Umgebung ö")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    pip("--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    site = next(folder.glob("lib/python*/site-packages"))
    (site / "wall.py").write_text(WALL, encoding="utf-8")
    places = dict.fromkeys(Path(importlib.util.find_spec(name).origin).parents[1] for name in PACKAGES)
    lines = ["import wall", *map(str, places)]
    (site / "borrowed.pth").write_text("\n".join(lines), encoding="utf-8")
    return python


def _unwanted(folder: str, names: list[str]) -> set[str]:
    """What is no part of the checkout."""
    made = {"build", "dist", "demo"} if Path(folder) == ROOT else set()
    return {name for name in names if name in made or name.startswith(".") or name.endswith((".pyc", ".egg-info"))}


def pip(*words: str) -> None:
    done = subprocess.run([sys.executable, "-m", "pip", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def run(command: list, without: str = "") -> subprocess.CompletedProcess:
    """Run a command there, with the packages ``without`` made unimportable besides QGIS."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment.update(BLOCKED=f"qgis PyQt5 PyQt6 {without}", OMP_NUM_THREADS="1", PYTHONDONTWRITEBYTECODE="1")
    words = list(map(str, command))
    return subprocess.run(words, capture_output=True, text=True, check=False, env=environment, cwd="/", timeout=300)


def verbs(python: Path, *calls: list, without: str = "") -> subprocess.CompletedProcess:
    """Run verbs of the terminal one after another in one process, which prints each one's exit code."""
    done = run([python, "-c", VERBS, json.dumps([list(map(str, words)) for words in calls])], without)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def codes(done: subprocess.CompletedProcess) -> list[tuple[str, str]]:
    """(verb, exit code) of each."""
    return re.findall(r"^([a-z-]+): (\d)$", done.stdout, re.MULTILINE)


def test_the_wheel_holds_what_is_needed_and_no_more(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {f"relicslide/{name}" for name in {"metadata.txt", *there}} <= names
    folders = {name.split("/")[1] for name in names if name.startswith("relicslide/") and name.count("/") > 1}
    assert folders == {"ml", "plugin", "training_tools", "resources"}
    assert not [name for name in names if "stray" in name or "test" in name]


def test_segments_and_evaluates_without_qgis(fresh, tmp_path):
    """Training there is shown by that on arrays, which lacks GDAL too."""
    scene = tmp_path / "scene"
    pair = ["--image", scene / "image.tif", "--dem", scene / "dem.tif"]
    done = verbs(
        fresh,
        ["synthetic", "--scene", scene, "--size", 64, "--cell-size", 10],
        ["segment", *pair, "--probability", tmp_path / "bundled.tif", "--polygons", tmp_path / "bundled.gpkg"],
        ["evaluate", "--prediction", tmp_path / "bundled.tif", "--reference", scene / "label.tif"],
    )
    assert codes(done) == [(verb, "0") for verb in ("synthetic", "segment", "evaluate")], done.stderr
    assert "landslide_iou" in done.stdout
    assert fresh.with_name("relicslide").exists(), "the command is installed"


def test_trains_on_arrays_without_gdal(fresh, tmp_path):
    done = run([fresh, "-c", ARRAYS, tmp_path, *TRAINING], "osgeo")
    assert done.stdout.splitlines()[-1:] == [f"0 HpclNet {version()} (10.0,) hpcl-net"], done.stderr
    assert "data:image/png" in (tmp_path / "own.run" / "report.html").read_text(encoding="utf-8")


def version() -> str:
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    return text.partition("\nversion=")[2].partition("\n")[0]


def test_every_verb_says_how_to_get_gdal(fresh, tmp_path):
    image, dem, out = (tmp_path / name for name in ("image.tif", "dem.tif", "out.tif"))
    pair, points = ["--image", image, "--dem", dem], tmp_path / "points.gpkg"
    for folder in ("image", "dem", "label"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.tif").touch()
    calls = (
        ["interpolate", "--dem", dem, "--cell-size", 1, "--output", out],
        ["interpolate-points", "--points", points, "--cell-size", 1, "--output", out],
        ["segment", *pair, "--probability", out],
        ["explain", *pair, "--heatmap", out],
        ["evaluate", "--prediction", out, "--reference", image],
        ["build-dataset", *pair, "--labels", points, "--output", tmp_path / "data"],
        ["train", "--map", tmp_path, "--model", tmp_path / "own.safetensors"],
        ["cross-validate", "--map", tmp_path, "--output", tmp_path / "folds"],
        ["synthetic", "--scene", tmp_path / "scene", "--size", 64, "--cell-size", 5],
    )
    done = verbs(fresh, *calls, without="osgeo")
    assert codes(done) == [(call[0], "1") for call in calls]
    said = done.stderr.splitlines()
    assert len(said) == len(calls), done.stderr
    assert all("GDAL's Python bindings" in line and "conda install -c conda-forge gdal" in line for line in said)


def test_every_verb_says_how_to_get_torch(fresh, tmp_path):
    pair = ["--image", "image.tif", "--dem", "dem.tif"]
    calls = (
        ["segment", *pair, "--probability", tmp_path / "out.tif"],
        ["explain", *pair, "--heatmap", tmp_path / "out.tif"],
        ["train", "--map", tmp_path, "--model", tmp_path / "own.safetensors"],
        ["cross-validate", "--map", tmp_path, "--output", tmp_path / "folds"],
        ["complexity"],
    )
    done = verbs(fresh, *calls, without="torch safetensors")
    assert codes(done) == [(call[0], "1") for call in calls]
    said = done.stderr.splitlines()
    assert len(said) == len(calls) and all("torch and safetensors" in line and "pip install" in line for line in said)
