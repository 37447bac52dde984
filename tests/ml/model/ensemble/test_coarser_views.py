"""A tile in larger cells as well."""

from dataclasses import replace

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.ensemble import coarser_views, joint_card

DEM, VALID = torch.full((1, 1, 32, 48), float("nan")), torch.ones(1, 32, 48, dtype=torch.bool)
CARD = ModelCard("scars", "hpcl-net", {"preset": "small"}, serves=("image",))


def first_band(image, dem, valid):
    return image[:, :1]


def test_without_larger_cells_the_function_is_the_same():
    assert coarser_views(first_band, ()) is first_band


@pytest.mark.parametrize("times", [(2,), (4,), (2, 4)])
def test_a_plane_comes_back(times):
    down, across = torch.meshgrid(torch.arange(32.0), torch.arange(48.0), indexing="ij")
    plane = (3 * down - across)[None, None]
    found = coarser_views(first_band, times)(plane, DEM, VALID)
    edge = max(times) // 2  # beyond the middle of the outermost large cell a plane is not gone on with
    inside = (..., slice(edge, -edge), slice(edge, -edge))
    torch.testing.assert_close(found[inside], plane[inside])


def test_each_view_has_the_same_share():
    def height(image, dem, valid):
        return torch.full((1, 1, *image.shape[-2:]), float(image.shape[-2]))

    found = coarser_views(height, (2, 4))(torch.rand(1, 3, 32, 48), DEM, VALID)
    torch.testing.assert_close(found, torch.full((1, 1, 32, 48), (32 + 16 + 8) / 3))


def test_a_large_cell_is_known_where_one_of_its_cells_is():
    shown = []

    def look(image, dem, valid):
        shown.append(valid)
        return image[:, :1]

    some = torch.zeros_like(VALID)
    some[0, 5, 7] = True
    coarser_views(look, (2,))(torch.rand(1, 3, 32, 48), DEM, some)
    assert shown[0] is some and shown[1].nonzero().tolist() == [[0, 2, 3]]


def test_a_card_keeps_them_and_an_older_one_says_nothing_of_them():
    card = replace(CARD, coarser=(2,))
    assert ModelCard.from_json(card.to_json()) == card and "coarser" not in CARD.to_json()
    assert joint_card([card, CARD]).coarser == ()


@pytest.mark.parametrize(
    "wrong", [{"coarser": (3,)}, {"coarser": (1,)}, {"coarser": (2,), "serves": ("image+dem", "image")}]
)
def test_other_cells_and_a_model_that_sees_a_dem_are_refused(wrong):
    with pytest.raises(InputError, match="times larger are none; use 2, 4 or 8, and only where the model serves image"):
        replace(CARD, **wrong)


def test_tiles_are_multiples_of_the_stride_in_the_largest_cells():
    joint = joint_card([replace(CARD, coarser=(4,), tile=400), replace(CARD, tile=400)])
    assert joint.tile % (4 * 8) == 0
