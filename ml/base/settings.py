"""Settings are what they have to be: of their annotation's type, one of a list of names, a seed that NumPy takes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import fields
from numbers import Integral, Real
from typing import TYPE_CHECKING, Callable

from .errors import InputError, quoted

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


_LONGEST_NAME = 200  # letters
_SEEDS = 2**63


def check_types(settings: DataclassInstance) -> None:
    """Check that every field of a dataclass holds a value of the type that it is annotated with.

    Numbers are finite, whole ones go as decimal ones, and true and false are none. Annotations that `check_type` does
    not know are not checked.

    Parameters
    ----------
    settings : dataclass instance
        Of a module with ``from __future__ import annotations``: its annotations are texts.

    Raises
    ------
    InputError
        For the first field that holds something else.
    """
    for item in fields(settings):
        check_type(item.name, getattr(settings, item.name), str(item.type))


def check_type(name: str, value: object, annotation: str) -> None:
    """Check that ``value`` is of a type.

    Parameters
    ----------
    name : str
        What the error calls the setting.
    value : object
        What it is set to.
    annotation : str
        The type as it is written in the code, such as ``"tuple[float, ...]"``.

    Raises
    ------
    InputError
        Where it is of another type.

    Examples
    --------
    >>> check_type("epochs", 3, "float")
    >>> check_type("epochs", True, "int")
    Traceback (most recent call last):
        ...
    relicslide.ml.base.errors.InputError: The setting epochs is True, but has to be a whole number; mend it.
    """
    if annotation in _KINDS:
        fits, words = _KINDS[annotation]
        if not fits(value):
            raise InputError(f"The setting {name} is {quoted(value)}, but has to be {words}; mend it.")


def one_of(what: str, value: object, choices: Iterable[str]) -> str:
    """Check that a value is one of some choices.

    Parameters
    ----------
    what : str
        What an error calls the setting.
    value : object
        That was given.
    choices : iterable of str
        That it may be.

    Returns
    -------
    str
        The value.

    Raises
    ------
    InputError
        Where it is none of them; it lists them.

    Examples
    --------
    >>> one_of("network", "ffs", ["hpcl", "ffs"])
    'ffs'
    """
    names = list(choices)
    if value not in names:
        raise InputError(f"{what} is {quoted(value)}, but must be one of: {', '.join(names)}.")
    return str(value)


def check_names(what: str, names: Iterable[object]) -> None:
    """Check that every name fits on a line of any list that shows it.

    Parameters
    ----------
    what : str
        What an error calls them.
    names : iterable
        Whatever was given.

    Raises
    ------
    InputError
        For what is no text, has more than 200 letters, or letters that cannot be printed.
    """
    for name in names:
        if not isinstance(name, str) or len(name) > _LONGEST_NAME or not name.isprintable():
            raise InputError(
                f"The {what} is {quoted(name)}; use a text of at most {_LONGEST_NAME} letters that can be printed."
            )


def check_seed(seed: int) -> None:
    """Refuse a seed that NumPy's generators of random numbers do not take.

    Parameters
    ----------
    seed : int
        0 or more, below 2**63.

    Raises
    ------
    InputError
        For one below 0, and one that torch's generator does not take.
    """
    if seed < 0:
        raise InputError(f"The seed {seed} is negative; use 0 or more.")
    if seed >= _SEEDS:
        raise InputError(f"The seed {quoted(seed)} is too large; use one below {_SEEDS}.")


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


_KINDS: dict[str, tuple[Callable[[object], bool], str]] = {
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
