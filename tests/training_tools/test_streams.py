"""Standard streams that are closed or full fail no run, and a connection that ends is a kill."""

from __future__ import annotations

import errno
import io
import logging
import os
import signal
import subprocess
import sys

import pytest
from relicslide.training_tools import __main__ as terminal
from relicslide.training_tools.terminal.interrupt import Interruptible, kill_is_interrupt

SCENE = ("dem.tif", "image.tif", "label.tif", "landslides.gpkg")


@pytest.fixture(autouse=True)
def own_log():
    """Leave the package's logger as it was."""
    logger = logging.getLogger("relicslide")
    before = logger.handlers, logger.level
    yield
    logger.handlers, logger.level = before


class Refusing(io.StringIO):
    """A stream that cannot be written."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("stream", [Refusing(), None])
@pytest.mark.parametrize("name, other", [("stdout", "stderr"), ("stderr", "stdout")])
def test_a_stream_that_takes_nothing_fails_no_run(tmp_path, monkeypatch, name, other, stream):
    heard = io.StringIO()
    monkeypatch.setattr(sys, name, stream)
    monkeypatch.setattr(sys, other, heard)
    assert terminal.main(["synthetic", "--scene", str(tmp_path), "--size", "64"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(SCENE)
    reason = "is closed" if stream is None else "cannot be written (No space left on device)"
    needed = name == "stdout" or stream is None  # nothing was to be said on the other
    assert (reason in heard.getvalue()) == needed
    assert (getattr(sys, name), getattr(sys, other)) == (stream, heard)


def test_an_error_that_cannot_be_said_there_is_told_elsewhere(monkeypatch):
    heard = io.StringIO()
    monkeypatch.setattr(sys, "stderr", Refusing())
    monkeypatch.setattr(sys, "stdout", heard)
    assert terminal.main(["--quiet", "synthetic"]) == 1
    assert "The standard error cannot be written (No space left on device)" in heard.getvalue()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a system without /dev/full")
def test_a_full_disk_behind_the_output_is_no_code_of_the_process(tmp_path):
    """Python itself would end with 120."""
    command = f'"{sys.executable}" -m relicslide.training_tools --quiet synthetic --scene "{tmp_path}" --size 64'
    done = subprocess.run(f"{command} >/dev/full", shell=True, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert done.stderr.startswith("The standard output cannot be written (No space left on device)")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(SCENE)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_kill_and_the_end_of_a_connection_are_ctrl_c(number):
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), kill_is_interrupt():
        signal.raise_signal(number)
    with pytest.raises(terminal.Cancelled), Interruptible(lambda fraction, text: None) as progress:
        signal.raise_signal(number)
        progress(0.5)
    assert signal.getsignal(number) == before


def test_what_is_ignored_stays_ignored():
    """As under nohup."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with kill_is_interrupt(), Interruptible(lambda fraction, text: None) as progress:
            signal.raise_signal(signal.SIGHUP)
            progress(0.5)
    finally:
        signal.signal(signal.SIGHUP, before)
