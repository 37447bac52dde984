"""Choices: each word can also be given by its number, and what is neither is refused with the words it could be."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingParameterEnum,
    QgsProperty,
)
from relicslide.ml.kriging.methods import METHODS
from relicslide.plugin.algorithms.learning.train import Train
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.plugin.provider import ALGORITHMS
from relicslide.tests.plugin.scenes import read as read_raster

NEAREST, BILINEAR = METHODS.index("nearest"), METHODS.index("bilinear")
CHOICES = [
    (algorithm, item.name())
    for algorithm in ALGORITHMS
    for item in algorithm().definitions()
    if isinstance(item, QgsProcessingParameterEnum)
]
IDS = [f"{algorithm().name()} {name}" for algorithm, name in CHOICES]


@pytest.fixture
def fine(scene, tmp_path) -> dict:
    """Parameters of `interpolate` that are all right."""
    return {"DEM": scene.dem, "CELL_SIZE": 5, "OUTPUT": str(tmp_path / "fine.tif")}


def taken(algorithm, name: str, value) -> str:
    """What ``algorithm`` takes for one of its choices that is set to ``value``."""
    return Arguments(algorithm, {name: value}, QgsProcessingContext()).choice(name)


@pytest.mark.parametrize(("algorithm", "name"), CHOICES, ids=IDS)
def test_words_and_numbers(provider, algorithm, name):
    """Every choice of every algorithm, in all forms in which scripts, terminals and JSON give a number."""
    made = algorithm().create()
    words = made.parameterDefinition(name).options()
    for number, word in enumerate(words):
        for value in (word, str(number), number, float(number), QgsProperty.fromExpression(str(number))):
            assert taken(made, name, value) == word
    default = made.parameterDefinition(name).defaultValue()
    assert taken(made, name, None) == (default or "")


@pytest.mark.parametrize(("algorithm", "name"), CHOICES, ids=IDS)
@pytest.mark.parametrize("kind", ["word", "behind", "negative", "fraction", "list", "truth"])
def test_others_are_refused(provider, algorithm, name, kind):
    """Parameter, value and choices are named; nothing falls back to the default."""
    made = algorithm().create()
    words = made.parameterDefinition(name).options()
    value = {"word": "soon", "behind": len(words), "negative": -1, "fraction": 0.5, "list": "0,1", "truth": True}[kind]
    good, sentence = made.checkParameterValues({name: value}, QgsProcessingContext())
    assert not good
    assert sentence.startswith(f"{name}: {str(value).lower()} is none of its choices; give one of {', '.join(words)},")
    assert sentence.endswith(f"0 to {len(words) - 1}.")


@pytest.mark.parametrize(("algorithm", "name"), CHOICES, ids=IDS)
def test_help_names_the_words(algorithm, name):
    """Whoever reads what a choice is reads all its words, and that numbers will do."""
    made = algorithm().create()
    definition = made.parameterDefinition(name)
    assert set(definition.options()) <= set(re.findall(r"[\w-]+", definition.help()))
    assert "number" in definition.help()


@pytest.mark.parametrize("value", ["bilinear", str(BILINEAR), BILINEAR])
def test_run(run, fine, value):
    """The same raster from the word and from its number."""
    given = read_raster(run("interpolate", **fine, METHOD=value)["OUTPUT"])
    word = read_raster(run("interpolate", **{**fine, "OUTPUT": fine["OUTPUT"] + "2.tif"}, METHOD="bilinear")["OUTPUT"])
    other = read_raster(run("interpolate", **{**fine, "OUTPUT": fine["OUTPUT"] + "3.tif"}, METHOD="nearest")["OUTPUT"])
    np.testing.assert_array_equal(given, word)
    assert (given != other).any()


def test_the_work_gets_the_word(provider, tmp_path):
    """What is given by number reaches the verb as a word."""
    (tmp_path / "dataset.json").write_text("{}", encoding="utf-8")
    parameters = {"DATASET": str(tmp_path), "NETWORK": 1, "PRESET": "1", "RELIEF": 2, "MODEL": str(tmp_path / "m")}
    algorithm = Train().create()
    assert algorithm.checkParameterValues(
        {**parameters, "MODEL": str(tmp_path / "m.safetensors")}, QgsProcessingContext()
    ) == (True, "")
    inputs = algorithm.inputs(Arguments(algorithm, parameters, QgsProcessingContext()))
    assert (inputs["preset"], inputs["network"], inputs["relief"]) == (
        "paper",
        "ffs-net",
        "local",
    )


def model_of(dem: str, method) -> QgsProcessingModelAlgorithm:
    """A model that interpolates a DEM by ``method``, whose result is its only output."""
    model = QgsProcessingModelAlgorithm("one step", "tests")
    child = QgsProcessingModelChildAlgorithm("relicslide:interpolate")
    child.setChildId("step")
    for name, value in {"DEM": dem, "CELL_SIZE": 5, "METHOD": method}.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("fine", "fine")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"fine": output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


@pytest.mark.parametrize("method", ["nearest", str(NEAREST), NEAREST])
def test_model(run, fine, tmp_path, method):
    """A model's step, which QGIS does not check, takes both too."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, good = model_of(fine["DEM"], method).create().run({"fine": str(tmp_path / "model.tif")}, context, feedback)
    assert good
    alone = run("interpolate", **fine, METHOD="nearest")["OUTPUT"]
    np.testing.assert_array_equal(read_raster(results["fine"]), read_raster(alone))


def test_model_refuses(run, fine, tmp_path):
    """A wrong word in a model stops it instead of meaning the default."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, good = model_of(fine["DEM"], "soon").create().run({"fine": str(tmp_path / "model.tif")}, context, feedback)
    assert not good
    assert "METHOD: soon is none of its choices" in feedback.textLog()


def test_qgis_process(run, qgis_process, fine):
    """A number as an option of the command line, and a word that is none."""
    options = [f"--{name}={value}" for name, value in fine.items()]
    expected = read_raster(
        run("interpolate", **{**fine, "OUTPUT": fine["OUTPUT"] + "2.tif"}, METHOD="nearest")["OUTPUT"]
    )
    number = qgis_process("run", "relicslide:interpolate", *options, f"--METHOD={NEAREST}")
    assert number.returncode == 0, number.stderr
    np.testing.assert_array_equal(read_raster(fine["OUTPUT"]), expected)
    wrong = qgis_process("run", "relicslide:interpolate", *options, "--METHOD=near")
    assert wrong.returncode == 1
    assert f"METHOD: near is none of its choices; give one of {METHODS[0]}, {METHODS[1]}" in " ".join(
        wrong.stderr.split()
    )
