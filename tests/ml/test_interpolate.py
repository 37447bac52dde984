"""The verb `interpolate`, file to file: grids, types, scale and offset, gaps, errors, memory that does not grow."""

import math
import re
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.gap_filling import GapFilled
from relicslide.ml.kriging.target import target_grid
from relicslide.ml.kriging.variogram.model import Variogram


def wkt(code=32633):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def write(
    path, values, cell=30.0, origin=(500_000.0, 4_100_000.0), kind=gdal.GDT_Float32, nodata=None, scale=None, crs=None
):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    dataset.SetProjection(wkt() if crs is None else crs)
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if scale:
        band.SetScale(scale[0])
        band.SetOffset(scale[1])
    band.WriteArray(values)
    return str(path)


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def hill(rows=20, cols=25):
    row, col = np.mgrid[:rows, :cols]
    return 500 + 3.0 * col - 2.0 * row + 20 * np.exp(-((row - 9) ** 2 + (col - 12) ** 2) / 30)


@pytest.mark.parametrize("method", ["kriging", "area_kriging", "universal_kriging", "bilinear"])
def test_a_refined_file(tmp_path, method):
    dem = write(tmp_path / "dem.tif", hill())
    done = interpolate(dem, tmp_path / "fine.tif", cell_size=6.0, method=method)
    fine = read(tmp_path / "fine.tif")
    assert done.grid.shape == fine.shape == (100, 125)
    assert np.abs(fine.reshape(20, 5, 25, 5).mean(axis=(1, 3)) - hill())[2:-2, 2:-2].max() < 0.8
    assert fine[:, 0].mean() < fine[:, -1].mean() and fine[0].mean() > fine[-1].mean()
    assert "30 m" in done.description and done.seconds > 0


def test_reference_and_variance(tmp_path):
    dem = write(tmp_path / "dem.tif", hill())
    reference = write(tmp_path / "image.tif", np.zeros((70, 80)), 4.1, (500_101.0, 4_099_850.0))
    interpolate(dem, tmp_path / "fine.tif", reference=reference, variance=tmp_path / "variance.tif")
    assert gdal.Open(str(tmp_path / "fine.tif")).GetGeoTransform() == gdal.Open(reference).GetGeoTransform()
    variance = read(tmp_path / "variance.tif")
    assert variance.shape == (70, 80) and variance.min() >= 0 and variance.max() > 0


@pytest.mark.parametrize(
    "kind, nodata, scale",
    [
        (gdal.GDT_Byte, 255, (4.0, 100.0)),
        (gdal.GDT_Int16, -32768, None),
        (gdal.GDT_UInt16, 0, (0.1, -1000.0)),
        (gdal.GDT_Int32, -99999, (0.001, 0.0)),
        (gdal.GDT_Float32, math.nan, None),
        (gdal.GDT_Float64, -1e30, None),
    ],
)
def test_types_scales_and_gaps(tmp_path, kind, nodata, scale):
    factor, offset = scale or (1.0, 0.0)
    stored = np.round((hill() - offset) / factor) if kind != gdal.GDT_Float32 else hill()
    expected = stored * factor + offset
    stored[4, 5] = nodata
    interpolate(
        write(tmp_path / "dem.tif", stored, kind=kind, nodata=nodata, scale=scale),
        tmp_path / "fine.tif",
        method="kriging",
        cell_size=10.0,
        variogram=Variogram(),
    )
    fine = read(tmp_path / "fine.tif")
    assert np.isnan(fine[12:15, 15:18]).all() and np.isnan(fine).sum() == 9
    nodes = fine[1::3, 1::3]
    known = np.isfinite(nodes)
    assert np.abs(nodes - expected)[known].max() < 1e-3
    wide = kind in (gdal.GDT_Float64, gdal.GDT_Int32)
    assert fine.dtype == (np.float64 if wide else np.float32)


def test_gaps_are_filled_up_to_a_distance(tmp_path):
    values = hill(30, 40)
    truth = values.copy()
    values[8:20, 10:30] = np.nan
    dem = write(tmp_path / "dem.tif", values)
    interpolate(dem, tmp_path / "fine.tif", cell_size=10.0, fill_distance=100.0)
    nodes = read(tmp_path / "fine.tif")[1::3, 1::3]
    row, col = np.mgrid[8:20, 10:30]
    edge = np.minimum(np.minimum(row - 7, 20 - row), np.minimum(col - 9, 30 - col)) * 30.0
    assert np.isfinite(nodes[8:20, 10:30][edge <= 90]).all()
    assert np.isnan(nodes[8:20, 10:30][edge > 120]).all()
    assert np.abs(nodes - truth)[8:20, 10:30][edge <= 60].max() < 4.0


def test_filling_does_not_depend_on_the_window():
    values = np.random.default_rng(0).normal(size=(60, 50))
    values[np.random.default_rng(1).random((60, 50)) < 0.4] = np.nan
    values[20:33, 11:30] = np.nan
    filled = GapFilled(ArraySource(values, Grid((60, 50), (0.0, 0.0), (30.0, 30.0))), 70.0, Variogram())
    whole = filled.read(Window(0, 0, 60, 50))[0]
    assert np.array_equal(whole[np.isfinite(values)], values[np.isfinite(values)])
    for row, col in ((0, 0), (17, 8), (25, 20), (40, 33)):
        part = filled.read(Window(row, col, 15, 13))[0]
        assert np.array_equal(np.isnan(part), np.isnan(whole[row : row + 15, col : col + 13]))
        assert np.nanmax(np.abs(part - whole[row : row + 15, col : col + 13])) < 1e-9


def test_an_extent_cuts_out_the_same_values(tmp_path):
    dem = write(tmp_path / "dem.tif", hill())
    interpolate(dem, tmp_path / "all.tif", cell_size=6.0)
    interpolate(dem, tmp_path / "part.tif", cell_size=6.0, extent=(500_090.0, 4_099_700.0, 500_300.0, 4_099_880.0))
    np.testing.assert_allclose(read(tmp_path / "part.tif"), read(tmp_path / "all.tif")[20:50, 15:50], atol=1e-4)


def test_creation_options(tmp_path):
    dem = write(tmp_path / "dem.tif", hill())
    interpolate(dem, tmp_path / "fine.tif", cell_size=6.0, creation_options=("COMPRESS=NONE", "TILED=NO"))
    assert gdal.Open(str(tmp_path / "fine.tif")).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") is None


def test_a_report(tmp_path):
    dem = write(tmp_path / "dem.tif", hill(60, 60))
    interpolate(dem, tmp_path / "fine.tif", cell_size=10.0, report=tmp_path / "report.html")
    assert "standardised variance" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_choice_is_logged(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    interpolate(write(tmp_path / "dem.tif", hill(40, 40)), tmp_path / "fine.tif", cell_size=10.0)
    (said,) = [message for message in caplog.messages if message.startswith("Variogram chosen from")]
    assert re.search(r"from \d+: \w.* residual [0-9.e-]+, leave-one-out error [0-9.e-]+ \(\d+ cells\)", said)


def test_cancel_leaves_no_file(tmp_path):
    dem = write(tmp_path / "dem.tif", hill())

    def cancel(fraction, text=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        interpolate(dem, tmp_path / "fine.tif", cell_size=1.0, variance=tmp_path / "variance.tif", progress=cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["dem.tif"]


def test_progress_ends_at_one(tmp_path):
    seen = []
    interpolate(
        write(tmp_path / "dem.tif", hill()),
        tmp_path / "fine.tif",
        cell_size=1.0,
        progress=lambda fraction, text="": seen.append(fraction),
    )
    assert len(seen) > 2 and seen == sorted(seen) and seen[-1] == 1.0


@pytest.mark.parametrize(
    "options, text",
    [
        ({}, "neither was given"),
        ({"cell_size": 5.0, "reference": "dem.tif"}, "both were given"),
        ({"cell_size": -1.0}, "not positive"),
        ({"cell_size": 5000.0}, "leaves 0 x 0 cells"),
        ({"cell_size": 1e-5}, "more than 1,000,000,000,000"),
        ({"cell_size": 5.0, "extent": (0, 0, 1, 1)}, "holds no cell"),
        ({"cell_size": 5.0, "method": "bilinear", "variance": "v.tif"}, "Only kriging has a variance"),
        ({"cell_size": 5.0, "method": "cubic", "variogram": "linear"}, "Only kriging has a variogram"),
        ({"cell_size": 5.0, "fill_distance": -1.0}, "negative"),
        ({"cell_size": 5.0, "fill_distance": 1e6}, "shorter"),
        ({"cell_size": 5.0, "sill": 1.0, "range": 10.0, "nugget": 2.0, "variogram": "spherical"}, "larger sill"),
        ({"cell_size": 5.0, "variogram": "spherical", "sill": 1.0, "range": -3.0}, "above 0"),
        ({"cell_size": 5.0, "variogram": "gaussian", "exponent": 1.5}, "gaussian model has no exponent"),
        ({"cell_size": 5.0, "variogram": Variogram("spherical"), "exponent": 1.5}, "spherical model has no exponent"),
        ({"cell_size": 5.0, "creation_options": ["COMPRESS=FOO"]}, "COMPRESS cannot be 'FOO'"),
        ({"cell_size": 5.0, "neighbourhood": 8}, "not among"),
        ({"cell_size": 5.0, "anisotropy_ratio": 2.0, "anisotropy_angle": math.nan}, "angle of nan is no number"),
        ({"cell_size": 5.0, "report": "."}, "is a folder"),
        ({"cell_size": 5.0, "band": 2}, "take 1 to 1"),
    ],
)
def test_wrong_input_gets_a_sentence_and_leaves_no_file(tmp_path, monkeypatch, options, text):
    write(tmp_path / "dem.tif", hill())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=text):
        interpolate("dem.tif", "fine.tif", **options)
    assert [path.name for path in tmp_path.iterdir()] == ["dem.tif"]


def test_rasters_apart_get_a_sentence(tmp_path):
    dem = write(tmp_path / "dem.tif", hill())
    far = write(tmp_path / "far.tif", np.zeros((5, 5)), origin=(900_000.0, 100_000.0))
    with pytest.raises(InputError, match="does not overlap"):
        interpolate(dem, tmp_path / "fine.tif", reference=far)


def test_the_last_cells_are_those_with_centres_on_the_dem():
    dem = Grid((10, 10), (0.0, 300.0), (30.0, 30.0))
    assert target_grid(dem, cell_size=40.0).shape == (8, 8)
    assert target_grid(dem, cell_size=45.0).shape == (7, 7)
    assert target_grid(dem, cell_size=600.0).shape == (1, 1)


MEASURE = """
import sys
from relicslide.ml.interpolate import interpolate

interpolate(*sys.argv[1:3], cell_size=float(sys.argv[3]), method=sys.argv[4], creation_options=("COMPRESS=NONE",))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.parametrize("method, cell", [("kriging", 2.0), ("kriging", 2.1), ("area_kriging", 2.0)])
def test_memory_does_not_grow_with_the_raster(tmp_path, monkeypatch, method, cell):
    """Megabytes of an own process, for 5 and for 20 million cells, with a block cache that the smaller one fills."""
    monkeypatch.setenv("GDAL_CACHEMAX", "16")
    peaks = []
    for side in (150, 300):
        row, col = np.mgrid[:side, :side]
        dem = write(tmp_path / f"{side}.tif", 500 + 100 * np.sin(row / 9) * np.cos(col / 7))
        command = [sys.executable, "-c", MEASURE, dem, str(tmp_path / "fine.tif"), str(cell), method]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        peaks.append(int(done.stdout) / 1e3)
    assert peaks[1] < 1.2 * peaks[0]
    assert max(peaks) < 600
