"""``relicslide <verb>``: the list of doors, and the one place where progress, log and errors meet a terminal."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
import time

from ..ml.base.errors import InputError, enough_memory
from ..ml.base.progress import Cancelled, silent
from ..ml.base.threads import waiting_threads_sleep
from .terminal.interrupt import kill_is_interrupt
from .terminal.streams import tolerant_streams

VERBS = (
    "interpolate",
    "interpolate-points",
    "segment",
    "polygonize",
    "explain",
    "evaluate",
    "build-dataset",
    "train",
    "adapt",
    "cross-validate",
    "complexity",
    "card",
    "export",
    "check-environment",
    "synthetic",
    "demo",
)


class Bar:
    """Progress on one line of a terminal; on anything else only what is new, a line every ten seconds."""

    def __init__(self, stream):
        self._stream, self._live = stream, stream.isatty()
        self._shown, self._text, self._open = 0.0, "", False

    def __call__(self, fraction: float, text: str = "") -> None:
        """Show ``fraction`` (0..1) and the last ``text`` that was given."""
        self._text = text or self._text
        now = time.monotonic()
        if now - self._shown < (0.2 if self._live else 10.0) and not (self._live and fraction >= 1.0):
            return
        self._shown, self._open = now, self._live
        self._stream.write(f"\r\x1b[K{fraction:4.0%} {self._text}" if self._live else f"{fraction:4.0%} {self._text}\n")
        self._stream.flush()

    def close(self) -> None:
        """End the line, so that what follows starts a new one."""
        if self._open:
            self._stream.write("\n")


def parser(verbs=VERBS) -> argparse.ArgumentParser:
    """The command line; each verb's module declares its own options."""
    top = argparse.ArgumentParser(prog="relicslide", description="Relic landslides from an image and a DEM.")
    top.add_argument("--quiet", action="store_true", help="no progress and no log, only errors")
    doors = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    for verb in verbs:
        module = importlib.import_module(f".{verb.replace('-', '_')}", __package__)
        door = doors.add_parser(verb, help=module.DESCRIPTION, description=module.DESCRIPTION)
        module.add_arguments(door)
        door.set_defaults(run=module.run)
    return top


def main(argv: list[str] | None = None) -> int:
    """Run one verb; 0 when it ended well, 1 after an error (one sentence on stderr) or a cancel."""
    waiting_threads_sleep()
    try:
        with tolerant_streams(), kill_is_interrupt():
            return _run(argv)
    except KeyboardInterrupt:
        print("Cancelled", file=sys.stderr)
        return 1


def _run(argv: list[str] | None) -> int:
    arguments = parser().parse_args(argv)
    _log_to_stderr(logging.WARNING if arguments.quiet else logging.INFO)
    bar = Bar(sys.stderr)
    try:
        with enough_memory():
            arguments.run(arguments, silent if arguments.quiet else bar)
    except InputError as error:
        bar.close()
        print(error, file=sys.stderr)
        return 1
    except (Cancelled, KeyboardInterrupt):
        bar.close()
        print("Cancelled", file=sys.stderr)
        return 1
    bar.close()
    return 0


def _log_to_stderr(level: int) -> None:
    logger = logging.getLogger(__package__.rpartition(".")[0])
    logger.setLevel(level)
    logger.handlers = [logging.StreamHandler(sys.stderr)]


if __name__ == "__main__":
    sys.exit(main())
