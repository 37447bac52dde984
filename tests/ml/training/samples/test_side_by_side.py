"""Small chips in one scene."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scene import Scene
from relicslide.ml.train import TrainRequest, train
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.files import Files
from relicslide.ml.training.samples.side_by_side import side_by_side
from relicslide.tests.ml.dataset.test_missing_modality import write_nowhere
from relicslide.tests.ml.scenes import write_map

SHAPES = [(5, 7), (9, 4), (3, 3), (9, 6), (2, 12)]


def chip(number, shape, cell=2.0, bands=2, dem=False):
    """Every cell of every chip has a value of its own; its label is that of the value's parity."""
    grid = Grid(shape, (0.0, shape[0] * cell), (cell, cell))
    values = (1000 * number + np.arange(np.prod(shape), dtype=np.float32)).reshape(1, *shape)
    image = ArraySource(np.concatenate([values + 10**6 * band for band in range(bands)]), grid)
    scene = Scene(image, ArraySource(values, grid) if dem else None)
    return LabelledScene(f"chips/{number}", scene, ArraySource(values % 2, grid), (grid.window,))


def read(scene):
    whole = scene.scene.grid.window
    return scene.scene.image.read(whole), scene.label.read(whole)[0]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), min_size=1, max_size=12),
    st.integers(1, 40),
    st.integers(0, 5),
)
def test_no_cell_is_lost_none_is_empty_and_each_keeps_its_label(shapes, columns, seed):
    image, label = read(side_by_side([chip(*item) for item in enumerate(shapes)], 8, seed, columns))
    assert not np.isnan(image).any()
    np.testing.assert_array_equal(image[1], image[0] + 10**6)
    np.testing.assert_array_equal(label, image[0] % 2)
    everything = {1000 * number + cell for number, shape in enumerate(shapes) for cell in range(np.prod(shape))}
    assert set(np.unique(image[0]).astype(int)) == everything


def test_a_chip_lies_there_as_it_is_and_goes_on_as_its_mirror_image():
    image, _ = read(side_by_side([chip(1, (2, 3)), chip(2, (3, 2))], 8, 0))
    ((row, col),) = np.argwhere(image[0] == 1000)
    np.testing.assert_array_equal(image[0, row : row + 3, col : col + 3] - 1000, [[0, 1, 2], [3, 4, 5], [3, 4, 5]])


def test_its_regions_cover_it_once():
    scene = side_by_side([chip(*item) for item in enumerate(SHAPES)], 4, 0, 16)
    seen = np.zeros(scene.scene.grid.shape, int)
    for region in scene.regions:
        seen[region.within(scene.scene.grid.window)] += 1
    assert (seen == 1).all() and scene.scene.grid.shape[1] >= 16 and scene.name == "5 chips side by side"


def test_the_seed_decides_the_order():
    chips = [chip(*item) for item in enumerate(SHAPES)]
    once, again, other = (read(side_by_side(chips, 8, seed, 12))[0] for seed in (1, 1, 2))
    np.testing.assert_array_equal(once, again)
    assert once.shape != other.shape or (once != other).any()


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"cell": 3.0}, "has 2 band.s. and cells of 3, chips/0 has 2 and 2"),
        ({"bands": 1}, "has 1 band.s. and cells of 2"),
        ({"dem": True}, "chips/1 is no chip of an image alone"),
    ],
)
def test_chips_that_do_not_go_together_are_refused(other, words):
    with pytest.raises(InputError, match=words):
        side_by_side([chip(0, (4, 4)), chip(1, (4, 4), **other)], 8, 0)


def request(folder, **changes):
    files = Files.beside(folder / "model.safetensors")
    given = dict(dataset=None, fold=None, maps=(), chips=(folder,), hold_out=None, chips_held_out=None, block=512)
    given.update(entries={}, command="", resume=False, overwrite=False, side_by_side=(folder,))
    given.update(changes)
    return TrainRequest(TrainConfig(crop=32), files, **given)


def test_what_is_held_out_does_not_lie_beside_what_is_trained_on(tmp_path):
    folder = write_nowhere(tmp_path / "chips")
    (tmp_path / "names.txt").write_text("n1\n")
    data = request(folder, chips_held_out=tmp_path / "names.txt").data()
    assert [item.name for item in data.scenes] == ["chips/n0.tif", "chips/n2.tif", "2 chips side by side"]
    held_out = data.held_out[0].scene
    pixels = {tuple(pixel) for pixel in held_out.image.read(held_out.grid.window).reshape(3, -1).T}
    shown = data.scenes[2].scene
    assert shown.grid.shape == (64, 101)
    there = {tuple(pixel) for pixel in shown.image.read(shown.grid.window).reshape(3, -1).T}
    assert len(pixels & there) < 0.01 * len(pixels), "random colours meet by chance alone"


def test_chips_with_a_dem_stay_as_they_are_and_alone_get_a_sentence(tmp_path):
    folder, both = write_nowhere(tmp_path / "chips"), write_map(tmp_path / "both")
    data = request(folder, chips=(folder, both)).data()
    assert data.scenes[-1].name == "3 chips side by side" and len(data.scenes) > 4
    with pytest.raises(InputError, match="both has no chip of an image alone that is trained on"):
        request(both).data()
    with pytest.raises(InputError, match="chips is not among --chips; give it there as well"):
        request(folder, chips=(both,)).data()


def test_a_card_with_larger_cells_goes_with_images_alone(tmp_path):
    both = write_map(tmp_path / "both")
    light = {"preset": "pretrained", "epochs": 1, "crop": 64, "batch": 2, "card": {"coarser": (2,)}}
    with pytest.raises(InputError, match="only where the model serves image and nothing else"):
        train(tmp_path / "both.safetensors", chips=[both], **light)
    assert not (tmp_path / "both.run").exists()
