"""Scores of a network on labelled scenes."""

import torch
from relicslide.ml.dataset.labelled import ScaledLabelledScene, read_map, split
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.scoring import flipped, score
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.tests.ml.scenes import write_map


def test_flips_are_the_mean_over_mirror_images_each_turned_back():
    places = torch.arange(16.0).reshape(1, 1, 4, 4)
    image, dem, valid = torch.rand(2, 3, 4, 4), torch.rand(2, 1, 4, 4), torch.rand(2, 4, 4) > 0.2

    def probability(image, dem, valid):
        """Differs from place to place, so that a mirror image is another one."""
        return (image.sum(dim=1, keepdim=True) + dem) * valid[:, None] * places

    expected = torch.zeros(2, 1, 4, 4)
    for down in (slice(None), [3, 2, 1, 0]):
        for across in (slice(None), [3, 2, 1, 0]):
            turned = [tensor[..., down, :][..., across] for tensor in (image, dem, valid)]
            expected += probability(*turned)[..., down, :][..., across] / 4
    torch.testing.assert_close(flipped(probability)(image, dem, valid), expected)


def test_every_held_out_pixel_is_scored_once_and_no_other(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    _, held_out = split(labelled, 0.25, 32, seed=3)
    network, card = build_network("hpcl-net", preset="small"), ModelCard("test", "hpcl-net", tile=32, overlap=16)
    scaled = ScaledScene(held_out.scene, Scaling(relief_radius=16))
    report = score(network, [ScaledLabelledScene(scaled, held_out)], card, choose_device("cpu"))
    truth = held_out.label.read(held_out.scene.grid.window)[0]
    assert report.true_positives + report.false_negatives == (truth == 1).sum()
    assert report.true_negatives + report.false_positives == (truth == 0).sum()
