"""No verb writes two results to one file, or a result over what it reads."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.output_paths import check_output_paths
from relicslide.ml.evaluate import evaluate
from relicslide.ml.interpolate import interpolate
from relicslide.ml.interpolate_points import interpolate_points

OTHER_SPELLINGS = ("same.tif", "./same.tif", "folder/../same.tif", "link.tif", "hard.tif")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The current folder, with a file and two links to it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "same.tif").write_text("mine", encoding="utf-8")
    (tmp_path / "link.tif").symlink_to("same.tif")
    os.link("same.tif", "hard.tif")
    return tmp_path


@pytest.mark.parametrize("spelling", OTHER_SPELLINGS)
def test_one_file_under_other_spellings(folder, spelling):
    with pytest.raises(InputError, match="would replace dem, .*choose another name"):
        check_output_paths({"dem": spelling, "reference": None}, {"output": folder / "same.tif"})
    with pytest.raises(InputError, match="variance and output are the same file"):
        check_output_paths({}, {"output": "same.tif", "report": None, "variance": spelling})


def test_files_apart_and_files_that_are_not_there(folder):
    check_output_paths({"dem": "same.tif", "reference": "same.tif"}, {"output": "out.tif", "variance": "out2.tif"})
    check_output_paths({"dem": None}, {"output": None, "variance": None})


def test_a_layer_of_a_file_is_that_file(folder):
    with pytest.raises(InputError, match="would replace area"):
        check_output_paths({"area": "map.gpkg|layername=slides"}, {"report": "map.gpkg"})


@pytest.mark.parametrize(
    "verb",
    [
        lambda: interpolate("a.tif", "same.tif", cell_size=1.0, variance="./same.tif"),
        lambda: interpolate("same.tif", "same.tif", cell_size=1.0),
        lambda: interpolate("a.tif", "out.tif", reference="same.tif", report="same.tif"),
        lambda: interpolate_points("a.gpkg", "same.tif", cell_size=1.0, variance="link.tif"),
        lambda: interpolate_points("a.gpkg", "same.tif", reference="same.tif"),
        lambda: evaluate("same.tif", "b.tif", confusion="same.tif"),
        lambda: evaluate("a.tif", "b.tif", report="same.tif", scores="same.tif"),
    ],
)
def test_the_verbs_refuse_it_and_leave_the_file_alone(folder, verb):
    with pytest.raises(InputError, match="same file|would replace"):
        verb()
    assert Path("same.tif").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("segment", {"probability": "same.tif", "classes": "same.tif"}),
        ("segment", {"probability": "p.tif", "report": "dem.tif"}),
        ("explain", {"heatmap": "image.tif"}),
        ("explain", {"heatmap": "h.tif", "overlay": "o.tif", "contours": "./o.tif"}),
    ],
)
def test_the_verbs_with_a_network_refuse_it(folder, name, given):
    pytest.importorskip("torch")
    from relicslide.ml.explain import explain
    from relicslide.ml.segment import segment

    with pytest.raises(InputError, match="same file|would replace"):
        {"segment": segment, "explain": explain}[name]("image.tif", "dem.tif", **given)
