"""Sweeps in blocks that are kept: the same result whatever was there before, and nothing of another run's."""

import csv
import json
import os

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled, silent
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.geodata.blocks import compute_block, list_blocks
from relicslide.ml.model.blocks import DividedSegmentation
from relicslide.ml.model.plan import SceneRequest
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair

SIDES = (300, 520)  # two rows and three columns of blocks


@pytest.fixture(scope="module")
def land(tmp_path_factory):
    return write_pair(tmp_path_factory.mktemp("land"), SIDES)


@pytest.fixture
def run(land, tmp_path, monkeypatch):
    """Segments the land into a folder, in blocks of 256 cells that are kept in ``work``."""
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)
    usual = {"model": model, "tile": 128, "overlap": 32, "device": "cpu"}

    def call(name, image=land.image, dem=land.dem, **options):
        paths = {key: tmp_path / name / f"{key}.tif" for key in ("probability", "classes")}
        given = {**usual, "resume": tmp_path / "work", "block_size": 256, **options}
        segment(image, dem, polygons=tmp_path / name / "found.gpkg", **paths, **given)
        return tmp_path / name

    call.model = model
    return call


def values(folder, name="probability"):
    return gdal.Open(str(folder / f"{name}.tif")).ReadAsArray()


def slides(folder):
    source = ogr.Open(str(folder / "found.gpkg"))
    return sorted((feature["area_m2"], feature.GetGeometryRef().ExportToWkt()) for feature in source.GetLayer(0))


def stop_at(share):
    def progress(fraction, text=""):
        if fraction > share:
            raise Cancelled

    return progress


def test_in_blocks_as_in_one_sweep(run, tmp_path):
    files = write_scene(tmp_path / "scene", synthetic_scene((260, 300), seed=3))
    scene = {"image": files["image"], "dem": files["dem"], "model": None}
    whole, blocks = run("whole", **scene, resume=None, block_size=None), run("blocks", **scene)
    np.testing.assert_allclose(values(blocks), values(whole), atol=1e-6)
    assert slides(blocks) == slides(whole)
    assert not (tmp_path / "work").exists(), "removed when the result stands"
    assert not list(tmp_path.glob("work*"))


def test_stopped_again_and_again_is_never_stopped(run, tmp_path):
    expected = run("expected", resume=tmp_path / "other")
    for share in (0.3, 0.5, 0.7):
        with pytest.raises(Cancelled):
            run("stopped", progress=stop_at(share))
        assert not (tmp_path / "stopped").exists() or not list((tmp_path / "stopped").iterdir())
    kept = sorted((tmp_path / "work" / "blocks").rglob("*.tif"))
    assert 2 <= len(kept) < 6
    stamps = [file.stat().st_mtime_ns for file in kept]
    computed = []

    def look(fraction, text=""):
        computed.append([file.stat().st_mtime_ns for file in kept if file.exists()])

    found = run("found", progress=look)
    assert computed[-3] == stamps, "what is there is not computed again"
    np.testing.assert_array_equal(values(found), values(expected))
    np.testing.assert_array_equal(values(found, "classes"), values(expected, "classes"))
    assert slides(found) == slides(expected)


def test_a_block_that_was_cut_short_is_computed_again(run, tmp_path):
    with pytest.raises(Cancelled):
        run("stopped", progress=stop_at(0.5))
    first, *_ = sorted((tmp_path / "work" / "blocks").rglob("*.tif"))
    first.write_bytes(first.read_bytes()[:100])
    np.testing.assert_array_equal(values(run("found")), values(run("expected")))


def test_threshold_and_outputs_may_change_meanwhile(run):
    with pytest.raises(Cancelled):
        run("stopped", progress=stop_at(0.5), threshold=0.5)
    found, expected = run("found", threshold=0.1), run("expected", threshold=0.1, resume=None, block_size=None)
    np.testing.assert_array_equal(values(found, "classes"), values(expected, "classes"))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"tile": 160}, "tile"),
        ({"bands": (3, 2, 1)}, "bands"),
        ({"flips": "flips"}, "flips"),
        ({"block_size": 512}, "block size"),
        ({"method": "bilinear"}, "method"),
    ],
)
def test_another_job_is_refused(run, change, word):
    with pytest.raises(Cancelled):
        run("stopped", progress=stop_at(0.3))
    with pytest.raises(InputError, match=f"another {word} .*choose another folder"):
        run("found", **change)


def test_a_changed_image_is_refused(run, land):
    with pytest.raises(Cancelled):
        run("stopped", progress=stop_at(0.3))
    os.utime(land.image, ns=(1, 1))
    with pytest.raises(InputError, match="another image"):
        run("found")


def test_a_model_that_is_gone_meanwhile_is_a_sentence(run):
    with pytest.raises(Cancelled):
        run("one", progress=stop_at(0.3))
    run.model.unlink()
    with pytest.raises(InputError, match=r"tiny\.safetensors does not exist; choose"):
        run("one")


def test_a_folder_with_other_files_is_not_touched(run, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "letter.txt").write_text("mine")
    with pytest.raises(InputError, match=r"no work folder of a run: it holds letter\.txt"):
        run("found")
    assert [file.name for file in (tmp_path / "work").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("text", ["", "[1]", '{"tile": '])
def test_a_damaged_job_is_refused(run, tmp_path, text):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "job.json").write_text(text)
    with pytest.raises(InputError, match=r"job\.json .*choose another folder"):
        run("found")


def test_two_runs_in_one_folder_refuse_each_other(run):
    tried = []

    def meanwhile(fraction, text=""):
        if fraction > 0.3 and not tried:
            tried.append(fraction)
            with pytest.raises(InputError, match="Another run is writing into"):
                run("second")

    run("first", progress=meanwhile)
    assert tried


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"resume": None}, "give a folder to resume from"),
        ({"block_size": 200}, "use 256 or more"),
    ],
)
def test_block_sizes_that_are_none(run, given, sentence):
    with pytest.raises(InputError, match=sentence):
        run("found", **given)


def test_a_disk_without_room_is_refused_before_the_start(run, monkeypatch, tmp_path):
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 1000})())
    with pytest.raises(InputError, match=r"need about .* GB in .*0\.0 GB are free"):
        run("found")
    assert not list((tmp_path / "work" / "blocks").rglob("*.tif"))


def test_the_job_names_what_it_depends_on(run, tmp_path):
    with pytest.raises(Cancelled):
        run("stopped", progress=stop_at(0.3))
    job = json.loads((tmp_path / "work" / "job.json").read_text())
    assert job["tile"] == 128 and len(job["model"][0]) == 64
    assert list(job["image"].values())[0][0] > 1000


def test_blocks_one_by_one_as_an_array_of_jobs_does(land, tmp_path, run, monkeypatch):
    scene = SceneRequest(land.image, land.dem, model=run.model, device="cpu", tile=128, overlap=32)
    job, work = DividedSegmentation(scene), tmp_path / "work"
    listed = list_blocks(job, work, 256, tmp_path / "blocks.csv")
    assert (listed.blocks, listed.missing, listed.more) == (6, 6, False)
    with open(tmp_path / "blocks.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    cells = np.zeros(SIDES, int)
    for row in rows:
        top, left, height, width = (int(row[name]) for name in ("row", "column", "rows", "columns"))
        cells[top : top + height, left : left + width] += 1
    assert (cells == 1).all() and {row["kept"] for row in rows} == {"0"}
    with monkeypatch.context() as patch:  # what is measured of the whole scene travels with the job
        patch.delattr("relicslide.ml.geodata.plausibility.images._found")
        patch.delattr("relicslide.ml.scene.served.without_empty")
        patch.delattr("relicslide.ml.scene.scaled_scene.image_statistics")
        patch.delattr("relicslide.ml.scene.regional_surface._read_whole")
        for number in (5, 0, 3, 3):
            compute_block(job, work, 256, number, silent)
    list_blocks(job, work, 256, tmp_path / "blocks.csv")
    with open(tmp_path / "blocks.csv", newline="") as file:
        assert [row["block"] for row in csv.DictReader(file) if row["kept"] == "1"] == ["0", "3", "5"]
    with pytest.raises(InputError, match="no block 6; give one of 0 to 5"):
        compute_block(job, work, 256, 6, silent)
    np.testing.assert_array_equal(values(run("found")), values(run("expected", resume=tmp_path / "other")))
    with pytest.raises(InputError, match="No work was begun in"):
        compute_block(job, work, 256, 0, silent)
