"""JSON of any origin, bounded in length, depth, names and digits."""

from __future__ import annotations

import json
from pathlib import Path

LONGEST = 16 * 2**20
"""Bytes of a text that is read at all."""
_DEEPEST = 32
_MOST = 2**20  # values: a table of 10,000 epochs has a third of them
_DIGITS = 40


def parse(text: str) -> object:
    """What a JSON text says.

    Parameters
    ----------
    text : str
        Of at most `LONGEST` letters, 32 levels and a million values; no name may stand twice in a table.

    Returns
    -------
    object
        Tables as dict, lists as list; numbers may be NaN or infinite, as Python writes them.

    Raises
    ------
    ValueError
        With the reason in a few words.

    Examples
    --------
    >>> parse('{"tile": 512}')
    {'tile': 512}
    """
    if len(text) > LONGEST or sum(map(text.count, ",[{")) > _MOST:
        raise ValueError("it is too long")
    try:
        value = json.loads(text, parse_int=_whole, object_pairs_hook=_table)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    _check_depth(value)
    return value


def parse_table(text: str) -> dict:
    """The table (JSON's object) that a text holds.

    Parameters
    ----------
    text : str
        As for `parse`.

    Returns
    -------
    dict

    Raises
    ------
    ValueError
        With the reason in a few words.
    """
    value = parse(text)
    if not isinstance(value, dict):
        raise ValueError("it holds no JSON object")
    return value


def read_table(path: str | Path) -> dict:
    """The table that a file holds.

    Parameters
    ----------
    path : str or Path
        Of UTF-8 text.

    Returns
    -------
    dict

    Raises
    ------
    OSError
        Where the file cannot be read.
    ValueError
        With the reason in a few words, where it holds none.
    """
    with open(path, "rb") as file:
        content = file.read(LONGEST + 1)
    return parse_table(content.decode())


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)


def _table(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a name stands there twice")
    return table


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(_DEEPEST):
        inner: list[object] = []
        for item in level:
            if isinstance(item, dict):
                inner += item.values()
            elif isinstance(item, list):
                inner += item
        if not inner:
            return
        level = inner
    raise ValueError("it is nested too deeply")
