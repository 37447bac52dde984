"""Adaptation from a terminal; what it does stands in tests/ml/test_adapt.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from relicslide.ml.adapt import Adapted
from relicslide.ml.evaluation.counts import ConfusionCounts
from relicslide.ml.training.adaptation import Agreement, PseudoLabels, Round
from relicslide.training_tools import __main__ as terminal


@pytest.fixture
def asked(monkeypatch):
    """What the verb was asked for, by the names of its arguments; its answer is made up."""
    given = {}

    def adapt(output, **named):
        given.update(named, output=output)
        first = Round(0, ConfusionCounts(4, 1, 1, 4), PseudoLabels(5, 60, 7, 0.9))
        second = Round(1, ConfusionCounts(4, 1, 1, 4), PseudoLabels(6, 62, 4, 0.95), Agreement(70, 72, 5, 6))
        return Adapted(Path(output), Path("page.html"), (first, second), 1)

    monkeypatch.setattr("relicslide.ml.adapt.adapt", adapt)
    return given


def test_every_option_reaches_the_verb(asked, capsys):
    words = (
        "adapt --image a.tif b.tif --dem a_dem.tif b_dem.tif --map county --model one.safetensors "
        "--models two.safetensors --output new.safetensors --rounds 2 --confidence 0.8 --between background "
        "--normalisation source --scale 4 --epochs 3 --loss lovasz --overwrite"
    )
    assert terminal.main(["--quiet", *words.split()]) == 0
    expected = {
        "image": ["a.tif", "b.tif"],
        "dem": ["a_dem.tif", "b_dem.tif"],
        "maps": ["county"],
        "model": ["one.safetensors", "two.safetensors"],
        "output": "new.safetensors",
        "rounds": 2,
        "confidence": 0.8,
        "between": "background",
        "normalisation": "source",
        "scale": 4,
        "settled": 0.98,
        "hold_out": 0.2,
        "epochs": 3,
        "loss": "lovasz",
        "overwrite": True,
        "resume": False,
    }
    assert {name: asked[name] for name in expected} == expected
    assert asked["command"].startswith("relicslide")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "round 0: 5 landslide, 60 other, 7 unknown, F1 on the source 0.8000"
    assert lines[-1] == "new.safetensors (round 1), page.html"


def test_what_is_wrong_gets_a_sentence(capsys, tmp_path):
    code = terminal.main(["adapt", "--map", "county", "--output", str(tmp_path / "new.safetensors")])
    assert code == 1 and "no scene to adapt to" in capsys.readouterr().err
    for option in ("--start", "--card"):
        given = ["--map", "county", "--output", str(tmp_path / "new.safetensors"), option, "other"]
        assert terminal.main(["adapt", *given]) == 1
        assert f"leave {option} out" in capsys.readouterr().err
