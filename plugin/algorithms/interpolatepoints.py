"""The door to `relicslide.ml.interpolate_points` from Processing."""

from __future__ import annotations

from ...ml.base.errors import InputError
from ...ml.kriging.methods import POINT_METHODS
from .. import styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters import variogram as variogram_parameters
from ..styles import Look, Place


class InterpolatePoints(RelicSlideAlgorithm):
    """Points with a value on the grid of a raster, or at a cell size."""

    POINTS, FIELD, REFERENCE, CELL_SIZE, EXTENT = "POINTS", "FIELD", "REFERENCE", "CELL_SIZE", "EXTENT"
    METHOD, NEIGHBOURS = "METHOD", "NEIGHBOURS"
    OUTPUT, VARIANCE = "OUTPUT", "VARIANCE"

    def name(self):
        return "interpolatepoints"

    def displayName(self):
        return self.tr("Interpolate points (kriging)")

    def shortDescription(self):
        return self.tr("Makes a raster from points with a Z or an attribute, by kriging from the nearest ones")

    def tags(self):
        return ["kriging", "points", "interpolation", "grid", "variance", "elevation", "soundings", "boreholes"]

    def definitions(self):
        tr = self.tr
        return [
            parameters.points(self.POINTS, tr("Points")),
            parameters.field(self.FIELD, tr("Attribute with the value (empty: the points' Z)"), self.POINTS),
            parameters.raster(self.REFERENCE, tr("Raster whose grid is taken"), optional=True),
            parameters.distance(self.CELL_SIZE, tr("Cell size (instead of a raster's grid)"), self.POINTS),
            parameters.extent(self.EXTENT, tr("Area (empty: that of the raster, or of the points)")),
            parameters.choice(self.METHOD, tr("Method"), POINT_METHODS, POINT_METHODS[0]),
            parameters.advanced(
                parameters.whole(self.NEIGHBOURS, tr("Neighbours (nearest points; 0: all)"), 16, 0, 128)
            ),
            *variogram_parameters.definitions(tr),
            parameters.raster_output(self.OUTPUT, tr("Interpolated points")),
            parameters.raster_output(self.VARIANCE, tr("Kriging variance"), optional=True, default=False),
        ]

    def check(self, given):
        if given.has(self.REFERENCE) == given.has(self.CELL_SIZE):
            both = "both" if given.has(self.REFERENCE) else "neither"
            raise InputError(f"REFERENCE and CELL_SIZE: {both} was given; give exactly one of them.")

    def inputs(self, given):
        path, layer = given.vector_file(self.POINTS)
        crs = given.raster(self.REFERENCE).crs() if given.has(self.REFERENCE) else given.source_crs(self.POINTS)
        return {
            "points": path,
            "layer": layer or None,
            "field": given.text(self.FIELD) or None,
            "reference": given.raster_file(self.REFERENCE),
            "cell_size": given.number(self.CELL_SIZE),
            "extent": given.extent(self.EXTENT, crs),
            "method": given.choice(self.METHOD),
            "neighbours": given.whole(self.NEIGHBOURS),
            **variogram_parameters.values(given),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.interpolate_points import interpolate_points  # here, because it imports scipy, which takes its time

        interpolate_points(**inputs, output=outputs[self.OUTPUT], variance=outputs[self.VARIANCE], progress=progress)
        return {}

    def styles(self, inputs):
        shown = styles.values if inputs["field"] else styles.elevation  # an attribute may be anything
        return {self.OUTPUT: Look(shown, Place.DEM), self.VARIANCE: Look(styles.variance, Place.VARIANCE)}
