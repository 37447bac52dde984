"""Mean and spread over models and views."""

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model.ensemble import VIEWS, averaged

IMAGE, DEM, VALID = torch.rand(2, 3, 4, 4), torch.rand(2, 1, 4, 4), torch.rand(2, 4, 4) > 0.2


def placed(image, dem, valid):
    """Differs from place to place, so that a mirror image is another one."""
    return (image.sum(dim=1, keepdim=True) + dem) * valid[:, None] * torch.arange(16.0).reshape(1, 1, 4, 4)


def test_one_function_gives_what_it_gives_bit_for_bit():
    found = averaged([placed], spread=True)(IMAGE, DEM, VALID)
    assert torch.equal(found[:, :1], placed(IMAGE, DEM, VALID)) and not found[:, 1].any()
    assert torch.equal(averaged([placed])(IMAGE, DEM, VALID), placed(IMAGE, DEM, VALID))
    assert torch.equal(averaged([placed] * 3)(IMAGE, DEM, VALID), placed(IMAGE, DEM, VALID)), "equal members are one"


def test_mean_and_spread_are_those_of_numpy():
    members = [lambda image, dem, valid, band=band: image[:, band : band + 1] for band in range(3)]
    found = averaged(members, spread=True)(IMAGE, DEM, VALID).numpy()
    np.testing.assert_allclose(found[:, 0], IMAGE.numpy().mean(axis=1), rtol=1e-6)
    np.testing.assert_allclose(found[:, 1], IMAGE.numpy().std(axis=1), rtol=1e-5, atol=1e-7)


def test_flips_are_the_mean_over_mirror_images_each_turned_back():
    expected = torch.zeros(2, 1, 4, 4)
    for down in (slice(None), [3, 2, 1, 0]):
        for across in (slice(None), [3, 2, 1, 0]):
            turned = [tensor[..., down, :][..., across] for tensor in (IMAGE, DEM, VALID)]
            expected += placed(*turned)[..., down, :][..., across] / 4
    torch.testing.assert_close(averaged([placed], "flips")(IMAGE, DEM, VALID), expected)


def test_over_all_turns_a_turned_tile_gets_the_turned_result():
    every = averaged([placed], "flips_and_turns")
    there = every(*(tensor.rot90(1, (-2, -1)) for tensor in (IMAGE, DEM, VALID)))
    torch.testing.assert_close(there, every(IMAGE, DEM, VALID).rot90(1, (-2, -1)))


@pytest.mark.parametrize("view", VIEWS["flips_and_turns"])
def test_a_gradient_turns_with_its_image(view):
    grey = torch.rand(1, 6, 7)

    def seen(values):
        return torch.stack([values, *map(torch.from_numpy, np.gradient(values.numpy(), axis=(-2, -1)))], dim=1)

    torch.testing.assert_close(view.of(seen(grey), [1]), seen(view.of(grey)))


def test_a_tile_that_is_no_square_can_be_turned():
    wide = averaged([lambda image, dem, valid: image[:, :1]], "flips_and_turns")
    torch.testing.assert_close(wide(IMAGE[..., :2], DEM[..., :2], VALID[..., :2]), IMAGE[:, :1, :, :2])


def test_views_of_another_name_are_refused():
    with pytest.raises(InputError, match="flips"):
        averaged([placed], "mirror")
