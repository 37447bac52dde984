"""What every test shares: what refers to QGIS or GDAL goes before QGIS does."""

from __future__ import annotations

import gc
import os

import pytest


@pytest.fixture(autouse=True, scope="session")
def no_waiting_for_the_disk():
    """No test looks at what a power cut would leave, and the disk takes its time for each of thousands of files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda number: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def collect_before_qgis_ends(qgis_app):
    """Empty reference cycles while QGIS still runs: freeing its or GDAL's objects after its end crashes Python."""
    yield
    gc.collect()
