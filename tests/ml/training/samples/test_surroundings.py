"""What a sample shows beyond its scene's edge: unknown ground, or the scene mirrored together with its labels."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.dataset.labelled import LabelledScene, ScaledLabelledScene
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.training.config import TrainConfig
from relicslide.ml.training.samples import Samples
from relicslide.ml.training.samples.surroundings import read


def chip(shape=(20, 33)) -> LabelledScene:
    """A scene of an image alone whose label can be told from the image: a landslide where it is bright."""
    grid = Grid(shape, (0.0, 0.0), (2.0, 2.0))
    image = np.random.default_rng(4).normal(100, 20, (3, *shape))
    label = (image[0] > 100).astype(float)
    scene = Scene(ArraySource(image, grid), None)
    return LabelledScene("chip", scene, ArraySource(label[None], grid), [grid.window])


def scaled(labelled: LabelledScene) -> ScaledLabelledScene:
    return ScaledLabelledScene(ScaledScene(labelled.scene, Scaling(), 3), labelled)


@pytest.mark.parametrize("window", [Window(-7, -50, 40, 120), Window(25, 40, 8, 8), Window(2, 3, 9, 9)])
def test_the_mirrored_ground_is_numpys_and_carries_its_labels(window):
    scene = scaled(chip())
    whole = read(scene, scene.scaled.grid.window, False)
    far = ((200, 200), (200, 200))
    rows, cols = (
        slice(first + 200, first + 200 + n) for first, n in zip((window.row, window.col), (window.rows, window.cols))
    )
    sample, label = read(scene, window, True)
    np.testing.assert_array_equal(sample.image, np.pad(whole.sample.image, ((0, 0), *far), "symmetric")[:, rows, cols])
    np.testing.assert_array_equal(label, np.pad(whole.label, far, "symmetric")[rows, cols])
    assert sample.valid.all() and sample.dem.shape[1:] == label.shape


def test_a_sample_of_a_small_chip_is_labelled_throughout_or_unknown_beyond_it():
    side = {"crop": 48, "batch": 4, "arguments": {"preset": "small"}}
    shares = []
    for mirror in (0.0, 1.0):
        still = Augmentation(colour=0, relief=0, rotate=0, zoom=1, mirror=mirror)
        (batch,) = next(Samples([chip()] * 4, TrainConfig(augmentation=still, **side)).epoch(0))
        known = batch.label != 255
        shares.append(known.float().mean().item())
        bright = batch.image[:, 0] > 0
        assert (bright == (batch.label == 1))[known].float().mean() > 0.97
    assert shares[0] == pytest.approx(20 * 33 / 48**2) and shares[1] == 1.0
