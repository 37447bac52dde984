"""``relicslide complexity``."""

from __future__ import annotations

import argparse

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.training_tools import complexity


def arguments(*words):
    parser = argparse.ArgumentParser()
    complexity.add_arguments(parser)
    return parser.parse_args(words)


def test_the_table_puts_what_is_built_beside_what_is_published(capsys):
    complexity.run(arguments(), lambda fraction, text="": None)
    header, *rows = capsys.readouterr().out.splitlines()
    assert "trainable M" in header
    assert [row.split()[1] for row in rows[:3]] == ["published"] * 3
    numbers = {tuple(row.split()[:2]): row.split()[-5:] for row in rows}
    assert float(numbers["ffs-net", "paper"][0]) == pytest.approx(64.55, rel=0.005)
    assert float(numbers["hpcl-net", "paper"][0]) == pytest.approx(67.23, rel=0.005)
    assert float(numbers["hpcl-net", "small"][0]) < 2.9
    assert float(numbers["attention-unet", "paper"][2]) == pytest.approx(24.8, rel=0.02)
    assert float(numbers["attention-unet", "small"][2]) < 1


@pytest.mark.parametrize(("size", "advice"), [("0", "positive"), ("100", "pad it to 112 x 112")])
def test_a_size_that_cannot_be_counted_says_so(size, advice):
    with pytest.raises(InputError, match=advice):
        complexity.run(arguments("--size", size), lambda fraction, text="": None)
