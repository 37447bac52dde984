"""Terrain filters, the join at full size, the ASPP and the trunk's dilation."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.networks.blocks import ASPP, ConvBlock, UpBlock
from relicslide.ml.networks.context import Context
from relicslide.ml.networks.hfe import Join, LightJoin
from relicslide.ml.networks.terrain import Derivatives, Elevation
from relicslide.ml.networks.trunks.resnet import ResNetTrunk
from torch import nn


def raw(terrain: Derivatives) -> Derivatives:
    """Without the standardisation's epsilon, so that the filters can be seen."""
    terrain.standardise.eps = 0.0
    return terrain.double().eval()


def test_a_plane_has_its_slopes_and_no_curvature():
    rows, columns = torch.meshgrid(torch.arange(12.0), torch.arange(10.0), indexing="ij")
    dem = (0.3 * columns.double() - 0.7 * rows.double() + 5)[None, None]
    z, dx, dy, laplacian = raw(Derivatives())(dem)[0, :, 1:-1, 1:-1]
    torch.testing.assert_close(z, dem[0, 0, 1:-1, 1:-1])
    torch.testing.assert_close(dx, torch.full_like(dx, 0.3))
    torch.testing.assert_close(dy, torch.full_like(dy, -0.7))
    torch.testing.assert_close(laplacian, torch.zeros_like(dx))


def test_a_bowl_has_the_curvature_of_its_second_derivatives():
    rows, columns = torch.meshgrid(torch.arange(9.0), torch.arange(9.0), indexing="ij")
    dem = (columns**2 + 0.5 * rows**2).double()[None, None]
    laplacian = raw(Derivatives())(dem)[0, 3, 1:-1, 1:-1]
    torch.testing.assert_close(laplacian, torch.full_like(laplacian, 2 + 1))


def test_derivatives_learn_nothing_but_meet_the_next_layer_at_one_scale():
    terrain = Derivatives().train()
    assert list(terrain.parameters()) == []
    dem = 1000 + 50 * torch.randn(4, 1, 32, 32, generator=torch.Generator().manual_seed(0))
    seen = terrain(dem)
    torch.testing.assert_close(seen.std((0, 2, 3)), torch.ones(4), rtol=0.01, atol=0.01)
    assert torch.equal(Elevation(repeats=3)(dem), torch.cat([dem] * 3, dim=1))


def test_the_light_join_is_a_1x1_block_over_the_upsampled_concatenation():
    light, plain = LightJoin(6, 4, 5).eval(), Join(6, 4, 5).eval()
    plain.block = ConvBlock(10, 5, kernel=1).eval()
    with torch.no_grad():
        plain.block[0].weight.copy_(torch.cat([light.coarse.weight, light.fine.weight], dim=1))
    coarse, fine = torch.randn(2, 6, 8, 8), torch.randn(2, 4, 16, 16)
    torch.testing.assert_close(light(coarse, fine), plain(coarse, fine))


@pytest.mark.parametrize("context", [Context(), Context(cell=2, window=3)])
def test_the_aspp_trains_on_two_samples_and_looks_no_farther_than_its_rates(context):
    aspp = ASPP(8, 16, rates=(1, 3, 5), context=context)
    assert aspp(torch.randn(2, 8, 16, 16)).isfinite().all()
    if context.local:
        aspp.double().eval()
        features = torch.randn(1, 8, 40, 40, dtype=torch.float64)
        changed = features.clone()
        changed[..., 20, 20] += 1
        moved = (aspp(changed) - aspp(features)).abs().sum((0, 1)).nonzero()
        assert (moved - 20).abs().max() == 5


def test_a_local_image_branch_that_covers_the_map_is_the_global_one():
    features = torch.randn(2, 8, 12, 16, dtype=torch.float64)
    local, whole = (ASPP(8, 16, (1, 3), context).double().eval() for context in (Context(2, 17), Context()))
    local.load_state_dict(whole.state_dict())
    torch.testing.assert_close(local(features), whole(features))


def test_an_up_block_doubles_rows_and_columns():
    assert UpBlock(3, 5)(torch.randn(1, 3, 7, 9)).shape == (1, 5, 14, 18)


def test_the_trunk_stands_at_strides_1_2_4_4_and_dilates_by_its_multi_grid():
    trunk = ResNetTrunk("bottleneck", (1, 1, 1, 3), (4, 8, 16, 32), inputs=6, multi_grid=(1, 2, 4)).eval()
    maps = trunk(torch.randn(1, 6, 32, 32))
    assert [tuple(part.shape[1:]) for part in maps] == [(16, 32, 32), (32, 16, 16), (64, 8, 8), (128, 8, 8)]
    dilations = [layer.dilation[0] for layer in trunk.layer4.modules() if isinstance(layer, nn.Conv2d)]
    assert [dilation for dilation in dilations if dilation > 1] == [2, 4, 8]


@pytest.mark.parametrize("block", ["basic", "bottleneck"])
def test_the_trunk_reaches_no_farther_than_it_says(block):
    trunk = ResNetTrunk(block, (1, 2, 1, 2), (8, 8, 8, 8), inputs=2).double().eval()
    features = torch.randn(1, 2, 8, 320, dtype=torch.float64)
    farthest = 0
    for column in range(160, 164):
        changed = features.clone()
        changed[..., column] += 10
        moved = (trunk(changed)[3] - trunk(features)[3]).abs().sum((0, 1, 2)).nonzero().flatten() * 4
        farthest = max(farthest, int((moved - column).abs().max()))
    assert 0.8 * trunk.reach <= farthest <= trunk.reach
