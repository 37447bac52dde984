"""Cloud-Optimized files: GDAL's own validation finds nothing, values are those of the plain file."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from osgeo_utils.samples import validate_cloud_optimized_geotiff as validation
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import RasterDescription, create_raster
from relicslide.tests.ml.scenes import wkt

GRID = Grid((600, 700), (500_000.0, 4_100_000.0), (2.0, 2.0), wkt())
COG = ["FORMAT=cog"]


def smooth(seed: int = 0) -> np.ndarray:
    """Probabilities with a hole in them."""
    rows, cols = np.mgrid[: GRID.shape[0], : GRID.shape[1]]
    values = (0.5 + 0.5 * np.sin(rows / 40 + seed) * np.cos(cols / 60)).astype(np.float32)
    values[100:300, 200:500] = np.nan
    return values


def written(path, values, nodata, description, options):
    with create_raster(path, GRID, values.dtype, len(values), nodata, description, options) as sink:
        sink.dataset.SetMetadataItem("LATE", "yes")
        for window in GRID.blocks(400):
            rows, cols = window.within(GRID.window)
            sink.write(window, values[:, rows, cols])
    return gdal.Open(str(path))


def check(path):
    warnings, errors, _ = validation.validate(str(path), full_check=True)
    assert not errors and not warnings


CASES = {
    "probability": (np.stack([smooth()]), np.nan, RasterDescription(["probability"], metadata={"A": "b"})),
    "uncertainty": (np.stack([smooth(), smooth(1)]), np.nan, RasterDescription(["spread", "entropy"])),
    "classes": (
        np.where(np.isnan(smooth()), 255, smooth() > 0.6).astype(np.uint8)[None],
        255,
        RasterDescription(["class"], {0: (0, 0, 0, 0), 1: (200, 0, 0, 255)}, resampling="MODE"),
    ),
    "overlay": (
        np.stack([np.full(GRID.shape, value, np.uint8) for value in (10, 20, 30, 255)]),
        None,
        RasterDescription(["red", "green", "blue", "alpha"], needs={"PHOTOMETRIC": "RGB", "ALPHA": "YES"}),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_cloud_optimized_file_says_what_the_plain_one_does(tmp_path, name):
    values, nodata, description = CASES[name]
    plain = written(tmp_path / "plain.tif", values, nodata, description, [])
    cloud = written(tmp_path / "cloud.tif", values, nodata, description, COG)
    check(tmp_path / "cloud.tif")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["cloud.tif", "plain.tif"]
    assert cloud.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG" and cloud.GetMetadataItem("LATE") == "yes"
    assert cloud.GetGeoTransform() == plain.GetGeoTransform() and cloud.GetProjection() == plain.GetProjection()
    np.testing.assert_array_equal(cloud.ReadAsArray(), plain.ReadAsArray())
    for number in range(1, plain.RasterCount + 1):
        one, other = cloud.GetRasterBand(number), plain.GetRasterBand(number)
        assert one.GetDescription() == other.GetDescription()
        assert one.GetColorInterpretation() == other.GetColorInterpretation()
        assert (one.GetColorTable() is None) == (other.GetColorTable() is None)
    band = cloud.GetRasterBand(1)
    assert band.GetOverviewCount() >= 1
    half = band.GetOverview(0).ReadAsArray()
    assert half.shape == (300, 350)
    quads = values[0].reshape(300, 2, 350, 2).swapaxes(1, 2).reshape(300, 350, 4)
    if name == "probability":
        np.testing.assert_allclose(half[160:], quads.mean(axis=2)[160:], atol=1e-6)
        assert np.isnan(half[100, 150])
        assert float(band.GetMetadataItem("STATISTICS_MAXIMUM")) == pytest.approx(float(np.nanmax(values)))
    if name == "classes":
        alike = (quads == quads[..., :1]).all(axis=2)
        np.testing.assert_array_equal(half[alike], quads[..., 0][alike])
        assert set(np.unique(half)) == {0, 1, 255}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["FORMAT=PNG"], "FORMAT cannot be 'PNG'; choose one of GTiff, COG"),
        ([*COG, "TILED=YES"], "COG files have no creation option TILED; choose among COMPRESS, "),
        ([*COG, "TARGET_SRS=EPSG:3857"], "COG files have no creation option TARGET_SRS"),
        ([*COG, "COMPRESS=JPEG"], "cloud.tif cannot be made with the creation options FORMAT=COG COMPRESS=JPEG"),
    ],
)
def test_what_cannot_be_is_refused_before_there_is_work_to_lose(tmp_path, options, sentence):
    with pytest.raises(InputError, match=sentence), create_raster(tmp_path / "cloud.tif", GRID, options=options):
        raise AssertionError
    assert list(tmp_path.iterdir()) == []


def test_options_of_its_own_and_a_band_without_a_value(tmp_path):
    options = [*COG, "COMPRESS=LZW", "BLOCKSIZE=256"]
    with create_raster(tmp_path / "cloud.tif", GRID, options=options, nodata=np.nan) as sink:
        sink.write(GRID.window, np.full(GRID.shape, np.nan, np.float32))
    check(tmp_path / "cloud.tif")
    cloud = gdal.Open(str(tmp_path / "cloud.tif"))
    assert cloud.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert cloud.GetRasterBand(1).GetBlockSize() == [256, 256]


def test_what_does_not_fit_on_the_disk_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("relicslide.ml.geodata.outputs.cloud_optimized._copied", lambda source, file, options: False)
    monkeypatch.setattr("relicslide.ml.geodata.sink.check_cloud_optimized", lambda *_: None)
    with (
        pytest.raises(InputError, match="cloud.tif cannot be written"),
        create_raster(tmp_path / "cloud.tif", GRID, options=COG) as sink,
    ):
        sink.write(GRID.window, smooth())
    assert list(tmp_path.iterdir()) == []
