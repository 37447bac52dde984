"""What a data set holds when it is built, added to, and damaged."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import build_dataset
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import Cutting, read_index
from relicslide.ml.dataset.splits import from_dataset
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.scene.scene import open_scene
from relicslide.tests.ml.geodata.test_rasterize import box, write_polygons
from relicslide.tests.ml.scenes import NORTH, WEST, wkt, write
from relicslide.tests.ml.test_build_dataset import GRID, SMALL, shown, truth, write_dem, write_files, write_image


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Keyword arguments of `build_dataset`, with the data set built by `SMALL`: to be read only."""
    given = write_files(tmp_path_factory.mktemp("made"))
    build_dataset(**given, cutting=SMALL)
    return given


@pytest.fixture
def copied(made, tmp_path):
    """A copy of the built data set that may be changed."""
    return {**made, "output": Path(shutil.copytree(made["output"], tmp_path / "set"))}


def test_chips_hold_what_lies_at_their_places(made):
    folder, index = made["output"], read_index(made["output"])
    scene, label = open_scene(made["image"], made["dem"]), truth()
    assert {chip.name for chip in index.chips} == {path.name for path in (folder / "dem").iterdir()}
    for chip in index.chips[::5]:
        grid = GRID.crop(chip.window)
        sources = {kind: GdalSource(folder / kind / chip.name) for kind in ("image", "dem", "label", "valid")}
        assert all(source.grid.matches(grid) for source in sources.values())
        sample, around = scene.read(chip.window), chip.window.within(GRID.window)
        np.testing.assert_array_equal(sources["image"].read(Window(0, 0, 32, 32)), sample.image)
        np.testing.assert_allclose(sources["dem"].read(Window(0, 0, 32, 32)), sample.dem, atol=1e-3)
        np.testing.assert_array_equal(sources["label"].read(Window(0, 0, 32, 32))[0], label[around])
        assert sources["image"].stored == np.uint8
        assert (chip.known, chip.landslide) == (32 * 32, label[around].sum())


def test_the_index_says_how_it_was_made(made):
    content = json.loads((made["output"] / "dataset.json").read_text())
    assert content["format"] == 1
    assert content["sources"][0]["files"]["labels"] == str(made["labels"])
    assert content["sources"][0]["interpolation"] == "kriging"  # what auto takes on a plane
    assert content["cutting"]["seed"] == 1
    assert set(content["balance"]) == {"train", "validation", "test"}
    assert sum(part["chips"] for part in content["balance"].values()) == len(content["chips"]) == 35
    assert read_index(made["output"]).sources[0].grid.matches(GRID)
    image = GdalSource(made["image"]).read(GRID.window)
    tiles = [image[(slice(None), *Window(*chip["window"]).within(GRID.window))] for chip in content["chips"]]
    stacked = np.concatenate([tile.reshape(3, -1) for tile in tiles], axis=1)
    np.testing.assert_allclose(content["sources"][0]["mean"], stacked.mean(axis=1), rtol=1e-6)
    np.testing.assert_allclose(content["sources"][0]["std"], stacked.std(axis=1), rtol=1e-6)


def test_a_part_is_read_as_one_map_with_gaps(made):
    dataset, label = open_dataset(made["output"]), truth()
    whole = open_scene(made["image"], made["dem"]).read(GRID.window)
    for part in dataset.parts:
        (labelled,) = dataset.scenes(part)
        grid, cells = labelled.scene.grid, shown(dataset, part)
        _, (row, col) = grid.refinement_of(GRID)
        place = Window(row, col, *grid.shape).within(GRID.window)
        sample, truths = labelled.scene.read(grid.window), labelled.label.read(grid.window)[0]
        np.testing.assert_array_equal(sample.valid, cells[place])
        np.testing.assert_array_equal(
            sample.image[:, cells[place]], whole.image[(slice(None), *place)][:, cells[place]]
        )
        np.testing.assert_allclose(sample.dem[0][cells[place]], whole.dem[0][place][cells[place]], atol=1e-3)
        np.testing.assert_array_equal(truths, np.where(cells, label, np.nan)[place])
        assert len(labelled.regions) == len(dataset.index.chips_of(part))
        assert all(sample.valid[region.within(grid.window)].all() for region in labelled.regions)
    assert [scene.name for scene in dataset.scenes("train", "test")] == ["set/image, train", "set/image, test"]
    assert len(dataset.scenes()) == 3


def test_a_held_out_part_is_seen_with_its_surroundings_but_labelled_alone(made):
    dataset, label = open_dataset(made["output"]), truth()
    everywhere = np.any([shown(dataset, part) for part in dataset.parts], axis=0)
    data = from_dataset(made["output"])
    assert (len(data.scenes), len(data.held_out), len(data.test)) == (1, 1, 1)
    for part, (labelled,) in zip(("train", "validation", "test"), (data.scenes, data.held_out, data.test)):
        grid, cells = labelled.scene.grid, shown(dataset, part)
        _, (row, col) = grid.refinement_of(GRID)
        place = Window(row, col, *grid.shape).within(GRID.window)
        seen = cells if part == "train" else everywhere
        np.testing.assert_array_equal(labelled.scene.read(grid.window).valid, seen[place])
        np.testing.assert_array_equal(
            labelled.label.read(grid.window)[0], np.where(cells, label, np.nan)[place], err_msg=part
        )


def test_a_second_image_is_added_and_the_first_keeps_its_parts(copied, tmp_path):
    before = read_index(copied["output"])
    west = WEST + 400
    second = {
        "image": write_image(tmp_path / "east" / "image.tif", west),
        "dem": write_dem(tmp_path / "east" / "dem.tif", west),
        "labels": write_polygons(tmp_path / "east" / "slides.gpkg", [box(220, 60, 260, 20)]),
        "output": copied["output"],
    }
    both = build_dataset(**second)
    index = read_index(copied["output"])
    assert both.chips == 2 * len(before.chips)
    assert index.chips[: len(before.chips)] == before.chips
    assert [source.name for source in index.sources] == ["image", "image-2"]
    scenes = open_dataset(copied["output"]).scenes("train")
    assert [scene.name for scene in scenes] == ["set/image, train", "set/image-2, train"]
    shares = [part["known"] for part in index.balance().values()]
    assert shares[0] / sum(shares) == pytest.approx(0.6, abs=0.05)


def test_an_image_of_ground_that_is_there_already_is_refused(copied, tmp_path):
    before = sorted(path.name for path in copied["output"].rglob("*"))
    with pytest.raises(InputError, match="shows ground that image"):
        build_dataset(**copied)
    moved = tmp_path / "other.tif"
    gdal.Warp(str(moved), str(copied["image"]), dstSRS="EPSG:32632", dstNodata=255)
    with pytest.raises(InputError, match="shows ground that image"):
        build_dataset(**{**copied, "image": moved})
    assert sorted(path.name for path in copied["output"].rglob("*")) == before
    assert not list(tmp_path.glob("set.partial*"))


def test_another_number_of_bands_or_other_settings_are_refused(copied, tmp_path):
    with pytest.raises(InputError, match="2 band.* images have 3"):
        build_dataset(**copied, bands=(1, 2))
    with pytest.raises(InputError, match="give the same settings"):
        build_dataset(**copied, cutting=Cutting(64, 64))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    with pytest.raises(InputError, match="is no data set"):
        build_dataset(**{**copied, "output": tmp_path / "full"}, cutting=SMALL)


def test_a_missing_chip_and_a_damaged_index_are_named(copied, tmp_path):
    name = read_index(copied["output"]).chips[3].name
    (copied["output"] / "valid" / name).unlink()
    with pytest.raises(InputError, match=f"lacks valid/{name}"):
        open_dataset(copied["output"])
    index = copied["output"] / "dataset.json"
    for text, sentence in (
        ("{", "cannot be read"),
        ('{"format": 9}', "format 9"),
        ('{"format": 1}', "lacks something"),
    ):
        index.write_text(text)
        with pytest.raises(InputError, match=sentence):
            open_dataset(copied["output"])
    with pytest.raises(InputError, match=r"holds no dataset\.json"):
        open_dataset(tmp_path)


@pytest.mark.parametrize("kind", ["image", "dem", "label", "valid"])
@pytest.mark.parametrize("change, words", [({"bands": 2}, "2 band.s. of 32 x 32"), ({"side": 16}, "of 16 x 16 cells")])
def test_a_chip_that_is_not_what_the_index_says_is_named(copied, kind, change, words):
    """A chip was replaced by one of another number of bands, or of another size."""
    chip = read_index(copied["output"]).chips[3]
    path, side = copied["output"] / kind / chip.name, change.get("side", 32)
    bands = change.get("bands", 3 if kind == "image" else 1)
    write(path, Grid((side, side), (WEST, NORTH), (2.0, 2.0), wkt()), np.ones((bands, side, side), np.uint8))
    (scene,) = open_dataset(copied["output"]).scenes(chip.part)
    source = {"image": scene.scene.image, "dem": scene.scene.raw_dem}.get(kind, scene.label)
    with pytest.raises(InputError, match=f"{kind}/{chip.name} has .*{words}.* dataset.json says .*32 x 32"):
        source.read(source.grid.window)
