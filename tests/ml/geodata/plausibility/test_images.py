"""Images that cannot be meant: collars, voids, bands that show nothing or lie in another order."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.plausibility.images import open_image, warn_of_band_order
from relicslide.ml.geodata.plausibility.layer_settings import layer_settings
from relicslide.ml.scene.spectral.colours import named_file
from relicslide.tests.ml.scenes import wkt, write

SIDE = 120
GRID = Grid((SIDE, SIDE), (600_000.0, 5_100_000.0), (2.0, 2.0), wkt())
ROWS, COLS = np.indices((SIDE, SIDE))
OUTSIDE = (ROWS + COLS < 50) | (ROWS - COLS > 70)


def photo(low: int = 40, high: int = 200) -> np.ndarray:
    return np.random.default_rng(3).integers(low, high, (3, SIDE, SIDE)).astype(np.uint8)


def hidden(path) -> np.ndarray:
    """(rows, cols) bool: what a verb does not see."""
    source = open_image(path, (1, 2, 3))
    return np.isnan(source.read(source.grid.window)).any(axis=0)


@pytest.mark.parametrize("noise", [0, 4])
@pytest.mark.parametrize("value, nodata", [(0, None), (1, None), (255, None), (0, 0)])
def test_collars_are_no_data(tmp_path, caplog, value, nodata, noise):
    image = photo()
    spread = np.random.default_rng(0).integers(0, noise + 1, image.shape)
    image[:, OUTSIDE] = np.abs(value - spread)[:, OUTSIDE]
    np.testing.assert_array_equal(hidden(write(tmp_path / "photo.tif", GRID, image, nodata=nodata)), OUTSIDE)
    assert ("collar" in caplog.text) == (nodata is None or noise > 0)


def test_a_collar_is_found_on_a_large_image(tmp_path):
    image = np.repeat(np.repeat(photo(), 12, axis=1), 12, axis=2)  # 1440 cells: the look is smaller
    outside = np.repeat(np.repeat(OUTSIDE, 12, axis=0), 12, axis=1)
    image[:, outside] = 0
    grid = Grid(outside.shape, GRID.origin, GRID.cell, GRID.crs)
    np.testing.assert_array_equal(hidden(write(tmp_path / "photo.tif", grid, image)), outside)


def _shadows(image):
    image[:, OUTSIDE] = np.random.default_rng(1).integers(1, 25, image.shape)[:, OUTSIDE]


def _snow(image):
    """White, and with a ragged border that dents the picture."""
    image[:, (30 + 25 * np.sin(COLS / 5) > ROWS) & (COLS < 90)] = 255


def _pond(image):
    image[:, 40:80, 40:80] = 0


@pytest.mark.parametrize("change", [_shadows, _snow, _pond, lambda image: None])
def test_what_the_ground_shows_is_kept(tmp_path, caplog, change):
    image = photo()
    change(image)
    assert not hidden(write(tmp_path / "photo.tif", GRID, image)).any()
    assert not caplog.text


def test_classes_are_no_collar_and_no_image(tmp_path, caplog):
    assert not hidden(write(tmp_path / "classes.tif", GRID, photo(0, 2))).any()
    assert "Band 1 of classes.tif holds 2 different values alone (0 to 1), as classes and masks do" in caplog.text


def test_numbers_for_colours_are_no_image_and_greys_are(tmp_path, caplog):
    for name, colour in (("grey.tif", lambda value: (value,) * 3), ("map.tif", lambda value: (value, 90, 255 - value))):
        raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), SIDE, SIDE, 1)
        raster.SetGeoTransform(GRID.geotransform)
        table = gdal.ColorTable()
        for value in range(256):
            table.SetColorEntry(value, colour(value))
        raster.GetRasterBand(1).SetRasterColorTable(table)
        raster.GetRasterBand(1).WriteArray(photo()[0])
        raster = None
    open_image(tmp_path / "grey.tif", (1, 1, 1))
    with pytest.raises(InputError, match=r"Band 1 of map.tif holds numbers for colours \(a palette\), no brightness"):
        open_image(tmp_path / "map.tif", (1, 1, 1))


def test_a_mosaic_that_lacks_a_file_is_called_by_its_name(tmp_path):
    write(tmp_path / "part.tif", GRID, photo())
    gdal.BuildVRT(str(tmp_path / "mosaic.vrt"), [str(tmp_path / "part.tif")]).FlushCache()
    (tmp_path / "part.tif").unlink()
    with pytest.raises(InputError, match=r"mosaic.vrt is damaged: a part of it cannot be read"):
        open_image(tmp_path / "mosaic.vrt")


@pytest.mark.parametrize("value", [-9999.0, 1e30])
def test_values_far_from_the_rest_are_no_data(tmp_path, caplog, value):
    image = photo().astype(np.float32)
    image[:, 5:8, 5:8] = value
    assert hidden(write(tmp_path / "photo.tif", GRID, image)).sum() == 9
    assert "taken as no data" in caplog.text


def test_a_band_that_shows_nothing_is_said(tmp_path, caplog):
    image = photo()
    image[1] = 77
    assert not hidden(write(tmp_path / "photo.tif", GRID, image)).any()
    assert "Band 2 of photo.tif is 77 everywhere" in caplog.text


def test_bands_in_another_order_are_said(tmp_path, caplog):
    path = write(tmp_path / "photo.tif", GRID, photo())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, colour in enumerate((gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand), 1):
        dataset.GetRasterBand(number).SetColorInterpretation(colour)
    dataset = None
    names = ("red", "green", "blue")
    warn_of_band_order(named_file(path), (3, 2, 1), names)
    assert not caplog.text
    warn_of_band_order(named_file(path), (1, 2, 3), names)
    assert "Band 1 of photo.tif says that it is blue" in caplog.text


@pytest.mark.parametrize(
    "said, where",
    [
        ("|nodata=7", lambda image: (image == 7).any(axis=0)),
        ("|nodata=5..7", lambda image: ((image >= 5) & (image <= 7)).any(axis=0)),
        ("|nodata=2:7", lambda image: image[1] == 7),
        ("|nodata=only", lambda image: np.zeros(image.shape[1:], bool)),
        ("|mask=4", lambda image: ROWS < 9),
        ("|nodata=2:7|mask=4", lambda image: (image[1] == 7) | (ROWS < 9)),
    ],
)
def test_settings_behind_a_files_name(tmp_path, said, where):
    image = np.random.default_rng(5).integers(1, 30, (4, SIDE, SIDE)).astype(np.float32)
    image[3] = ROWS >= 9
    path = write(tmp_path / "photo.tif", GRID, image, nodata=29 if "only" in said else None)
    np.testing.assert_array_equal(hidden(f"{path}{said}"), where(image[:3]))


@pytest.mark.parametrize("said", ["|nodata=", "|nodata=white", "|nodata=9..1", "|mask=x", "|nodata=a:1"])
def test_settings_that_say_nothing_are_refused(said):
    with pytest.raises(InputError, match="does not say what is no data"):
        layer_settings(f"photo.tif{said}")
