"""Polygons that people review: a rerun keeps what they said, and labels are what they made of them."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from osgeo import ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.geodata.gdal_bindings import gdal
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.polygons.keeping import create_reviewed
from relicslide.ml.geodata.polygons.review import REVIEW_FIELDS, find_review
from relicslide.ml.geodata.polygons.reviewed import labelled_polygons
from relicslide.tests.ml.scenes import wkt

UTM = wkt()
GRID = Grid((20, 40), (500000.0, 4600000.0), (1.0, 1.0), UTM)
MEASURES = {"area_m2": ogr.OFTReal, "prob_mean": ogr.OFTReal}


def box(west, north, east, south) -> ogr.Geometry:
    """Cells of `GRID`, counted from its upper left corner."""
    x0, x1, y0, y1 = 500000 + west, 500000 + east, 4600000 - south, 4600000 - north
    return ogr.CreateGeometryFromWkt(f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")


def find(path, *boxes, crs=UTM):
    """A run that finds these."""
    with Outputs() as outputs, create_reviewed(outputs, path, path.stem, crs, MEASURES) as sink:
        added = [sink.add(each, {"area_m2": each.GetArea(), "prob_mean": 0.5}, each.GetArea()) for each in boxes]
    return sink, added


def edit(path, **changes):
    """Change polygons as an analyst does: {"p0": {field: value, "geometry": ...}}, counted from 0."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for number, feature in enumerate(list(layer)):
        values = dict(changes.get(f"p{number}", {}))
        geometry = values.pop("geometry", None)
        if geometry is not None:
            feature.SetGeometry(geometry)
        for name, value in values.items():
            feature.SetField(name, value)
        layer.SetFeature(feature)
    del layer, dataset


def rows(path) -> list[dict]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    return [{**feature.items(), "wkt": feature.GetGeometryRef().ExportToWkt()} for feature in layer]


@pytest.mark.parametrize("name", ["slides.gpkg", "slides.shp", "slides.geojson"])
def test_a_rerun_keeps_what_was_reviewed(tmp_path, caplog, name):
    caplog.set_level("INFO", "relicslide")
    path = tmp_path / name
    sink, added = find(path, box(0, 0, 4, 4), box(10, 0, 14, 4), box(20, 0, 24, 4), box(30, 0, 34, 4))
    assert added == [True] * 4 and (sink.count, sink.area_m2) == (4, 64.0)
    first = rows(path)
    assert set(REVIEW_FIELDS) <= set(first[0]) and {row["status"] for row in first} == {"unreviewed"}
    edit(
        path,
        p0={"status": "accepted", "comment": "sichtbar über dem Weg", "reviewer": "B. Ö.", "reviewed": "2026/11/28"},
        p1={"status": "rejected"},
        p2={"geometry": box(20, 0, 24, 8)},
    )
    before = rows(path)
    sink, added = find(
        path, box(1, 1, 5, 5), box(10, 0, 14, 3), box(22, 2, 24, 4), box(30, 10, 34, 14), box(4, 0, 6, 1)
    )
    assert added == [False, False, False, True, True], "the last one touches a reviewed one and overlaps none"
    after = rows(path)
    assert after[:2] == before[:2]
    assert after[2] == {**before[2], "status": "redrawn"}, "what was edited is never lost"
    assert [row["status"] for row in after[3:]] == ["unreviewed"] * 2
    assert (sink.count, sink.area_m2) == (4, 16 + 32 + 16 + 2), "without the rejected one"
    said = caplog.messages[-1]
    assert "3 reviewed polygons stay (1 accepted, 1 rejected, 1 redrawn), 1 of them edited" in said
    assert "3 new findings that overlap them are left out; 1 that nobody had reviewed are replaced" in said


def test_what_is_drawn_by_hand_and_own_fields_stay(tmp_path):
    path = tmp_path / "slides.gpkg"
    find(path, box(0, 0, 4, 4))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTInteger))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "POLYGON ((500010 4600000, 500014 4599996, 500014 4600000, 500010 4599996, 500010 4600000))"
        )
    )  # a ring that crosses itself
    feature.SetField("parcel", 7)
    layer.CreateFeature(feature)
    del feature, layer, dataset
    sink, added = find(path, box(0, 0, 4, 4), box(10, 0, 14, 4))
    assert added == [True, False]
    drawn, found = rows(path)
    assert (drawn["status"], drawn["parcel"], drawn["outline"]) == ("redrawn", 7, None)
    assert (found["status"], found["parcel"]) == ("unreviewed", None)
    assert sink.count == 2


def test_reviewed_polygons_move_to_another_system(tmp_path, caplog):
    path = tmp_path / "slides.gpkg"
    find(path, box(0, 0, 4, 4))
    edit(path, p0={"status": "accepted"})
    sink, _ = find(path, crs=wkt(4326))
    (row,) = rows(path)
    x, y = ogr.CreateGeometryFromWkt(row["wkt"]).Centroid().GetPoint_2D()
    assert (x, y) == pytest.approx((15.0, 41.55), abs=0.1)
    assert sink.area_m2 == pytest.approx(16, rel=2e-3) and "are moved" in caplog.text


def test_a_review_becomes_labels(tmp_path, caplog):
    """1 landslide, 0 other ground, NaN unknown; a landslide wins over both, and a rejected one over an open one."""
    caplog.set_level("INFO", "relicslide")
    path = tmp_path / "slides.gpkg"
    find(
        path,
        box(0, 0, 4, 4),
        box(10, 0, 14, 4),
        box(20, 0, 24, 4),
        box(30, 0, 34, 4),
        box(2, 0, 6, 4),
        box(12, 0, 16, 4),
    )
    edit(
        path,
        p0={"status": "accepted"},
        p1={"status": "Rejected "},
        p2={"status": "redrawn"},
        p5={"status": "unreviewed"},
    )
    labels = labelled_polygons(path, GRID)
    values = labels.read(GRID.window)[0]
    expected = np.zeros(GRID.shape)
    for left, right, value in ((2, 6, np.nan), (12, 16, np.nan), (30, 34, np.nan), (0, 4, 1), (10, 14, 0), (20, 24, 1)):
        expected[:4, left:right] = value
    np.testing.assert_array_equal(values, expected)
    assert labels.found == 2 and set(np.unique(labels.numbers(GRID.window))) == {0, 1, 2}
    assert "holds a review (3 unreviewed, 1 accepted, 1 rejected, 1 redrawn)" in caplog.text


def test_a_status_of_somebody_s_own_is_no_review(tmp_path):
    path = tmp_path / "slides.gpkg"
    find(path, box(0, 0, 4, 4), box(10, 0, 14, 4))
    edit(path, p0={"status": "active"}, p1={"status": "dormant"})
    assert find_review(path, None) is None
    assert (labelled_polygons(path, GRID).read(GRID.window)[0] == 1).sum() == 32
    edit(path, p0={"status": "accepted"})
    with pytest.raises(InputError, match=r"slides.gpkg: 1 polygon\(s\) have the status 'dormant'; it has to be one of"):
        labelled_polygons(path, GRID)
    edit(path, p1={"status": None})
    assert find_review(path, None) == Counter(accepted=1, redrawn=1)
