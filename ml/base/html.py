"""Self-contained HTML reports: a page of headings, paragraphs, tables and pictures that needs no other file.

Pages are in English, unless who has them written says how a text is put in another language (`pages_in`).
"""

from __future__ import annotations

import base64
import html
import math
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .atomic_file import atomic_file
from .errors import InputError

_STYLE = """body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
table { border-collapse: collapse; margin: 1em 0; } td, th { padding: 0.2em 0.8em; text-align: left; }
tr { border-bottom: 1px solid #ccc; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1em 0; } figcaption { color: #444; font-size: 0.9em; } img, svg { max-width: 100%; height: auto; }
"""


class _Language(NamedTuple):
    code: str
    say: Callable[[str], str]


_ENGLISH = _Language("en", str)
_language: ContextVar[_Language] = ContextVar("language", default=_ENGLISH)

_UP = 2  # PNG's filter that keeps the difference to the line above


@contextmanager
def pages_in(code: str, say: Callable[[str], str]) -> Iterator[None]:
    """Have the pages that this thread writes inside a block speak another language.

    Parameters
    ----------
    code : str
        Of the language, as HTML has it, such as "fr".
    say : callable
        Takes an English text and returns it in that language, or as it is where it is none that it knows.
    """
    token = _language.set(_Language(code, say))
    try:
        yield
    finally:
        _language.reset(token)


def said(text: str) -> str:
    """A text in the language of the pages.

    Parameters
    ----------
    text : str
        Plain English.

    Returns
    -------
    str
        Plain text, not escaped.
    """
    return _language.get().say(text) if text else text


def _told(text: str) -> str:
    return html.escape(said(text))


def page(title: str, *sections: str) -> str:
    """A whole page.

    Parameters
    ----------
    title : str
        Plain text: the page's name and its heading.
    *sections : str
        HTML, as the other functions make it.
    """
    safe = _told(title)
    return (
        f'<!DOCTYPE html>\n<html lang="{_language.get().code}"><head><meta charset="utf-8"><title>{safe}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{safe}</h1>\n" + "\n".join(sections) + "</body></html>\n"
    )


def heading(text: str) -> str:
    """A heading below the title.

    Parameters
    ----------
    text : str
        Plain text; is escaped.

    Returns
    -------
    str
        HTML.
    """
    return f"<h2>{_told(text)}</h2>"


def paragraph(text: str) -> str:
    """Plain text as a paragraph.

    Parameters
    ----------
    text : str
        Is escaped.

    Returns
    -------
    str
        HTML; empty where the text is.

    Examples
    --------
    >>> paragraph("slope < 30")
    '<p>slope &lt; 30</p>'
    """
    return f"<p>{_told(text)}</p>" if text else ""


def table(rows: Iterable[Sequence], header: Sequence[str] = (), verbatim: bool = False) -> str:
    """A table of plain texts and numbers.

    Parameters
    ----------
    rows : iterable of sequences
        Their cells; numbers are set to the right, a `Decimal` with all of its digits and any other with four, NaN and
        None left empty.
    header : sequence of str
        Names of the columns; none by default.
    verbatim : bool, default False
        Whether cells hold names of settings and their values, which are the same in all languages.
    """
    head = f"<tr>{''.join(f'<th>{_told(str(cell))}</th>' for cell in header)}</tr>" if len(header) else ""
    return f"<table>{head}{''.join(f'<tr>{_cells(row, verbatim)}</tr>' for row in rows)}</table>"


def figure(content: str, caption: str) -> str:
    """A picture or a chart with a line of plain text below it.

    Parameters
    ----------
    content : str
        HTML or SVG of the picture.
    caption : str
        Plain text, which is escaped.

    Returns
    -------
    str
        HTML.
    """
    return f"<figure>{content}<figcaption>{_told(caption)}</figcaption></figure>"


def picture(values: np.ndarray, alt: str, width: int | None = None) -> str:
    """An image inside the page, as PNG.

    Parameters
    ----------
    values : (rows, cols), (rows, cols, 3) or (rows, cols, 4) array of uint8
        Grey, RGB or RGBA, 0..255, row 0 on top.
    alt : str
        What it shows, for who cannot see it.
    width : int, optional
        Pixels that it is shown at, by default as many as it has columns; a small image is enlarged without blur.
    """
    data = base64.b64encode(png(values)).decode("ascii")
    size = width or values.shape[1]
    return (
        f'<img alt="{_told(alt)}" width="{size}" style="image-rendering: pixelated" src="data:image/png;base64,{data}">'
    )


def png(values: np.ndarray) -> bytes:
    """The bytes of a PNG file.

    Parameters
    ----------
    values : (rows, cols), (rows, cols, 3) or (rows, cols, 4) array of uint8
        Grey, RGB or RGBA, 0..255, row 0 on top.

    Raises
    ------
    ValueError
        For any other type or shape.
    """
    if values.dtype != np.uint8 or values.ndim not in (2, 3) or (values.ndim == 3 and values.shape[2] not in (3, 4)):
        raise ValueError(f"A picture is uint8 with 1, 3 or 4 channels, not {values.dtype} {values.shape}.")
    rows, cols = values.shape[:2]
    lines = values.reshape(rows, -1)
    above = np.concatenate([np.zeros_like(lines[:1]), lines[:-1]])
    filtered = np.concatenate([np.full((rows, 1), _UP, np.uint8), lines - above], axis=1)
    kind = {1: 0, 3: 2, 4: 6}[lines.shape[1] // cols]  # grey, RGB, RGBA
    header = struct.pack(">IIBBBBB", cols, rows, 8, kind, 0, 0, 0)
    parts = (b"IHDR", header), (b"IDAT", zlib.compress(filtered.tobytes(), 9)), (b"IEND", b"")
    picture = b"\x89PNG\r\n\x1a\n"
    for name, data in parts:
        picture += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return picture


def write_page(path: str | Path, content: str) -> None:
    """Write a page to a file.

    Parameters
    ----------
    path : path
        Of the file; nothing is left there where writing fails.
    content : str
        What `page` made.

    Raises
    ------
    InputError
        Where the file cannot be written.
    """
    with atomic_file(path) as temporary:
        try:
            Path(temporary).write_text(content, encoding="utf-8")
        except OSError as error:
            raise InputError(f"{path} cannot be written ({error.strerror}); choose another file.") from None


def _cells(row: Sequence, verbatim: bool) -> str:
    return "".join(
        f'<td class="number">{_number(cell)}</td>'
        if isinstance(cell, (int, float, np.number, Decimal)) and not isinstance(cell, bool)
        else f"<td>{html.escape(str(cell)) if verbatim else _told(str(cell))}</td>"
        for cell in ("" if cell is None else cell for cell in row)
    )


def _number(value: float | np.number | Decimal) -> str:
    if isinstance(value, (int, np.integer, Decimal)):
        return f"{value:,}"
    return f"{value:.4g}" if math.isfinite(value) else ""
