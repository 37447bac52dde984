"""Refuse a name that is not on the list, and show the list."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import InputError


def one_of(what: str, value: object, choices: Iterable[str]) -> str:
    """Return `value`, or raise an InputError that lists the choices."""
    names = list(choices)
    if value not in names:
        raise InputError(f"{what} is {value!r}, but must be one of: {', '.join(names)}.")
    return str(value)
