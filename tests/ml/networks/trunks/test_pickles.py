"""Pickles of weights: read only by a torch that does it safely, and damaged ones are refused in a sentence."""

from __future__ import annotations

import random

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks.trunks.resnet import ResNetTrunk, load_imagenet
from relicslide.tests.faults.mutants import flipped_bytes

TRUNK = ResNetTrunk("basic", (1, 1, 1, 1), (4, 4, 4, 4), 3, (1,))


def test_an_old_torch_reads_no_pickle(tmp_path, monkeypatch):
    torch.save(TRUNK.state_dict(), tmp_path / "w.pth")
    load_imagenet(TRUNK, tmp_path / "w.pth")
    monkeypatch.setattr(torch, "__version__", "2.9.1+cpu")
    with pytest.raises(InputError, match="w.pth is a pickle, which torch 2.9.1.* update torch to 2.10 or later"):
        load_imagenet(TRUNK, tmp_path / "w.pth")


def test_damaged_pickles(tmp_path):
    torch.save(TRUNK.state_dict(), tmp_path / "w.pth")
    whole = (tmp_path / "w.pth").read_bytes()
    for seed in range(60):
        (tmp_path / "w.pth").write_bytes(flipped_bytes(random.Random(seed), whole))
        try:
            load_imagenet(TRUNK, tmp_path / "w.pth")
        except InputError as error:
            assert "w.pth" in str(error)
