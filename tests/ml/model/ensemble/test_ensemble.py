"""Several models as one: what they are shown, the file of a set, and what the verbs make of them."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.explain import explain
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.ensemble import SharedScene, joint_card, load_ensemble, save_set
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.scene.spectral.roles import SENSORS, TERRAIN
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import Bright, tiny_checkpoint, write_pair

CARD = ModelCard("one", "hpcl-net", {"preset": "small"}, tile=64, overlap=0)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def models(tmp_path, monkeypatch):
    """Two checkpoints of unlike weights and unlike scaling."""
    one = tiny_checkpoint(tmp_path / "one.safetensors", monkeypatch)
    network, card = Bright(), checkpoint.read_card(one)
    torch.nn.init.constant_(network.mean.weight[1:], 1.0)
    other = replace(card, name="other", threshold=0.3, scaling=Scaling("training", (50.0,) * 3, (30.0,) * 3, 16.0))
    checkpoint.save(tmp_path / "other.safetensors", network, other)
    return one, tmp_path / "other.safetensors"


class Counted(ArraySource):
    """Counts how often it is read."""

    reads = 0

    def read(self, window):
        self.reads += 1
        return super().read(window)


def test_each_model_is_shown_its_own_units_and_the_files_are_read_once():
    grid, chance = Grid((40, 50), (0.0, 80.0), (2.0, 2.0)), np.random.default_rng(1)
    image, dem = Counted(chance.uniform(0, 255, (3, 40, 50)), grid), Counted(chance.uniform(0, 90, (40, 50)), grid)
    wide = Scaling("training", (100.0,) * 3, (50.0,) * 3, 16.0, terrain=("slope", "relief"))
    cards = [CARD, replace(CARD, scaling=wide), CARD]
    shared, window = SharedScene(Scene(image, dem), cards), Window(8, 16, 24, 24)
    image.reads = dem.reads = 0
    sample = shared.read(window)
    assert max(image.reads, dem.reads) <= 1
    shown = []
    for number in range(3):
        seen = shared.shown_to(number, lambda image, dem, valid: shown.append((image[0], dem[0])))
        seen(*(torch.from_numpy(array)[None] for array in (sample.image, sample.dem, sample.valid)))
    for card, (seen_image, seen_dem) in zip(cards, shown):
        own = ScaledScene(Scene(image, dem), card.scaling, 3).read(window)
        np.testing.assert_array_equal(seen_image, own.image)
        np.testing.assert_array_equal(seen_dem, own.dem)
    assert len(sample.image) == 6, "what two models of one scaling see is there once"


def test_an_ensemble_of_one_is_the_one_bit_for_bit(tmp_path, models):
    pair = write_pair(tmp_path)
    save_set(tmp_path / "set.safetensors", models[:1])
    for name, model in (("plain", models[0]), ("list", list(models[:1])), ("set", tmp_path / "set.safetensors")):
        segment(pair.image, pair.dem, model=model, probability=tmp_path / f"{name}.tif")
        explain(pair.image, pair.dem, model=model, heatmap=tmp_path / f"{name}_heat.tif")
    for name in ("list", "set"):
        np.testing.assert_array_equal(read(tmp_path / f"{name}.tif"), read(tmp_path / "plain.tif"))
        np.testing.assert_array_equal(read(tmp_path / f"{name}_heat.tif"), read(tmp_path / "plain_heat.tif"))


def test_several_models_and_their_set_give_mean_spread_and_entropy(tmp_path, models):
    pair, single = write_pair(tmp_path), []
    for number, model in enumerate(models):
        segment(pair.image, pair.dem, model=model, probability=tmp_path / f"{number}.tif")
        single.append(read(tmp_path / f"{number}.tif").astype(float))
    save_set(tmp_path / "set.safetensors", models)
    for name, model in (("list", models), ("set", tmp_path / "set.safetensors")):
        out = {kind: tmp_path / f"{name}_{kind}.tif" for kind in ("probability", "uncertainty")}
        files = {"polygons": tmp_path / f"{name}.gpkg", "report": tmp_path / f"{name}.json"}
        segment(pair.image, pair.dem, model=model, **out, **files)
        mean = read(out["probability"])
        spread, entropy = read(out["uncertainty"])
        np.testing.assert_allclose(mean, np.mean(single, axis=0), atol=1e-6)
        np.testing.assert_allclose(spread, np.std(single, axis=0), atol=1e-6)
        exact = np.clip(mean.astype(float), 1e-12, 1 - 1e-12)
        expected = -exact * np.log2(exact) - (1 - exact) * np.log2(1 - exact)
        np.testing.assert_allclose(entropy, expected, atol=1e-4)
        source = ogr.Open(str(files["polygons"]))
        first = source.GetLayer(0).GetNextFeature()
        assert 0 < first["spread"] < 0.5 and 0 < first["entropy"] <= 1
        assert json.loads(files["report"].read_text())["parameters"]["threshold"] == pytest.approx(0.4)
    with pytest.raises(KeyError):
        segment(pair.image, pair.dem, model=models, probability=tmp_path / "p.tif", polygons=tmp_path / "l.gpkg")
        source = ogr.Open(str(tmp_path / "l.gpkg"))
        _ = source.GetLayer(0).GetNextFeature()["spread"]


def test_the_heat_of_several_is_the_mean_of_their_heats(tmp_path, models):
    pair = write_pair(tmp_path)
    for name, model in (("0", models[0]), ("1", models[1]), ("both", models)):
        explain(pair.image, pair.dem, model=model, heatmap=tmp_path / f"{name}.tif")
    mean = (read(tmp_path / "0.tif") + read(tmp_path / "1.tif")) / 2
    np.testing.assert_allclose(read(tmp_path / "both.tif"), mean / np.nanmax(mean), atol=1e-6)


def test_a_set_keeps_its_members_and_is_no_single_model(tmp_path, models):
    card = save_set(tmp_path / "set.safetensors", models)
    assert (card.name, card.training["members"]) == ("set", ["tiny", "other"])
    ensemble = load_ensemble(tmp_path / "set.safetensors")
    assert [member.card.name for member in ensemble.members] == ["tiny", "other"]
    assert ensemble.card == card == checkpoint.read_card(tmp_path / "set.safetensors")
    checkpoint.add_metrics(tmp_path / "set.safetensors", {"somewhere": {"f1": 0.5}})
    assert load_ensemble(tmp_path / "set.safetensors").members[1].card.threshold == 0.3, "the members' cards stay"
    save_set(tmp_path / "larger.safetensors", [tmp_path / "set.safetensors", models[0]])
    assert len(load_ensemble(tmp_path / "larger.safetensors").members) == 3
    with pytest.raises(InputError, match="set of models .tiny, other., and one is needed"):
        checkpoint.load(tmp_path / "set.safetensors")


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"bands": ("red", "green")}, "different bands"),
        (
            {"scaling": Scaling(roles=SENSORS["landsat-8"], terrain=TERRAIN)},
            "roles of bands .none; coastal, blue",
        ),
        ({"serves": ("image",)}, "nothing in common"),
    ],
)
def test_what_cannot_be_averaged_gets_a_sentence(other, words):
    with pytest.raises(InputError, match=words):
        joint_card([CARD, replace(CARD, **other)])


def test_the_joint_card_takes_the_largest_tile_and_what_all_serve():
    other = replace(CARD, tile=512, overlap=128, serves=("image+dem", "image"), cell_size_m=(2.0,))
    joint = joint_card([CARD, other])
    assert (joint.tile, joint.overlap, joint.serves, joint.cell_size_m) == (512, 128, ("image+dem",), (2.0,))
    assert joint_card([other]) is other
