"""The one error that a person can mend, in a sentence that fits on a screen whatever it quotes."""

from __future__ import annotations

_BEGINNING, _END = 900, 500  # letters of a sentence that is too long: what is wrong, and the remedy
_QUOTED = 120


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
