"""A multispectral image through the verbs: trained on, segmented and explained by band names, refused in a sentence."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.explain import explain
from relicslide.ml.geodata.sink import RasterDescription
from relicslide.ml.geodata.source import ArraySource, GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.ensemble import Ensemble, Member, save_set
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scene import Scene
from relicslide.ml.segment import segment
from relicslide.ml.training.config import settings
from relicslide.tests.ml.scene.spectral.images import GRID, ROLES, hills, reflectance
from relicslide.tests.ml.scene.spectral.images import scene as made_scene
from relicslide.tests.ml.scenes import heights, write
from relicslide.tests.ml.training.settings import train

NAMES = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
SMALL = settings(
    "spectral",
    roles=ROLES,
    arguments={"preset": "small"},
    epochs=1,
    visits=2,
    batch=2,
    crop=32,
    device="cpu",
    precise_batch_norm=False,
    fit_threshold=False,
)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A model of one epoch, and the scene that it was trained on, as DN with the offset of baseline 04.00."""
    folder = tmp_path_factory.mktemp("multispectral")
    values = np.round(reflectance() * 10_000 + 1000).astype(np.uint16)
    image = write(folder / "image.tif", GRID, values, description=RasterDescription(NAMES))
    dem = write(folder / "dem.tif", GRID, heights(GRID, hills).astype(np.float32))
    label = np.zeros(GRID.shape, np.float32)
    label[20:50, 30:60] = 1
    scene = Scene(ArraySource(values.astype(np.float32), GRID), GdalSource(dem))
    labelled = LabelledScene("scene", scene, ArraySource(label, GRID), (GRID.window,))
    model = folder / "model.safetensors"
    train([labelled], model, SMALL, ModelCard("spectral", "attention-unet", tile=64, overlap=16))
    return {"image": image, "dem": dem, "model": model}


def test_the_card_tells_roles_from_features(files):
    card = checkpoint.read_card(files["model"])
    assert card.bands == card.scaling.roles == ROLES
    assert (card.arguments["image_channels"], card.arguments["dem_channels"]) == (22, 2)
    assert (card.scaling.statistics, card.scaling.encoding) == ("training", "offset numbers")
    assert len(card.scaling.image_mean) == 13 and 0 < card.scaling.image_mean[0] < 1
    assert ModelCard.from_json(card.to_json()) == card


WITHOUT_CIRRUS = tuple(role for role in ROLES if role != "cirrus")


@pytest.mark.parametrize(
    ("roles", "words"),
    [(WITHOUT_CIRRUS, "names 12 bands with 21 features of 12 roles"), (ROLES, "12 bands with 22 features of 13 roles")],
)
def test_a_card_of_other_roles_than_its_weights_is_refused(files, tmp_path, roles, words):
    network, card = checkpoint.load(files["model"])
    scaling = replace(card.scaling, roles=roles, statistics="scene", image_mean=(), image_std=())
    model = tmp_path / "model.safetensors"
    checkpoint.save(model, network, replace(card, bands=WITHOUT_CIRRUS, scaling=scaling))
    with pytest.raises(InputError, match=words):
        checkpoint.load_network(model, checkpoint.read_card(model))


def test_a_card_of_an_unknown_encoding_is_refused(files, tmp_path):
    network, card = checkpoint.load(files["model"])
    model = tmp_path / "model.safetensors"
    checkpoint.save(model, network, replace(card, scaling=replace(card.scaling, encoding="decibels")))
    with pytest.raises(InputError, match="encoding is 'decibels', but must be one of: reflectance"):
        segment(files["image"], files["dem"], probability=tmp_path / "none.tif", model=model, device="cpu")


def test_bands_are_found_by_their_names_whatever_their_order(files, tmp_path):
    segment(files["image"], files["dem"], probability=tmp_path / "one.tif", model=files["model"], device="cpu")
    values = GdalSource(files["image"]).read(GRID.window)[::-1].astype(np.uint16)
    described = RasterDescription(NAMES[::-1])
    turned = write(tmp_path / "turned.tif", GRID, np.ascontiguousarray(values), description=described)
    report = tmp_path / "report.json"
    other = {"probability": tmp_path / "two.tif", "model": files["model"], "device": "cpu", "report": report}
    segment(turned, files["dem"], **other)
    one, two = (GdalSource(tmp_path / name).read(GRID.window) for name in ("one.tif", "two.tif"))
    assert np.isfinite(one).all()
    np.testing.assert_array_equal(one, two)
    assert "sensor" not in json.loads(report.read_text())["parameters"]
    segment(turned, files["dem"], bands=range(13, 0, -1), **{**other, "probability": tmp_path / "three.tif"})
    np.testing.assert_array_equal(one, GdalSource(tmp_path / "three.tif").read(GRID.window))


@pytest.fixture(scope="module")
def other(files, tmp_path_factory):
    """A model of the same weights, by other means than the domain's."""
    network, card = checkpoint.load(files["model"])
    means = tuple(mean + 0.05 for mean in card.scaling.image_mean)
    path = tmp_path_factory.mktemp("other") / "other.safetensors"
    checkpoint.save(path, network, replace(card, scaling=replace(card.scaling, image_mean=means)))
    return path


def test_several_are_averaged_each_in_its_own_scaling(files, other, tmp_path):
    save_set(tmp_path / "set.safetensors", [files["model"], other])
    found = {}
    models = {"one": files["model"], "two": other, "list": [files["model"], other], "set": tmp_path / "set.safetensors"}
    for name, model in models.items():
        segment(files["image"], files["dem"], probability=tmp_path / f"{name}.tif", model=model, device="cpu")
        found[name] = GdalSource(tmp_path / f"{name}.tif").read(GRID.window)
    assert np.abs(found["one"] - found["two"]).max() > 1e-4
    for name in ("list", "set"):
        np.testing.assert_allclose(found[name], (found["one"] + found["two"]) / 2, atol=1e-6)
    explain(files["image"], files["dem"], heatmap=tmp_path / "heat.tif", model=models["list"], device="cpu")


def test_several_without_the_slope_that_they_learned_see_the_scene_by_its_own_statistics(files, other):
    with_slope = (*ROLES, "slope")
    members = []
    for path in (files["model"], other):
        network, card = checkpoint.load(path)
        learned = {name: (*getattr(card.scaling, name), 1.0) for name in ("image_mean", "image_std")}
        members.append(Member(network, replace(card, scaling=replace(card.scaling, roles=with_slope, **learned))))
    shared = Ensemble(tuple(members), members[0].card).scaled(made_scene(), ROLES)
    own = ScaledScene(made_scene(), members[0].card.scaling.of_roles(ROLES)).read(GRID.window)
    for number in (0, 1):
        np.testing.assert_array_equal(shared.part_of(number).read(GRID.window).image, own.image)
    with pytest.raises(InputError, match="14 are read"):
        Ensemble(tuple(members), members[0].card).scaled(made_scene())


def test_it_is_explained(files, tmp_path):
    outputs = {"heatmap": tmp_path / "heat.tif", "overlay": tmp_path / "overlay.tif"}
    done = explain(files["image"], files["dem"], model=files["model"], device="cpu", **outputs)
    assert done.score_pixels > 0
    assert np.isfinite(GdalSource(outputs["heatmap"]).read(GRID.window)).all()


def test_what_a_scene_lacks_is_named(files, tmp_path):
    values = np.full((7, *GRID.shape), 2000, np.uint16)
    landsat = write(tmp_path / "landsat.tif", GRID, values)
    given = {"probability": tmp_path / "none.tif", "model": files["model"], "device": "cpu"}
    with pytest.raises(InputError, match="has no band for rededge1, rededge2, rededge3, nir08, water_vapour, cirrus"):
        segment(landsat, files["dem"], **given)
    with pytest.raises(InputError, match="5 were chosen"):
        segment(files["image"], files["dem"], bands=(1, 2, 3, 4, 5), **given)


def test_each_part_can_be_left_out():
    parts = ("features", "residual", "attention", "heads", "loss", "rotation", "cutmix")
    bare = settings("spectral", without=parts)
    assert (bare.scaling.roles, bare.scaling.terrain, bare.loss) == ((), ("relief",), "cross_entropy")
    assert (bare.augmentation.rotate, bare.augmentation.cutmix) == (0, 0)
    network = build_network(bare.network, **{**bare.arguments, "preset": "small"})
    assert len(network.heads) == 1 and network.receptive_margin
    whole = settings("spectral")
    assert (len(whole.scaling.roles), whole.loss, whole.augmentation.cutmix) == (13, "focal+iou", 0.5)
    with pytest.raises(InputError, match="must be one of: features"):
        settings("spectral", without=("colours",))
    with pytest.raises(InputError, match="has no part attention to leave out"):
        settings("modern", without=("attention",))
    with pytest.raises(InputError, match="and none are named; give roles"):
        settings("modern", without=("features",))
    with pytest.raises(InputError, match="does not go with roles"):
        settings("spectral", modality_dropout=0.1)
