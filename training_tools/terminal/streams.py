"""Standard output and error that may be closed, full or a broken pipe: no run whose files are right fails for it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO


class TolerantStream:
    """A text stream that remembers why it could not be written, and from then on writes nowhere.

    Parameters
    ----------
    stream : TextIO or None
        None where the process began without it.
    name : str
        What a message calls it.
    """

    def __init__(self, stream: TextIO | None, name: str):
        self._stream, self._name = stream, name
        self.trouble = "" if stream is not None else f"The {name} is closed; its text is lost."

    def write(self, text: str) -> int:
        """Write and flush, as far as the stream takes it."""
        if self._stream is not None and not self.trouble:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._give_up(self._stream, error)
        return len(text)

    def flush(self) -> None:
        """Nothing: all is written at once."""

    def isatty(self) -> bool:
        """Whether somebody is looking."""
        return self._stream is not None and not self.trouble and self._stream.isatty()

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    def _give_up(self, stream: TextIO, error: OSError | ValueError) -> None:
        reason = getattr(error, "strerror", None) or error
        self.trouble = f"The {self._name} cannot be written ({reason}); a part of its text is lost."
        with contextlib.suppress(OSError, ValueError, AttributeError):  # Python's end would try once more, and fail
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def tolerant_streams() -> Iterator[None]:
    """Let `sys.stdout` and `sys.stderr` be tolerant for the length of a block; at its end each tells of the other."""
    _occupy()
    before = sys.stdout, sys.stderr
    out, err = TolerantStream(before[0], "standard output"), TolerantStream(before[1], "standard error")
    sys.stdout, sys.stderr = out, err
    try:
        yield
    finally:
        for stream, other in ((err, out), (out, err)):
            if other.trouble:
                stream.write(f"{other.trouble}\n")
        sys.stdout, sys.stderr = before


def _occupy() -> None:
    """Give closed standard streams a number that leads nowhere, or a result's file would get it, and all messages."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
