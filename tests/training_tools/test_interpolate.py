"""The door `interpolate`: each method writes what the verb writes."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.methods import METHODS
from relicslide.training_tools.__main__ import main


def values(path) -> np.ndarray:
    source = GdalSource(path)
    return source.read(source.grid.window)


@pytest.mark.parametrize("method", METHODS)
def test_each_method_from_a_terminal(pair, tmp_path, method, capsys):
    variance = ["--variance", str(tmp_path / "variance.tif")] if "kriging" in method else []
    command = [
        "--dem",
        str(pair["dem"]),
        "--cell-size",
        "7",
        "--method",
        method,
        "--output",
        str(tmp_path / "door.tif"),
    ]
    assert main(["--quiet", "interpolate", *command, *variance]) == 0
    assert "door.tif" in capsys.readouterr().out
    interpolate(pair["dem"], tmp_path / "verb.tif", cell_size=7.0, method=method)
    found = values(tmp_path / "door.tif")
    assert np.isfinite(found).all()
    assert np.array_equal(found, values(tmp_path / "verb.tif"))
    if variance:
        assert values(tmp_path / "variance.tif").min() >= 0


def test_a_report_and_a_variogram_from_a_terminal(pair, tmp_path):
    command = ["--dem", str(pair["dem"]), "--reference", str(pair["image"]), "--output", str(tmp_path / "fine.tif")]
    more = ["--variogram", "spherical", "--report", str(tmp_path / "report.html"), "--neighbourhood", "5"]
    assert main(["--quiet", "interpolate", *command, *more]) == 0
    assert "spherical" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert GdalSource(tmp_path / "fine.tif").grid.matches(GdalSource(pair["image"]).grid)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--variogram", "spherical", "--sill", "5", "--range", "3", "--nugget", "0"], "below the DEM's cell"),
        (["--variogram", "spherical", "--sill", "0", "--range", "300"], "larger sill"),
        (["--neighbourhood", "4"], "not among"),
        (["--creation-options", "COMPRESS"], "no KEY=VALUE"),
        (["--creation-options", "COMPRESS=FOO"], "COMPRESS cannot be 'FOO'; choose one of NONE"),
        (["--variogram", "spherical", "--exponent", "1.5"], "spherical model has no exponent"),
    ],
)
def test_what_cannot_be_is_one_sentence(pair, tmp_path, more, words, capsys):
    command = ["--dem", str(pair["dem"]), "--cell-size", "7", "--output", str(tmp_path / "fine.tif")]
    assert main(["--quiet", "interpolate", *command, *more]) == 1
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
