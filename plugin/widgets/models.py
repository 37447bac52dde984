"""The models that a person can choose: those that come with the plugin, and those that were trained here."""

from __future__ import annotations

from typing import NamedTuple

from ...ml.base.errors import InputError
from ...ml.model.card import ModelCard
from ...ml.model.checkpoint import BUNDLED, BUNDLED_SCARS, read_card
from ...ml.scene.altered import ALTERATIONS
from ..parameters.lasting import models_folder

_WORDS = {"image+dem": "image and DEM", "image": "image alone", "dem": "DEM alone"}


class KnownModel(NamedTuple):
    """A checkpoint with its card."""

    path: str
    card: ModelCard


def known_models() -> list[KnownModel]:
    """The bundled ones, then those of the profile, the newest first; what is no checkpoint is left out."""
    files = [path for path in models_folder().glob("*.safetensors") if path.name.count(".") == 1]
    own = sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)
    found = []
    for path in (BUNDLED, BUNDLED_SCARS, *own):
        try:
            found.append(KnownModel(str(path), read_card(path)))
        except InputError:
            continue
    return found


def card_text(card: ModelCard) -> str:
    """What a person has to know before choosing a model, in a few lines: its use, data, cells, scores and limits."""
    lines = [f"For: {', '.join(_WORDS[word] for word in card.serves)}; bands {', '.join(card.bands)}."]
    if card.cell_size_m:
        lines.append(f"Cells that it learned: {', '.join(f'{size:g}' for size in card.cell_size_m)} m.")
    data = card.training.get("data")
    if isinstance(data, str) and data:
        lines.append(f"Trained on: {data}.")
    for name, scores in card.metrics.items():
        said = [f"{word} {scores[key]:.2f}" for key, word in (("landslide_iou", "IoU"), ("f1", "F1")) if key in scores]
        if said and not name.endswith(ALTERATIONS):  # what it looks at is in its page, not in a few lines
            lines.append(f"Landslides on {name}: {', '.join(said)}.")
    return "\n".join([*lines, *([f"Limits: {card.limits}"] if card.limits else [])])
