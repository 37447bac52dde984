"""Cutting images into a data set: parts, places, values, and what is left when something goes wrong."""

import json

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.build_dataset import build_dataset, build_dataset_from_chips
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import Cutting, read_index
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import GdalSource
from relicslide.tests.ml.geodata.test_rasterize import box, write_polygons
from relicslide.tests.ml.scenes import NORTH, WEST, heights, wkt, write

SHAPE = (150, 200)
GRID = Grid(SHAPE, (WEST, NORTH), (2.0, 2.0), wkt())
SMALL = Cutting(tile=32, stride=32, block=1)
SLIDES = [box(10, 40, 60, 20), box(120, 100, 150, 70), box(20, 140, 80, 110), box(160, 60, 190, 20)]


def write_image(path, west=WEST, bands=3, **options):
    """An image whose first band is the column and second the row; west: of its left edge."""
    down, across = np.mgrid[: SHAPE[0], : SHAPE[1]]
    values = np.stack([across, down, (down * across) % 251, across * 0 + 7][:bands]).astype(np.uint8)
    return write(path, Grid(SHAPE, (west, NORTH), (2.0, 2.0), wkt()), values, **options)


def write_dem(path, west=WEST):
    coarse = Grid((14, 18), (west - 30, NORTH + 30), (30.0, 30.0), wkt())
    return write(path, coarse, heights(coarse).astype(np.float32))


def write_files(folder) -> dict:
    """Keyword arguments of `build_dataset`: an image, its DEM and four slides in degrees."""
    return {
        "image": write_image(folder / "image.tif"),
        "dem": write_dem(folder / "dem.tif"),
        "labels": write_polygons(folder / "slides.gpkg", SLIDES, to=4326),
        "output": folder / "set",
    }


@pytest.fixture
def files(tmp_path):
    """Files to build from, in a folder of the test's own."""
    return write_files(tmp_path)


def truth() -> np.ndarray:
    """(rows, cols) bool of `SLIDES`."""
    label = np.zeros(SHAPE, bool)
    for rows, cols in (((20, 40), (10, 60)), ((70, 100), (120, 150)), ((110, 140), (20, 80)), ((20, 60), (160, 190))):
        label[slice(*rows), slice(*cols)] = True
    return label


def shown(dataset, part) -> np.ndarray:
    """(rows, cols) bool of the image: pixels in a chip of ``part``."""
    cells = np.zeros(SHAPE, bool)
    for chip in dataset.index.chips_of(part):
        cells[chip.window.within(GRID.window)] = True
    return cells


@pytest.mark.parametrize(("stride", "block", "folds", "seed"), [(20, 2, 0, 1), (32, 1, 4, 2), (48, 2, 2, 3)])
def test_no_tile_of_one_part_overlaps_one_of_another(files, stride, block, folds, seed):
    cutting = Cutting(32, stride, block=block, folds=folds, seed=seed)
    build_dataset(**files, cutting=cutting)
    dataset = open_dataset(files["output"])
    seen = np.zeros(SHAPE, int)
    for part in dataset.parts:
        seen += shown(dataset, part)
    assert seen.max() == 1
    assert stride > 32 or seen.min() == 1, "no labelled pixel is lost"
    known = np.array([shown(dataset, part).sum() for part in dataset.parts]) / seen.sum()
    largest = (32 * (block + 1)) ** 2 / seen.sum()
    assert (known <= np.array(list(cutting.shares.values())) + largest).all()


def test_the_same_seed_gives_the_same_parts_and_another_seed_others(files, tmp_path):
    parts = []
    for number, seed in enumerate((5, 5, 6)):
        build_dataset(
            **{**files, "output": tmp_path / str(number)}, cutting=Cutting(48, 48, block=1, folds=5, seed=seed)
        )
        parts.append([(chip.name, chip.part) for chip in read_index(tmp_path / str(number)).chips])
    assert parts[0] == parts[1] != parts[2]


def test_outside_the_area_nothing_is_known(files, tmp_path):
    area = write_polygons(tmp_path / "area.gpkg", [box(0, 80, 100, 0)], to=3857)
    build_dataset(**files, area=area, cutting=Cutting(32, 32, block=1))
    dataset, known = open_dataset(files["output"]), np.zeros(SHAPE, bool)
    for chip in dataset.index.chips:
        valid = GdalSource(files["output"] / "valid" / chip.name).read(Window(0, 0, *chip.window.shape))[0]
        known[chip.window.within(GRID.window)] |= valid == 1
    expected = np.zeros(SHAPE, bool)
    expected[:80, :100] = True
    np.testing.assert_array_equal(known, expected)
    far = write_polygons(tmp_path / "far.gpkg", [box(5000, 5080, 5100, 5000)])
    with pytest.raises(InputError, match="No polygon of the area"):
        build_dataset(**{**files, "output": tmp_path / "other"}, area=far, cutting=SMALL)


def test_tiles_with_too_little_landslide_are_left_out(files):
    build_dataset(**files, cutting=Cutting(32, 32, block=1, min_label=0.3))
    chips, label = read_index(files["output"]).chips, truth()
    everywhere = [Window(row, col, 32, 32) for row in (0, 32, 64, 96) for col in range(0, 192, 32)]
    wanted = {window for window in everywhere if label[window.within(GRID.window)].mean() >= 0.3}
    assert wanted <= {chip.window for chip in chips}
    assert all(chip.landslide >= 0.3 * 32 * 32 for chip in chips)


@pytest.mark.parametrize("kind", ["nodata", "alpha", "nan"])
def test_pixels_without_data_stay_without_data(files, tmp_path, kind):
    down, across = np.mgrid[: SHAPE[0], : SHAPE[1]]
    hole = (down < 50) & (across < 40)
    values = np.stack([across, down, across + 1]).astype(np.uint8 if kind != "nan" else np.float32) + 1
    path = tmp_path / "holed.tif"
    if kind == "nodata":
        write(path, GRID, np.where(hole, 0, values).astype(np.uint8), nodata=0)
    elif kind == "nan":
        write(path, GRID, np.where(hole, np.float32(np.nan), values))
    else:
        alpha = np.where(hole, 0, 255).astype(np.uint8)
        write(path, GRID, np.concatenate([values, alpha[None]]), options=["ALPHA=YES"])
    build_dataset(**{**files, "image": path}, cutting=Cutting(48, 48, block=1))
    dataset = open_dataset(files["output"])
    first = GdalSource(files["output"] / "image" / dataset.index.chips[0].name)
    assert first.bands == 3
    assert first.stored == values.dtype
    assert first.nodata == (0 if kind == "nodata" else pytest.approx(np.nan, nan_ok=True) if kind == "nan" else None)
    known = np.zeros(SHAPE, bool)
    for labelled in dataset.scenes():
        grid = labelled.scene.grid
        _, (row, col) = grid.refinement_of(GRID)
        place = Window(row, col, *grid.shape).within(GRID.window)
        image, label = labelled.scene.read_image(grid.window), labelled.label.read(grid.window)[0]
        assert np.isnan(image[:, hole[place]]).all()
        assert np.isnan(label[hole[place]]).all()
        seen = np.isfinite(label)
        np.testing.assert_array_equal(image[:, seen], values[(slice(None), *place)][:, seen])
        known[place] |= seen
    np.testing.assert_array_equal(known, ~hole)


def test_four_bands_of_eight_bits_are_four_colours(files):
    """GDAL calls the fourth one alpha, in the image as in a chip; chosen by number it is near infrared."""
    files["image"] = write_image(files["image"].with_name("four.tif"), bands=4)
    down, across = np.mgrid[: SHAPE[0], : SHAPE[1]]
    fourth = np.where((down + across) % 3, 9, 0).astype(np.uint8)
    dataset = gdal.Open(str(files["image"]), gdal.GA_Update)
    dataset.GetRasterBand(4).WriteArray(fourth)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    build_dataset(**files, bands=(1, 2, 3, 4), cutting=SMALL)
    built = open_dataset(files["output"])
    chip = built.index.chips[0]
    assert chip.known == 32 * 32
    (scene,) = built.scenes(chip.part)
    assert scene.scene.bands == 4
    assert {*np.unique(scene.scene.image.read(scene.regions[0])[3])} == {0.0, 9.0}


def test_sixteen_and_thirty_two_bit_values_are_kept(files, tmp_path):
    values = np.random.default_rng(0).integers(0, 2**31 - 1, (1, *SHAPE)).astype(np.int32)
    path = write(tmp_path / "long.tif", GRID, values)
    build_dataset(**{**files, "image": path}, bands=(1,), cutting=Cutting(64, 64))
    chip = read_index(files["output"]).chips[3]
    stored = gdal.Open(str(files["output"] / "image" / chip.name)).ReadAsArray()
    np.testing.assert_array_equal(stored, values[0][chip.window.within(GRID.window)])


def test_an_image_smaller_than_a_tile_is_one_chip(files):
    built = build_dataset(**files)
    (chip,) = read_index(files["output"]).chips
    assert (built.chips, chip.window, chip.part) == (1, GRID.window, "train")
    with pytest.raises(InputError, match="validation .* holds no chip; build it with smaller blocks"):
        open_dataset(files["output"]).scenes("validation")


def test_labels_that_are_the_outline_of_an_area_and_landslides_without_a_dem_are_said(files, caplog):
    files["labels"] = write_polygons(files["output"].parent / "frame.gpkg", [box(-10, 160, 210, -10)])
    files["dem"] = write_dem(files["output"].parent / "half.tif", WEST - 200)
    build_dataset(cutting=SMALL, **files)
    assert "All that is known of the new chips is landslide; are the labels the outline of an area?" in caplog.text
    (said,) = [text for text in caplog.messages if "landslide pixels have no image or no DEM" in text]
    assert said.startswith("image: 30.8 %"), "the last of seven tiles of a row, and parts of the two before: 69 in 224"


def test_labels_without_a_landslide_on_the_image_get_a_sentence(files, tmp_path):
    far = write_polygons(tmp_path / "far.gpkg", [box(9000, 9040, 9060, 9020)])
    with pytest.raises(InputError, match="No landslide lies on the image"):
        build_dataset(**{**files, "labels": far}, cutting=SMALL)
    empty = write_polygons(tmp_path / "empty.gpkg", [])
    with pytest.raises(InputError, match="holds no polygon"):
        build_dataset(**{**files, "labels": empty}, cutting=SMALL)
    with pytest.raises(InputError, match="No tile could be cut"):
        build_dataset(**files, cutting=Cutting(64, 64, min_label=1.0))
    assert not files["output"].exists()


@pytest.mark.parametrize("stop", [1, 12])
def test_a_cancelled_run_leaves_nothing_new(files, tmp_path, stop):
    steps = []

    def cancel(fraction, text=""):
        steps.append(fraction)
        if len(steps) == stop:
            raise Cancelled

    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Cancelled):
        build_dataset(**files, cutting=SMALL, progress=cancel)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "values", [{"tile": 8}, {"stride": 0}, {"block": 0}, {"min_label": 2}, {"folds": 1}, {"folds": -1}]
)
def test_settings_that_make_no_sense_are_refused(values):
    with pytest.raises(InputError):
        Cutting(**values)


def test_a_folder_of_chips_becomes_a_data_set_of_many_images(tmp_path):
    write_chips(tmp_path / "chips", 6, 64, seed=3)
    build_dataset_from_chips(tmp_path / "chips", tmp_path / "set", cutting=Cutting(64, 64, folds=3))
    index = read_index(tmp_path / "set")
    assert len(index.sources) == len(index.chips) == 6
    assert [len(index.chips_of(part)) for part in ("fold1", "fold2", "fold3")] == [2, 2, 2]
    chip = index.chips[0]
    old = GdalSource(tmp_path / "chips" / "label" / f"{chip.source}.tif").read(Window(0, 0, 64, 64))
    np.testing.assert_array_equal(GdalSource(tmp_path / "set" / "label" / chip.name).read(Window(0, 0, 64, 64)), old)


def test_a_folder_of_parts_of_one_map_is_cut_as_a_whole(tmp_path):
    from relicslide.tests.ml.scenes import write_map

    folder = write_map(tmp_path / "map", rows=4, cols=4, skip={(1, 1)})
    build_dataset_from_chips(folder, tmp_path / "set", as_map=True, cutting=Cutting(48, 48, block=1, folds=2))
    index = read_index(tmp_path / "set")
    assert len(index.sources) == 1
    label, seen = np.full((128, 128), np.nan), np.zeros((128, 128), int)
    for labelled in open_dataset(tmp_path / "set").scenes():
        grid = labelled.scene.grid
        _, (row, col) = grid.refinement_of(index.sources[0].grid)
        place = Window(row, col, *grid.shape).within(Window(0, 0, 128, 128))
        values = labelled.label.read(grid.window)[0]
        seen[place] += np.isfinite(values)
        label[place] = np.where(np.isfinite(values), values, label[place])
    expected = np.broadcast_to((np.arange(128) % 5 == 0).astype(float), (128, 128)).copy()
    expected[32:64, 32:64] = np.nan
    np.testing.assert_array_equal(label, expected)
    assert seen.max() == 1


def test_the_dem_is_interpolated_by_the_method_that_is_asked_for(files):
    build_dataset(**files, method="bilinear", cutting=SMALL)
    assert read_index(files["output"]).sources[0].interpolation == "bilinear"
    older = json.loads((files["output"] / "dataset.json").read_text())
    del older["sources"][0]["interpolation"]
    (files["output"] / "dataset.json").write_text(json.dumps(older))
    assert read_index(files["output"]).sources[0].interpolation == ""
