"""Grad-CAM is equal to independent computations."""

import numpy as np
import pytest
import torch
from captum.attr import LayerGradCam
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.explanation.channel_weights import channel_weights
from relicslide.ml.model.gradcam import ChannelWeights, GradCam, tell_heat
from relicslide.ml.model.tiles import Schedule
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.tests.ml.scenes import Bright
from torch import nn

CPU = choose_device("cpu")


class LinearHead(nn.Module):
    """A layer of three channels, and logits that are a known linear map of it: Grad-CAM's weights are that map."""

    stride = 16

    def __init__(self):
        super().__init__()
        self.layer, self.head = nn.Conv2d(4, 3, 3, padding=1), nn.Conv2d(3, 2, 1)
        self.explain_layers = {"encoder": self.layer, "fusion": self.layer}

    def forward(self, image, dem):
        return self.head(self.layer(torch.cat([image, dem], 1)))


def scene_of(shape, seed=0):
    random = np.random.default_rng(seed)
    grid = Grid(shape, (0.0, 1000.0), (1.0, 1.0))
    image = ArraySource(random.uniform(0, 255, (3, *shape)), grid)
    return ScaledScene(Scene(image, ArraySource(random.uniform(0, 9, shape), grid)), Scaling(relief_radius=16))


def whole(scene):
    sample = scene.read(scene.grid.window)
    return [torch.from_numpy(array)[None] for array in (sample.image, sample.dem, sample.valid)]


class InDouble(nn.Module):
    """A network that computes in float64: in float32 rounding, which differs with the threads, moves some ReLUs across
    0, and with them the gradients.
    """

    def __init__(self, network):
        super().__init__()
        self.network, self.explain_layers = network.double(), network.explain_layers

    def forward(self, image, dem):
        return self.network(image.double(), dem.double())


@pytest.mark.parametrize("layer", ["encoder", "fusion"])
@pytest.mark.parametrize("name", ["hpcl-net", "ffs-net"])
def test_equals_captum_on_the_networks(name, layer):
    torch.manual_seed(0)
    network = InDouble(build_network(name, preset="small").eval())
    scene = scene_of((64, 96))
    image, dem, valid = whole(scene)
    cam = GradCam(network, layer, threshold=0.5)
    weights = channel_weights(cam, scene, Schedule((64, 96), 96, 0, 16), CPU, silent)
    ours = cam.maps(weights)(image, dem, valid)[0, 0]

    def score(image, dem):
        logits = network(image, dem)
        chosen = logits.softmax(1)[:, 1] >= 0.5
        chosen = chosen if chosen.any() else torch.ones_like(chosen)
        return (logits[:, 1] * chosen.detach()).sum()[None]

    theirs = LayerGradCam(score, network.explain_layers[layer]).attribute((image, dem), relu_attributions=True)
    theirs = nn.functional.interpolate(theirs, size=(64, 96), mode="bilinear", align_corners=False)[0, 0].detach()
    assert theirs.max() > 0
    torch.testing.assert_close(ours / ours.max(), theirs / theirs.max(), atol=1e-6, rtol=1e-5, check_dtype=False)


def test_equals_a_computation_by_hand_on_a_linear_network():
    torch.manual_seed(1)
    network = LinearHead().eval()
    scene = scene_of((48, 48))
    cam = GradCam(
        network, "encoder", threshold=0.0
    )  # every pixel is called landslide: the gradient is the head's weight everywhere
    weights = channel_weights(cam, scene, Schedule((48, 48), 48, 0, 16), CPU, silent)
    np.testing.assert_allclose(weights.values, network.head.weight[1, :, 0, 0].detach().numpy(), rtol=1e-5)
    assert weights.pixels == 48 * 48
    image, dem, valid = whole(scene)
    features = network.layer(torch.cat([image, dem], 1))
    by_hand = torch.einsum("bchw,c->bhw", features, network.head.weight[1, :, 0, 0]).relu()
    torch.testing.assert_close(cam.maps(weights)(image, dem, valid)[:, 0], by_hand.detach(), rtol=1e-5, atol=1e-5)


def test_weights_gathered_over_tiles_are_those_of_the_whole():
    torch.manual_seed(1)
    network, scene = LinearHead().eval(), scene_of((96, 96))
    cam = GradCam(network, "encoder", threshold=0.0)
    tiled, once = (channel_weights(cam, scene, Schedule((96, 96), tile, 0, 16), CPU, silent) for tile in (32, 96))
    np.testing.assert_allclose(tiled.values, once.values, rtol=1e-5)
    assert tiled.pixels == once.pixels


@pytest.mark.parametrize("part", [None, Window(20, 30, 50, 40)])
def test_pixels_that_tiles_share_are_counted_once(part):
    schedule = Schedule((96, 80), 32, 16, 16, part)
    weights = channel_weights(GradCam(LinearHead().eval(), "encoder", 0.0), scene_of((96, 80)), schedule, CPU, silent)
    assert weights.pixels == schedule.region.rows * schedule.region.cols


def test_ground_without_data_has_no_share_in_the_weights():
    """Half of a tile without an image: the gradient there, which the network passes on, does not count."""
    torch.manual_seed(1)
    network, scene = LinearHead().eval(), scene_of((48, 48))
    scene.scene.image._values[:, :, 20:] = np.nan
    cam = GradCam(network, "encoder", threshold=0.0)
    weights = channel_weights(cam, scene, Schedule((48, 48), 48, 0, 16), CPU, silent)
    np.testing.assert_allclose(weights.values, network.head.weight[1, :, 0, 0].detach().numpy(), rtol=1e-5)
    assert weights.pixels == 48 * 20


def test_only_the_region_is_scored():
    schedule = Schedule((48, 48), 48, 0, 16, Window(8, 10, 20, 30))
    weights = channel_weights(GradCam(LinearHead().eval(), "encoder", 0.0), scene_of((48, 48)), schedule, CPU, silent)
    assert weights.pixels == 20 * 30


def test_all_valid_pixels_are_the_score_where_nothing_is_called_landslide():
    weights = channel_weights(
        GradCam(Bright(), "encoder", threshold=1.1),
        scene_of((32, 32)),
        Schedule((32, 32), 32, 0, 16),
        CPU,
        silent,
    )
    assert weights.pixels == 32 * 32


def test_an_unknown_layer_names_the_choices():
    with pytest.raises(InputError, match="encoder, fusion"):
        GradCam(Bright(), "decoder")


def test_maps_are_never_negative():
    image, dem, valid = whole(scene_of((32, 32)))
    heat = GradCam(Bright(), "encoder").maps(ChannelWeights(np.array([1.0, -1.0]), 1))(image, dem, valid)
    assert heat.min() == 0


def test_a_map_without_heat_says_so(caplog):
    caplog.set_level("INFO", "relicslide")
    tell_heat("fusion", 9, 0.5, 1.0)
    assert "hottest pixel's 0.5" in caplog.text and "everywhere" not in caplog.text
    tell_heat("encoder", 9, 0.0, 1.0)
    assert "0 everywhere" in caplog.text and "look at layer fusion" in caplog.text
