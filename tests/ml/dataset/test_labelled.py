"""Maps and folders of chips as labelled scenes: what training sees of them, and what is held out."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import read_chips, read_map, split
from relicslide.ml.dataset.sources import SourceRequest, source_from_map, sources_from_chips
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource, MaskedSource
from relicslide.tests.ml.test_train import write_map


def test_a_masked_source_shows_what_it_may_and_nothing_outside_its_grid():
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    mask = values % 3 == 0
    seen = MaskedSource(ArraySource(values, Grid((3, 4), (0.0, 0.0), (1.0, 1.0))), mask)
    np.testing.assert_array_equal(seen.read(Window(0, 0, 3, 4))[0], np.where(mask, values, np.nan))
    around = seen.read(Window(-1, -1, 5, 6))[0]
    np.testing.assert_array_equal(around[1:-1, 1:-1], np.where(mask, values, np.nan))
    assert np.isnan(around).sum() == 30 - mask.sum()


def test_what_is_held_out_is_hidden_from_training_and_seen_when_scored(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    window = labelled.scene.grid.window
    parts = split(labelled, 0.25, 32, 1)
    known, held_out = (np.isfinite(part.label.read(window)[0]) for part in parts)
    assert not (known & held_out).any() and (known | held_out).sum() == window.rows * window.cols
    shown = np.isfinite(parts.training.scene.read_image(window)).all(axis=0)
    np.testing.assert_array_equal(shown, known)
    assert np.isfinite(parts.held_out.scene.read_image(window)).all()


def test_sources_say_where_they_come_from(tmp_path):
    folder = write_map(tmp_path / "map", 2, 2)
    whole, single = source_from_map(folder), sources_from_chips(folder)
    assert whole.files == {"folder": str(folder)} and whole.bands == (1, 2, 3)
    assert [source.labelled.name for source in single] == [chip.name for chip in read_chips(folder)]
    assert set(single[0].files) == {"image", "dem", "label"}
    assert SourceRequest(tmp_path / "i.tif", "d.tif", "l.gpkg").record() == {
        "image": str(tmp_path / "i.tif"),
        "dem": "d.tif",
        "labels": "l.gpkg",
        "area": None,
    }


def test_a_folder_without_a_file_is_named(tmp_path):
    folder = write_map(tmp_path, 1, 2)
    next((folder / "dem").glob("*.tif")).unlink()
    with pytest.raises(InputError, match="lacks dem/"):
        read_map(folder)
