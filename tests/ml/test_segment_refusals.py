"""What `segment` refuses before and during the work, and whom it blames."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.explain import explain
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.ml.segment import segment

VERBS = {
    "segment": lambda folder, **given: segment(**given, probability=folder / "out.tif"),
    "explain": lambda folder, **given: explain(**given, heatmap=folder / "out.tif"),
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> dict:
    """Image and DEM of made-up land."""
    paths = write_scene(tmp_path_factory.mktemp("scene"), synthetic_scene((64, 64), 2.0))
    return {"image": paths["image"], "dem": paths["dem"]}


@pytest.fixture
def model_of(tmp_path):
    """Writes a model whose first convolution holds a value."""

    def function(value: float):
        torch.manual_seed(1)
        network = build_network("hpcl-net", preset="small")
        weight = next(parameter for parameter in network.parameters() if parameter.dim() == 4)
        weight.data.view(-1)[0] = value
        path = tmp_path / "model.safetensors"
        checkpoint.save(path, network, ModelCard("m", "hpcl-net", {"preset": "small"}, tile=64, overlap=0))
        return path

    return function


@pytest.mark.parametrize("area", [-1.0, float("nan"), float("inf")])
def test_a_smallest_area_that_is_none(tmp_path, scene, area):
    with pytest.raises(InputError, match="smallest area of .* square metres is none; use a number of 0 or more"):
        segment(**scene, probability=tmp_path / "out.tif", min_area=area)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("value", "words"),
    [(np.nan, "in model.safetensors hold 1 of .* not finite"), (3e38, "The model gives no finite number for the tile")],
)
def test_the_model_is_blamed_and_not_the_scene(tmp_path, scene, model_of, verb, value, words):
    model = model_of(value)
    with pytest.raises(InputError, match=words):
        VERBS[verb](tmp_path, **scene, model=model)
    assert not (tmp_path / "out.tif").exists()
