"""Bands of a file by their names, by the sensor and by their number."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.sink import RasterDescription
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.spectral.colours import named_file
from relicslide.ml.scene.spectral.matching import matched_bands, roles_of_names
from relicslide.ml.scene.spectral.roles import SENSORS, TERRAIN, roles_of
from relicslide.tests.ml.scene.spectral.images import GRID
from relicslide.tests.ml.scenes import write

NEEDED = Scaling(roles=("blue", "green", "red", "nir", "swir1", "swir2"), terrain=TERRAIN)


def image(folder, bands, names=()):
    described = RasterDescription(list(names)) if names else RasterDescription()
    return write(folder / "image.tif", GRID, np.ones((bands, *GRID.shape), np.uint16), description=described)


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        ("B12 B11 B8 B4 B3 B2", (6, 5, 4, 3, 2, 1)),
        ("B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B11 B12", (2, 3, 4, 8, 11, 12)),
        ("SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B6 SR_B7", (2, 3, 4, 5, 6, 7)),
        ("Red Green Blue NIR SWIR-1 SWIR-2", (3, 2, 1, 4, 5, 6)),
        ("coastal blue green red rededge1 nir08 nir swir16 swir22", (2, 3, 4, 7, 8, 9)),
    ],
)
def test_names_tell(tmp_path, names, numbers):
    names = names.split()
    assert matched_bands(named_file(image(tmp_path, len(names), names)), NEEDED).bands == numbers


def test_names_with_words_behind_their_number():
    told = roles_of_names(["B4, central wavelength 665 nm", "B8A (865 nm)", "B12", "B8", "AOT"])
    assert told == ("red", "nir08", "swir2", "nir", None)


@pytest.mark.parametrize(("bands", "numbers"), [(13, (2, 3, 4, 8, 12, 13)), (7, (2, 3, 4, 5, 6, 7))])
def test_the_number_of_bands_tells(tmp_path, bands, numbers):
    assert matched_bands(named_file(image(tmp_path, bands)), NEEDED).bands == numbers


@pytest.mark.parametrize(
    ("sensor", "numbers"), [("sentinel-2-l2a", (2, 3, 4, 8, 11, 12)), ("sentinel-2-without-b8a", (2, 3, 4, 8, 11, 12))]
)
def test_twelve_bands_need_the_sensor(tmp_path, sensor, numbers):
    path = image(tmp_path, 12)
    with pytest.raises(InputError, match="name the sensor"):
        matched_bands(named_file(path), NEEDED)
    assert matched_bands(named_file(path), NEEDED, sensor).bands == numbers
    with pytest.raises(InputError, match="choose another sensor"):
        matched_bands(named_file(path), NEEDED, "sentinel-2")


def test_a_role_that_is_missing_is_named(tmp_path):
    wanted = Scaling(roles=SENSORS["landsat-8"], terrain=TERRAIN)
    path = image(tmp_path, 6, ["B2", "B3", "B4", "B8", "B11", "B12"])
    with pytest.raises(InputError, match=r"image\.tif has no band for coastal"):
        matched_bands(named_file(path), wanted)


def test_without_a_slope_the_dem_gives_it(tmp_path, caplog):
    caplog.set_level("INFO", "relicslide")
    wanted = Scaling(roles=SENSORS["landslide4sense"], terrain=TERRAIN)
    found = matched_bands(named_file(image(tmp_path, 13)), wanted)
    assert found.scaling.roles == SENSORS["sentinel-2-without-b8a"]
    assert found.bands == (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13)
    assert "made from the DEM" in caplog.text


def test_roles_are_named_by_sensor_or_one_by_one():
    assert roles_of("Landsat-8") == SENSORS["landsat-8"]
    assert roles_of("blue, green red") == ("blue", "green", "red")
