"""Folders of chips without a DEM or without an image, and chips that are held out by name."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import read_chips, read_map, split
from relicslide.ml.dataset.sources import source_from_map, sources_from_chips
from relicslide.ml.dataset.splits import from_folders, joined
from relicslide.ml.geodata.grid import Window
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.tests.ml.scenes import write_map

SCALING = Scaling(relief_radius=16)


def write_nowhere(folder, sizes=((30, 37), (50, 41), (64, 64)), cell: float = 2.0):
    """Chips of images and labels in no coordinate system, each with its corner at the origin, as Bijie's are."""
    random = np.random.default_rng(1)
    for part, bands in (("image", 3), ("label", 1)):
        (folder / part).mkdir(parents=True)
        for number, (rows, cols) in enumerate(sizes):
            made = gdal.GetDriverByName("GTiff").Create(str(folder / part / f"n{number}.tif"), cols, rows, bands)
            made.SetGeoTransform((0, cell, 0, 0, 0, -cell))
            for band in range(bands):
                values = random.integers(0, 256 if part == "image" else 2, (rows, cols))
                made.GetRasterBand(band + 1).WriteArray(values.astype(np.uint8))
    return folder


def test_chips_of_images_alone_are_scenes_without_a_dem(tmp_path, caplog):
    with caplog.at_level("INFO", "relicslide"):
        scenes = read_chips(write_nowhere(tmp_path))
    assert "chips without a coordinate system; their cells are taken as 2 metres wide" in caplog.text
    assert [scene.scene.modality for scene in scenes] == ["image"] * 3
    first = scenes[0].scene
    assert first.grid.shape == (30, 37) and first.grid.cell_metres == 2 and first.method == ""
    sample = first.read(Window(-2, 0, 40, 40))
    assert sample.valid.sum() == 30 * 37 and np.isnan(sample.dem).all()
    scaled = ScaledScene(first, SCALING)
    seen = scaled.read(Window(-2, 0, 48, 48)).filled()
    assert np.isnan(seen.dem).all() and np.isfinite(seen.image).all() and seen.valid.sum() == 30 * 37
    assert scaled.heights == (0.0, 0.0)


def test_a_map_of_elevations_alone_is_a_scene_without_an_image(tmp_path):
    shutil.rmtree(write_map(tmp_path, rows=4, cols=4) / "image")
    whole = read_map(tmp_path)
    assert whole.scene.modality == "dem" and whole.scene.bands == 0
    scaled = ScaledScene(whole.scene, SCALING, 3)
    seen = scaled.read(whole.scene.grid.window).filled()
    assert seen.image.shape == (3, 128, 128) and np.isnan(seen.image).all()
    assert np.isfinite(seen.dem).all() and seen.valid.all()
    training, held_out = split(whole, 0.25, 32, 1)
    valid, known = (
        training.scene.read(whole.scene.grid.window).valid,
        held_out.scene.read(whole.scene.grid.window).valid,
    )
    assert known.all() and 0.2 < 1 - valid.mean() < 0.3


def test_a_data_set_is_built_of_both(tmp_path):
    with pytest.raises(InputError, match="has no dem/, and a data set is built of both"):
        sources_from_chips(write_nowhere(tmp_path / "chips"))
    shutil.rmtree(write_map(tmp_path / "map") / "image")
    with pytest.raises(InputError, match="has no image/"):
        source_from_map(tmp_path / "map")
    with pytest.raises(InputError, match="holds no chip"):
        read_chips(tmp_path / "nowhere")


def test_chips_are_held_out_by_name_though_all_lie_nowhere(tmp_path):
    folder = write_nowhere(tmp_path / "chips")
    (tmp_path / "names.txt").write_text("n1\nn2.tif\n\n")
    data = from_folders(chips=[folder], chips_held_out=tmp_path / "names.txt")
    assert [scene.name for scene in data.scenes] == ["chips/n0.tif"]
    assert [scene.name for scene in data.held_out] == ["chips/n1.tif", "chips/n2.tif"]
    assert data.split == "2 of 3 chips held out"
    (tmp_path / "names.txt").write_text("n1\n", encoding="utf-8-sig")  # as editors of Windows write it
    assert len(from_folders(chips=[folder], chips_held_out=tmp_path / "names.txt").held_out) == 1
    long = ("m" * 5000, f"names {'m' * 100}, and no chip")
    for text, sentence in (("n7", "names n7, and no chip is called so"), ("\n", "names no chip"), long):
        (tmp_path / "names.txt").write_text(text)
        with pytest.raises(InputError, match=sentence):
            from_folders(chips=[folder], chips_held_out=tmp_path / "names.txt")
    with pytest.raises(InputError, match="cannot be read"):
        from_folders(chips=[folder], chips_held_out=tmp_path / "nothing.txt")


def test_one_run_takes_data_of_several_kinds_unless_they_share_ground(tmp_path):
    first, other = write_map(tmp_path / "map", rows=4, cols=4), write_nowhere(tmp_path / "chips")
    one, two = from_folders([first], block=32), from_folders(chips=[other])
    both = joined(one, two)
    assert len(both.scenes) == 4 and both.held_out == one.held_out and "20%" in both.split
    with pytest.raises(InputError, match="shows ground of"):
        joined(one, from_folders(chips=[first]))
