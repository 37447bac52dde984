"""Channels of terrain against what geometry says, GDAL, plain convolutions and loops, and parts against the whole."""

import math

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Window
from relicslide.ml.scene.scaling import TERRAIN, Scaling
from relicslide.ml.scene.terrain.channels import CHANNELS, enlarged, raised, reach
from relicslide.ml.scene.terrain.openness import STEPS
from scipy.ndimage import convolve, gaussian_filter, uniform_filter

from .surfaces import GRIDS, OTHERS, SIDE, channels, metres, scaled

INNER = (slice(40, -40), slice(40, -40))


def rough(shape=(SIDE, SIDE), seed=0, cell=2.0):
    """Ground with gullies of every width, steep in places."""
    noise = np.random.default_rng(seed).normal(size=shape)
    return cell * (500 + sum(2 * width**1.5 * gaussian_filter(noise, width) for width in (0.7, 2, 6, 20)))


def with_gaps(elevation, share, seed=0):
    """The same with gaps of every size, single cells and a corner."""
    random = np.random.default_rng(seed)
    field = gaussian_filter(random.normal(size=elevation.shape), 5)
    gaps = (field < np.quantile(field, share)) | (random.random(elevation.shape) < share / 10)
    gaps[:30, :50] = True
    return np.where(gaps, np.nan, elevation)


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize("gaps", [0.0, 0.4])
def test_a_plane_has_its_slope_and_nothing_else_up_to_every_border(name, gaps):
    grid = GRIDS[name]
    if name == "degrees":  # what is a plane in degrees is as steep as a degree is long
        x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
        width, height = grid.metres(np.arange(SIDE))
        elevation = 3000 + 8.0 * x - 5.0 * y
        tangent = np.hypot(8 / width, 5 / height)[:, None]
    else:
        east, north = metres(grid)
        elevation, tangent = 3000 + 0.3 * east + 0.4 * north, np.array([[0.5]])
    if gaps:
        elevation = with_gaps(elevation, gaps)
    seen = channels(elevation, grid)
    known = np.isfinite(elevation)
    alone = known & (convolve(known.astype(int), np.ones((3, 3), int), mode="constant") < 4)
    for channel, values in seen.items():
        np.testing.assert_array_equal(np.isfinite(values), known)
        expected = np.broadcast_to(np.sqrt(tangent) if channel == "slope" else 0.0, known.shape)
        where = known & ~alone
        tolerance = 1e-3 if channel == "openness" and name == "degrees" else 1e-5
        if channel in ("slope", "profile_curvature", "plan_curvature") and gaps:
            # a cell between gaps has too few neighbours for a slope
            assert np.isclose(values[where], expected[where], atol=1e-5).mean() > 0.97
        else:
            np.testing.assert_allclose(values[where], expected[where], atol=tolerance, err_msg=channel)


@pytest.mark.parametrize("name", ["2 m", "30 m", "degrees"])
def test_a_sphere_bends_alike_in_every_direction(name):
    grid = GRIDS[name]
    east, north = metres(grid)
    radius = 200 * grid.cell_metres
    seen = channels(np.sqrt(radius**2 - east**2 - north**2), grid)
    for channel in ("profile_curvature", "plan_curvature"):
        np.testing.assert_allclose(seen[channel][1:-1, 1:-1], 1 / 200, rtol=2e-2, err_msg=channel)
    assert seen["slope"][59:61, 59:61].max() < 0.08


@pytest.mark.parametrize("name", ["2 m", "30 m", "degrees"])
@pytest.mark.parametrize("way", [-1, 1])
def test_a_cone_bends_across_its_slope_alone(name, way):
    """Its normal curvature across the slope is the slope's sine by the distance from the axis."""
    grid = GRIDS[name]
    east, north = metres(grid)
    distance = np.hypot(east, north)
    seen = channels(1000 + way * 0.6 * distance, grid)
    far = (distance > 20 * grid.cell_metres) & (np.abs(east) < 58 * grid.cell_metres * 0.68)
    far[[0, -1]] = False
    np.testing.assert_allclose(seen["slope"][far], math.sqrt(0.6), rtol=2e-3)
    np.testing.assert_allclose(seen["profile_curvature"][far], 0, atol=2e-4)
    across = -way * 0.6 / math.sqrt(1 + 0.36) * grid.cell_metres / distance
    np.testing.assert_allclose(seen["plan_curvature"][far], across[far], rtol=1e-2)
    middle = (slice(59, 61), slice(59, 61))
    assert (way * seen["position_5"][middle] < -0.5).all() and (way * seen["openness"][middle] < -0.25).all()


def test_curvatures_agree_with_those_of_a_surface_of_known_derivatives():
    grid = GRIDS["2 m"]
    east, north = metres(grid)
    a, b = 2 * math.pi / 160, 2 * math.pi / 120  # 1 / metre
    z = 15 * np.sin(a * east) * np.cos(b * north) + 0.2 * east
    p, q = 15 * a * np.cos(a * east) * np.cos(b * north) + 0.2, -15 * b * np.sin(a * east) * np.sin(b * north)
    r, t = -(a**2) * 15 * np.sin(a * east) * np.cos(b * north), -(b**2) * 15 * np.sin(a * east) * np.cos(b * north)
    s = -15 * a * b * np.cos(a * east) * np.sin(b * north)
    steep = p**2 + q**2
    profile = -(p**2 * r + 2 * p * q * s + q**2 * t) / (steep * (1 + steep) ** 1.5) * grid.cell_metres
    plan = -(q**2 * r - 2 * p * q * s + p**2 * t) / (steep * (1 + steep) ** 0.5) * grid.cell_metres
    seen, clear = channels(z, grid), (steep > 0.2**2)[1:-1, 1:-1]
    for name, expected in (("profile_curvature", profile), ("plan_curvature", plan)):
        np.testing.assert_allclose(seen[name][1:-1, 1:-1][clear], expected[1:-1, 1:-1][clear], atol=1.5e-3)
    assert np.abs(profile).max() > 0.04


def test_curvature_has_a_bound_where_ground_is_level():
    elevation = np.zeros((SIDE, SIDE))
    elevation[60, 60], elevation[30, 30] = 1e-9, 5000.0
    seen = channels(elevation, GRIDS["2 m"])
    for name in ("profile_curvature", "plan_curvature"):
        assert np.abs(seen[name][58:63, 58:63]).max() < 1e-8
        assert np.abs(scaled(elevation, GRIDS["2 m"], [name]).read(Window(20, 20, 20, 20)).dem).max() < 13


@pytest.mark.parametrize("name", ["2 m", "30 m"])
def test_slope_is_that_of_gdaldem(name, tmp_path):
    grid = GRIDS[name]
    elevation = rough(cell=grid.cell_metres) - 500 * grid.cell_metres  # low, since gdaldem computes in 32 bits
    source = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, gdal.GDT_Float64)
    source.SetGeoTransform(grid.geotransform)
    source.GetRasterBand(1).WriteArray(elevation)
    file = str(tmp_path / "slope.tif")
    gdal.DEMProcessing(file, source, "slope", alg="Horn", slopeFormat="percent")
    expected = np.sqrt(gdal.Open(file).ReadAsArray()[1:-1, 1:-1] / 100)
    assert expected.std() > 0.1
    np.testing.assert_allclose(channels(elevation, grid)["slope"][1:-1, 1:-1], expected, atol=2e-5)


@pytest.mark.parametrize("name, boxes, radius", [("position_5", (5, 7), 5), ("position_25", (31, 31), 25)])
def test_position_is_height_less_a_convolution(name, boxes, radius):
    grid, elevation = GRIDS["2 m"], rough()
    mean = elevation
    for box in boxes:
        mean = uniform_filter(mean, box)
    seen = channels(elevation, grid)[name][INNER]
    np.testing.assert_allclose(seen, ((elevation - mean) / 2)[INNER], atol=1e-5)
    rows, cols = np.indices((2 * radius + 1,) * 2) - radius
    disc = np.hypot(rows, cols) <= radius
    by_disc = (elevation - convolve(elevation, disc / disc.sum()))[INNER] / 2
    assert np.corrcoef(seen.ravel(), by_disc.ravel())[0, 1] > 0.97


def test_openness_is_that_of_a_loop():
    grid, elevation = GRIDS["2 m"], rough()
    seen = channels(elevation, grid)["openness"]
    heights = elevation / 2
    for row, col in [(30, 40), (60, 60), (77, 81), (90, 30)]:
        angles = []
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                if (down, right) != (0, 0):
                    rises = [
                        (heights[row + down * step, col + right * step] - heights[row, col])
                        / (step * math.hypot(down, right))
                        for step in STEPS
                    ]
                    angles.append(math.pi / 2 - math.atan(max(rises)))
        assert seen[row, col] == pytest.approx(np.mean(angles) - math.pi / 2, abs=1e-6)


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.8])
@pytest.mark.parametrize("seed", range(3))
def test_a_window_gets_what_the_whole_gets(gaps, seed):
    grid = GRIDS["degrees" if seed == 2 else "2 m"]
    elevation = with_gaps(rough(seed=seed), gaps, seed) if gaps else rough(seed=seed)
    scene = scaled(elevation, grid, TERRAIN)
    around = grid.window.expand(20)
    whole, random = scene.read(around), np.random.default_rng(seed)
    for _ in range(8):
        row, col = random.integers(-20, SIDE, 2)
        window = Window(int(row), int(col), *(int(side) for side in random.integers(1, 70, 2)))
        window = window.intersection(around)
        part = scene.read(window)
        np.testing.assert_allclose(part.dem, whole.dem[(slice(None), *window.within(around))], atol=1e-5)
        np.testing.assert_array_equal(part.valid, whole.valid[window.within(around)])


def test_a_dem_of_another_grid_is_seen_as_the_whole_and_valid_as_with_relief_alone():
    from relicslide.ml.geodata.grid import Grid
    from relicslide.ml.geodata.source import ArraySource
    from relicslide.ml.scene.scaled_scene import ScaledScene
    from relicslide.ml.scene.scene import Scene
    from relicslide.tests.ml.scenes import wkt

    grid = GRIDS["2 m"]
    coarse = Grid((20, 20), (500_000.0 - 30, 5_000_000.0 + 60), (15.0, 15.0), wkt())
    elevation = rough((20, 20), cell=15.0)
    elevation[8, 8:10] = np.nan
    image = np.random.default_rng(0).random((3, SIDE, SIDE)).astype(np.float32)
    scene = Scene(ArraySource(image, grid), ArraySource(elevation, coarse))
    alone = ScaledScene(scene, Scaling(relief_radius=16))
    several = ScaledScene(scene, Scaling(relief_radius=16, terrain=TERRAIN))
    window = Window(10, 20, 64, 64)
    whole, part, relief = several.read(grid.window), several.read(window), alone.read(window)
    np.testing.assert_allclose(part.dem, whole.dem[(slice(None), *window.within(grid.window))], atol=1e-4)
    np.testing.assert_array_equal(part.valid, relief.valid)
    np.testing.assert_array_equal(part.image, relief.image)
    np.testing.assert_allclose(part.dem[0], relief.dem[0], atol=1e-6)


@pytest.mark.parametrize("gaps", [0.0, 0.5])
def test_terrain_leaves_valid_and_relief_alone_and_is_filled_for_the_network(gaps):
    elevation = with_gaps(rough(), gaps) if gaps else rough()
    window = GRIDS["2 m"].window.expand(10)
    alone, several = (scaled(elevation, GRIDS["2 m"], names).read(window) for names in (("relief",), TERRAIN))
    assert alone.dem.shape[0] == 1 and several.dem.shape[0] == len(TERRAIN)
    np.testing.assert_array_equal(several.valid, alone.valid)
    np.testing.assert_array_equal(several.dem[0], alone.dem[0])
    np.testing.assert_array_equal(np.isfinite(several.dem), np.repeat(np.isfinite(alone.dem), len(TERRAIN), axis=0))
    seen = several.filled()
    assert np.isfinite(seen.dem).all() and np.abs(seen.dem).max() < 60
    np.testing.assert_array_equal(seen.valid, alone.valid)


def test_channels_come_in_the_order_of_their_names():
    elevation, grid = rough(), GRIDS["2 m"]
    several = scaled(elevation, grid, TERRAIN).read(grid.window).dem
    names = ("openness", "relief", "slope")
    some = scaled(elevation, grid, names).read(grid.window).dem
    np.testing.assert_array_equal(some, several[[TERRAIN.index(name) for name in names]])


@pytest.mark.parametrize("names", [("relief", "aspect"), (), ("slope", "slope"), "slope"])
def test_unknown_and_repeated_channels_are_refused(names):
    with pytest.raises(InputError, match="relief, slope, position_5" if names != "slope" else "list of texts"):
        Scaling(terrain=names)


def test_every_name_has_a_channel_and_its_reach():
    assert tuple(CHANNELS) == TERRAIN
    assert reach(("relief",)) == 0 and reach(TERRAIN) == 30


@pytest.mark.parametrize("factor", [0.5, 1.0, 1.3])
def test_ground_that_is_raised_has_the_channels_of_higher_ground(factor):
    low, high = (scaled(0.1 * each * rough(), GRIDS["2 m"], TERRAIN).read(GRIDS["2 m"].window) for each in (1, factor))
    made = raised(TERRAIN, low.dem, factor)
    assert made.dtype == np.float32
    for name, got, expected in zip(TERRAIN, made, high.dem):
        if name in ("relief", "slope", "position_5", "position_25"):
            np.testing.assert_allclose(got, expected, atol=1e-4, err_msg=name)
        else:
            assert np.abs(got - expected).mean() < 0.1 * expected.std(), name
    np.testing.assert_array_equal(made[0], low.dem[0] * factor)


def test_ground_in_larger_cells_has_lower_heights_the_same_slopes_and_sharper_bends():
    dem = scaled(rough(), GRIDS["2 m"], TERRAIN).read(GRIDS["2 m"].window).dem
    made = dict(zip(TERRAIN, enlarged(TERRAIN, dem, 1.5)))
    seen = dict(zip(TERRAIN, dem))
    for name in ("relief", "position_5", "position_25"):
        np.testing.assert_array_equal(made[name], seen[name] / 1.5)
    for name in ("slope", "openness"):
        np.testing.assert_array_equal(made[name], seen[name])
    for name in ("profile_curvature", "plan_curvature"):
        np.testing.assert_allclose(np.sinh(made[name]), 1.5 * np.sinh(seen[name]), rtol=1e-4, atol=1e-6)


def test_deviations_are_about_one_on_made_up_ground():
    from relicslide.ml.dataset.synthetic.scene import synthetic_scene

    land = synthetic_scene((300, 300), seed=1)
    dem = scaled(land.dem, land.grid).read(land.grid.window).dem
    assert ((dem.std(axis=(1, 2)) > 0.4) & (dem.std(axis=(1, 2)) < 2.5)).all(), dict(zip(OTHERS, dem.std(axis=(1, 2))))
