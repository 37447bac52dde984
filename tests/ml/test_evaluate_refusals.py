"""What `evaluate` refuses or warns of in a sentence, and what a cancelled run leaves."""

from __future__ import annotations

import logging

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.evaluate import evaluate
from relicslide.ml.geodata.grid import Grid
from relicslide.tests.ml.scenes import NORTH, WEST, wkt, write
from relicslide.tests.ml.test_evaluate import BOXES, CELL, GRID, SHAPE, label_of, numbers, polygons, write_files


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict:
    return write_files(tmp_path_factory.mktemp("Überhang prüfung"))


def bad(case: str, files: dict, folder) -> dict:
    """Arguments that are wrong in one way."""
    far = Grid(SHAPE, (WEST + 1e5, NORTH), (CELL, CELL), wkt())
    slides = files["polygons"]
    return {
        "grey": lambda: {"prediction": write(folder / "grey.tif", GRID, label_of(BOXES) * np.uint8(200))},
        "negative": lambda: {"prediction": write(folder / "low.tif", GRID, np.full(SHAPE, -1.5, np.float32))},
        "label": lambda: {"reference": write(folder / "half.tif", GRID, np.full(SHAPE, 0.25, np.float32))},
        "far": lambda: {"reference": write(folder / "far.tif", far, label_of(BOXES))},
        "area": lambda: {"area": polygons(folder / "area.gpkg", [(900, 900, 910, 910)])},
        "no cells": lambda: {"prediction": slides, "reference": slides},
        "negative cells": lambda: {"prediction": slides, "reference": slides, "cell_size": -2.0},
        "tiny cells": lambda: {"prediction": slides, "reference": slides, "cell_size": 1e-6},
        "two places": lambda: {
            "prediction": polygons(folder / "far.gpkg", [(9000, 9000, 9010, 9010)]),
            "reference": slides,
            "cell_size": 2.0,
        },
        "no polygons": lambda: (
            dict.fromkeys(("prediction", "reference"), polygons(folder / "0.gpkg", [])) | {"cell_size": 2.0}
        ),
        "both": lambda: {"cell_size": 2.0},
        "band": lambda: {"band": 2},
        "threshold": lambda: {"threshold": 1.5},
        "missing": lambda: {"reference": folder / "nowhere.tif"},
        "text": lambda: {"reference": __file__},
    }[case]()


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("two places", r"far.gpkg \(x .* lies .* units beside .*check both"),
        ("grey", "grey.tif holds the value 200"),
        ("negative", "low.tif holds the value -1.5"),
        ("label", "holds the value 0.25"),
        ("far", "does not overlap the prediction"),
        ("area", "No polygon of area.gpkg"),
        ("no cells", "give the cell size"),
        ("negative cells", "-2.0 is not positive"),
        ("tiny cells", "choose a larger one"),
        ("no polygons", "no polygon to score"),
        ("both", "leave it out"),
        ("band", "band"),
        ("threshold", "1.5"),
        ("missing", "nowhere.tif does not exist"),
        ("text", "is not a raster"),
    ],
)
def test_what_a_person_can_mend_is_a_sentence_and_leaves_nothing(files, tmp_path, case, words):
    given = {"prediction": files["prediction"], "reference": files["raster"], **bad(case, files, tmp_path)}
    before = set(tmp_path.iterdir())
    with pytest.raises(InputError, match=words):
        evaluate(**given, confusion=tmp_path / "c.tif", report=tmp_path / "r.html", scores=tmp_path / "s.json")
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("stop", [0.01, 0.5, 0.8, 0.96])
def test_a_cancelled_run_leaves_nothing(files, tmp_path, stop):
    def progress(fraction, text=""):
        if fraction >= stop:
            raise Cancelled

    given = {"confusion": tmp_path / "c.tif", "report": tmp_path / "r.html", "scores": tmp_path / "s.json"}
    with pytest.raises(Cancelled):
        evaluate(files["prediction"], files["raster"], **given, progress=progress)
    assert not list(tmp_path.iterdir())


def test_no_landslide_at_all_is_said(tmp_path, caplog):
    nothing = write(tmp_path / "p.tif", GRID, np.zeros(SHAPE, np.float32))
    with caplog.at_level(logging.WARNING, "relicslide"):
        done = evaluate(nothing, polygons(tmp_path / "empty.gpkg", []))
    assert "no landslide" in caplog.text
    assert done.pixels.background_iou == 1 and np.isnan(done.pixels.f1)


def test_zero_as_no_data_is_other_ground_and_said(files, tmp_path, caplog):
    marked = write(tmp_path / "zero.tif", GRID, label_of(BOXES), nodata=0)
    with caplog.at_level(logging.WARNING, "relicslide"):
        done = evaluate(files["prediction"], marked)
    assert "zero.tif" in caplog.text
    assert numbers(done) == numbers(evaluate(files["prediction"], files["raster"]))


def test_a_prediction_that_lies_elsewhere_is_said(files, tmp_path, caplog):
    far = polygons(tmp_path / "far.gpkg", [(500, 500, 520, 520)])
    with caplog.at_level(logging.WARNING, "relicslide"):
        evaluate(files["prediction"], far)
    assert "far.gpkg" in caplog.text
