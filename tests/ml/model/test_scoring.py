"""Scores of a network on labelled scenes."""

from relicslide.ml.dataset.labelled import ScaledLabelledScene, read_map, split
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.scoring import tally
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.tests.ml.scenes import write_map


def test_every_held_out_pixel_is_scored_once_and_no_other(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    _, held_out = split(labelled, 0.25, 32, seed=3)
    network, card = build_network("hpcl-net", preset="small"), ModelCard("test", "hpcl-net", tile=32, overlap=16)
    scaled = ScaledScene(held_out.scene, Scaling(relief_radius=16))
    report = tally(network, [ScaledLabelledScene(scaled, held_out)], card, choose_device("cpu")).counts
    truth = held_out.label.read(held_out.scene.grid.window)[0]
    assert report.true_positives + report.false_negatives == (truth == 1).sum()
    assert report.true_negatives + report.false_positives == (truth == 0).sum()
