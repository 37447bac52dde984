"""Two real processes train as one process with the same samples a step does."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.distributed import Ranks, ranks_from_environment
from relicslide.ml.errors import InputError
from relicslide.ml.networks import NETWORKS, HpclNet
from relicslide.ml.train import train
from relicslide.ml.training_run import TrainingRun
from relicslide.tests.ml.training import CARD, QUICK, chips
from torch import nn


class SampleWise(HpclNet):
    """HPCL-Net that sees each sample alone and without chance: no batch statistics (torch shares those between
    processes on GPUs only) and no dropout, whose masks are each process's own. ``seen`` is a buffer as batch
    normalisation has them: what this process saw.
    """

    def __init__(self, preset: str = "small"):
        super().__init__(preset)
        for parent in list(self.modules()):
            for name, child in list(parent.named_children()):
                if isinstance(child, nn.BatchNorm2d):
                    setattr(parent, name, nn.GroupNorm(1, child.num_features))
                elif isinstance(child, nn.Dropout):
                    child.p = 0.0
        self.register_buffer("seen", torch.zeros(()))

    def encode(self, image, dem):
        if self.training:
            self.seen += image.mean().detach()
        return super().encode(image, dem)


CONFIG = replace(QUICK, epochs=1, optimiser="sgd", learning_rate=0.02, accumulate=1, average=0.9)
SCRIPT = "import sys; from relicslide.tests.ml.test_distributed import worker; worker(*sys.argv[1:])"


def worker(folder: str, model: str) -> None:
    """What each process does: train, and keep what has to be the same in all of them."""
    torch.set_num_threads(1)
    NETWORKS["hpcl-net"] = SampleWise
    learners = []
    original = TrainingRun.go

    def go(self, resume):
        learners.append(self.learner)
        return original(self, resume)

    TrainingRun.go = go
    from relicslide.ml.dataset import read_chips

    scenes = read_chips(folder)
    train(scenes[:5], model, CONFIG, CARD, scenes[5:])
    (learner,) = learners
    np.savez(
        f"{model}.rank{os.environ['RANK']}.npz",
        rows=learner.contrast.queues.rows,
        written=learner.contrast.queues.written,
        **{name: value.detach().numpy() for name, value in learner.contrast.momentum.named_parameters()},
        **{f"network.{name}": value.detach().numpy() for name, value in learner.network.named_parameters()},
        **{f"result.{name}": value.detach().numpy() for name, value in learner.result.state_dict().items()},
    )


def table(model) -> list[dict]:
    with open(model.with_suffix(".run") / "metrics.csv", newline="") as file:
        return list(csv.DictReader(file))


def test_two_processes_give_the_losses_of_one(tmp_path, monkeypatch):
    """Five chips in batches of two: in the last step of an epoch one process has no sample and no anchor."""
    scenes = chips(tmp_path / "chips", 7)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m"]
    (tmp_path / "run_worker.py").write_text(SCRIPT, encoding="utf-8")
    done = subprocess.run(
        [*command[:-1], str(tmp_path / "run_worker.py"), str(tmp_path / "chips"), str(tmp_path / "two.safetensors")],
        capture_output=True,
        text=True,
        timeout=150,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    monkeypatch.setitem(NETWORKS, "hpcl-net", SampleWise)
    train(scenes[:5], tmp_path / "one.safetensors", CONFIG, CARD, scenes[5:])
    one, two = table(tmp_path / "one.safetensors"), table(tmp_path / "two.safetensors")
    assert len(one) == len(two) == CONFIG.epochs
    for alone, together in zip(one, two):
        assert float(alone["contrast"]) > 0
        for name in ("loss", "cross_entropy", "contrast", "miou"):
            assert float(together[name]) == pytest.approx(float(alone[name]), rel=2e-4), name
    first, second = (np.load(tmp_path / f"two.safetensors.rank{rank}.npz") for rank in (0, 1))
    assert first["written"].min() > 0
    for name in first.files:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)


def test_alone_nothing_is_exchanged():
    values = torch.tensor([1.0, 2.0], requires_grad=True)
    assert torch.equal(Ranks().sum(values), values.detach())
    assert Ranks().gather(values).shape == (1, 2)
    assert not Ranks().gather(values).requires_grad
    with ranks_from_environment("cpu", "auto") as (ranks, device):
        assert ranks == Ranks() and device.torch_device.type == "cpu"


def test_a_gpu_by_number_for_several_processes_gets_a_sentence(monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setenv("RANK", "0")
    with pytest.raises(InputError, match="use cuda or auto"), ranks_from_environment("cuda:1", "auto"):
        pass
