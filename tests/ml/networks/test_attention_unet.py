"""The attention U-Net: its parts against plain code, its count, its contract, and each part as a switch."""

from __future__ import annotations

import math

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model.complexity import complexity
from relicslide.ml.model.probability import folded
from relicslide.ml.networks import build_network, load_imagenet_weights, network_stride
from relicslide.ml.networks.attention_unet.attention_layer import AttentionLayer, PooledAttention
from relicslide.ml.networks.attention_unet.convolution import ResidualConvolution
from torch.nn import functional as F

SMALL = {"preset": "small", "image_channels": 5, "dem_channels": 2}


def small(**parts):
    torch.manual_seed(1)
    return build_network("attention-unet", **{**SMALL, **parts})


def pair(rows=32, cols=48, batch=2):
    generator = torch.Generator().manual_seed(2)
    return (torch.randn(batch, count, rows, cols, generator=generator) for count in (5, 2))


def written_out(layer: PooledAttention, tokens: torch.Tensor) -> torch.Tensor:
    """Multi-head attention by einsum alone."""

    def divided(part):
        values = torch.einsum("bni,oi->bno", tokens, part.weight) + part.bias
        return values.reshape(*values.shape[:2], layer.heads, -1)

    query, key, value = divided(layer.query), divided(layer.key), divided(layer.value)
    scores = torch.einsum("bnhd,bmhd->bhnm", query, key) / math.sqrt(query.shape[-1])
    weights = scores.exp() / scores.exp().sum(dim=-1, keepdim=True)
    joined = torch.einsum("bhnm,bmhd->bnhd", weights, value).flatten(2)
    return torch.einsum("bni,oi->bno", joined, layer.merge.weight) + layer.merge.bias


def test_attention_among_tokens_is_what_einsum_writes_out():
    layer, tokens = PooledAttention(10, 6, 8, 4), torch.randn(3, 7, 10)
    torch.testing.assert_close(layer(tokens), written_out(layer, tokens), atol=1e-6, rtol=1e-5)


def test_the_layer_adds_what_three_reduced_maps_tell():
    layer, features = AttentionLayer(6, 8, 2).eval(), torch.randn(2, 6, 9, 11)
    rows = torch.cat([features.amax(3), features.mean(3)], 1).permute(0, 2, 1)
    columns = torch.cat([features.amax(2), features.mean(2)], 1).permute(0, 2, 1)
    cells = torch.stack([features.amax(1), features.mean(1)], 1).reshape(2, 2, 99).permute(0, 2, 1)
    expected = (
        features
        + torch.einsum("bhc,w->bchw", written_out(layer.rows, rows), torch.ones(11))
        + torch.einsum("bwc,h->bchw", written_out(layer.columns, columns), torch.ones(9))
        + written_out(layer.cells, cells).reshape(2, 1, 9, 11)
    )
    torch.testing.assert_close(layer(features), expected, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("axis", [2, 3])
def test_the_layer_turns_with_its_map_and_shuffles_with_its_rows_and_columns(axis):
    layer, features = AttentionLayer(6, 8, 2).eval(), torch.randn(2, 6, 32, 48)
    torch.testing.assert_close(layer(features.flip(axis)), layer(features).flip(axis), atol=1e-5, rtol=1e-5)
    small_map = features[:, :, :10, :12]  # not more cells than the map over channels keeps
    order = torch.randperm(small_map.shape[axis])
    shuffled = layer(small_map.index_select(axis, order))
    torch.testing.assert_close(shuffled, layer(small_map).index_select(axis, order), atol=1e-5, rtol=1e-5)


def test_a_residual_convolution_is_both_convolutions_and_what_came_in():
    layer, features = ResidualConvolution(4, 4).eval(), torch.randn(1, 4, 6, 7)
    narrow = F.conv2d(F.pad(features, (0, 1, 0, 1)), layer.narrow[1].weight)
    wide = F.conv2d(features, layer.wide[1].weight, padding=1)
    kept = 1 / math.sqrt(1 + layer.wide[2].eps)  # of a batch norm that has seen nothing
    expected = F.leaky_relu(narrow * kept, 0.01) + F.leaky_relu(wide * kept, 0.01) + features
    torch.testing.assert_close(layer(features), expected)


def test_the_paper_preset_has_the_printed_number_of_parameters():
    with torch.device("meta"):
        network = build_network("attention-unet", image_channels=21, dem_channels=2)
    assert complexity(network, 128).total == pytest.approx(24.8e6, rel=0.02)


@pytest.mark.parametrize("parts", [{}, {"residual": False}, {"attention": False}, {"heads": False}, {"scale": 2}])
def test_forward_is_the_logarithm_of_the_heads_mean_probability(parts):
    network, (image, dem) = small(**parts).eval(), pair()
    heads = network.training_outputs(image, dem).heads
    assert [head.shape for head in heads] == [(2, 2, 32, 48)] * (1 if parts == {"heads": False} else 3)
    mean = torch.stack([head.softmax(1) for head in heads]).mean(0)
    torch.testing.assert_close(network(image, dem).exp(), mean)
    torch.testing.assert_close(network(image, dem).softmax(1), mean)


def test_every_part_changes_the_network():
    counts = {name: sum(p.numel() for p in small(**{name: False}).parameters()) for name in ("residual", "attention")}
    counts["heads"] = sum(p.numel() for p in small(heads=False).parameters())
    whole = sum(p.numel() for p in small().parameters())
    assert counts["residual"] > whole > counts["heads"] > counts["attention"]


def test_nothing_is_felt_beyond_the_margin():
    network = small(attention=False).eval()
    margin = network.receptive_margin
    image, dem = (values.requires_grad_() for values in pair(288, 48, 1))
    place = 144
    network(image, dem)[0, 1, place].sum().backward()
    for values in (image, dem):
        felt = values.grad.abs().sum(dim=(0, 1, 3)).nonzero()[:, 0]
        assert place - margin <= felt.min()
        assert felt.max() <= place + margin
    assert small().receptive_margin is None


def test_folded_and_explained_it_says_the_same():
    network, (image, dem) = small().eval().double(), (values.double() for values in pair())
    torch.testing.assert_close(folded(network)(image, dem), network(image, dem))
    assert set(network.explain_layers) == {"encoder", "fusion"}
    assert network_stride("attention-unet", SMALL) == network.stride == 16


def test_what_does_not_fit_is_refused():
    network, (image, dem) = small(), pair()
    with pytest.raises(InputError, match="takes 5"):
        network(image[:, :3], dem)
    with pytest.raises(InputError, match="pad it to 32 x 48"):
        network(image[:, :, :30], dem[:, :, :30])
    with pytest.raises(InputError, match="must be one of: paper, small"):
        small(preset="pretrained")
    with pytest.raises(InputError, match="no trunk that ImageNet weights fit"):
        load_imagenet_weights(network, "package")
