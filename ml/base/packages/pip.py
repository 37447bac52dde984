"""Pip as a program of its own: found, asked and watched, and killed at once where the person cancels."""

from __future__ import annotations

import logging
import os
import platform
import queue
import subprocess  # nosec B404
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from ..errors import InputError
from ..progress import Progress
from .failures import advice
from .interpreter import NO_WINDOW

_log = logging.getLogger(__name__)
_DROPPED = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PIP_NO_DEPS", "PIP_REPORT", "PIP_NO_BINARY"}
_SOURCES = {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CONSTRAINT", "PIP_NO_INDEX"}
_SHOWN = ("Collecting", "Downloading", "Installing", "Successfully", "WARNING", "ERROR", "  Downloading", "Processing")
_AGAIN = "WARNING: Retrying"
_TICK = 0.2  # seconds between looks at cancel; a cancelled pip is gone within one
_DEBIAN = Path("/usr/share/python-wheels")


def pip_program(python: Path) -> list[str]:
    """The words that start pip: as the module of a Python, or from the wheel that comes with it.

    Parameters
    ----------
    python : Path
        The program.

    Returns
    -------
    list of str

    Raises
    ------
    InputError
        Where there is no pip, with how to get one.
    """
    module = [str(python), "-m", "pip"]
    code, said = run([*module, "--version"], os.environ, lambda: None)
    if code == 0:
        return module
    folders = (Path(os.__file__).parent / "ensurepip" / "_bundled", _DEBIAN)
    wheels = [wheel for folder in folders for wheel in sorted(folder.glob("pip-*.whl"))]
    if wheels:
        return [str(python), str(wheels[-1] / "pip")]
    raise InputError(f"{python} cannot run pip. {advice(said)}")


def environment(temporary: Path, proxy: str, certificate: str, offline: bool) -> dict[str, str]:
    """What pip is to find in its environment: nothing that would put packages elsewhere, or that asks a person.

    Parameters
    ----------
    temporary : Path
        Folder for what it fetches and unpacks.
    proxy, certificate : str
        The proxy's address and the file of a certificate; empty for pip's own settings.
    offline : bool
        Whether a folder of wheels is all that it may look at, whatever its settings name.

    Returns
    -------
    dict
    """
    dropped = _DROPPED | (_SOURCES if offline else set())
    given = {name: value for name, value in os.environ.items() if name not in dropped}
    given.setdefault("PIP_RETRIES", "2")  # of pip's own 5, each with a longer wait, none helps who has no network
    folder = str(temporary)
    given.update(TMPDIR=folder, TEMP=folder, TMP=folder, PYTHONUNBUFFERED="1", PYTHONIOENCODING="utf-8")
    given.update(
        PIP_ROOT_USER_ACTION="ignore",
        PIP_NO_INPUT="1",
        PIP_USER="0",
        PIP_REQUIRE_VIRTUALENV="0",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
    )
    if proxy:
        given["PIP_PROXY"] = proxy
    if certificate:
        given["PIP_CERT"] = certificate
    if offline:
        given["PIP_CONFIG_FILE"] = os.devnull
    return given


class Growth:
    """Tells ``progress`` how large a folder has become, and lets it cancel.

    Parameters
    ----------
    folder : Path
        Is looked through.
    expected : float
        Bytes that it is to hold in the end.
    progress : Progress
        Hears the share that is there, at most 1.
    """

    def __init__(self, folder: Path, expected: float, progress: Progress) -> None:
        self._folder, self._expected, self._progress = folder, expected, progress
        self._share, self._turn = 0.0, 0

    def __call__(self) -> None:
        if self._turn % 10 == 0:
            self._share = max(self._share, min(1.0, _bytes_in(self._folder) / max(self._expected, 1)))
        self._turn += 1
        self._progress(self._share)


def run(words: Sequence[str], environment: Mapping[str, str], tick: Callable[[], None]) -> tuple[int, str]:
    """Run a program to its end.

    Parameters
    ----------
    words : sequence of str
        The program and its arguments.
    environment : mapping
        Its environment.
    tick : callable
        Called five times a second; where it raises anything, as `Cancelled`, the program is killed first.

    Returns
    -------
    tuple
        (exit code, all that it printed).

    Raises
    ------
    InputError
        Where it cannot be started.
    """
    try:
        process = subprocess.Popen(  # the Python of this QGIS, without a shell  # nosec B603
            list(words),
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            creationflags=NO_WINDOW,
        )
    except OSError as error:
        raise InputError(f"{words[0]} cannot be started ({error.strerror}); check it. {advice(str(error))}") from None
    said: list[str] = []
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        while _heard(lines, said):
            tick()
        return process.wait(), "".join(said)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        reader.join(_TICK)
        if process.stdout is not None and not reader.is_alive():
            process.stdout.close()


def _heard(lines: queue.SimpleQueue[str | None], said: list[str]) -> bool:
    """Take what was printed meanwhile; False at the end."""
    try:
        line = lines.get(timeout=_TICK)
        while line is not None:
            said.append(line)
            if line.startswith(_AGAIN):
                _log.info("The index does not answer; pip tries again.")
            elif line.startswith(_SHOWN):
                _log.info(line.strip())
            line = lines.get_nowait()
    except queue.Empty:
        return True
    return False


def _read(stream: IO[str], lines: queue.SimpleQueue[str | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _bytes_in(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name), follow_symlinks=False).st_size
            except OSError:
                continue  # moved on meanwhile
    return total


def python_and_system() -> str:
    """What a wheel has to be made for, in words."""
    return f"Python {sys.version_info[0]}.{sys.version_info[1]} on {platform.system()} {platform.machine()}"
