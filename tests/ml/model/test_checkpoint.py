"""A checkpoint rebuilds its network, and says no to everything else in one sentence."""

import json
import struct
from dataclasses import replace

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaling import Scaling

CARD = ModelCard(
    "a name",
    "hpcl-net",
    {"preset": "small"},
    scaling=Scaling("training", (1.0, 2.0, 3.0), (4.0, 5.0, 6.0)),
    cell_size_m=(2.0,),
    metrics={"some data": {"miou": 0.5}},
    limits="none",
)


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return build_network("hpcl-net", preset="small").eval()


def test_the_network_and_its_card_come_back(tmp_path, network):
    checkpoint.save(tmp_path / "a.safetensors", network, CARD)
    loaded, card = checkpoint.load(tmp_path / "a.safetensors")
    assert card == CARD == checkpoint.read_card(tmp_path / "a.safetensors")
    image, dem = torch.randn(1, 3, 64, 64), torch.randn(1, 1, 64, 64)
    torch.testing.assert_close(loaded(image, dem), network(image, dem), rtol=0, atol=0)


def test_half_precision_halves_the_file(tmp_path, network):
    checkpoint.save(tmp_path / "a.safetensors", network, CARD)
    checkpoint.save(tmp_path / "b.safetensors", network, CARD, half=True)
    assert (tmp_path / "b.safetensors").stat().st_size < 0.55 * (tmp_path / "a.safetensors").stat().st_size
    assert next(checkpoint.load(tmp_path / "b.safetensors")[0].parameters()).dtype == torch.float32


def test_the_card_is_read_without_torch(tmp_path, network, monkeypatch):
    checkpoint.save(tmp_path / "a.safetensors", network, CARD)
    monkeypatch.setitem(__import__("sys").modules, "safetensors", None)
    assert checkpoint.read_card(tmp_path / "a.safetensors").name == "a name"


@pytest.mark.parametrize("half", [False, True])
def test_scores_change_the_card_and_no_weight(tmp_path, network, half):
    path, again = tmp_path / "a.safetensors", tmp_path / "b.safetensors"
    checkpoint.save(path, network, CARD, half)
    checkpoint.add_metrics(path, {"other data": {"miou": 0.12345678, "f1": float("nan")}})
    metrics = {"some data": {"miou": 0.5}, "other data": {"miou": 0.1235}}
    assert checkpoint.read_card(path).metrics == metrics
    checkpoint.save(again, network, replace(CARD, metrics=metrics), half)
    assert path.read_bytes() == again.read_bytes()


def test_scores_for_what_is_no_checkpoint_leave_it_alone(tmp_path):
    (tmp_path / "x.safetensors").write_bytes(header({"w": ENTRY}, b"0" * 16))
    with pytest.raises(InputError, match="without a RelicSlide model card"):
        checkpoint.add_metrics(tmp_path / "x.safetensors", {"data": {"miou": 0.5}})
    assert (tmp_path / "x.safetensors").read_bytes() == header({"w": ENTRY}, b"0" * 16)
    assert len(list(tmp_path.iterdir())) == 1


def header(content, body=b""):
    text = json.dumps(content).encode() if not isinstance(content, bytes) else content
    return struct.pack("<Q", len(text)) + text + body


ENTRY = {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a safetensors checkpoint"),
        (b"hello, this is text", "not a safetensors checkpoint"),
        (header(b"[1, 2]"), "not a safetensors checkpoint"),
        (header({"w": ENTRY}, b"short"), "damaged"),
        (header({"w": ENTRY}, b"0" * 16), "without a RelicSlide model card"),
        (header({"w": ENTRY, "__metadata__": {"model_card": "{}"}}, b"0" * 16), "card cannot be read"),
        (header({"w": ENTRY, "__metadata__": {"model_card": json.dumps({"new": 1})}}, b"0" * 16), "update RelicSlide"),
        (struct.pack("<Q", 2**60) + b"x", "not a safetensors checkpoint"),
    ],
)
def test_what_is_no_checkpoint_gets_a_sentence(tmp_path, content, words):
    (tmp_path / "x.safetensors").write_bytes(content)
    with pytest.raises(InputError, match=words):
        checkpoint.read_card(tmp_path / "x.safetensors")


def test_a_missing_file_gets_a_sentence(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        checkpoint.read_card(tmp_path / "x.safetensors")


def test_weights_of_another_network_are_refused(tmp_path, network):
    checkpoint.save(tmp_path / "a.safetensors", network, replace(CARD, network="ffs-net"))
    with pytest.raises(InputError, match="do not fit ffs-net"):
        checkpoint.load(tmp_path / "a.safetensors")


def test_a_pickle_is_never_loaded(tmp_path):
    torch.save({"a": torch.zeros(1)}, tmp_path / "x.safetensors")
    with pytest.raises(InputError, match="pickled"):
        checkpoint.load(tmp_path / "x.safetensors")


def test_a_model_may_be_read_by_whom_any_new_file_may(tmp_path):
    (tmp_path / "plain.txt").touch()
    path = tmp_path / "m.safetensors"
    checkpoint.save(path, build_network("hpcl-net", preset="small"), ModelCard("test", "hpcl-net", {"preset": "small"}))
    assert path.stat().st_mode == (tmp_path / "plain.txt").stat().st_mode
