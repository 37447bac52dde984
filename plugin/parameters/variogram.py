"""The parameters of a variogram, and of the files that kriging writes, as the kriging algorithms share them."""

from __future__ import annotations

from ...ml.kriging.variogram.model import MODELS
from . import definitions as parameters
from .creation import creation_options, creation_settings

VARIOGRAM, SILL, RANGE, NUGGET, EXPONENT = "VARIOGRAM", "SILL", "RANGE", "NUGGET", "EXPONENT"
ANISOTROPY_RATIO, ANISOTROPY_ANGLE = "ANISOTROPY_RATIO", "ANISOTROPY_ANGLE"


def definitions(tr) -> list:
    """All of them, folded away."""
    found = [
        parameters.choice(VARIOGRAM, tr("Variogram"), ("auto", *MODELS), "auto"),
        parameters.optional_number(SILL, tr("Sill (squared units of the values)")),
        parameters.optional_number(RANGE, tr("Range (metres)")),
        parameters.optional_number(NUGGET, tr("Nugget (above 0 smooths noise)"), 0.0),
        parameters.optional_number(EXPONENT, tr("Exponent of the power model")),
        parameters.number(ANISOTROPY_RATIO, tr("Anisotropy ratio"), 1.0),
        parameters.any_number(ANISOTROPY_ANGLE, tr("Anisotropy angle (degrees counter-clockwise from east)"), 0.0),
    ]
    return [*(parameters.advanced(parameter) for parameter in found), creation_options(tr)]


def values(given) -> dict:
    """The same as keyword arguments of a verb."""
    numbers = (SILL, RANGE, NUGGET, EXPONENT, ANISOTROPY_RATIO, ANISOTROPY_ANGLE)
    return {
        "variogram": given.choice(VARIOGRAM),
        **{name.lower(): given.number(name) for name in numbers},
        **creation_settings(given),
    }
