"""A run in blocks that dies at any moment at which a file gets its name or goes: the same command brings it to its end.

What lies on the disk just before such a moment is what a kill would leave there. One run, which passes for a dead
process's, is photographed at all of them; from every photograph on the run is begun again.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from relicslide.ml.base.outputs import leftovers, lock
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair

MOMENTS = ("os.rename", "os.link", "os.remove")


def contents(folder):
    raster = gdal.Open(str(folder / "p.tif")).ReadAsArray()
    source = ogr.Open(str(folder / "found.geojson"))
    return raster, sorted(feature.GetGeometryRef().ExportToWkt() for feature in source.GetLayer(0))


def test_killed_wherever_a_file_gets_its_name(tmp_path, monkeypatch):
    land = write_pair(tmp_path / "land", (260, 60))
    model = tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch)
    place, photographs, watching = tmp_path / "run", [], []

    def run():
        given = {"model": model, "tile": 128, "overlap": 32, "device": "cpu", "min_area": 0}
        paths = {"probability": place / "p.tif", "polygons": place / "found.geojson"}
        segment(land.image, land.dem, **given, **paths, resume=place / "work", block_size=256)

    def is_of_interest(file):
        return place in file.parents and (not file.name.startswith(".probe") or file.parent == place / "work")

    def look(event, arguments):
        if watching and event in MOMENTS and is_of_interest(Path(arguments[0])):
            watching.clear()
            photographs.append(tmp_path / f"photograph {len(photographs)}")
            shutil.copytree(place, photographs[-1])
            watching.append(True)

    sys.addaudithook(look)
    with monkeypatch.context() as patch:
        died = subprocess.Popen([sys.executable, "-c", ""])
        died.wait()
        for module in (leftovers, lock):
            patch.setattr(module, "owner_mark", lambda: f"{leftovers._here()}-{died.pid}")
        watching.append(True)
        run()
        watching.clear()
    probability, slides = contents(place)
    names = {path.name for path in place.iterdir()}
    assert names == {"p.tif", "found.geojson"} and slides
    held = [sum(file.suffix == ".tif" and len(file.stem) == 6 for file in at.rglob("*")) for at in photographs]
    assert set(held) == {0, 1, 2} and len(held) > 8, "two blocks come, and go"
    for at in photographs:
        shutil.rmtree(place)
        shutil.copytree(at, place)
        leftovers.sweep.cache_clear()  # it looks once a process
        run()
        again, found = contents(place)
        np.testing.assert_array_equal(again, probability)
        assert found == slides and {path.name for path in place.iterdir()} == names, at.name
