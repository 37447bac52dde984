"""How threads wait for each other."""

import os
import subprocess
import sys

import pytest

TERMINAL = """
from relicslide.training_tools.__main__ import main
try:
    main(["--help"])
except SystemExit:
    import torch
"""
PYTHON = """
import relicslide
relicslide.segment
"""


@pytest.mark.parametrize("loaded", [TERMINAL, PYTHON])
@pytest.mark.parametrize(("asked", "spins"), [(None, "'0'"), ("ACTIVE", "'30000000000'")])
def test_threads_that_wait_sleep_where_the_user_wants_nothing_else(loaded, asked, spins):
    """What the library itself says when PyTorch loads it; of its policy it says the same with and without a choice."""
    given = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    given.update({"OMP_DISPLAY_ENV": "VERBOSE"}, **({} if asked is None else {"OMP_WAIT_POLICY": asked}))
    done = subprocess.run([sys.executable, "-c", loaded], env=given, capture_output=True, text=True, check=True)
    assert f"GOMP_SPINCOUNT = {spins}" in done.stderr
