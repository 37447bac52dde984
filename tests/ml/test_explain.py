"""`explain` from files to files."""

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.explain import explain, heat_colours
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.terrain import gauss_laplace, zero_crossings
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.model.tiles import Schedule
from relicslide.tests.ml.scenes import NORTH, WEST, tiny_checkpoint, write, write_pair


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


def test_the_heat_lies_on_what_the_network_looked_at_and_is_scaled_once(tmp_path, model, caplog):
    pair = write_pair(tmp_path, hole=(slice(90, 150), slice(0, 100)))
    explain(
        pair.image,
        pair.dem,
        model=model,
        heatmap=tmp_path / "h.tif",
        overlay=tmp_path / "o.tif",
        contours=tmp_path / "c.tif",
    )
    heat, bright, hidden = read(tmp_path / "h.tif"), pair.values[0] == 220, pair.values[0] == 0
    assert np.nanmax(heat) == pytest.approx(1)
    assert np.nanmin(heat) == 0
    np.testing.assert_array_equal(np.isnan(heat), hidden)
    assert f"{100 * hidden.mean():.0f} % of the pixels have no result" in caplog.text
    np.testing.assert_allclose(heat[bright], 1, atol=1e-3)
    assert heat[~bright & ~hidden].max() < 0.2
    overlay = read(tmp_path / "o.tif")
    np.testing.assert_array_equal(overlay[3] == 0, hidden)
    assert read(tmp_path / "c.tif").shape == heat.shape


def test_made_up_scenes_are_hotter_on_planted_slides(tmp_path):
    """With the bundled model, which has seen such scenes, but not these: the slides are warmer on each of three, and
    the hottest pixel lies on one in two of them at least (slides are a quarter of the ground).
    """
    hits = 0
    for seed in (3, 4, 6):
        files = write_scene(tmp_path / str(seed), synthetic_scene((384, 384), seed=seed))
        explain(files["image"], files["dem"], heatmap=tmp_path / "h.tif", device="cpu")
        heat, slides = read(tmp_path / "h.tif"), read(files["label"]) == 1
        assert np.nanmean(heat[slides]) > 1.5 * np.nanmean(heat[~slides])
        hits += slides[np.unravel_index(np.nanargmax(heat), heat.shape)]
    assert hits >= 2


@pytest.fixture(scope="module", params=[5, 8])
def land(request, tmp_path_factory):
    """A made-up scene of a size that no tile fits, and its heat by the bundled model."""
    folder = tmp_path_factory.mktemp("land")
    files = write_scene(folder, synthetic_scene((200, 216), seed=request.param))
    explain(files["image"], files["dem"], heatmap=folder / "h.tif", device="cpu")
    return files, read(folder / "h.tif")


def test_the_rim_does_not_outshine_the_ground(tmp_path, land):
    """Nor does a gap: the hottest cell stays where it is, well inside."""
    files, whole = land
    image = gdal.Open(str(files["image"]))
    values = np.maximum(image.ReadAsArray(), 1)
    grid = Grid.from_geotransform(image.GetGeoTransform(), values.shape[1:], image.GetProjection())
    rows, cols = np.nonzero(whole == np.nanmax(whole))
    row, col = int(rows[0]), int(cols[0])
    distance = min(row, col, 199 - row, 215 - col)
    assert distance > 4
    far = (slice(0, 200), slice(0, 60)) if col > 108 else (slice(0, 200), slice(156, 216))
    values[(slice(None), *far)] = 0
    explain(write(tmp_path / "i.tif", grid, values, nodata=0), files["dem"], heatmap=tmp_path / "h.tif", device="cpu")
    heat = read(tmp_path / "h.tif")
    assert np.isnan(heat[far]).all()
    known = np.isfinite(heat)
    hot_row, hot_col = np.unravel_index(np.nanargmax(heat), heat.shape)
    edge = far[1].stop if col > 108 else far[1].start
    assert min(hot_row, 199 - hot_row, abs(hot_col - edge)) > 4
    assert np.corrcoef(heat[known], whole[known])[0, 1] > 0.9


def test_heat_is_the_same_with_a_collar(tmp_path, land):
    """Image and DEM surrounded by 32 cells without data, a step of the network: tiles lie at the same places."""
    files, whole = land
    collared = {}
    for name in ("image", "dem"):
        dataset = gdal.Open(str(files[name]))
        values = dataset.ReadAsArray().astype(np.float32)
        values = values[None] if values.ndim == 2 else values
        grid = Grid.from_geotransform(dataset.GetGeoTransform(), values.shape[1:], dataset.GetProjection())
        margin = round(64 / grid.cell[0])
        values = np.pad(values, [(0, 0), (margin, margin), (margin, margin)], constant_values=-9999)
        grid = grid.crop(grid.window.expand(margin))
        collared[name] = write(tmp_path / f"{name}.tif", grid, values, nodata=-9999)
    explain(collared["image"], collared["dem"], heatmap=tmp_path / "h.tif", device="cpu")
    heat = read(tmp_path / "h.tif")
    assert np.isfinite(heat[32:-32, 32:-32]).all()
    assert np.isnan(heat).sum() == heat.size - whole.size
    heat, slides = heat[32:-32, 32:-32], np.zeros(whole.shape, bool)
    slides[16:-16, 16:-16] = read(files["label"])[16:-16, 16:-16] == 1
    assert np.corrcoef(heat.ravel(), whole.ravel())[0, 1] > 0.95
    assert np.abs(heat - whole)[slides].mean() < 0.2 * whole[slides].mean()
    row, col = np.unravel_index(np.argmax(heat), heat.shape)
    assert min(row, col, 199 - row, 215 - col) > 4


def test_an_extent_shows_the_ground_of_its_place(tmp_path, model):
    pair = write_pair(tmp_path)
    files = {"overlay": tmp_path / "o.tif", "contours": tmp_path / "c.tif"}
    extent = (WEST + 40, NORTH - 140, WEST + 200, NORTH - 20)
    explain(pair.image, pair.dem, model=model, heatmap=tmp_path / "h.tif", extent=extent, **files)
    heat, bright = read(tmp_path / "h.tif"), pair.values[0, 10:70, 20:100] == 220
    np.testing.assert_allclose(heat[bright], 1, atol=1e-3)
    assert heat[~bright].max() < 0.2
    overlay = read(tmp_path / "o.tif")
    assert overlay[0][bright].min() > overlay[0][~bright].max()
    assert read(tmp_path / "c.tif").shape == (60, 80)


class Kriged(Resampled):
    """A DEM that counts the cells it is asked for."""

    cells = 0

    def read(self, window):
        inner = window.intersection(self.grid.window)
        Kriged.cells += inner.rows * inner.cols
        return super().read(window)


@pytest.fixture
def kriged(monkeypatch):
    monkeypatch.setattr(Kriged, "cells", 0)
    monkeypatch.setattr("relicslide.ml.scene.scene.Resampled", Kriged)
    return Kriged


def test_a_scene_is_kriged_once_tile_by_tile(tmp_path, model, kriged):
    """Two sweeps and the contours ask for it; without a memory it was 6.3 times the scene here."""
    pair = write_pair(tmp_path, (192, 256))
    files = {"overlay": tmp_path / "o.tif", "contours": tmp_path / "c.tif"}
    explain(pair.image, pair.dem, model=model, heatmap=tmp_path / "h.tif", **files)
    tiles = Schedule((192, 256), 64, 16, 16).count * 64 * 64
    assert 192 * 256 <= kriged.cells <= tiles


def test_neither_overlay_nor_memory_changes_what_is_kriged_or_written(tmp_path, model, kriged, monkeypatch):
    pair, cells = write_pair(tmp_path, hole=(slice(90, 150), slice(0, 100))), []
    for name, limit, overlay in (("a", 0, None), ("b", 0, tmp_path / "b_o.tif"), ("c", 2**20, tmp_path / "c_o.tif")):
        monkeypatch.setattr("relicslide.ml.explain._KEPT_ELEVATIONS", limit)
        kriged.cells = 0
        explain(pair.image, pair.dem, model=model, heatmap=tmp_path / f"{name}_h.tif", overlay=overlay)
        cells.append(kriged.cells)
    assert cells[0] == cells[1] > cells[2]
    assert (tmp_path / "a_h.tif").read_bytes() == (tmp_path / "c_h.tif").read_bytes()
    assert (tmp_path / "b_o.tif").read_bytes() == (tmp_path / "c_o.tif").read_bytes()


def test_the_scale_is_kept_with_what_is_scaled(tmp_path, model):
    """A part of the scene has its own; the files say which."""
    pair = write_pair(tmp_path)
    hottest, steepest = [], []
    for name, extent in (("a", None), ("b", (WEST + 40, NORTH - 140, WEST + 200, NORTH - 20))):
        heat, edges = tmp_path / f"{name}_h.tif", tmp_path / f"{name}_c.tif"
        done = explain(pair.image, pair.dem, model=model, heatmap=heat, contours=edges, extent=extent)
        hottest.append(float(gdal.Open(str(heat)).GetMetadataItem("RELICSLIDE_HOTTEST")))
        steepest.append(float(gdal.Open(str(edges)).GetMetadataItem("RELICSLIDE_EDGE_STRENGTH")))
        assert done.hottest == pytest.approx(hottest[-1])
    assert hottest[0] != hottest[1] and steepest[0] != steepest[1] and min(*hottest, *steepest) > 0


def test_skipped_outputs_cost_no_file(tmp_path, model):
    pair = write_pair(tmp_path)
    explain(pair.image, pair.dem, model=model, heatmap=tmp_path / "out" / "h.tif")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["h.tif"]


@pytest.mark.parametrize("when", [0.2, 0.6, 0.9, 0.95, 0.98])
def test_cancel_in_the_middle_leaves_no_file(tmp_path, model, when):
    def progress(fraction, text=""):
        if fraction >= when:
            raise Cancelled

    pair = write_pair(tmp_path)
    with pytest.raises(Cancelled):
        explain(
            pair.image,
            pair.dem,
            model=model,
            heatmap=tmp_path / "out" / "h.tif",
            overlay=tmp_path / "out" / "o.tif",
            contours=tmp_path / "out" / "c.tif",
            progress=progress,
        )
    assert list((tmp_path / "out").iterdir()) == []


def test_colours_are_the_image_where_there_is_no_heat():
    grey = np.full((2, 2), 90.0)
    colours = heat_colours(np.array([[0.0, 1.0], [np.nan, 0.5]]), grey)
    assert colours[:3, 0, 0].tolist() == [90, 90, 90]
    assert colours[3].tolist() == [[255, 255], [0, 255]]
    assert colours[0, 0, 1] > 180, "the hottest pixel is bright"


def test_the_gauss_laplace_operator_is_that_of_a_paraboloid():
    rows, cols = np.mgrid[:60, :60].astype(float)
    response = gauss_laplace(0.5 * (rows - 30) ** 2 + 0.5 * (cols - 30) ** 2, 3.0)
    np.testing.assert_allclose(response[20:40, 20:40], 2.0, rtol=0.02)  # the Gaussian is cut off at four deviations


def test_an_edge_lies_where_the_slope_changes_its_bend():
    x = np.arange(80.0)
    step = np.tile(
        100 / (1 + np.exp(-(x - 39.5) / 3)), (40, 1)
    )  # a scarp whose inflexion lies between columns 39 and 40
    edges = zero_crossings(gauss_laplace(step, 3.0), 0.05)
    assert (edges[:, 39] == 1).all()
    assert edges.sum() == 40


def test_edges_keep_away_from_gaps():
    dem = np.random.default_rng(0).normal(size=(60, 60))
    dem[30, 30] = np.nan
    assert (zero_crossings(gauss_laplace(dem, 2.0), 0.0)[27:34, 30] == 255).all()
