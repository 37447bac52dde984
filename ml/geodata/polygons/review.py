"""What people say of polygons: the fields of a review, and how it is read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from ...base.errors import InputError, quoted
from ..gdal_bindings import ogr
from ..vector import features_of, open_layer

UNREVIEWED, ACCEPTED, REJECTED, REDRAWN = "unreviewed", "accepted", "rejected", "redrawn"

STATUSES = {
    UNREVIEWED: "as it was found; nobody has looked at it",
    ACCEPTED: "it is a landslide, and the outline will do",
    REJECTED: "it is none",
    REDRAWN: "it is a landslide, and somebody has drawn its outline",
}
"""What a status says of a polygon."""

REVIEW_FIELDS = {
    "status": "what came of the review: unreviewed, accepted, rejected or redrawn",
    "comment": "why",
    "reviewer": "who reviewed it",
    "reviewed": "the day of the review",
    "outline": "area in squared units of the system as it was written, by which a later run sees that it was edited",
}
"""Attributes and what they mean; the names fit a shapefile's ten characters."""

_SAME = 1e-6  # share of its area by which an outline may differ from what was written: files round


def review_types() -> dict[str, int]:
    """OGR's types of the fields of a review, by name."""
    return {**dict.fromkeys(REVIEW_FIELDS, ogr.OFTString), "reviewed": ogr.OFTDate, "outline": ogr.OFTReal}


def status_of(feature: ogr.Feature) -> str:
    """The status of a polygon of a layer that holds a review.

    Parameters
    ----------
    feature : ogr.Feature
        Of a layer with the field ``status``.

    Returns
    -------
    str
        A key of `STATUSES`, or a word that is none. A polygon without one was drawn by hand, and one that was edited
        since it was written is redrawn as well.
    """
    word = (feature["status"] or "").strip().lower()
    if not word:
        return REDRAWN
    return REDRAWN if word == UNREVIEWED and _is_edited(feature) else word


def find_review(path: str | Path, layer: str | None) -> Counter[str] | None:
    """How many polygons of a layer have which status.

    Parameters
    ----------
    path : str or Path
        Of the file.
    layer : str or None
        Its name; None: the first one.

    Returns
    -------
    Counter or None
        By the keys of `STATUSES`; None where the layer holds no review: without the field, and where it never holds one
        of these words, because it is then somebody's own.

    Raises
    ------
    InputError
        Where it holds other words beside these.
    """
    _dataset, source = open_layer(path, layer, "polygons")
    if not has_review(source):
        return None
    shown = Path(path).name
    found = Counter(status_of(feature) for feature in features_of(source, shown) if feature["status"])
    if not found.keys() & STATUSES.keys():
        return None
    found = Counter(status_of(feature) for feature in features_of(source, shown))
    other = sorted(found.keys() - STATUSES.keys())
    if other:
        raise InputError(
            f"{shown}: {found[other[0]]} polygon(s) have the status {quoted(other[0])}; it has to be one of "
            f"{', '.join(STATUSES)}."
        )
    return found


def has_review(layer: ogr.Layer) -> bool:
    """Whether a layer has the field ``status``, of text.

    Parameters
    ----------
    layer : ogr.Layer
        Of any kind.
    """
    definition = layer.GetLayerDefn()
    index = definition.GetFieldIndex("status")
    return index >= 0 and definition.GetFieldDefn(index).GetType() == ogr.OFTString


def counted_text(found: Counter[str]) -> str:
    """Numbers by status in words.

    Parameters
    ----------
    found : Counter
        By the keys of `STATUSES`.

    Examples
    --------
    >>> counted_text(Counter(rejected=1, accepted=2))
    '2 accepted, 1 rejected'
    """
    return ", ".join(f"{found[status]} {status}" for status in STATUSES if found[status])


def _is_edited(feature: ogr.Feature) -> bool:
    """Whether the outline is another one than what was written; where nothing tells, it is not."""
    if feature.GetFieldIndex("outline") < 0 or not feature.IsFieldSetAndNotNull("outline"):
        return False
    geometry, written = feature.GetGeometryRef(), feature.GetFieldAsDouble("outline")
    return geometry is not None and abs(geometry.GetArea() - written) > _SAME * max(written, geometry.GetArea())
