"""A training whose disk is full ends with a sentence on the file that did not fit."""

from __future__ import annotations

import errno

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks.weights.writing import write_tensors
from relicslide.ml.training import files as run_files
from relicslide.tests.ml.training.settings import CARD, PLAIN, chips, train
from safetensors import SafetensorError


def full(*given, **named):
    """What safetensors says on a full disk."""
    raise SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)")


def test_safetensors_errors_are_those_of_files(tmp_path, monkeypatch):
    monkeypatch.setattr("safetensors.torch.save_file", full)
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_tensors(str(tmp_path / "m.safetensors"), {"a": torch.zeros(1)}, {})
    assert caught.value.errno == errno.ENOSPC


def test_what_is_no_error_of_a_file_flies(tmp_path, monkeypatch):
    def other(*given, **named):
        raise SafetensorError("no such type")

    monkeypatch.setattr("safetensors.torch.save_file", other)
    with pytest.raises(SafetensorError, match="no such type"):
        write_tensors(str(tmp_path / "m.safetensors"), {"a": torch.zeros(1)}, {})


@pytest.mark.parametrize("kind", ["model", "events"])
def test_a_run_names_what_did_not_fit_and_not_its_page(tmp_path, monkeypatch, kind):
    """The page, that is written then as well, may fail too and must not speak in its place."""

    class Events:
        def add_scalar(self, *given):
            raise OSError(errno.ENOSPC, "No space left on device")

        flush = close = add_scalar

    scenes = chips(tmp_path / "chips", 1)
    if kind == "model":
        monkeypatch.setattr("safetensors.torch.save_file", full)
    else:
        monkeypatch.setattr(run_files, "_events", lambda path, purge: Events())
    named = {"model": "m.safetensors", "events": "m.run"}[kind]
    with pytest.raises(InputError, match=f"{named} cannot be written .No space left on device.; free some space"):
        train(scenes, tmp_path / "m.safetensors", PLAIN, CARD)
    assert not list(tmp_path.glob("*.partial*"))
