"""What every test shares: what refers to QGIS or GDAL goes before QGIS does."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(autouse=True, scope="session")
def collect_before_qgis_ends(qgis_app):
    """Empty reference cycles while QGIS still runs: freeing its or GDAL's objects after its end crashes Python."""
    yield
    gc.collect()
