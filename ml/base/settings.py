"""What settings hold is of the type that their annotations say: `check_types` and `check_type`."""

from __future__ import annotations

import math
from dataclasses import fields
from numbers import Integral, Real
from typing import Callable

from .errors import InputError


def check_types(settings) -> None:
    """Raise `InputError` for the first field of a dataclass whose value is not of its type.

    Numbers are finite, whole ones go as decimal ones, and true and false are none. Annotations that are not listed here
    are not checked.
    """
    for item in fields(settings):
        check_type(item.name, getattr(settings, item.name), item.type)


def check_type(name: str, value: object, annotation: str) -> None:
    """Raise `InputError` where ``value`` of the setting ``name`` is not of the type called ``annotation``."""
    if annotation in _KINDS:
        fits, words = _KINDS[annotation]
        if not fits(value):
            raise InputError(f"The setting {name} is {value!r}, but has to be {words}; mend it.")


def _whole(value: object) -> bool:
    return isinstance(value, Integral) and not isinstance(value, bool)


def _finite(value: object) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool) and math.isfinite(value)


def _text(value: object) -> bool:
    return isinstance(value, str)


def _several(fits: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, tuple) and all(map(fits, value))


def _or_none(fits: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or fits(value)


_KINDS = {
    "int": (_whole, "a whole number"),
    "float": (_finite, "a finite number"),
    "bool": (lambda value: isinstance(value, bool), "true or false"),
    "str": (_text, "a text"),
    "str | None": (_or_none(_text), "a text"),
    "dict": (lambda value: isinstance(value, dict), "a table of names and values"),
    "tuple[int, ...] | None": (_or_none(_several(_whole)), "a list of whole numbers"),
    "tuple[float, ...]": (_several(_finite), "a list of finite numbers"),
    "tuple[str, ...]": (_several(_text), "a list of texts"),
}
