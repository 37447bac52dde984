"""Numbers that a person wrote down: what can be read in two ways, or in none, is refused and not guessed."""

from __future__ import annotations

import math
import re
from numbers import Integral, Real

_LARGEST = 1e300
_POINT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DIGITS = re.compile(r"[+-]?[0-9]{1,40}")
_COMMA = re.compile(r"[+-]?0?,[0-9]+")  # behind another digit it may set thousands apart


def number(given: object) -> float:
    """A finite number from what was given.

    Parameters
    ----------
    given : object
        A number, or a text that is one: digits with a decimal point and an exponent, or a decimal comma behind a
        leading 0, where it can be nothing else.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        With the reason and the remedy, where it is none.

    Examples
    --------
    >>> number("0,9")
    0.9
    >>> number("90%")
    Traceback (most recent call last):
        ...
    ValueError: is no number; write one like 0.9, with a point and without a unit
    """
    if isinstance(given, str):
        text = given.strip()
        if _COMMA.fullmatch(text):
            text = text.replace(",", ".")
        if text.lstrip("+-").lower() in ("nan", "inf", "infinity"):
            raise ValueError("is not finite; write a number like 0.9")
        if not _POINT.fullmatch(text):
            raise ValueError("is no number; write one like 0.9, with a point and without a unit")
        found = float(text)
    elif isinstance(given, Real) and not isinstance(given, bool):
        found = float(given)
    else:
        raise ValueError("is no number; write one like 0.9, with a point and without a unit")
    if not -_LARGEST <= found <= _LARGEST:
        raise ValueError("is not finite; write a number like 0.9")
    return found


def whole(given: object) -> int:
    """A whole number from what was given.

    Parameters
    ----------
    given : object
        As for `number`; 256.0 is 256.

    Returns
    -------
    int

    Raises
    ------
    ValueError
        With the reason and the remedy, where it is none.

    Examples
    --------
    >>> whole("256")
    256
    """
    if isinstance(given, str) and _DIGITS.fullmatch(given.strip()):
        return int(given)
    if isinstance(given, Integral) and not isinstance(given, bool):
        return int(given)
    found = number(given)
    if found != math.floor(found):
        raise ValueError("is no whole number; write one like 256")
    return int(found)
