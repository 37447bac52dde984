"""Chips in tar files: the same chips and batches as from files of their own, and what others packed."""

import json
import tarfile
from pathlib import Path

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import build_dataset
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import read_index
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.scenes import WEST
from relicslide.tests.ml.test_build_dataset import SMALL, write_dem, write_files, write_image


@pytest.fixture(scope="module")
def sets(tmp_path_factory):
    """One image as files, and as shards, each under the same name."""
    place = tmp_path_factory.mktemp("sets")
    given = write_files(place)
    for name, shards in (("files", None), ("shards", 2)):
        build_dataset(**{**given, "output": place / name / "set"}, cutting=SMALL, shards=shards)
    return given, place / "files" / "set", place / "shards" / "set"


def members(folder):
    for shard in sorted(folder.glob("*.tar")):
        with tarfile.open(shard) as tar:
            yield shard.name, tar.getnames()


def test_the_same_scenes_and_batches(sets):
    _, plain, packed = sets
    names = sorted(path.name for path in packed.iterdir())
    assert names == [
        "dataset.json",
        *(f"{part}-00000{n}.tar" for part in ("test", "train", "validation") for n in (0, 1)),
    ]
    one, other = (open_dataset(folder).scenes("train", "test", surrounded=True) for folder in (plain, packed))
    for first, second in zip(one, other):
        whole = first.scene.grid.window
        for name in ("image", "dem"):
            values = (getattr(scene.scene, name).read(whole) for scene in (first, second))
            np.testing.assert_array_equal(*values)
        np.testing.assert_array_equal(first.label.read(whole), second.label.read(whole))
    config = TrainConfig(crop=32, batch=2)
    steps = [list(Samples(open_dataset(folder).scenes("train"), config).epoch(0)) for folder in (plain, packed)]
    assert len(steps[0]) > 3
    for batches in zip(*steps):
        for first, second in zip(*batches):
            np.testing.assert_array_equal(first.image.numpy(), second.image.numpy())
            np.testing.assert_array_equal(first.label.numpy(), second.label.numpy())


def test_a_shard_is_what_webdataset_reads(sets):
    _, plain, packed = sets
    chips = read_index(plain).chips
    keys = []
    for name, inside in members(packed):
        samples = {
            key: [each.partition(".")[2] for each in inside if each.startswith(key)]
            for key in dict.fromkeys(each.partition(".")[0] for each in inside)
        }
        assert all(kinds == ["image.tif", "dem.tif", "label.tif", "valid.tif", "json"] for kinds in samples.values())
        with tarfile.open(packed / name) as tar:
            for key in samples:
                told = json.load(tar.extractfile(f"{key}.json"))
                chip = chips[int(key)]
                assert (told["name"], told["part"]) == (chip.name, chip.part) and name.startswith(chip.part)
                image = tar.extractfile(f"{key}.image.tif").read()
                assert image == (plain / "image" / chip.name).read_bytes()
        keys += samples
    assert sorted(map(int, keys)) == list(range(len(chips)))


def test_more_is_packed_behind_what_is_there(sets, tmp_path):
    given, plain, _ = sets
    build_dataset(**{**given, "output": tmp_path / "set"}, cutting=SMALL, shards=1)
    east = {
        "image": write_image(tmp_path / "east.tif", WEST + 1000),
        "dem": write_dem(tmp_path / "dem.tif", WEST + 1000),
    }
    more = {**given, **east, "labels": None, "no_landslides": True}
    build_dataset(**{**more, "output": tmp_path / "set"})
    dataset = open_dataset(tmp_path / "set")
    assert [shard.name for shard in dataset.index.shards if shard.part == "train"] == [
        "train-000000.tar",
        "train-000001.tar",
    ]
    first, second = dataset.scenes("train")
    assert (first.name, second.name) == ("set/image, train", "set/east, train")
    assert np.nanmax(second.label.read(second.scene.grid.window)) == 0
    with pytest.raises(InputError, match="lie in files of their own, and 3 shards were asked for"):
        build_dataset(**{**more, "output": plain}, shards=3)
    with pytest.raises(InputError, match="0 shards are none"):
        build_dataset(**{**more, "output": tmp_path / "new"}, shards=0)
    shard = tmp_path / "set" / "train-000001.tar"
    shard.write_bytes(shard.read_bytes()[:1000])
    with pytest.raises(InputError, match=r"train-000001\.tar.*image\.tif"):
        second = open_dataset(tmp_path / "set").scenes("train")[1]
        second.scene.read_image(second.scene.grid.window)
    shard.unlink()
    with pytest.raises(InputError, match=r"lacks train-000001\.tar"):
        open_dataset(tmp_path / "set")
    index = tmp_path / "set" / "dataset.json"
    index.write_text(index.read_text().replace('"train-000001.tar"', '"../train-000001.tar"'))
    with pytest.raises(InputError, match=r"shard .*is none"):
        read_index(tmp_path / "set")


def test_chips_that_others_packed(sets, tmp_path):
    _, plain, _ = sets
    names = sorted(path.name for path in (plain / "label").iterdir())[:4]
    for number in (0, 1):
        with tarfile.open(tmp_path / f"{number}.tar", "w") as tar:
            for name in names[2 * number :][:2]:
                for kind in ("image", "dem", "label"):
                    tar.add(plain / kind / name, f"all/{Path(name).stem}.{kind}.tif")
                tar.add(plain / "dataset.json", f"all/{Path(name).stem}.json")
    found = read_chips(tmp_path)
    assert [scene.name for scene in found] == [f"{tmp_path.name}/{n // 2}-all-{name}" for n, name in enumerate(names)]
    own = {scene.name.rpartition("/")[2]: scene for scene in read_chips(plain)}
    for name, scene in zip(names, found):
        for one, other in ((scene.scene.image, own[name].scene.image), (scene.label, own[name].label)):
            np.testing.assert_array_equal(one.read(one.grid.window), other.read(other.grid.window))
        assert scene.scene.grid == own[name].scene.grid
    with tarfile.open(tmp_path / "1.tar", "a") as tar:
        tar.add(plain / "label" / names[0], "more.label.tif")
    with pytest.raises(InputError, match=r"lacks 1-more\.tif \(dem\) and 1 more; its tar files need KEY"):
        read_chips(tmp_path)
    (tmp_path / "0.tar").write_bytes(b"no tar file")
    with pytest.raises(InputError, match=r"0\.tar cannot be read as a tar file"):
        read_chips(tmp_path)
