"""The terminal's one adapter: verbs, exit codes, sentences, progress."""

from __future__ import annotations

import importlib
import io
import logging
from pathlib import Path

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.training_tools import __main__ as terminal

FOLDER = Path(terminal.__file__).parent
NO_DOORS = {"__init__", "__main__"}


@pytest.fixture(autouse=True)
def own_log():
    """Leave the package's logger as it was."""
    logger = logging.getLogger("relicslide")
    before = logger.handlers, logger.level
    yield
    logger.handlers, logger.level = before


@pytest.fixture
def end_with(monkeypatch):
    """A function that makes `relicslide synthetic` raise what it is given."""

    def patch(error):
        def run(arguments, progress):
            raise error

        monkeypatch.setattr(importlib.import_module("relicslide.training_tools.synthetic"), "run", run)

    return patch


def test_every_door_is_listed_and_says_what_it_does():
    doors = {path.stem for path in FOLDER.glob("*.py")} - NO_DOORS | {
        "adapt",
        "card",
        "check_environment",
        "demo",
        "export",
        "polygonize",
    }  # folders
    assert {door.replace("_", "-") for door in doors} == set(terminal.VERBS)
    text = " ".join(terminal.parser().format_help().split())
    for verb in terminal.VERBS:
        module = importlib.import_module(f"relicslide.training_tools.{verb.replace('-', '_')}")
        assert module.DESCRIPTION and verb in text


@pytest.mark.parametrize("verb", terminal.VERBS)
def test_help_of_every_verb(verb, capsys):
    with pytest.raises(SystemExit) as end:
        terminal.main([verb, "--help"])
    assert end.value.code == 0
    assert f"relicslide {verb}" in capsys.readouterr().out


def test_success_is_zero(tmp_path, capsys):
    assert terminal.main(["--quiet", "synthetic", "--scene", str(tmp_path), "--size", "64"]) == 0
    out = capsys.readouterr()
    assert str(tmp_path / "image.tif") in out.out and not out.err


def test_made_up_land_replaces_no_file(tmp_path, capsys):
    (tmp_path / "dem.tif").write_text("mine")
    (tmp_path / "image").mkdir()
    for kind in ("--scene", "--chips"):
        assert terminal.main(["--quiet", "synthetic", kind, str(tmp_path), "--count", "1", "--size", "64"]) == 1
        assert "is there already" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dem.tif", "image"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--seed", "-1"], "seed -1 is negative"),
        (["--size", "0"], "0 x 0 cells is too small"),
        (["--dem-cell-size", "0"], "DEM cells of 0.0 m do not fit"),
        (["--cell-size", "2", "10"], "cells of one size and not of 2"),
        (["--empty", "2"], "share of 2.0 scenes without slides"),
        (["--negatives", "1", "--dem", "d.tif"], "--scene is for made-up land"),
    ],
)
def test_made_up_land_out_of_bounds_gets_a_sentence(tmp_path, capsys, words, sentence):
    assert terminal.main(["--quiet", "synthetic", "--scene", str(tmp_path), "--size", "64", *words]) == 1
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_a_person_can_mend_is_one_sentence_and_one(end_with, capsys):
    end_with(InputError("A cell size of 0 is not positive; choose one above 0."))
    assert terminal.main(["--quiet", "synthetic"]) == 1
    assert capsys.readouterr().err == "A cell size of 0 is not positive; choose one above 0.\n"


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt()])
def test_cancel_is_one(end_with, capsys, error):
    end_with(error)
    assert terminal.main(["--quiet", "synthetic"]) == 1
    assert capsys.readouterr().err == "Cancelled\n"


def test_a_defect_flies(end_with):
    end_with(ZeroDivisionError("a defect"))
    with pytest.raises(ZeroDivisionError):
        terminal.main(["--quiet", "synthetic"])


def test_unknown_verb_lists_the_known_ones(capsys):
    with pytest.raises(SystemExit) as end:
        terminal.main(["segmnt"])
    assert end.value.code == 2
    assert "segment" in capsys.readouterr().err


def test_log_of_the_package_goes_to_stderr(monkeypatch, capsys):
    def run(arguments, progress):
        logging.getLogger("relicslide.ml.segment").info("device: CPU")

    monkeypatch.setattr(importlib.import_module("relicslide.training_tools.synthetic"), "run", run)
    assert terminal.main(["synthetic"]) == 0
    assert "device: CPU\n" in capsys.readouterr().err
    assert terminal.main(["--quiet", "synthetic"]) == 0
    assert capsys.readouterr().err == ""


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def test_bar_rewrites_its_line_and_ends_it():
    stream = Terminal()
    bar = terminal.Bar(stream)
    bar(0.0, "reading")
    bar(1.0)
    bar.close()
    assert stream.getvalue().count("\n") == 1 and stream.getvalue().endswith("\n")
    assert "0% reading" in stream.getvalue() and "100% reading" in stream.getvalue()


def test_bar_is_sparing_where_nobody_watches():
    stream = io.StringIO()
    bar = terminal.Bar(stream)
    for step in range(1000):
        bar(step / 1000, "tiles")
    bar.close()
    assert stream.getvalue() == "  0% tiles\n"
