"""`polygonize` from files to files: what segment makes of a probability, without a network."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.model import checkpoint
from relicslide.ml.model.segmentation.rasters import entropy
from relicslide.ml.polygonize import polygonize
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import NORTH, WEST, heights, tiny_checkpoint, wkt, write, write_pair

GRID = Grid((60, 80), (WEST, NORTH), (2.0, 2.0), wkt())


def rows(path) -> list[tuple]:
    """All that a file says of its polygons, in its order."""
    source = ogr.Open(str(path))
    return [(*feature.items().values(), feature.GetGeometryRef().ExportToWkt()) for feature in source.GetLayer(0)]


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


@pytest.fixture
def chance(tmp_path):
    """A file of made-up probabilities: squares of 0.9 and 0.6 on 0.1."""
    values = np.full(GRID.shape, 0.1, np.float32)
    values[10:30, 10:30], values[40:50, 40:60] = 0.9, 0.6
    values[:4] = np.nan
    return write(tmp_path / "chance.tif", GRID, values, nodata=np.nan)


@pytest.mark.parametrize(
    ("more", "own"),
    [
        (
            {"extent": (WEST + 40, NORTH - 222, WEST + 300, NORTH - 20), "threshold": 0.4012345678, "method": "cubic"},
            {},
        ),
        ({"min_area": 0, "max_hole": 0, "outline": "smoothed", "method": "bilinear"}, {}),
        ({"threshold": "scene", "outline": "simplified", "method": "cubic"}, {"threshold": "scene"}),
        ({}, {}),
    ],
)
def test_polygons_are_those_of_the_segmentation(tmp_path, model, more, own):
    pair = write_pair(tmp_path, hole=(slice(30, 40), slice(50, 56)))
    made = {"probability": tmp_path / "p.tif", "polygons": tmp_path / "l.gpkg", "uncertainty": tmp_path / "u.tif"}
    whole = segment(pair.image, pair.dem, model=model, device="cpu", **made, **more)
    settings = {name: more[name] for name in ("min_area", "max_hole", "outline") if name in more}
    given = {"dem": pair.dem, "uncertainty": made["uncertainty"], **settings, **own}
    found = polygonize(made["probability"], polygons=tmp_path / "again.gpkg", **given)
    assert rows(tmp_path / "again.gpkg") == rows(made["polygons"])
    assert (found.landslides, found.landslide_area_m2) == (whole.landslides, whole.landslide_area_m2)
    assert found.landslides >= 1


def test_heat_on_any_grid_is_told(tmp_path, chance):
    """Ground that falls to the south, and heat that rises to the north as steeply as the ground."""
    y = np.broadcast_to(GRID.y(np.arange(60))[:, None], GRID.shape) - GRID.bounds.south
    dem = write(tmp_path / "dem.tif", GRID, y.astype(np.float32))
    heats = [write(tmp_path / "fine.tif", GRID, y.astype(np.float32))]
    coarse = Grid((20, 27), GRID.origin, (6.0, 6.0), GRID.crs)
    heats.append(write(tmp_path / "coarse.tif", coarse, heights(coarse, lambda x, y: y + 0 * x - GRID.bounds.south)))
    for heat in heats:
        polygonize(chance, polygons=tmp_path / "l.gpkg", threshold=0.5, dem=dem, heatmap=heat)
        source = ogr.Open(str(tmp_path / "l.gpkg"))
        for feature, ys in zip(source.GetLayer(0), (y[10:30, 0], y[40:50, 0])):
            assert feature["heat_upper"] == pytest.approx(
                ys[ys >= ys.min() + np.ptp(ys) * 2 / 3].sum() / ys.sum(), rel=2e-3
            )


def test_layers_that_are_no_heat_or_uncertainty_are_refused_or_said(tmp_path, chance, caplog):
    caplog.set_level("INFO", "relicslide")
    out = {"polygons": tmp_path / "l.gpkg", "threshold": 0.5}
    spread = np.full(GRID.shape, 0.1, np.float32)
    own = np.nan_to_num(entropy(gdal.Open(str(chance)).ReadAsArray()))
    unsure = write(tmp_path / "u.tif", GRID, np.stack([spread, own]).astype(np.float32))
    assert polygonize(chance, uncertainty=unsure, **out).landslides == 2
    assert "Band 2" not in caplog.text
    other = write(tmp_path / "other.tif", GRID, np.stack([spread, own / 2]).astype(np.float32))
    assert polygonize(chance, uncertainty=other, **out).landslides == 2
    assert caplog.text.count("Band 2 of other.tif is not the entropy of chance.tif") == 1
    image = write(tmp_path / "image.tif", GRID, np.full((2, *GRID.shape), 90, np.uint8))
    with pytest.raises(InputError, match=r"image.tif holds 90 in band 1, where the spread of a probability is from 0"):
        polygonize(chance, uncertainty=image, **out)
    cold = write(tmp_path / "cold.tif", GRID, np.full(GRID.shape, -1, np.float32))
    with pytest.raises(InputError, match=r"cold.tif holds -1, and heat is 0 or more"):
        polygonize(chance, heatmap=cold, **out)
    west = Grid((60, 40), GRID.origin, GRID.cell, GRID.crs)
    polygonize(chance, heatmap=write(tmp_path / "west.tif", west, np.ones(west.shape, np.float32)), **out)
    assert "The heat map covers 50 % of the probability; nothing is told of its heat elsewhere" in caplog.text
    away = Grid((5, 5), (WEST + 90_000, NORTH), (30.0, 30.0), wkt())
    with pytest.raises(InputError, match=r"The heat map .* does not overlap the probability"):
        polygonize(chance, heatmap=write(tmp_path / "away.tif", away, np.ones(away.shape, np.float32)), **out)


def test_a_threshold_may_come_from_anywhere(tmp_path, chance):
    scores = tmp_path / "scores.json"
    told = {"thresholds": {"best": 0.7, "best_f1": 0.8}, "promise": {"threshold": 0.05, "misses": 0.1}}
    scores.write_text(json.dumps(told), encoding="utf-8")
    out = {"polygons": tmp_path / "l.geojson"}
    assert polygonize(chance, threshold=0.7, **out).landslides == 1
    assert polygonize(chance, threshold="0.5", **out).landslides == 2
    assert polygonize(chance, threshold="best", evaluation=scores, **out).threshold == 0.7
    assert polygonize(chance, evaluation=scores, **out).landslides == 1
    assert polygonize(chance, threshold="misses:0.1", evaluation=scores, **out).threshold == 0.05
    assert polygonize(chance, threshold="scene", **out).threshold == pytest.approx(0.6, abs=1 / 256)
    assert polygonize(chance, threshold=0.5, evaluation=scores, **out).threshold == 0.5


def test_a_promise_may_be_the_model_s(tmp_path, chance, model):
    card = checkpoint.read_card(model)
    promises = {"image+dem": {"0.1": {"threshold": 0.3}}}
    checkpoint.replace_card(model, type(card)(**{**vars(card), "promises": promises}))
    out = {"threshold": "misses:0.1", "model": model, "polygons": tmp_path / "l.gpkg"}
    with pytest.raises(InputError, match=r"made by the model of no name, not by tiny; give its own"):
        polygonize(chance, **out)
    dataset = gdal.Open(str(chance), gdal.GA_Update)
    dataset.SetMetadata({"RELICSLIDE_MODEL": card.name, "RELICSLIDE_MODALITY": "image+dem"})
    dataset = None
    assert polygonize(chance, **out).threshold == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, r"chance.tif does not say at which threshold it was segmented; give one from 0 to 1, or scene"),
        ({"threshold": "best"}, r"The threshold best is an evaluation's; give the scores"),
        ({"threshold": "misses:0.2"}, r"misses:0.2 is a promise of an evaluation or of a model; give"),
        ({"threshold": 1.5}, r"1.5 is no probability; use 0 to 1"),
        ({"threshold": "high"}, r"The threshold high is none"),
        ({"threshold": 0.5, "method": "magic"}, None),
        ({"threshold": 0.5, "min_area": -1}, r"-1 square metres"),
        ({"evaluation": "none.json"}, r"none.json cannot be read"),
        ({"evaluation": "chance.tif"}, r"says nothing of thresholds"),
        ({"threshold": 0.5, "dem": "away.tif"}, r"does not overlap"),
    ],
)
def test_what_cannot_be_is_refused_with_a_remedy(tmp_path, chance, monkeypatch, given, sentence):
    monkeypatch.chdir(tmp_path)
    away = Grid((5, 5), (WEST + 90_000, NORTH), (30.0, 30.0), wkt())
    write(tmp_path / "away.tif", away, np.arange(25.0, dtype=np.float32).reshape(5, 5))
    if sentence is None:
        given = {**given, "dem": "away.tif"}
    with pytest.raises(InputError, match=sentence):
        polygonize(chance, polygons=tmp_path / "l.gpkg", **given)
    assert not (tmp_path / "l.gpkg").exists()


def test_a_raster_without_a_probability_is_refused(tmp_path, caplog):
    for name, value, sentence in (("none.tif", np.nan, None), ("infinite.tif", np.inf, "holds infinite values")):
        path = write(tmp_path / name, GRID, np.full(GRID.shape, value, np.float32))
        with pytest.raises(InputError, match=f"{name} has no probability anywhere, only no data"):
            polygonize(path, polygons=tmp_path / "l.gpkg", threshold=0.5)
        assert sentence is None or sum(sentence in record.getMessage() for record in caplog.records) == 1
    assert not (tmp_path / "l.gpkg").exists()


def test_classes_are_no_probability(tmp_path):
    values = np.full(GRID.shape, 255, np.uint8)
    path = write(tmp_path / "c.tif", GRID, values)
    for threshold in (0.5, None):
        with pytest.raises(InputError, match=r"c.tif holds the value 255, which is no probability"):
            polygonize(path, polygons=tmp_path / "l.gpkg", threshold=threshold)
