"""What ``ml`` says, in the language of QGIS.

``ml`` knows neither Qt nor languages: it speaks English, with values in its sentences. Here a sentence is recognised by
its template ("{0} cannot be read ({1}); replace the file."), and the template's translation gets the same values.
``resources/i18n/sentences.json`` lists the templates; ``.ci/messages.py`` finds them in the code.
"""

from __future__ import annotations

import json
import re
from functools import cache, partial
from typing import NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..resources import RESOURCES
from . import spoken

PLACE = re.compile(r"\{(\d+)\}")
_FEW, _FEWEST = 12, 4  # letters of a template below which its values are looked at, or are single words
_END = re.compile(r"(?<=[.!?]) ")  # of a sentence
_JOINT = re.compile(r"(: |; |, | and |(?<=[.!?]) )")  # between pieces of a line, each of which may be a message
_NAME = re.compile(r"['\"“/~]|[A-Za-z]:\\")  # how a quoted name, or a path, begins


class Template(NamedTuple):
    """A sentence with numbered places."""

    text: str
    literals: tuple[str, ...]
    """What stands before, between and behind the places."""
    longest: str = ""
    """The longest of these, by which most sentences are told to be others."""

    @property
    def letters(self) -> int:
        """How many letters tell it from other sentences."""
        return sum(map(str.isalpha, "".join(self.literals)))

    @property
    def few(self) -> bool:
        """Whether there is so little of it that its values may be pieces of another sentence."""
        return self.letters < _FEW

    @property
    def ending(self) -> bool:
        """Whether it goes on what stands before it, as " or more" does."""
        return self.text[0] in " ,(;"


def in_language(text: str) -> str:
    """A sentence, or several, in the language of QGIS; as it is where it is in no template."""
    return _said(text) if spoken() else text


def filled(template: str, values: list[str]) -> str:
    """A template, or a translation of one, with its places filled."""
    return PLACE.sub(lambda place: values[int(place[1])], template)


def match(template: Template, text: str) -> list[str] | None:
    """What fills the places of ``template`` in ``text``; None where that is another sentence.

    Of an `ending` first what stands before it.
    """
    if not all(literal in text for literal in template.literals):
        return None
    found = _pattern(template).fullmatch(text)
    if found is None:
        return None
    values = list(found.groups())
    told = template.literals[0] and not template.ending  # by how it begins
    if not told and template.letters < _FEWEST and any(" " in value for value in values):
        return None
    return values


def template(text: str) -> Template:
    """That of a text with its places numbered."""
    literals = tuple(PLACE.split(text)[::2])
    return Template(text, literals, max(literals, key=len))


@cache
def templates() -> tuple[Template, ...]:
    """All of them, those first that are told from others by the most letters."""
    texts = json.loads((RESOURCES / "i18n" / "sentences.json").read_text(encoding="utf-8"))
    return tuple(sorted(map(template, texts), key=lambda made: -made.letters))


def _said(text: str, value: bool = False) -> str:
    """A text in the language of QGIS; value: whether it fills a place of another, where it may be a name."""
    whole = _recognised(text, value)
    if whole is not None:
        return whole
    if value and _NAME.match(text):
        return text
    ways = (_piece_by_piece, _sentence_by_sentence, partial(_recognised, loose=True), _in_pieces)
    return next(said for said in (way(text, value) for way in ways) if said is not None)


def _piece_by_piece(text: str, value: bool) -> str | None:
    """A text all of whose pieces are messages; None for any other."""
    pieces = _JOINT.split(text)
    said = [_recognised(piece, value) for piece in pieces[::2]]
    if len(pieces) == 1 or None in said:
        return None
    joints = [*map(_joint, pieces[1::2]), ""]
    return "".join(f"{piece}{joint}" for piece, joint in zip(said, joints))


def _sentence_by_sentence(text: str, value: bool) -> str | None:
    """A text that begins with a sentence of a template; None for any other."""
    for stop in _END.finditer(text):
        first = _recognised(text[: stop.start()], value)
        if first is not None:
            rest = text[stop.start() :]
            ended = _recognised(rest, True, loose=True)  # " It said: …" goes on what stands before it
            return first + (ended if ended is not None else f" {_said(rest[1:], value)}")
    return None


def _in_pieces(text: str, value: bool) -> str:
    """A text that no template makes, with the pieces of it that one makes in the language of QGIS."""
    first, joint, rest = (*_JOINT.split(text, maxsplit=1), "", "")[:3]
    pieces = (_said(first, value), _said(rest, value)) if joint else (first, rest)
    return f"{pieces[0]}{joint if pieces == (first, rest) else _joint(joint)}{pieces[1]}"


def _joint(joint: str) -> str:
    return QCoreApplication.translate("sentences", joint) if joint == " and " else joint


def _recognised(text: str, value: bool, loose: bool = False) -> str | None:
    """The translation of a text that one template makes; None for any other.

    loose: whether its values may be sentences, or of a template with `few` letters several pieces of one.
    """
    for template in [made for made in templates() if made.longest in text]:
        fits = template.ending if text[:1] == " " else value or not template.ending
        values = match(template, text) if fits else None
        apart = _JOINT if template.few and not (loose and template.literals[0]) else _END
        if values is not None and ((loose and apart is _END) or not any(map(apart.search, values))):
            said = [_said(item, True) for item in values]
            before = said.pop(0) if template.ending else ""
            return before + filled(QCoreApplication.translate("sentences", template.text), said)
    return None


@cache
def _pattern(template: Template) -> re.Pattern[str]:
    places = "(.*?)".join(map(re.escape, template.literals))
    return re.compile(f"(.*?){places}" if template.ending else places, re.DOTALL)
