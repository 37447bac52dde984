"""Samples without an image or without a DEM: how they reach a network, which is left out, and what is refused."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.evaluation.calibration.scene_threshold import shares
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard, known_scores
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.ensemble import load_ensemble
from relicslide.ml.model.scoring import score_checkpoint, tally_ensemble
from relicslide.ml.networks import NETWORKS, build_network
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.ml.scene.scene import Scene
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.scenes import Either
from relicslide.tests.ml.training.settings import (
    CARD,
    PLAIN,
    QUICK,
    assert_same_weights,
    chips,
    in_two_processes,
    take_step,
    train,
)


@pytest.fixture(autouse=True)
def either(monkeypatch):
    monkeypatch.setitem(NETWORKS, "either", Either)


EITHER = replace(PLAIN, network="either", arguments={}, batch=3, crop=64)
EITHER_CARD = replace(CARD, network="either")


@pytest.fixture(scope="module")
def kinds(tmp_path_factory):
    """Three chips: of image and DEM, of an image alone, of a DEM alone."""
    folder = tmp_path_factory.mktemp("kinds")
    made = []
    for number, missing in enumerate((None, "dem", "image")):
        chips(folder / str(number), 1, seed=number + 1)
        if missing:
            shutil.rmtree(folder / str(number) / missing)
        made += read_chips(folder / str(number))
    return made


def batch_of(kinds, config) -> tuple[Samples, object]:
    samples = Samples(kinds, config)
    ((batch,),) = list(samples.epoch(0))
    return samples, batch


def test_a_mixed_batch_has_nan_for_what_a_sample_lacks(kinds):
    _, batch = batch_of(kinds, EITHER)
    missing = [(bool(image.isnan().all()), bool(dem.isnan().all())) for image, dem in zip(batch.image, batch.dem)]
    assert sorted(missing) == [(False, False), (False, True), (True, False)]
    for image, dem in zip(batch.image, batch.dem):
        assert image.isnan().any() == image.isnan().all() and dem.isnan().any() == dem.isnan().all()
    assert all((label == 1).any() for label in batch.label)


def test_every_parameter_gets_a_finite_gradient_from_a_mixed_batch(kinds):
    samples, batch = batch_of(kinds, EITHER)
    torch.manual_seed(1)
    learner = Learner(Either(), EITHER, choose_device("cpu"), Ranks(), samples.steps)
    assert torch.isfinite(take_step(learner, [batch], 0)).all()
    for name, value in learner.network.named_parameters():
        assert torch.isfinite(value.grad).all() and value.grad.abs().sum() > 0, name


def test_a_sample_without_dem_leaves_the_gradients_of_everything_else_finite(kinds):
    samples, batch = batch_of(kinds[1:2], replace(EITHER, batch=1))
    learner = Learner(Either(), replace(EITHER, batch=1), choose_device("cpu"), Ranks(), samples.steps)
    take_step(learner, [batch], 0)
    for name, value in learner.network.named_parameters():
        assert value.grad is None or torch.isfinite(value.grad).all(), name
    assert learner.network.picture.weight.grad.abs().sum() > 0


def test_dropout_is_reproducible_and_leaves_all_else_of_a_sample_as_it_is(kinds):
    many = [replace(kinds[0], regions=kinds[0].regions * 40)]
    config = replace(QUICK, ablation="", contrast={}, network="either", arguments={}, batch=1)
    plain, half, again = (
        [step[0] for step in Samples(many, replace(config, modality_dropout=share)).epoch(0)]
        for share in (0.0, 0.5, 0.5)
    )
    lost = [(bool(batch.image.isnan().all()), bool(batch.dem.isnan().all())) for batch in half]
    assert 8 <= sum(image or dem for image, dem in lost) <= 32
    assert not any(image and dem for image, dem in lost)
    assert any(image for image, _ in lost) and any(dem for _, dem in lost)
    for before, first, second, (no_image, no_dem) in zip(plain, half, again, lost):
        assert torch.equal(first.label, second.label) and torch.equal(first.label, before.label)
        np.testing.assert_array_equal(first.image, second.image)
        np.testing.assert_array_equal(first.dem, second.dem)
        assert no_image or torch.equal(first.image, before.image)
        assert no_dem or torch.equal(first.dem, before.dem)


def test_an_image_alone_borrows_the_dem_of_another_and_is_a_landslide_where_either_is(kinds):
    config = replace(
        EITHER, augmentation=replace(EITHER.augmentation, turn=False, rotate=0.0, zoom=1.0), crop=96, batch=3
    )
    _, plain = batch_of(kinds, config)
    _, lent = batch_of(kinds, replace(config, borrowed_dem=1.0))
    changed = [at for at in range(3) if plain.dem[at].isnan().any() and not lent.dem[at].isnan().any()]
    (alone,) = changed
    lenders = [at for at in range(3) if torch.equal(plain.dem[at], lent.dem[alone])]
    assert torch.equal(lent.image[alone], plain.image[alone]) and len(lenders) == 1
    own, theirs = plain.label[alone], plain.label[lenders[0]]
    assert (own != theirs).any() and torch.equal(lent.label[alone], torch.where(own == 0, theirs, own))
    for at in {0, 1, 2} - {alone}:
        np.testing.assert_array_equal(lent.dem[at], plain.dem[at])
        assert torch.equal(lent.label[at], plain.label[at])
    with pytest.raises(InputError, match="borrowed DEM of -1"):
        TrainConfig(borrowed_dem=-1.0)


def test_a_dem_of_nothing_but_no_data_is_a_missing_one_bit_for_bit(tmp_path, kinds):
    (labelled,) = kinds[1:2]
    grid = labelled.scene.grid
    nothing = ArraySource(np.full(grid.shape, np.nan), grid)
    empty = replace(labelled, scene=Scene(labelled.scene.image, nothing))
    results = [
        train([kinds[0], scene], tmp_path / f"{name}.safetensors", replace(EITHER, epochs=1), EITHER_CARD, [scene])
        for name, scene in (("missing", labelled), ("empty", empty))
    ]
    assert_same_weights(tmp_path / "missing.safetensors", tmp_path / "empty.safetensors")
    assert results[0].report == results[1].report != ConfusionCounts()
    model = tmp_path / "missing.safetensors"
    assert score_checkpoint(model, [labelled], "cpu") == score_checkpoint(model, [empty], "cpu")


def test_the_card_says_what_a_model_was_shown(tmp_path, kinds):
    """Image and DEM, images alone; with modality dropout everything; and a held-out scene has to be among them."""
    config = replace(EITHER, epochs=1)
    for scenes, dropout, serves in (
        (kinds[:2], 0.0, ("image+dem", "image")),
        (kinds[1:2], 0.5, ("image",)),
        (kinds[:1], 0.5, ("image+dem", "image", "dem")),
    ):
        path = tmp_path / "m.safetensors"
        train(scenes, path, replace(config, modality_dropout=dropout), EITHER_CARD)
        assert checkpoint.read_card(path).serves == serves
    with pytest.raises(InputError, match="is held out and shows dem, but the network is trained on image"):
        train(kinds[:2], tmp_path / "n.safetensors", config, EITHER_CARD, kinds[2:])


def test_a_network_that_needs_both_refuses_less(tmp_path, kinds):
    with pytest.raises(InputError, match="has no DEM, and this network takes only both together"):
        train(kinds[:2], tmp_path / "m.safetensors", PLAIN, CARD)
    with pytest.raises(InputError, match="modality dropout of 0.5"):
        train(kinds[:1], tmp_path / "m.safetensors", replace(PLAIN, modality_dropout=0.5), CARD)
    with pytest.raises(InputError, match="modality dropout of 2"):
        TrainConfig(modality_dropout=2.0)
    with pytest.raises(InputError, match="takes an image and a DEM; give that"):
        checkpoint.save(tmp_path / "b.safetensors", Either(), ModelCard("both", "either"))
        score_checkpoint(tmp_path / "b.safetensors", kinds[1:2], "cpu")
    assert [path.name for path in tmp_path.iterdir()] == ["b.safetensors"]


def test_balance_visits_every_folder_as_often(kinds, tmp_path):
    few, many = chips(tmp_path / "few", 1, seed=9), chips(tmp_path / "many", 7)
    config = replace(PLAIN, balance=True, batch=8)
    ((batch,),) = list(Samples([*few, *many], config).epoch(0))
    images = [image.numpy().tobytes() for image in batch.image]
    assert len(images) == 8 and max(images.count(image) for image in images) == 4
    ((plain,),) = list(Samples([*few, *many], replace(config, balance=False)).epoch(0))
    assert len({image.numpy().tobytes() for image in plain.image}) == 8


def test_a_model_is_scored_by_source_and_on_each_modality_alone(tmp_path, kinds):
    path = tmp_path / "m.safetensors"
    config = replace(EITHER, epochs=1, modality_dropout=0.5, fit_threshold=False)
    train(kinds[:1], path, config, EITHER_CARD, kinds)
    metrics = checkpoint.read_card(path).metrics
    names = [item.name for item in kinds]
    looks = {name for name in metrics if name.endswith(ALTERATIONS)}
    assert set(metrics) - looks == {" and ".join(names), *names, f"{names[0]}, image alone", f"{names[0]}, DEM alone"}
    alone = replace(kinds[0], scene=kinds[0].scene.without_dem())
    assert metrics[f"{names[0]}, image alone"] == known_scores(score_checkpoint(path, [alone], "cpu").scores())
    report = json.loads((tmp_path / "m.run" / "card.json").read_text())
    assert report["metrics"] == metrics
    kept = checkpoint.read_card(path).distribution
    assert set(kept) == {"image+dem", "image", "dem"} and all(abs(sum(each) - 1) < 1e-4 for each in kept.values())
    counted = tally_ensemble(load_ensemble(path), kinds[1:2], choose_device("cpu")).probabilities.counts
    assert kept["image"] == shares(counted), "what is held out and shows an image alone, not both with the DEM hidden"


def test_a_pretrained_network_learns_from_a_mixed_batch_with_contrast(kinds):
    config = replace(QUICK, arguments={"preset": "pretrained"}, batch=3)
    torch.manual_seed(1)
    network = build_network(config.network, **config.arguments)
    learner = Learner(network, config, choose_device("cpu"), Ranks(), 1)
    assert torch.isfinite(take_step(learner, next(Samples(kinds, config).epoch(0)), 0)).all()
    for name, value in network.named_parameters():
        assert value.grad is not None and torch.isfinite(value.grad).all(), name


def mixed_worker(folder: str, model: str) -> None:
    """What each of two processes does: train where one sees an image alone and the other a DEM alone."""
    NETWORKS["either"] = Either
    scenes = [scene for number in ("1", "2") for scene in read_chips(Path(folder) / number)]
    train(scenes, model, replace(EITHER, batch=2), EITHER_CARD, scenes)


def test_two_processes_train_though_each_leaves_other_parameters_idle(kinds, tmp_path):
    module, folder = "relicslide.tests.ml.training.samples.test_modalities", kinds[0].folder.parent
    in_two_processes(module, (mixed_worker.__name__, folder, tmp_path / "two.safetensors"))
    train(kinds[1:], tmp_path / "one.safetensors", replace(EITHER, batch=2), EITHER_CARD, kinds[1:])
    one, two = (checkpoint.read_card(tmp_path / f"{name}.safetensors").metrics for name in ("one", "two"))
    assert set(one) == set(two)
    for name, scores in one.items():
        assert scores["miou"] == pytest.approx(two[name]["miou"], abs=0.01)
