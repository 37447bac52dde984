"""Rasters by window: no data becomes NaN, and a file appears when it is complete or not at all."""

import socket
import time

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.atomic_file import atomic_file
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata import gdal_bindings
from relicslide.ml.geodata.gdal_bindings import bounded_gdal
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.sink import RasterDescription, create_raster
from relicslide.ml.geodata.source import ArraySource, GdalSource

GRID = Grid((30, 40), (0.0, 30.0), (1.0, 1.0))


def write(path, values, **options):
    values = np.asarray(values)
    grid = Grid(values.shape[-2:], (0.0, float(values.shape[-2])), (1.0, 1.0))
    with create_raster(path, grid, values.dtype, 1 if values.ndim == 2 else len(values), **options) as sink:
        sink.write(grid.window, values)
    return path


def test_what_is_written_is_read_back_window_by_window(tmp_path):
    values = np.random.default_rng(0).normal(size=(2, 30, 40)).astype(np.float32)
    source = GdalSource(write(tmp_path / "a.tif", values))
    assert source.grid.matches(GRID)
    np.testing.assert_array_equal(source.read(Window(3, 5, 7, 9)), values[:, 3:10, 5:14])


@pytest.mark.parametrize(
    "make", [lambda path, values: GdalSource(write(path, values)), lambda path, values: ArraySource(values, GRID)]
)
def test_windows_may_reach_outside(tmp_path, make):
    values = np.arange(1200, dtype=np.float32).reshape(30, 40)
    read = make(tmp_path / "a.tif", values).read(Window(-2, 38, 4, 5))
    assert np.isnan(read[0, :2]).all()
    assert np.isnan(read[0, :, 2:]).all()
    np.testing.assert_array_equal(read[0, 2:, :2], values[:2, 38:])


def test_a_nodata_value_infinities_and_nan_become_nan(tmp_path):
    values = np.array([[1, -9999, np.nan, np.inf]], np.float32)
    assert np.isnan(
        GdalSource(write(tmp_path / "a.tif", values, nodata=-9999)).read(Window(0, 0, 1, 4))[0, 0]
    ).tolist() == [0, 1, 1, 1]


def test_alpha_hides_and_is_no_band(tmp_path):
    values = np.full((4, 5, 5), 7, np.uint8)
    values[3, 2] = 0
    source = GdalSource(write(tmp_path / "a.tif", values, options=["PHOTOMETRIC=RGB", "ALPHA=YES"]))
    read = source.read(source.grid.window)
    assert source.bands == 3
    assert np.isnan(read[:, 2]).all()
    assert (np.delete(read, 2, axis=1) == 7).all()


def test_plain_values_are_read_where_the_mask_is_not_wanted(tmp_path):
    path = write(tmp_path / "label.tif", np.eye(4, dtype=np.uint8), nodata=0)
    assert GdalSource(path, masked=False).read(Window(0, 0, 4, 4)).sum() == 4
    assert np.isnan(GdalSource(path).read(Window(0, 0, 4, 4))).sum() == 12


def test_scale_and_offset_give_physical_values(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[10, 20]], np.int16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(1000)
    del dataset
    assert GdalSource(path, dtype=np.float64).read(Window(0, 0, 1, 2)).ravel().tolist() == [1005.0, 1010.0]


def test_sixteen_bit_values_keep_all_digits(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[65535, 1]], np.uint16))
    assert GdalSource(path).read(Window(0, 0, 1, 2)).ravel().tolist() == [65535, 1]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder / "missing.tif", "does not exist"),
        (lambda folder: (folder / "text.tif").write_text("hello") and folder / "text.tif", "not a raster"),
    ],
)
def test_what_is_no_raster_gets_a_sentence(tmp_path, make, words):
    with pytest.raises(InputError, match=words):
        GdalSource(make(tmp_path))


def test_a_missing_band_names_how_many_there_are(tmp_path):
    with pytest.raises(InputError, match="has 2 band"):
        GdalSource(write(tmp_path / "a.tif", np.zeros((2, 3, 3), np.uint8)), (1, 2, 3))


def test_a_file_cut_short_is_called_damaged(tmp_path):
    path = write(tmp_path / "a.tif", np.random.default_rng(0).normal(size=(600, 600)).astype(np.float32))
    path.write_bytes(path.read_bytes()[:-200_000])
    with pytest.raises(InputError, match="damaged|not a raster"):
        source = GdalSource(path)
        source.read(source.grid.window)


def test_nothing_is_left_of_a_raster_whose_making_failed(tmp_path):
    with pytest.raises(ZeroDivisionError), create_raster(tmp_path / "a.tif", GRID) as sink:
        sink.write(Window(0, 0, 1, 1), np.ones((1, 1), np.float32))
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_leaves_the_former_result(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((3, 3), np.float32))
    before = path.read_bytes()
    with pytest.raises(ZeroDivisionError), create_raster(path, GRID):
        raise ZeroDivisionError
    assert path.read_bytes() == before


def test_files_of_one_stem_do_not_take_each_others_side_cars(tmp_path):
    with atomic_file(tmp_path / "a.tif") as tif:
        open(tif, "w").close()
        with atomic_file(tmp_path / "a.gpkg") as gpkg:
            open(gpkg, "w").close()
            open(gpkg + "-wal", "w").close()
        assert sorted(file.name for file in tmp_path.glob("a.g*")) == ["a.gpkg", "a.gpkg-wal"]
        assert not (tmp_path / "a.tif").exists()
    assert (tmp_path / "a.tif").exists()


@pytest.mark.parametrize("name", ["map.png", "map.vrt", "map"])
def test_another_formats_name_gets_a_sentence(tmp_path, name):
    with pytest.raises(InputError, match="ends in .tif"), create_raster(tmp_path / name, GRID):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="choose another"), create_raster(tmp_path / "file" / "a.tif", GRID):
        pass


@pytest.fixture(params=[False, True], ids=["as it is", "exceptions"])
def exceptions(request):
    """GDAL as it is here, and as other plugins switch it for all of QGIS."""
    switched = request.param and not gdal.GetUseExceptions()
    if switched:
        gdal.UseExceptions()
    yield
    if switched:
        gdal.DontUseExceptions()


def test_a_full_disk_gets_a_sentence_and_leaves_nothing(tmp_path, exceptions):
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    noise = np.random.default_rng(0).normal(size=(1500, 1500)).astype(np.float32)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
        with pytest.raises(InputError, match="cannot be written"):
            write(tmp_path / "a.tif", noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


def test_the_block_cache_is_small_within_and_as_before_after():
    before = gdal.GetCacheMax()
    with bounded_gdal():
        assert gdal.GetCacheMax() <= 64 * 2**20
    assert gdal.GetCacheMax() == before


def test_colours_no_data_and_metadata_are_in_the_file(tmp_path):
    path = write(
        tmp_path / "a.tif",
        np.zeros((3, 3), np.uint8),
        nodata=255,
        description=RasterDescription(colours={1: (214, 69, 27, 200)}, metadata={"MODEL": "x"}),
    )
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 255
    assert band.GetColorTable().GetColorEntry(1)[:3] == (214, 69, 27)
    assert dataset.GetMetadataItem("MODEL") == "x"


def test_a_server_that_stops_sending_is_given_up(monkeypatch):
    """No signal is heard while GDAL waits."""
    monkeypatch.setattr(gdal_bindings, "_PATIENCE", {"GDAL_HTTP_LOW_SPEED_TIME": "1", "GDAL_HTTP_LOW_SPEED_LIMIT": "1"})
    with socket.create_server(("127.0.0.1", 0)) as server:  # which accepts and says nothing
        address = f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/dem.tif"
        started = time.monotonic()
        with pytest.raises(InputError, match="cannot be fetched .* download the file"), bounded_gdal():
            GdalSource(address)
    assert time.monotonic() - started < 30


def test_waits_that_somebody_has_bounded_stay():
    key = "GDAL_HTTP_LOW_SPEED_TIME"
    gdal.SetConfigOption(key, "77")
    try:
        with bounded_gdal():
            assert gdal.GetConfigOption(key) == "77"
        assert gdal.GetConfigOption(key) == "77"
    finally:
        gdal.SetConfigOption(key, None)
    with bounded_gdal():
        assert gdal.GetConfigOption(key) is not None
    assert gdal.GetConfigOption(key) is None


def test_complex_numbers_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"c\.tif holds complex numbers \(CFloat32\).*convert it to real ones"):
        GdalSource(write(tmp_path / "c.tif", np.ones((3, 3), np.complex64)))
