"""What the dialog says before the run: what cannot be meant is refused there, what is odd is warned of first."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer
from relicslide.ml.scene.spectral.colours import called_bands, colour_bands, named_file
from relicslide.ml.scene.spectral.roles import RGB
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.plugin.parameters.bands import chosen_bands
from relicslide.tests.plugin.scenes import WEST, dem_grid, image_grid, read, wkt, write_raster


@pytest.fixture
def refused(provider, scene, tmp_path):
    """A function: what the dialog of an algorithm refuses of these parameters, beside good ones; else empty."""

    def sentence_of(name: str = "segment", **parameters) -> str:
        good = {"IMAGE": scene.image, "DEM": scene.dem, "PROBABILITY": str(tmp_path / "p.tif")}
        good = {"DEM": scene.dem, "OUTPUT": str(tmp_path / "o.tif")} if name == "interpolate" else good
        algorithm = provider.algorithm(name).create()
        return algorithm.checkParameterValues({**good, **parameters}, QgsProcessingContext())[1]

    return sentence_of


@pytest.fixture
def blue_first(scene, tmp_path) -> str:
    """The scene's image, whose file calls its bands blue, green and red."""
    image = write_raster(tmp_path / "image.tif", read(scene.image), image_grid(), 0)
    dataset = gdal.Open(image, gdal.GA_Update)
    for number, colour in enumerate((gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand), 1):
        dataset.GetRasterBand(number).SetColorInterpretation(colour)
    dataset = None
    return image


@pytest.fixture
def odd_dems(scene, tmp_path) -> dict:
    """DEMs that no scene can have, by what is wrong with them."""
    grid, heights = dem_grid(), read(scene.dem)[None]
    beside = replace(grid, origin=(WEST + 9e5, grid.origin[1]))
    classes = write_raster(tmp_path / "classes.tif", (heights > heights.mean()).astype(np.uint8), grid)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (255, 0, 0, 255))
    dataset = gdal.Open(classes, gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorTable(colours)
    dataset = None
    layers = {
        "beside": (heights, beside),
        "degrees": (heights, replace(grid, origin=(15.0, 45.0), cell=(1e-4, 1e-4))),
        "metres": (heights, replace(grid, crs=wkt(4326))),
        "nothing": (np.full_like(heights, -9999), grid),
    }
    made = {name: write_raster(tmp_path / f"{name}.tif", values, at, -9999) for name, (values, at) in layers.items()}
    return {**made, "classes": classes}


def test_layers_that_cannot_be_meant_are_refused_before_the_run(refused, scene, odd_dems):
    assert refused() == ""
    assert "are both" in refused(DEM=scene.image, IMAGE=scene.image)
    assert "are image and DEM swapped?" in refused(IMAGE=scene.dem, DEM=scene.image)
    assert "holds no cell of the image" in refused(EXTENT="0,10,0,10")
    for name, words in {
        "beside": "does not overlap the image",
        "degrees": "like degrees, but its coordinate system is in metres",
        "metres": "says that it is in degrees",
        "nothing": "has no height anywhere",
        "classes": "holds classes and no heights",
    }.items():
        assert words in refused(DEM=odd_dems[name]), name
    assert "does not overlap the target" in refused("interpolate", DEM=odd_dems["beside"], REFERENCE=scene.image)
    assert "says that it is in degrees" in refused("interpolate", DEM=odd_dems["metres"], CELL_SIZE=5)
    online = QgsRasterLayer("type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png&zmin=0&zmax=19", "tiles", "wms")
    for role in ("IMAGE", "DEM"):
        assert "save it as a GeoTIFF first" in refused(**{role: online}), role


def test_the_dialog_does_not_read_large_rasters(refused, tmp_path):
    files = {}
    for role, bands, kind in (("IMAGE", 3, gdal.GDT_Byte), ("DEM", 1, gdal.GDT_Float32)):
        files[role] = str(tmp_path / f"{role}.tif")
        options = ["SPARSE_OK=YES", "TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
        made = gdal.GetDriverByName("GTiff").Create(files[role], 30_000, 30_000, bands, kind, options)
        made.SetGeoTransform((WEST, 2, 0, 5e6, 0, -2))
        made.SetProjection(wkt(32633))
        made = None
    began = time.process_time()
    assert refused(**files) == ""
    assert time.process_time() - began < 1


class Log(QgsProcessingFeedback):
    """What is said, in order."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(f"orange: {warning}")


def test_what_is_odd_comes_in_orange_before_everything_else(run, blue_first, checkpoint, tmp_path):
    """Half a DEM in undeclared feet, and an image that says blue, green, red."""
    columns, rows = np.meshgrid(np.arange(13), np.arange(16))
    steep = (700 + 60.0 * columns + 50.0 * rows).astype(np.float32)[None]
    dem = write_raster(tmp_path / "half.tif", steep, replace(dem_grid(), shape=(16, 13)), -9999)
    log = Log()
    output = str(tmp_path / "p.tif")
    given = {"IMAGE": blue_first, "DEM": dem, "MODEL": checkpoint, "PROBABILITY": output, "DEVICE": "cpu"}
    run("segment", log, **given, BANDS=[1, 2, 3])
    oranges = [text for text in log.said if text.startswith("orange: ")]
    looked = [text for text in oranges if "have no result" not in text]  # which stands where the result is known
    assert log.said[: len(looked)] == looked
    for words in ("are its heights in feet", "of the image; the rest gets no result", "says that it is blue"):
        assert [text for text in oranges if words in text], words


def test_bands_that_nobody_names_are_as_the_file_or_the_layer_calls_them(provider, scene, blue_first, tmp_path):
    def taken(layer, **more) -> tuple:
        parameters = {"IMAGE": layer, "DEM": scene.dem, **more}
        algorithm = provider.algorithm("segment").create()
        given = Arguments(algorithm, parameters, QgsProcessingContext())
        return chosen_bands(given), given.notes

    assert colour_bands(named_file(blue_first), RGB) == (3, 2, 1)
    assert colour_bands(named_file(scene.image), RGB) == (1, 2, 3)
    assert taken(blue_first) == (None, [])  # as the file says
    assert taken(blue_first, BANDS=[2, 1, 3])[0] == (2, 1, 3)
    path = write_raster(tmp_path / "four.tif", np.ones((4, *image_grid().shape), np.uint16), image_grid())
    layer = QgsRasterLayer(path, "four")
    assert taken(layer) == (None, [])  # QGIS shows the first three
    for number, set_band in ((3, "setRedBand"), (2, "setGreenBand"), (1, "setBlueBand")):
        getattr(layer.renderer(), set_band)(number)
    bands, notes = taken(layer)
    assert bands == (3, 2, 1)
    assert "does not call its bands red, green and blue: the bands 3, 2, 1 are taken" in notes[0]
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, name in enumerate(("Band 1: Blue", "B2 green", "NIR", "RED (650 nm)"), 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    assert called_bands(named_file(path), RGB) == (4, 2, 1)
