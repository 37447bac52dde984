"""A model card is cheap to read: it needs nothing but Python."""

import json
import subprocess
import sys

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.model.card import ModelCard, known_scores, write_card
from relicslide.ml.scene.scaling import Scaling

READ = """
import sys
for name in ("numpy", "scipy", "osgeo", "torch", "safetensors"):
    sys.modules[name] = None
from relicslide.ml.model.card import ModelCard
from relicslide.ml.model.checkpoint import read_card
print(read_card().network, len([name for name in sys.modules if name.startswith("relicslide.ml.")]))
"""


def test_the_bundled_card_is_read_without_numpy_scipy_gdal_or_torch():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, cwd="/", timeout=60)
    assert done.returncode == 0, done.stderr
    network, modules = done.stdout.split()
    assert network == "hpcl-net"
    assert int(modules) <= 32


def test_a_card_goes_through_json_and_into_a_folder(tmp_path):
    card = ModelCard("a name", "ffs-net", scaling=Scaling("training", (1.0,), (2.0,)), metrics={"data": {"f1": 0.5}})
    write_card(tmp_path, card)
    text = (tmp_path / "card.json").read_text(encoding="utf-8")
    assert ModelCard.from_json(text) == card
    assert json.loads(text)["classes"][1]["name"] == "relic landslide"


def test_a_score_that_json_does_not_know_stays_out():
    assert known_scores({"f1": float("nan"), "miou": 1 / 3}) == {"miou": 0.3333}


def test_an_older_card_looks_at_the_dem_and_a_method_that_is_none_is_refused():
    older = json.loads(ModelCard("a name", "ffs-net", interpolation="kriging").to_json())
    assert older.pop("interpolation") == "kriging"
    assert ModelCard.from_json(json.dumps(older)).interpolation == "auto"
    with pytest.raises(InputError, match="'spline'; it knows auto, kriging"):
        ModelCard.from_json(json.dumps({**older, "interpolation": "spline"}))
