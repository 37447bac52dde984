"""Every verb's files appear together or not at all: on full disks, at kills, beside other people's files."""

from __future__ import annotations

import json
import resource
import signal
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import build_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene
from relicslide.ml.evaluate import evaluate
from relicslide.ml.explain import explain
from relicslide.ml.interpolate import interpolate
from relicslide.ml.interpolate_points import interpolate_points
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import accept_all, tiny_checkpoint, write_pair

VERBS = (
    "segment gpkg",
    "segment shp",
    "explain",
    "interpolate",
    "interpolate_points",
    "evaluate",
    "scene",
    "chips",
    "build_dataset",
)


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """What the verbs read."""
    folder, patch = tmp_path_factory.mktemp("given"), pytest.MonkeyPatch()
    pair, model = write_pair(folder, (80, 112)), tiny_checkpoint(folder / "tiny.safetensors", patch)
    points = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(folder / "points.geojson"))
    layer = points.CreateLayer("points", None, ogr.wkbPoint25D)
    for x, y, z in np.random.default_rng(1).uniform(0, 80, (40, 3)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT Z ({x} {y} {z})"))
        layer.CreateFeature(feature)
    del layer, points, feature
    segment(pair.image, pair.dem, model=model, probability=folder / "p.tif", polygons=folder / "slides.gpkg")
    accept_all(folder / "slides.gpkg")
    yield SimpleNamespace(
        image=pair.image,
        dem=pair.dem,
        model=model,
        points=folder / "points.geojson",
        slides=folder / "slides.gpkg",
        probability=folder / "p.tif",
        scene=synthetic_scene((64, 64), 4.0),
    )
    patch.undo()


def runner(verb: str, given, folder: Path):
    """A function that runs a verb into a folder."""
    pair = {"image": given.image, "dem": given.dem}
    name, _, suffix = verb.partition(" ")
    files = {key: folder / f"{key}.tif" for key in ("probability", "classes", "heatmap", "overlay", "contours")}

    def run(progress=lambda fraction, text="": None):
        if name == "segment":
            rasters = {key: files[key] for key in ("probability", "classes")}
            tables = {"polygons": folder / f"polygons.{suffix}", "report": folder / "report.json"}
            segment(**pair, **rasters, **tables, model=given.model, progress=progress)
        elif name == "explain":
            rasters = {key: files[key] for key in ("heatmap", "overlay", "contours")}
            explain(**pair, **rasters, model=given.model, progress=progress)
        elif name == "interpolate":
            out = {"variance": folder / "variance.tif", "report": folder / "report.html"}
            interpolate(
                given.dem, folder / "fine.tif", reference=given.image, method="kriging", **out, progress=progress
            )
        elif name == "interpolate_points":
            variance = folder / "variance.tif"
            interpolate_points(given.points, folder / "z.tif", cell_size=2.0, variance=variance, progress=progress)
        elif name == "evaluate":
            out = {"report": folder / "report.html", "scores": folder / "scores.json"}
            evaluate(given.probability, given.slides, confusion=folder / "confusion.tif", **out, progress=progress)
        elif name == "scene":
            write_scene(folder / "scene", given.scene, 8.0)
        elif name == "chips":
            write_chips(folder / "chips", 3, 32, progress=progress)
        else:
            build_dataset(
                **pair, labels=given.slides, output=folder / "set", cutting=Cutting(32, 32, block=1), progress=progress
            )

    return run


def state(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


@contextmanager
def largest_file(size: int):
    """No file may grow beyond so many bytes: what a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("verb", VERBS)
def test_a_full_disk_leaves_all_as_it_was(verb, given, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    run = runner(verb, given, folder)
    run()
    before = state(folder)
    assert before
    largest = max(len(content) for content in before.values())
    new = tmp_path / "new"
    with largest_file(largest - 1), pytest.raises(InputError, match="cannot be (written|traced|added)"):
        runner(verb, given, new)()
    assert state(new) == {}
    if verb != "build_dataset":  # which shows this ground already
        with largest_file(largest // 2), pytest.raises(InputError, match="cannot be (written|traced|added)"):
            run()
        assert state(folder) == before


@pytest.mark.parametrize("verb", sorted(set(VERBS) - {"scene"}))
@pytest.mark.parametrize("share", [0.3, 0.97])
def test_a_signal_leaves_nothing(verb, share, given, tmp_path):
    def interrupt(fraction, text=""):
        if fraction >= share:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        runner(verb, given, tmp_path / "out")(interrupt)
    assert state(tmp_path) == {}


def test_two_builds_into_one_folder(given, tmp_path):
    """The second is told; the first's data set is whole."""
    told = []

    def second(fraction, text=""):
        if not told:
            told.append("")
            with pytest.raises(InputError, match="Another run is writing into .*wait until it is done"):
                runner("build_dataset", given, tmp_path)()

    runner("build_dataset", given, tmp_path)(second)
    assert told
    index = json.loads((tmp_path / "set" / "dataset.json").read_text())
    assert len(index["chips"]) == len(list((tmp_path / "set" / "image").iterdir()))
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_a_data_set_that_another_program_changed_meanwhile(given, tmp_path):
    """By an older version, which knows of no lock, say."""
    (tmp_path / "set").mkdir()

    def change(fraction, text=""):
        (tmp_path / "set" / "notes.txt").write_text("mine")

    with pytest.raises(InputError, match="is there already"):
        runner("build_dataset", given, tmp_path)(change)
    assert state(tmp_path) == {"set/notes.txt": b"mine"}


@pytest.mark.parametrize("verb", ["segment gpkg", "explain", "interpolate"])
def test_the_source_of_a_virtual_raster_stays(verb, given, tmp_path):
    name = {"segment gpkg": "probability.tif", "explain": "heatmap.tif", "interpolate": "fine.tif"}[verb]
    original = tmp_path / name
    original.write_bytes(Path(given.dem).read_bytes())
    gdal.BuildVRT(str(tmp_path / "dem.vrt"), [str(original)])
    virtual = SimpleNamespace(**{**vars(given), "dem": tmp_path / "dem.vrt"})
    before = state(tmp_path)
    with pytest.raises(InputError, match="while it is read"):
        runner(verb, virtual, tmp_path)()
    assert state(tmp_path) == before


def test_the_polygons_leave_the_other_layers_of_a_project(given, tmp_path):
    project = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "polygons.gpkg"))
    roads = project.CreateLayer("roads", None, ogr.wkbPolygon)
    roads.CreateFeature(ogr.Feature(roads.GetLayerDefn()))
    del roads, project
    for _ in range(2):
        runner("segment gpkg", given, tmp_path)()
    dataset = gdal.OpenEx(str(tmp_path / "polygons.gpkg"), gdal.OF_VECTOR)
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    assert {layer.GetName(): layer.GetFeatureCount() for layer in layers} == {"roads": 1, "polygons": 1}
