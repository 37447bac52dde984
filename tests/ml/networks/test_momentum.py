"""The momentum encoder: a copy that follows, and that no gradient reaches."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.networks import build_network


def network_and_pair(**arguments):
    torch.manual_seed(1)
    network = build_network("hpcl-net", preset="small", **arguments)
    return network, torch.randn(2, 3, 64, 64), torch.randn(2, 1, 64, 64)


@pytest.mark.parametrize("momentum_aspp", ["copy", "shared"])
def test_a_fresh_copy_encodes_as_the_network_does(momentum_aspp):
    network, image, dem = network_and_pair(momentum_aspp=momentum_aspp)
    momentum = network.momentum_encoder().eval()
    network.eval()
    keys = momentum(network, image, dem)
    assert keys.shape == (2, 128, 8, 8)
    torch.testing.assert_close(keys, network.project(network.encode(image, dem)[1]))


@pytest.mark.parametrize("momentum_aspp", ["copy", "shared"])
def test_no_gradient_reaches_it_or_leaves_it(momentum_aspp):
    network, image, dem = network_and_pair(momentum_aspp=momentum_aspp)
    momentum = network.momentum_encoder()
    assert not momentum(network, image, dem).requires_grad
    assert not any(parameter.requires_grad for parameter in momentum.parameters())
    assert all(parameter.requires_grad for parameter in network.parameters())


def test_a_shared_aspp_is_not_among_its_parameters():
    network, _, _ = network_and_pair(momentum_aspp="shared")
    without = sum(parameter.numel() for parameter in network.momentum_encoder().parameters())
    network.momentum_aspp = "copy"
    whole = sum(parameter.numel() for parameter in network.momentum_encoder().parameters())
    assert whole - without == sum(parameter.numel() for parameter in network.features.aspp.parameters())


def test_an_update_is_the_moving_average_of_the_paper():
    network, _, _ = network_and_pair()
    momentum = network.momentum_encoder()
    before = {name: parameter.clone() for name, parameter in momentum.named_parameters()}
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(1.0)
    momentum.update(network, momentum=0.9)
    for name, parameter in momentum.named_parameters():
        torch.testing.assert_close(parameter, before[name] + 0.1)


def test_an_update_leaves_the_network_alone():
    network, _, _ = network_and_pair()
    momentum = network.momentum_encoder()
    before = [parameter.clone() for parameter in network.parameters()]
    momentum.update(network, momentum=0.0)
    assert all(torch.equal(old, new) for old, new in zip(before, network.parameters()))
