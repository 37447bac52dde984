"""Scenes without an image or without a DEM: `segment` and `explain` where the model's card allows it, and refusals."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.explain import explain
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import NETWORKS
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import open_scene
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import Either, write, write_pair


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


@pytest.fixture
def model(tmp_path, monkeypatch):
    """Writes a checkpoint whose card serves what a test says."""
    monkeypatch.setitem(NETWORKS, "either", Either)

    def made(*serves):
        torch.manual_seed(1)
        path, scaling = tmp_path / "model" / ("_".join(serves) + ".safetensors"), Scaling(relief_radius=16)
        checkpoint.save(path, Either(), ModelCard("e", "either", tile=64, overlap=16, serves=serves, scaling=scaling))
        return path

    return made


def test_a_missing_dem_is_one_of_nothing_but_no_data_bit_for_bit(tmp_path, model, caplog):
    pair, path = write_pair(tmp_path), model("image+dem", "image")
    caplog.set_level("INFO", "relicslide")
    empty = write(tmp_path / "empty.tif", pair.grid, np.full(pair.grid.shape, -9999.0), nodata=-9999.0)
    both = segment(pair.image, pair.dem, model=path, probability=tmp_path / "both.tif")
    assert "alone" not in caplog.text
    alone = segment(pair.image, model=path, probability=tmp_path / "alone.tif", polygons=tmp_path / "alone.gpkg")
    assert "The model sees the image alone." in caplog.text
    filled = segment(pair.image, empty, model=path, probability=tmp_path / "empty_p.tif")
    assert "The DEM has no data anywhere and counts as missing." in caplog.text
    assert both.valid_pixels == alone.valid_pixels == filled.valid_pixels == 150 * 200
    np.testing.assert_array_equal(read(tmp_path / "alone.tif"), read(tmp_path / "empty_p.tif"))
    assert not np.allclose(read(tmp_path / "alone.tif"), read(tmp_path / "both.tif"), atol=1e-3)
    source = ogr.Open(str(tmp_path / "alone.gpkg"))
    for feature in source.GetLayer(0):
        assert feature["area_m2"] > 0 and feature["elev_low"] is None and feature["slope"] is None


def test_a_dem_alone_gives_results_on_its_own_grid(tmp_path, model, caplog):
    pair, path = write_pair(tmp_path), model("image+dem", "dem")
    caplog.set_level("INFO", "relicslide")
    segment(dem=pair.dem, model=path, probability=tmp_path / "p.tif")
    assert "The model sees the DEM alone." in caplog.text
    written, given = gdal.Open(str(tmp_path / "p.tif")), gdal.Open(str(pair.dem))
    assert written.GetGeoTransform() == given.GetGeoTransform()
    assert np.isfinite(read(tmp_path / "p.tif")).all()


def test_a_dem_alone_is_what_an_image_of_nothing_but_no_data_leaves(tmp_path, model):
    pair, path = write_pair(tmp_path), model("dem")
    dem = write(tmp_path / "fine.tif", pair.grid, np.random.default_rng(1).random(pair.grid.shape).astype(np.float32))
    empty = write(tmp_path / "none.tif", pair.grid, np.zeros_like(pair.values), nodata=0)
    segment(dem=dem, model=path, probability=tmp_path / "alone.tif")
    segment(empty, dem, model=path, probability=tmp_path / "empty.tif")
    np.testing.assert_array_equal(read(tmp_path / "alone.tif"), read(tmp_path / "empty.tif"))


@pytest.mark.parametrize(
    ("serves", "missing", "sentence"),
    [
        (("image+dem",), "dem", "The scene has an image alone, but the model e takes an image and a DEM; give that"),
        (
            ("image+dem", "image"),
            "image",
            "has a DEM alone, but the model e takes an image and a DEM or an image alone",
        ),
        (("image",), "", "has an image and a DEM, but the model e takes an image alone"),
        (("image",), "both", "neither an image nor a DEM"),
    ],
)
def test_what_a_card_does_not_serve_gets_a_sentence(tmp_path, model, serves, missing, sentence):
    pair, path = write_pair(tmp_path), model(*serves)
    given = {name: getattr(pair, name) for name in ("image", "dem") if missing not in (name, "both")}
    for verb, output in ((segment, "probability"), (explain, "heatmap")):
        with pytest.raises(InputError, match=sentence):
            verb(**given, model=path, **{output: tmp_path / "out.tif"})
    assert not (tmp_path / "out.tif").exists()


def test_an_explanation_without_a_dem_has_no_contours_and_one_without_an_image_no_ground(tmp_path, model):
    pair, path = write_pair(tmp_path), model("image+dem", "image", "dem")
    with pytest.raises(InputError, match="contour map shows edges of the DEM"):
        explain(pair.image, model=path, heatmap=tmp_path / "h.tif", contours=tmp_path / "c.tif")
    explain(pair.image, model=path, heatmap=tmp_path / "h.tif", overlay=tmp_path / "o.tif")
    assert np.isfinite(read(tmp_path / "h.tif")).all() and read(tmp_path / "o.tif")[3].min() == 255
    explain(dem=pair.dem, model=path, heatmap=tmp_path / "h.tif", overlay=tmp_path / "o.tif")
    assert read(tmp_path / "o.tif").shape[0] == 4


@pytest.mark.parametrize(
    ("missing", "shown", "limit"), [("dem", "image", 0.25), ("image", "dem", 0.15), (None, "image+dem", 0.2)]
)
def test_without_a_model_the_bundled_one_for_what_there_is_is_taken(tmp_path, missing, shown, limit):
    pair, report = write_pair(tmp_path), tmp_path / "run.json"
    files = {name: getattr(pair, name) for name in ("image", "dem") if name != missing}
    segment(**files, probability=tmp_path / "p.tif", classes=tmp_path / "c.tif", report=report, tile=64)
    card = checkpoint.read_card(checkpoint.BUNDLED_SCARS if missing == "dem" else checkpoint.BUNDLED)
    assert json.loads(report.read_text())["model"]["name"] == card.name
    assert card.threshold_for(shown) == limit
    probability, classes = read(tmp_path / "p.tif"), read(tmp_path / "c.tif")
    np.testing.assert_array_equal(classes == 1, probability >= np.float32(limit))


def test_the_bundled_model_for_an_image_alone_refuses_both(tmp_path):
    pair = write_pair(tmp_path)
    with pytest.raises(InputError, match="an image alone"):
        segment(pair.image, pair.dem, model=checkpoint.BUNDLED_SCARS, probability=tmp_path / "p.tif")
    assert not (tmp_path / "p.tif").exists()


def test_thresholds_of_a_card_are_shares_of_known_modalities():
    card = ModelCard("m", "hpcl-net", threshold=0.4, thresholds={"dem": 0.1})
    assert (card.threshold_for("dem"), card.threshold_for("image")) == (0.1, 0.4)
    assert ModelCard.from_json(card.to_json()) == card
    for wrong in ({"sound": 0.1}, {"dem": 1.5}, {"dem": "high"}):
        with pytest.raises(InputError, match="use 0 to 1 for image.dem, image, dem"):
            ModelCard("m", "hpcl-net", thresholds=wrong)


def test_a_card_serves_what_is_known():
    for serves in ((), ("image", "sound")):
        with pytest.raises(InputError, match="The model card says that the model serves"):
            ModelCard("m", "hpcl-net", serves=serves)
    assert ModelCard.from_json(ModelCard("m", "hpcl-net", serves=("dem",)).to_json()).serves == ("dem",)


def test_cells_far_from_those_of_training_get_a_sentence(tmp_path, model, caplog):
    caplog.set_level("INFO", "relicslide")
    pair, path = write_pair(tmp_path), model("image+dem")
    cell = ScaledScene(open_scene(pair.image, pair.dem), Scaling()).grid.cell_metres
    for factor, sentence in ((1, None), (0.5, None), (3, "for larger ones"), (0.1, "for smaller ones")):
        caplog.clear()
        checkpoint.replace_card(path, replace(checkpoint.read_card(path), cell_size_m=(1e4, factor * cell)))
        segment(pair.image, pair.dem, model=path, probability=tmp_path / f"{factor}.tif")
        warned = [record.getMessage() for record in caplog.records if "trust the result less" in record.getMessage()]
        assert len(warned) == (sentence is not None)
        assert sentence is None or sentence in warned[0]


def test_a_model_that_sees_larger_cells_too_gives_an_extent_what_the_whole_has(tmp_path, model):
    pair, path = write_pair(tmp_path), model("image")
    segment(pair.image, model=path, probability=tmp_path / "once.tif")
    checkpoint.replace_card(path, replace(checkpoint.read_card(path), coarser=(2,)))
    segment(pair.image, model=path, probability=tmp_path / "whole.tif")
    west, _, _, north = pair.grid.bounds
    extent = (west + 2 * 37, north - 2 * 121, west + 2 * 150, north - 2 * 20)
    segment(pair.image, model=path, extent=extent, probability=tmp_path / "part.tif")
    whole = read(tmp_path / "whole.tif")
    assert np.abs(whole - read(tmp_path / "once.tif")).max() > 1e-3
    np.testing.assert_allclose(read(tmp_path / "part.tif"), whole[20:121, 37:150], atol=1e-6)
