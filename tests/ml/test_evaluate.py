"""The verb `evaluate`: rasters and polygons of any grid and system, scored where both are known."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluate import evaluate
from relicslide.ml.evaluation.confusion import (
    CATEGORIES,
    FALSE_NEGATIVE,
    FALSE_POSITIVE,
    NOT_COUNTED,
    TRUE_NEGATIVE,
    TRUE_POSITIVE,
)
from relicslide.ml.evaluation.tallying import cells
from relicslide.ml.geodata.crs import Transform, spatial_reference
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.polygons import components
from relicslide.ml.geodata.source import GdalSource
from relicslide.tests.ml.scenes import NORTH, WEST, wkt, write
from scipy import ndimage
from sklearn.metrics import confusion_matrix

SHAPE, CELL = (90, 120), 2.0
GRID = Grid(SHAPE, (WEST, NORTH), (CELL, CELL), wkt())
BOXES = [(5, 5, 20, 20), (40, 10, 60, 40), (30, 70, 50, 90), (70, 80, 85, 115)]  # row, column, their ends


def label_of(boxes) -> np.ndarray:
    values = np.zeros(SHAPE, np.uint8)
    for top, left, bottom, right in boxes:
        values[top:bottom, left:right] = 1
    return values


def square(box, crs: str) -> str:
    """WKT of a box of cells, in another system with points along its edges."""
    top, left, bottom, right = box
    corners = np.array([(top, left), (top, right), (bottom, right), (bottom, left), (top, left)], float)
    rows, cols = (np.interp(np.linspace(0, 4, 201), np.arange(5), corners[:, axis]) for axis in (0, 1))
    x, y = Transform(GRID.crs, crs)(WEST + cols * CELL, NORTH - rows * CELL)
    return f"POLYGON (({', '.join(f'{a:.10f} {b:.10f}' for a, b in zip(x, y))}))"


def polygons(path, boxes, crs: str = GRID.crs, layer: str = "slides") -> str:
    driver = ogr.GetDriverByName("GPKG")
    source = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    target = source.CreateLayer(layer, spatial_reference(crs), ogr.wkbPolygon)
    for box in boxes:
        feature = ogr.Feature(target.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(box, crs)))
        target.CreateFeature(feature)
    return str(path)


def prediction() -> np.ndarray:
    """A prediction that knows of three slides, invents some and has gaps on the left."""
    noise = ndimage.gaussian_filter(np.random.default_rng(3).normal(0, 1, SHAPE), 2)
    values = np.clip(0.8 * ndimage.gaussian_filter(label_of(BOXES[:3]) * 1.0, 2) + 0.12 + noise, 0, 1)
    values[:, :8] = np.nan
    return values.astype(np.float32)


def write_files(folder) -> dict:
    """Paths of the prediction and of the reference as raster and as polygons."""
    return {
        "prediction": write(folder / "p.tif", GRID, prediction(), nodata=np.nan),
        "raster": write(folder / "label.tif", GRID, label_of(BOXES), nodata=255),
        "polygons": polygons(folder / "slides.gpkg", BOXES),
    }


@pytest.fixture(scope="module")
def probability() -> np.ndarray:
    return prediction()


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict:
    return write_files(tmp_path_factory.mktemp("Überhang prüfung"))


def numbers(done) -> dict:
    return {
        **asdict(done.pixels),
        "matched": asdict(done.matched),
        "touched": asdict(done.any_overlap),
        "best": done.curve.best_threshold,
        "average": done.curve.average_precision,
    }


def test_counts_equal_scikit_learns_where_both_are_known(files, probability):
    known = np.isfinite(probability)
    done = evaluate(files["prediction"], files["raster"])
    truth, called = label_of(BOXES)[known], probability[known] >= 0.5
    (tn, fp), (fn, tp) = confusion_matrix(truth, called)
    assert asdict(done.pixels) == {
        "true_positives": tp,
        "false_positives": fp,
        "false_negatives": fn,
        "true_negatives": tn,
    }
    assert done.cells == known.sum()


def test_slides_are_groups_of_cells(files, probability):
    known = np.isfinite(probability)
    truth, slides = ndimage.label(label_of(BOXES) * known)
    called, predicted = ndimage.label(known & (np.nan_to_num(probability) >= 0.5))
    done = evaluate(files["prediction"], files["raster"]).any_overlap
    assert done.hits == np.unique(truth[(called > 0) & (truth > 0)]).size
    assert done.hits + done.misses == slides == 4
    assert done.predicted == predicted
    assert done.false_alarms == predicted - np.unique(called[(called > 0) & (truth > 0)]).size > 0


def test_polygons_and_a_raster_of_them_agree(files):
    assert numbers(evaluate(files["prediction"], files["raster"])) == numbers(
        evaluate(files["prediction"], files["polygons"])
    )


@pytest.mark.parametrize("reference", ["raster", "polygons"])
def test_the_size_of_the_windows_does_not_matter(files, tmp_path, monkeypatch, reference):
    whole = evaluate(files["prediction"], files[reference], confusion=tmp_path / "whole.tif")
    monkeypatch.setattr(cells, "_WINDOW", 17)
    monkeypatch.setattr(components, "_BLOCK", 23)
    parts = evaluate(files["prediction"], files[reference], confusion=tmp_path / "parts.tif")
    assert numbers(parts) == numbers(whole)
    first, second = (GdalSource(tmp_path / name, masked=False).read(GRID.window) for name in ("whole.tif", "parts.tif"))
    np.testing.assert_array_equal(first, second)


def test_polygons_of_another_system_lie_where_they_lie(files, tmp_path):
    here = evaluate(files["prediction"], files["polygons"])
    for code in (4326, 3857, 32632):
        there = evaluate(files["prediction"], polygons(tmp_path / f"{code}.gpkg", BOXES, wkt(code)))
        assert numbers(there) == numbers(here)


def test_a_reference_raster_on_another_grid_is_read_by_its_nearest_cell(tmp_path):
    coarse = Grid((30, 40), (WEST, NORTH), (3 * CELL, 3 * CELL), wkt())
    label = (np.random.default_rng(2).random(coarse.shape) < 0.3).astype(np.uint8)
    label[:5] = 255
    fine = label.repeat(3, axis=0).repeat(3, axis=1)
    prediction = write(tmp_path / "p.tif", GRID, np.random.default_rng(4).random(SHAPE).astype(np.float32))
    one = evaluate(prediction, write(tmp_path / "coarse.tif", coarse, label, nodata=255))
    two = evaluate(prediction, write(tmp_path / "fine.tif", GRID, fine, nodata=255))
    assert numbers(one) == numbers(two)
    assert one.cells == 75 * 120


def test_a_reference_raster_in_another_system(files, tmp_path):
    moved = str(tmp_path / "moved.tif")
    gdal.Warp(moved, str(files["raster"]), dstSRS="EPSG:32632", xRes=0.5, yRes=0.5)
    here, there = (evaluate(files["prediction"], path) for path in (files["raster"], moved))
    assert there.grid == here.grid
    for name, value in asdict(here.pixels).items():
        assert asdict(there.pixels)[name] == pytest.approx(value, abs=150), "the slides' edges have some 400 cells"
    assert asdict(there.any_overlap) == asdict(here.any_overlap)


def test_only_the_area_counts(files, tmp_path, probability):
    area = polygons(tmp_path / "area.gpkg", [(0, 0, 45, 60), (30, 60, 90, 100)], wkt(4326))
    done = evaluate(files["prediction"], files["polygons"], area=area)
    inside = label_of([(0, 0, 45, 60), (30, 60, 90, 100)]).astype(bool) & np.isfinite(probability)
    assert done.cells == inside.sum()
    assert done.pixels.true_positives == (inside & label_of(BOXES) & (np.nan_to_num(probability) >= 0.5)).sum()
    _, slides = ndimage.label(label_of(BOXES) * inside)
    assert done.any_overlap.hits + done.any_overlap.misses == slides


def test_two_layers_of_polygons_are_compared_by_cells(tmp_path):
    moved = [(top + 2, left, bottom + 2, right) for top, left, bottom, right in BOXES[:3]]
    prediction = polygons(tmp_path / "p.gpkg", moved, wkt(4326))
    reference = polygons(tmp_path / "r.gpkg", BOXES)
    done = evaluate(prediction, reference, cell_size=CELL, threshold=0.0)
    mine, theirs = label_of(moved), label_of(BOXES)
    assert done.pixels.true_positives == (mine & theirs).sum()
    assert done.pixels.false_negatives == theirs.sum() - (mine & theirs).sum()
    assert done.pixels.false_positives == mine.sum() - (mine & theirs).sum()
    assert (done.matched.hits, done.matched.misses, done.matched.false_alarms) == (3, 1, 0)
    assert done.grid.cell == (CELL, CELL) and spatial_reference(done.grid.crs).IsSame(spatial_reference(wkt()))


def test_predicted_polygons_are_compared_on_the_references_grid(files, tmp_path):
    done = evaluate(polygons(tmp_path / "p.gpkg", BOXES[1:]), files["raster"])
    assert done.grid.matches(GRID)
    assert (done.pixels.precision, done.matched.hits, done.matched.misses) == (1.0, 3, 1)


def test_touching_polygons_are_slides_of_their_own(files, tmp_path):
    halves = polygons(tmp_path / "halves.gpkg", [(40, 10, 60, 25), (40, 25, 60, 40)])
    done = evaluate(polygons(tmp_path / "p.gpkg", [(40, 10, 60, 40)]), halves, cell_size=CELL)
    assert (done.any_overlap.hits, done.any_overlap.predicted) == (2, 1)
    assert (done.matched.hits, done.matched.misses) == (1, 1)


def test_polygons_smaller_than_a_cell_are_left_out_and_counted(files, tmp_path, caplog):
    some = polygons(tmp_path / "some.gpkg", [*BOXES, (80, 20, 80.2, 20.2), (81, 30, 81.2, 30.2)])
    with caplog.at_level(logging.INFO, "relicslide"):
        done = evaluate(files["prediction"], some)
    assert "2 polygons of the reference" in caplog.text
    assert numbers(done) == numbers(evaluate(files["prediction"], files["polygons"]))


def test_a_layer_can_be_named(files, tmp_path):
    path = polygons(tmp_path / "many.gpkg", [(0, 100, 5, 110)], layer="other")
    polygons(tmp_path / "many.gpkg", BOXES, layer="slides")
    named = evaluate(files["prediction"], path + "|layername=slides")
    assert numbers(named) == numbers(evaluate(files["prediction"], files["polygons"]))
    with pytest.raises(InputError, match="'slide'"):
        evaluate(files["prediction"], path + "|layername=slide")


def test_the_best_threshold_gives_its_f1_when_it_is_used(files):
    first = evaluate(files["prediction"], files["polygons"])
    again = evaluate(files["prediction"], files["polygons"], threshold=first.curve.best_threshold)
    assert again.pixels.f1 == first.best_f1 > first.pixels.f1
    assert again.best_f1 == first.best_f1


def test_the_confusion_raster_says_what_came_of_each_cell(files, tmp_path, probability):
    evaluate(files["prediction"], files["raster"], confusion=tmp_path / "c.tif")
    values = GdalSource(tmp_path / "c.tif", masked=False).read(GRID.window)[0]
    truth, called = label_of(BOXES) == 1, np.nan_to_num(probability) >= 0.5
    wanted = np.select([truth & called, truth, called], [TRUE_POSITIVE, FALSE_NEGATIVE, FALSE_POSITIVE], TRUE_NEGATIVE)
    np.testing.assert_array_equal(values, np.where(np.isfinite(probability), wanted, NOT_COUNTED))
    dataset = gdal.Open(str(tmp_path / "c.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == NOT_COUNTED
    colours = [band.GetRasterColorTable().GetColorEntry(value) for value in range(4)]
    assert len(set(colours)) == 4


def test_reports_hold_the_scores(files, tmp_path):
    done = evaluate(files["prediction"], files["raster"], report=tmp_path / "r.html", scores=tmp_path / "s.json")
    content = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert content["cells"]["f1"] == done.pixels.f1
    assert content["slides"]["iou_0.5"]["hits"] == done.matched.hits
    best = content["thresholds"]
    assert max(best["f1"][1:]) == best["best_f1"] == best["f1"][best["threshold"].index(best["best"])]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 4 and page.count("data:image/png") == 1
    assert f"{done.pixels.f1:.4g}" in page and f"{done.pixels.true_positives:,}" in page
    assert {path.name for path in tmp_path.iterdir()} == {"r.html", "s.json"}


def test_no_landslide_in_the_reference(files, tmp_path, caplog):
    empty = polygons(tmp_path / "empty.gpkg", [])
    done = evaluate(files["prediction"], empty, report=tmp_path / "r.html", scores=tmp_path / "s.json")
    assert np.isnan([done.pixels.recall, done.curve.best_threshold, done.best_f1, done.matched.recall]).all()
    assert done.pixels.precision == 0 and done.matched.false_alarms == done.matched.predicted > 0
    assert json.loads((tmp_path / "s.json").read_text(), parse_constant=pytest.fail)["cells"]["recall"] is None
    assert "no threshold can be judged" in (tmp_path / "r.html").read_text()
    assert "The reference holds no landslide" in caplog.text


def test_no_landslide_in_the_prediction(files, tmp_path):
    nothing = write(tmp_path / "p.tif", GRID, np.zeros(SHAPE, np.float32))
    done = evaluate(nothing, files["polygons"], report=tmp_path / "r.html")
    assert np.isnan(done.pixels.precision) and done.pixels.recall == done.pixels.f1 == 0
    assert (done.matched.hits, done.matched.misses, done.matched.false_alarms) == (0, 4, 0)


def test_progress_never_goes_back(files, monkeypatch):
    monkeypatch.setattr(cells, "_WINDOW", 32)
    seen = []
    evaluate(files["prediction"], files["raster"], progress=lambda fraction, text="": seen.append(fraction))
    assert seen == sorted(seen) and seen[0] == 0 and seen[-1] == 1 and len(seen) > 20


def test_scores_bear_the_fields_terms_beside_the_older_words(files, tmp_path):
    done = evaluate(files["prediction"], files["raster"], scores=tmp_path / "s.json")
    content = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert {name: content["cells"][name] for name in asdict(done.pixels)} == asdict(done.pixels)
    for kind, found in (("iou_0.5", done.matched), ("any_overlap", done.any_overlap)):
        said = content["slides"][kind]
        assert said["true_positives"] == said["hits"] == found.true_positives
        assert said["false_negatives"] == said["misses"] == found.false_negatives
        assert said["false_positives"] == said["false_alarms"] == found.false_positives
    terms = [(CATEGORIES[value].name, CATEGORIES[value].term) for value in (TRUE_POSITIVE, FALSE_NEGATIVE)]
    assert terms == [("hit", "true positive"), ("miss", "false negative")]
    assert CATEGORIES[FALSE_POSITIVE].term == "false positive" and CATEGORIES[TRUE_NEGATIVE].term == "true negative"
