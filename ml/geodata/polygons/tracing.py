"""Outlines of equal cells of a raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ...base.errors import InputError
from ...base.progress import Cancelled, Progress, silent
from ..crs import spatial_reference
from ..gdal_bindings import gdal, ogr, quiet_gdal


@contextmanager
def traced(band: gdal.Band, crs: str, progress: Progress = silent, options: Sequence[str] = ()) -> Iterator[ogr.Layer]:
    """A layer in memory of the polygons of a band, for the length of a block.

    Parameters
    ----------
    band : gdal.Band
        Of whole numbers; 0 is nothing.
    crs : str
        WKT; empty: none.
    progress : Progress
        Hears the share that is done; it may cancel.
    options : sequence of str
        Of GDAL's polygonize; ``8CONNECTED=8`` connects cells by their corners too.

    Yields
    ------
    ogr.Layer
        With the field ``number``.

    Raises
    ------
    InputError
        Where the band cannot be read to its end.
    """
    memory = ogr.GetDriverByName("Memory").CreateDataSource("traced")  # a layer lives only as long as its source does
    layer = memory.CreateLayer("traced", spatial_reference(crs) if crs else None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    cancelled: Cancelled | KeyboardInterrupt | None = None

    def report(fraction: float, *_: object) -> int:
        nonlocal cancelled
        try:
            progress(fraction, "tracing the polygons")
        except (Cancelled, KeyboardInterrupt) as error:  # GDAL's code in between would swallow it
            cancelled = error
        return 0 if cancelled else 1

    with quiet_gdal():
        try:
            failed = bool(gdal.Polygonize(band, band, layer, 0, list(options), callback=report))
        except RuntimeError:
            failed = True
    if cancelled:
        raise cancelled
    if failed:
        reason = gdal.GetLastErrorMsg() or "GDAL does not say why"
        raise InputError(f"The polygons cannot be traced ({reason}); free some space for temporary files.")
    yield layer
