"""Blocks on a real Dask cluster whose workers and scheduler are killed."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.geodata.blocks.cluster import Workers, client_of
from relicslide.ml.model.blocks.block_task import device_of
from relicslide.ml.segment import segment

distributed = pytest.importorskip("distributed")
TILES = {"tile": 64, "overlap": 16, "device": "cpu", "block_size": 256}


@pytest.fixture(scope="module")
def land(tmp_path_factory):
    """A made-up scene of four blocks, and its probabilities by one process."""
    folder = tmp_path_factory.mktemp("land")
    files = write_scene(folder, synthetic_scene((64, 832), seed=3))
    scene = {"image": files["image"], "dem": files["dem"]}
    segment(**scene, probability=folder / "alone.tif", resume=folder / "work", **TILES)
    return scene, gdal.Open(str(folder / "alone.tif")).ReadAsArray()


def when_a_block_is_there(folder, act):
    """A progress that does something once, when the first block is kept."""
    done = []

    def progress(fraction, text=""):
        if not done and list(folder.rglob("*.tif")):
            done.append(True)
            act()

    return progress


def test_a_killed_worker_changes_nothing(land, tmp_path):
    scene, alone = land
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster:
        progress = when_a_block_is_there(
            tmp_path / "work", lambda: os.kill(cluster.workers[np.random.default_rng().integers(2)].pid, signal.SIGKILL)
        )
        given = {"resume": tmp_path / "work", "scheduler": cluster.scheduler_address, "progress": progress}
        segment(**scene, probability=tmp_path / "p.tif", **given, **TILES)
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "p.tif")).ReadAsArray(), alone)
    assert not (tmp_path / "work").exists()


def test_a_scheduler_that_dies_is_a_sentence_and_the_run_goes_on(land, tmp_path):
    scene, alone = land
    address = {"cwd": tmp_path, "env": {**os.environ, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "5s"}}
    python = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    options = ["--port", "0", "--no-dashboard", "--scheduler-file", str(tmp_path / "scheduler.json")]
    scheduler = subprocess.Popen([*python, *options], stderr=subprocess.DEVNULL, **address)
    worker = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_worker", "--no-nanny", "--no-dashboard", "--nthreads", "1"]
        + ["--scheduler-file", str(tmp_path / "scheduler.json"), "--death-timeout", "60"],
        stderr=subprocess.DEVNULL,
        **address,
    )
    try:
        with distributed.Client(scheduler_file=str(tmp_path / "scheduler.json"), timeout=60) as client:
            name = client.scheduler.address
        given = {"resume": tmp_path / "work", "scheduler": name}
        with pytest.raises(InputError, match="scheduler of the workers is lost .* goes on with the rest"):
            progress = when_a_block_is_there(tmp_path / "work", scheduler.kill)
            segment(**scene, probability=tmp_path / "p.tif", **given, progress=progress, **TILES)
    finally:
        for process in (worker, scheduler):
            process.kill()
            process.wait()
    assert list((tmp_path / "work").rglob("*.tif")) and not (tmp_path / "p.tif").exists()
    segment(**scene, probability=tmp_path / "p.tif", resume=tmp_path / "work", **TILES)
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "p.tif")).ReadAsArray(), alone)


def test_workers_of_this_machine(land, tmp_path, monkeypatch):
    monkeypatch.setenv("OMP_WAIT_POLICY", "PASSIVE")  # threads that spin would take a core from other tests
    scene, alone = land
    segment(**scene, probability=tmp_path / "p.tif", workers=1, **TILES)
    found = gdal.Open(str(tmp_path / "p.tif")).ReadAsArray()
    np.testing.assert_allclose(found, alone, atol=1e-6)  # another number of threads sums in another order


@pytest.mark.parametrize(("asked", "threads"), [(None, "8"), ("3", "3")])
def test_a_worker_has_its_share_of_the_cores_or_what_the_user_says(monkeypatch, asked, threads):
    monkeypatch.setattr("relicslide.ml.geodata.blocks.cluster.cpu_count", lambda: 8)
    for name in ("OMP_NUM_THREADS", "OMP_WAIT_POLICY", "MALLOC_TRIM_THRESHOLD_"):
        monkeypatch.delenv(name, raising=False)
    if asked is not None:
        monkeypatch.setenv("OMP_NUM_THREADS", asked)
    with client_of(Workers(1)) as client:
        seen = [
            client.submit(os.getenv, name).result(timeout=60)
            for name in ("OMP_NUM_THREADS", "OMP_WAIT_POLICY", "MALLOC_TRIM_THRESHOLD_")
        ]
    assert seen == [threads, "PASSIVE", None]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"workers": 0}, "0 workers are none"),
        ({"workers": 2, "scheduler": "tcp://127.0.0.1:1", "resume": "work"}, "give one of them"),
        ({"scheduler": "tcp://127.0.0.1:1"}, "a folder that all of them can write to"),
        ({"scheduler": "nonsense://1", "resume": "work"}, "does not answer"),
    ],
)
def test_workers_that_are_none(land, tmp_path, monkeypatch, given, sentence):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=sentence):
        segment(**land[0], probability=tmp_path / "p.tif", **given, **TILES)


def test_without_dask_it_says_what_to_install(land, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="pip install"):
        segment(**land[0], probability=tmp_path / "p.tif", workers=2, **TILES)


def test_each_worker_has_a_card_of_its_own():
    assert [device_of(number, "auto", 2) for number in range(3)] == ["cuda:0", "cuda:1", "cuda:0"]
    assert device_of(1, "cuda:0", 4) == "cuda:0"
