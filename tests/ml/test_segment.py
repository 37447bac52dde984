"""`segment` from files to files."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal, ogr
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.explain import explain
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.model import checkpoint
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import NORTH, WEST, Bright, heights, tiny_checkpoint, wkt, write, write_pair


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


def outputs(folder):
    return {
        "probability": folder / "p.tif",
        "classes": folder / "c.tif",
        "polygons": folder / "l.gpkg",
        "report": folder / "r.json",
    }


def test_bright_squares_become_polygons_with_their_measures(tmp_path, model):
    pair = write_pair(tmp_path)
    result = segment(pair.image, pair.dem, model=model, **outputs(tmp_path / "out"))
    classes = read(tmp_path / "out" / "c.tif")
    np.testing.assert_array_equal(classes == 1, pair.values[0] == 220)
    assert result.landslides == 2
    assert result.landslide_area_m2 == pytest.approx((40 * 50 + 20 * 10) * 4)
    source = ogr.Open(str(tmp_path / "out" / "l.gpkg"))
    layer = source.GetLayer(0)
    assert layer.GetName() == "l"
    largest = max(layer, key=lambda feature: feature["area_m2"])
    assert largest["area_m2"] == pytest.approx(8000)
    assert largest["perimeter"] == pytest.approx(2 * (80 + 100))
    assert largest.GetGeometryRef().GetEnvelope() == (WEST + 60, WEST + 160, NORTH - 120, NORTH - 40)
    inside = heights(pair.grid)[20:60, 30:80]
    assert largest["elev_low"] == pytest.approx(inside.min(), abs=0.05)
    assert largest["elev_high"] == pytest.approx(inside.max(), abs=0.05)
    assert largest["slope"] == pytest.approx(np.degrees(np.arctan(np.hypot(0.1, 0.3))), abs=0.1)
    assert largest["aspect"] == pytest.approx(180 + np.degrees(np.arctan(1 / 3)), abs=0.5), (
        "the plane falls to the south-southwest"
    )
    assert 0.5 < largest["prob_mean"] <= largest["prob_max"] <= 1


def test_the_report_tells_what_was_done(tmp_path, model):
    pair = write_pair(tmp_path)
    result = segment(pair.image, pair.dem, model=model, **outputs(tmp_path / "out"))
    report = json.loads((tmp_path / "out" / "r.json").read_text())
    assert report["model"]["sha256"] == checkpoint.digest(model)
    assert report["result"]["landslide_pixels"] == result.landslide_pixels == 40 * 50 + 20 * 10
    assert report["parameters"]["threshold"] == 0.5
    assert {"relicslide", "torch", "numpy", "gdal"} <= set(report["versions"])


def test_the_report_repeats_the_parameters_in_their_order(tmp_path, model):
    pair, out = write_pair(tmp_path), outputs(tmp_path / "out")
    extent = (WEST + 40, NORTH - 140, WEST + 200, NORTH - 20)
    segment(pair.image, pair.dem, model=model, bands=[3, 2, 1], extent=extent, min_area=9.0, device="cpu", **out)
    parameters = json.loads((tmp_path / "out" / "r.json").read_text())["parameters"]
    assert list(parameters.items()) == [
        ("image", str(pair.image)),
        ("dem", str(pair.dem)),
        *((name, str(path)) for name, path in out.items()),
        ("model", str(model)),
        ("bands", [3, 2, 1]),
        ("extent", list(extent)),
        ("threshold", 0.5),
        ("min_area", 9.0),
        ("device", "cpu"),
        ("tile", 64),
        ("overlap", 16),
        ("method", "kriging"),  # what auto takes on a plane
        ("batch", 1),
        ("precision", "auto"),
    ]


@pytest.mark.parametrize("verb", [segment, explain])
def test_the_image_is_opened_for_its_names_and_to_be_read_and_all_else_once(tmp_path, model, monkeypatch, verb):
    opened, cards = [], []
    plain, read = gdal.OpenEx, checkpoint.read_card
    monkeypatch.setattr(gdal, "OpenEx", lambda path, *rest: opened.append(Path(path).name) or plain(path, *rest))
    monkeypatch.setattr(checkpoint, "read_card", lambda path=None: cards.append(path) or read(path))
    pair = write_pair(tmp_path)
    verb(pair.image, pair.dem, **{"probability" if verb is segment else "heatmap": tmp_path / "made.tif"}, model=model)
    assert [opened.count(name) for name in ("image.tif", "dem.tif")] == [2, 1]
    assert cards == [model]


def test_the_report_tells_what_fitted_into_memory(tmp_path, model, monkeypatch):
    plain = Bright.forward

    def forward(network, image, dem):
        if image.shape[0] * image.shape[2] * image.shape[3] > 64 * 64:
            raise torch.OutOfMemoryError("made for this test")
        return plain(network, image, dem)

    monkeypatch.setattr(Bright, "forward", forward)
    pair = write_pair(tmp_path)
    segment(pair.image, pair.dem, model=model, tile=128, overlap=48, batch=4, **outputs(tmp_path / "out"))
    used = json.loads((tmp_path / "out" / "r.json").read_text())["parameters"]
    assert (used["tile"], used["overlap"], used["batch"]) == (64, 32, 1)


def test_no_data_stays_no_data_and_is_said(tmp_path, model, caplog):
    pair = write_pair(tmp_path, hole=(slice(90, 150), slice(0, 100)))
    segment(pair.image, pair.dem, model=model, **outputs(tmp_path / "out"))
    hidden = pair.values[0] == 0
    np.testing.assert_array_equal(np.isnan(read(tmp_path / "out" / "p.tif")), hidden)
    np.testing.assert_array_equal(read(tmp_path / "out" / "c.tif") == 255, hidden)
    assert f"{100 * hidden.mean():.0f} % of the pixels have no result: there the image or the DEM" in caplog.text


def test_an_orthophoto_in_degrees_with_alpha_and_a_dem_in_metres_lie_where_the_image_lies(tmp_path, model):
    photo = Grid((120, 160), (15.0, 45.2), (2.5e-5, 2.5e-5), wkt(4326))
    bands = np.random.default_rng(0).integers(40, 60, (4, *photo.shape)).astype(np.uint8)
    bands[:3, 30:70, 50:90] = 220
    bands[3] = 255
    bands[3, :, :40] = 0
    image = write(tmp_path / "photo.tif", photo, bands, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    west, _, _, north = photo.bounds_in(wkt())
    coarse = Grid((12, 12), (west - 200, north + 200), (82.0, 82.0), wkt())
    dem = write(tmp_path / "dem.tif", coarse, heights(coarse).astype(np.int16))
    segment(image, dem, model=model, **outputs(tmp_path / "out"))
    chance = gdal.Open(str(tmp_path / "out" / "p.tif"))
    np.testing.assert_allclose(chance.GetGeoTransform(), photo.geotransform, rtol=1e-12)
    np.testing.assert_array_equal(np.isnan(chance.ReadAsArray()), bands[3] == 0)
    source = ogr.Open(str(tmp_path / "out" / "l.gpkg"))
    (found,) = list(source.GetLayer(0))
    width, height = photo.metres(np.arange(30, 70))
    assert found["area_m2"] == pytest.approx((width * height).sum() * 40, rel=1e-6)


def test_small_polygons_are_left_out_and_the_rasters_keep_them(tmp_path, model):
    pair = write_pair(tmp_path)
    result = segment(pair.image, pair.dem, model=model, min_area=1000.0, **outputs(tmp_path / "out"))
    assert result.landslides == 1
    assert (read(tmp_path / "out" / "c.tif") == 1).sum() == 40 * 50 + 20 * 10


def test_an_extent_is_cut_out_at_its_place(tmp_path, model):
    pair = write_pair(tmp_path)
    segment(
        pair.image,
        pair.dem,
        model=model,
        extent=(WEST + 40, NORTH - 140, WEST + 200, NORTH - 20),
        **outputs(tmp_path / "out"),
    )
    chance = gdal.Open(str(tmp_path / "out" / "p.tif"))
    assert (chance.RasterYSize, chance.RasterXSize) == (60, 80)
    assert chance.GetGeoTransform()[0::3] == (WEST + 40, NORTH - 20)
    np.testing.assert_array_equal(chance.ReadAsArray() > 0.5, pair.values[0, 10:70, 20:100] == 220)


@pytest.fixture(scope="module")
def land(tmp_path_factory):
    """A made-up scene, and its probabilities by the bundled model in small tiles."""
    folder = tmp_path_factory.mktemp("land")
    files = write_scene(folder, synthetic_scene((176, 240), seed=5))
    segment(files["image"], files["dem"], probability=folder / "p.tif", tile=64, overlap=16, device="cpu")
    return files, read(folder / "p.tif")


@pytest.mark.parametrize(
    "row, col, rows, cols", [(0, 0, 50, 70), (126, 170, 50, 70), (37, 61, 90, 100), (80, 100, 1, 1)]
)
def test_an_extent_gets_what_the_whole_run_gives_it_up_to_its_border(tmp_path, land, row, col, rows, cols):
    files, whole = land
    left, _, _, top, _, _ = gdal.Open(str(files["image"])).GetGeoTransform()
    west, north = left + 2 * col, top - 2 * row
    extent = (west, north - 2 * rows, west + 2 * cols, north)
    outputs = {"probability": tmp_path / "p.tif", "polygons": tmp_path / "l.gpkg"}
    segment(files["image"], files["dem"], extent=extent, tile=64, overlap=16, device="cpu", **outputs)
    np.testing.assert_allclose(read(tmp_path / "p.tif"), whole[row : row + rows, col : col + cols], atol=1e-6, rtol=0)


@pytest.mark.parametrize("share", [0.001, 0.01])
def test_specks_without_data_change_hardly_any_other_pixel(tmp_path, land, share):
    files, whole = land
    image = gdal.Open(str(files["image"]))
    values = np.maximum(image.ReadAsArray(), 1)
    grid = Grid.from_geotransform(image.GetGeoTransform(), values.shape[1:], image.GetProjection())
    hidden = np.random.default_rng(0).random(grid.shape) < share
    values[0][hidden] = 0
    speckled = write(tmp_path / "image.tif", grid, values, nodata=0)
    segment(speckled, files["dem"], probability=tmp_path / "p.tif", tile=64, overlap=16, device="cpu")
    chance = read(tmp_path / "p.tif")
    np.testing.assert_array_equal(np.isnan(chance), hidden)
    assert ((chance >= 0.5) != (whole >= 0.5))[~hidden].mean() <= 0.002


def test_polygons_of_an_extent_have_the_elevations_of_their_place(tmp_path, model):
    pair = write_pair(tmp_path)
    extent = (WEST + 40, NORTH - 140, WEST + 200, NORTH - 20)
    segment(pair.image, pair.dem, model=model, extent=extent, **outputs(tmp_path / "out"))
    source = ogr.Open(str(tmp_path / "out" / "l.gpkg"))
    (found,) = list(source.GetLayer(0))
    assert found["elev_low"] == pytest.approx(heights(pair.grid)[20:60, 30:80].min(), abs=0.05)


def test_skipped_outputs_cost_no_file(tmp_path, model):
    pair = write_pair(tmp_path)
    segment(pair.image, pair.dem, model=model, probability=tmp_path / "out" / "p.tif")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["p.tif"]


@pytest.mark.parametrize("extension", [".shp", ".geojson"])
def test_other_formats_open_too(tmp_path, model, extension):
    pair = write_pair(tmp_path)
    segment(pair.image, pair.dem, model=model, probability=tmp_path / "p.tif", polygons=tmp_path / f"l{extension}")
    source = ogr.Open(str(tmp_path / f"l{extension}"))
    assert source.GetLayer(0).GetFeatureCount() == 2
    assert not list(tmp_path.glob("*partial*"))


def test_one_pixel_is_a_scene(tmp_path, model):
    grid = Grid((1, 1), (WEST, NORTH), (2.0, 2.0), wkt())
    image = write(tmp_path / "image.tif", grid, np.full((3, 1, 1), 9, np.uint8))
    dem = write(tmp_path / "dem.tif", grid, np.full((1, 1), 500, np.float32))
    assert segment(image, dem, model=model, **outputs(tmp_path / "out")).valid_pixels == 1


MEASURE = """
    import sys
    import numpy as np
    from pathlib import Path
    from relicslide.ml.geodata.grid import Grid
    from relicslide.ml.geodata.sink import create_raster
    from relicslide.ml.segment import segment
    from relicslide.tests.ml.scenes import WEST, NORTH, heights, tiny_checkpoint, wkt, write

    def peak(folder, shape):
        folder.mkdir()
        grid = Grid(shape, (WEST, NORTH), (2.0, 2.0), wkt())
        block = np.full((3, 256, 256), 50, np.uint8)
        block[:, 100:140, 100:140] = 220
        with create_raster(folder / "image.tif", grid, np.uint8, 3) as sink:
            for window in grid.blocks(256):
                sink.write(window, block[:, :window.rows, :window.cols])
        coarse = Grid((shape[0] // 15 + 4, shape[1] // 15 + 4), (WEST - 30, NORTH + 30), (30.0, 30.0), wkt())
        dem = write(folder / "dem.tif", coarse, heights(coarse).astype(np.float32))
        model = tiny_checkpoint(folder / "tiny.safetensors", tile=512, overlap=64)
        outputs = {"probability": folder / "p.tif", "classes": folder / "c.tif", "polygons": folder / "l.gpkg"}
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
        segment(folder / "image.tif", dem, model=model, **outputs)
        return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))

    rows, *lengths = map(int, sys.argv[2:])
    print(*(peak(Path(sys.argv[1]) / str(number), (rows, length)) for number, length in enumerate(lengths)))
"""


def test_memory_does_not_grow_with_the_raster(tmp_path):
    """By what two and a half bands of probabilities take; the first run only fills what later ones use again."""
    rows, short, long = 400, 4000, 16000
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURE), str(tmp_path), *map(str, (rows, 1500, short, long))],
        capture_output=True,
        text=True,
        check=True,
        env={"OMP_NUM_THREADS": "1", "PATH": "", "GDAL_CACHEMAX": "28", "MALLOC_ARENA_MAX": "1"},
    )
    _, before, after = map(int, done.stdout.split())
    assert after - before < 2.5 * rows * (long - short) * 4 / 1024, done.stdout
