"""The settings of the contrast."""

from __future__ import annotations

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.training.losses.contrast import ContrastConfig


@pytest.mark.parametrize(
    "settings",
    [{"anchors": 0}, {"keys": 5000}, {"queue": 10}, {"hard": 1.5}, {"momentum": -0.1}, {"temperature": 0.0},
     {"weight": -1.0}],
)  # fmt: skip
def test_contradictory_settings_get_a_sentence(settings):
    with pytest.raises(InputError, match=r"use (1 or more|shares)"):
        ContrastConfig(**settings)


def test_the_defaults_are_the_published_ones():
    config = ContrastConfig()
    assert (config.anchors, config.keys, config.hard, config.momentum) == (16, 1000, 0.1, 0.999)
    assert (config.temperature, config.weight) == (0.1, 0.1)
