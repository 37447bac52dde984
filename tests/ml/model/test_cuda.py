"""What needs a CUDA card: the same from a GPU as from the CPU, on any GPU, and no wait where none is needed."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from relicslide.ml.base.progress import silent
from relicslide.ml.dataset.synthetic.scene import coarse_and_back, synthetic_scene
from relicslide.ml.geodata.grid import Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.probability import probability_of
from relicslide.ml.model.runner import Batch, Runner
from relicslide.ml.model.sweep import sweep
from relicslide.ml.model.tiles import Schedule
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA GPU")
LAST = f"cuda:{max(torch.cuda.device_count() - 1, 0)}"


@pytest.fixture(scope="module")
def scene() -> ScaledScene:
    land = synthetic_scene((256, 256), seed=4)
    dem = coarse_and_back(land.dem, land.grid, 15)
    return ScaledScene(Scene(ArraySource(land.image, land.grid), ArraySource(dem, land.grid)), Scaling())


def chances(scene: ScaledScene, name: str, precision: str, batch: int = 3) -> np.ndarray:
    """(rows, cols): what the bundled model says, in tiles of 128 pixels."""
    device = choose_device(name, precision)
    network = checkpoint.load()[0].to(device.torch_device)
    result = np.full(scene.grid.shape, np.nan, np.float32)

    def emit(window: Window, values: np.ndarray) -> None:
        result[window.within(scene.grid.window)] = values[0]

    runner = Runner(probability_of(network, device), device, batch)
    sweep(scene, Schedule(scene.grid.shape, 128, 32, 16), runner, 1, emit, silent)
    return result


@pytest.mark.parametrize(("precision", "distance"), [("float32", 1e-3), ("float16", 1e-2), ("bfloat16", 0.3)])
@pytest.mark.parametrize("name", sorted({"cuda:0", LAST}))
def test_a_gpu_says_what_the_cpu_says(scene, name, precision, distance):
    truth = chances(scene, "cpu", "float32")
    assert np.ptp(truth) > 0.3, "there is something to tell apart"
    assert np.abs(chances(scene, name, precision) - truth).max() < distance


def test_a_result_is_complete_when_it_is_given(scene):
    device = choose_device(LAST, "float32")

    def slow(image, dem, valid):
        for _ in range(50):
            image = image @ torch.eye(image.shape[-1], device=image.device)
        return image[:, :1]

    runner, windows = Runner(slow, device, 4), [Window(0, 0, 256, 256)] * 4
    sample = scene.read(windows[0])
    batch = Batch(tuple(windows), *(np.stack([part] * 4) for part in (sample.image, sample.dem, sample.valid)))
    ((_, wait),) = runner(batch)
    np.testing.assert_allclose(wait()[:, 0], np.stack([sample.image[0]] * 4), atol=1e-3)
