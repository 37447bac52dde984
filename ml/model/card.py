"""What a model says of itself: the card that travels inside its checkpoint."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from ..base.atomic_file import atomic_file
from ..base.errors import InputError, quoted
from ..base.settings import check_names, check_types
from ..base.untrusted.json_text import parse_table
from ..kriging.methods import METHODS
from ..scene.modality import IMAGE, IMAGE_AND_DEM, MODALITIES
from ..scene.scaling import Scaling
from .calibration.card_fields import check_card_fields

_LATER = ("calibration", "promises", "distribution", "coarser")
"""Fields that a card leaves out where they are empty, as it did before there were any."""

_LONGEST_TEXT = 10_000  # letters
_MOST = {"bands": 4096, "cell_size_m": 4096, "classes": 255, "coarser": 4}  # entries of the lists; guesses
_LARGEST_TILE = 65536
_COARSER = (2, 4, 8)


@dataclass(frozen=True)
class LandClass:
    """One class of a map.

    Raises
    ------
    InputError
        For a name that cannot be shown, and a colour of other numbers.
    """

    name: str
    colour: tuple[int, int, int, int]
    """Red, green, blue, alpha; 0..255."""

    def __post_init__(self) -> None:
        check_names("class of a model card", (self.name,))
        parts = self.colour
        if not isinstance(parts, tuple) or len(parts) != 4 or any(type(part) is not int for part in parts):
            raise InputError(f"The colour of a class is {quoted(parts)}; use four whole numbers from 0 to 255.")
        if min(parts) < 0 or max(parts) > 255:
            raise InputError(f"The colour of a class is {quoted(parts)}; use four whole numbers from 0 to 255.")


CLASSES = (LandClass("other ground", (0, 0, 0, 0)), LandClass("relic landslide", (214, 69, 27, 200)))


@dataclass(frozen=True)
class ModelCard:
    """Everything that is needed to use a checkpoint, and to judge it.

    Raises
    ------
    InputError
        For the first field whose value is of another type, and for values that are unknown.
    """

    name: str
    """A short name to call the model by."""
    network: str
    """Key of `relicslide.ml.networks.NETWORKS`."""
    arguments: dict = field(default_factory=dict)
    """Keyword arguments that rebuild the network."""
    bands: tuple[str, ...] = ("red", "green", "blue")
    """What the image's bands are, in order."""
    scaling: Scaling = field(default_factory=Scaling)
    """How image and DEM are turned into the network's units."""
    serves: tuple[str, ...] = (IMAGE_AND_DEM,)
    """What the model can be shown, of `MODALITIES`: image and DEM together, and one of them alone if it was trained so.
    """
    cell_size_m: tuple[float, ...] = ()
    """Cell sizes in metres that the network was trained at."""
    classes: tuple[LandClass, ...] = CLASSES
    """The classes in the order of the network's output; the last one is the landslide."""
    interpolation: str = "auto"
    """Method by which a DEM is brought to the image's grid, one of `METHODS`; auto looks at the DEM."""
    threshold: float = 0.5
    """Probability from which a pixel is called a landslide."""
    thresholds: dict = field(default_factory=dict)
    """The same by what the model is shown, of `MODALITIES`, where that is another one."""
    calibration: dict = field(default_factory=dict)
    """By modality how a probability is made to mean what it says, as `Calibration.record` has it, whether that
    ``helped`` on ground that it was not fitted on, and what it was fitted on.
    """
    promises: dict = field(default_factory=dict)
    """By modality, and by the share of the landslides' area that is missed at most, a ``threshold`` that keeps to it
    with 95 % confidence, and on what ground it was found.
    """
    distribution: dict = field(default_factory=dict)
    """By modality the distribution of the probability on what was held out in training: 64 shares of cells."""
    tile: int = 512
    """Side in pixels of the squares that the network sees at once."""
    overlap: int = 128
    """Pixels that neighbouring squares share."""
    coarser: tuple[int, ...] = ()
    """How many times larger the cells are in which the network sees a square as well; the probability is the mean.
    Only for a model that serves an image alone: a DEM's channels are made for the cells that it has.
    """
    training: dict = field(default_factory=dict)
    """Command, data, split and settings of the training run."""
    metrics: dict = field(default_factory=dict)
    """Scores, each with the name of the data it was measured on."""
    limits: str = ""
    """What the model is not good for."""
    licence: str = "GPL-2.0-or-later"
    citation: str = ""
    versions: dict = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_types(self)
        _check_texts(self)
        _check_lists(self)
        if self.interpolation not in METHODS:
            raise InputError(
                f"The model card names the interpolation method {quoted(self.interpolation)}; it knows "
                f"{', '.join(METHODS)}."
            )
        wrong = {key: value for key, value in self.thresholds.items() if key not in MODALITIES or not _is_share(value)}
        if wrong or not _is_share(self.threshold):
            raise InputError(
                f"The model card's thresholds {quoted(wrong or self.threshold)} are none; use 0 to 1 for "
                f"{', '.join(MODALITIES)}."
            )
        if not (1 <= self.tile <= _LARGEST_TILE and 0 <= self.overlap < self.tile):
            raise InputError(
                f"The model card's tiles of {quoted(self.tile)} pixels that share {quoted(self.overlap)} are none; use "
                f"1 to {_LARGEST_TILE}, and less to share."
            )
        if any(times not in _COARSER for times in self.coarser) or (self.coarser and self.serves != (IMAGE,)):
            raise InputError(
                f"The model card's cells that are {quoted(self.coarser)} times larger are none; use 2, 4 or 8, and "
                f"only where the model serves {IMAGE} and nothing else."
            )
        check_card_fields(self.calibration, self.promises, self.distribution)
        unknown = [word for word in self.serves if word not in MODALITIES]
        if unknown or not self.serves:
            raise InputError(
                f"The model card says that the model serves {quoted(', '.join(unknown)) if unknown else 'nothing'}; it "
                f"knows {', '.join(MODALITIES)}."
            )

    @property
    def is_set(self) -> bool:
        """Whether it is the card of a set of models, and not of one."""
        return "members" in self.training

    @property
    def coarsest(self) -> int:
        """How many times larger the largest cells are in which the network sees a square."""
        return max(self.coarser, default=1)

    def threshold_for(self, modality: str) -> float:
        """The threshold for what the model is shown.

        Parameters
        ----------
        modality : str
            One of `MODALITIES`.

        Returns
        -------
        float
            0..1.
        """
        return self.thresholds.get(modality, self.threshold)

    def to_json(self) -> str:
        """The card as JSON text."""
        values = {name: value for name, value in asdict(self).items() if value or name not in _LATER}
        return json.dumps(values, sort_keys=True)

    @classmethod
    def from_json(cls, text: str, file: str = "") -> ModelCard:
        """The card from JSON text.

        Parameters
        ----------
        text : str
            As `to_json` made it.
        file : str, default ""
            What an error calls the file that it is in; empty: nothing.

        Returns
        -------
        ModelCard

        Raises
        ------
        InputError
            Where it is no card, one with values that no card has, or a newer one with fields unknown here.
        """
        try:
            values = parse_table(text)
            unknown = sorted(set(values) - {item.name for item in fields(cls)})
            if unknown:
                raise InputError(
                    f"The model card has the unknown entries {quoted(unknown)}; update RelicSlide to read it."
                )
            values["scaling"] = Scaling(**_tuples(_table(values["scaling"])))
            values["classes"] = tuple(_land_class(item) for item in values["classes"])
            return cls(**_tuples(values))
        except InputError as error:
            raise InputError(f"{file}: {error}" if file else str(error)) from None
        except (TypeError, KeyError, ValueError) as error:
            reason = f"it lacks {error}" if isinstance(error, KeyError) else error
            raise InputError(
                f"{file}{': ' if file else ''}The model card cannot be read ({reason}); choose a checkpoint made by "
                "RelicSlide."
            ) from None


def write_card(folder: str | Path, card: ModelCard) -> None:
    """Write or replace card.json.

    Parameters
    ----------
    folder : str or Path
        Of a training run.
    card : ModelCard
        What the file is to hold, as JSON.

    Raises
    ------
    InputError
        Where the folder cannot be written.
    """
    with atomic_file(Path(folder) / "card.json") as temporary:
        Path(temporary).write_text(card.to_json() + "\n", encoding="utf-8")


def known_scores(scores: dict[str, float]) -> dict[str, float]:
    """Scores as a card keeps them.

    Parameters
    ----------
    scores : dict of str to float
        By name.

    Returns
    -------
    dict of str to float
        To four decimals, without those that are not finite, which JSON does not know.
    """
    return {name: round(value, 4) for name, value in scores.items() if math.isfinite(value)}


def _check_texts(card: ModelCard) -> None:
    check_names("model card's name", (card.name, card.network, card.licence))
    check_names("model card's band", card.bands)
    for name in ("limits", "citation"):
        if len(getattr(card, name)) > _LONGEST_TEXT:
            raise InputError(f"The model card's {name} has {len(getattr(card, name))} letters; use {_LONGEST_TEXT}.")
    for name, scores in card.metrics.items():
        if not isinstance(scores, dict) or not all(_is_number(value) for value in scores.values()):
            raise InputError(f"The model card's scores on {quoted(name)} are {quoted(scores)}; use finite numbers.")


def _check_lists(card: ModelCard) -> None:
    for name, most in _MOST.items():
        if len(getattr(card, name)) > most:
            raise InputError(f"The model card's {name} has {len(getattr(card, name))} entries; use at most {most}.")
    if not isinstance(card.scaling, Scaling) or not all(isinstance(item, LandClass) for item in card.classes):
        raise InputError(f"The model card's scaling or classes are {quoted(card.classes)}; give it those of a card.")
    if len(card.classes) < 2:
        raise InputError(f"The model card names {len(card.classes)} classes; use 2 or more, the last the landslide.")
    if any(size <= 0 for size in card.cell_size_m):
        raise InputError(f"The model card's cell sizes {quoted(card.cell_size_m)} are none; use metres above 0.")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_share(value: object) -> bool:
    return _is_number(value) and 0 <= value <= 1  # type: ignore[operator]  # a number, as was just seen


def _land_class(item: object) -> LandClass:
    values = _table(item)
    return LandClass(values["name"], _tuples(values)["colour"])


def _table(value: object) -> dict:
    if not isinstance(value, dict):
        raise TypeError(f"{quoted(value)} is no table of names and values")
    return value


def _tuples(values: dict) -> dict:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
