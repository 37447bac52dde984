"""The tables of messages in other languages: resources/i18n/relicslide_LANGUAGE.ts, for Qt Linguist, and their .qm.

python .ci/translations.py  brings the tables to what the code says now, and compiles them with Qt's lrelease.
New messages are marked unfinished, and those that the code no longer says are taken out; a test refuses both.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))
from messages import ROOT, messages, sentences  # noqa: F401

FOLDER = ROOT / "resources" / "i18n"
LOCALES = {"zh": "zh_CN", "es": "es", "fr": "fr"}
LRELEASE = "/usr/lib/qt5/bin/lrelease"  # of Debian's qttools5-dev-tools
PLACE = re.compile(r"\{[^{}]*\}")

Table = dict[tuple[str, str], str]  # (context, English): translation, empty where there is none


class Fault(NamedTuple):
    """What is wrong with a message."""

    language: str
    context: str
    text: str
    what: str


def source(language: str) -> Path:
    """The table that people edit."""
    return FOLDER / f"relicslide_{language}.ts"


def read(language: str) -> Table:
    """A language's table; empty where there is none yet."""
    path = source(language)
    root = ElementTree.parse(path).getroot() if path.is_file() else ElementTree.Element("TS")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def write(language: str, table: Table) -> None:
    """Write a language's table, with all that the code says, and only that."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LOCALES[language]}" sourcelanguage="en">')
    for context, found in messages().items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for text, place in found.items():
            said = table.get((context, text), "")
            mark = "" if said else ' type="unfinished"'
            lines += ["    <message>", f'        <location filename="../../{place}"/>']
            lines += [f"        <source>{escape(text)}</source>"]
            lines += [f"        <translation{mark}>{escape(said)}</translation>", "    </message>"]
        lines.append("</context>")
    source(language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def write_templates() -> None:
    """The list by which the plugin recognises what is said."""
    text = json.dumps(sorted(messages()["sentences"]), ensure_ascii=False, indent=0)
    (FOLDER / "sentences.json").write_text(f"{text}\n", encoding="utf-8")


def faults(language: str) -> list[Fault]:
    """Messages without a translation, translations of what is no longer said, and places that are filled otherwise."""
    table = read(language)
    known = {(context, text) for context, found in messages().items() for text in found}
    found = [Fault(language, *key, "is not translated") for key in sorted(known) if not table.get(key)]
    found += [Fault(language, *key, "is said no longer") for key in sorted(set(table) - known)]
    for (context, text), said in table.items():
        if said and sorted(PLACE.findall(text)) != sorted(PLACE.findall(said)):
            found.append(Fault(language, context, text, f"has other places in {said!r}"))
        if said and (text[:1].isspace(), text[-1:].isspace()) != (said[:1].isspace(), said[-1:].isspace()):
            found.append(Fault(language, context, text, f"begins or ends otherwise than {said!r}"))
    return found


def main() -> int:
    """Bring all tables up to date, and say what is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    write_templates()
    for language in LOCALES:
        write(language, read(language))
        compiled = source(language).with_suffix(".qm")
        subprocess.run([LRELEASE, "-silent", "-removeidentical", source(language), "-qm", compiled], check=True)
        for fault in faults(language):
            print(f"{fault.language}: {fault.context}: {fault.text[:70]!r} {fault.what}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
