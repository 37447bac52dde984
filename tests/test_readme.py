"""What the README, docs/ and the manual tell people to type works, and what they point to is there.

Commands stand in fenced blocks marked `bash` or `sh`, Python in blocks marked `python`. Quick `relicslide` commands and
Python are run in a folder that has the files they read (for Python: image.tif and dem.tif), each once however often it
stands. Those from data to a trained model (docs/training.md, docs/models.md) are run one after the other on small data
with options added that make them short; long series (`cross-validate`) are parsed.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene
from relicslide.ml.model.checkpoint import BUNDLED
from relicslide.plugin.provider import ALGORITHMS
from relicslide.tests.ml.dataset.benchmarks.test_landslide4sense import write_patches
from relicslide.training_tools.__main__ import main, parser

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in DOCUMENTS}
TO_A_MODEL = ("docs/training.md", "docs/models.md")
FOLDERS = ("ml", "plugin", "training_tools", "tests", "resources", "docs", ".ci", ".github")
QUICK = ("interpolate", "interpolate-points", "segment", "explain", "polygonize")
NEED_MODEL = ("segment", "explain")
SHORT = {
    "build-dataset": ("--tile", "32", "--stride", "32", "--block", "1"),
    "train": ("--epochs", "1", "--crop", "64", "--batch", "8", "--block", "64", "--no-precise-batch-norm"),
    "synthetic": ("--count", "1", "--size", "64"),
    "interpolate": (),
    "segment": (),
    "evaluate": ("--block", "16"),
}
"""What is added to commands on the way from data to a trained model, to try it in seconds."""
SMALL = ("--arguments", '{"preset": "small"}')
"""And to that of a network which takes a minute for a step on two cores."""


def blocks(*languages: str, documents=tuple(TEXTS)) -> list[str]:
    """The fenced blocks of these languages."""
    fenced = [found for name in documents for found in re.findall(r"^```(\w+)\n(.*?)^```", TEXTS[name], re.M | re.S)]
    return [text for language, text in fenced if language in languages]


def commands(*programs: str, documents=tuple(TEXTS)) -> list[list[str]]:
    """The words of every command, once, that starts with one of ``programs``, which is left out."""
    lines = "\n".join(blocks("bash", "sh", documents=documents)).replace("\\\n", " ").splitlines()
    words = [shlex.split(line, comments=True) for line in lines]
    begun = [(line, program.split()) for line in words for program in programs]
    found = [tuple(line[len(begin) :]) for line, begin in begun if line[: len(begin)] == begin]
    return [list(line) for line in dict.fromkeys(found)]


TERMINAL = ("relicslide", ".venv/bin/relicslide")
RELICSLIDE = commands(*TERMINAL)
QGIS = commands("qgis_process run", ".ci/in-qgis qgis_process run")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A small image and a coarser DEM."""
    return write_scene(tmp_path_factory.mktemp("scene"), synthetic_scene((96, 96), seed=2), dem_cell_m=16.0)


def test_readme_names_what_a_newcomer_needs():
    assert {line[0] for line in commands("make")} >= {"demo", "test"}
    assert {line[0] for line in RELICSLIDE} >= set(QUICK)
    assert any(line[0].startswith("relicslide:") for line in QGIS)
    assert blocks("python")


def test_readme_is_short():
    assert len(TEXTS["README.md"].splitlines()) <= 130


def test_make_targets_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    targets |= {f"bench-{path.stem.replace('_', '-')}" for path in (ROOT / "tests" / "benchmarks").glob("*.py")}
    inline = [found for text in TEXTS.values() for found in re.findall(r"`make ([a-z-]+)`", text)]
    for line in [*commands("make"), inline]:
        assert {word for word in line if "=" not in word} <= targets


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_pointed_to_is_there(name):
    """Links and pictures, with the headings that they end in, and files and folders of this project that are named."""
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", TEXTS[name]):
        path, _, place = target.partition("#")
        other = (ROOT / name).parent / path if path else ROOT / name
        assert other.exists(), target
        assert not place or place in headings(other.read_text(encoding="utf-8")), target
    for path in re.findall(rf"`((?:{'|'.join(map(re.escape, FOLDERS))})/[^`\s]*)`", TEXTS[name]):
        assert "VERB" in path or "*" in path or (ROOT / path).exists(), path


def headings(text: str) -> set[str]:
    """The anchors of a document's headings."""
    titles = re.findall(r"^#+ (.+)$", text, re.M)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_document_can_be_found_from_the_readme():
    """Those of the manual from its first page."""
    manual = "docs/manual/index.md"
    linked = set(re.findall(r"\]\(([\w./]+\.md)", TEXTS["README.md"]))
    linked |= {f"docs/manual/{name}" for name in re.findall(r"\]\(([\w-]+\.md)", TEXTS[manual])}
    assert linked >= set(TEXTS) - {"README.md"}


@pytest.mark.parametrize("words", commands(".venv/bin/python", ".venv/bin/torchrun"), ids=" ".join)
def test_other_programs_are_there(words):
    """A script's file exists; what `torchrun` starts can be parsed."""
    if "-m" in words:
        module, *rest = words[words.index("-m") + 1 :]
        assert module == "relicslide.training_tools"
        parser().parse_args(rest)
    else:
        assert (ROOT / words[0]).is_file()


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
    if arguments.verb == "polygonize":
        stretched = {"bandList": [1], "outputType": gdal.GDT_Float32, "scaleParams": [[0, 255, 0, 1]]}
        gdal.Translate(arguments.probability, str(pair["image"]), **stretched)
    if getattr(arguments, "points", None):
        write_points(arguments.points, arguments.field)
    if getattr(arguments, "extent", None):
        return
    assert main(["--quiet", *words]) == 0


def write_points(path: str, field: str):
    """Sixty-four points in a square of 100 m, with a value that rises to the east."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = file.CreateLayer("points", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal))
    for number in range(64):
        x, y = 5e5 + 12.5 * (number % 8) + number % 3, 5e6 + 12.5 * (number // 8) + number % 5
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(field, 0.1 * (x - 5e5))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)


def write_map(folder):
    """Eight tiles of one map that lies elsewhere than other made-up chips."""
    write_chips(folder, 8, 64, seed=1)
    move(folder, 1e5)


def move(folder, metres: float, files: str = "*/*.tif"):
    """Let chips lie so many metres farther south."""
    for file in Path(folder).glob(files):
        raster = gdal.Open(str(file), gdal.GA_Update)
        west, cell, turn, north, *rest = raster.GetGeoTransform()
        raster.SetGeoTransform((west, cell, turn, north - metres, *rest))


def write_other_data():
    """Stand-ins for the bundled models' data: chips without a DEM, and DEMs and an image of real ground."""
    write_chips("bijie", 2, 64, seed=2)
    shutil.rmtree("bijie/dem")
    move("bijie", 2e5)
    shutil.copytree("bijie", "bijie_slides")
    paths = write_scene("real", synthetic_scene((64, 64), 30.0, seed=2))
    move(".", 3e5, "real/*.tif")
    for name in ("tujunga.tif", "cape.tif", "iburi_dsm.tif"):
        shutil.copy(paths["dem"], name)
    shutil.copy(paths["image"], "iburi.tif")
    held = next(Path("bijie/image").glob("*.tif"))
    Path("held.txt").write_text(f"{held.stem}\n", encoding="utf-8")
    Path("alone.json").write_text('{"overlap": 0}', encoding="utf-8")
    Path("coarser.json").write_text('{"coarser": [2]}', encoding="utf-8")


def write_without_dems():
    """Chips and maps of images alone, of what commands before have made."""
    for name in ("bare_mountains", "bare_painted_tujunga"):
        shutil.copytree(name.partition("_")[2], name, ignore=shutil.ignore_patterns("dem"))
    for name in ("iburi_post10", "iburi_post4", "iburi_pre10", "iburi_pre4"):
        shutil.copytree("mmlsv2-train", name, ignore=shutil.ignore_patterns("dem"))


def test_commands_that_train_follow_on_each_other(pair, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, file in (("image", "image.tif"), ("dem", "dem.tif"), ("landslides", "slides.gpkg")):
        shutil.copy(pair[name], file)
    (tmp_path / BUNDLED.relative_to(ROOT)).parent.mkdir(parents=True)
    shutil.copy(BUNDLED, BUNDLED.relative_to(ROOT))
    write_map("mmlsv2-train")
    write_other_data()
    write_patches(tmp_path / "TrainData", 2)
    run = [words for words in commands(*TERMINAL, documents=TO_A_MODEL) if words[0] in SHORT]
    assert {words[0] for words in run} == set(SHORT)
    for words in run:
        if "bare_mountains" in words:
            write_without_dems()
        light = SMALL if "spectral" in words and "--arguments" not in words else ()
        assert main(["--quiet", *words, *SHORT[words[0]], *light]) == 0, words


@pytest.mark.parametrize("words", QGIS, ids=" ".join)
def test_qgis_command_names_real_parameters(words, qgis_app):
    provider, _, name = words[0].partition(":")
    given = {word.lstrip("-").partition("=")[0] for word in words[1:] if "=" in word}
    if name == "relic_landslides":
        return  # a model, whose parameters its own tests know
    known = {each.name(): each for each in (algorithm().create() for algorithm in ALGORITHMS)}
    assert provider == "relicslide" and given <= {item.name() for item in known[name].parameterDefinitions()}


@pytest.mark.parametrize("code", blocks("python"), ids=lambda code: code.splitlines()[2])
def test_python_example(code, pair, tmp_path):
    if not BUNDLED.exists():
        pytest.skip("there is no bundled checkpoint")
    for name in ("image", "dem"):
        shutil.copy(pair[name], tmp_path)
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
