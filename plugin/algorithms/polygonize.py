"""The door to `relicslide.ml.polygonize` from Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ...ml.base.errors import InputError
from ...ml.kriging.methods import METHODS
from ...ml.model.calibration.asked_threshold import BEST, asked_threshold
from .. import styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.polygons import polygon_options, polygon_settings
from ..styles import Look, Place


class Polygonize(RelicSlideAlgorithm):
    """Landslides of a probability raster, at any threshold."""

    PROBABILITY, THRESHOLD, EVALUATION, DEM = "PROBABILITY", "THRESHOLD", "EVALUATION", "DEM"
    HEATMAP, UNCERTAINTY, MODEL, METHOD = "HEATMAP", "UNCERTAINTY", "MODEL", "METHOD"
    POLYGONS = "POLYGONS"
    THRESHOLD_USED, LANDSLIDES, LANDSLIDE_AREA = "THRESHOLD_USED", "LANDSLIDES", "LANDSLIDE_AREA"

    def name(self):
        return "polygonize"

    def displayName(self):
        return self.tr("Polygons from a probability")

    def shortDescription(self):
        return self.tr("Landslide polygons with attributes from a probability raster, at any threshold, in seconds")

    def tags(self):
        words = "landslide,relic,polygons,polygonize,vectorize,threshold,probability,inventory,scarp,hazard"
        return [*words.split(","), "mass movement", "outline", "simplify", "smooth", "heatmap"]

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.probability(self.PROBABILITY, tr("Landslide probability")),
            parameters.threshold(
                self.THRESHOLD,
                tr("Threshold of probability (empty: the evaluation's best, or the segmentation's)"),
                ("", BEST, "scene", "misses:0.1"),
            ),
            parameters.scores(self.EVALUATION, tr("Scores of an evaluation (JSON), for its best threshold")),
            parameters.dem(self.DEM, tr("DEM, for heights, slopes, length and width")),
            *polygon_options(tr),
            advanced(parameters.raster(self.HEATMAP, tr("Heat map of the explanation"), optional=True)),
            advanced(parameters.raster(self.UNCERTAINTY, tr("Uncertainty of the segmentation"), optional=True)),
            advanced(parameters.model(self.MODEL, tr("Model of the probability, for misses:SHARE"))),
            advanced(
                parameters.choice(
                    self.METHOD, tr("Interpolation of the DEM (empty: the segmentation's)"), METHODS, None, True
                )
            ),
            parameters.polygon_output(self.POLYGONS, tr("Landslides")),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(self.THRESHOLD_USED, self.tr("Threshold")),
            QgsProcessingOutputNumber(self.LANDSLIDES, self.tr("Number of landslides")),
            QgsProcessingOutputNumber(self.LANDSLIDE_AREA, self.tr("Area of all landslides (square metres)")),
        ]

    def check(self, given):
        text = given.text(self.THRESHOLD)
        try:
            if text != BEST:
                asked_threshold(text)
        except InputError as error:
            raise InputError(f"{self.THRESHOLD}: {error}") from None

    def inputs(self, given):
        return {
            "probability": given.raster_file(self.PROBABILITY),
            "threshold": given.text(self.THRESHOLD) or None,
            "evaluation": given.file(self.EVALUATION),
            "dem": given.raster_file(self.DEM),
            "heatmap": given.raster_file(self.HEATMAP),
            "uncertainty": given.raster_file(self.UNCERTAINTY),
            "model": given.file(self.MODEL),
            "method": given.choice(self.METHOD) or None,
            **polygon_settings(given),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.polygonize import polygonize  # here, because it imports scipy, which takes its time

        done = polygonize(**inputs, polygons=outputs[self.POLYGONS], progress=progress)
        return {
            self.THRESHOLD_USED: float(done.threshold),
            self.LANDSLIDES: int(done.landslides),
            self.LANDSLIDE_AREA: float(done.landslide_area_m2),
        }

    def styles(self, inputs):
        return {self.POLYGONS: Look(styles.polygons, Place.LANDSLIDES)}
