"""Chips as arrays: the scenes they become, and a sentence for each way to be no chip."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import SimpleNamespace

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.arrays import holds_arrays, read_array_chips
from relicslide.ml.dataset.splits import from_folders


def arrays() -> dict:
    random = np.random.default_rng(0)
    label = random.integers(0, 2, (20, 30)).astype(np.uint8)
    label[0, :5] = 255
    image = random.uniform(0, 255, (3, 20, 30)).astype(np.uint8)
    return {"image": image, "dem": random.uniform(300, 400, (20, 30)), "label": label, "cell_m": 2.5}


def transposed(chip: dict) -> dict:
    """The same chip in the layout of benchmarks."""
    both = np.concatenate([chip["image"], chip["dem"][None]])
    return {"img": np.moveaxis(both, 0, 2), "mask": chip["label"], "cell_m": chip["cell_m"]}


@pytest.mark.parametrize("layout", [dict, transposed])
def test_a_chip_is_a_scene(tmp_path, layout):
    chip = arrays()
    np.savez(tmp_path / "a.npz", **layout(chip))
    (labelled,) = read_array_chips(tmp_path)
    grid = labelled.scene.grid
    assert (grid.shape, grid.cell, grid.crs, grid.cell_metres) == ((20, 30), (2.5, 2.5), "", 2.5)
    sample = labelled.scene.read(grid.window)
    np.testing.assert_array_equal(sample.image, chip["image"])
    np.testing.assert_array_equal(sample.dem[0], chip["dem"])
    truth = labelled.label.read(grid.window)[0]
    np.testing.assert_array_equal(np.isnan(truth), chip["label"] == 255)
    np.testing.assert_array_equal(truth[0, 5:], chip["label"][0, 5:])
    assert labelled.name == f"{tmp_path.name}/a.npz" and labelled.regions == (grid.window,)


def test_what_is_not_finite_is_no_data(tmp_path):
    chip = arrays()
    chip["dem"][3, 4] = np.inf
    np.savez(tmp_path / "a.npz", **chip)
    scene = read_array_chips(tmp_path)[0].scene
    assert np.argwhere(~scene.read(scene.grid.window).valid).tolist() == [[3, 4]]


def test_chips_to_train_on_may_be_arrays(tmp_path):
    for name in "ba":
        np.savez(tmp_path / f"{name}.npz", **arrays())
    assert holds_arrays(tmp_path)
    assert [item.name.split("/")[1] for item in from_folders(chips=[tmp_path]).scenes] == ["a.npz", "b.npz"]


def test_hdf5_is_read_by_h5py(tmp_path, monkeypatch):
    (tmp_path / "a.h5").touch()
    with pytest.raises(InputError, match="package h5py"):
        monkeypatch.setitem(sys.modules, "h5py", None)
        read_array_chips(tmp_path)
    chip = transposed(arrays())

    class File(dict):
        attrs = {"cell_m": np.float64(chip["cell_m"]), "about": "attributes of others"}

    @contextmanager
    def open_file(path, mode):
        yield File({"img": chip["img"], "mask": chip["mask"]})

    monkeypatch.setitem(sys.modules, "h5py", SimpleNamespace(File=open_file))
    assert read_array_chips(tmp_path)[0].scene.grid.cell == (2.5, 2.5)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"label": None}, "holds cell_m, dem, image of the arrays"),
        ({"cell_m": None}, "how large its cells are"),
        ({"cell_m": -1.0}, "cell size"),
        ({"dem": np.zeros((20, 31))}, "same rows and columns"),
        ({"label": np.full((20, 30), 7)}, "holds 7"),
        ({"image": np.array([{}])}, "cannot be read"),
        ({"cell_m": float("nan")}, "a.npz has a cell size of nan metres"),
        ({"cell_m": "two"}, "holds <U3 in the array cell_m; give whole numbers or floats"),
        ({"image": np.full((3, 20, 30), "a")}, "in the array image"),
        ({"image": np.ones((3, 20, 30), complex)}, "holds complex128 in the array image"),
        ({"image": np.zeros((0, 20, 30))}, "the image one band or more"),
        ({"dem": np.full((20, 30), np.datetime64("2020-01-01"))}, "in the array dem"),
        ({"dem": np.zeros((20, 30), [("z", float)])}, "in the array dem"),
        ({"label": np.full((20, 30), "landslide")}, "in the array label"),
        ({"image": np.ones((3, 1, 1)), "dem": np.ones((1, 1)), "label": np.ones((1, 1))}, "a.npz has 1 x 1 pixels"),
    ],
)
def test_no_chip_is_a_sentence(tmp_path, change, sentence):
    chip = {name: value for name, value in {**arrays(), **change}.items() if value is not None}
    np.savez(tmp_path / "a.npz", **chip)
    with pytest.raises(InputError, match=sentence):
        read_array_chips(tmp_path)


@pytest.mark.parametrize("content", [b"PK\x03\x04 and no more", b"", b"\x80\x04K\x01."])
def test_a_damaged_file_is_a_sentence(tmp_path, content):
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(InputError, match=r"cannot be read as arrays \(it is no .npz file"):
        read_array_chips(tmp_path)


def test_a_single_array_is_no_chip(tmp_path):
    with (tmp_path / "a.npz").open("wb") as file:
        np.save(file, np.zeros(3))
    with pytest.raises(InputError, match="it is no .npz file"):
        read_array_chips(tmp_path)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_any_byte_may_be_another(tmp_path, save):
    """A file that was changed anywhere is read, or refused in a sentence."""
    save(
        tmp_path / "a.npz",
        **{name: np.asarray(value)[..., :8, :8] for name, value in arrays().items() if name != "cell_m"},
        cell_m=2.0,
    )
    whole, random = (tmp_path / "a.npz").read_bytes(), np.random.default_rng(5)
    refused = 0
    for _ in range(150):
        content = bytearray(whole)
        for place in random.integers(0, len(whole), 3):
            content[place] = random.integers(0, 256)
        (tmp_path / "a.npz").write_bytes(content[: random.integers(len(whole) // 2, 2 * len(whole))])
        try:
            read_array_chips(tmp_path)
        except InputError:
            refused += 1
    assert refused > 50
