"""Texts of progress as the dialog gets them: not a line of its log for every tile."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback
from relicslide.ml.base.progress import Cancelled
from relicslide.plugin import log as module


class Texts(QgsProcessingFeedback):
    """Keeps the texts."""

    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


def test_numbers_are_renewed_now_and_then_and_other_words_at_once(monkeypatch):
    now = [50.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    feedback = Texts()
    report = module.progress_of(feedback)
    for tile in range(1, 1001):
        report(tile / 1000, f"tile {tile} of 1000, {1000 - tile} s left")
        now[0] += 1
    report(1.0, "numbering the polygons")
    report(1.0)
    assert feedback.texts[0] == "tile 1 of 1000, 999 s left"
    assert feedback.texts[-1] == "numbering the polygons"
    assert 90 <= len(feedback.texts) <= 102  # a hundredth at least between two
    assert feedback.progress() == 100
    feedback.cancel()
    with pytest.raises(Cancelled):
        report(1.0)
