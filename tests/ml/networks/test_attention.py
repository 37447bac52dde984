"""Attention modules against the papers' formulas written out in loops, and the local context against the global one."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.networks.attention import ATTENTIONS, CBAM, CoordinateAttention, SqueezeExcitation, build_attention
from relicslide.ml.networks.context import Context


@pytest.fixture
def features():
    return torch.randn(2, 32, 24, 32, generator=torch.Generator().manual_seed(3), dtype=torch.float64)


def matrix(layer):
    """A 1x1 convolution as a matrix and a bias."""
    weight = layer.weight[:, :, 0, 0]
    return weight, torch.zeros(len(weight), dtype=weight.dtype) if layer.bias is None else layer.bias


def test_squeeze_and_excitation_is_two_matrices_and_a_sigmoid(features):
    attention = SqueezeExcitation(32, reduction=4).double()
    (first, _), (second, _) = matrix(attention.gate[0]), matrix(attention.gate[2])
    assert first.shape == (8, 32)
    for sample, result in zip(features, attention(features)):
        means = torch.stack([channel.mean() for channel in sample])
        gates = torch.sigmoid(second @ torch.relu(first @ means))
        torch.testing.assert_close(result, sample * gates[:, None, None])


def test_coordinate_attention_gates_by_row_and_by_column(features):
    attention = CoordinateAttention(32).double().eval()
    (common, bias), norm = matrix(attention.squeeze[0]), attention.squeeze[1]
    norm.running_mean.uniform_(-1, 1)
    norm.running_var.uniform_(0.5, 2)
    for sample, result in zip(features, attention(features)):
        for row in (0, 11):
            for column in (0, 19):
                by_row = _gate(sample[:, row].mean(1), common, bias, norm, attention.row_gate)
                by_column = _gate(sample[:, :, column].mean(1), common, bias, norm, attention.column_gate)
                torch.testing.assert_close(result[:, row, column], sample[:, row, column] * by_row * by_column)


def _gate(means, common, bias, norm, layer):
    middle = (common @ means + bias - norm.running_mean) / torch.sqrt(norm.running_var + norm.eps)
    middle = middle * norm.weight + norm.bias
    middle = middle * (middle + 3).clamp(0, 6) / 6  # h-swish
    weight, offset = matrix(layer)
    return torch.sigmoid(weight @ middle + offset)


def test_cbam_gates_by_channel_and_then_by_place(features):
    attention = CBAM(32, reduction=4).double()
    (first, _), (second, _) = matrix(attention.shared[0]), matrix(attention.shared[2])
    kernel = attention.place.weight[0]
    for sample, result in zip(features, attention(features)):
        mean, highest = sample.mean((1, 2)), sample.flatten(1).max(1).values
        gate = torch.sigmoid(sum(second @ torch.relu(first @ vector) for vector in (mean, highest)))
        gated = sample * gate[:, None, None]
        seen = torch.stack([gated.mean(0), gated.max(0).values])
        row, column = 10, 12
        place = torch.sigmoid((seen[:, row - 3 : row + 4, column - 3 : column + 4] * kernel).sum())
        torch.testing.assert_close(result[:, row, column], gated[:, row, column] * place)


@pytest.mark.parametrize("name", ATTENTIONS)
def test_shapes_stay_in_either_context(name, features):
    for context in (Context(), Context(cell=8, window=3)):
        attention = build_attention(name, 32, context).double()
        assert attention(features).shape == features.shape


@pytest.mark.parametrize("name", ATTENTIONS)
def test_a_local_window_that_covers_the_map_is_the_global_context(name, features):
    attention = build_attention(name, 32, Context()).double().eval()
    local = build_attention(name, 32, Context(cell=8, window=9)).double().eval()
    local.load_state_dict(attention.state_dict())
    torch.testing.assert_close(local(features), attention(features))


@pytest.mark.parametrize(("rows", "columns"), [(True, True), (True, False), (False, True)])
def test_a_local_mean_of_a_constant_is_that_constant_up_to_the_border(rows, columns):
    constant = torch.full((1, 1, 32, 48), 2.5)
    context = Context(cell=8, window=5)
    torch.testing.assert_close(context.spread(context.mean(constant, rows, columns), constant), constant)


def test_a_local_mean_sees_nothing_beyond_its_reach():
    context, spike = Context(cell=4, window=3), torch.zeros(1, 1, 64, 64)
    spike[0, 0, 31, 33] = 1.0
    seen = context.spread(context.mean(spike), spike)[0, 0].nonzero()
    assert len(seen) > 0
    assert (seen - torch.tensor([31, 33])).abs().max() <= context.reach
