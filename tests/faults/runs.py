"""Runs of the product as a terminal starts them, each in a fork: quick, and nothing one does is seen by the next."""

from __future__ import annotations

import os
import resource
import signal
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, NamedTuple

from osgeo import gdal
from relicslide.training_tools.__main__ import main

LIMIT_S = 60  # of the processor's time for a run; longer is a hang


class Outcome(NamedTuple):
    """What came of one trial."""

    word: str
    """``right``, ``sentence``, ``silent`` or ``traceback``."""
    about: str = ""
    """What was tried, and what was said."""
    left: tuple[str, ...] = ()
    """Files that nobody asked for."""


class Run(NamedTuple):
    """How a process ended, and what it wrote on both its streams."""

    code: int
    """0, 1 or 2; 70 after a traceback, minus the signal's number after one."""
    text: str
    seconds: float

    @property
    def fell(self) -> bool:
        """Whether it ended neither well, nor in a sentence, nor by the kill that was asked for."""
        raw = "Traceback (most recent" in self.text or "prototypes are" in self.text
        return raw or self.code not in (0, 1, 2, -signal.SIGKILL)

    @property
    def said(self) -> str:
        """The last line."""
        lines = [line for line in self.text.replace("\r", "\n").splitlines() if line.strip()]
        return lines[-1][:300] if lines else ""


def in_a_fork(work: Callable[[], int], limit: float = LIMIT_S) -> Run:
    """A function in a fork of this process, whose result is the exit code."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as log:
        child = os.fork()
        if not child:
            for stream in (1, 2):
                os.dup2(log.fileno(), stream)
            resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 5))
            signal.alarm(10 * int(limit))  # for one that waits
            code = 70
            try:
                code = work()
            except SystemExit as end:
                code = int(end.code or 0)
            except BaseException:  # noqa: BLE001  # whatever flies is what is counted
                traceback.print_exc()
            os._exit(code)
        status = os.waitpid(child, 0)[1]
        log.seek(0)
        text = log.read().decode("utf-8", "replace")
    ended = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return Run(ended, text, time.monotonic() - started)


def terminal(
    arguments: Sequence[object], temporary: Path, before: Callable[[], object] | None = None, exceptions: bool = False
) -> Run:
    """``relicslide ARGUMENTS`` in a fork.

    temporary: the folder for temporary files. before: called in the fork first. exceptions: whether somebody has
    switched GDAL's exceptions on, as other plugins do.
    """

    def work() -> int:
        tempfile.tempdir = str(temporary)
        if exceptions:
            gdal.UseExceptions()
        if before is not None:
            before()
        return main([str(word) for word in arguments])

    return in_a_fork(work)


def left_over(folder: Path, temporary: Path, wanted: set[str]) -> tuple[str, ...]:
    """Files in a folder that are not ``wanted`` (by their path in it), and whatever is left of temporary ones."""
    files = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()] if folder.exists() else []
    own = [path.name for path in temporary.iterdir()] if temporary.exists() else []
    return tuple(sorted({*files} - wanted) + own)
