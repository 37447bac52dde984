"""Runs of the three algorithms inside one QGIS: right places, right values, and what is left behind."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import GdalSource
from relicslide.tests.plugin.scenes import CELL, COLS, NORTH, ROWS, WEST, image_grid, plane, read, wkt

VALID = ROWS * (COLS - 8)  # pixels of the image that have data


class Recorder(QgsProcessingFeedback):
    """Keeps what it is told; cancels once progress has passed ``stop``."""

    def __init__(self, stop: float = 200.0):
        super().__init__(False)
        self.said, self.warned, self._stop = [], [], stop
        self.progressChanged.connect(self._check)

    def _check(self, percent: float) -> None:
        if percent >= self._stop:
            self.cancel()

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)


@pytest.fixture
def segment(run, scene, checkpoint, tmp_path):
    """A run of `segment` on the scene that calls every valid pixel a landslide."""

    def function(**parameters):
        given = {
            "IMAGE": scene.image,
            "DEM": scene.dem,
            "MODEL": checkpoint,
            "THRESHOLD": 0,
            "DEVICE": "cpu",
            "PROBABILITY": str(tmp_path / "probability.tif"),
            **parameters,
        }
        return run("segment", **given)

    return function


@pytest.fixture
def all_outputs(tmp_path) -> dict:
    """Destinations of everything that `segment` makes."""
    return {
        "CLASSES": str(tmp_path / "classes.tif"),
        "POLYGONS": str(tmp_path / "slides ü.gpkg"),
        "REPORT": str(tmp_path / "report.json"),
    }


def test_interpolated_plane_comes_back(run, scene, tmp_path):
    """A tilted plane, kriged to the image's grid, is the plane at the image's cell centres; row 0 is the north."""
    results = run(
        "interpolate",
        DEM=scene.dem,
        REFERENCE=scene.image,
        OUTPUT=str(tmp_path / "fine.tif"),
        VARIANCE=str(tmp_path / "variance.tif"),
    )
    grid = GdalSource(results["OUTPUT"]).grid
    assert grid.matches(image_grid())
    columns, rows = np.meshgrid(np.arange(COLS), np.arange(ROWS))
    inner = (slice(24, -24), slice(24, -24))
    np.testing.assert_allclose(read(results["OUTPUT"])[inner], plane(grid.x(columns), grid.y(rows))[inner], atol=0.02)
    assert (read(results["VARIANCE"]) >= 0).all()


def test_cell_size_instead_of_a_reference(run, scene, tmp_path):
    """The result covers the DEM in cells of the size given, which may arrive as text."""
    results = run("interpolate", DEM=scene.dem, CELL_SIZE="4", METHOD="bilinear", OUTPUT=str(tmp_path / "four.tif"))
    assert GdalSource(results["OUTPUT"]).grid.shape == (48, 63)
    assert "VARIANCE" not in results


def test_segment_makes_everything(segment, all_outputs):
    """With a threshold of 0 all valid pixels are one landslide, whose area is known."""
    results = segment(**all_outputs)
    probability, classes = read(results["PROBABILITY"]), read(results["CLASSES"])
    assert np.isnan(probability[:, :8]).all()
    assert (probability[:, 8:] >= 0).all()
    assert (probability[:, 8:] <= 1).all()
    assert (classes[:, :8] == 255).all()
    assert (classes[:, 8:] == 1).all()
    assert results["LANDSLIDES"] == 1
    assert results["LANDSLIDE_AREA"] == pytest.approx(VALID * CELL**2)
    layer = QgsVectorLayer(results["POLYGONS"], "slides", "ogr")
    (feature,) = layer.getFeatures()
    assert feature.geometry().area() == pytest.approx(VALID * CELL**2)
    assert feature["slope"] == pytest.approx(np.degrees(np.arctan(np.hypot(0.2, 0.4))), abs=0.3)
    assert json.loads(Path(results["REPORT"]).read_text())["result"]["landslides"] == 1


def test_polygonize_repeats_the_segmentation(segment, run, scene, all_outputs, tmp_path):
    """The probability, its own threshold and the DEM: the same polygons, here with whole attributes."""
    results = segment(**all_outputs)
    again = {"PROBABILITY": results["PROBABILITY"], "DEM": scene.dem, "POLYGONS": str(tmp_path / "again.gpkg")}
    found = run("polygonize", **again)
    assert found["THRESHOLD_USED"] == 0
    assert (found["LANDSLIDES"], found["LANDSLIDE_AREA"]) == (results["LANDSLIDES"], results["LANDSLIDE_AREA"])
    (first,), (second,) = (
        list(QgsVectorLayer(path, "slides", "ogr").getFeatures()) for path in (results["POLYGONS"], found["POLYGONS"])
    )
    assert first.attributes() == second.attributes()
    assert first.geometry().asWkt() == second.geometry().asWkt()
    with pytest.raises(QgsProcessingException, match="THRESHOLD: .*magic"):
        run("polygonize", **again, THRESHOLD="magic")


def test_optional_results_can_be_left_out(segment, tmp_path):
    """Only what is asked for is written."""
    results = segment()
    assert set(results) == {"PROBABILITY"}
    assert {path.name for path in tmp_path.iterdir()} == {"probability.tif", "probability.qml"}


def test_extent_in_another_system(segment):
    """An extent in degrees is moved into the image's system."""
    wanted = Grid((20, 30), (WEST + 60, NORTH - 40), (CELL, CELL), wkt(32633))
    west, south, east, north = wanted.bounds_in(wkt(4326))
    results = segment(EXTENT=f"{west},{east},{south},{north} [EPSG:4326]")
    np.testing.assert_allclose(GdalSource(results["PROBABILITY"]).grid.bounds, wanted.bounds, atol=1.5 * CELL)


def test_loaded_layers_are_taken(segment, scene):
    """Layers that are open in QGIS work like paths, and give the same values."""
    by_path = read(segment()["PROBABILITY"])
    layers = {"IMAGE": QgsRasterLayer(scene.image, "picture"), "DEM": QgsRasterLayer(scene.dem, "heights")}
    np.testing.assert_array_equal(by_path, read(segment(**layers)["PROBABILITY"]))


def test_bands_are_read_in_their_order(segment):
    """Other bands are another image."""
    usual, turned = (read(segment(BANDS=bands)["PROBABILITY"]) for bands in ([1, 2, 3], [3, 1, 2]))
    assert np.nanmax(np.abs(usual - turned)) > 0


def test_explain_makes_everything(run, scene, checkpoint, tmp_path):
    """Heat in 0..1 with 1 somewhere, an overlay clear without data, edges 0 and 1; from a DEM interpolated before."""
    fine = run("interpolate", DEM=scene.dem, REFERENCE=scene.image, OUTPUT=str(tmp_path / "fine.tif"))["OUTPUT"]
    results = run(
        "explain",
        IMAGE=scene.image,
        DEM=fine,
        MODEL=checkpoint,
        LAYER="fusion",
        DEVICE="cpu",
        **{name: str(tmp_path / f"{name}.tif") for name in ("HEATMAP", "OVERLAY", "CONTOURS")},
    )
    heat, overlay = read(results["HEATMAP"]), read(results["OVERLAY"])
    assert np.isnan(heat[:, :8]).all()
    assert np.nanmin(heat) >= 0
    assert np.nanmax(heat) == pytest.approx(1)
    assert (overlay[3, :, :8] == 0).all()
    assert (overlay[3, :, 8:] == 255).all()
    assert set(np.unique(read(results["CONTOURS"]))) <= {0, 1, 255}


def test_log_names_device_and_grids(segment, monkeypatch):
    """What ml logs stands in the run's log; before it, that PyTorch is loaded, where nothing has done that yet."""
    monkeypatch.setattr("relicslide.plugin.environment.torch_is_loaded", lambda: False)
    feedback = Recorder()
    segment(feedback=feedback)
    log = "\n".join(feedback.said)
    wanted = ("device: CPU", "float32", "image:", "DEM of", "kriging", "pixels are landslide", " s")
    assert all(word in log for word in wanted)
    assert feedback.progress() == pytest.approx(100)
    assert feedback.textLog().startswith("Loading PyTorch")


def test_log_of_an_interpolation_names_grids_precision_and_time(run, scene, tmp_path):
    """The same for `interpolate`."""
    feedback = Recorder()
    run("interpolate", feedback, DEM=scene.dem, CELL_SIZE=5, OUTPUT=str(tmp_path / "fine.tif"))
    log = "\n".join(feedback.said)
    assert all(word in log for word in ("cells of 12 x 12", "cells of 5 x 5", "variogram", "float32 on the CPU"))


@pytest.mark.parametrize("stop", [0.0, 40.0])
def test_cancel_leaves_no_file(segment, all_outputs, tmp_path, stop):
    """A cancelled run ends with an exception and leaves nothing behind."""
    feedback = Recorder(stop)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        segment(feedback=feedback, **all_outputs)
    assert list(tmp_path.iterdir()) == []


def test_cancelled_interpolation_leaves_no_file(run, scene, tmp_path):
    """The same for `interpolate`."""
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "interpolate",
            feedback=Recorder(0.0),
            DEM=scene.dem,
            CELL_SIZE=0.05,
            METHOD="kriging",
            OUTPUT=str(tmp_path / "fine.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def test_subdataset_and_archive(run, scene, tmp_path):
    """A DEM inside a zip archive, and one inside a container, go straight to GDAL."""
    with ZipFile(tmp_path / "archive.zip", "w") as archive:
        archive.write(scene.dem, "dem.tif")
    container = tmp_path / "container.gpkg"
    gdal.Translate(str(container), scene.dem, format="GPKG", creationOptions=["RASTER_TABLE=heights"])
    outside = read(run("interpolate", DEM=scene.dem, CELL_SIZE=6, OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"])
    for index, source in enumerate((f"/vsizip/{tmp_path}/archive.zip/dem.tif", f"GPKG:{container}:heights")):
        inside = run("interpolate", DEM=source, CELL_SIZE=6, OUTPUT=str(tmp_path / f"{index}.tif"))["OUTPUT"]
        np.testing.assert_allclose(read(inside), outside, atol=1e-3)


def test_without_a_dem_the_model_sees_the_image_alone_and_without_an_image_the_dem(segment, tmp_path):
    """Where its card says that it serves that; results then lie on the grid of what is there."""
    from relicslide.ml.model import checkpoint
    from relicslide.ml.model.card import ModelCard
    from relicslide.ml.networks import build_network

    arguments, path = {"preset": "pretrained"}, tmp_path / "either.safetensors"
    card = ModelCard("either", "hpcl-net", arguments, tile=64, overlap=0, serves=("image+dem", "image", "dem"))
    checkpoint.save(path, build_network("hpcl-net", **arguments), card)
    for missing, seen, shape in (("DEM", "image", (ROWS, COLS)), ("IMAGE", "DEM", None)):
        recorder = Recorder()
        made = segment(MODEL=str(path), feedback=recorder, **{missing: None})
        assert any(f"The model sees the {seen} alone." in line for line in recorder.said)
        probability = read(made["PROBABILITY"])
        assert np.isfinite(probability).any() and shape in (None, probability.shape[-2:])
