"""The contract of every network, its counts, its gradients and how far it sees."""

from __future__ import annotations

import copy

import pytest
import torch
import torch.nn.functional as F
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks import NETWORKS, PRESETS, build_network

LANDS = (("elevation", "global"), ("derivatives", "local"))
EVERY_PAIR = [
    {"fusion": fusion, "attention": attention, "terrain": terrain, "context": context}
    for i, fusion in enumerate(("concat", "add"))
    for j, attention in enumerate(("coordinate", "se", "cbam", "none"))
    for terrain, context in [LANDS[(i + j) % 2]]
]
"""Any two choices of HPCL-Net together."""


def pair(rows: int, columns: int, batch: int = 1, channels: int = 3, dtype=torch.float32):
    generator = torch.Generator().manual_seed(rows * columns + batch)
    image = torch.randn(batch, channels, rows, columns, generator=generator, dtype=dtype)
    return image, torch.randn(batch, 1, rows, columns, generator=generator, dtype=dtype)


def small(name: str = "hpcl-net", **arguments):
    torch.manual_seed(0)
    return build_network(name, preset="small", **arguments)


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize(("rows", "columns"), [(48, 80), (112, 32)])
def test_logits_have_the_size_of_an_odd_multiple_of_the_stride(name, rows, columns):
    network = small(name, classes=5, image_channels=4).eval()
    with torch.inference_mode():
        logits = network(*pair(rows, columns, batch=2, channels=4))
    assert logits.shape == (2, 5, rows, columns)
    assert logits.isfinite().all()


@pytest.mark.parametrize("name", ["hpcl-net", "ffs-net"])
@pytest.mark.parametrize("preset", [name for name in PRESETS if name != "narrow"])  # the tests of training make it
def test_maps_stand_at_the_published_strides(name, preset):
    with torch.device("meta"):
        network = build_network(name, preset=preset)
        image, dem = torch.empty(1, 3, 512, 512), torch.empty(1, 1, 512, 512)
        block1, encoded = network.encode(image, dem)
        logits = network.decode(block1, encoded)
    assert block1.shape[2:] == (128, 128)
    assert encoded.shape[2:] == (64, 64)  # one hyper-pixel is 8 x 8 pixels
    assert logits.shape == (1, 2, 512, 512)
    if preset == "paper":
        assert (block1.shape[1], encoded.shape[1]) == (256, 256)


@pytest.mark.parametrize("arguments", EVERY_PAIR)
def test_every_pair_of_choices_trains_on_a_batch_of_one(arguments):
    network = small(**arguments).train()
    block1, encoded = network.encode(*pair(64, 64))
    loss = network.decode(block1, encoded).square().mean() + network.project(encoded).square().mean()
    loss.backward()
    gradients = {name: parameter.grad for name, parameter in network.named_parameters()}
    assert [name for name, gradient in gradients.items() if gradient is None or not gradient.isfinite().all()] == []
    unmoved = [name for name, gradient in gradients.items() if name.endswith("weight") and not gradient.any()]
    assert unmoved == []


@pytest.mark.parametrize("terrain", ["elevation", "derivatives"])
def test_every_parameter_of_ffs_net_is_reached(terrain):
    network = small("ffs-net", terrain=terrain).train()
    network(*pair(64, 64)).square().mean().backward()
    assert [name for name, parameter in network.named_parameters() if not parameter.grad.any()] == []


@pytest.mark.parametrize("name", NETWORKS)
def test_a_prediction_does_not_depend_on_its_neighbours_in_the_batch(name):
    network = small(name).eval()
    image, dem = pair(64, 64, batch=3)
    with torch.inference_mode():
        together, alone = network(image, dem), network(image[1:2], dem[1:2])
    torch.testing.assert_close(together[1:2], alone, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("name", NETWORKS)
def test_image_and_dem_both_matter(name):
    network = small(name).eval()
    image, dem = pair(64, 64)
    with torch.inference_mode():
        logits = network(image, dem)
        assert not torch.allclose(logits, network(image.flip(3), dem))
        assert not torch.allclose(logits, network(image, dem.flip(3)))


@pytest.mark.parametrize("name", NETWORKS)
def test_explain_layers_are_run_and_return_maps(name):
    network, seen = small(name).eval(), {}
    for key, layer in network.explain_layers.items():
        layer.register_forward_hook(lambda _, __, output, key=key: seen.update({key: output}))
    with torch.inference_mode():
        network(*pair(64, 96))
    sizes = {"attention-unet": ((4, 6), (64, 96))}.get(name, ((8, 12), (32, 48)))
    assert (seen["encoder"].shape[2:], seen["fusion"].shape[2:]) == sizes


def test_a_copy_explains_its_own_layers():
    network = small()
    twin = copy.deepcopy(network)
    assert twin.explain_layers["encoder"] is not network.explain_layers["encoder"]
    assert twin.explain_layers["encoder"] in list(twin.modules())


@pytest.mark.parametrize("name", NETWORKS)
def test_a_state_dict_rebuilds_the_network(name):
    network, twin = small(name).eval(), build_network(name, preset="small").eval()
    twin.load_state_dict(network.state_dict())
    with torch.inference_mode():
        assert torch.equal(network(*pair(48, 48)), twin(*pair(48, 48)))


def test_the_small_checkpoint_stays_under_12_megabytes():
    for name in NETWORKS:
        state = small(name).state_dict()
        assert sum(tensor.numel() * tensor.element_size() for tensor in state.values()) < 12e6
        assert sum(parameter.numel() for parameter in small(name).parameters()) < 2.9e6


@pytest.mark.parametrize("name", NETWORKS)
def test_it_learns_to_mark_the_high_ground(name):
    """A blob that only the DEM shows is found after a few steps, so both data paths and the decoder work together."""
    network = small(name).train()
    image, dem = pair(64, 64, batch=2)
    label = torch.zeros(2, 64, 64, dtype=torch.long)
    for i, (row, column) in enumerate([(4, 8), (24, 30)]):
        label[i, row : row + 24, column : column + 24] = 1
    dem = 0.1 * dem + 2 * label.unsqueeze(1)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    for _ in range(20):
        optimizer.zero_grad()
        F.cross_entropy(network(image, dem), label).backward()
        optimizer.step()
    found = network(image, dem).argmax(1)
    union = ((found == 1) | (label == 1)).sum()
    assert ((found == 1) & (label == 1)).sum() / union > 0.7


@pytest.mark.parametrize("vertical", [False, True])
@pytest.mark.parametrize(("name", "attention"), [("hpcl-net", "coordinate"), ("hpcl-net", "cbam"), ("ffs-net", None)])
def test_with_local_context_a_tile_agrees_with_the_whole_beyond_the_margin(name, attention, vertical):
    network = small(name, **({"attention": attention} if attention else {})).double().eval()
    margin, start, length = network.receptive_margin, 160, 1136
    image, dem = pair(16, 1600, dtype=torch.float64)
    cut = [part[..., start : start + length] for part in (image, dem)]
    with torch.inference_mode():
        whole, tile = (_along(network, vertical, *parts) for parts in ((image, dem), cut))
    whole = whole[..., start : start + length]
    inner = slice(margin, length - margin)
    assert length - 2 * margin > 50
    torch.testing.assert_close(tile[..., inner], whole[..., inner], rtol=1e-9, atol=1e-9)
    near = slice(margin // 4)
    assert not torch.allclose(tile[..., near], whole[..., near], rtol=1e-9, atol=1e-9)


def test_with_global_context_a_tile_never_agrees():
    network = small(context="global").double().eval()
    image, dem = pair(16, 1600, dtype=torch.float64)
    with torch.inference_mode():
        whole, tile = network(image, dem), network(image[..., :1136], dem[..., :1136])
    assert network.receptive_margin is None
    assert not torch.allclose(tile[..., 500:600], whole[..., 500:600], rtol=1e-9, atol=1e-9)


def _along(network, vertical, image, dem):
    if not vertical:
        return network(image, dem)
    return network(image.mT.contiguous(), dem.mT.contiguous()).mT


@pytest.mark.parametrize(
    ("rows", "columns", "advice"), [(100, 96, r"multiples of 16: pad it to 112 x 96"), (96, 1, "pad it to 96 x 16")]
)
def test_a_size_off_the_stride_names_the_padded_one(rows, columns, advice):
    with pytest.raises(InputError, match=advice):
        small()(*pair(rows, columns))


def test_bands_and_dem_that_do_not_fit_are_named():
    image, dem = pair(32, 32)
    with pytest.raises(InputError, match="2 bands.* takes 3"):
        small()(image[:, :2], dem)
    with pytest.raises(InputError, match=r"\(1, 1, 32, 16\).*\(1, 1, 32, 32\)"):
        small()(image, dem[..., :16])


@pytest.mark.parametrize(
    ("name", "arguments", "listed"),
    [
        ("u-net", {}, "hpcl-net, ffs-net"),
        ("hpcl-net", {"atention": "se"}, "atention.*fusion, attention, momentum_aspp"),
        ("ffs-net", {"fusion": "add"}, "preset, image_channels, classes, scale, terrain, context"),
        ("hpcl-net", {"preset": "tiny"}, "paper, small"),
        ("hpcl-net", {"preset": "small", "fusion": "sum"}, "concat, add"),
        ("hpcl-net", {"preset": "small", "attention": "eca"}, "coordinate, se, cbam, none"),
        ("hpcl-net", {"preset": "small", "momentum_aspp": "none"}, "copy, shared"),
        ("hpcl-net", {"preset": "small", "terrain": "slope"}, "elevation, derivatives"),
        ("ffs-net", {"preset": "small", "context": "wide"}, "global, local"),
    ],
)
def test_an_unknown_name_lists_the_choices(name, arguments, listed):
    with pytest.raises(InputError, match=listed):
        build_network(name, **arguments)


@pytest.mark.parametrize("name", NETWORKS)
def test_scale_promotion_is_the_network_on_finer_cells_and_its_mean(name):
    plain, finer = small(name).eval(), small(name, scale=2).eval()
    image, dem = pair(32, 48)
    larger = [F.interpolate(each, scale_factor=2, mode="bilinear") for each in (image, dem)]
    with torch.inference_mode():
        heads = plain.training_outputs(*larger).heads
        torch.testing.assert_close(
            finer.training_outputs(image, dem).heads, tuple(F.avg_pool2d(each, 2) for each in heads)
        )


def test_with_contrast_scale_promotion_is_of_the_same_logits_and_of_keys_like_queries():
    finer, (image, dem) = small("hpcl-net", scale=2).eval(), pair(32, 48)
    (logits,), projected = finer.training_outputs(image, dem, contrasted=True)
    torch.testing.assert_close(logits, finer(image, dem))
    torch.testing.assert_close(finer.momentum_encoder().eval()(finer, image, dem), projected)
    assert projected.shape[2:] == (4, 6)
