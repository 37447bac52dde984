"""``dataset.json``: what a data set of chips holds, how it was cut and which part each chip belongs to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TypedDict

from ..base.atomic_file import atomic_file
from ..base.errors import InputError, quoted
from ..base.settings import check_seed, check_types
from ..base.untrusted.json_text import read_table
from ..geodata.grid import Grid, Window

NAME = "dataset.json"
FORMAT = 1
_PAPER_SPLIT = {"train": 0.6, "validation": 0.2, "test": 0.2}  # the split of the HPCL-Net paper


@dataclass(frozen=True)
class Cutting:
    """How images are cut and divided; the same for all sources of a data set.

    Raises `InputError` for values that cannot be.

    Examples
    --------
    >>> Cutting(folds=4).shares
    {'fold1': 0.25, 'fold2': 0.25, 'fold3': 0.25, 'fold4': 0.25}
    """

    tile: int = 512
    """Side of a chip in pixels."""
    stride: int = 512
    """Pixels from one chip to the next inside a block."""
    min_label: float = 0.0
    """Share of a chip's pixels that has to be landslide, 0 to 1; chips below are left out."""
    folds: int = 0
    """0: parts train, validation and test by 6:2:2; 2 or more: so many parts of equal size, fold1 and on."""
    block: int = 2
    """Side in tiles of the spatial blocks that belong to one part as a whole."""
    seed: int = 1
    """Which blocks go where."""

    def __post_init__(self) -> None:
        check_types(self)
        if self.tile < 16 or self.stride < 1 or self.block < 1:
            raise InputError(
                f"Tiles of {self.tile} pixels every {self.stride} pixels in blocks of {self.block} tiles cannot be "
                "cut; use tiles of at least 16 pixels, and a stride and a block of at least 1."
            )
        if not 0 <= self.min_label <= 1:
            raise InputError(f"A least landslide share of {self.min_label} is out of range; use 0 to 1.")
        if self.folds < 0 or self.folds == 1:
            raise InputError(f"{self.folds} fold(s) cannot be made; use 2 or more, or 0 for one split of 6:2:2.")
        check_seed(self.seed)

    @property
    def shares(self) -> dict[str, float]:
        """Share of the labelled area by part."""
        return {f"fold{number + 1}": 1 / self.folds for number in range(self.folds)} if self.folds else _PAPER_SPLIT


@dataclass(frozen=True)
class SourceRecord:
    """What the index says of a source: an image that was cut."""

    name: str
    files: dict[str, str | None]
    """Paths by kind, as they were given: image, dem, labels, area, None for what there is not; or folder."""
    bands: tuple[int, ...]
    """Numbers of the image's bands in that file, from 1; none where there is no image."""
    grid: Grid
    cell_metres: float
    """Side of a cell in metres."""
    mean: tuple[float, ...]
    """Of the image, per band, over its chips, in the file's own units."""
    std: tuple[float, ...]
    """Standard deviation of the same."""
    interpolation: str = ""
    """Method by which the DEM was brought to the grid; empty where nothing was interpolated, or none was told."""

    @property
    def has_dem(self) -> bool:
        """Whether its chips have a DEM."""
        return self.files.get("dem", "") is not None

    @property
    def has_labels(self) -> bool:
        """False where it was said that there is no landslide."""
        return self.files.get("labels", "") is not None


@dataclass(frozen=True)
class Chip:
    """One chip: ``image/NAME``, ``dem/NAME``, ``label/NAME`` and ``valid/NAME``."""

    name: str
    source: str
    """Name of its `SourceRecord`."""
    window: Window
    """Where it lies on its source's grid."""
    block: int
    """Number of its block, counted row by row on its source."""
    known: int
    """Pixels whose image, elevation and label are known."""
    landslide: int
    """Known pixels that are landslide."""
    part: str = ""
    """Name of its part; empty until it is divided."""

    def __post_init__(self) -> None:
        check_types(self)
        if Path(self.name).name != self.name:
            raise InputError(f"The chip {quoted(self.name)} lies outside its folder; give the name of a file.")


@dataclass(frozen=True)
class Shard:
    """A tar file that holds the next chips of a part, in the order of the index."""

    name: str
    part: str
    chips: int
    """How many, 1 or more."""

    def __post_init__(self) -> None:
        check_types(self)
        if Path(self.name).name != self.name or self.chips < 1:
            raise InputError(
                f"The shard {quoted(self.name)} of {self.chips} chips is none; give the name of a file, and 1 or more."
            )


class Balance(TypedDict):
    """What some chips hold; a pixel in two chips counts twice."""

    chips: int
    known: int
    """Pixels whose image, elevation and label are known."""
    landslide: int
    """Known pixels that are landslide."""
    share: float | None
    """Landslide over known, 0 to 1, rounded to six digits; None without known pixels."""


@dataclass(frozen=True)
class Index:
    """All of ``dataset.json``."""

    cutting: Cutting
    sources: tuple[SourceRecord, ...] = ()
    chips: tuple[Chip, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    """Of the packages that made it."""
    shards: tuple[Shard, ...] = ()
    """The files that hold all chips; none: each lies in files of its own."""

    @property
    def bands(self) -> int:
        """Bands of every image; 0 where there is none yet."""
        return next((len(source.bands) for source in self.sources if source.bands), 0)

    def chips_of(self, part: str, source: str | None = None) -> tuple[Chip, ...]:
        """The chips of a part.

        Parameters
        ----------
        part : str
            Its name, such as train, validation or test.
        source : str, optional
            The name of one source. Default: of all.

        Returns
        -------
        tuple of Chip
            In the order of the index.
        """
        return tuple(chip for chip in self.chips if chip.part == part and source in (None, chip.source))

    def balance(self) -> dict[str, Balance]:
        """What each part holds, by the part's name."""
        return {part: totals(self.chips_of(part)) for part in self.cutting.shares}


def totals(chips: Sequence[Chip]) -> Balance:
    """What chips hold together.

    Parameters
    ----------
    chips : sequence of Chip
        Any of them.

    Returns
    -------
    Balance
        Numbers of chips, of known and of landslide pixels, and the share of landslide among the known ones, 0 to 1;
        None where nothing is known.
    """
    known, landslide = sum(chip.known for chip in chips), sum(chip.landslide for chip in chips)
    share = round(landslide / known, 6) if known else None
    return {"chips": len(chips), "known": known, "landslide": landslide, "share": share}


def write_index(folder: str | Path, index: Index) -> None:
    """Write a data set's ``dataset.json`` at once or not at all.

    Parameters
    ----------
    folder : str or Path
        Of the data set.
    index : Index
        What the file is to say; `totals` of each part stand beside it.
    """
    content = {"format": FORMAT, **asdict(index), "balance": index.balance()}
    if not index.shards:
        del content["shards"]
    for chip in content["chips"]:
        chip["window"] = list(chip["window"].values())
    with atomic_file(Path(folder) / NAME) as temporary:
        Path(temporary).write_text(json.dumps(content, indent=1), encoding="utf-8")


def read_index(folder: str | Path) -> Index:
    """What a data set's ``dataset.json`` says.

    Parameters
    ----------
    folder : str or Path
        Of the data set.

    Returns
    -------
    Index

    Raises
    ------
    InputError
        Where there is none, or none that this version understands.
    """
    path = Path(folder) / NAME
    try:
        content = read_table(path)
        known = content["format"]
    except FileNotFoundError:
        raise InputError(f"{folder} holds no {NAME}; choose a folder that `build_dataset` wrote.") from None
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{path} cannot be read ({error!r}); build the data set again.") from None
    if known != FORMAT:
        raise InputError(
            f"{path} has the format {quoted(known)} and this version reads {FORMAT}; build the data set again."
        )
    try:
        return _index(content)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{path} lacks something ({error!r}); build the data set again.") from None


def _index(content: dict) -> Index:
    sources = tuple(_source(item) for item in content["sources"])
    chips = tuple(Chip(**{**item, "window": _window(item["window"])}) for item in content["chips"])
    cutting = Cutting(**{item.name: content["cutting"][item.name] for item in fields(Cutting)})
    index = Index(
        cutting, sources, chips, content["versions"], tuple(Shard(**each) for each in content.get("shards", ()))
    )
    for part in cutting.shares if index.shards else ():
        held = sum(shard.chips for shard in index.shards if shard.part == part)
        if held != len(index.chips_of(part)):
            raise ValueError(f"its shards hold {held} of {len(index.chips_of(part))} chips of {part}")
    return index


def _window(values: list) -> Window:
    if len(values) != 4 or not all(type(value) is int for value in values):
        raise ValueError(f"a window is {quoted(values)}")
    return Window(*values)


def _source(item: dict) -> SourceRecord:
    shape, origin, cell = (tuple(item["grid"][name]) for name in ("shape", "origin", "cell"))
    lists = {name: tuple(item[name]) for name in ("bands", "mean", "std")}
    return SourceRecord(**{**item, **lists, "grid": Grid(shape, origin, cell, item["grid"]["crs"])})
