"""The page on a segmentation: what it shows, and what it says of the model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from relicslide.ml.geodata.grid import Window
from relicslide.ml.model import checkpoint
from relicslide.ml.model.segmentation.overview import ground_picture
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair


def test_the_page_tells_what_there_is_and_what_not_to_trust(tmp_path, monkeypatch):
    model = tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch)
    pair, out = write_pair(tmp_path), {"probability": tmp_path / "p.tif", "polygons": tmp_path / "l.gpkg"}
    card = checkpoint.read_card(model)
    told = {"limits": "It takes <roofs> for landslides.", "training": {"data": "two squares"}}
    scores = {"here": {"f1": 0.5, "precision": 0.25}, "there": {"f1": 0.75}}
    checkpoint.replace_card(model, replace(card, **told, metrics=scores))
    segment(pair.image, pair.dem, model=model, page=tmp_path / "page.html", method="cubic", **out)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "2 landslides in image.tif and dem.tif, 0.0088 square kilometres together; 7.33 % of the cells" in page
    assert page.count("<path") >= 2 and 'xlink:href="data:image/png;base64,' in page
    for text in (
        "It takes &lt;roofs&gt; for landslides.",
        "two squares",
        ">0.750<",
        ">F1<",
        checkpoint.digest(model),
        "8,000",
    ):
        assert text in page
    alone = {"probability": tmp_path / "q.tif", "page": tmp_path / "alone.html", "min_area": 1e9, "method": "cubic"}
    assert segment(pair.image, pair.dem, model=model, **alone).landslides is None
    assert "None was found." in (tmp_path / "alone.html").read_text(encoding="utf-8")
    shaded = ground_picture(pair.dem, (), Window(0, 0, 10, 10), (20, 20))
    assert shaded.shape == (20, 20) and shaded.dtype == np.uint8
