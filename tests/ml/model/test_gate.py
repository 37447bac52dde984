"""The gate of all that is read as a checkpoint: what is forged or damaged is refused before memory is taken for it."""

from __future__ import annotations

import json
import resource
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.untrusted.json_text import parse
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.ml.networks.weights.blueprint import blueprint
from relicslide.tests.faults.mutants import Parts, mutant

CARD = ModelCard("a name", "hpcl-net", {"preset": "small"})


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> bytes:
    """A checkpoint."""
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("gate") / "whole.safetensors"
    checkpoint.save(path, build_network("hpcl-net", preset="small"), CARD)
    return path.read_bytes()


@pytest.fixture
def refused(tmp_path):
    """The sentence with which a file is refused."""

    def function(content: bytes) -> str:
        path = tmp_path / "forged.safetensors"
        path.write_bytes(content)
        with pytest.raises(InputError) as caught:
            checkpoint.load_network(path, checkpoint.read_card(path))
        sentence = str(caught.value)
        assert "forged.safetensors" in sentence and len(sentence) <= 1500 and sentence.isprintable()
        return sentence

    return function


def with_card(content: bytes, **changes) -> bytes:
    """The same weights with other entries of the card."""
    parts = Parts.of(content)
    card = json.loads(parts.header["__metadata__"]["model_card"])
    parts.header["__metadata__"]["model_card"] = json.dumps({**card, **changes})
    return parts.joined()


def first_tensor(parts: Parts) -> str:
    return next(name for name, entry in parts.header.items() if entry.get("dtype") == "F32")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"dtype": "F13"}, "unknown type 'F13'"),
        ({"dtype": 7}, "unknown type 7"),
        ({"shape": [-1]}, "has no shape"),
        ({"shape": [True]}, "has no shape"),
        ({"shape": [1] * 99}, "has no shape"),
        ({"shape": [2**62, 2**62]}, "another size than its shape"),
        ({"data_offsets": [4]}, "has no place"),
        ({"data_offsets": [2**70, 2**70]}, "another size"),
        ({"more": 1}, "the entry of"),
    ],
)
def test_an_entry_that_is_none(whole, refused, entry, words):
    parts = Parts.of(whole)
    parts.header[first_tensor(parts)].update(entry)
    assert words in refused(parts.joined())


def test_tensors_lie_one_behind_the_other(whole, refused):
    parts = Parts.of(whole)
    entries = [entry for entry in parts.header.values() if entry.get("shape") == [16]]
    entries[0]["data_offsets"] = entries[1]["data_offsets"]
    assert "begins at byte" in refused(parts.joined())
    assert "and it holds" in refused(whole + b"more")
    assert "and it holds" in refused(whole[:-1])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"arguments": {"preset": "small", "image_channels": 10**7}}, "use 1 or more, up to 4096"),
        ({"arguments": {"preset": "small", "image_channels": 4000}}, "do not fit hpcl-net"),
        ({"arguments": {"preset": "small", "classes": 2**62}}, "up to 255"),
        ({"arguments": {"preset": "x" * 300_000}}, "preset is 'xxx"),
        ({"bands": ["red", "green"]}, "names 2 bands, 0 means and 1 channels of terrain"),
        ({"bands": ["\x1b[31mred", "g", "b"]}, "letters that can be printed"),
        ({"name": "x" * 300_000}, "letters that can be printed"),
        ({"name": None}, "has to be a text"),
        ({"classes": [{"name": "a", "colour": [0, 0, 0]}] * 2}, "four whole numbers"),
        ({"classes": [{"name": "a", "colour": [0, 0, 0, 900]}] * 2}, "four whole numbers"),
        ({"classes": 7}, "cannot be read"),
        ({"scaling": []}, "cannot be read"),
        ({"threshold": 1.5}, "use 0 to 1"),
        ({"thresholds": {"image": float("nan")}}, "use 0 to 1"),
        ({"tile": 10**9}, "tiles of 1000000000 pixels"),
        ({"overlap": 512}, "that share 512"),
        ({"cell_size_m": [-1.0]}, "use metres above 0"),
        ({"metrics": {"data": {"f1": "high"}}}, "use finite numbers"),
        ({"metrics": {"data": {"f1": float("inf")}}}, "use finite numbers"),
    ],
)
def test_a_card_that_cannot_be_meant(whole, refused, changes, words):
    assert words in refused(with_card(whole, **changes))


@pytest.mark.parametrize(("value", "words"), [(np.nan, "1 of"), (np.inf, "1 of"), (-1.0, "go down to -1")])
def test_weights_that_no_network_computes_with(tmp_path, whole, refused, value, words):
    """The file and the tensor are named."""
    parts = Parts.of(whole)
    name = next(name for name in parts.header if name.endswith("running_var"))
    start = parts.header[name]["data_offsets"][0]
    body = bytearray(parts.body)
    body[start : start + 4] = np.float32(value).tobytes()
    sentence = refused(parts._replace(body=bytes(body)).joined())
    assert words in sentence and name in sentence


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "[" * 40 + "]" * 40, "9" * 5000, '{"a": 1, "a": 2}', "[" + "0," * 2**20]
)
def test_json_is_bounded(text):
    with pytest.raises(ValueError, match="nested|digits|twice|long"):
        parse(text)


def test_a_blueprint_takes_no_memory_and_no_random_numbers():
    before = torch.get_rng_state()
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    network = blueprint("hpcl-net", {"preset": "paper", "image_channels": 4096})
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used < 100 * 1024
    assert sum(parameter.numel() for parameter in network.parameters()) > 67e6
    assert torch.equal(before, torch.get_rng_state())


@pytest.mark.parametrize("arguments", [{"preset": "small"}, {"preset": "pretrained", "dem_channels": 4}])
def test_nothing_of_a_loaded_network_is_left_empty(tmp_path, arguments):
    """Also what no file holds: the fixed filters of the terrain."""
    torch.manual_seed(1)
    made = build_network("hpcl-net", **arguments).eval()
    scaling = replace(CARD.scaling, terrain=("relief", "slope", "position_5", "position_25")[: made.dem_channels])
    checkpoint.save(tmp_path / "a.safetensors", made, replace(CARD, arguments=arguments, scaling=scaling))
    loaded, _ = checkpoint.load(tmp_path / "a.safetensors")
    assert not any(tensor.is_meta for tensor in [*loaded.parameters(), *loaded.buffers()])
    image, dem = torch.randn(1, 3, 64, 64), torch.randn(1, made.dem_channels, 64, 64)
    with torch.inference_mode():
        assert torch.equal(loaded(image, dem), made(image, dem))
    assert all(parameter.requires_grad for parameter in loaded.parameters())


def test_mutants_are_loaded_or_refused_in_a_sentence(tmp_path, whole):
    path = tmp_path / "mutant.safetensors"
    for seed in range(25):
        way, content = mutant(whole, seed)
        path.write_bytes(content)
        try:
            checkpoint.load(path)
        except InputError as error:
            assert "mutant.safetensors" in str(error), (seed, way)
