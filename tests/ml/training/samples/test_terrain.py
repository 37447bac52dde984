"""Samples with several channels of terrain: in every batch, varied as the ground is, and learned from."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import torch
from relicslide.ml.dataset.augmentation import Augmentation, Similarity
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model import checkpoint
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import TERRAIN
from relicslide.ml.segment import segment
from relicslide.ml.training.samples import Samples
from relicslide.ml.training.samples.crops import transformed
from relicslide.tests.ml.scene.terrain.surfaces import GRIDS, scaled
from relicslide.tests.ml.scenes import write_pair
from relicslide.tests.ml.training.settings import CARD, PLAIN, chips, train

SEVERAL = replace(
    PLAIN,
    scaling=replace(PLAIN.scaling, terrain=TERRAIN),
    arguments={"preset": "small", "terrain": "elevation"},
    epochs=1,
)


def test_a_sample_has_the_channels_of_the_scene(tmp_path):
    (scene,) = chips(tmp_path, 1)
    batch = Samples([scene], SEVERAL).example(0)
    seen = ScaledScene(scene.scene, SEVERAL.scaling).read(Window(0, 0, 64, 64)).filled()
    assert batch.dem.shape == (1, len(TERRAIN), 64, 64)
    np.testing.assert_array_equal(batch.dem[0].numpy(), seen.dem)


def test_varied_samples_are_finite_and_keep_their_deviations(tmp_path):
    config = replace(SEVERAL, augmentation=Augmentation(rotate=180, zoom=2, relief=0.5), visits=20)
    dems = torch.cat([part.dem for step in Samples(chips(tmp_path, 1), config).epoch(0) for part in step])
    assert dems.isfinite().all()
    deviations = dict(zip(TERRAIN[1:], dems.std(dim=(0, 2, 3))[1:].tolist()))
    assert all(0.2 < value < 4 for value in deviations.values()), deviations


def test_ground_that_is_turned_and_enlarged_has_the_channels_of_such_ground():
    """Of a bowl, whose slope grows with the distance, and whose curvature is one number everywhere."""
    grid = GRIDS["2 m"]
    rows, cols = np.indices(grid.shape) - 59.5
    sample = scaled((rows**2 + cols**2) * grid.cell_metres / 200, grid, TERRAIN).read(Window(10, 10, 100, 100))
    turned, _ = transformed(sample, np.zeros((100, 100)), Similarity(math.radians(30), 1.5), 20, TERRAIN)
    bowl = 0.005 * 1.5 * (np.indices((20, 20)) - 9.5)  # heights in cells are two thirds; cells are half as large again
    seen = dict(zip(TERRAIN, turned.dem))
    slope = np.sqrt(2 * np.hypot(*bowl)) / 0.2
    np.testing.assert_allclose(seen["slope"][slope > 1], slope[slope > 1], rtol=0.02)
    plan = -2 * 0.005 * 1.5 / np.sqrt(1 + 4 * (bowl**2).sum(axis=0)) / 0.05
    np.testing.assert_allclose(np.sinh(seen["plan_curvature"]), plan, rtol=0.02)
    below = np.broadcast_to(sample.dem[TERRAIN.index("position_25"), 50, 50] / 1.5, (20, 20))
    np.testing.assert_allclose(seen["position_25"], below, rtol=0.02)


def test_a_network_is_trained_on_terrain_and_segments(tmp_path):
    train(chips(tmp_path / "chips", 1), tmp_path / "m.safetensors", SEVERAL, CARD)
    card = checkpoint.read_card(tmp_path / "m.safetensors")
    assert card.arguments["dem_channels"] == len(TERRAIN) and card.scaling.terrain == TERRAIN
    pair = write_pair(tmp_path)
    done = segment(pair.image, pair.dem, model=tmp_path / "m.safetensors", probability=tmp_path / "p.tif", device="cpu")
    assert done.valid_pixels == pair.grid.shape[0] * pair.grid.shape[1]
