"""Image and DEM meet on the image's grid, and are scaled once for the scene."""

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource, GdalSource
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.scene.missing.known_cells import KnownCells
from relicslide.ml.scene.regional_surface import RegionalSurface
from relicslide.ml.scene.scaled_scene import ScaledScene, image_statistics
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene, open_scene
from relicslide.tests.ml.scenes import NORTH, WEST, heights, plane, wkt, write, write_pair

IMAGE = Grid((60, 75), (WEST, NORTH), (2.0, 2.0), wkt())
DEMS = {  # every relation between the two grids; all cover the image
    "same": IMAGE,
    "refined": Grid((8, 9), (WEST - 30, NORTH + 30), (30.0, 30.0), wkt()),
    "shifted": Grid((8, 9), (WEST - 23.4, NORTH + 17.7), (30.0, 30.0), wkt()),
    "other ratio": Grid((12, 12), (WEST - 30, NORTH + 30), (21.3, 21.3), wkt()),
    "finer": Grid((260, 330), (WEST - 5, NORTH + 5), (0.5, 0.5), wkt()),
}


def scene(dem_grid, function=plane):
    image = np.random.default_rng(0).uniform(50, 200, (3, *IMAGE.shape)).astype(np.float32)
    return Scene(ArraySource(image, IMAGE), ArraySource(heights(dem_grid, function), dem_grid))


@pytest.mark.parametrize("relation", DEMS)
def test_a_plane_comes_back_with_row_zero_in_the_north(relation):
    dem = scene(DEMS[relation]).read(IMAGE.window).dem[0]
    tolerance = (
        0.35 if relation in ("shifted", "refined", "other ratio") else 1e-6
    )  # metres; ordinary kriging at the DEM's edge
    np.testing.assert_allclose(dem, heights(IMAGE), atol=tolerance)
    np.testing.assert_allclose(dem[25:35, 30:45], heights(IMAGE)[25:35, 30:45], atol=0.02)
    assert dem[0].mean() > dem[-1].mean() + 30, "the plane rises to the north"


def hills(x, y):
    return 500 + 40 * np.sin((x - WEST) / 60) * np.cos((y - NORTH) / 70)


@pytest.mark.parametrize("relation", ["same", "refined", "shifted", "other ratio"])
def test_a_smooth_surface_comes_back(relation):
    dem = scene(DEMS[relation], hills).read(IMAGE.window).dem[0]
    inside = (slice(15, 45), slice(15, 60))
    np.testing.assert_allclose(dem[inside], heights(IMAGE, hills)[inside], atol=1.0)


@pytest.mark.parametrize("function, tolerance", [(plane, 0.1), (hills, 1.0)])
def test_a_dem_in_another_system_lies_where_the_image_lies(function, tolerance):
    from relicslide.ml.geodata.crs import Transform

    west, south, east, north = IMAGE.bounds_in(wkt(4326))
    step = 0.0003
    degrees = Grid(
        (int((north - south) / step) + 12, int((east - west) / step) + 12),
        (west - 5 * step, north + 5 * step),
        (step, step),
        wkt(4326),
    )
    x, y = Transform(wkt(4326), wkt())(
        *np.meshgrid(degrees.x(np.arange(degrees.shape[1])), degrees.y(np.arange(degrees.shape[0])))
    )
    image = ArraySource(np.ones((3, *IMAGE.shape), np.float32), IMAGE)
    dem = Scene(image, ArraySource(function(x, y), degrees)).read(IMAGE.window).dem[0]
    np.testing.assert_allclose(dem, heights(IMAGE, function), atol=tolerance)


def test_valid_is_where_image_and_elevation_are_known():
    image = np.ones((3, *IMAGE.shape), np.float32)
    image[1, 3, 4] = np.nan
    elevation = heights(IMAGE)
    elevation[7, 8] = np.nan
    sample = Scene(ArraySource(image, IMAGE), ArraySource(elevation, IMAGE)).read(Window(-2, 0, 20, 20))
    expected = np.ones((20, 20), bool)
    expected[:2], expected[5, 4], expected[9, 8] = False, False, False
    np.testing.assert_array_equal(sample.valid, expected)


def test_layers_that_do_not_overlap_get_a_sentence_with_both_extents():
    far = Grid((5, 5), (WEST + 10_000, NORTH), (30.0, 30.0), wkt())
    with pytest.raises(InputError, match="does not overlap"):
        Scene(ArraySource(np.ones((3, *IMAGE.shape)), IMAGE), ArraySource(np.ones(far.shape), far))


def test_a_missing_coordinate_system_is_named():
    bare = Grid(IMAGE.shape, IMAGE.origin, IMAGE.cell)
    with pytest.raises(InputError, match="DEM has no coordinate system"):
        Scene(ArraySource(np.ones((3, *IMAGE.shape)), IMAGE), ArraySource(np.ones(bare.shape), bare))


def test_scaled_bands_have_mean_zero_and_deviation_one_over_the_scene_not_the_tile():
    whole = ScaledScene(scene(IMAGE), Scaling(relief_radius=16))
    sample = whole.read(IMAGE.window)
    np.testing.assert_allclose(sample.image.mean(axis=(1, 2)), 0, atol=1e-4)
    np.testing.assert_allclose(sample.image.std(axis=(1, 2)), 1, atol=1e-4)
    window = Window(10, 20, 16, 16)
    np.testing.assert_array_equal(whole.read(window).image, sample.image[(slice(None), *window.within(IMAGE.window))])
    np.testing.assert_allclose(
        whole.read(window).dem, sample.dem[(slice(None), *window.within(IMAGE.window))], atol=1e-6
    )


def test_training_statistics_are_used_where_the_card_says_so():
    scaled = ScaledScene(scene(IMAGE), Scaling("training", (1.0, 2.0, 3.0), (2.0, 2.0, 2.0)))
    raw = scaled.scene.read(IMAGE.window).image
    np.testing.assert_allclose(scaled.read(IMAGE.window).image[2], (raw[2] - 3) / 2, rtol=1e-6)


def test_image_and_relief_are_known_or_not_each_on_its_own_and_filled_for_the_network():
    elevation = heights(IMAGE)
    elevation[20:30] = np.nan
    image = np.random.default_rng(0).uniform(50, 200, (3, *IMAGE.shape)).astype(np.float32)
    image[0, 40, 50] = np.nan
    scaled = ScaledScene(Scene(ArraySource(image, IMAGE), ArraySource(elevation, IMAGE)), Scaling(relief_radius=16))
    sample = scaled.read(IMAGE.window.expand(5))
    seen = sample.filled()
    inner = (slice(5, -5), slice(5, -5))
    assert not sample.valid[inner][20:30].any()
    assert not sample.valid[45, 55]
    assert sample.valid.sum() == 50 * 75 - 1
    assert np.isnan(sample.dem[0][inner][20:30]).all()
    assert np.isfinite(sample.image[(slice(None), *inner)][:, 20:30]).all()
    assert np.isfinite(seen.image).all()
    assert np.isfinite(seen.dem).all()
    np.testing.assert_array_equal(seen.valid, sample.valid)
    for known, shown in ((sample.image, seen.image), (sample.dem, seen.dem)):
        np.testing.assert_array_equal(shown[np.isfinite(known)], known[np.isfinite(known)])
    np.testing.assert_array_equal(seen.image[1:, 45, 55], sample.image[1:, 45, 55])
    np.testing.assert_array_equal(seen.image[:, :5, 5:-5], np.repeat(seen.image[:, 5:6, 5:-5], 5, axis=1))
    assert np.abs(seen.dem).max() <= 2 * np.nanmax(np.abs(sample.dem))


def test_what_is_missing_has_no_share_in_the_statistics():
    """Neither ground without an image nor bright ground without elevations, changes mean and deviation."""
    random = np.random.default_rng(0)
    image, elevation = random.uniform(50, 200, (3, *IMAGE.shape)).astype(np.float32), heights(IMAGE)
    part = image[:, :40, :50].copy()
    image[:, 40:], image[:, :, 50:] = 255, 255
    image[:, :40, 60:] = np.nan
    elevation[40:], elevation[:, 50:60] = np.nan, np.nan
    mean, deviation = image_statistics(Scene(ArraySource(image, IMAGE), ArraySource(elevation, IMAGE)))
    np.testing.assert_allclose(mean, part.mean(axis=(1, 2)), rtol=1e-5)
    np.testing.assert_allclose(deviation, part.std(axis=(1, 2)), rtol=1e-5)


@pytest.mark.parametrize("relation", ["refined", "shifted", "other ratio"])
def test_gaps_of_the_dem_bend_nothing_around_them_and_stay_unknown(relation):
    grid = DEMS[relation]
    elevation = heights(grid, hills)
    whole = Scene(ArraySource(np.ones((3, *IMAGE.shape)), IMAGE), ArraySource(elevation, grid)).read(IMAGE.window)
    elevation[4, 4] = np.nan
    scene = Scene(ArraySource(np.ones((3, *IMAGE.shape)), IMAGE), ArraySource(elevation, grid))
    sample = scene.read(IMAGE.window)
    x, y = np.meshgrid(IMAGE.x(np.arange(75)), IMAGE.y(np.arange(60)))
    rows, cols = grid.position(x, y)
    gap = (np.floor(rows + 0.5) == 4) & (np.floor(cols + 0.5) == 4)
    assert gap.any()
    np.testing.assert_array_equal(np.isnan(sample.dem[0]), gap)
    np.testing.assert_array_equal(np.isnan(scene.read_dem(IMAGE.window)[0]), gap)
    np.testing.assert_array_equal(sample.valid, ~gap)
    assert np.isfinite(sample.ground).all()
    np.testing.assert_allclose(sample.ground, whole.ground, atol=3.0)


@pytest.mark.parametrize("relation", ["refined", "shifted", "finer"])
def test_cells_are_known_where_interpolation_has_a_value(relation):
    grid = DEMS[relation]
    elevation = heights(grid)
    elevation[np.random.default_rng(0).random(grid.shape) < 0.2] = np.nan
    source = ArraySource(elevation, grid)
    known = KnownCells(source, IMAGE).read(IMAGE.window)
    np.testing.assert_array_equal(known, np.isfinite(Resampled(source, IMAGE, "nearest").read(IMAGE.window)[0]))
    assert 0.5 < known.mean() < 0.95


def test_cells_are_known_in_parts_as_at_once(monkeypatch):
    elevation = heights(DEMS["finer"])
    elevation[np.random.default_rng(0).random(elevation.shape) < 0.2] = np.nan
    cells = KnownCells(ArraySource(elevation, DEMS["finer"]), IMAGE)
    window = IMAGE.window.expand(7)
    at_once = cells.read(window)
    monkeypatch.setattr("relicslide.ml.scene.missing.known_cells._SOURCE_CELLS", 500)
    np.testing.assert_array_equal(cells.read(window), at_once)
    assert not at_once[0].all()


def test_a_scene_of_one_colour_and_a_dem_known_in_part_can_be_read():
    elevation = heights(DEMS["shifted"])
    elevation[:, 4:] = np.nan
    scene = Scene(ArraySource(np.ones((3, *IMAGE.shape)), IMAGE), ArraySource(elevation, DEMS["shifted"]))
    scaled = ScaledScene(scene, Scaling(relief_radius=16))
    for window in (IMAGE.window, Window(0, 70, 5, 5), Window(-20, -20, 10, 10)):
        seen = scaled.read(window).filled()
        assert np.isfinite(seen.image).all()
        assert np.isfinite(seen.dem).all()
    assert not scaled.read(Window(0, 70, 5, 5)).valid.any()


def test_relief_is_the_same_for_the_same_slopes_at_every_cell_size():
    def at(cell):
        grid = Grid((60, 75), (WEST, NORTH), (cell, cell), wkt())
        shape = heights(grid, lambda x, y: cell * 5 * np.sin((x - WEST) / cell / 6) * np.cos((y - NORTH) / cell / 6))
        return (
            ScaledScene(
                Scene(ArraySource(np.ones((3, *grid.shape)), grid), ArraySource(shape, grid)), Scaling(relief_radius=16)
            )
            .read(grid.window)
            .dem
        )

    np.testing.assert_allclose(at(2.0), at(200.0), atol=1e-5)


def test_the_regional_surface_of_a_plane_is_the_plane_and_bridges_gaps():
    elevation = heights(IMAGE)
    elevation[25:30, 30:40] = np.nan
    surface = RegionalSurface(ArraySource(elevation, IMAGE), IMAGE, 8.0).read(Window(20, 20, 20, 30))
    np.testing.assert_allclose(surface, heights(IMAGE)[20:40, 20:50], atol=1.0)


def test_statistics_of_an_image_without_data_are_a_sentence(tmp_path):
    pair = write_pair(tmp_path)
    empty = write(tmp_path / "empty.tif", pair.grid, np.zeros((3, *pair.grid.shape), np.uint8), nodata=0)
    with pytest.raises(InputError, match="no data anywhere"):
        image_statistics(open_scene(empty, pair.dem))


@pytest.mark.parametrize(
    "values", [{"statistics": "tile"}, {"statistics": "training"}, {"relief_radius": 1}, {"relief_scale": 0}]
)
def test_contradictory_scaling_is_refused(values):
    with pytest.raises(InputError):
        Scaling(**values)


@pytest.mark.parametrize("method", ["auto", "kriging", "lanczos"])
def test_a_scene_and_the_verb_interpolate_agree(tmp_path, method):
    files = write_scene(tmp_path, synthetic_scene((400, 400), seed=3), dem_cell_m=10.0)
    done = interpolate(files["dem"], tmp_path / "fine.tif", reference=files["image"], method=method)
    seen = open_scene(files["image"], files["dem"], method=method)
    fine = GdalSource(tmp_path / "fine.tif").read(seen.grid.window)
    assert seen.method == {"auto": "area_kriging"}.get(method, method) and seen.method in done.description
    assert np.abs(seen.read_dem(seen.grid.window) - fine).max() < 1e-3
    assert open_scene(files["image"], tmp_path / "fine.tif").method == ""
