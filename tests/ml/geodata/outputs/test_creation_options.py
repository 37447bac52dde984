"""GDAL's creation options: what is refused, and what the files are like with and without them."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.outputs.creation_options import checked_options
from relicslide.ml.geodata.sink import create_raster

GRID = Grid((300, 400), (0.0, 300.0), (1.0, 1.0))


def made(path, options=(), dtype=np.float32):
    """A raster of one value, opened again."""
    with create_raster(path, GRID, dtype, options=options) as sink:
        sink.write(GRID.window, np.full(GRID.shape, 7, dtype))
    return gdal.Open(str(path))


def structure(dataset, key):
    return dataset.GetMetadataItem(key, "IMAGE_STRUCTURE")


@pytest.mark.parametrize(("dtype", "predictor"), [(np.float32, "3"), (np.uint8, "2")])
def test_files_are_tiled_and_compressed_by_default(tmp_path, dtype, predictor):
    dataset = made(tmp_path / "a.tif", dtype=dtype)
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert (structure(dataset, "COMPRESSION"), structure(dataset, "PREDICTOR")) == ("DEFLATE", predictor)
    assert (tmp_path / "a.tif").stat().st_size < GRID.shape[0] * GRID.shape[1] / 20
    assert (dataset.ReadAsArray() == 7).all()


def is_big(path) -> bool:
    """Whether the header is that of a BigTIFF."""
    return path.read_bytes()[2] == 43


def test_a_file_that_might_not_fit_is_a_bigtiff(tmp_path):
    """6.4 GB before compression; the small one is none."""
    made(tmp_path / "small.tif")
    large = Grid((40_000, 40_000), (0.0, 0.0), (1.0, 1.0))
    with create_raster(tmp_path / "large.tif", large, options=["SPARSE_OK=YES"]):
        pass
    assert is_big(tmp_path / "large.tif") and not is_big(tmp_path / "small.tif")


@pytest.mark.parametrize(
    ("options", "compression", "block"),
    [
        (["compress=none"], None, [256, 256]),
        (["Compress=lzw", "tiled=no", "blockYsize=8"], "LZW", [400, 8]),
        (["COMPRESS=PACKBITS"], "PACKBITS", [256, 256]),
    ],
)
def test_keys_and_values_in_any_case(tmp_path, options, compression, block):
    dataset = made(tmp_path / "a.tif", options)
    assert structure(dataset, "COMPRESSION") == compression
    assert dataset.GetRasterBand(1).GetBlockSize() == block


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("COMPRESS", "'COMPRESS' is no KEY=VALUE; write"),
        ("COMPRESS=", "is no KEY=VALUE"),
        ("=NONE", "is no KEY=VALUE"),
        ("COMPRESS=FOO", "COMPRESS cannot be 'FOO'; choose one of NONE, "),
        ("TILED=PERHAPS", "TILED cannot be 'PERHAPS'; choose one of YES, "),
        ("ZLEVEL=high", "ZLEVEL cannot be 'high'; give a number"),
        ("COMPRES=NONE", "no creation option COMPRES; choose among COMPRESS, "),
        ("BLOCKXSIZE=100", "options BLOCKXSIZE=100 .*(Bad value 100|multiple of 16)"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_file(tmp_path, option, sentence):
    with pytest.raises(InputError, match=sentence):
        made(tmp_path / "a.tif", [option])
    assert list(tmp_path.iterdir()) == []


def test_what_is_given():
    assert checked_options(["num_threads=ALL_CPUS", "profile=geotiff"]) == {
        "NUM_THREADS": "ALL_CPUS",
        "PROFILE": "GeoTIFF",
    }
