"""The roles that bands play, and in which order sensors' files have them. It is read without NumPy or GDAL."""

from __future__ import annotations

from collections.abc import Sequence

from ...base.errors import InputError, quoted

ROLES = (
    "coastal",
    "blue",
    "green",
    "red",
    "rededge1",
    "rededge2",
    "rededge3",
    "nir",
    "nir08",
    "water_vapour",
    "cirrus",
    "swir1",
    "swir2",
    "slope",
)
"""What a band can be: centres from 443 nm to 2.2 micrometres, and a slope that comes with the image."""

RGB = ("red", "green", "blue")
NEEDED = (*RGB, "nir", "swir1", "swir2")
"""Without these there are no indices."""
SLOPE = "slope"

_SENTINEL_2 = ROLES[:-1]
SENSORS: dict[str, tuple[str, ...]] = {
    "sentinel-2": _SENTINEL_2,
    "sentinel-2-l2a": tuple(role for role in _SENTINEL_2 if role != "cirrus"),
    "sentinel-2-without-b8a": tuple(role for role in _SENTINEL_2 if role != "nir08"),
    "sentinel-2-l2a-without-b8a": tuple(role for role in _SENTINEL_2 if role not in ("nir08", "cirrus")),
    "landsat-8": ("coastal", "blue", "green", "red", "nir", "swir1", "swir2"),
    "landslide4sense": (*(role for role in _SENTINEL_2 if role != "nir08"), SLOPE),
}
"""Roles in the order of a file's bands. sentinel-2: B1 to B8, B8A, B9 to B12; l2a: without B10. landsat-8 (and 9):
surface reflectance, B1 to B7. landslide4sense: the competition's, B1 to B12 without B8A, and a slope.
"""

_MADE = (
    "normalised_red",
    "normalised_green",
    "normalised_blue",
    "ndvi",
    "ndmi",
    "nbr",
    "grey",
    "gaussian",
    "median",
    "gradient_down",
    "gradient_right",
    "edges",
)
TERRAIN = ("slope_angle", "elevation")
"""The last two bands of all, which a network sees as its DEM."""
GREY, GRADIENT = _MADE.index("grey"), slice(_MADE.index("gradient_down"), _MADE.index("edges"))
"""Where these stand among the features."""


def feature_names(roles: Sequence[str]) -> tuple[str, ...]:
    """The features that are made of an image, in order.

    Parameters
    ----------
    roles : sequence of str
        Of the image's bands, in order.

    Returns
    -------
    tuple of str
        Normalised red, green and blue, three indices, grey and what filters make of it, then all other bands as they
        are. With `TERRAIN` behind they are 23 for the competition's 13 bands.

    Examples
    --------
    >>> len(feature_names(SENSORS["landslide4sense"])) + len(TERRAIN)
    23
    """
    return (*_MADE, *(role for role in roles if role not in (*RGB, SLOPE)))


def roles_of(text: str) -> tuple[str, ...]:
    """Roles that somebody names by the sensor, or one by one.

    Parameters
    ----------
    text : str
        A key of `SENSORS`, or some of `ROLES` with commas or blanks between.

    Returns
    -------
    tuple of str
        In order; not checked.
    """
    return SENSORS.get(text.strip().lower()) or tuple(text.replace(",", " ").lower().split())


def check_roles(roles: Sequence[str]) -> None:
    """Refuse roles of which no features can be made.

    Parameters
    ----------
    roles : sequence of str
        Of an image's bands, in order.

    Raises
    ------
    InputError
        For a role that is unknown, one that is there twice, and where one of `NEEDED` is missing.
    """
    unknown = [role for role in roles if role not in ROLES]
    if unknown:
        raise InputError(
            f"The band role {quoted(unknown[0])} is unknown; choose among {', '.join(ROLES)}, or name a sensor: "
            f"{', '.join(SENSORS)}."
        )
    twice = [role for role in roles if list(roles).count(role) > 1]
    if twice:
        raise InputError(f"The band role {twice[0]} is there twice; give each at most once.")
    missing = [role for role in NEEDED if role not in roles]
    if missing:
        raise InputError(
            f"The bands {', '.join(roles)} lack {', '.join(missing)}, of which spectral features are made; give an "
            "image that has them."
        )
