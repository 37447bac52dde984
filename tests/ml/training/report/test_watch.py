"""What a person hears of a run: how far it is, and how long it takes yet."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from relicslide.ml.base.progress import part
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.report import Watch
from relicslide.ml.training.state import Position
from relicslide.tests.ml.training.settings import PLAIN


@pytest.mark.parametrize(
    ("stage", "share", "text"),
    [
        (None, 0.25, "epoch 1 of 2, loss 0.5000, 30 s left"),
        ((0.2, 0.4, "fold 2 of 5"), 0.25, "fold 2 of 5, epoch 1 of 2, loss 0.5000, 2 min left"),
        ((0.8, 1.0, "fold 5 of 5"), 0.85, "fold 5 of 5, epoch 1 of 2, loss 0.5000, 30 s left"),
        ((0.0, 0.5), 0.125, "epoch 1 of 2, loss 0.5000, 70 s left"),
    ],
)
def test_the_time_left_is_that_of_the_whole(monkeypatch, stage, share, text):
    """Five of twenty steps took ten seconds; all stages take as long."""
    now, heard = [100.0], []
    monkeypatch.setattr(time, "monotonic", lambda: now[0])

    def listen(fraction, said=""):
        heard.append((fraction, said))

    watch = Watch(part(listen, *stage) if stage else listen, replace(PLAIN, epochs=2), Ranks(), steps=10)
    now[0] += 10
    watch.step(replace(Position(), step=5), 0.5)
    assert heard == [(pytest.approx(share), text)]
