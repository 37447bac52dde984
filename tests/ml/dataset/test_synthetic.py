"""Synthetic scenes: the forms are where the label says, and what is written is what was made."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.synthetic.coarse_dem import block_mean, coarse_and_back
from relicslide.ml.dataset.synthetic.landforms import (
    fractal_noise,
    make_slide,
    relief,
    slope,
    terrace,
)
from relicslide.ml.dataset.synthetic.linear_forms import downhill, downhill_path, gully
from relicslide.ml.dataset.synthetic.scene import Land, synthetic_scene, write_chips, write_scene
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import GdalSource
from scipy import ndimage


@pytest.fixture(scope="module")
def scenes():
    return [synthetic_scene((320, 320), seed=seed) for seed in range(5)]


def hillside(size: int = 201, cell_m: float = 2.0, degrees: float = 18.0) -> np.ndarray:
    """A plane that falls to the south."""
    rows = np.arange(size)[:, None] * cell_m
    return np.broadcast_to(1000 - np.tan(np.radians(degrees)) * rows, (size, size)).copy()


def a_slide(age: float, seed: int = 0):
    dem = hillside()
    slide = make_slide(dem, 2.0, (100, 100), 200.0, 1.4, age, np.random.default_rng(seed))
    dem[slide.window.within(Window(0, 0, *dem.shape))] += slide.change
    return dem, slide


def thirds(slide):
    """Masks of the crown's, the middle and the toe's third of a slide that moves south."""
    rows = np.indices(slide.mask.shape)[0]
    top, bottom = np.flatnonzero(slide.mask.any(axis=1))[[0, -1]]
    edges = np.linspace(top, bottom + 1, 4)
    return [slide.mask & (rows >= low) & (rows < high) for low, high in zip(edges[:-1], edges[1:])]


@pytest.mark.parametrize("seed", range(4))
def test_slide_moves_down_the_slope(seed):
    _, slide = a_slide(0.5, seed)
    assert slide.downslope == pytest.approx((1.0, 0.0), abs=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_source_is_hollow_and_deposit_rises_below_it(seed):
    dem, slide = a_slide(0.3, seed)
    crown, _, toe = thirds(slide)
    assert slide.change[crown].mean() < -0.3 * slide.depth_m
    assert slide.change[toe].mean() > 0.15 * slide.depth_m
    inside = dem[slide.window.within(Window(0, 0, *dem.shape))]
    assert np.median(inside[toe]) < np.median(inside[crown])


@pytest.mark.parametrize("seed", range(4))
def test_back_wall_is_steep_high_and_arcuate(seed):
    dem, slide = a_slide(0.2, seed)
    place = slide.window.within(Window(0, 0, *dem.shape))
    rim = slide.mask & ~ndimage.binary_erosion(slide.mask, iterations=4)
    wall = rim & thirds(slide)[0]
    assert np.degrees(slope(dem, 2.0)[place][wall]).mean() > 18.0 + 10.0
    assert np.median(dem[place][wall]) > np.median(dem[place][slide.mask])
    columns = np.flatnonzero(wall.any(axis=0))
    first_rows = [np.flatnonzero(wall[:, column])[0] for column in columns]
    middle = len(columns) // 2
    assert first_rows[middle] < min(first_rows[0], first_rows[-1])


def test_age_subdues_the_walls():
    steepest = [np.percentile(slope(a_slide(age)[0], 2.0), 99) for age in (0.0, 0.5, 1.0)]
    assert steepest[0] > steepest[1] > steepest[2]


def test_slide_changes_little_outside_its_outline():
    _, slide = a_slide(0.2)
    outside = ~ndimage.binary_dilation(slide.mask, iterations=int(slide.depth_m))
    assert np.abs(slide.change[outside]).max() < 0.05 * slide.depth_m


def test_share_of_slides_is_near_what_was_asked():
    for share in (0.1, 0.3):
        shares = [synthetic_scene((256, 256), seed=seed, share=share).label.mean() for seed in range(4)]
        assert np.mean(shares) == pytest.approx(share, abs=0.08)


def test_share_without_wish_is_in_bounds(scenes):
    assert all(0.05 < scene.label.mean() < 0.45 for scene in scenes)
    assert not synthetic_scene((128, 128), seed=3, share=0.0).label.any()


def test_arrays_have_the_promised_types(scenes):
    for scene in scenes:
        assert scene.image.shape == (3, 320, 320) and scene.image.dtype == np.uint8
        assert scene.dem.shape == scene.label.shape == scene.grid.shape and scene.dem.dtype == np.float64
        assert set(np.unique(scene.label)) <= {0, 1} and np.isfinite(scene.dem).all()


def test_image_is_exposed_and_follows_the_relief(scenes):
    for scene in scenes:
        assert 30 < scene.image.mean() < 220 and scene.image.std() > 8
        assert (scene.image == 255).mean() < 0.05
    flat = synthetic_scene((128, 128), seed=1, share=0.0)
    assert flat.image.std() > 5  # fields, trees and roads alone


def test_mean_slope_is_that_of_hills(scenes):
    for scene in scenes:
        assert 8 < np.degrees(slope(scene.dem, 2.0)).mean() < 30


def test_same_seed_same_scene():
    first, second, other = (synthetic_scene((96, 96), seed=seed) for seed in (7, 7, 8))
    for name in ("image", "dem", "label"):
        assert np.array_equal(getattr(first, name), getattr(second, name))
    assert not np.array_equal(first.dem, other.dem)


def test_finer_land_has_more_ridges_that_are_as_steep_and_less_high():
    def crossings(dem):
        level = dem - ndimage.gaussian_filter(dem, 40)
        return (np.diff(np.sign(level), axis=1) != 0).mean()

    coarse, fine = (relief((320, 320), 2.0, np.random.default_rng(4), grain) for grain in (1, 6))
    assert crossings(fine) > 2 * crossings(coarse)
    assert fine.std() < 0.5 * coarse.std()
    assert slope(fine, 2.0).mean() == pytest.approx(slope(coarse, 2.0).mean(), rel=0.1)


def test_each_scene_of_chips_has_a_grain_of_its_own_up_to_the_largest(tmp_path):
    for grain in (1, 6):
        write_chips(tmp_path / str(grain), 6, size=192, seed=2, land=Land(grain=grain))
    usual, varied = (
        [
            gdal.Open(str(tmp_path / folder / "dem" / f"synthetic_2_{index:05d}.tif")).ReadAsArray().std()
            for index in range(6)
        ]
        for folder in ("1", "6")
    )
    ratios = np.array(varied) / usual
    assert ratios.min() < 0.5
    assert ratios.max() > 0.5
    assert len(np.unique(ratios.round(3))) == 6


def test_noise_keeps_to_its_wavelengths():
    noise = fractal_noise((256, 256), np.random.default_rng(0), 0.0, longest=16, shortest=8)
    power = np.abs(np.fft.fft2(noise)) ** 2
    frequency = np.hypot(np.fft.fftfreq(256)[:, None], np.fft.fftfreq(256)[None, :])
    within = power[(frequency > 1 / 20) & (frequency < 1 / 6)].sum() / power.sum()
    assert within > 0.9 and noise.std() == pytest.approx(1) and noise.mean() == pytest.approx(0, abs=1e-9)


def test_gullies_run_downhill_and_cut():
    dem = relief((160, 160), 2.0, np.random.default_rng(2))
    fall = downhill(dem, 5)
    steep = np.unravel_index(np.argmax(slope(ndimage.gaussian_filter(dem, 5), 2.0)[40:120, 40:120]), (80, 80))
    start = (steep[0] + 40, steep[1] + 40)
    path = downhill_path(fall, start, 25)
    rows, cols = np.round(path).astype(int).T
    assert dem[rows[-1], cols[-1]] < dem[rows[0], cols[0]]
    change = gully(dem, 2.0, start, fall, np.random.default_rng(0)) - dem
    assert change.max() <= 0 and -7 <= change.min() < -1.5


def test_terrace_flattens_a_strip_of_the_hillside():
    dem = hillside()
    bench = terrace(dem, 2.0, (100, 100), np.random.default_rng(4))
    assert np.degrees(slope(bench, 2.0)[100, 100]) < 6 < 17 < np.degrees(slope(dem, 2.0)[100, 100])


def test_block_mean_and_back_keep_a_plane():
    rows, cols = np.indices((70, 55), dtype=float)
    plane = 3 * rows - 2 * cols + 100
    coarse = block_mean(plane, 15)
    assert coarse.shape == (5, 4)
    assert coarse[0, 0] == pytest.approx(plane[:15, :15].mean())
    back = coarse_and_back(plane, Grid(plane.shape, (0.0, 0.0), (2.0, 2.0)), 15)
    assert np.isfinite(back).all()
    assert back[20:50, 20:40] == pytest.approx(plane[20:50, 20:40], abs=0.5)


def test_written_scene_is_what_was_made(tmp_path, scenes):
    scene = scenes[0]
    paths = write_scene(tmp_path / "Überhang mit Leerzeichen", scene)
    image, dem, label = (GdalSource(paths[name]) for name in ("image", "dem", "label"))
    assert image.grid.matches(scene.grid) and label.grid.matches(scene.grid)
    assert np.array_equal(image.read(image.grid.window), scene.image)
    assert np.array_equal(label.read(label.grid.window)[0], scene.label)
    assert dem.grid.cell == (30.0, 30.0) and dem.grid.origin == image.grid.origin and dem.bands == 1
    assert dem.read(Window(2, 3, 1, 1))[0, 0, 0] == pytest.approx(scene.dem[30:45, 45:60].mean(), abs=1e-3)


def test_polygons_cover_the_label(tmp_path, scenes):
    paths = write_scene(tmp_path, scenes[1])
    vector = ogr.Open(str(paths["landslides"]))
    areas = [feature.GetGeometryRef().GetArea() for feature in vector.GetLayer(0)]
    assert sum(areas) == pytest.approx(scenes[1].label.sum() * 4.0)
    assert len(areas) == ndimage.label(scenes[1].label, np.ones((3, 3)))[1]


def test_chips_share_their_georeference_and_lie_apart(tmp_path):
    write_chips(tmp_path, 5, size=128, seed=3)
    names = sorted(path.name for path in (tmp_path / "image").iterdir())
    assert len(names) == 5
    corners = set()
    for name in names:
        image, dem, label = (GdalSource(tmp_path / kind / name) for kind in ("image", "dem", "label"))
        assert image.grid.matches(dem.grid) and image.grid.matches(label.grid) and image.bands == 3
        assert set(np.unique(label.read(label.grid.window))) <= {0, 1}
        assert np.isfinite(dem.read(dem.grid.window)).all()
        corners.add(image.grid.origin)
    assert len(corners) == 5
    assert gdal.Open(str(tmp_path / "image" / names[0])).GetRasterBand(1).DataType == gdal.GDT_Byte


def test_what_a_coarse_dem_cannot_show_is_lost():
    rows, cols = np.indices((60, 60))
    dem = 500 + 0.02 * (rows - 30.0) ** 2 + 1.3 * cols
    detail = 5.0 * np.where((rows // 2 + cols // 2) % 2, 1, -1)  # its mean over 12 x 12 cells is 0
    grid = Grid(dem.shape, (0.0, 0.0), (2.0, 2.0))
    assert coarse_and_back(dem + detail, grid, 12) == pytest.approx(coarse_and_back(dem, grid, 12), abs=1e-6)


def test_chip_dem_is_that_of_its_scene(tmp_path):
    write_chips(tmp_path, 1, size=256, seed=5)
    source = GdalSource(next((tmp_path / "dem").iterdir()), dtype=np.float64)
    seen = source.read(source.grid.window)[0]
    true = synthetic_scene((512, 512), seed=(5, 0)).dem[:256, :256]
    assert np.corrcoef(seen.ravel(), true.ravel())[0, 1] > 0.99
    assert np.abs(seen - true).std() > 0.3


def test_progress_is_reported_and_may_cancel(tmp_path):
    seen = []
    write_chips(tmp_path, 3, size=64, progress=lambda fraction, text="": seen.append(fraction))
    assert seen == sorted(seen) and seen[-1] == 1.0 and len(seen) == 3


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda folder: synthetic_scene((32, 200)), "too small"),
        (lambda folder: synthetic_scene((64, 64), cell_m=0.0), "cell size"),
        (lambda folder: synthetic_scene((64, 64), share=0.9), "0.9"),
        (lambda folder: synthetic_scene((64, 64), land=Land(grain=17)), "A grain of 17"),
        (lambda folder: write_chips(folder, 1, land=Land(grain=0)), "A grain of 0"),
        (lambda folder: write_chips(folder, 0), "at least 1"),
        (lambda folder: write_chips(folder, 1, size=64, dem_cell_m=7.0), "whole multiple"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_sentence(tmp_path, call, words):
    with pytest.raises(InputError, match=words):
        call(tmp_path)
    assert not list(tmp_path.iterdir())
