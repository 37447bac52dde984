"""Results inside polygons alone: as in a run over the whole scene there, nothing elsewhere."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.explain import explain
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.ml.segment import segment
from relicslide.tests.plugin.scenes import NORTH, WEST, read, write_scene

CORNERS = [(60, 20), (160, 20), (160, 60), (100, 60), (100, 120), (60, 120)]  # metres from the image's corner


def geojson(path, corners):
    ring = [[WEST + x, NORTH - y] for x, y in (*corners, corners[0])]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    shape = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [shape]}), encoding="utf-8")
    return path


def test_cells_inside_get_what_they_get_in_the_whole_scene(tmp_path):
    torch.manual_seed(3)
    scene, model = write_scene(tmp_path), tmp_path / "random.safetensors"
    arguments = {"preset": "small"}
    card = ModelCard("random", "hpcl-net", arguments, tile=64, overlap=16)
    checkpoint.save(model, build_network("hpcl-net", **arguments), card)
    given = {"image": scene.image, "dem": scene.dem, "model": model, "device": "cpu"}
    area = geojson(tmp_path / "area.geojson", CORNERS)
    segment(**given, probability=tmp_path / "whole.tif", report=tmp_path / "whole.json")
    segment(**given, area=area, probability=tmp_path / "part.tif", report=tmp_path / "part.json")
    whole, part = read(tmp_path / "whole.tif")[10:60, 30:80], read(tmp_path / "part.tif")
    assert GdalSource(tmp_path / "part.tif").grid.bounds == (WEST + 60, NORTH - 120, WEST + 160, NORTH - 20)
    rows, cols = np.mgrid[:50, :50]
    inside = (rows < 20) | (cols < 20)
    assert np.array_equal(np.isfinite(part), inside)
    assert np.abs(part - whole)[inside].max() < 1e-6
    reports = [json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8")) for name in ("whole", "part")]
    assert reports[1]["result"]["valid_pixels"] == inside.sum()
    assert [report["parameters"].get("area") for report in reports] == [None, str(area)]
    explain(**given, area=area, heatmap=tmp_path / "heat.tif")
    assert np.array_equal(np.isfinite(read(tmp_path / "heat.tif")), inside)
    beside = geojson(tmp_path / "beside.geojson", [(x + 9000, y) for x, y in CORNERS])
    with pytest.raises(InputError, match="No polygon of the area"):
        segment(**given, area=beside, probability=tmp_path / "none.tif")
    with pytest.raises(InputError, match="touches the extent"):
        west = (WEST, NORTH - 150, WEST + 20, NORTH)
        segment(**given, area=area, extent=west, probability=tmp_path / "none.tif")
