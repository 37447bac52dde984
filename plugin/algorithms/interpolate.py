"""The door to `relicslide.ml.interpolate` from Processing."""

from __future__ import annotations

from ...ml.base.errors import InputError
from ...ml.geodata.plausibility.cells import open_grid
from ...ml.geodata.plausibility.elevations import check_elevations
from ...ml.kriging.methods import METHODS
from ...ml.kriging.target import target_grid
from .. import layers, styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters import variogram as variogram_parameters
from ..parameters.creation import block_settings, blocks
from ..styles import Look, Place


class Interpolate(RelicSlideAlgorithm):
    """A DEM on the grid of another raster, or at another cell size."""

    DEM, BAND, REFERENCE, CELL_SIZE = "DEM", "BAND", "REFERENCE", "CELL_SIZE"
    METHOD, NEIGHBOURHOOD = "METHOD", "NEIGHBOURHOOD"
    EXTENT, FILL_DISTANCE = "EXTENT", "FILL_DISTANCE"
    OUTPUT, VARIANCE, REPORT = "OUTPUT", "VARIANCE", "REPORT"

    def name(self):
        return "interpolate"

    def displayName(self):
        return self.tr("Interpolate a DEM (kriging)")

    def shortDescription(self):
        return self.tr("Brings a DEM to an image's grid, or to another cell size, by kriging or GDAL's kernels")

    def tags(self):
        words = "kriging,DEM,elevation,interpolation,resample,refine,downscale,variance,bilinear,cubic spline"
        words += ",scarp,relief"
        return words.split(",")

    def definitions(self):
        tr = self.tr
        return [
            parameters.dem(self.DEM, tr("DEM"), optional=False),
            parameters.band(self.BAND, tr("Band of the DEM"), self.DEM),
            parameters.raster(self.REFERENCE, tr("Raster whose grid is taken"), optional=True),
            parameters.distance(self.CELL_SIZE, tr("Cell size (instead of a raster's grid)"), self.DEM),
            parameters.choice(self.METHOD, tr("Method"), METHODS, METHODS[0]),
            parameters.advanced(parameters.optional_whole(self.NEIGHBOURHOOD, tr("Neighbourhood (DEM cells)"), 3)),
            parameters.extent(self.EXTENT, tr("Part of the result's grid")),
            parameters.advanced(parameters.number(self.FILL_DISTANCE, tr("Fill gaps up to (metres)"), 0.0)),
            *variogram_parameters.definitions(tr),
            *blocks(tr),
            parameters.raster_output(self.OUTPUT, tr("Interpolated DEM")),
            parameters.raster_output(self.VARIANCE, tr("Kriging variance"), optional=True, default=False),
            parameters.file_output(self.REPORT, tr("Report on the variogram"), tr("HTML files (*.html)")),
        ]

    def check(self, given):
        if given.has(self.REFERENCE) == given.has(self.CELL_SIZE):
            both = "both" if given.has(self.REFERENCE) else "neither"
            raise InputError(f"REFERENCE and CELL_SIZE: {both} was given; give exactly one of them.")
        layers.check_bands(given.raster(self.DEM), given.bands(self.BAND), 1)
        plain = self.inputs(given)
        check_elevations(plain["dem"], plain["band"], image=True)
        target_grid(open_grid(plain["dem"]), plain["reference"], plain["cell_size"], plain["extent"])

    def inputs(self, given):
        target = given.raster(self.REFERENCE if given.has(self.REFERENCE) else self.DEM)  # whose system the result has
        return {
            "dem": given.raster_file(self.DEM),
            "band": given.whole(self.BAND),
            "reference": given.raster_file(self.REFERENCE),
            "cell_size": given.number(self.CELL_SIZE),
            "method": given.choice(self.METHOD),
            "neighbourhood": given.whole(self.NEIGHBOURHOOD),
            "extent": given.extent(self.EXTENT, target.crs()),
            "fill_distance": given.number(self.FILL_DISTANCE),
            **variogram_parameters.values(given),
            **block_settings(given),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.interpolate import interpolate  # here, because it imports scipy, which takes its time to load

        interpolate(
            **inputs,
            output=outputs[self.OUTPUT],
            variance=outputs[self.VARIANCE],
            report=outputs[self.REPORT],
            progress=progress,
        )
        return {}

    def styles(self, inputs):
        return {
            self.OUTPUT: Look(styles.elevation, Place.DEM),
            self.VARIANCE: Look(styles.variance, Place.VARIANCE),
        }
