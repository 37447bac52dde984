"""Training inside QGIS: from a data set to a model that `segment` takes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
)
from qgis.PyQt.QtCore import QUrl
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.model.checkpoint import read_card
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.tests.ml.scenes import write_map
from relicslide.tests.plugin.scenes import read

pytest.importorskip("torch")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Chips of a made-up map, in a folder with letters beyond ASCII."""
    folder = tmp_path_factory.mktemp("daten ä")
    chips = write_map(folder / "map", rows=4, cols=4)
    add_to_dataset(folder / "set", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, seed=2))
    return str(folder / "set")


class Recorder(QgsProcessingFeedback):
    """Keeps what it is told; cancels when a text begins with ``stop``."""

    def __init__(self, stop: str = ""):
        super().__init__(False)
        self.texts, self.said, self.percents, self.links, self._stop = [], [], [], [], stop
        self.progressChanged.connect(self.percents.append)

    def setProgressText(self, text):
        self.texts.append(text)
        if self._stop and text.startswith(self._stop):
            self.cancel()

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(warning)

    def pushFormattedMessage(self, html, text):
        self.links.append(html)


@pytest.fixture
def given(dataset, tmp_path) -> dict:
    return {
        "DATASET": dataset,
        "EPOCHS": 1,
        "BATCH": 4,
        "CROP": 32,
        "DEVICE": "cpu",
        "MODEL": str(tmp_path / "modell ö.safetensors"),
    }


def test_parts_of_the_attention_unet_are_left_out(run, given):
    results = run("train", **given, NETWORK="attention-unet", WITHOUT="attention, heads")
    arguments = read_card(results["MODEL"]).arguments
    assert (arguments["attention"], arguments["heads"], arguments["preset"]) == (False, False, "small")
    with pytest.raises(QgsProcessingException, match="without is 'colours', but must be one of: features"):
        run("train", **given, NETWORK="attention-unet", WITHOUT="colours")


def test_a_trained_model_segments(run, given, scene, tmp_path):
    feedback = Recorder()
    results = run("train", feedback=feedback, **given, RELIEF="local", REPORT=str(tmp_path / "report.html"))
    assert Path(results["MODEL"]).exists()
    assert "<svg" in Path(results["REPORT"]).read_text(encoding="utf-8")
    assert 0 <= results["MIOU"] <= 1
    assert any(text.startswith("epoch 1 of 1, loss") and text.endswith("left") for text in feedback.texts)
    card = read_card(results["MODEL"])
    assert sorted(name for name in card.metrics if not name.endswith(ALTERATIONS)) == [
        "set/map, test",
        "set/map, validation",
    ]
    assert any(said.startswith("set/map, test: precision ") for said in feedback.said)
    assert feedback.percents == sorted(feedback.percents) and feedback.percents[-1] > 95
    assert card.training["settings"]["crop"] == 32
    assert card.scaling.relief_radius == 64.0
    done = run(
        "segment",
        IMAGE=scene.image,
        DEM=scene.dem,
        MODEL=results["MODEL"],
        TILE=64,
        OVERLAP=16,
        DEVICE="cpu",
        PROBABILITY=str(tmp_path / "p.tif"),
    )
    probability = read(done["PROBABILITY"])
    assert np.isfinite(probability[:, 8:]).all()


def test_cancelling_keeps_the_last_good_model_and_says_where(run, given):
    feedback = Recorder("epoch 2")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", feedback=feedback, **{**given, "EPOCHS": 3})
    assert read_card(given["MODEL"]).network == "hpcl-net"
    said = " ".join(feedback.said)
    assert given["MODEL"] in said and "epoch 1" in said and "resumed" in said
    results = run("train", **{**given, "EPOCHS": 3, "RESUME": True})
    table = Path(given["MODEL"]).with_suffix(".run") / "metrics.csv"
    assert len(table.read_text().splitlines()) == 4
    assert results["MODEL"] == given["MODEL"]


def test_a_start_brings_its_network_along_and_is_compared(run, given, checkpoint):
    feedback = Recorder()
    results = run("train", feedback=feedback, **given, START=checkpoint, NETWORK="ffs-net", LEARNING_RATE=1e-3)
    card = read_card(results["MODEL"])
    assert card.network == "hpcl-net"
    assert any(said.startswith("epoch 0, the start: ") for said in feedback.said)
    assert any(said.startswith(("Better than the start by", "No better than the start:")) for said in feedback.said)
    report = Path(given["MODEL"]).with_suffix(".run") / "report.html"
    (link,) = (html for html in feedback.links if "<a href=" in html)
    assert f'href="{QUrl.fromLocalFile(str(report)).toString(QUrl.ComponentFormattingOption.FullyEncoded)}"' in link


def test_a_model_lies_where_it_lasts_and_none_is_overwritten(provider, given, monkeypatch, tmp_path):
    """Without a name, and where QGIS would take a temporary one."""
    folder = tmp_path / "profile" / "relicslide" / "models"
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile") + "/")
    context = QgsProcessingContext()
    for name, output in (("train", "MODEL"), ("adapt", "OUTPUT")):
        algorithm = provider.algorithm(name).create()
        default = algorithm.parameterDefinition(output).defaultValue()
        assert Path(default).parent == folder and Path(default).suffix == ".safetensors"
        for value in ({}, {output: QgsProcessing.TEMPORARY_OUTPUT}):
            read = Arguments(algorithm, value, context)
            assert Path(read.file_destination(output)).parent == folder and folder.is_dir()
            assert bool(read.notes) == bool(value)
        (folder / Path(default).name).write_bytes(b"")
        taken = Arguments(algorithm, {output: default}, context)
        assert taken.file_destination(output) == default.replace(".safetensors", "-2.safetensors")
        assert "(taken)" in taken.notes[0]
        assert Arguments(algorithm, {output: default, "RESUME": True}, context).file_destination(output) == default
    elsewhere = Arguments(provider.algorithm("train"), given, context)
    assert elsewhere.file_destination("MODEL") == given["MODEL"] and not elsewhere.notes


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"DATASET": "/nowhere"}, "holds no dataset.json"),
        ({"FOLD": 2}, "has no folds"),
        ({"CROP": 50}, "multiple of 16"),
        ({"TERRAIN": "relief, aspect"}, "'aspect', but must be one of: relief, slope"),
        ({"SPECTRAL": "red"}, "SPECTRAL: red is no list of band numbers"),
        ({"SPECTRAL": "0,1"}, "count from 1"),
        ({"SPECTRAL": "1,7"}, "has 3 bands"),
    ],
)
def test_what_is_wrong_gets_a_sentence(run, given, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("train", **{**given, **wrong})


def test_a_model_chains_data_training_and_segmentation(provider):
    """The Model Designer offers a data set's folder to train on, and the trained model to segment with."""
    model = QgsProcessingModelAlgorithm()
    for name in ("builddataset", "train", "segment"):
        child = QgsProcessingModelChildAlgorithm(f"relicslide:{name}")
        child.setChildId(name)
        assert child.algorithm() is not None
        model.addChildAlgorithm(child)
    for child, name, source, output in (
        ("train", "DATASET", "builddataset", "outputFolder"),
        ("segment", "MODEL", "train", "outputFile"),
    ):
        parameter = model.childAlgorithm(child).algorithm().parameterDefinition(name)
        offered = model.availableSourcesForChild(child, [parameter.type()], [output])
        assert source in {item.outputChildId() for item in offered}


def test_the_terrain_that_is_chosen_is_seen_and_only_the_bands_of_colours_are_varied(run, given):
    run("train", **given, TERRAIN="slope", SPECTRAL="1, 3")
    card = read_card(given["MODEL"])
    assert card.scaling.terrain == ("slope",)
    assert card.training["settings"]["augmentation"]["spectral"] == [0, 2]


def test_the_real_qgis_process_trains(qgis_process, given):
    parameters = [f"--{name}={value}" for name, value in given.items()]
    done = qgis_process("run", "relicslide:train", "--json", *parameters)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["MODEL"] == given["MODEL"]
    assert Path(given["MODEL"]).exists()
