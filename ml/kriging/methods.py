"""The names of the interpolation methods, in the order in which every door offers them; the first is the default."""

from __future__ import annotations

KRIGING = ("kriging", "area_kriging", "universal_kriging")
AUTO = "auto"
METHODS = (AUTO, *KRIGING, "nearest", "bilinear", "cubic", "cubicspline", "lanczos", "average")
POINT_METHODS = ("kriging", "universal_kriging")
