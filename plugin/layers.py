"""From QGIS layers to files that GDAL opens."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ..ml.base.errors import InputError


def raster_file(layer: QgsRasterLayer) -> str:
    """What GDAL opens for ``layer``: a path, a subdataset's name or a /vsi path.

    Raises `InputError` for a layer without a file behind it, and for one that QGIS reads differently from what its file
    says (open options, another coordinate system): the results would not lie where the analyst sees the layer.
    """
    if layer.providerType() != "gdal":
        raise InputError(
            f"The layer {layer.name()!r} ({layer.providerType()}) has no raster file behind it; save it "
            "as a GeoTIFF first (Export > Save As)."
        )
    source = layer.dataProvider().dataSourceUri()
    if QgsProviderRegistry.instance().decodeUri("gdal", source).get("openOptions"):
        raise InputError(
            f"The layer {layer.name()!r} was opened with GDAL options ({source}); add it again without them."
        )
    check_crs(layer)
    return source


def check_bands(layer: QgsRasterLayer, bands: list[int], count: int) -> None:
    """Raise `InputError` unless ``bands`` are ``count`` band numbers that ``layer`` has."""
    if len(bands) != count:
        raise InputError(f"{len(bands)} band(s) were chosen ({_listed(bands)}); choose {count}.")
    wrong = [band for band in bands if not 1 <= band <= layer.bandCount()]
    if wrong:
        raise InputError(
            f"The layer {layer.name()!r} has {layer.bandCount()} band(s), so band {_listed(wrong)} cannot "
            f"be read; choose a layer with {count} bands, or other bands."
        )


def check_crs(layer) -> None:
    """Raise `InputError` unless QGIS sees ``layer`` in the coordinate system that its file names."""
    shown, stored = layer.crs(), layer.dataProvider().crs()
    if shown.isValid() and shown != stored:
        said = stored.userFriendlyIdentifier() if stored.isValid() else "none"
        raise InputError(
            f"The layer {layer.name()!r} is shown in {shown.userFriendlyIdentifier()} but its file "
            f"says {said}; write the right one into the file (Raster > Projections > Assign Projection)."
        )


def _listed(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers) or "none"
