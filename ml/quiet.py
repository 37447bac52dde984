"""GDAL without its messages on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL's messages off the terminal for the length of a block; its return values and exceptions tell."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
