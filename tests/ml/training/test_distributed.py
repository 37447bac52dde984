"""Two real processes train as one process with the same samples a step does."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.cross_validate import train_folds
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.splits import all_folds
from relicslide.ml.model.checkpoint import read_card
from relicslide.ml.networks import NETWORKS, HpclNet
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.ml.training import distributed
from relicslide.ml.training.distributed import Ranks, ranks_from_environment
from relicslide.ml.training.loop import TrainingRun
from relicslide.tests.ml.scenes import Bright, write_map
from relicslide.tests.ml.training.settings import CARD, QUICK, chips, in_two_processes, train
from torch import nn


class SampleWise(HpclNet):
    """HPCL-Net that sees each sample alone and without chance: no batch statistics (torch shares those between
    processes on GPUs only) and no dropout, whose masks are each process's own. ``seen`` is a buffer as batch
    normalisation has them: what this process saw.
    """

    def __init__(self, arguments: HpclNet.Arguments):
        super().__init__(arguments)
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


SMALL = replace(QUICK, arguments={"preset": "small"})  # group norm of four channels crashes torch in channels_last
CONFIG = replace(SMALL, epochs=1, optimiser="sgd", learning_rate=0.02, accumulate=1, ema_decay=0.9)
TINY = replace(CONFIG, network="tiny", arguments={}, ablation="", contrast={}, channels_last=False, crop=32)
MODULE = "relicslide.tests.ml.training.test_distributed"


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


def stopped_worker(folder: str, model: str) -> None:
    """What each process does: train until the second one hears a cancel in the second of three steps."""
    torch.set_num_threads(1)
    NETWORKS["tiny"] = Bright
    scenes, calls = read_chips(folder), []

    def cancel(fraction, text=""):
        calls.append(text)
        if os.environ["RANK"] == "1" and len(calls) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(scenes[:5], model, TINY, replace(CARD, network="tiny"), scenes[5:], cancel)
    Path(f"{model}.rank{os.environ['RANK']}.{len(calls)}").touch()
    assert distributed._LEFT and not distributed.dist.is_initialized(), "torch's wrapper would free the group, and hang"


def finished_worker(folder: str, model: str) -> None:
    """What each process does: go on with a run that was finished, and say the same again."""
    torch.set_num_threads(1)
    NETWORKS["hpcl-net"] = SampleWise
    scenes, before = read_chips(folder), Path(model).read_bytes()
    done = train(scenes[:5], model, CONFIG, CARD, scenes[5:], resume=True)
    assert done.best_epoch == CONFIG.epochs and done.report.miou > 0
    assert Path(model).read_bytes() == before


def folds_worker(folder: str, output: str) -> None:
    """What each process does: cross-validate a map in two folds, and keep the counts that it was given."""
    torch.set_num_threads(1)
    done = in_two_folds(folder, output)
    counts = [[item.true_positives, item.false_positives, item.false_negatives] for item in done.reports]
    np.save(f"{output}.rank{os.environ['RANK']}.npy", counts)


def in_two_folds(folder, output):
    """A cross-validation of the smallest network there is."""
    NETWORKS["tiny"] = Bright
    folds = all_folds(maps=[folder], count=2, block=32)
    return train_folds(folds, output, TINY, replace(CARD, network="tiny", tile=32))


def table(model) -> list[dict]:
    with open(model.with_suffix(".run") / "metrics.csv", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    """A folder of chips and a map, and of what two processes made of them in several runs."""
    folder = tmp_path_factory.mktemp("together")
    chips(folder / "chips", 7)
    write_map(folder / "map", rows=2, cols=2)
    in_two_processes(
        MODULE,
        ("worker", folder / "chips", folder / "two.safetensors"),
        ("finished_worker", folder / "chips", folder / "two.safetensors"),
        ("stopped_worker", folder / "chips", folder / "stopped.safetensors"),
        ("folds_worker", folder / "map", folder / "folds"),
    )
    return folder


def test_two_processes_give_the_losses_of_one(together, tmp_path, monkeypatch):
    """Five chips in batches of two: in the last step of an epoch one process has no sample and no anchor."""
    scenes = read_chips(together / "chips")
    monkeypatch.setitem(NETWORKS, "hpcl-net", SampleWise)
    train(scenes[:5], tmp_path / "one.safetensors", CONFIG, CARD, scenes[5:])
    one, two = table(tmp_path / "one.safetensors"), table(together / "two.safetensors")
    assert len(one) == len(two) == CONFIG.epochs
    for alone, shared in zip(one, two):
        assert float(alone["contrast"]) > 0
        for name in ("loss", "cross_entropy", "contrast", "miou"):
            assert float(shared[name]) == pytest.approx(float(alone[name]), rel=2e-4), name
    first, second = (np.load(together / f"two.safetensors.rank{rank}.npz") for rank in (0, 1))
    assert first["written"].min() > 0
    for name in first.files:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)


def test_a_cancel_in_one_process_stops_both_at_the_same_step(together, tmp_path, monkeypatch):
    """Else the other one would wait for it, and end in a traceback. One process can finish what two began."""
    scenes, card = read_chips(together / "chips"), replace(CARD, network="tiny")
    one, two = tmp_path / "one.safetensors", together / "stopped.safetensors"
    assert {path.suffix for path in together.glob("stopped.safetensors.rank*")} == {".2"}
    assert not two.exists()
    monkeypatch.setitem(NETWORKS, "tiny", Bright)
    train(scenes[:5], one, TINY, card, scenes[5:])
    train(scenes[:5], two, TINY, card, scenes[5:], resume=True)
    assert float(table(two)[0]["loss"]) == pytest.approx(float(table(one)[0]["loss"]), rel=2e-4)


def test_two_processes_cross_validate_as_one(together, tmp_path, monkeypatch):
    """Processes can meet only once, and still train fold after fold."""
    monkeypatch.setitem(NETWORKS, "tiny", Bright)
    alone = in_two_folds(together / "map", tmp_path / "one")
    expected = [[item.true_positives, item.false_positives, item.false_negatives] for item in alone.reports]
    for rank in (0, 1):
        np.testing.assert_array_equal(np.load(together / f"folds.rank{rank}.npy"), expected)
    assert (together / "folds" / "scores.csv").read_text() == (tmp_path / "one" / "scores.csv").read_text()
    names = [
        sorted(read_card(output / "fold1.safetensors").metrics) for output in (tmp_path / "one", together / "folds")
    ]
    assert names[0] == names[1] and len([name for name in names[0] if not name.endswith(ALTERATIONS)]) == 3


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
