"""A training step on a CUDA card: near the CPU's, in any precision, on any GPU."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.dataset.synthetic.scene import synthetic_scene
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model.device import choose_device
from relicslide.ml.scene.scene import Scene
from relicslide.ml.training.config import settings
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.initial_weights import initial_network
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.training.settings import take_step

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA GPU")
LAST = f"cuda:{max(torch.cuda.device_count() - 1, 0)}"


def losses(name: str, precision: str, steps: int = 3) -> np.ndarray:
    """(steps, parts): the parts of the loss of HPCL-Net with contrast on one small chip."""
    land = synthetic_scene((64, 64), 5.0, seed=2)
    scene = Scene(ArraySource(land.image, land.grid), ArraySource(land.dem, land.grid))
    chip = LabelledScene("chip", scene, ArraySource(land.label, land.grid), (land.grid.window,))
    config = settings("paper", arguments={"preset": "small"}, visits=2 * steps, crop=64, learning_rate=1e-4)
    samples, device = Samples([chip], config), choose_device(name, precision)
    torch.manual_seed(0)
    network, _ = initial_network(config, samples.bands)
    learner = Learner(network, config, device, Ranks(), steps)
    batches = samples.epoch(0, pin=device.is_cuda)
    return np.stack([take_step(learner, parts, number).cpu().numpy() for number, parts in enumerate(batches)])


@pytest.mark.parametrize(("precision", "distance"), [("float32", 0.05), ("float16", 0.1), ("bfloat16", 0.2)])
@pytest.mark.parametrize("name", sorted({"cuda:0", LAST}))
def test_a_step_is_near_the_cpus(name, precision, distance):
    found = losses(name, precision)
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found[:1, 0], losses("cpu", "float32")[:1, 0], rtol=distance)
