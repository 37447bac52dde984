"""GDAL without its messages on the terminal, and without exceptions where nothing could catch them."""

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


@contextmanager
def without_exceptions() -> Iterator[None]:
    """Let GDAL return its errors for the length of a block, such as one that frees objects: what that raises, nobody
    can catch.
    """
    raised = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    try:
        yield
    finally:
        if raised:
            gdal.UseExceptions()
