"""The attributes of a polygon: their names in files, what people call them, their units and digits."""

from __future__ import annotations

from typing import NamedTuple

FIELDS = {
    "area_m2": "area in square metres (on the ellipsoid where the system is in degrees), filled holes included",
    "perimeter": "length of all its edges in metres, as they are drawn",
    "prob_mean": "mean probability",
    "prob_max": "highest probability",
    "elev_low": "elevation of its toe, the lowest cell, in metres",
    "elev_high": "elevation of its crown, the highest cell, in metres",
    "relief": "crown minus toe in metres (H)",
    "slope": "mean slope in degrees",
    "aspect": "direction of its mean descent, degrees clockwise from north",
    "length": "extent in the direction of its mean descent in metres (L)",
    "width": "extent across that direction in metres",
    "h_l": "relief over length (H/L)",
}
"""Attributes and what they mean; the names fit a shapefile's ten characters."""

UNCERTAINTY_FIELDS = {
    "spread": "mean standard deviation over the models and views that are averaged",
    "entropy": "mean entropy of the probability in bits: 0 certain, 1 a toss-up",
}
"""Attributes that are there only where an uncertainty is given, in the order of its bands."""

HEAT_FIELDS = {"heat_upper": "share of its heat (Grad-CAM) on the upper third of its relief"}
"""The attribute that is there only where a heat map is given."""


class Label(NamedTuple):
    """How an attribute is shown."""

    name: str
    unit: str
    """Empty where it has none."""
    digits: int
    """Behind the point."""


LABELS = {
    "area_m2": Label("Area", "m²", 0),
    "perimeter": Label("Perimeter", "m", 0),
    "prob_mean": Label("Mean probability", "", 2),
    "prob_max": Label("Highest probability", "", 2),
    "elev_low": Label("Elevation of toe", "m", 1),
    "elev_high": Label("Elevation of crown", "m", 1),
    "relief": Label("Relief H", "m", 1),
    "slope": Label("Mean slope", "°", 1),
    "aspect": Label("Aspect", "°", 0),
    "length": Label("Length L", "m", 0),
    "width": Label("Width", "m", 0),
    "h_l": Label("H/L", "", 2),
    "spread": Label("Spread", "", 3),
    "entropy": Label("Entropy", "bit", 3),
    "heat_upper": Label("Share of heat on upper third", "", 2),
}
"""By the names of the three tables above."""

DIGITS = 7
"""Significant ones of what is written: fewer than a single-precision probability has, more than anybody measures."""
