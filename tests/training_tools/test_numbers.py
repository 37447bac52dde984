"""Numbers as options of all verbs: what is none is refused by the option's name and its value."""

from __future__ import annotations

import argparse

import pytest
from relicslide.training_tools.__main__ import VERBS, parser
from relicslide.training_tools.terminal.values import decimal, whole


def options() -> list[tuple[str, argparse.Action]]:
    """(verb, action) of every option that takes a number."""
    doors = next(action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return [
        (verb, action)
        for verb in VERBS
        for action in doors.choices[verb]._actions
        if action.type is not None and action.type not in (str,)
    ]


NUMBERS = [(verb, action) for verb, action in options() if action.type in (decimal, whole)]


def test_none_is_read_by_python_itself():
    assert len(NUMBERS) >= 60
    assert not [(verb, action.dest) for verb, action in options() if action.type in (int, float)]


@pytest.mark.parametrize(("verb", "action"), NUMBERS, ids=[f"{verb} {action.dest}" for verb, action in NUMBERS])
def test_what_is_no_number_is_refused(capsys, verb, action):
    door = argparse.ArgumentParser(prog=verb)
    door.add_argument(action.option_strings[0], type=action.type, nargs=action.nargs)
    many = action.nargs if isinstance(action.nargs, int) else 1
    for text in ("nan", "inf", "90%", "1,5", "1_000", "high", ""):
        with pytest.raises(SystemExit):
            door.parse_args([action.option_strings[0], *[text] * many])
        assert f"argument {action.option_strings[0]}: {text!r} is no" in capsys.readouterr().err


def test_a_decimal_comma_behind_a_leading_zero():
    arguments = parser(["segment"]).parse_args(["segment", "--probability", "p.tif", "--min-area", "0,9"])
    assert arguments.min_area == 0.9
