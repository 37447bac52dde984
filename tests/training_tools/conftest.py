"""What the terminal's tests share: a scene's files and a checkpoint with random weights."""

from __future__ import annotations

import pytest
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene


@pytest.fixture(scope="session")
def pair(tmp_path_factory):
    """{"image", "dem", "label", "landslides"}: paths of a small scene, in a folder with spaces and umlauts."""
    scene = synthetic_scene((120, 150), cell_m=5.0, seed=4)
    return write_scene(tmp_path_factory.mktemp("Überhang prüfung"), scene, dem_cell_m=30.0)


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory):
    """A small network with random weights and tiles of 64 pixels."""
    torch = pytest.importorskip("torch")
    from relicslide.ml.model import checkpoint
    from relicslide.ml.model.card import ModelCard
    from relicslide.ml.networks import build_network

    torch.manual_seed(5)
    path = tmp_path_factory.mktemp("model") / "random.safetensors"
    card = ModelCard(name="random", network="hpcl-net", arguments={"preset": "small"}, tile=64, overlap=16)
    checkpoint.save(path, build_network("hpcl-net", preset="small"), card)
    return path
