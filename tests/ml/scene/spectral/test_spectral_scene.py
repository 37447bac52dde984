"""A multispectral scene: by window as whole, by domain, in any numbers, with slope and elevation from metres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Window
from relicslide.ml.geodata.plausibility.collars import Collar
from relicslide.ml.geodata.plausibility.images import SeenImage
from relicslide.ml.scene.measured import MeasuredScene, read_measured, write_measured
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.spectral.domain import domain_scaling
from relicslide.ml.scene.spectral.scene import ReflectanceScene, SpectralScene
from relicslide.tests.ml.scene.spectral.images import GRID, ROLES, SCALING, hills, reflectance, scene
from relicslide.tests.ml.scenes import NORTH, WEST


def test_windows_are_parts_of_the_whole():
    image = reflectance()
    image[:, 20:24, 30:36] = np.nan
    scaled = ScaledScene(scene(image), SCALING)
    whole = scaled.read(GRID.window)
    assert (len(whole.image), len(whole.dem)) == (22, 2)
    assert np.isfinite(whole.image[:, whole.valid]).all() and np.isfinite(whole.dem[:, whole.valid]).all()
    for window in (Window(0, 0, 32, 32), Window(15, 25, 16, 40), Window(54, 74, 32, 32)):
        part, inner = scaled.read(window), window.intersection(GRID.window)
        for name in ("image", "dem", "valid"):
            rows, cols = inner.within(window)
            seen = getattr(part, name)[..., rows, cols]
            rows, cols = inner.within(GRID.window)
            np.testing.assert_allclose(seen, getattr(whole, name)[..., rows, cols], atol=1e-5)


def test_what_was_measured_of_the_whole_travels_as_the_same_bits(tmp_path, monkeypatch):
    own, file = replace(SCALING, statistics="scene"), tmp_path / "measured.npz"
    images = scene(), scene(reflectance()[:3])
    scalings = own, Scaling(relief_radius=16)
    parts = [ScaledScene(*pair) for pair in zip(images, scalings)]
    collar = Collar(np.eye(3, dtype=bool), np.zeros(2), np.ones(2), "black")
    write_measured(file, MeasuredScene([part.measured for part in parts], "image+dem", SeenImage([-9999.0], collar)))
    found = read_measured(file)
    assert found.modality == "image+dem" and found.seen.voids == [-9999.0] and found.seen.collar.colour == "black"
    np.testing.assert_array_equal(found.seen.collar.cells, collar.cells)
    monkeypatch.delattr("relicslide.ml.scene.scaled_scene.image_statistics")
    monkeypatch.delattr("relicslide.ml.scene.spectral.scene.image_statistics")
    monkeypatch.delattr("relicslide.ml.scene.regional_surface._read_whole")
    for part, image, scaling, known in zip(parts, images, scalings, found.parts):
        one, other = part.read(GRID.window), ScaledScene(image, scaling, None, known).read(GRID.window)
        for name in ("image", "dem", "valid", "elevation"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(InputError, match="remove it, and begin the run again"):
        read_measured(file)


def test_slope_is_in_degrees_and_elevation_in_metres_before_they_are_standardised():
    made = SpectralScene(scene(), SCALING)
    mean, std = made.scaling.terrain_mean, made.scaling.terrain_std
    dem = made.read(GRID.window, np.zeros((13, 1, 1)), np.ones((13, 1, 1))).dem
    slope, elevation = (dem[index] * std[index] + mean[index] for index in (0, 1))
    x, y = GRID.x(np.arange(90))[None, :], GRID.y(np.arange(70))[:, None]
    np.testing.assert_allclose(elevation, hills(x, y), atol=0.01)
    across = 60 / 120 * np.cos((x - WEST) / 120) * np.cos((y - NORTH) / 150)
    along = -60 / 150 * np.sin((x - WEST) / 120) * np.sin((y - NORTH) / 150)
    steepness = np.degrees(np.arctan(np.hypot(across, along)))
    np.testing.assert_allclose(slope[2:-2, 2:-2], steepness[2:-2, 2:-2], atol=0.2)


@pytest.mark.parametrize(
    ("encoding", "stored"),
    [
        ("numbers", lambda values: np.round(values * 10_000)),
        ("offset numbers", lambda values: np.round(values * 10_000 + 1000)),
    ],
)
def test_numbers_with_and_without_offset_are_the_same_reflectance(encoding, stored, caplog):
    caplog.set_level("INFO", "relicslide")
    plain = ScaledScene(scene(), SCALING).read(GRID.window)
    other = ScaledScene(scene(stored(reflectance()).astype(np.float32)), SCALING)
    assert "taken for reflectance times 10,000" in caplog.text
    assert ReflectanceScene(scene(stored(reflectance()).astype(np.float32)), ROLES).encoding == encoding
    image = other.read(GRID.window).image
    smooth = [index for index in range(22) if index != 11]  # an edge more or less by rounding
    np.testing.assert_allclose(image[smooth], plain.image[smooth], atol=0.02)
    assert (image[11] != plain.image[11]).mean() < 0.01


def test_divided_values_are_told_from_reflectance_and_take_their_own_statistics(caplog):
    caplog.set_level("INFO", "relicslide")
    divided = reflectance() * 5
    scaling = domain_scaling([ReflectanceScene(scene(), ROLES)], SCALING)
    assert (scaling.encoding, scaling.statistics) == ("reflectance", "training")
    made = ScaledScene(scene(divided), scaling)
    assert "divided by a constant" in caplog.text and "the scene's own means" in caplog.text
    np.testing.assert_allclose(made.mean, divided.mean(axis=(1, 2), keepdims=True), rtol=1e-4)
    with pytest.raises(InputError, match="one network cannot learn from both"):
        domain_scaling([ReflectanceScene(scene(), ROLES), ReflectanceScene(scene(divided), ROLES)], SCALING)


def test_a_domain_is_standardised_by_all_its_scenes_and_never_by_a_tile():
    dark, bright = reflectance(), reflectance(seed=1) + 0.1
    scaling = domain_scaling([ReflectanceScene(scene(image), ROLES) for image in (dark, bright)], SCALING)
    both = np.concatenate([dark, bright], axis=1)
    np.testing.assert_allclose(scaling.image_mean, both.mean(axis=(1, 2)), rtol=1e-4)
    np.testing.assert_allclose(scaling.image_std, both.std(axis=(1, 2)), rtol=1e-3)
    red = ScaledScene(scene(dark), scaling).read(Window(0, 0, 20, 20)).image[0]
    place = ROLES.index("red")
    expected = (dark[place, :20, :20] - scaling.image_mean[place]) / scaling.image_std[place]
    np.testing.assert_allclose(red, expected, atol=1e-4)


def test_the_overlay_sees_red_green_and_blue_alone():
    assert ScaledScene(scene(), SCALING).read_image(Window(0, 0, 8, 9)).shape == (3, 8, 9)


def test_what_cannot_be_made_is_refused():
    with pytest.raises(InputError, match="13 are read"):
        ScaledScene(scene(reflectance(5)), SCALING)
    with pytest.raises(InputError, match="give the DEM, too"):
        ScaledScene(scene().without_dem(), SCALING)
    with pytest.raises(InputError, match="lack swir2"):
        replace(SCALING, roles=ROLES[:-1])
    with pytest.raises(InputError, match="slope_angle and elevation"):
        replace(SCALING, terrain=("relief",))


def test_a_chip_of_few_pixels_is_what_its_domain_is():
    dark = reflectance() * 2  # divided values in a shadow: a median of 0.4
    assert ReflectanceScene(scene(dark), ROLES).encoding == "reflectance"
    assert ReflectanceScene(scene(dark), ROLES, "divided").encoding == "divided"
    desert = (reflectance() * 10_000).clip(1000)
    assert ReflectanceScene(scene(desert), ROLES).encoding == "offset numbers"
    assert ReflectanceScene(scene(desert), ROLES, "numbers").encoding == "numbers"
    assert ReflectanceScene(scene(), ROLES, "numbers").encoding == "reflectance"
