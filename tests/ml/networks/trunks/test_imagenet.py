"""ImageNet weights in torchvision's naming."""

from __future__ import annotations

import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.networks import build_network, load_imagenet
from relicslide.ml.networks.trunks.resnet import ResNetTrunk
from safetensors.torch import save_file


def torchvision_resnet(layers, widths, stem=64) -> dict[str, tuple[int, ...]]:
    """Keys and shapes of torchvision's ResNet with bottleneck blocks, written down from its definition."""
    shapes = {"conv1.weight": (stem, 3, 7, 7), **_norm("bn1", stem)}
    inputs = stem
    for stage, (depth, width) in enumerate(zip(layers, widths), start=1):
        for block in range(depth):
            name = f"layer{stage}.{block}"
            shapes |= {f"{name}.conv1.weight": (width, inputs, 1, 1), **_norm(f"{name}.bn1", width)}
            shapes |= {f"{name}.conv2.weight": (width, width, 3, 3), **_norm(f"{name}.bn2", width)}
            shapes |= {f"{name}.conv3.weight": (4 * width, width, 1, 1), **_norm(f"{name}.bn3", 4 * width)}
            if block == 0:
                shapes |= {f"{name}.downsample.0.weight": (4 * width, inputs, 1, 1)}
                shapes |= _norm(f"{name}.downsample.1", 4 * width)
            inputs = 4 * width
    return {**shapes, "fc.weight": (1000, inputs), "fc.bias": (1000,)}


def _norm(name, channels):
    parts = dict.fromkeys(("weight", "bias", "running_mean", "running_var"), (channels,))
    return {f"{name}.{part}": shape for part, shape in {**parts, "num_batches_tracked": ()}.items()}


def state(shapes):
    generator = torch.Generator().manual_seed(0)
    return {key: torch.rand(shape, generator=generator) if shape else torch.tensor(7) for key, shape in shapes.items()}


@pytest.fixture
def trunk():
    return ResNetTrunk("bottleneck", (2, 1, 1, 1), (4, 4, 4, 8), inputs=8)


@pytest.fixture
def weights():
    return state(torchvision_resnet((2, 1, 1, 1), (4, 4, 4, 8), stem=8))


def test_the_paper_preset_takes_all_of_resnet101_but_its_stem_and_classifier():
    with torch.device("meta"):
        trunk = build_network("hpcl-net", preset="paper").features.trunk
    own = {key: tuple(value.shape) for key, value in trunk.state_dict().items()}
    expected = torchvision_resnet((3, 4, 23, 3), (64, 128, 256, 512))
    assert own == {key: shape for key, shape in expected.items() if key.startswith("layer")}


@pytest.mark.parametrize("suffix", ["safetensors", "pth"])
def test_weights_and_statistics_arrive(tmp_path, trunk, weights, suffix):
    path = tmp_path / f"resnet.{suffix}"
    (save_file if suffix == "safetensors" else torch.save)(weights, path)
    report = load_imagenet(trunk, path)
    for key, value in trunk.state_dict().items():
        assert torch.equal(value, weights[key]), key
    assert set(report.loaded) == set(trunk.state_dict())
    assert {key.split(".")[0] for key in report.dropped} == {"conv1", "bn1", "fc"}
    assert report.mismatched == report.missing == ()


def test_keys_that_do_not_fit_are_named_and_left_out(tmp_path, trunk, weights):
    before = trunk.state_dict()["layer2.0.conv1.weight"].clone()
    weights["layer2.0.conv1.weight"] = torch.zeros(5, 5, 1, 1)
    weights["layer9.odd"] = torch.zeros(1)
    del weights["layer3.0.bn1.bias"]
    save_file(weights, tmp_path / "resnet.safetensors")
    report = load_imagenet(trunk, tmp_path / "resnet.safetensors")
    assert set(report.mismatched) == {"layer2.0.conv1.weight", "layer9.odd"}
    assert set(report.missing) == {"layer2.0.conv1.weight", "layer3.0.bn1.bias"}
    assert torch.equal(trunk.state_dict()["layer2.0.conv1.weight"], before)


def test_weights_of_another_network_are_refused(tmp_path, trunk):
    save_file({"encoder.weight": torch.zeros(3)}, tmp_path / "other.safetensors")
    with pytest.raises(InputError, match="no weight that fits.*torchvision"):
        load_imagenet(trunk, tmp_path / "other.safetensors")


class Rogue:
    """Runs code when an unguarded unpickler meets it."""

    def __reduce__(self):
        return eval, ("1 / 0",)


@pytest.mark.parametrize("suffix", ["safetensors", "pth"])
@pytest.mark.parametrize("content", ["text", "nothing", "code", "list"])
def test_a_file_that_is_no_state_dict_is_refused(tmp_path, trunk, suffix, content):
    path = tmp_path / f"weights.{suffix}"
    if content in ("code", "list"):
        torch.save({"a": Rogue()} if content == "code" else [1, 2], path)
    else:
        path.write_text("not weights at all" if content == "text" else "")
    with pytest.raises(InputError, match="can't be read as a state dict"):
        load_imagenet(trunk, path)


def test_a_missing_file_is_named(tmp_path, trunk):
    with pytest.raises(InputError, match="absent.pth"):
        load_imagenet(trunk, tmp_path / "absent.pth")
