"""New findings in a file that people have reviewed: what they said and drew stays."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, NamedTuple, Union

import numpy as np

from ...base.outputs import Outputs
from ..crs import metres_per_unit, same_crs, spatial_reference
from ..gdal_bindings import gdal, ogr, osr, quiet_gdal
from ..outputs import VectorSink, create_vector
from ..vector import features_of, surface_of
from .review import (
    REDRAWN,
    REJECTED,
    REVIEW_FIELDS,
    STATUSES,
    UNREVIEWED,
    counted_text,
    has_review,
    review_types,
    status_of,
)

logger = logging.getLogger(__name__)

Value = Union[float, int, str, None]

_OVERLAP = 0.1  # share of the smaller polygon from which two are the same place (a guess)
_KEPT_TYPES = ("Integer", "Integer64", "Real", "String", "Date", "Time", "DateTime")


class _Kept(NamedTuple):
    geometry: ogr.Geometry
    values: dict[str, Value]


class _Review(NamedTuple):
    """What a file holds of a review."""

    polygons: list[_Kept]
    fields: dict[str, int]
    """OGR's types of all its fields by name."""
    statuses: Counter[str]
    """Of ``polygons``."""
    edited: int
    """How many of these were called unreviewed and are edited."""
    replaced: int
    """How many others there are."""


class ReviewedSink:
    """A layer of new findings, and of polygons with a review, made by `create_reviewed`.

    Attributes
    ----------
    count : int
        Landslides that it holds: all polygons but the rejected ones.
    area_m2 : float
        Of these together.
    """

    def __init__(self, sink: VectorSink, crs: str, review: _Review) -> None:
        self.count, self.area_m2, self.left_out = 0, 0.0, 0
        self._sink = sink
        self._memory = ogr.GetDriverByName("Memory").CreateDataSource("reviewed")
        self._layer = self._memory.CreateLayer("reviewed", None, ogr.wkbUnknown)
        for kept in review.polygons:
            sink.add(kept.geometry, kept.values)
            surface = _valid(kept.geometry)
            if surface is None:
                continue
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(surface)
            self._layer.CreateFeature(feature)
            if kept.values["status"] != REJECTED:
                self.count, self.area_m2 = self.count + 1, self.area_m2 + _square_metres(surface, crs)

    def add(self, geometry: ogr.Geometry, values: Mapping[str, float], area_m2: float) -> bool:
        """Write a new finding, unless a reviewed polygon is at its place.

        Parameters
        ----------
        geometry : ogr.Geometry
            A polygon in the layer's system.
        values : mapping of str to number
            By field; one that is not finite stays empty.
        area_m2 : float
            Of the landslide, for the sum of all.

        Returns
        -------
        bool
            Whether it was written.

        Raises
        ------
        InputError
            Where the file does not take it.
        """
        if self._is_covered(geometry):
            self.left_out += 1
            return False
        review = {**dict.fromkeys(REVIEW_FIELDS), "status": UNREVIEWED, "outline": geometry.GetArea()}
        self._sink.add(geometry, {**values, **review})
        self.count, self.area_m2 = self.count + 1, self.area_m2 + area_m2
        return True

    def _is_covered(self, geometry: ogr.Geometry) -> bool:
        self._layer.SetSpatialFilter(geometry)
        others = [feature.GetGeometryRef().Clone() for feature in self._layer]
        own = _valid(geometry) if others else None
        return own is not None and any(
            own.Intersection(other).GetArea() >= _OVERLAP * min(own.GetArea(), other.GetArea())
            for other in others
            if own.Intersects(other) and not own.Touches(other)
        )


@contextmanager
def create_reviewed(
    outputs: Outputs, path: str | Path, name: str, crs: str, fields: Mapping[str, int]
) -> Iterator[ReviewedSink]:
    """As `create_vector`, with the fields of a review; polygons of the file that were reviewed stay as they are.

    Reviewed is what is called otherwise than unreviewed, what was drawn by hand, and what was edited since it was
    written. New findings that overlap one of these are not added again. What is kept goes into the log.

    Parameters
    ----------
    outputs, path, name, crs, fields
        As there; fields of the file that are none of these stay, empty for new findings.

    Yields
    ------
    ReviewedSink
        To write into.

    Raises
    ------
    InputError
        As there.
    """
    with quiet_gdal():
        review = _read(Path(path), name, crs)
    own = {**fields, **review_types()}
    known = {field.lower() for field in own}
    own.update({field: kind for field, kind in review.fields.items() if field.lower() not in known})
    with create_vector(outputs, path, name, crs, own, known_by=fields) as sink:
        written = ReviewedSink(sink, crs, review)
        yield written
    _log(Path(path).name, review, written.left_out)


def _log(name: str, review: _Review, left_out: int) -> None:
    if not review.polygons:
        if review.replaced:
            logger.info("%s: %d polygons that nobody had reviewed are replaced.", name, review.replaced)
        return
    logger.info(
        "%s: %d reviewed polygons stay (%s)%s; %d new findings that overlap them are left out; %d that nobody had "
        "reviewed are replaced.",
        name,
        len(review.polygons),
        counted_text(review.statuses),
        f", {review.edited} of them edited and now called {REDRAWN}" if review.edited else "",
        left_out,
        review.replaced,
    )


def _read(path: Path, name: str, crs: str) -> _Review:
    review = _Review([], {}, Counter(), 0, 0)
    if not path.is_file():
        return review
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:  # which `create_vector` replaces or refuses
        return review
    layer = None if dataset is None else dataset.GetLayerByName(name) or dataset.GetLayer(0)
    if layer is None or (path.suffix.lower() == ".gpkg" and layer.GetName().lower() != name.lower()):
        return review
    if not has_review(layer):
        return review._replace(replaced=layer.GetFeatureCount())
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    review = review._replace(
        fields={item.GetName(): item.GetType() for item in fields if item.GetTypeName() in _KEPT_TYPES}
    )
    move = _moved(layer.GetSpatialRef(), crs, path.name)
    edited = replaced = 0
    for feature in features_of(layer, path.name):
        status, geometry = status_of(feature), feature.GetGeometryRef()
        if status == UNREVIEWED or geometry is None:
            replaced += 1
            continue
        word = (feature["status"] or "").strip().lower()
        edited += word == UNREVIEWED
        values = {field: feature[field] for field in review.fields}
        status = status if status in STATUSES else feature["status"]
        review.polygons.append(_Kept(move(geometry.Clone()), {**_named(values), "status": status}))
        review.statuses[status] += 1
    return review._replace(edited=edited, replaced=replaced)


def _named(values: dict[str, Value]) -> dict[str, Value]:
    """Values by the fields' names as they are written now: in other letters' case they are the same."""
    own = {name.lower(): name for name in REVIEW_FIELDS}
    return {own.get(name.lower(), name): value for name, value in values.items()}


def _moved(reference: osr.SpatialReference | None, crs: str, name: str) -> Callable[[ogr.Geometry], ogr.Geometry]:
    """A function that moves geometries from the file's system to the one that is written now."""
    if reference is None or (reference.GetName() or "").lower().startswith("undefined"):  # a GeoPackage's word for none
        return lambda geometry: geometry
    stored = reference.ExportToWkt(["FORMAT=WKT2"])
    if not crs or same_crs(stored, crs):
        return lambda geometry: geometry
    target = spatial_reference(crs)
    logger.warning(
        "%s was in %s and is now written in %s: its reviewed polygons are moved.",
        name,
        reference.GetName(),
        target.GetName(),
    )
    transformation = osr.CoordinateTransformation(spatial_reference(stored), target)

    def move(geometry: ogr.Geometry) -> ogr.Geometry:
        geometry.Transform(transformation)
        return geometry

    return move


def _valid(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """Its surface as GEOS takes it: hand-drawn rings may cross themselves."""
    surface = surface_of(geometry)
    return surface if surface is None or surface.IsValid() else surface_of(surface.MakeValid())


def _square_metres(surface: ogr.Geometry, crs: str) -> float:
    _, _, south, north = surface.GetEnvelope()
    per_x, per_y = metres_per_unit(crs, np.array([(south + north) / 2]))
    return float(surface.GetArea() * per_x[0] * per_y[0])
