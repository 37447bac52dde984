"""Ground that must not be called landslide: made up, painted on a real DEM, and cut from rasters without polygons."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import build_dataset
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import Cutting, read_index
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.synthetic.cover.exposure import cast_shadow
from relicslide.ml.dataset.synthetic.cover.landcover import Surface
from relicslide.ml.dataset.synthetic.cover.painting import COVERS, paint
from relicslide.ml.dataset.synthetic.landforms import make_slide, relief, slope
from relicslide.ml.dataset.synthetic.mountains import mountains
from relicslide.ml.dataset.synthetic.negative_forms import with_negatives
from relicslide.ml.dataset.synthetic.planting import degrade
from relicslide.ml.dataset.synthetic.real_relief import PaintRequest, write_painted_chips
from relicslide.ml.dataset.synthetic.scene import Land, synthetic_scene, write_chips
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.kriging.target import metric_grid
from relicslide.tests.ml.geodata.test_rasterize import box, write_polygons
from relicslide.tests.ml.scenes import NORTH, WEST, heights, wkt, write

SMALL = Cutting(tile=32, stride=32, block=1)


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_land_that_asks_for_nothing_new_is_what_it_was():
    """Against what was made before negatives, covers and degraded slides could be asked for (linear algebra and
    transforms may differ in the last bit elsewhere, so the elevations are rounded).
    """
    scene = synthetic_scene((96, 96), seed=7)
    digest = hashlib.sha256(scene.label.tobytes() + scene.dem.round(3).tobytes()).hexdigest()
    assert digest.startswith("a05b604d3a46ef71")
    assert scene.image.astype(int).sum() == pytest.approx(3823200, abs=200)


@pytest.mark.parametrize("cover", COVERS)
def test_forms_that_are_no_slides_are_not_labelled(cover):
    land = Land(negatives=6, covers=(cover,), empty=1.0)
    scene, usual = synthetic_scene((128, 128), 5.0, 3, land=land), synthetic_scene((128, 128), 5.0, 3)
    assert usual.label.any()
    assert not scene.label.any() and not scene.slides
    assert scene.image.shape == (3, 128, 128) and scene.image.std() > 5
    assert np.isfinite(scene.dem).all() and not np.array_equal(scene.dem, usual.dem)


def test_negatives_change_the_land_but_not_where_slides_are_said_to_be():
    scene = synthetic_scene((128, 128), seed=5, land=Land(negatives=8, degraded=0.5))
    inside = np.zeros((128, 128), bool)
    for slide in scene.slides:
        inside[slide.window.within(Window(0, 0, 128, 128))] |= slide.mask
    assert scene.slides
    np.testing.assert_array_equal(scene.label == 1, inside)


@pytest.mark.parametrize("cell_m", [2.0, 30.0])
def test_forms_are_cut_and_heaped_at_every_scale(cell_m):
    dem = relief((128, 128), cell_m, np.random.default_rng(1))
    ground = with_negatives(dem, cell_m, 12.0, np.random.default_rng(2))
    change = ground.dem - dem
    assert change.min() < -0.5 * cell_m and change.max() > 0.2 * cell_m
    assert np.isfinite(change).all() and ground.stripped.min() >= 0 and 0.2 < ground.stripped.max() <= 1


def test_mountains_are_steep_and_drained():
    first = mountains((128, 96), 20.0, np.random.default_rng(4))
    assert first.shape == (128, 96)
    assert 14 < np.degrees(slope(first, 20.0)).mean() < 36
    inner = first[1:-1, 1:-1]
    around = [first[1 + r : 127 + r, 1 + c : 95 + c] for r in (-1, 0, 1) for c in (-1, 0, 1) if r or c]
    assert (inner < np.min(around, axis=0)).mean() < 0.02, "nearly every cell has a lower neighbour"


def test_a_degraded_slide_is_lower_and_smoother_in_the_same_outline():
    rows = np.arange(201)[:, None] * 2.0
    dem = np.broadcast_to(1000 - 0.3 * rows, (201, 201)).copy()
    slide = make_slide(dem, 2.0, (100, 100), 200.0, 1.4, 0.2, np.random.default_rng(0))
    old = degrade(slide, 2.0, np.random.default_rng(1))
    np.testing.assert_array_equal(old.mask, slide.mask)
    assert np.ptp(old.change) < 0.9 * np.ptp(slide.change)
    assert np.abs(np.gradient(old.change)).max() < 0.7 * np.abs(np.gradient(slide.change)).max()


def test_alpine_ground_is_brighter_towards_the_sun_and_bare():
    rows, cols = np.indices((96, 96))
    dem, nothing = 10.0 * np.abs(cols - 48), np.zeros((96, 96))
    image = paint("desert", Surface(dem, 10.0, nothing, nothing, nothing), np.random.default_rng(3)).astype(float)
    west, east = image[:, :, :40].mean(), image[:, :, 56:].mean()
    assert abs(west - east) > 10


def test_a_wall_throws_a_shadow_away_from_the_sun():
    dem = np.zeros((1, 9))
    dem[0, 4] = 9.0
    assert cast_shadow(dem, 5.0, 270.0, 45.0)[0].tolist() == [False] * 5 + [True] + [False] * 3
    assert cast_shadow(dem, 5.0, 90.0, 45.0)[0].tolist() == [False] * 3 + [True] + [False] * 5


def test_chips_of_several_cell_sizes_take_turns_and_lie_apart(tmp_path):
    write_chips(tmp_path, 9, 32, cell_m=(2.0, 10.0), dem_cell_m=10.0)
    grids = [GdalSource(path).grid for path in sorted((tmp_path / "dem").iterdir())]
    assert [grid.cell[0] for grid in grids] == [2.0] * 4 + [10.0] * 4 + [2.0]
    assert max(grid.bounds[1] for grid in grids[4:8]) < min(grid.bounds[1] for grid in grids[:4])
    south = min(grid.bounds[1] for grid in (*grids[:4], *grids[8:]))
    assert max(grid.bounds[3] for grid in grids[4:8]) <= south


@pytest.fixture
def real(tmp_path):
    """A DEM of 80 x 90 cells of 30 m with a hole."""
    grid = Grid((80, 90), (WEST, NORTH), (30.0, 30.0), wkt())
    values = heights(grid).astype(np.float32)
    values[20:26, 30:36] = -9999
    return write(tmp_path / "real.tif", grid, values, nodata=-9999)


def test_a_painted_chip_shows_the_real_dem(real, tmp_path):
    write_painted_chips(tmp_path / "chips", PaintRequest(real, 5, 64, seed=1))
    source = GdalSource(real)
    images = set()
    for labelled in read_chips(tmp_path / "chips"):
        grid = labelled.scene.grid
        _, (row, col) = grid.refinement_of(source.grid)
        truth = source.read(Window(row, col, 64, 64))
        sample, label = labelled.scene.read(grid.window), labelled.label.read(grid.window)
        np.testing.assert_array_equal(sample.dem, truth)
        np.testing.assert_array_equal(label, np.where(np.isfinite(truth), 0, np.nan))
        images.add(sample.image.tobytes())
    assert len(images) == 5
    assert UNKNOWN in np.unique([read(path) for path in (tmp_path / "chips" / "label").iterdir()])


def test_a_real_dem_is_brought_to_the_cells_that_are_asked_for(real, tmp_path):
    write_painted_chips(tmp_path / "chips", PaintRequest(real, 2, 32, (60.0, 20.0), ("alpine",)))
    cells = [GdalSource(path).grid.cell for path in sorted((tmp_path / "chips" / "image").iterdir())]
    assert cells == [(60.0, 60.0), (20.0, 20.0)]


def test_cells_of_a_dem_in_degrees_are_square_metres():
    south = metric_grid(Grid((100, 100), (20.0, -33.0), (0.001, 0.001), wkt(4326)), 50.0)
    assert south.cell == (50.0, 50.0) and "zone 34S" in south.crs
    own = Grid((100, 100), (WEST, NORTH), (30.0, 30.0), wkt())
    assert metric_grid(own) == own
    with pytest.raises(InputError, match="-3"):
        metric_grid(own, -3.0)


def image_of(folder, **options):
    grid = Grid((96, 128), (WEST, NORTH), (2.0, 2.0), wkt())
    values = np.random.default_rng(0).integers(1, 255, (3, 96, 128)).astype(np.uint8)
    values[:, :40, :10] = 0
    return write(folder / "image.tif", grid, values, nodata=0)


def coarse_dem(folder):
    grid = Grid((14, 18), (WEST - 30, NORTH + 30), (30.0, 30.0), wkt())
    return write(folder / "dem.tif", grid, heights(grid).astype(np.float32))


@pytest.mark.parametrize("shown", [("image", "dem"), ("image",), ("dem",)])
def test_ground_without_landslides_is_labelled_so_where_it_is_known(tmp_path, shown, caplog):
    caplog.set_level("INFO", "relicslide")
    files = {"image": image_of(tmp_path), "dem": coarse_dem(tmp_path)}
    files = {kind: path if kind in shown else None for kind, path in files.items()}
    cell_size = 5.0 if shown == ("dem",) else None
    built = build_dataset(
        **files, labels=None, output=tmp_path / "set", no_landslides=True, cell_size=cell_size, cutting=SMALL
    )
    assert "all of it that is known is labelled other ground" in caplog.text
    assert built.landslide_share == 0 and built.chips > 4
    assert sorted(path.name for path in (tmp_path / "set").iterdir()) == sorted(
        ["dataset.json", "label", "valid", *shown]
    )
    labels = {path.name: read(path) for path in (tmp_path / "set" / "label").iterdir()}
    for name, label in labels.items():
        known = read(tmp_path / "set" / "valid" / name) == 1
        np.testing.assert_array_equal(label, np.where(known, 0, UNKNOWN))
    scenes = open_dataset(tmp_path / "set").scenes("train")
    as_chips = read_chips(tmp_path / "set")
    assert {scene.scene.modality for scene in (*scenes, *as_chips)} == {"+".join(shown)}
    if "image" in shown:
        assert (np.concatenate([*labels.values()]) == UNKNOWN).sum() == 400
    else:
        assert scenes[0].scene.grid.cell == (5.0, 5.0)


def test_ground_without_landslides_joins_a_data_set_with_some(tmp_path):
    labels = write_polygons(tmp_path / "slides.gpkg", [box(20, 80, 90, 20)])
    build_dataset(image_of(tmp_path), coarse_dem(tmp_path), labels, tmp_path / "set", cutting=SMALL)
    grid = Grid((64, 64), (WEST + 9000, NORTH), (30.0, 30.0), wkt())
    dem = write(tmp_path / "far.tif", grid, heights(grid).astype(np.float32))
    build_dataset(None, dem, None, tmp_path / "set", no_landslides=True)
    dataset = open_dataset(tmp_path / "set")
    assert read_index(tmp_path / "set").bands == 3
    assert {scene.scene.modality for scene in dataset.scenes()} == {"image+dem", "dem"}
    assert sum(balance["landslide"] for balance in dataset.index.balance().values()) > 0


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"image": None, "dem": None}, "neither an image nor a DEM"),
        ({"no_landslides": False}, "no labels"),
        ({"labels": "slides.gpkg"}, "slides.gpkg"),
        ({"cell_size": 5.0}, "5.0 m is for a DEM alone"),
    ],
)
def test_what_contradicts_itself_is_refused(tmp_path, given, words):
    usual = {"image": "i.tif", "dem": "d.tif", "labels": None, "no_landslides": True}
    with pytest.raises(InputError, match=words):
        build_dataset(**{**usual, **given}, output=tmp_path / "set")


@pytest.mark.parametrize(
    "values",
    [
        {"negatives": -1},
        {"negatives": float("nan")},
        {"degraded": 2},
        {"empty": -0.1},
        {"covers": ()},
        {"covers": ("sea",)},
    ],
)
def test_land_that_cannot_be_is_refused(values):
    with pytest.raises(InputError):
        Land(**values)


def test_a_dem_that_knows_too_little_is_refused(tmp_path):
    grid = Grid((40, 40), (WEST, NORTH), (30.0, 30.0), wkt())
    values = np.full((40, 40), np.nan, np.float32)
    values[:5] = 100
    path = write(tmp_path / "empty.tif", grid, values)
    with pytest.raises(InputError, match="less than 80%"):
        write_painted_chips(tmp_path / "chips", PaintRequest(path, 1, 32))
    assert not (tmp_path / "chips").exists()
