"""What the tests of training share: a few chips, quick settings, two processes, and how checkpoints are compared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from relicslide.ml.base.progress import silent
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import PRESETS
from relicslide.ml.networks.presets import SMALL
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.training import loop
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.files import Files
from relicslide.ml.training.learner import Learner
from safetensors.numpy import load_file

NARROW = replace(
    SMALL,
    layers=(1, 1, 1, 1),
    widths=(16, 16, 16, 16),
    encoder_channels=16,
    low_channels=16,
    decoder_widths=(16, 16, 16),
    hfe_branch=(16, 16),
    hfe_fuse=(16, 16, 16),
    ffs_branch=(16, 16),
)
"""A network of all parts and few weights; below 16 channels torch 2.13's backward passes in channels_last crash."""
PRESETS["narrow"] = NARROW

QUICK = TrainConfig(
    arguments={"preset": "narrow"},
    epochs=2,
    batch=2,
    crop=64,
    loss="cross_entropy",
    scaling=Scaling(relief_radius=16),
    device="cpu",
    ablation="B+F+C+G",
    contrast={"queue": 64, "keys": 40},
    score_every=1,
)
"""Everything that has a state: dropout, queues, momentum encoder, moving average, moments, augmentation."""

PLAIN = replace(QUICK, ablation="", contrast={}, augmentation=Augmentation(False, 0, 0, 0, 1))
CARD = ModelCard("test", "hpcl-net", tile=64, overlap=0)


def chips(folder, count: int, size: int = 64, seed: int = 1):
    """Synthetic chips as scenes."""
    write_chips(folder, count, size, seed=seed)
    return read_chips(folder)


def train(scenes, output, config, card, held_out=(), progress=silent, resume=False):
    """Train on scenes; files are named as the verb names them."""
    data = TrainingData(tuple(scenes), tuple(held_out))
    return loop.train(data, Files.beside(output), config, card, progress, resume)


def take_step(learner: Learner, batches, number: int) -> torch.Tensor:
    """One step as the loop takes it."""
    values = [learner.backward(learner.losses(learner.forward(part), part)) for part in learner.begin(batches, number)]
    return learner.step(number, values)


def torchrun(*command) -> str:
    """Run a script, or ``-m`` a module, in two processes of one thread each; what they print."""
    start = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    done = subprocess.run(
        [*start, *map(str, command)],
        capture_output=True,
        text=True,
        timeout=150,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    return done.stdout


FORK = """
import importlib, json, os, socket, sys
import torch._dynamo  # as every optimiser does: once, and not in each child
tests = importlib.import_module(sys.argv[1])
codes = []
for name, *arguments in json.loads(sys.argv[2]):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free.getsockname()[1]), "WORLD_SIZE": "2"}
    children = []
    for rank in ("0", "1"):
        child = os.fork()
        if not child:
            os.environ.update(address, RANK=rank, LOCAL_RANK=rank)
            code = getattr(tests, name)(*arguments)
            sys.stdout.flush()
            os._exit(code or 0)
        children.append(child)
    codes += [os.waitpid(child, 0)[1] for child in children]
sys.exit(any(codes))
"""


def in_two_processes(module: str, *calls: Sequence) -> str:
    """Call functions of a test file, each (name, *arguments), one after the other in two processes of their own as
    torchrun starts them, but with one import of torch for all; what they print. Where one returns a number, that is a
    process's exit code.
    """
    done = subprocess.run(
        [sys.executable, "-c", FORK, module, json.dumps([[str(word) for word in call] for call in calls])],
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    return done.stdout


def assert_same_weights(one, two) -> None:
    """Both files hold the same tensors, bit for bit."""
    first, second = load_file(one), load_file(two)
    assert set(first) == set(second)
    for name in first:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)
