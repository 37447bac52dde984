"""Assets of STAC items (SpatioTemporal Asset Catalog, specification 1.0: item-spec/item-spec.md)."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from ...base.errors import InputError
from ...base.untrusted.json_text import LONGEST, parse_table
from ..gdal_bindings import gdal, quiet_gdal
from .remote import VIRTUAL, cannot_open, is_remote

ITEM = re.compile(r"^(?P<item>.+\.(json|geojson))#(?P<asset>[^#|]+)$", re.IGNORECASE | re.DOTALL)
"""An item and the name of one of its assets."""


def asset_address(item: str, asset: str) -> str:
    """Where an asset of an item lies.

    Parameters
    ----------
    item : str
        Of the item, as GDAL opens it.
    asset : str
        Its name in the item.

    Returns
    -------
    str
        A file or an address.

    Raises
    ------
    InputError
        Where the item cannot be read, is none, or has no such asset.
    """
    table = _table(item)
    assets = table.get("assets")
    if table.get("type") != "Feature" or not isinstance(assets, dict):
        kind = table.get("type") or "JSON of another kind"
        raise InputError(f"{item} is no STAC item but {kind}; give an item, and behind it #NAME of one of its assets.")
    found = assets.get(asset)
    href = found.get("href") if isinstance(found, dict) else None
    if not isinstance(href, str) or not href:
        listed = ", ".join(sorted(map(str, assets))[:20]) or "none"
        raise InputError(f"The STAC item {item} has no asset {asset!r} with an address; choose among: {listed}.")
    if re.match(r"^[a-z0-9]+://", href, re.IGNORECASE) or href.startswith(VIRTUAL):
        return href
    if is_remote(item):
        start, _, rest = item.partition("://")
        host, _, path = rest.partition("/")
        if not rest:  # a store's bucket and key
            return posixpath.normpath(posixpath.join(posixpath.dirname(item), href))
        return f"{start}://{host}{posixpath.normpath(posixpath.join('/', posixpath.dirname(path), href))}"
    return str(Path(item).absolute().parent / href)


def _table(item: str) -> dict:
    with quiet_gdal():
        try:
            file = gdal.VSIFOpenL(item, "rb")
        except RuntimeError:
            file = None
        if file is None:
            raise cannot_open(item, "a STAC item", "give an item, and behind it #NAME of one of its assets")
        try:
            content = gdal.VSIFReadL(1, LONGEST + 1, file) or b""
        finally:
            gdal.VSIFCloseL(file)
    try:
        return parse_table(bytes(content).decode())
    except ValueError as error:
        raise InputError(f"{item} is no STAC item ({error}); give an item, and behind it #NAME of an asset.") from None
