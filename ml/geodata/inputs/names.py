"""From what a person writes to the name by which GDAL opens it."""

from __future__ import annotations

import re
from pathlib import Path

from .stac import ITEM, asset_address

_WEB = re.compile(r"^(https?|ftp):/+", re.IGNORECASE)  # a Path keeps one slash of the two
_STORES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
_STORE = re.compile(rf"^({'|'.join(_STORES)})://", re.IGNORECASE)


def gdal_name(path: str | Path) -> str:
    """The name by which GDAL opens a file, also in the network, so that only what is needed of it is fetched.

    Parameters
    ----------
    path : str or Path
        A file, an address in the web (``https://...``) or in a store (``s3://...``, ``gs://...``, ``az://...``), any
        name of GDAL's (``/vsicurl/...``), or a STAC item and the name of one of its assets: ``item.json#visual``, the
        item being a file or an address.

    Returns
    -------
    str

    Raises
    ------
    InputError
        Where an item cannot be read, is none, or has no such asset.

    Examples
    --------
    >>> gdal_name("https://example.org/dem.tif"), gdal_name("s3://bucket/dem.tif"), gdal_name("dem.tif")
    ('/vsicurl/https://example.org/dem.tif', '/vsis3/bucket/dem.tif', 'dem.tif')
    """
    text = str(path)
    item = ITEM.match(text)
    if item is not None:
        return gdal_name(asset_address(gdal_name(item["item"]), item["asset"]))
    if _WEB.match(text):
        return "/vsicurl/" + _WEB.sub(lambda found: f"{found[1].lower()}://", text)
    return _STORE.sub(lambda found: _STORES[found[1].lower()], text)


def full_name(path: str | Path) -> str:
    """A file's name as other processes find it.

    Parameters
    ----------
    path : str or Path
        As a person wrote it; what is said behind it stays.
    """
    file, bar, said = str(path).partition("|")
    name = gdal_name(file)
    return f"{Path(name).absolute() if Path(name).exists() else name}{bar}{said}"
