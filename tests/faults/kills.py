"""Kills at every operation on a file, at random moments, and polite ones: what stands under a name is whole, and the
next run removes the rest.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from relicslide.ml.base.outputs import only_one
from relicslide.ml.base.outputs.leftovers import sweep
from relicslide.tests.faults.runs import Outcome, Run, in_a_fork, left_over, terminal
from relicslide.tests.faults.works import Work, contents

_OPERATIONS = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.chmod")


class _Watched:
    """Counts what a process does to files below some folders, and kills it at one of these."""

    def __init__(self, folders: tuple[Path, ...], last: int, told: Path | None = None):
        self._folders, self._last, self._told, self._count = tuple(map(str, folders)), last, told, 0

    def __call__(self, event: str, arguments: tuple) -> None:
        """An audit hook."""
        if event not in _OPERATIONS or not arguments:
            return
        name = arguments[0] if isinstance(arguments[0], str) else os.fspath(arguments[0] or "")
        if not isinstance(name, str) or not name.startswith(self._folders):
            return
        self._count += 1
        if self._told is not None:
            os.write(self._file, b".")
        if self._count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def begin(self) -> None:
        """From now on, in this process."""
        if self._told is not None:
            self._file = os.open(self._told, os.O_WRONLY | os.O_CREAT)
        sys.addaudithook(self)


def kills(works: tuple[Work, ...], folder: Path, share: float) -> Iterator[Outcome]:
    """Of every verb: at each operation (or a share of these), at random moments, by SIGINT, SIGTERM and SIGHUP."""
    chance = random.Random(1)
    for number, work in enumerate(works):
        place = folder / f"kills{number}"
        first, temporary = place / "first", place / "tmp"
        temporary.mkdir(parents=True)
        told = place / "told"
        watched = _Watched((first, temporary), 0, told)
        run = terminal(work.arguments(first), temporary, watched.begin)
        whole, many = contents(first), len(told.read_bytes())
        if run.code or None in whole.values():
            yield Outcome("traceback", f"{work.name}: {run.said}")
            continue
        for operation in range(1, many + 1):
            if chance.random() < share:
                yield _killed(work, place, whole, operation, chance)
        for _ in range(max(2, round(20 * share))):
            yield _killed(work, place, whole, 0, chance, delay=chance.random() * run.seconds)
        for asking in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            yield _killed(work, place, whole, 0, chance, chance.random() * run.seconds, asking)


def _killed(
    work: Work,
    place: Path,
    whole: dict,
    operation: int,
    chance: random.Random,
    delay: float = 0.0,
    number: int = signal.SIGKILL,
) -> Outcome:
    out, temporary = place / "out", place / "tmp"
    for path in (out, temporary):
        shutil.rmtree(path, ignore_errors=True)
    temporary.mkdir()
    before = chance.random() < 0.5 and work.name != "build-dataset"  # which shows this ground already
    if before:
        shutil.copytree(place / "first", out)

    def begin() -> None:
        if operation:
            _Watched((out, temporary), operation).begin()
        else:
            threading.Timer(delay, os.kill, (os.getpid(), number)).start()

    run = terminal(work.arguments(out), temporary, begin)
    about = (
        f"{work.name}, {signal.Signals(number).name} at {f'operation {operation}' if operation else f'{delay:.2f} s'}"
    )
    unheard = number != signal.SIGKILL and run.code == -number and not contents(out)  # before the work began
    if run.fell and not unheard:
        return Outcome("traceback", f"{about}: {run.said}")
    half = [name for name, found in contents(out).items() if name in whole and not _alike(name, found, whole[name])]
    recovered = _next_run(out, temporary) if number == signal.SIGKILL else None
    after = contents(out)
    left = left_over(out, temporary, set(whole))
    if half or recovered is not None and recovered.fell:
        return Outcome("silent", f"{about}: {', '.join(half) or recovered.said} is not whole", left)
    missing = [name for name in whole if name not in after]
    if before and missing or missing and len(missing) < len(whole):
        return Outcome(
            "silent", f"{about}: {', '.join(missing)} missing beside {len(whole) - len(missing)} others", left
        )
    return Outcome("right" if run.code in (0, -signal.SIGKILL) else "sentence", about, left)


def _alike(name: str, found: object, expected: object) -> bool:
    return found is not None and (found == expected or Path(name).suffix in (".json", ".html", ".dbf"))


def _next_run(out: Path, temporary: Path) -> Run:
    """What any later run does in the same folders before its own work."""

    def work() -> int:
        tempfile.tempdir = str(temporary)
        with only_one(out / "set"):  # as a data set's next building does
            pass
        for folder in (out.parent, out, *(path for path in out.rglob("*") if path.is_dir()), temporary):
            sweep(folder)
        return 0

    return in_a_fork(work)
