"""`adapt` from files to files."""

import json
import shutil

import numpy as np
import pytest
import torch
from osgeo import gdal
from relicslide.ml.adapt import adapt
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.dataset.augmentation import Augmentation
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.ensemble import load_ensemble, save_set
from relicslide.ml.networks import build_network
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scene import open_scene
from relicslide.ml.scene.statistics import image_statistics
from relicslide.ml.training.adaptation import refinement
from relicslide.ml.training.initial_weights import initial_network
from relicslide.tests.ml.scenes import Either, tiny_checkpoint
from relicslide.tests.ml.training.settings import assert_same_weights

QUICK = {
    "epochs": 1,
    "crop": 64,
    "device": "cpu",
    "precise_batch_norm": False,
    "augmentation": Augmentation(False, 0, 0, 0, 1),
    "score_every": 1,
    "learning_rate": 0.05,
    "confidence": 0.51,
}


@pytest.fixture(scope="module")
def land(tmp_path_factory):
    """Chips with labels, a scene without, and two models of a tiny network that are sure of something."""
    folder = tmp_path_factory.mktemp("adapt ü")
    write_chips(folder / "chips", 3, 64, seed=1)
    (folder / "held.txt").write_text(sorted(path.name for path in (folder / "chips" / "label").glob("*.tif"))[0])
    files = write_scene(folder, synthetic_scene((64, 128), seed=3))
    models = []
    with pytest.MonkeyPatch.context() as patch:
        for seed in (1, 2):
            torch.manual_seed(seed)
            models.append(tiny_checkpoint(folder / f"start{seed}.safetensors", patch, overlap=0, network=Either))
            network, card = checkpoint.load(models[-1])
            with torch.no_grad():
                network.scores.bias[1] += 1.2  # so that it is sure of something
            checkpoint.save(models[-1], network, card)
        given = {"image": files["image"], "dem": files["dem"], "chips": [folder / "chips"]}
        yield models, {**given, "chips_held_out": folder / "held.txt", **QUICK}


@pytest.fixture
def kind(monkeypatch):
    """No round is rejected, and no labels are settled."""
    monkeypatch.setattr(refinement, "WORST", 1.0)
    monkeypatch.setattr(refinement, "_is_over", lambda job, record: False)


def test_two_models_become_a_set_round_by_round(tmp_path, land, kind):
    models, given = land
    done = adapt(tmp_path / "a.safetensors", model=models, rounds=2, settled=1.0, **given)
    assert [item.number for item in done.rounds] == [0, 1, 2] and done.accepted == 2
    card = checkpoint.read_card(tmp_path / "a.safetensors")
    assert len(load_ensemble(tmp_path / "a.safetensors").members) == 2
    assert card.training["adaptation"]["rounds"] == 2 and card.training["adaptation"]["targets"] == ["image"]
    run = tmp_path / "a.run"
    labels = [run / f"labels{number}" / "target1.tif" for number in range(3)]
    assert all(path.exists() for path in labels)
    page = done.page.read_text(encoding="utf-8")
    assert page.count("data:image/png") == 3 and "landslide IoU with the round before" in page
    record = json.loads((run / "adaptation.json").read_text())
    assert len(record["rounds"]) == 3


def test_a_killed_round_resumes_bit_for_bit(tmp_path, land, kind):
    models, given = land
    for name in ("whole", "cut"):
        (tmp_path / name).mkdir()
    given = {**given, "model": models[0], "rounds": 2, "settled": 1.0, "save_minutes": 0.0}
    adapt(tmp_path / "whole" / "m.safetensors", **given)
    heard = []

    def stop(fraction, text=""):
        heard.append(text)
        if sum("epoch 1 of 1, loss" in item for item in heard) == 3:  # in the second round
            raise Cancelled

    with pytest.raises(Cancelled):
        adapt(tmp_path / "cut" / "m.safetensors", progress=stop, **given)
    assert not (tmp_path / "cut" / "m.safetensors").exists()
    adapt(tmp_path / "cut" / "m.safetensors", resume=True, **given)
    assert_same_weights(tmp_path / "whole" / "m.safetensors", tmp_path / "cut" / "m.safetensors")
    for number in range(3):
        one, two = (tmp_path / name / "m.run" / f"labels{number}" / "target1.tif" for name in ("whole", "cut"))
        assert one.read_bytes() == two.read_bytes()
    with pytest.raises(InputError, match="another labelling"):
        adapt(tmp_path / "cut" / "m.safetensors", resume=True, **{**given, "confidence": 0.6})


def test_a_model_without_anything_sure_stops_with_a_sentence(tmp_path, land):
    models, given = land
    network, card = checkpoint.load(models[0])
    for parameter in network.parameters():
        torch.nn.init.zeros_(parameter)
    checkpoint.save(tmp_path / "blank.safetensors", network, card)
    save_set(tmp_path / "set.safetensors", [tmp_path / "blank.safetensors"] * 2, card)
    for model in ("blank.safetensors", "set.safetensors"):
        with pytest.raises(InputError, match=r"sure of no landslide in image: the highest probability is 0\.50"):
            adapt(tmp_path / "new" / "deep" / "a.safetensors", model=tmp_path / model, **given)
        assert not (tmp_path / "new").exists()


def test_a_source_of_other_bands_is_said_before_anything_is_labelled(tmp_path, land):
    models, given = land
    shutil.copytree(given["chips"][0], tmp_path / "chips")
    for path in (tmp_path / "chips" / "image").glob("*.tif"):
        gdal.Translate(str(tmp_path / "wide.tif"), str(path), bandList=[1, 2, 3, 1, 2]).FlushCache()
        (tmp_path / "wide.tif").replace(path)
    with pytest.raises(
        InputError, match="3 bands of the image image are read, and chips/.* has 5; give data with the same"
    ):
        adapt(tmp_path / "a.safetensors", model=models[0], **{**given, "chips": [tmp_path / "chips"]})
    assert [item.name for item in tmp_path.iterdir()] == ["chips"]


def test_a_target_without_a_known_pixel_is_said(tmp_path, land):
    models, given = land
    dem = tmp_path / "dem.tif"
    dataset = gdal.Translate(str(dem), str(given["dem"]))
    dataset.GetRasterBand(1).WriteArray(np.full((dataset.RasterYSize, dataset.RasterXSize), np.nan, np.float32))
    dataset.FlushCache()
    with pytest.raises(InputError, match="No pixel of image is known; check no-data values and extents"):
        adapt(tmp_path / "a.safetensors", model=models[0], **{**given, "dem": dem})
    assert list(tmp_path.iterdir()) == [dem]


def test_a_round_that_makes_the_source_worse_is_rejected_and_said(tmp_path, land, monkeypatch, caplog):
    models, given = land
    scores = iter([ConfusionCounts(8, 2, 2, 8), ConfusionCounts(8, 2, 3, 8), ConfusionCounts(9, 1, 1, 9)])
    monkeypatch.setattr(refinement, "score_checkpoint", lambda *rest, **named: next(scores))
    caplog.set_level("INFO", "relicslide")
    with pytest.raises(InputError, match="No round was accepted.*0.762 instead of 0.800"):
        adapt(tmp_path / "a.safetensors", model=models[0], **given)
    assert "Round 1 is rejected" in caplog.text
    assert "rejected" in (tmp_path / "a.run" / "report.html").read_text()


def test_statistics_of_the_source_do_not_leak_into_the_target(tmp_path, land, kind):
    models, given = land
    target = open_scene(given["image"], given["dem"])
    found = {}
    for name in ("separate", "source"):
        done = adapt(tmp_path / f"{name}.safetensors", model=models[0], rounds=1, normalisation=name, **given)
        found[name] = ScaledScene(target, checkpoint.read_card(done.model).scaling, 3).mean.ravel()
    own, _ = image_statistics(target)
    assert found["separate"] == pytest.approx(own, rel=1e-6)
    assert abs(found["source"] - own).max() > 1


def test_the_members_of_a_set_are_adapted_in_finer_cells(tmp_path, land, monkeypatch):
    _, given = land
    arguments = {"preset": "small"}
    card = ModelCard("start", "hpcl-net", arguments, tile=64, overlap=0)
    checkpoint.save(tmp_path / "start.safetensors", build_network("hpcl-net", **arguments), card)
    save_set(tmp_path / "set.safetensors", [tmp_path / "start.safetensors"] * 2)
    jobs = []

    def refine(job, progress, resume):
        jobs.append((job, initial_network(job.configs[1], 3)))
        raise Cancelled

    monkeypatch.setattr("relicslide.ml.adapt.refine", refine)
    with pytest.raises(Cancelled):
        adapt(tmp_path / "a.safetensors", model=tmp_path / "set.safetensors", scale=2, **given)
    (job, (begun, notes)) = jobs[0]
    assert [path.name for path in job.models] == ["set.1.safetensors", "set.2.safetensors"]
    assert (begun.scale, notes) == (2, ()) and not job.folder.exists()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"image": None, "dem": None}, "no scene to adapt to"),
        ({"dem": ["a.tif", "b.tif"]}, "no pairs"),
        ({"chips": []}, "no source"),
        ({"rounds": 0}, "rounds"),
        ({"settled": 0.0}, "IoU"),
        ({"normalisation": "none"}, "normalisation"),
        ({"scale": 4}, "tiny takes no argument scale"),
        ({"network": "ffs-net"}, "cannot go on as ffs-net"),
        ({"arguments": {"preset": "small"}}, "leave network, arguments and ablation out"),
        ({"fold": 3}, "The fold 3 is one of a data set, and none is given"),
        ({"crop": 10}, "A crop of 10 pixels does not fit the network"),
    ],
)
def test_what_does_not_go_together_gets_a_sentence(tmp_path, land, wrong, words):
    models, given = land
    with pytest.raises(InputError, match=words.replace("rounds", "round")):
        adapt(tmp_path / "a.safetensors", model=models[0], **{**given, **wrong})
    assert not list(tmp_path.iterdir())


def test_an_earlier_run_is_not_touched(tmp_path, land):
    models, given = land
    (tmp_path / "a.run").mkdir()
    (tmp_path / "a.run" / "adaptation.json").write_text("{}")
    with pytest.raises(InputError, match="holds an adaptation already"):
        adapt(tmp_path / "a.safetensors", model=models[0], **given)
