"""Which bands of a file play which roles: by the names that the file gives them, by the sensor, or by their number."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ...base.errors import InputError, quoted
from ...geodata.source import GdalSource
from ..scaling import Scaling
from .roles import SENSORS, SLOPE

logger = logging.getLogger(__name__)

_WORDS = {
    "coastal": ("coastal", "coastalaerosol", "aerosol"),
    "blue": ("blue",),
    "green": ("green",),
    "red": ("red",),
    "rededge1": ("rededge1", "rededge071", "vegetationrededge1"),
    "rededge2": ("rededge2", "rededge075", "vegetationrededge2"),
    "rededge3": ("rededge3", "rededge078", "vegetationrededge3"),
    "nir": ("nir", "nir1", "nearinfrared", "nirbroad"),
    "nir08": ("nir08", "nirnarrow", "narrownir", "rededge4"),
    "water_vapour": ("watervapour", "watervapor", "nir09"),
    "cirrus": ("cirrus",),
    "swir1": ("swir1", "swir16"),
    "swir2": ("swir2", "swir22"),
    SLOPE: ("slope",),
}
_BY_WORD = {word: role for role, words in _WORDS.items() for word in words}
_NUMBER = re.compile(r"^(?:sr[ _]?)?b(?:and)?[ _]?0?(\d{1,2}a?)(?![0-9a-z])")
_SENTINEL = dict(zip(["1", "2", "3", "4", "5", "6", "7", "8", "8a", "9", "10", "11", "12"], SENSORS["sentinel-2"]))
_LANDSAT = dict(zip(["1", "2", "3", "4", "5", "6", "7", "9"], (*SENSORS["landsat-8"], "cirrus")))
_BY_COUNT = {13: "sentinel-2", 7: "landsat-8"}


class Matched(NamedTuple):
    """The bands to read of a file, and how they are scaled."""

    bands: tuple[int, ...]
    """Numbers from 1, in the order of the scaling's roles."""
    scaling: Scaling


def matched_bands(source: GdalSource, scaling: Scaling, sensor: str | None = None) -> Matched:
    """The bands of a file that play the roles which a model reads.

    Parameters
    ----------
    source : GdalSource
        A raster file, all bands of which are asked (`colours.named_file`).
    scaling : Scaling
        The model's, with roles.
    sensor : str, optional
        A key of `SENSORS`, in whose order the file has its bands. By default the file's names of bands tell, or else
        how many there are.

    Returns
    -------
    Matched
        Where the file lacks the slope alone, that is made from the DEM, and the scene's own statistics are used.

    Raises
    ------
    InputError
        For a role that no band plays, and where names and number of the bands do not tell.

    Examples
    --------
    >>> roles_of_names(["B2", "B3", "B4", "B8", "B11", "B12 (SWIR 2)", "AOT"])
    ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', None)
    """
    name = Path(source.path).name
    there = _roles_in_file(name, source, sensor)
    wanted = tuple(role for role in scaling.roles if role != SLOPE or role in there)
    missing = [role for role in wanted if role not in there]
    if missing:
        raise InputError(
            f"{name} has no band for {', '.join(missing)} (it has {', '.join(filter(None, there))}), and "
            "the model reads it; choose an image that has it, name the sensor, or give the numbers of the bands for "
            f"{', '.join(scaling.roles)}."
        )
    if wanted != scaling.roles:
        logger.info("The image has no slope: it is made from the DEM.")
    numbers = tuple(source.numbers[there.index(role)] for role in wanted)
    listed = ", ".join(f"{role} {number}" for role, number in zip(wanted, numbers))
    logger.info("bands of the image: %s", listed)
    return Matched(numbers, scaling.of_roles(wanted))


def roles_of_names(names: Sequence[str]) -> tuple[str | None, ...]:
    """The roles that bands' names tell.

    Parameters
    ----------
    names : sequence of str
        Colours and the like, or the numbers of Sentinel-2 (where a B12 or B8A is among them) or of Landsat 8 and 9.

    Returns
    -------
    tuple of str or None
        None for a band whose name tells nothing.
    """
    found = [_NUMBER.match(name.lower()) for name in names]
    numbers = [match.group(1) if match else "" for match in found]
    landsat = any(name.lower().startswith("sr") for name in names) or not {"12", "8a"} & set(numbers)
    by_number = _LANDSAT if landsat else _SENTINEL
    words = [_BY_WORD.get(re.sub(r"[^a-z0-9]", "", name.lower())) for name in names]
    return tuple(word or by_number.get(number) for word, number in zip(words, numbers))


def _roles_in_file(name: str, source: GdalSource, sensor: str | None) -> tuple[str | None, ...]:
    if sensor is not None:
        if sensor not in SENSORS:
            raise InputError(f"The sensor {quoted(sensor)} is unknown; choose among {', '.join(SENSORS)}.")
        if source.bands < len(SENSORS[sensor]):
            raise InputError(
                f"{name} has {source.bands} bands, and one of {sensor} has {len(SENSORS[sensor])}; choose another "
                "sensor, or give the numbers of the bands."
            )
        return SENSORS[sensor]
    told = roles_of_names([source.dataset.GetRasterBand(number).GetDescription() for number in source.numbers])
    if any(told):
        return told
    if source.bands in _BY_COUNT:
        return SENSORS[_BY_COUNT[source.bands]]
    raise InputError(
        f"Neither the names of {name}'s {source.bands} bands nor their number tell which is which; name the sensor "
        f"({', '.join(SENSORS)}), or give the numbers of the bands in the model's order."
    )
