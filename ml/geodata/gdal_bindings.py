"""GDAL's Python bindings, or in their place a sentence on how to get them; and GDAL without its messages.

All of ml imports `gdal`, `gdal_array`, `ogr` and `osr` from here. Without them every module can still be imported, and
what reads no file of GDAL's works: networks, and training on arrays. What does need them ends with the sentence.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import NoReturn

from ..base.errors import InputError

__all__ = (
    "HAS_GDAL",
    "bounded_gdal",
    "errors_while_freeing",
    "gdal",
    "gdal_array",
    "heard_gdal",
    "ogr",
    "osr",
    "quiet_gdal",
    "without_exceptions",
)


_ANY_SYSTEM = 32633
_CACHE_BYTES = 64 * 2**20
_PATIENCE = {  # seconds, bytes a second, and how often what a server refuses for the moment is asked again
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
}


class _Missing:
    """Stands for a module that could not be imported; whoever uses it is told what to install."""

    def __init__(self, reason: ImportError):
        self._reason = reason

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):  # what Python and its tools ask of any object
            raise AttributeError(name)
        raise InputError(
            f"This needs GDAL's Python bindings, which this Python does not have ({self._reason}); install with: "
            "conda install -c conda-forge gdal, or for the system's libgdal with: "
            'pip install "gdal==$(gdal-config --version)".'
        )


try:
    from osgeo import gdal, gdal_array, ogr, osr
except ImportError as error:  # osgeo is missing, or was built without NumPy
    gdal = gdal_array = ogr = osr = _Missing(error)
    HAS_GDAL = False
else:
    HAS_GDAL = True


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL's messages off the terminal for the length of a block; its return values and exceptions tell."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def heard_gdal() -> Iterator[list[str]]:
    """Keep GDAL's messages, warnings among them, off the terminal and in the list that is yielded."""
    messages: list[str] = []
    gdal.PushErrorHandler(lambda kind, number, text: messages.append(text))
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


@contextmanager
def without_exceptions() -> Iterator[None]:
    """Let OSR give what it can for the length of a block, where others switched its exceptions on: for points of which
    some have no image in another system.
    """
    before = osr.GetUseExceptions()
    osr.DontUseExceptions()
    try:
        yield
    finally:
        if before:
            osr.UseExceptions()


@contextmanager
def bounded_gdal() -> Iterator[None]:
    """Bound what GDAL takes for the length of a block: memory, so that it does not grow with the raster, and waiting
    for servers that have stopped sending, during which no signal is heard. Limits that somebody has set stay.

    Raises `InputError` where GDAL finds no coordinate system by its number: every layer would lie nowhere.
    """
    _check_proj()
    before = gdal.GetCacheMax()
    missing = {key: value for key, value in _PATIENCE.items() if gdal.GetConfigOption(key) is None}
    gdal.SetCacheMax(min(before, _CACHE_BYTES))
    for key, value in missing.items():
        gdal.SetConfigOption(key, value)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)
        for key in missing:
            gdal.SetConfigOption(key, None)


@cache
def _check_proj() -> None:
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            known = osr.SpatialReference().ImportFromEPSG(_ANY_SYSTEM) == 0
        except RuntimeError:
            known = False
    if not known:
        named = [f"{name}={os.environ[name]}" for name in ("PROJ_LIB", "PROJ_DATA") if name in os.environ]
        remedy = (
            f"unset {' and '.join(named)}, which may be another program's" if named else "install PROJ's data again"
        )
        raise InputError(
            f"The library of coordinate systems (PROJ) cannot read its database proj.db ({gdal.GetLastErrorMsg()}); "
            f"{remedy}, and run it again."
        )


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
