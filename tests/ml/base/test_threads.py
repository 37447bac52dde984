"""How threads wait for each other."""

import os
import subprocess
import sys

import pytest

LOADED = """
from relicslide.training_tools.__main__ import main
try:
    main(["--help"])
except SystemExit:
    import torch
"""


@pytest.mark.parametrize(("asked", "used"), [(None, "PASSIVE"), ("ACTIVE", "ACTIVE")])
def test_threads_that_wait_sleep_where_the_user_wants_nothing_else(asked, used):
    """What the library itself says when PyTorch loads it."""
    given = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    given.update({"OMP_DISPLAY_ENV": "TRUE"}, **({} if asked is None else {"OMP_WAIT_POLICY": asked}))
    done = subprocess.run([sys.executable, "-c", LOADED], env=given, capture_output=True, text=True, check=True)
    assert f"OMP_WAIT_POLICY = '{used}'" in done.stderr
