"""The walls of the house: who may import whom, what works without torch or QGIS, and Python 3.9."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted(path for folder in ("ml", "plugin", "training_tools") for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
NOUNS = ("base", "geodata", "networks", "kriging", "evaluation", "scene", "dataset", "model", "training")
TORCH_FREE = set(NOUNS) - {"networks", "model", "training"}
MOST_FILES, MOST_LINES, MOST_PARAMETERS = 12, 300, 8

BLOCK = """
import importlib, pkgutil, sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked}:
            raise ImportError(name + " is behind the wall")
sys.meta_path.insert(0, Wall())
"""
ALL_OF_ML = """
import relicslide.ml
for found in pkgutil.walk_packages(relicslide.ml.__path__, "relicslide.ml."):
    importlib.import_module(found.name)
"""
WITHOUT_TORCH = """
import numpy, tempfile, pathlib
names = (
    "build_dataset check_environment evaluate interpolate kriging.resample geodata.polygons dataset.synthetic.scene "
    "evaluation.counts model.card model.checkpoint base.packages"
)
for name in names.split():
    importlib.import_module("relicslide.ml." + name)
from relicslide.ml.interpolate import interpolate
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.geodata.source import GdalSource
folder = pathlib.Path(tempfile.mkdtemp())
paths = write_scene(folder, synthetic_scene((64, 64), 10.0))
interpolate(paths["dem"], folder / "fine.tif", reference=paths["image"])
assert GdalSource(folder / "fine.tif").grid.shape == (64, 64)
"""
LISTING = """
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from relicslide import classFactory
plugin = classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("relicslide")
print(sorted(algorithm.name() for algorithm in provider.algorithms()))
plugin.unload()
application.exitQgis()
"""


def python(code: str, *blocked: str) -> str:
    """What a fresh Python prints when it runs ``code`` with some packages made unimportable."""
    wall = BLOCK.replace("{blocked}", repr(set(blocked)))
    done = subprocess.run([sys.executable, "-c", wall + code], capture_output=True, text=True, cwd="/", timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_ml_is_imported_without_qgis_and_without_gdal():
    pytest.importorskip("torch")
    python(ALL_OF_ML, "qgis", "PyQt5", "PyQt6", "osgeo")
    bindings = ROOT / "ml" / "geodata" / "gdal_bindings.py"
    for path in set((ROOT / "ml").rglob("*.py")) - {bindings}:
        assert not [name for _, name in imports(path) if name.startswith("osgeo")], f"{path}: see {bindings.name}"


def test_interpolation_and_scenes_need_no_torch():
    python(WITHOUT_TORCH, "torch", "safetensors", "qgis")


def test_provider_lists_all_without_torch():
    listed = python(LISTING, "torch", "safetensors")
    for name in ("interpolate", "segment", "explain", "relic_landslides"):
        assert repr(name) in listed


def test_plugin_loads_without_importing_torch():
    code = LISTING.replace("plugin.unload()", 'print("torch" in sys.modules)\nplugin.unload()')
    assert python(code).splitlines()[-1] == "False"


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All of a file's syntax tree, the module first; as Python 3.9 reads it."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))))


@cache
def imports(path: Path) -> tuple[tuple[int, str], ...]:
    """(level, dotted name) of every import in a file, also those inside functions."""
    found = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += [(0, item.name) for item in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [(node.level, ".".join(filter(None, (node.module, item.name)))) for item in node.names]
    return tuple(found)


def test_files_keep_to_the_rules():
    for path in CODE:
        keeps_to_the_rules(path)


def keeps_to_the_rules(path: Path) -> None:
    """One file of the code; what it breaks fails with its name in the traceback."""
    calls = [node for node in nodes(path) if isinstance(node, ast.Call)]
    future = (0, "__future__.annotations") in imports(path)
    assert future or len(list(ast.iter_child_nodes(nodes(path)[0]))) <= 1, path
    keywords = {keyword.arg for node in calls for keyword in node.keywords}
    assert not keywords & {"slots", "kw_only"}, f"{path}: dataclass options of Python 3.10"
    strict = [node for node in calls if getattr(node.func, "id", "") == "zip" and node.keywords]
    assert not strict, f"{path}: zip(strict=) came with Python 3.10"
    absolute = {name.partition(".")[0] for level, name in imports(path) if level == 0}
    assert "relicslide" not in absolute, f"{path}: imports inside the package are relative"
    if path.relative_to(ROOT).parts[0] != "training_tools":
        words = {word for _, name in imports(path) for word in name.split(".")}
        barred = words & {"tqdm", "multiprocessing", "ProcessPoolExecutor"}
        assert not barred, f"{path}: progress is a callable, and in QGIS a second process would be a second QGIS"
        called = {getattr(node.func, "id", "") for node in calls}
        assert "print" not in called, f"{path}: a print would break the JSON of qgis_process"


def imported(path: Path) -> list[tuple[str, ...]]:
    """What a file of `ml` imports of the package, from the root: ("ml", "base", "errors", "InputError"), say."""
    here = path.relative_to(ROOT).parts[:-1]
    found = []
    for level, name in imports(path):
        if level:
            assert level <= len(here), f"{path}: {name} lies outside the package"
            found.append((*here[: len(here) - level + 1], *name.split(".")))
    return found


def test_a_noun_imports_only_nouns_to_its_left():
    """Verbs stand on top: they may import every noun and other verbs, and no noun imports them."""
    for path in (ROOT / "ml").rglob("*.py"):
        parts = path.relative_to(ROOT).parts
        for name in imports(path):
            assert name[1].partition(".")[0] not in ("qgis", "PyQt5", "PyQt6"), path
        for name in imported(path):
            assert name[0] == "ml", f"{path}: {'.'.join(name)} lies outside ml"
            if len(parts) > 2:
                assert name[1] in NOUNS[: NOUNS.index(parts[1]) + 1], f"{path} imports {'.'.join(name)}"


def test_every_room_is_a_noun():
    assert {path.name for path in (ROOT / "ml").iterdir() if path.is_dir() and path.name != "__pycache__"} == set(NOUNS)


@pytest.mark.parametrize("noun", sorted(TORCH_FREE))
def test_nouns_about_data_need_no_torch(noun):
    for path in (ROOT / "ml" / noun).rglob("*.py"):
        absolute = {name.partition(".")[0] for level, name in imports(path) if level == 0}
        assert "torch" not in absolute, path.name


def test_no_room_is_crowded():
    for folder in ("ml", "plugin", "training_tools", "tests"):
        rooms = [ROOT / folder, *(path for path in (ROOT / folder).rglob("*") if path.is_dir())]
        for room in rooms:
            files = [path for path in room.glob("*.py") if path.is_file()]
            assert len(files) <= MOST_FILES, f"{room.relative_to(ROOT)} holds {len(files)} files"


def test_files_have_a_lid():
    for path in [*CODE, *TESTS]:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES, path


def test_functions_have_a_lid():
    """None has many parameters but the verbs themselves, which a person calls by keyword."""
    for path in [*CODE, *TESTS]:
        for node in nodes(path):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            own = [item for item in given if item.arg not in ("self", "cls")]
            verb = path.parent == ROOT / "ml" and node.name == path.stem
            assert verb or len(own) <= MOST_PARAMETERS, f"{path}: {node.name} has {len(own)} parameters"


@pytest.mark.parametrize(
    "folder, shared",
    [
        ("plugin/algorithms", set()),
        ("training_tools", {"adapt", "check_environment", "demo", "terminal"}),
    ],
)
def test_no_door_imports_another(folder, shared):
    for path in (ROOT / folder).glob("*.py"):
        siblings = {name.partition(".")[0] for level, name in imports(path) if level == 1}
        doors = {other.stem for other in (ROOT / folder).glob("*.py")} - shared
        assert not siblings & doors, path.name
