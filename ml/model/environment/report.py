"""What was found out about an environment, as tables, a page and JSON for bug reports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...base.atomic_file import atomic_file
from ...base.errors import InputError
from ...base.html import heading, page, paragraph, table, write_page
from .places import Place
from .redaction import redacted

if TYPE_CHECKING:
    from .processors import Processor


@dataclass(frozen=True)
class Trial:
    """A part of the self-test."""

    name: str
    passed: bool
    seconds: float
    speed: str
    """In words; what went wrong where it did not pass."""


@dataclass(frozen=True)
class Environment:
    """What was found."""

    versions: dict[str, str]
    """{name: version}; empty texts for what is not there."""
    system: dict[str, str]
    processors: tuple[Processor, ...]
    gpus: tuple[str, ...]
    """Those that the NVIDIA driver tells of, whether or not torch sees them."""
    places: tuple[Place, ...]
    trials: tuple[Trial, ...]
    ready: bool
    """Whether networks can run here."""
    advice: str
    """The one thing to do next."""


def tables(done: Environment) -> dict[str, list[tuple[str, ...]]]:
    """All that was found, in words.

    Parameters
    ----------
    done : Environment
        What was found.

    Returns
    -------
    dict
        {heading: rows}.
    """
    processors = [
        (each.name, each.capability, _gigabytes(each.memory_gib, "GiB"), each.remark) for each in done.processors
    ]
    places = [
        (each.name, each.path, each.remark or "can be written", _gigabytes(each.free_gb, "GB free"))
        for each in done.places
    ]
    trials = [
        (each.name, "passed" if each.passed else "FAILED", f"{each.seconds:.1f} s", each.speed) for each in done.trials
    ]
    return {
        "Versions": [(name, text or "not there") for name, text in done.versions.items()],
        "System": [(name, text) for name, text in done.system.items() if text],
        "Processors": [*processors, *((text, "", "", "told by the NVIDIA driver") for text in done.gpus)],
        "Folders": [*places],
        "Self-test": [*trials],
    }


def _gigabytes(amount: float | None, unit: str) -> str:
    return "" if amount is None else f"{amount:.1f} {unit}"


def lines(done: Environment) -> Iterator[str]:
    """The same for a log, line by line, ending with what to do.

    Parameters
    ----------
    done : Environment
        What was found.

    Yields
    ------
    str
    """
    for title, rows in tables(done).items():
        for row in rows:
            yield redacted(f"{title}: {', '.join(cell for cell in row if cell)}")
    yield redacted(done.advice)


def write(done: Environment, report: str | Path | None, facts: str | Path | None) -> None:
    """Write a page and JSON that may be shown to strangers.

    Parameters
    ----------
    done : Environment
        What was found.
    report, facts : path or None
        Of the HTML page and of the JSON.

    Raises
    ------
    InputError
        Where one cannot be written.
    """
    if report is not None:
        parts = [part for title, rows in tables(done).items() if rows for part in (heading(title), table(rows))]
        write_page(report, redacted(page("RelicSlide: environment", paragraph(done.advice), *parts)))
    if facts is not None:
        with atomic_file(facts) as temporary:
            try:
                Path(temporary).write_text(json.dumps(_redacted(asdict(done)), indent=2), encoding="utf-8")
            except OSError as error:
                raise InputError(f"{facts} cannot be written ({error.strerror}); choose another file.") from None


def _redacted(value: object) -> object:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, dict):
        return {name: _redacted(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_redacted(each) for each in value]
    return value
