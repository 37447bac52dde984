"""The demonstration's own steps: inputs, score, picture."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.source import GdalSource
from relicslide.training_tools.__main__ import main
from relicslide.training_tools.demo.steps import copy_real_pair, score


def write(path, values: np.ndarray, grid: Grid, nodata=None) -> None:
    with create_raster(path, grid, values.dtype, nodata=nodata) as sink:
        sink.write(grid.window, values)


def test_real_pair_is_two_grids_that_overlap(tmp_path):
    copy_real_pair(tmp_path)
    image, dem = GdalSource(tmp_path / "image.tif"), GdalSource(tmp_path / "dem.tif")
    assert image.bands == 3 and dem.bands == 1
    assert image.grid.cell != dem.grid.cell and image.grid.shape != dem.grid.shape
    west, south, east, north = image.grid.bounds
    assert west < dem.grid.bounds[2] and dem.grid.bounds[0] < east and south < dem.grid.bounds[3]


def test_score_counts_only_where_there_is_a_class(tmp_path):
    grid = Grid((2, 3), (0.0, 0.0), (1.0, 1.0))
    write(tmp_path / "label.tif", np.array([[1, 1, 0], [0, 1, 1]], np.uint8), grid)
    write(tmp_path / "classes.tif", np.array([[1, 0, 1], [0, 1, 255]], np.uint8), grid, nodata=255)
    report = score(tmp_path)
    assert report == ConfusionCounts(true_positives=2, false_positives=1, false_negatives=1, true_negatives=1)


def test_score_refuses_another_grid(tmp_path):
    write(tmp_path / "label.tif", np.zeros((2, 3), np.uint8), Grid((2, 3), (0.0, 0.0), (1.0, 1.0)))
    write(tmp_path / "classes.tif", np.zeros((2, 3), np.uint8), Grid((2, 3), (9.0, 0.0), (1.0, 1.0)))
    with pytest.raises(InputError, match="grids"):
        score(tmp_path)


def results(pair, folder) -> None:
    """What the picture needs, in ``folder``; some of it stands in for something else."""
    for name, path in (("polygons.gpkg", "landslides"), ("probability.tif", "label")):
        shutil.copy(pair[path], folder / name)
    for name in ("image.tif", "dem_fine.tif", "overlay.tif"):
        shutil.copy(pair["image"], folder / name)
    shutil.copy(pair["dem"], folder)


def test_the_relief_of_an_even_slope_is_even(pair, tmp_path, qgis_app):
    """Neither cells nor the pixels of the picture show as a lattice."""
    from relicslide.training_tools.demo.picture import draw

    results(pair, tmp_path)
    grid = GdalSource(pair["image"]).grid
    down, across = np.indices(grid.shape)
    write(tmp_path / "dem_fine.tif", (1.1 * across + 0.4 * down).astype(np.float32), grid)
    for width in (700, 1600, 2400):
        picture = draw(tmp_path, "A title", tmp_path / "picture.png", width)
        values = gdal.Open(str(picture)).ReadAsArray()[0].astype(int)
        scale = width / 338  # pixels a millimetre; the relief is the third panel
        relief = values[round(45 * scale) : round(100 * scale), round(245 * scale) : round(315 * scale)]
        assert values.shape[1] == width and np.ptp(relief) <= 2, width


def test_panels_say_how_large_cells_are(pair, tmp_path, qgis_app):
    """Of files in metres; where they are in degrees, the side of a square as large, as the log says it."""
    from relicslide.training_tools.demo.picture import _panels

    results(pair, tmp_path)
    assert [panel.title for panel in _panels(tmp_path)][:3] == [
        "Image, cells of 5 m",
        "DEM, cells of 30 m",
        "Hillshade",
    ]
    gdal.Warp(str(tmp_path / "dem.tif"), str(pair["dem"]), dstSRS="EPSG:4326", xRes=1 / 3600, yRes=1 / 3600)
    assert _panels(tmp_path)[1].title == "DEM, cells of 26 m"


def test_picture_shows_five_panels_and_says_what_is_missing(pair, tmp_path, qgis_app, capsys):
    folder = tmp_path / "bild ö"
    folder.mkdir()
    for name in ("image", "dem", "landslides"):
        shutil.copy(pair[name], folder)
    assert main(["--quiet", "demo", "picture", str(folder)]) == 1
    assert "make demo" in capsys.readouterr().err
    shutil.copy(pair["landslides"], folder / "polygons.gpkg")
    shutil.copy(pair["label"], folder / "probability.tif")
    for name in ("dem_fine.tif", "overlay.tif"):
        shutil.copy(pair["image"], folder / name)
    assert main(["--quiet", "demo", "picture", str(folder), "--title", "A title"]) == 0
    picture = gdal.Open(str(tmp_path / "bild ö.png")).ReadAsArray()[:3]
    panels = np.array_split(picture[:, picture.shape[1] // 3 :], 5, axis=2)
    assert picture.shape[2] > 2000 and all(panel.std() > 10 for panel in panels)
