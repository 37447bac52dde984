"""Models as others take them: ONNX gives the same probabilities, an item has what its extension demands."""

import json
from urllib.parse import unquote

import numpy as np
import pytest
import torch
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.exchange.onnx_file import CARD, export_onnx, onnx_bytes
from relicslide.ml.model.exchange.stac_item import write_stac_item
from relicslide.ml.networks import build_network
from relicslide.ml.networks.attention_unet import attention_layer
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair
from relicslide.training_tools.__main__ import main
from torch.nn import functional


def given(network, batch, rows, cols, seed=0):
    made = np.random.default_rng(seed)
    return tuple(
        made.normal(size=(batch, channels, rows, cols)).astype(np.float32)
        for channels in (network.image_channels, network.dem_channels)
    )


def wanted(network, image, dem):
    with torch.inference_mode():
        return network(torch.from_numpy(image), torch.from_numpy(dem)).softmax(1)[:, -1:].numpy()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("ffs-net", {"preset": "small"}),
        ("hpcl-net", {"preset": "small", "context": "local"}),
        ("attention-unet", {"preset": "small", "image_channels": 5, "dem_channels": 2}),
    ],
)
def test_a_file_of_each_network_gives_its_probabilities_for_any_size(name, arguments):
    onnxruntime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx")
    torch.manual_seed(0)
    network = build_network(name, **arguments).eval()
    bands = tuple(f"band {number}" for number in range(network.image_channels))
    content = onnx_bytes(network, ModelCard("tried", name, arguments, bands=bands))
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    assert [item.name for item in session.get_inputs()] == ["image", "dem"]
    stride = network.stride
    for batch, rows, cols in ((1, 2 * stride, 3 * stride), (2, 4 * stride, stride), (1, 5 * stride, 17 * stride)):
        image, dem = given(network, batch, rows, cols)
        (found,) = session.run(None, {"image": image, "dem": dem})
        np.testing.assert_allclose(found, wanted(network, image, dem), atol=1e-4)
    assert ModelCard.from_json(session.get_modelmeta().custom_metadata_map[CARD]).name == "tried"


def test_a_network_that_onnx_has_no_words_for_is_refused(monkeypatch):
    pytest.importorskip("onnx")
    monkeypatch.setattr(attention_layer, "_in_cells", lambda pooled: functional.adaptive_avg_pool2d(pooled, (8, 16)))
    arguments = {"preset": "small", "image_channels": 5, "dem_channels": 2}
    network = build_network("attention-unet", **arguments).eval()
    with pytest.raises(InputError, match="attention-unet of tried cannot be written as ONNX .*adaptive_avg_pool2d"):
        onnx_bytes(network, ModelCard("tried", "attention-unet", arguments, bands=tuple("abcde")))


def test_a_scene_by_onnx_runtime_is_as_by_torch(tmp_path, monkeypatch):
    pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx")
    pair = write_pair(tmp_path, (96, 128))
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)
    for runtime in ("torch", "onnx"):
        segment(pair.image, pair.dem, probability=tmp_path / f"{runtime}.tif", model=model, runtime=runtime)
    found, expected = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("onnx", "torch"))
    np.testing.assert_allclose(found, expected, atol=1e-4)
    assert main(["--quiet", "export", str(model), "--onnx", str(tmp_path / "tiny.onnx")]) == 0
    assert (tmp_path / "tiny.onnx").stat().st_size > 100


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"runtime": "tensorflow"}, "runtime.*torch"),
        ({"runtime": "onnx", "device": "cuda"}, "computes on the processor in float32, and cuda"),
        ({"runtime": "onnx", "precision": "bfloat16"}, "leave both out"),
    ],
)
def test_runtimes_that_are_none(tmp_path, monkeypatch, settings, sentence):
    pair = write_pair(tmp_path, (96, 128))
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)
    with pytest.raises(InputError, match=sentence):
        segment(pair.image, pair.dem, probability=tmp_path / "p.tif", model=model, **settings)


def test_without_the_package_it_says_what_to_install(tmp_path, monkeypatch):
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)
    monkeypatch.setitem(__import__("sys").modules, "onnx", None)
    with pytest.raises(InputError, match="Python package onnx.*pip install"):
        export_onnx(model, tmp_path / "tiny.onnx")
    with pytest.raises(InputError, match="ends in .onnx"):
        export_onnx(model, tmp_path / "tiny.pb")
    assert not list(tmp_path.glob("tiny*"))


def test_the_item_of_a_model_has_what_its_extension_demands(tmp_path):
    card = write_stac_item(None, tmp_path / "item.json")
    item = json.loads((tmp_path / "item.json").read_text())
    about, weights = item["properties"], item["assets"]["weights"]
    assert {"type", "stac_version", "id", "geometry", "properties", "assets", "links"} <= set(item)
    assert {"mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"} <= set(about)
    assert about["datetime"] is None and {"start_datetime", "end_datetime"} <= set(about)
    assert [band["name"] for band in about["bands"]] == list(card.bands) == about["mlm:input"][0]["bands"]
    for structure in (*(each["input"] for each in about["mlm:input"]), about["mlm:output"][0]["result"]):
        assert set(structure) == {"shape", "dim_order", "data_type"} and len(structure["shape"]) == 4
    assert ("bands" in about["mlm:input"][0]["input"]["dim_order"]) and about["mlm:input"][1]["bands"] == []
    assert [item["value"] for item in about["mlm:output"][0]["classification:classes"]] == [0, 1]
    assert "mlm:model" in weights["roles"] and weights["mlm:artifact_type"].startswith("safetensors")
    assert (tmp_path / unquote(weights["href"])).resolve() == checkpoint.BUNDLED.resolve()
    network, _ = checkpoint.load()
    assert about["mlm:total_parameters"] == sum(parameter.numel() for parameter in network.parameters())


def test_the_card_in_a_terminal(capsys, tmp_path):
    assert main(["--quiet", "card"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == checkpoint.read_card().name
    assert main(["--quiet", "card", "--stac", str(tmp_path / "item.txt")]) == 1
    assert "ends in .json" in capsys.readouterr().err
