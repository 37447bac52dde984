"""Training several models that differ by their seed, and their set."""

import shutil
from dataclasses import replace

from relicslide.ml.dataset.splits import TrainingData
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard, known_scores
from relicslide.ml.model.ensemble import load_ensemble
from relicslide.ml.model.scoring import score_checkpoint
from relicslide.ml.networks import NETWORKS
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.ml.training.ensemble import train_ensemble
from relicslide.ml.training.files import Files
from relicslide.tests.ml.scenes import Either
from relicslide.tests.ml.training.settings import PLAIN, assert_same_weights, chips, train

TINY = replace(PLAIN, network="either", arguments={}, fit_threshold=False)
CARD = ModelCard("test", "either", tile=64, overlap=0)


def test_a_set_is_its_members_and_goes_on_where_it_was_stopped(tmp_path, monkeypatch):
    monkeypatch.setitem(NETWORKS, "either", Either)
    scenes = chips(tmp_path / "chips", 3)
    data, files = TrainingData(tuple(scenes[:2]), tuple(scenes[2:])), Files.beside(tmp_path / "set.safetensors")
    done = train_ensemble(data, files, TINY, CARD, 2)
    members = [tmp_path / f"set.{number}.safetensors" for number in (1, 2)]
    assert done.report == score_checkpoint(members, scenes[2:], "cpu")
    card = checkpoint.read_card(files.model)
    assert card.training["members"] == ["test.1", "test.2"] and len(load_ensemble(files.model).members) == 2
    own = {name: scores for name, scores in card.metrics.items() if not name.endswith(ALTERATIONS)}
    assert own == {scenes[2].name: known_scores(done.report.scores())}
    assert "members" in files.page.read_text() and (files.folder / "card.json").exists()
    alone = train(scenes[:2], tmp_path / "alone.safetensors", TINY, CARD, scenes[2:])
    assert_same_weights(members[0], tmp_path / "alone.safetensors")
    assert alone.best_epoch == done.best_epoch
    before = shutil.copy(files.model, tmp_path / "before.safetensors")
    members[1].with_suffix(".state.safetensors").unlink()  # as if it had been stopped before
    train_ensemble(data, files, TINY, CARD, 2, resume=True)
    assert_same_weights(files.model, before)
