"""A folded network is the same network."""

import pytest
import torch
from relicslide.ml.model.probability import folded
from relicslide.ml.networks import build_network
from torch import nn

SIDE = 32  # pixels: two cells of the coarsest map


def trained_a_little(name, **arguments):
    """A network whose batch statistics are those of data, not zero and one."""
    torch.manual_seed(0)
    network = build_network(name, **arguments)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1.5) if module.affine else None
            nn.init.uniform_(module.bias, -0.5, 0.5) if module.affine else None
    with torch.no_grad():
        network.train()(torch.randn(2, 3, SIDE, SIDE), torch.randn(2, 1, SIDE, SIDE))
    return network.eval()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("hpcl-net", {"preset": "small"}),
        ("hpcl-net", {"preset": "small", "fusion": "add", "attention": "cbam", "context": "global"}),
        ("ffs-net", {"preset": "small"}),
        ("hpcl-net", {"preset": "paper"}),
        ("ffs-net", {"preset": "paper"}),
    ],
)
def test_folding_changes_nothing_but_rounding(name, arguments):
    network = trained_a_little(name, **arguments).double()
    image, dem = torch.randn(1, 3, SIDE, SIDE).double(), torch.randn(1, 1, SIDE, SIDE).double()
    light = folded(network)
    with torch.inference_mode():
        torch.testing.assert_close(light(image, dem), network(image, dem), rtol=1e-8, atol=1e-8)
    norms = [sum(isinstance(part, nn.BatchNorm2d) for part in model.modules()) for model in (network, light)]
    assert norms[1] <= 2 < norms[0], "only the terrain's and the light join's have no convolution of their own"


def test_folding_leaves_the_network_itself_alone():
    network = trained_a_little("ffs-net", preset="small").train()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    folded(network)
    assert network.training
    assert before.keys() == network.state_dict().keys()
    assert all(torch.equal(value, network.state_dict()[name]) for name, value in before.items())
