"""Files in the network: which names mean them, whether they changed, and what a person is told where they fail."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Sequence
from pathlib import Path

from ...base.errors import InputError
from ..gdal_bindings import gdal, quiet_gdal

logger = logging.getLogger(__name__)

VIRTUAL = "/vsi"
"""What names of GDAL's file systems begin with."""
_NETWORK = re.compile(r"^/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs)(_streaming)?/")
_TELLING = ("ETag", "Last-Modified", "Content-Length")


def is_remote(name: str) -> bool:
    """Whether GDAL fetches a file of that name.

    Parameters
    ----------
    name : str
        As `gdal_name` gives it.

    Examples
    --------
    >>> is_remote("/vsicurl/https://example.org/dem.tif"), is_remote("/vsizip/dem.zip/dem.tif"), is_remote("dem.tif")
    (True, False, False)
    """
    return _NETWORK.match(name) is not None


def remote_stamp(name: str) -> list[int | str]:
    """What tells whether a file behind one of GDAL's file systems is still the same.

    Parameters
    ----------
    name : str
        That begins with `VIRTUAL`.

    Returns
    -------
    list
        What its server says of it (ETag, time of the last change, length), or else bytes and seconds of the last
        change; empty where it cannot be reached.
    """
    with quiet_gdal():
        try:
            if is_remote(name):
                gdal.VSICurlPartialClearCache(name)  # what was asked before may no longer be true
            headers = (gdal.GetFileMetadata(name, "HEADERS") or {}) if is_remote(name) else {}
            state = gdal.VSIStatL(name)
        except RuntimeError:
            return []
    lower = {key.lower(): value for key, value in headers.items()}
    told: list[int | str] = [lower[key.lower()] for key in _TELLING if key.lower() in lower]
    if len(told) < 2 and state is not None:
        told = [int(state.size), int(state.mtime)]
        if is_remote(name) and not state.mtime:
            logger.warning(
                "The server of %s tells neither ETag nor time of change: whether it is still the same file when this "
                "run goes on is told by its %d bytes alone.",
                shown(name),
                state.size,
            )
    return told


def cannot_open(
    name: str, kind: str = "a raster", remedy: str = "choose a raster file such as a GeoTIFF"
) -> InputError:
    """What a person is told of a file that does not open.

    Parameters
    ----------
    name : str
        Of the file, as GDAL was given it.
    kind : str
        What it should be.
    remedy : str
        What to do where it is none, or not there.
    """
    if is_remote(name):
        return InputError(
            f"{shown(name)} cannot be fetched as {kind} ({_why()}); check the address, the connection and, where the "
            "server wants them, the keys, or download the file."
        )
    if name.startswith(VIRTUAL):
        return InputError(f"{name} is not {kind} that GDAL can read ({_why()}); {remedy}.")
    known = f"is not {kind} that GDAL can read" if os.path.exists(name) else "does not exist"
    if Path(name).suffix.lower() in (".json", ".geojson") and kind == "a raster":
        remedy += "; of a STAC item write the asset behind it, as item.json#visual"
    return InputError(f"{name} {known}; {remedy}.")


def cannot_read(name: str, messages: Sequence[str] = ()) -> InputError:
    """What a person is told of a file of which a part cannot be read.

    Parameters
    ----------
    name : str
        Of the file, as GDAL was given it.
    messages : sequence of str
        What GDAL said meanwhile.
    """
    if is_remote(name):
        return InputError(
            f"{shown(name)}: a part of it could not be fetched, also when asked again ({_why(messages)}); run it again "
            "when the server answers, or download the file."
        )
    return InputError(f"{name} is damaged: a part of it cannot be read ({gdal.GetLastErrorMsg()}); replace the file.")


def shown(name: str) -> str:
    """A name as a person wrote it.

    Parameters
    ----------
    name : str
        As GDAL was given it.

    Examples
    --------
    >>> shown("/vsicurl/https://example.org/dem.tif")
    'https://example.org/dem.tif'
    """
    return name[len("/vsicurl/") :] if name.startswith("/vsicurl/") else name


def _why(messages: Sequence[str] = ()) -> str:
    status = re.search(r"HTTP (error|response) code: (\d+)", " ".join(messages))
    if status is not None:
        return f"HTTP status {status[2]}"
    return gdal.GetLastErrorMsg() or gdal.VSIGetLastErrorMsg() or "there is no answer"
