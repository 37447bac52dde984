"""What the dialog refuses at a glance, before a run: layers that cannot be meant."""

from __future__ import annotations

from ...ml.geodata.plausibility.cells import open_grid
from ...ml.geodata.plausibility.elevations import check_elevations
from ...ml.geodata.plausibility.overlap import check_different, check_overlap
from .arguments import Arguments


def check_layers(given: Arguments, empty_dem: bool = False) -> None:
    """Raise `InputError` where IMAGE or DEM is none, or both are one, lie apart, or have cells that cannot be meant.

    Quick: of large files no value is read.
    """
    image, dem = given.raster_file("IMAGE"), given.raster_file("DEM")
    if image is not None and dem is not None:
        check_different(dem, image)
    if dem is not None:
        check_elevations(dem, empty=empty_dem)
    if image is not None:
        grid = open_grid(image)
        if dem is not None:
            check_overlap(open_grid(dem), grid)
