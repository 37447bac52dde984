"""What a run is said to take, and that saying it changes nothing."""

from __future__ import annotations

import re
import shutil
from collections import namedtuple

import numpy as np
import pytest
from relicslide.ml.segment import segment
from relicslide.tests.plugin.scenes import read, write_scene

Usage = namedtuple("Usage", "total used free")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scene"))


def test_a_run_of_many_tiles_says_what_it_takes_and_a_short_one_nothing(scene, tmp_path, caplog, monkeypatch):
    caplog.set_level("INFO", "relicslide")
    heard = []
    given = {"image": scene.image, "dem": scene.dem, "device": "cpu", "overlap": 0}
    segment(**given, tile=32, probability=tmp_path / "a.tif", progress=lambda share, text="": heard.append(text))
    text = next(line for line in caplog.text.splitlines() if "Estimate" in line)
    wanted = r"about \d+ (s|min), \d+ MB of memory and at most 1 MB on the disk, for 12 tiles\."
    assert re.search(wanted, text), text
    assert heard[1].startswith("tile 1 of 12")
    caplog.clear()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(9e9, 9e9, 1e3))
    segment(**given, tile=128, probability=tmp_path / "b.tif")
    assert "Estimate" not in caplog.text
    assert "may need up to 1 MB, and" in caplog.text
    assert "has 1 MB free" in caplog.text
    assert np.isfinite(read(tmp_path / "a.tif")).any()
