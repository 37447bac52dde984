"""The one error that a person can mend, in a sentence that fits on a screen whatever it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

_BEGINNING, _END = 900, 500  # letters of a sentence that is too long: what is wrong, and the remedy
_QUOTED = 120
_NO_MEMORY = re.compile(
    "out of memory|not enough memory|(can't|cannot|unable to) allocate|failed to map segment", re.IGNORECASE
)


class InputError(ValueError):
    """Something that the person who called can put right.

    The message is one sentence that names the offending value, the limit and the remedy. Doors show it as it is;
    every other exception is a defect and flies with its traceback. Letters that a terminal would obey are written as
    escapes, and a sentence longer than 1,400 letters loses its middle.

    Parameters
    ----------
    sentence : str
        On one line, or a line break is shown as a blank.
    """

    def __init__(self, sentence: str) -> None:
        text = sentence if sentence.isprintable() else "".join(map(_shown, sentence))
        if len(text) > _BEGINNING + _END:
            text = f"{text[:_BEGINNING]} … {text[-_END:]}"
        super().__init__(text)


def quoted(value: object) -> str:
    """A value as code writes it, cut where it is long.

    Parameters
    ----------
    value : object
        Whatever was given.

    Returns
    -------
    str
        At most 120 letters.

    Examples
    --------
    >>> quoted("0,9")
    "'0,9'"
    """
    text = repr(value)
    return text if len(text) <= _QUOTED else f"{text[: _QUOTED - 2]} …"


def _shown(letter: str) -> str:
    if letter in "\r\n\t":
        return " "
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")


@contextmanager
def enough_memory() -> Iterator[None]:
    """Say in a sentence that the memory of this machine, or of a graphics card, is not enough for a block.

    Raises
    ------
    InputError
        Where NumPy, torch, GDAL or the loading of a library asks for more than there is.
    """
    try:
        yield
    except (MemoryError, RuntimeError, ImportError, OSError) as error:
        if not isinstance(error, MemoryError) and not _NO_MEMORY.search(str(error)):
            raise
        said = str(error).strip().splitlines()[:1]
        reason = f" ({said[0][:_QUOTED]})" if said else ""
        raise InputError(
            f"There is not enough memory for this{reason}; close other programs, or choose a part of the area, smaller "
            "tiles or batches, or larger cells."
        ) from None
