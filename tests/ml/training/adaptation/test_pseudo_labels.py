"""Labels that models give themselves."""

import math

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.ensemble import load_ensemble
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.training.adaptation import Agreement, Labelling, PseudoLabels, Target
from relicslide.ml.training.adaptation.pseudo_labels import agreement, write_labels
from relicslide.tests.ml.scenes import Bright, tiny_checkpoint, write_pair


def labelled(tmp_path, monkeypatch, gain: float, between: str = "unknown"):
    """What a network that calls bright pixels landslide, the surer the higher its gain, says of two bright squares."""
    pair, path = write_pair(tmp_path), tiny_checkpoint(tmp_path / "tiny.safetensors", monkeypatch)
    network = Bright()
    torch.nn.init.constant_(network.mean.weight[1:], gain)
    checkpoint.save(path, network, checkpoint.read_card(path))
    target = Target(pair.image, pair.dem)
    out = tmp_path / "labels.tif"
    counts = write_labels(load_ensemble(path), target, out, Labelling(between=between), choose_device("cpu"), silent)
    return pair.values[0] == 220, counts, out, target


def test_those_of_a_perfect_model_are_the_truth(tmp_path, monkeypatch):
    truth, counts, out, target = labelled(tmp_path, monkeypatch, gain=40.0)
    scene = target.labelled(out, 64, Scaling())
    found = scene.label.read(scene.scene.grid.window)[0]
    known = np.isfinite(found)
    assert known.mean() > 0.9
    np.testing.assert_array_equal(found[known] == 1, truth[known])
    assert counts.landslide == truth.sum() and counts.unknown == (~known).sum()


def test_those_of_a_blank_model_are_none(tmp_path, monkeypatch):
    truth, counts, out, target = labelled(tmp_path, monkeypatch, gain=0.0)
    assert counts == PseudoLabels(0, 0, truth.size, 0.5)
    assert target.labelled(out, 64, Scaling()).regions == (), "there is nothing to train on"


def test_the_literal_reading_knows_no_unknown(tmp_path, monkeypatch):
    truth, counts, out, _ = labelled(tmp_path, monkeypatch, gain=0.0, between="background")
    assert counts == PseudoLabels(0, truth.size, 0, 0.5)
    assert not GdalSource(out, (1,), masked=False).read(GdalSource(out).grid.window).any()


@pytest.mark.parametrize(("wrong", "words"), [((0.4,), "0.4"), ((1.0,), "1.0"), ((0.7, "none"), "between")])
def test_what_is_no_labelling_is_refused(wrong, words):
    with pytest.raises(InputError, match=words):
        Labelling(*wrong)


def test_agreement_is_counted_over_all_labels(tmp_path, monkeypatch):
    truth, _, out, _ = labelled(tmp_path, monkeypatch, gain=40.0)
    same = agreement([out], [out], silent)
    assert same.share == same.landslide_iou == 1 and same.both == truth.sum()
    assert math.isnan(Agreement().landslide_iou)
