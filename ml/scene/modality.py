"""Image and DEM are a scene's two modalities, of which one may be missing where the model can do without it.

This is read without NumPy, SciPy or GDAL.
"""

from __future__ import annotations

from collections.abc import Collection

from ..base.errors import InputError

IMAGE_AND_DEM, IMAGE, DEM = "image+dem", "image", "dem"
MODALITIES = (IMAGE_AND_DEM, IMAGE, DEM)
"""What a scene may show: both, or one of them alone."""

NEEDED = {IMAGE_AND_DEM: "both image values and an elevation", IMAGE: "image values", DEM: "an elevation"}
"""What a cell needs to be looked at."""
_SHOWN = {IMAGE_AND_DEM: "an image and a DEM", IMAGE: "an image alone", DEM: "a DEM alone"}


def modality_of(image: object, dem: object) -> str:
    """What somebody has who has an image, a DEM or both.

    Parameters
    ----------
    image, dem : object
        Anything; None, which only one of them may be: it is missing.

    Returns
    -------
    str
        One of `MODALITIES`.
    """
    if dem is None:
        return IMAGE
    return DEM if image is None else IMAGE_AND_DEM


def check_served(modality: str, serves: Collection[str], model: str, name: str = "The scene") -> None:
    """Refuse what a model does not take.

    Parameters
    ----------
    modality : str
        What there is, of `MODALITIES`.
    serves : collection of str
        What the model serves, of the same.
    model, name : str
        What the message calls the model, and whatever has the modality.

    Raises
    ------
    InputError
        Where the one is not among the others.
    """
    if modality not in serves:
        listed = " or ".join(_SHOWN[each] for each in serves)
        raise InputError(
            f"{name} has {_SHOWN[modality]}, but the model {model} takes {listed}; give that, or choose another model."
        )
