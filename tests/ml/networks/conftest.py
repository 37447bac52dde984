"""Small networks on one thread: no slower, and undisturbed by whatever else the machine does."""

from __future__ import annotations

import pytest
import torch


@pytest.fixture(autouse=True, scope="package")
def one_thread():
    """Restore the number of threads afterwards."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(autouse=True)
def same_weights():
    """Draw the same random networks in every run."""
    torch.manual_seed(0)
