"""What `segment` refuses in a sentence, and what a cancelled run leaves."""

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import NORTH, WEST, tiny_checkpoint, wkt, write, write_pair
from relicslide.tests.ml.test_segment import outputs


@pytest.fixture
def model(tmp_path, monkeypatch):
    return tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)


def _two_bands(folder, pair):
    return {"image": write(folder / "two.tif", pair.grid, pair.values[:2])}


def _far_dem(folder, pair):
    far = Grid((5, 5), (WEST + 1e5, NORTH), (30.0, 30.0), wkt())
    return {"dem": write(folder / "far.tif", far, np.ones(far.shape, np.float32))}


def _swapped(folder, pair):
    return {"image": pair.dem, "dem": pair.image}


def _text_model(folder, pair):
    (folder / "x.safetensors").write_text("not a checkpoint")
    return {"model": folder / "x.safetensors"}


def _pickled_model(folder, pair):

    torch.save({"weight": torch.zeros(3)}, folder / "x.safetensors")
    return {"model": folder / "x.safetensors"}


def _empty_dem(folder, pair):
    grid = Grid((20, 20), (WEST - 30, NORTH + 30), (30.0, 30.0), wkt())
    return {"dem": write(folder / "empty.tif", grid, np.full(grid.shape, -9999, np.float32), nodata=-9999)}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_two_bands, "has 2 band"),
        (_swapped, "swapped"),
        (_far_dem, "does not overlap"),
        (_text_model, "not a safetensors checkpoint"),
        (_pickled_model, "not a safetensors checkpoint"),
        (_empty_dem, "no-data values"),
        (lambda folder, pair: {"threshold": 1.5}, "no probability"),
        (lambda folder, pair: {"tile": 50}, "multiple of 16"),
        (lambda folder, pair: {"overlap": 64, "tile": 64}, "0 to 63"),
        (lambda folder, pair: {"bands": (1, 2)}, "takes 3 bands"),
        (lambda folder, pair: {"batch": 0}, "1 or more"),
        (lambda folder, pair: {"device": "cuda:99"}, "device"),
        (lambda folder, pair: {"polygons": folder / "out" / "l.xyz"}, "gpkg"),
        (lambda folder, pair: {"report": folder / "out" / "r.html"}, "is JSON and no page"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_no_file(tmp_path, model, change, words):
    pair = write_pair(tmp_path)
    arguments = {
        "image": pair.image,
        "dem": pair.dem,
        "model": model,
        **outputs(tmp_path / "out"),
        **change(tmp_path, pair),
    }
    with pytest.raises(InputError, match=words) as caught:
        segment(arguments.pop("image"), arguments.pop("dem"), **arguments)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("when", [0.3, 0.91, 0.95, 0.97, 0.98])
def test_cancel_in_the_middle_leaves_no_file(tmp_path, model, when):
    pair = write_pair(tmp_path)

    def progress(fraction, text=""):
        if fraction >= when:
            raise Cancelled

    with pytest.raises(Cancelled):
        segment(pair.image, pair.dem, model=model, progress=progress, **outputs(tmp_path / "out"))
    assert list((tmp_path / "out").iterdir()) == []
