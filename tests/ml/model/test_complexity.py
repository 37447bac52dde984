"""Counts against a calculation by hand and against the published figures."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.model.complexity import complexity, counting
from relicslide.ml.networks import build_network
from relicslide.ml.networks.weights.blueprint import blueprint
from torch import nn


def paper(name, **arguments):
    return blueprint(name, {"preset": "paper", **arguments})


@pytest.mark.parametrize(
    ("layer", "shape", "by_hand"),
    [
        (nn.Conv2d(3, 8, 5, padding=2), (2, 3, 10, 12), 2 * 10 * 12 * 8 * 3 * 25),
        (nn.Conv2d(4, 8, 3, stride=2, padding=1, groups=2), (1, 4, 8, 8), 4 * 4 * 8 * (4 // 2) * 9),
        (nn.Conv2d(2, 2, 3, padding=4, dilation=4), (1, 2, 16, 16), 16 * 16 * 2 * 2 * 9),
        (nn.ConvTranspose2d(6, 5, 4, stride=2, padding=1), (1, 6, 8, 8), 16 * 16 * 5 * 6 * 16),  # as thop counts
        (nn.Linear(7, 3), (4, 7), 4 * 7 * 3),
        (nn.BatchNorm2d(3), (2, 3, 4, 4), 0),
    ],
)
def test_a_layer_counts_as_by_hand(layer, shape, by_hand):
    with counting(layer) as count:
        layer(torch.zeros(shape))
    assert count.multiply_adds == by_hand
    layer(torch.zeros(shape))
    assert count.multiply_adds == by_hand  # the hooks are gone


@pytest.mark.parametrize(("name", "millions"), [("ffs-net", 64.55), ("hpcl-net", 67.23)])
def test_trainable_parameters_meet_the_published_ones(name, millions):
    assert complexity(paper(name), 64).trainable == pytest.approx(millions * 1e6, rel=0.005)


def test_ffs_net_meets_the_published_multiply_adds():
    count = complexity(paper("ffs-net"))
    assert count.multiply_adds == count.prediction_multiply_adds == pytest.approx(233.91e9, rel=0.005)
    assert (count.momentum, count.total) == (0, count.trainable)


def test_hpcl_net_with_a_shared_aspp_meets_the_published_total():
    network = paper("hpcl-net", momentum_aspp="shared")
    count = complexity(network)
    assert count.momentum == pytest.approx(46.86e6, rel=0.005)
    assert count.total == pytest.approx(114.09e6, rel=0.005)
    aspp = 64 * 64 * sum(w.numel() for w in network.features.aspp.parameters() if w.ndim == 4)
    pooled = 64 * 64 * 2560 * 256 - 2560 * 256  # its image branch works on one pixel
    assert count.multiply_adds - (aspp - pooled) == pytest.approx(1196.46e9, rel=0.01)  # published without that pass


def test_counting_leaves_the_network_as_it_was():
    network = build_network("hpcl-net", preset="small").train()
    before = {key: value.clone() for key, value in network.state_dict().items()}
    complexity(network, 64)
    assert network.training
    assert all(torch.equal(before[key], value) for key, value in network.state_dict().items())
    assert not any(layer._forward_hooks for layer in network.modules())


def test_multiply_adds_grow_with_the_area():
    network = build_network("ffs-net", preset="small", context="local")
    small, large = (complexity(network, size).prediction_multiply_adds for size in (128, 512))
    assert large == 16 * small


def test_several_channels_of_terrain_are_counted():
    one, three = (complexity(paper("hpcl-net", terrain="elevation", dem_channels=count), 64) for count in (1, 3))
    assert three.trainable > one.trainable and three.prediction_multiply_adds > one.prediction_multiply_adds
