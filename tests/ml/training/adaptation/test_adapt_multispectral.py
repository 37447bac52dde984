"""`adapt` with models that read the bands of a multispectral image by their roles."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from relicslide.ml.adapt import adapt
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.geodata.sink import RasterDescription
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.ensemble import load_ensemble
from relicslide.ml.scene.spectral.roles import SENSORS
from relicslide.ml.segment import segment
from relicslide.ml.training.adaptation import refinement
from relicslide.tests.ml.scene.spectral.images import GRID, hills, reflectance, write_untrained
from relicslide.tests.ml.scenes import heights, write

ROLES = SENSORS["sentinel-2-l2a"]
NAMES = [f"B{name}" for name in ("1", "2", "3", "4", "5", "6", "7", "8", "8A", "9", "11", "12")]
QUICK = {
    "epochs": 1,
    "rounds": 1,
    "batch": 2,
    "crop": 32,
    "device": "cpu",
    "precise_batch_norm": False,
    "augmentation": Augmentation(False, 0, 0, 0, 1),
    "learning_rate": 1e-4,
    "confidence": 0.501,
    "settled": 1.0,
}


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """A labelled chip in reflectance times 10,000, a target of hazy reflectance whose bands lie otherwise, a model."""
    folder = tmp_path_factory.mktemp("multispectral ü")
    files = write_untrained(folder)
    for part in ("image", "dem", "label"):
        (folder / "chips" / part).mkdir(parents=True)
    (folder / "image.tif").rename(folder / "chips" / "image" / "a.tif")
    write(folder / "chips" / "dem" / "a.tif", GRID, heights(GRID, hills).astype(np.float32))
    (folder / "label.tif").rename(folder / "chips" / "label" / "a.tif")
    network, card = checkpoint.load(files["model"])
    for norm in filter(lambda module: isinstance(module, torch.nn.BatchNorm2d), network.modules()):
        norm.momentum = 1.0
    with torch.no_grad():
        network.train()(torch.randn(2, 21, 64, 64), torch.randn(2, 2, 64, 64))  # for statistics of batches
        for head in network.heads:
            head.bias[1] += 0.1  # so that it is sure of something
    checkpoint.save(files["model"], network, card)
    hazy = 0.1 + 0.8 * reflectance(len(ROLES), seed=7)
    names = RasterDescription(NAMES[::-1])
    image = write(folder / "hazy.tif", GRID, np.ascontiguousarray(hazy[::-1]), description=names)
    return {"image": image, "dem": files["dem"], "model": files["model"], "chips": [folder / "chips"], **QUICK}


def test_the_target_is_seen_by_its_own_statistics_and_the_source_by_its_own(tmp_path, given, monkeypatch):
    monkeypatch.setattr(refinement, "WORST", 1.0)
    models = [given["model"], tmp_path / "other.safetensors"]
    checkpoint.save(models[1], *checkpoint.load(given["model"]))
    done = adapt(tmp_path / "a.safetensors", **{**given, "model": models})
    card = checkpoint.read_card(done.model)
    image, own = GdalSource(given["image"]).read(GRID.window)[::-1], card.scaling
    np.testing.assert_allclose(own.image_mean, image.mean(axis=(1, 2)), rtol=1e-5)
    np.testing.assert_allclose(own.image_std, image.std(axis=(1, 2)), rtol=1e-4)
    assert (own.statistics, own.encoding, card.bands, own.roles) == ("training", "reflectance", ROLES, ROLES)
    assert [member.card.scaling for member in load_ensemble(done.model).members] == [own, own]
    round1 = checkpoint.read_card(tmp_path / "a.run" / "round1" / "a.2.safetensors").scaling
    labelled = GdalSource(given["chips"][0] / "image" / "a.tif").read(GRID.window) / 10_000
    np.testing.assert_allclose(round1.image_mean, labelled.mean(axis=(1, 2)), rtol=1e-5)
    segment(given["image"], given["dem"], probability=tmp_path / "p.tif", model=done.model, device="cpu")
    probability = GdalSource(tmp_path / "p.tif").read(GRID.window)[0]
    label = GdalSource(tmp_path / "a.run" / "labels1" / "target1.tif", masked=False).read(GRID.window)[0]
    np.testing.assert_array_equal(label == 1, probability >= 0.501)


def test_by_the_models_statistics_where_that_is_asked_for(tmp_path, given, monkeypatch):
    monkeypatch.setattr(refinement, "WORST", 1.0)
    done = adapt(tmp_path / "a.safetensors", normalisation="source", **given)
    labelled = GdalSource(given["chips"][0] / "image" / "a.tif").read(GRID.window) / 10_000
    np.testing.assert_allclose(
        checkpoint.read_card(done.model).scaling.image_mean, labelled.mean(axis=(1, 2)), rtol=1e-5
    )


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"dem": None}, "hazy has no DEM, and a multispectral model looks at image and DEM together"),
        ({"sensor": "landslide4sense"}, "hazy.tif has 12 bands, and one of landslide4sense has 13"),
        ({"bands": (1, 2, 3, 4)}, "4 bands and 12 are read"),
    ],
)
def test_what_is_missing_is_named(tmp_path, given, wrong, words):
    with pytest.raises(InputError, match=words):
        adapt(tmp_path / "a.safetensors", **{**given, **wrong})
