"""Numbers: what is none, or could be read in two ways, is refused by name and value, by all algorithms."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProperty,
)
from relicslide.plugin.parameters.arguments import Arguments
from relicslide.plugin.provider import ALGORITHMS


def parameters_of(*kinds) -> list[tuple]:
    """(algorithm, name of the parameter) of all algorithms."""
    return [
        (algorithm, item.name())
        for algorithm in ALGORITHMS
        for item in algorithm().definitions()
        if isinstance(item, kinds)
    ]


NUMBERS = parameters_of(QgsProcessingParameterNumber)
BANDS = parameters_of(QgsProcessingParameterBand)
SWITCHES = parameters_of(QgsProcessingParameterBoolean)
NONE = ("90%", "high", "400 m2", "1,5", "1,500", "1.234,5", "1_000", "nan", "inf", "1e999", " ", "0x10", "٣", [1], True)


def named(items) -> list[str]:
    """Names for pytest."""
    return [f"{algorithm().name()} {name}" for algorithm, name in items]


def test_there_are_as_many_as_the_dialogs_show():
    assert len(NUMBERS) >= 30
    assert {"THRESHOLD", "MIN_AREA", "OVERLAP", "NUGGET", "FILL_DISTANCE", "CELL_SIZE"} <= {name for _, name in NUMBERS}


@pytest.mark.parametrize(("algorithm", "name"), NUMBERS, ids=named(NUMBERS))
def test_what_is_no_number_is_refused(provider, algorithm, name):
    """By the dialog's check, and by the run itself, which is all that a model asks."""
    made, context = algorithm().create(), QgsProcessingContext()
    for value in (*NONE, float("nan"), float("inf"), QgsProperty.fromExpression("'0,9 m'")):
        good, sentence = made.checkParameterValues({name: value}, context)
        shown = "'0,9 m'" if isinstance(value, QgsProperty) else repr(value)
        assert not good and sentence.startswith(f"{name}: {shown} is no"), (value, sentence)
        with pytest.raises(QgsProcessingException, match=f"^{name}: "):
            made.prepareAlgorithm({name: value}, context, QgsProcessingFeedback())


@pytest.mark.parametrize(("algorithm", "name"), NUMBERS, ids=named(NUMBERS))
def test_what_is_one_is_taken(provider, algorithm, name):
    """As a number, a text, an expression; the range of the dialog holds for a model too."""
    made = algorithm().create()
    definition = made.parameterDefinition(name)
    integer = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer

    def taken(value):
        given = Arguments(made, {name: value}, QgsProcessingContext())
        return given.whole(name) if integer else given.number(name)

    low, high = definition.minimum(), definition.maximum()
    one = max(low, 0.5) if not integer else max(int(low), 1)
    for value in (one, str(one), f" {one} ", QgsProperty.fromExpression(str(one)), QgsProperty.fromValue(one)):
        assert taken(value) == one
    if not integer and low <= 0.5 <= high:
        assert taken("0,5") == taken(",5") == taken("5e-1") == 0.5
    if integer:
        assert taken(f"{one}.0") == one
    assert taken(None) == taken("") == definition.defaultValue()
    if low > -1e300:
        good, sentence = made.checkParameterValues({name: low - 1}, QgsProcessingContext())
        assert not good and sentence.startswith(f"{name}: {low - 1:.15g} is out of range; give {low:.15g}")


@pytest.mark.parametrize(("algorithm", "name"), BANDS, ids=named(BANDS))
def test_bands(provider, algorithm, name):
    """A band that is none is not left out."""
    made, context = algorithm().create(), QgsProcessingContext()
    for value in ("red", "1;x", "1.5", [1, "two"], "nan"):
        good, sentence = made.checkParameterValues({name: value}, context)
        assert not good and sentence.startswith(f"{name}: {value!r} is no"), sentence
    for value in (1, "1", [1], ["1"], 1.0):
        assert Arguments(made, {name: value}, context).bands(name) == [1]
    assert Arguments(made, {name: ""}, context).bands(name) == Arguments(made, {}, context).bands(name)
    assert Arguments(made, {name: "3;2;1"}, context).bands(name) == [3, 2, 1]
    assert Arguments(made, {name: "[3, 2, 1]"}, context).bands(name) == [3, 2, 1]


@pytest.mark.parametrize(("algorithm", "name"), SWITCHES, ids=named(SWITCHES))
def test_switches(provider, algorithm, name):
    """Yes and no in words, and nothing else."""
    made, context = algorithm().create(), QgsProcessingContext()
    good, sentence = made.checkParameterValues({name: "maybe"}, context)
    assert not good and sentence == f"{name}: 'maybe' is neither yes nor no; give true or false."
    for value, expected in {"no": False, "false": False, "yes": True, "True": True, "1": True, "": False}.items():
        assert Arguments(made, {name: value}, context).flag(name) is expected


def test_qgis_process(qgis_process, scene, tmp_path):
    """An option of the command line and an entry of JSON."""
    given = {"DEM": scene.dem, "CELL_SIZE": "5", "OUTPUT": str(tmp_path / "fine.tif"), "FILL_DISTANCE": "90,5"}
    table = qgis_process("run", "relicslide:interpolate", "-", stdin=json.dumps({"inputs": given}))
    assert table.returncode == 1
    assert "FILL_DISTANCE: '90,5' is no number; write one like 0.9" in " ".join(table.stderr.split())
    assert not (tmp_path / "fine.tif").exists()
