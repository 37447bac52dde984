"""The door to `relicslide.ml.segment` from Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ...ml.model.checkpoint import read_card
from .. import styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.creation import block_settings, blocks, creation_options, creation_settings
from ..parameters.polygons import polygon_options, polygon_settings
from ..parameters.scene import check_scene, check_threshold, scene_inputs, scene_options
from ..styles import Look, Place


class Segment(RelicSlideAlgorithm):
    """Landslides in an image and a DEM."""

    IMAGE, BANDS, DEM, MODEL, EXTENT = "IMAGE", "BANDS", "DEM", "MODEL", "EXTENT"
    THRESHOLD, DEVICE, CALIBRATE = "THRESHOLD", "DEVICE", "CALIBRATE"
    TILE, OVERLAP, SENSOR, METHOD, BATCH, PRECISION = "TILE", "OVERLAP", "SENSOR", "METHOD", "BATCH", "PRECISION"
    MODELS, FLIPS, UNCERTAINTY = "MODELS", "FLIPS", "UNCERTAINTY"
    RESUME, BLOCK_SIZE = "RESUME", "BLOCK_SIZE"
    PROBABILITY, CLASSES, POLYGONS, REPORT = "PROBABILITY", "CLASSES", "POLYGONS", "REPORT"
    PAGE = "PAGE"
    LANDSLIDES, LANDSLIDE_AREA = "LANDSLIDES", "LANDSLIDE_AREA"
    AREA = "AREA"
    NEEDS_TORCH = True

    def name(self):
        return "segment"

    def displayName(self):
        return self.tr("Segment landslides")

    def shortDescription(self):
        return self.tr("Landslide probability, classes and polygons from an image and a DEM")

    def tags(self):
        words = "landslide,relic,segmentation,deep learning,classification,probability,DEM,polygons,HPCL-Net,FFS-Net"
        words += ",scarp,hazard,neural,mass movement,inventory"
        return words.split(",")

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.image(self.IMAGE, tr("Image (empty: the DEM alone, where the model allows it)")),
            parameters.bands(self.BANDS, tr("Bands of the image (empty: as file or layer call them)"), self.IMAGE),
            parameters.dem(self.DEM, tr("DEM (empty: the image alone, where the model allows it)")),
            parameters.known_model(self.MODEL, tr("Model (empty: the bundled one)")),
            parameters.extent(self.EXTENT, tr("Extent (empty: the whole image)")),
            parameters.polygons(self.AREA, tr("Area (polygons; empty: all of it)"), optional=True),
            parameters.threshold(self.THRESHOLD, tr("Threshold of probability (empty: the model's)")),
            *polygon_options(tr),
            parameters.device(self.DEVICE, tr("Device")),
            *scene_options(tr),
            advanced(parameters.optional_whole(self.BATCH, tr("Tiles at once (empty: 8 on a GPU, 1 on a CPU)"), low=1)),
            advanced(parameters.choice(self.CALIBRATE, tr("Calibrated probabilities"), parameters.CALIBRATE, "auto")),
            advanced(parameters.choice(self.PRECISION, tr("Precision"), parameters.PRECISIONS, "auto")),
            advanced(parameters.choice(self.FLIPS, tr("Average over mirror images"), parameters.FLIPS, "none")),
            *blocks(tr),
            creation_options(tr),
            parameters.raster_output(self.PROBABILITY, tr("Landslide probability")),
            parameters.raster_output(self.CLASSES, tr("Classes"), optional=True),
            parameters.polygon_output(self.POLYGONS, tr("Landslides"), optional=True),
            parameters.raster_output(self.UNCERTAINTY, tr("Uncertainty"), optional=True, default=False),
            parameters.file_output(self.REPORT, tr("Report"), "JSON (*.json)"),
            parameters.file_output(self.PAGE, tr("Report to read"), "HTML (*.html)"),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(self.LANDSLIDES, self.tr("Number of landslides")),
            QgsProcessingOutputNumber(self.LANDSLIDE_AREA, self.tr("Area of all landslides (square metres)")),
        ]

    def check(self, given):
        check_scene(given)
        check_threshold(self.THRESHOLD, given.text(self.THRESHOLD))

    def inputs(self, given):
        return {
            **scene_inputs(given),
            "threshold": given.text(self.THRESHOLD) or None,
            "calibrate": given.choice(self.CALIBRATE),
            **polygon_settings(given),
            "batch": given.whole(self.BATCH),
            "precision": given.choice(self.PRECISION),
            "flips": given.choice(self.FLIPS),
            **block_settings(given),
            **creation_settings(given),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.segment import segment  # here, because it imports torch

        done = segment(
            **inputs,
            probability=outputs[self.PROBABILITY],
            classes=outputs[self.CLASSES],
            polygons=outputs[self.POLYGONS],
            uncertainty=outputs[self.UNCERTAINTY],
            report=outputs[self.REPORT],
            page=outputs[self.PAGE],
            progress=progress,
        )
        if done.landslides is None:
            return {}
        return {self.LANDSLIDES: int(done.landslides), self.LANDSLIDE_AREA: float(done.landslide_area_m2)}

    def page(self, outputs):
        return outputs[self.PAGE]

    def styles(self, inputs):
        model = inputs["model"]
        return {
            self.UNCERTAINTY: Look(styles.uncertainty, Place.UNCERTAINTY),
            self.CLASSES: Look(
                styles.classes(read_card(model[0] if isinstance(model, list) else model).classes), Place.CLASSES
            ),
            self.PROBABILITY: Look(styles.probability, Place.PROBABILITY),
            self.POLYGONS: Look(styles.polygons, Place.LANDSLIDES),
        }
