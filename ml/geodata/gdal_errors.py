"""GDAL's messages: kept off the terminal, and collected where nobody could catch them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL's messages off the terminal for the length of a block; its return values and exceptions tell."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def errors_while_freeing() -> Iterator[list[str]]:
    """Yield a list that gets the messages of what is raised while objects are freed in a block.

    Where GDAL's exceptions are on, as other plugins switch them for all of QGIS, that happens when a file's last part
    cannot be written. Nobody can catch it, and Python would print it.
    """
    raised: list[str] = []
    before = sys.unraisablehook
    sys.unraisablehook = lambda unraisable: raised.append(str(unraisable.exc_value))
    try:
        yield raised
    finally:
        sys.unraisablehook = before
