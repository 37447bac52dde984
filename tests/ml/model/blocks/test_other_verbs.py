"""`explain` and `interpolate` in blocks that are kept: as in one piece, whatever was there before and who computes."""

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.explain import explain
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging import blocked
from relicslide.ml.model.blocks import block_task
from relicslide.ml.model.explanation import kept_gradients
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair


def stop_at(share):
    def progress(fraction, text=""):
        if fraction > share:
            raise Cancelled

    return progress


def values(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(params=["explain", "interpolate"])
def run(request, tmp_path, monkeypatch):
    """Runs one of the verbs on a land of three blocks."""
    land = write_pair(tmp_path / "land", (520, 200))
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)

    def call(name, **options):
        if request.param == "explain":
            given = {"model": model, "tile": 128, "overlap": 32, "device": "cpu", **options}
            explain(land.image, land.dem, heatmap=tmp_path / f"{name}.tif", **given)
        else:
            given = {"reference": land.image, "method": "kriging", "variance": tmp_path / f"{name} v.tif", **options}
            interpolate(land.dem, tmp_path / f"{name}.tif", **given)
        return [values(file) for file in sorted(tmp_path.glob(f"{name}*.tif"))]

    call.verb, call.dem = request.param, land.dem
    return call


def test_stopped_and_gone_on_is_as_in_one_piece(run, tmp_path):
    whole, kept = run("whole"), {"resume": tmp_path / "work", "block_size": 256}
    counts = []
    for share in (0.45, 0.75):
        with pytest.raises(Cancelled):
            run("stopped", progress=stop_at(share), **kept)
        counts.append(len([file for file in (tmp_path / "work" / "blocks").rglob("*.*") if file.is_file()]))
    assert 0 < counts[0] < counts[1]
    change = {"layer": "fusion"} if run.verb == "explain" else {"band": 1, "neighbourhood": 5}
    with pytest.raises(InputError, match="begun with another (layer|method)"):
        run("other", **change, **kept)
    found = run("found", **kept)
    for one, other in zip(found, whole):
        np.testing.assert_allclose(one, other, atol=1e-6 if run.verb == "explain" else 0)
    assert not (tmp_path / "work").exists()


def test_a_cluster_gives_the_same_bits(run, tmp_path):
    distributed = pytest.importorskip("distributed")
    alone = run("alone", resume=tmp_path / "work", block_size=256)
    given = {
        "n_workers": 1,
        "threads_per_worker": 1,
        "processes": False,
        "protocol": "tcp",
        "dashboard_address": "127.0.0.1:0",
    }
    with distributed.LocalCluster(**given) as cluster:
        shared = run("shared", resume=tmp_path / "work", block_size=256, scheduler=cluster.scheduler_address)
    for module in (block_task, blocked, kept_gradients):
        module._opened.cache_clear()  # GDAL's files of the cluster's threads, which must not outlive GDAL
    for one, other in zip(shared, alone):
        np.testing.assert_array_equal(one, other)
