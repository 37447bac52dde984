"""From QGIS layers to files that GDAL opens."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSource,
    QgsFields,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..ml.base.errors import InputError


def raster_file(layer: QgsRasterLayer) -> str:
    """What GDAL opens for ``layer``: a path, a subdataset's name or a /vsi path, behind it what the analyst set as no
    data (see ``ml``'s `layer_settings`).

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
    return source + _no_data(layer)


def _no_data(layer: QgsRasterLayer) -> str:
    """The layer's additional no-data values, whether the file's own one counts, and its transparency band."""
    provider, bands = layer.dataProvider(), range(1, layer.bandCount() + 1)
    values = [f"{band}:{_span(item)}" for band in bands for item in provider.userNoDataValues(band)]
    if any(provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band) for band in bands):
        values.insert(0, "only")
    renderer = layer.renderer()
    alpha = renderer.alphaBand() if renderer is not None else -1
    own = alpha > 0 and provider.colorInterpretation(alpha) == Qgis.RasterColorInterpretation.AlphaBand
    mask = f"|mask={alpha}" if alpha > 0 and not own else ""
    return (f"|nodata={','.join(values)}" if values else "") + mask


def _span(values: QgsRasterRange) -> str:
    low, high, kinds = values.min(), values.max(), QgsRasterRange.BoundsType
    low = -math.inf if math.isnan(low) else low
    high = math.inf if math.isnan(high) else high
    if values.bounds() in (kinds.IncludeMax, kinds.Exclusive):
        low = math.nextafter(low, math.inf)
    if values.bounds() in (kinds.IncludeMin, kinds.Exclusive):
        high = math.nextafter(high, -math.inf)
    return f"{low!r}..{high!r}"


def shown_bands(layer: QgsRasterLayer) -> list[int]:
    """The bands that a layer shows as red, green and blue; none where it shows them otherwise."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return []
    shown = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    return [] if -1 in shown or 0 in shown else shown


def shown_otherwise(layer: QgsRasterLayer, bands: list[int]) -> str:
    """A sentence where the layer shows other bands as red, green and blue than ``bands``; else nothing."""
    shown = shown_bands(layer)
    if len(bands) != 3 or not shown or shown == list(bands):
        return ""
    return (
        f"The layer {layer.name()!r} shows its bands {_listed(shown)} as red, green and blue, and the bands "
        f"{_listed(bands)} are taken; choose them in BANDS if those are meant."
    )


def copy_with_edits(source: QgsFeatureSource, context: QgsProcessingContext) -> str:
    """A file of the features of ``source``, those of its unsaved edits among them."""
    path = QgsProcessingUtils.generateTempFilename("edited.gpkg", context)
    options = QgsVectorFileWriter.SaveVectorOptions()
    fields = QgsFields()
    for field in source.fields():
        if field.name().lower() != "fid":  # a GeoPackage has its own
            fields.append(field)
    kept = [source.fields().indexOf(field.name()) for field in fields]
    writer = QgsVectorFileWriter.create(
        path, fields, source.wkbType(), source.sourceCrs(), context.transformContext(), options
    )
    count = 0
    for feature in source.getFeatures():
        copy = QgsFeature(fields)
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature.attribute(place) for place in kept])
        if not writer.addFeature(copy):
            raise InputError(f"The unsaved edits cannot be copied ({writer.errorMessage()}); save them first.")
        count += 1
    del writer
    there = QgsVectorLayer(path, "copy", "ogr").featureCount()
    if there != count or source.featureCount() > count:
        raise InputError(
            f"Of the {max(source.featureCount(), count)} features with unsaved edits {min(count, there)} could be "
            "copied; save the edits first, and look whether all features of the layer can be read."
        )
    return path


def plain_destination(destination: object) -> object:
    """A destination as text where it comes from a dialog."""
    return (
        destination.sink.staticValue() if isinstance(destination, QgsProcessingOutputLayerDefinition) else destination
    )


def check_no_unsaved_edits(destination: object, project: QgsProject | None) -> None:
    """Raise `InputError` where a layer shows the file that is to be replaced and has edits that are not saved."""
    if project is None or not isinstance(destination, str) or not Path(destination).is_file():
        return
    for layer in project.mapLayers().values():
        if layer.type() == Qgis.LayerType.Vector and layer.isModified():
            file = layer.dataProvider().dataSourceUri().partition("|")[0]
            if Path(file).resolve() == Path(destination).resolve():
                raise InputError(
                    f"The layer {layer.name()!r} shows {destination} and has edits that are not saved and would be "
                    "lost; save them first, or choose another file."
                )


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
