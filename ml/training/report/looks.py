"""What a model looks at, as its card tells: its scores on scenes as they are and shown otherwise, as a table."""

from __future__ import annotations

from ...base.html import heading, paragraph, table
from ...model.card import ModelCard
from ...scene.altered import ALTERATIONS

_ALONE = ("image alone", "DEM alone")
_SCORES = {"f1": "F1", "landslide_iou": "Landslide IoU", "precision": "Precision", "recall": "Recall"}
_WORDS = (
    "The same scenes shown otherwise. A model that scores as well with the image constant or inverted does not look at "
    "the image, and one that does with a flat DEM not at the ground; where doubled heights change much, it will not "
    "fit gentler or rougher landscapes."
)


def looks(card: ModelCard) -> list[str]:
    """A table of what a model looks at.

    Parameters
    ----------
    card : ModelCard
        Its own.

    Returns
    -------
    list of str
        HTML; nothing where the card has no such scores.
    """
    found = [
        (name, alteration)
        for name in card.metrics
        for alteration in (*ALTERATIONS, *_ALONE)
        if f"{name}, {alteration}" in card.metrics
    ]
    if not found:
        return []
    rows = []
    for name in dict.fromkeys(name for name, _ in found):
        rows.append((f"{name}, as it is", *_numbers(card.metrics[name])))
        own = [alteration for base, alteration in found if base == name]
        rows += [(alteration, *_numbers(card.metrics[f"{name}, {alteration}"])) for alteration in own]
    return [heading("What it looks at"), paragraph(_WORDS), table(rows, ("Shown", *_SCORES.values()))]


def _numbers(scores: dict) -> list[object]:
    return [scores.get(name, "") for name in _SCORES]
