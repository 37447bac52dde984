"""A scene with another image or DEM, in a network's units: 0 where it is constant or flat, mirrored, doubled."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.altered import ALTERATIONS, alterations_of, altered
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.scene.spectral.domain import domain_scaling
from relicslide.ml.scene.spectral.scene import ReflectanceScene
from relicslide.tests.ml.scene.spectral.images import ROLES, SCALING, reflectance
from relicslide.tests.ml.scene.spectral.images import scene as multispectral

FINE, COARSE = Grid((60, 70), (0.0, 120.0), (2.0, 2.0)), Grid((12, 13), (-10.0, 130.0), (15.0, 15.0))
SCALING_OF_THREE = Scaling(relief_radius=8, terrain=("relief", "position_5"))
WINDOW = Window(5, 7, 40, 50)


@pytest.fixture(scope="module")
def scene() -> Scene:
    """An image with a gap and a DEM of coarser cells, which is interpolated."""
    chance = np.random.default_rng(2)
    image = chance.uniform(10, 200, (3, *FINE.shape)).astype(np.float32)
    image[:, 20:23, 30:34] = np.nan
    return Scene(ArraySource(image, FINE), ArraySource(chance.uniform(100, 160, COARSE.shape), COARSE))


def seen(scene, alteration=None, scaling=SCALING_OF_THREE):
    return ScaledScene(altered(scene, alteration) if alteration else scene, scaling).read(WINDOW)


@pytest.mark.parametrize(
    ("alteration", "of_image", "of_dem"),
    [("image constant", 0, 1), ("image inverted", -1, 1), ("DEM flat", 1, 0), ("heights doubled", 1, 2)],
)
def test_what_a_network_is_shown(scene, alteration, of_image, of_dem):
    plain, other = seen(scene), seen(scene, alteration)
    np.testing.assert_array_equal(other.valid, plain.valid)
    np.testing.assert_allclose(other.image, plain.image * of_image, atol=1e-4)
    np.testing.assert_allclose(other.dem, plain.dem * of_dem, atol=1e-4)
    assert not plain.valid.all() and np.abs(plain.dem).max() > 0.1


def test_of_a_multispectral_scene_the_slope_goes_with_the_dem():
    roles = (*ROLES, "slope")
    image = np.concatenate([reflectance(), np.full((1, *reflectance().shape[1:]), 12.0, np.float32)])
    image[-1, ::2] = 4.0
    made = multispectral(image)
    for alteration, factor in {"DEM flat": 0, "heights doubled": 2, "image inverted": 1}.items():
        other = altered(made, alteration, roles)
        whole = other.grid.window
        np.testing.assert_allclose(other.read_image(whole)[-1], factor * image[-1], atol=1e-4)
        changed = np.abs(other.read_image(whole)[:-1] - image[:-1]).max() > 1e-3
        assert changed == (alteration == "image inverted")
        assert (np.ptp(other.read_dem(whole)) < 1e-3) == (alteration == "DEM flat")
    scaling = domain_scaling([ReflectanceScene(multispectral(), ROLES)], SCALING)
    level = ScaledScene(altered(multispectral(), "DEM flat", ROLES), scaling).read(Window(8, 8, 20, 20))
    mean, std = scaling.terrain_mean[0], scaling.terrain_std[0]
    np.testing.assert_allclose(level.dem[0] * std + mean, 0, atol=1e-3)


def test_what_a_scene_lacks_is_not_altered(scene):
    assert alterations_of("image+dem") == ALTERATIONS
    assert alterations_of("image") == ALTERATIONS[:2] and alterations_of("dem") == ALTERATIONS[2:]
    alone = ScaledScene(altered(scene.without_image(), "heights doubled"), SCALING_OF_THREE, 3).read(WINDOW)
    np.testing.assert_allclose(alone.dem, 2 * seen(scene.without_image()).dem, atol=1e-4)
    flat = altered(scene.without_dem(), "image constant")
    assert np.nanstd(flat.read_image(WINDOW), axis=(1, 2)).max() < 1e-4
    with pytest.raises(InputError, match="must be one of: image constant"):
        altered(scene, "image blue")
